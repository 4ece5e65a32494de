package org.concertive.shape;

import static org.concertive.shape.Kinds.ANSWER;
import static org.concertive.shape.Kinds.ID;
import static org.concertive.shape.Kinds.PERIOD;
import static org.concertive.shape.Kinds.QUANTITY;
import static org.concertive.shape.Kinds.TEXT;
import static org.concertive.shape.Kinds.TRUTH;
import static org.concertive.shape.Kinds.ref;
import static org.concertive.shape.Kinds.refToAny;
import static org.concertive.shape.Kinds.word;
import static org.concertive.shape.Shape.need;

import org.concertive.model.evidence.Evidence;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.Caseload;
import org.concertive.model.organization.ContextFactor;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Responsibility;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Quantity;

/** Units, people, positions, teams, authority and leaders in a document. */
final class OrganizationShapes {
  static final Shape<Caseload> CASELOAD =
      Shape.of(Caseload.class, "caseload", Caseload::builder, Caseload.Builder::build)
          .may("whom", ref(Actor.class), Caseload::whom, Caseload.Builder::whom)
          .may("unitKind", word(OrgUnitKind.class), Caseload::unitKind, Caseload.Builder::unitKind)
          .may("each", QUANTITY, Caseload::each, Caseload.Builder::each)
          .done();

  static final Shape<Responsibility> RESPONSIBILITY =
      Shape.of(
              Responsibility.class,
              "responsibility",
              need("text", TEXT, Responsibility::text),
              Responsibility::builder,
              Responsibility.Builder::build)
          .may(
              "domain",
              ref(DecisionDomain.class),
              Responsibility::domain,
              Responsibility.Builder::domain)
          .done();

  static final Shape<Position.Resources> RESOURCES =
      Shape.of(
              Position.Resources.class,
              "resources",
              Position.Resources::builder,
              Position.Resources.Builder::build)
          .or(
              "time",
              ANSWER,
              Answer.UNKNOWN,
              Position.Resources::time,
              Position.Resources.Builder::time)
          .or(
              "budget",
              ANSWER,
              Answer.UNKNOWN,
              Position.Resources::budget,
              Position.Resources.Builder::budget)
          .or(
              "staff",
              ANSWER,
              Answer.UNKNOWN,
              Position.Resources::staff,
              Position.Resources.Builder::staff)
          .done();

  static final Shape<TeamMembership> MEMBERSHIP =
      Shape.of(
              TeamMembership.class,
              "team membership",
              need("member", ref(Actor.class), TeamMembership::member),
              TeamMembership::builder,
              TeamMembership.Builder::build)
          .may(
              "memberRole",
              word(TeamMembership.Role.class),
              TeamMembership::memberRole,
              TeamMembership.Builder::memberRole)
          .may("count", QUANTITY, TeamMembership::count, TeamMembership.Builder::count)
          .may("period", PERIOD, TeamMembership::period, TeamMembership.Builder::period)
          .done();

  static final Shape<OrgUnit> UNIT =
      Shape.of(
              OrgUnit.class,
              "unit",
              need("id", ID, OrgUnit::id),
              need("name", TEXT, OrgUnit::name),
              OrgUnit::builder,
              OrgUnit.Builder::build)
          .or(
              "kind",
              word(OrgUnitKind.class),
              OrgUnitKind.OTHER,
              OrgUnit::kind,
              OrgUnit.Builder::kind)
          .may("level", word(OrgLevel.class), OrgUnit::level, OrgUnit.Builder::level)
          .may("parent", ref(OrgUnit.class), OrgUnit::parent, OrgUnit.Builder::parent)
          .may("represents", QUANTITY, OrgUnit::represents, OrgUnit.Builder::represents)
          .entity(
              OrgUnit::sources,
              OrgUnit.Builder::addAllSources,
              OrgUnit::notes,
              OrgUnit.Builder::addAllNotes,
              OrgUnit::attributes,
              OrgUnit.Builder::putAllAttributes)
          .done();

  static final Shape<Person> PERSON =
      Shape.of(
              Person.class,
              "person",
              need("id", ID, Person::id),
              need("name", TEXT, Person::name),
              Person::builder,
              Person.Builder::build)
          .or("pseudonym", TRUTH, false, Person::pseudonym, Person.Builder::pseudonym)
          .may("homeUnit", ref(OrgUnit.class), Person::homeUnit, Person.Builder::homeUnit)
          .many("expertise", TEXT, Person::expertise, Person.Builder::addAllExpertise)
          .set(
              "roleTypes", word(RoleType.class), Person::roleTypes, Person.Builder::addAllRoleTypes)
          .entity(
              Person::sources,
              Person.Builder::addAllSources,
              Person::notes,
              Person.Builder::addAllNotes,
              Person::attributes,
              Person.Builder::putAllAttributes)
          .done();

  static final Shape<Position> POSITION =
      Shape.of(
              Position.class,
              "position",
              need("id", ID, Position::id),
              need("title", TEXT, Position::title),
              Position::builder,
              Position.Builder::build)
          .may("unit", ref(OrgUnit.class), Position::unit, Position.Builder::unit)
          .or(
              "roleType",
              word(RoleType.class),
              RoleType.OTHER,
              Position::roleType,
              Position.Builder::roleType)
          .may("level", word(OrgLevel.class), Position::level, Position.Builder::level)
          .or("seats", QUANTITY, Quantity.unknown(), Position::seats, Position.Builder::seats)
          .may("per", word(OrgUnitKind.class), Position::per, Position.Builder::per)
          .many(
              "responsibilities",
              new Kind.Nested<>(() -> RESPONSIBILITY),
              Position::responsibilities,
              Position.Builder::addAllResponsibilities)
          .may(
              "resources",
              new Kind.Nested<>(() -> RESOURCES),
              Position::resources,
              Position.Builder::resources)
          .set("deputies", ref(Actor.class), Position::deputies, Position.Builder::addAllDeputies)
          .many(
              "serves",
              new Kind.Nested<>(() -> CASELOAD),
              Position::serves,
              Position.Builder::addAllServes)
          .entity(
              Position::sources,
              Position.Builder::addAllSources,
              Position::notes,
              Position.Builder::addAllNotes,
              Position::attributes,
              Position.Builder::putAllAttributes)
          .done();

  static final Shape<Appointment> APPOINTMENT =
      Shape.of(
              Appointment.class,
              "appointment",
              need("person", ref(Person.class), Appointment::person),
              need("position", ref(Position.class), Appointment::position),
              Appointment::builder,
              Appointment.Builder::build)
          .may("period", PERIOD, Appointment::period, Appointment.Builder::period)
          .sourced(
              Appointment::sources,
              Appointment.Builder::addAllSources,
              Appointment::notes,
              Appointment.Builder::addAllNotes)
          .done();

  static final Shape<RoleGroup> ROLE_GROUP =
      Shape.of(
              RoleGroup.class,
              "role group",
              need("id", ID, RoleGroup::id),
              need("title", TEXT, RoleGroup::title),
              RoleGroup::builder,
              RoleGroup.Builder::build)
          .or(
              "roleType",
              word(RoleType.class),
              RoleType.OTHER,
              RoleGroup::roleType,
              RoleGroup.Builder::roleType)
          .may("unit", ref(OrgUnit.class), RoleGroup::unit, RoleGroup.Builder::unit)
          .or("count", QUANTITY, Quantity.unknown(), RoleGroup::count, RoleGroup.Builder::count)
          .many(
              "serves",
              new Kind.Nested<>(() -> CASELOAD),
              RoleGroup::serves,
              RoleGroup.Builder::addAllServes)
          .may("level", word(OrgLevel.class), RoleGroup::level, RoleGroup.Builder::level)
          .entity(
              RoleGroup::sources,
              RoleGroup.Builder::addAllSources,
              RoleGroup::notes,
              RoleGroup.Builder::addAllNotes,
              RoleGroup::attributes,
              RoleGroup.Builder::putAllAttributes)
          .done();

  static final Shape<Team> TEAM =
      Shape.of(
              Team.class,
              "team",
              need("id", ID, Team::id),
              need("name", TEXT, Team::name),
              Team::builder,
              Team.Builder::build)
          .may("unit", ref(OrgUnit.class), Team::unit, Team.Builder::unit)
          .may("level", word(OrgLevel.class), Team::level, Team.Builder::level)
          .may("kind", word(Team.Kind.class), Team::kind, Team.Builder::kind)
          .may("charge", TEXT, Team::charge, Team.Builder::charge)
          .many(
              "responsibilities",
              new Kind.Nested<>(() -> RESPONSIBILITY),
              Team::responsibilities,
              Team.Builder::addAllResponsibilities)
          .set(
              "requiredRoles",
              word(RoleType.class),
              Team::requiredRoles,
              Team.Builder::addAllRequiredRoles)
          .many(
              "memberships",
              new Kind.Nested<>(() -> MEMBERSHIP),
              Team::memberships,
              Team.Builder::addAllMemberships)
          .may("declaredSize", QUANTITY, Team::declaredSize, Team.Builder::declaredSize)
          .or(
              "membershipListed",
              word(Team.Listing.class),
              Team.Listing.PARTIAL,
              Team::membershipListed,
              Team.Builder::membershipListed)
          .may("per", word(OrgUnitKind.class), Team::per, Team.Builder::per)
          .entity(
              Team::sources,
              Team.Builder::addAllSources,
              Team::notes,
              Team.Builder::addAllNotes,
              Team::attributes,
              Team.Builder::putAllAttributes)
          .done();

  static final Shape<DecisionDomain> DOMAIN =
      Shape.of(
              DecisionDomain.class,
              "decision domain",
              need("id", ID, DecisionDomain::id),
              need("name", TEXT, DecisionDomain::name),
              DecisionDomain::builder,
              DecisionDomain.Builder::build)
          .or(
              "kind",
              word(DecisionDomain.Kind.class),
              DecisionDomain.Kind.OTHER,
              DecisionDomain::kind,
              DecisionDomain.Builder::kind)
          .entity(
              DecisionDomain::sources,
              DecisionDomain.Builder::addAllSources,
              DecisionDomain::notes,
              DecisionDomain.Builder::addAllNotes,
              DecisionDomain::attributes,
              DecisionDomain.Builder::putAllAttributes)
          .done();

  static final Shape<AuthorityGrant> GRANT =
      Shape.of(
              AuthorityGrant.class,
              "authority grant",
              need("holder", ref(Actor.class), AuthorityGrant::holder),
              need("right", word(DecisionRight.class), AuthorityGrant::right),
              AuthorityGrant::builder,
              AuthorityGrant.Builder::build)
          .or("id", ID, "", AuthorityGrant::id, AuthorityGrant.Builder::id)
          .may(
              "domain",
              ref(DecisionDomain.class),
              AuthorityGrant::domain,
              AuthorityGrant.Builder::domain)
          .may("scope", ref(OrgUnit.class), AuthorityGrant::scope, AuthorityGrant.Builder::scope)
          .or(
              "explicit",
              ANSWER,
              Answer.UNKNOWN,
              AuthorityGrant::explicit,
              AuthorityGrant.Builder::explicit)
          .may("period", PERIOD, AuthorityGrant::period, AuthorityGrant.Builder::period)
          .may(
              "grantedBy",
              ref(Actor.class),
              AuthorityGrant::grantedBy,
              AuthorityGrant.Builder::grantedBy)
          .entity(
              AuthorityGrant::sources,
              AuthorityGrant.Builder::addAllSources,
              AuthorityGrant::notes,
              AuthorityGrant.Builder::addAllNotes,
              AuthorityGrant::attributes,
              AuthorityGrant.Builder::putAllAttributes)
          .done();

  static final Shape<Leader> LEADER =
      Shape.of(
              Leader.class,
              "leader",
              need("id", ID, Leader::id),
              need("actor", ref(Actor.class), Leader::actor),
              Leader::builder,
              Leader.Builder::build)
          .may("basis", word(Leader.Basis.class), Leader::basis, Leader.Builder::basis)
          .set(
              "functions",
              word(LeadershipFunction.class),
              Leader::functions,
              Leader.Builder::addAllFunctions)
          .may("scope", ref(OrgUnit.class), Leader::scope, Leader.Builder::scope)
          .may("period", PERIOD, Leader::period, Leader.Builder::period)
          .set(
              "evidence",
              refToAny(Evidence.class),
              Leader::evidence,
              Leader.Builder::addAllEvidence)
          .set("subjects", TEXT, Leader::subjects, Leader.Builder::addAllSubjects)
          .entity(
              Leader::sources,
              Leader.Builder::addAllSources,
              Leader::notes,
              Leader.Builder::addAllNotes,
              Leader::attributes,
              Leader.Builder::putAllAttributes)
          .done();

  static final Shape<ContextFactor> CONTEXT =
      Shape.of(
              ContextFactor.class,
              "context factor",
              need("id", ID, ContextFactor::id),
              need("kind", word(ContextFactor.Kind.class), ContextFactor::kind),
              need("text", TEXT, ContextFactor::text),
              ContextFactor::builder,
              ContextFactor.Builder::build)
          .set(
              "units", ref(OrgUnit.class), ContextFactor::units, ContextFactor.Builder::addAllUnits)
          .may("period", PERIOD, ContextFactor::period, ContextFactor.Builder::period)
          .entity(
              ContextFactor::sources,
              ContextFactor.Builder::addAllSources,
              ContextFactor::notes,
              ContextFactor.Builder::addAllNotes,
              ContextFactor::attributes,
              ContextFactor.Builder::putAllAttributes)
          .done();

  private OrganizationShapes() {}
}

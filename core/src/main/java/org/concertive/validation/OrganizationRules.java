package org.concertive.validation;

import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.DARLING_HAMMOND_ET_AL_2005;
import static org.concertive.catalogue.Sources.GATES_DECK;
import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;
import static org.concertive.catalogue.Sources.LONG_BEACH_BRIEF_2010;
import static org.concertive.catalogue.Sources.SPILLANE_2006;
import static org.concertive.catalogue.Sources.SPILLANE_PARISE_SHERER_2011;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.value.Answer;
import org.concertive.relation.Actors;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;
import org.concertive.relation.Reach;
import org.concertive.relation.Targets;
import org.concertive.relation.Units;
import org.concertive.text.Words;

/** ORG: how units contain each other, and at which levels of the system anybody leads. */
final class OrganizationRules {
  private static final Set<OrgLevel> LEVELS_OF_SCHOOLS =
      EnumSet.of(OrgLevel.SCHOOL, OrgLevel.PROGRAM);
  private static final Set<RoleType> PRINCIPALS =
      EnumSet.of(RoleType.PRINCIPAL, RoleType.ASSISTANT_PRINCIPAL, RoleType.SITE_ADMINISTRATOR);
  private static final Set<Routine.Kind> LEARNING_ROUTINES =
      EnumSet.of(Routine.Kind.PROFESSIONAL_LEARNING, Routine.Kind.INSTITUTE);

  static final List<Rule> RULES =
      List.of(
          error("ORG-01", "circular-units")
              .checks("A unit is part of itself, through one parent or a chain of them.")
              .says("{name} is part of itself: {circle}.")
              .toRecord("Remove the parent of the unit that belongs to none of the others.")
              .once(
                  found -> {
                    for (List<Node<OrgUnit>> circle : found.get(Units.RELATION).circles()) {
                      found
                          .on(circle.get(0))
                          .field("parent")
                          .with("circle", inWords(circle))
                          .related(circle);
                    }
                  }),
          error("ORG-02", "broader-than-parent")
              .checks(
                  "The level of a unit is broader than that of its parent. Community and "
                      + "partners stand beside the other levels and are not compared.")
              .says(
                  "{name} is at {level} level, so it cannot be part of {parent}, which is at the"
                      + " narrower {parentLevel} level.")
              .toRecord("Correct the level of one of the two, or the parent.")
              .each(OrgUnit.class, OrganizationRules::checkBroaderThanParent),
          warning("ORG-03", "no-community-leadership")
              .checks(
                  "No leader, team or routine is at community level or involves families, "
                      + "members of the community, employers or other partners. Students do not count.")
              .omissionIn(Aspect.ORGANIZATION)
              .says(
                  "No community-level leadership of {name} is recorded: no leader, team or routine at"
                      + " community level or with families, employers or other partners of the"
                      + " community.")
              .toRecord(
                  "Record the families, employers and community bodies that lead or take part, if"
                      + " there are any, with their roles or the level COMMUNITY.")
              .toConsider(
                  "Consider whether families, employers and community bodies could have a"
                      + " meaningful part in leadership.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "a broad-based community coalition with a meaningful leadership role"),
                  GATES_DECK.says("families, communities and employers work with schools"))
              .once(
                  found -> {
                    if (!isCommunityDescribed(found.index())) {
                      found.onSystem().field("organization");
                    }
                  }),
          warning("ORG-04", "one-level")
              .checks(
                  "Two or more leaders have a known level, and all of them the same one. Looked "
                      + "for only where both a district and a school are described.")
              .omissionIn(Aspect.ORGANIZATION)
              .says(
                  "All {n leaders} of {name} whose level is known are at {level} level; who leads at"
                      + " other levels is not recorded.")
              .toRecord(
                  "Record who leads at other levels, if anybody does, or the levels of their"
                      + " units.")
              .toConsider("Consider who could lead at other levels.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says("top-down and bottom-up at once"),
                  IMSS_PROPOSAL.says("leaders from across the system are brought together"))
              .once(OrganizationRules::checkOneLevel),
          warning("ORG-05", "absent-central-office")
              .checks(
                  "Nobody from a central office or a district leads or takes part in a routine. "
                      + "Looked for only where both a district and a school are described.")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "It is not recorded that anybody from the central office or the district level"
                      + " takes part in a routine of {name}: how the central office works with schools"
                      + " cannot be seen.")
              .toRecord(
                  "Name the central office staff who lead or take part in routines, or record the"
                      + " routines they have.")
              .toConsider(
                  "Consider routines in which the central office and schools work together.")
              .sources(
                  DARLING_HAMMOND_ET_AL_2005.asWhole(),
                  LONG_BEACH_BRIEF_2010.asWhole(),
                  COBB_THE_MIST_TEAM.says("units of the central office"))
              .once(
                  found -> {
                    if (isDistrictAbsent(found)) {
                      found.onSystem().field("practice").field("routines");
                    }
                  }),
          warning("ORG-06", "team-without-district")
              .checks(
                  "A team at school or program level shares no routine with anybody from the "
                      + "district, neither directly nor through others it meets. Looked for only where "
                      + "both a district and a school are described, and not when ORG-05 fires.")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "No routine is recorded that links {name} to the district, directly or through"
                      + " others: what one learns may not reach the other.")
              .toRecord(
                  "Record a routine in which the team, or somebody it meets, works with the"
                      + " district.")
              .toConsider(
                  "Consider a routine in which the team and the district can learn from each"
                      + " other.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "pathway teams are linked to the central office, lead teachers to the district"),
                  SPILLANE_PARISE_SHERER_2011.asWhole())
              .each(Team.class, OrganizationRules::checkLink),
          info("ORG-07", "one-central-office-unit")
              .checks(
                  "Exactly one central office unit is described, while strategies concern both "
                      + "professional development and principals.")
              .omissionIn(Aspect.ORGANIZATION)
              .says(
                  "{name} is the only central office unit recorded, while strategies address both"
                      + " professional development and principals; conflicts between units cannot be"
                      + " seen.")
              .toRecord(
                  "Record separately the units responsible for curriculum and for leadership, if"
                      + " they are separate.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "curriculum and instruction, and leadership, as separate units with conflicting agendas"))
              .once(OrganizationRules::checkOneCentralUnit),
          info("ORG-08", "unit-as-leader")
              .checks(
                  "A unit is named where somebody leads: as declared leader, expected leader, "
                      + "leader of a step or in an activity.")
              .says(
                  "{name} records {unit} as leading, but it is the people, positions and teams of"
                      + " a unit that lead.")
              .toRecord("Name the position, team or group that leads.")
              .sources(SPILLANE_2006.says("leading is done by people in interaction"))
              .each(
                  OrgUnit.class,
                  (unit, found) ->
                      found.index().referencesTo(unit).stream()
                          .filter(OrganizationRules::saysWhoLeads)
                          .forEach(reference -> found.on(reference).with("unit", unit))));

  private OrganizationRules() {}

  private static void checkBroaderThanParent(Node<OrgUnit> unit, Findings found) {
    Optional<Node<OrgUnit>> parent = found.get(Units.RELATION).parentOf(unit);
    Optional<OrgLevel> level = unit.value().level();
    Optional<OrgLevel> above = parent.flatMap(outer -> outer.value().level());
    if (level.isPresent()
        && above.isPresent()
        && level.get().isBroaderThan(above.get()) == Answer.YES) {
      found
          .on(unit)
          .field("level")
          .with("level", level.get())
          .with("parent", parent.orElseThrow())
          .with("parentLevel", above.get());
    }
  }

  private static String inWords(List<Node<OrgUnit>> circle) {
    return Words.circle(circle.stream().map(unit -> unit.value().label()).toList());
  }

  private static boolean isCommunityDescribed(SystemIndex index) {
    Actors actors = index.get(Actors.RELATION);
    return Stream.of(
                Leading.ofSystem(index).stream(),
                index.get(Leading.DESIGNED).involved().stream(),
                index.nodes(Team.class).stream())
            .flatMap(some -> some)
            .distinct()
            .flatMap(index.get(Identity.RELATION)::withMembersAndPosts)
            .distinct()
            .anyMatch(actors::isOfCommunity)
        || index.nodes(Routine.class).stream().anyMatch(OrganizationRules::isInCommunity);
  }

  private static boolean isInCommunity(Node<Routine> routine) {
    return routine
        .value()
        .unit()
        .flatMap(unit -> routine.index().get(unit, OrgUnit.class))
        .flatMap(OrgUnit::level)
        .filter(OrgLevel.COMMUNITY::equals)
        .isPresent();
  }

  /** Ignores leaders whose level is not recorded. */
  private static void checkOneLevel(Findings found) {
    if (!found.get(Levels.DISTRICT_AND_SCHOOLS)) {
      return;
    }
    Set<OrgLevel> levels = EnumSet.noneOf(OrgLevel.class);
    int known = 0;
    for (Node<Actor> leader : LeadershipRules.leaders(found.index())) {
      Set<OrgLevel> own = Levels.of(leader);
      levels.addAll(own);
      known += own.isEmpty() ? 0 : 1;
    }
    if (levels.size() == 1 && known > 1) {
      found
          .onSystem()
          .field("organization")
          .with("n", known)
          .with("level", levels.iterator().next());
    }
  }

  private static boolean isDistrictAbsent(Findings found) {
    return found.get(Levels.DISTRICT_AND_SCHOOLS)
        && !found.get(Leading.DESIGNED).items().isEmpty()
        && !found.get(Levels.DISTRICT_IN_ROUTINES);
  }

  /** Where the district takes part in no routine at all, ORG-05 says so once. */
  private static void checkLink(Node<Team> team, Findings found) {
    Optional<OrgLevel> level = found.get(Actors.RELATION).levelOf(team);
    if (level.filter(LEVELS_OF_SCHOOLS::contains).isPresent()
        && found.get(Levels.DISTRICT_AND_SCHOOLS)
        && !isDistrictAbsent(found)
        && !found.get(Reach.RELATION).toDistrict(team)) {
      found.on(team);
    }
  }

  private static void checkOneCentralUnit(Findings found) {
    List<Node<OrgUnit>> central =
        found.index().nodes(OrgUnit.class).stream()
            .filter(Levels::isCentralOffice)
            .limit(2)
            .toList();
    List<Node<Strategy>> strategies = found.index().nodes(Strategy.class);
    if (central.size() == 1
        && strategies.stream().anyMatch(OrganizationRules::addressesPrincipals)
        && strategies.stream().anyMatch(OrganizationRules::addressesLearningOfStaff)) {
      found.on(central.get(0));
    }
  }

  private static boolean addressesPrincipals(Node<Strategy> strategy) {
    return strategy.index().get(Targets.RELATION).rolesOf(strategy).stream()
        .anyMatch(PRINCIPALS::contains);
  }

  /** Whether a strategy consists of learning events or routines, or has a goal in that domain. */
  private static boolean addressesLearningOfStaff(Node<Strategy> node) {
    SystemIndex index = node.index();
    Strategy strategy = node.value();
    return strategy.supports().stream()
            .anyMatch(support -> support.kind() == Support.Kind.LEARNING_EVENT)
        || strategy.enactedThrough().stream()
            .flatMap(routine -> index.get(routine, Routine.class).stream())
            .anyMatch(routine -> LEARNING_ROUTINES.contains(routine.kind()))
        || strategy.goals().stream()
            .flatMap(goal -> index.get(goal, Goal.class).flatMap(Goal::domain).stream())
            .flatMap(domain -> index.get(domain, DecisionDomain.class).stream())
            .anyMatch(d -> d.kind() == DecisionDomain.Kind.PROFESSIONAL_DEVELOPMENT);
  }

  private static boolean saysWhoLeads(Reference reference) {
    Node<?> from = reference.from();
    Object holder = from.value();
    return switch (reference.field()) {
      case "actor" ->
          holder instanceof Leader
              || (holder instanceof Participation participation
                  && from.index().conventions().leads(participation.part()));
      case "expectedLeaders" -> holder instanceof Routine;
      case "leaders" -> holder instanceof RoutineStep;
      default -> false;
    };
  }
}

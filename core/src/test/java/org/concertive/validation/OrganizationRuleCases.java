package org.concertive.validation;

import static org.concertive.validation.RuleCase.fires;
import static org.concertive.validation.RuleCase.silent;

import java.util.List;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Sourced;

/** Minimal systems for the family ORG. */
final class OrganizationRuleCases {
  private static final OrgUnit DISTRICT = unit("district", OrgLevel.DISTRICT);
  private static final OrgUnit SCHOOL = unit("school", OrgLevel.SCHOOL);
  private static final OrgUnit COMMUNITY = unit("community", OrgLevel.COMMUNITY);
  private static final OrgUnit OFFICE =
      OrgUnit.builder("office", "Office").kind(OrgUnitKind.CENTRAL_OFFICE_UNIT).build();
  private static final Position DIRECTOR = position("director", "district");
  private static final Position TEACHER = position("teacher", "school");
  private static final Team ILT = Team.builder("ilt", "ILT").unit("school").build();
  private static final Strategy FOR_PRINCIPALS =
      Strategy.builder("s1", "Learn to lead").targetRoles(RoleType.PRINCIPAL).build();
  private static final Strategy WITH_EVENTS =
      Strategy.builder("s2", "Institutes")
          .addSupport(Support.of(Support.Kind.LEARNING_EVENT))
          .build();

  static final List<RuleCase> CASES =
      List.of(
          fires(
                  "ORG-01",
                  "two units contain each other, and a third stands in them",
                  with(within("c", "b"), within("b", "a"), within("a", "b")),
                  "/organization/units/1/parent")
              .saying("b is part of itself: b → a → b."),
          fires(
                  "ORG-01",
                  "a unit is its own parent",
                  with(within("a", "a")),
                  "/organization/units/0/parent")
              .saying("a is part of itself: a → a."),
          silent(
              "ORG-01",
              "units contain each other in a row, and one stands in a unit that is not there",
              with(within("a", "b"), within("b", "c"), within("c", "d"))),
          fires(
                  "ORG-02",
                  "a district is part of a school",
                  with(SCHOOL, DISTRICT.toBuilder().parent("school").build()),
                  "/organization/units/1/level")
              .saying("district is at district level, so it cannot be part of school"),
          silent(
              "ORG-02",
              "levels are the same, narrower, beside the others or not known",
              with(
                  DISTRICT,
                  SCHOOL.toBuilder().parent("district").build(),
                  unit("annex", OrgLevel.SCHOOL).toBuilder().parent("school").build(),
                  COMMUNITY.toBuilder().parent("school").build(),
                  unit("club", OrgLevel.STATE).toBuilder().parent("community").build(),
                  within("room", "school"),
                  unit("state", OrgLevel.STATE).toBuilder().parent("room").build(),
                  unit("lone", OrgLevel.STATE).toBuilder().parent("nowhere").build())),
          fires(
                  "ORG-03",
                  "the community is a unit of which nobody leads or takes part",
                  with(COMMUNITY, position("neighbour", "community"), SCHOOL, TEACHER, ILT),
                  "/organization")
              .saying("No community-level leadership of \"Oak Hill\" (oak-hill) is recorded"),
          silent(
              "ORG-03",
              "a leader sits there",
              with(COMMUNITY, position("mayor", "community"), Leader.of("l", "mayor"))),
          silent(
              "ORG-03",
              "a team works there",
              with(Team.builder("epic", "EPIC").level(OrgLevel.COMMUNITY).build())),
          silent(
              "ORG-03",
              "a team has a member from there",
              with(COMMUNITY, position("mayor", "community"), team("epic", "mayor"))),
          silent(
              "ORG-03",
              "a routine has somebody from there",
              with(COMMUNITY, position("mayor", "community"), routine("plc", "kim", "mayor"))),
          silent(
              "ORG-03",
              "a routine has families among its participants, in a group of the school",
              with(
                  SCHOOL,
                  RoleGroup.builder("families", "Families")
                      .roleType(RoleType.FAMILY_MEMBER)
                      .unit("school")
                      .build(),
                  routine("plc", "kim", "families"))),
          silent(
              "ORG-03",
              "a person leads an activity who holds a post there",
              with(
                  COMMUNITY,
                  position("mayor", "community"),
                  Person.of("kim", "Kim"),
                  Appointment.of("kim", "mayor"),
                  JointActivity.builder("fair", "Fair")
                      .part(Participation.Part.LEADER, "kim")
                      .build())),
          fires(
              "ORG-03",
              "students are no community here",
              with(
                  RoleGroup.builder("students", "Students").roleType(RoleType.STUDENT).build(),
                  routine("plc", "kim", "students")),
              "/organization"),
          silent(
              "ORG-03",
              "a routine takes place there",
              with(COMMUNITY, Routine.builder("fair", "Fair").unit("community").build())),
          fires(
                  "ORG-04",
                  "a declared leader and one of a routine are at one level, a third at none",
                  with(
                      DISTRICT,
                      SCHOOL,
                      TEACHER,
                      position("head", "school"),
                      Person.of("kim", "Kim"),
                      Leader.of("l1", "head"),
                      Leader.of("l2", "kim"),
                      routine("plc", "teacher", "head")),
                  "/organization")
              .saying("All 2 leaders of \"Oak Hill\" (oak-hill) whose level is known are"),
          fires(
                  "ORG-04",
                  "a person and their own post are one leader, who leads an activity",
                  with(
                      DISTRICT,
                      SCHOOL,
                      TEACHER,
                      position("head", "school"),
                      Person.of("kim", "Kim"),
                      Appointment.of("kim", "head"),
                      Leader.of("l1", "head"),
                      Leader.of("l2", "teacher"),
                      JointActivity.builder("visit", "Visit")
                          .part(Participation.Part.LEADER, "kim")
                          .build()),
                  "/organization")
              .saying("All 2 leaders"),
          silent(
              "ORG-04",
              "no unit of the district is described",
              with(
                  SCHOOL,
                  TEACHER,
                  position("head", "school"),
                  Leader.of("l1", "head"),
                  Leader.of("l2", "teacher"))),
          silent(
              "ORG-04",
              "leaders are at two levels",
              with(SCHOOL, TEACHER, DISTRICT, DIRECTOR, routine("plc", "teacher", "x"))
                  .with(Leader.of("l", "director"))),
          silent(
              "ORG-04",
              "a team among them has a member of another level",
              with(
                  SCHOOL,
                  TEACHER,
                  DISTRICT,
                  DIRECTOR,
                  ILT.toBuilder().addMembership(TeamMembership.of("director")).build(),
                  Leader.of("l1", "teacher"),
                  Leader.of("l2", "ilt"))),
          silent(
              "ORG-04",
              "there is one leader only",
              with(SCHOOL, TEACHER, Leader.of("l", "teacher"))),
          fires(
                  "ORG-05",
                  "only a school takes part in routines, though the district leads an activity",
                  with(
                      DISTRICT,
                      DIRECTOR,
                      SCHOOL,
                      TEACHER,
                      routine("plc", "teacher", "ilt"),
                      ILT,
                      JointActivity.builder("visit", "Visit")
                          .part(Participation.Part.LEADER, "director")
                          .build()),
                  "/practice/routines")
              .saying("takes part in a routine of \"Oak Hill\" (oak-hill)"),
          fires(
              "ORG-05",
              "principals are of their schools, whatever the unit of their group",
              with(
                  DISTRICT,
                  SCHOOL,
                  RoleGroup.builder("heads", "Heads")
                      .roleType(RoleType.PRINCIPAL)
                      .unit("district")
                      .build(),
                  routine("plc", "heads", "kim")),
              "/practice/routines"),
          silent(
              "ORG-05",
              "no unit of a school is described",
              with(DISTRICT, DIRECTOR, routine("plc", "kim", "x"))),
          silent(
              "ORG-05",
              "a person leads a routine who holds a post in the district",
              with(
                  DISTRICT,
                  SCHOOL,
                  DIRECTOR,
                  Person.of("kim", "Kim"),
                  Appointment.of("kim", "director"),
                  routine("plc", "kim", "x"))),
          silent(
              "ORG-05",
              "a unit inside the central office takes part",
              with(
                  DISTRICT,
                  SCHOOL,
                  OFFICE,
                  within("desk", "office"),
                  position("clerk", "desk"),
                  routine("plc", "clerk", "x"))),
          silent(
              "ORG-05",
              "somebody of the district level leads a routine",
              with(DISTRICT, SCHOOL, DIRECTOR, routine("plc", "director", "x"))),
          silent(
              "ORG-05",
              "a step is led by somebody of a unit of the central office",
              with(
                  DISTRICT,
                  SCHOOL,
                  OFFICE,
                  position("clerk", "office"),
                  Routine.builder("plc", "PLC")
                      .addStep(RoutineStep.builder("step", 1, "Step").leaders("clerk").build())
                      .build())),
          silent(
              "ORG-05",
              "a unit of the central office itself takes part",
              with(DISTRICT, SCHOOL, OFFICE, routine("plc", "kim", "office"))),
          silent(
              "ORG-05",
              "a team takes part that has somebody of the district",
              with(
                  DISTRICT,
                  SCHOOL,
                  DIRECTOR,
                  team("team", "director"),
                  routine("plc", "x", "team"))),
          silent("ORG-05", "there is no routine", with(DISTRICT, SCHOOL, DIRECTOR)),
          fires(
                  "ORG-06",
                  "a school's team meets teachers who meet nobody of the district",
                  with(
                      SCHOOL,
                      TEACHER,
                      ILT,
                      DISTRICT,
                      DIRECTOR,
                      routine("plc", "ilt", "teacher"),
                      routine("forum", "director", "head")),
                  "/organization/teams/0")
              .saying("No routine is recorded that links \"ILT\" (ilt) to the district"),
          fires(
              "ORG-06",
              "a team of a programme is in no routine",
              with(
                  DISTRICT,
                  SCHOOL,
                  DIRECTOR,
                  routine("forum", "director", "head"),
                  Team.builder("pathway", "Pathway team").level(OrgLevel.PROGRAM).build()),
              "/organization/teams/0"),
          silent(
              "ORG-06",
              "the district takes part in no routine at all",
              with(DISTRICT, SCHOOL, TEACHER, ILT, routine("plc", "ilt", "teacher"))),
          silent(
              "ORG-06",
              "no unit of the district is described",
              with(
                  SCHOOL,
                  Position.builder("director", "Director").level(OrgLevel.DISTRICT).build(),
                  ILT,
                  routine("forum", "director", "head"))),
          silent(
              "ORG-06",
              "the district meets a group to which the position that leads the team belongs",
              with(
                  DISTRICT,
                  DIRECTOR,
                  SCHOOL.toBuilder().parent("district").build(),
                  ILT,
                  Position.builder("head", "Head")
                      .unit("school")
                      .roleType(RoleType.PRINCIPAL)
                      .build(),
                  RoleGroup.builder("heads", "Heads")
                      .roleType(RoleType.PRINCIPAL)
                      .unit("district")
                      .build(),
                  routine("plc", "head", "ilt"),
                  routine("forum", "director", "heads"))),
          silent(
              "ORG-06",
              "a chain of two routines leads to the district",
              with(
                  SCHOOL,
                  TEACHER,
                  ILT,
                  DISTRICT,
                  DIRECTOR,
                  routine("plc", "ilt", "teacher"),
                  routine("forum", "director", "teacher"))),
          silent(
              "ORG-06",
              "a member of the team meets the district",
              with(
                  SCHOOL,
                  TEACHER,
                  ILT.toBuilder().addMembership(TeamMembership.of("teacher")).build(),
                  DISTRICT,
                  DIRECTOR,
                  routine("forum", "director", "teacher"))),
          silent(
              "ORG-06",
              "a member of the team holds a position that meets the district",
              with(
                  SCHOOL,
                  TEACHER,
                  Person.of("kim", "Kim"),
                  Appointment.of("kim", "teacher"),
                  ILT.toBuilder().addMembership(TeamMembership.of("kim")).build(),
                  DISTRICT,
                  DIRECTOR,
                  routine("forum", "director", "teacher"))),
          silent(
              "ORG-06",
              "the district meets a member of a team in which the member of this one sits too",
              with(
                  SCHOOL,
                  TEACHER,
                  Person.of("kim", "Kim"),
                  team("council", "teacher", "kim"),
                  ILT.toBuilder().addMembership(TeamMembership.of("kim")).build(),
                  DISTRICT,
                  DIRECTOR,
                  routine("forum", "director", "teacher"))),
          silent(
              "ORG-06",
              "the team is of the district, or its level is not known",
              with(
                  Team.builder("cabinet", "Cabinet").level(OrgLevel.DISTRICT).build(),
                  Team.of("team", "Team"))),
          fires(
                  "ORG-07",
                  "one office, a strategy for principals and one of learning events",
                  with(OFFICE, theory(FOR_PRINCIPALS, WITH_EVENTS)),
                  "/organization/units/0")
              .saying("\"Office\" (office) is the only central office unit recorded"),
          fires(
              "ORG-07",
              "the role is that of the group addressed; learning is a goal's domain",
              with(
                  OFFICE,
                  RoleGroup.builder("heads", "Heads").roleType(RoleType.PRINCIPAL).build(),
                  DecisionDomain.builder("pd", "PD")
                      .kind(DecisionDomain.Kind.PROFESSIONAL_DEVELOPMENT)
                      .build(),
                  theory(
                          Strategy.builder("s", "S")
                              .target("heads")
                              .goals("goal", "nothing")
                              .build())
                      .toBuilder()
                      .addGoal(Goal.builder("goal", "Better courses").domain("pd").build())
                      .build()),
              "/organization/units/0"),
          fires(
              "ORG-07",
              "learning takes place in a routine",
              with(
                  OFFICE,
                  Routine.builder("r", "Courses").kind(Routine.Kind.PROFESSIONAL_LEARNING).build(),
                  theory(FOR_PRINCIPALS.toBuilder().enactedThrough("r").build())),
              "/organization/units/0"),
          silent(
              "ORG-07",
              "there are two offices",
              with(
                  OFFICE,
                  OFFICE.toBuilder().id("office-2").build(),
                  theory(FOR_PRINCIPALS, WITH_EVENTS))),
          silent("ORG-07", "there is none", with(theory(FOR_PRINCIPALS, WITH_EVENTS))),
          silent("ORG-07", "nobody addresses principals", with(OFFICE, theory(WITH_EVENTS))),
          silent("ORG-07", "nobody addresses learning", with(OFFICE, theory(FOR_PRINCIPALS))),
          fires(
                  "ORG-08",
                  "a unit is declared a leader, leads a routine, a step and an activity",
                  with(
                      DISTRICT,
                      Leader.of("l", "district"),
                      routine("plc", "district", "x").toBuilder()
                          .addStep(
                              RoutineStep.builder("step", 1, "Step").leaders("district").build())
                          .build(),
                      JointActivity.builder("plc-1", "PLC 1")
                          .part(Participation.Part.FOLLOWER, "district")
                          .part(Participation.Part.FACILITATOR, "district")
                          .build()),
                  "/organization/leaders/0/actor",
                  "/practice/activities/0/participations/1/actor",
                  "/practice/routines/0/expectedLeaders/0",
                  "/practice/routines/0/steps/0/leaders/0")
              .saying("l records district as leading,"),
          silent(
              "ORG-08",
              "a unit takes part, and a team of it leads",
              with(
                  SCHOOL,
                  ILT,
                  Leader.of("l", "ilt"),
                  routine("plc", "ilt", "school"),
                  JointActivity.builder("plc-1", "PLC 1")
                      .part(Participation.Part.OBSERVER, "school")
                      .build())));

  private OrganizationRuleCases() {}

  private static LeadershipSystem with(Sourced... entries) {
    return LeadershipSystem.of("oak-hill", "Oak Hill").with(entries);
  }

  private static OrgUnit unit(String id, OrgLevel level) {
    return OrgUnit.builder(id, id).level(level).build();
  }

  private static OrgUnit within(String id, String parent) {
    return OrgUnit.builder(id, id).parent(parent).build();
  }

  private static Position position(String id, String unit) {
    return Position.builder(id, id).unit(unit).build();
  }

  private static Team team(String id, String... members) {
    Team.Builder team = Team.builder(id, id);
    for (String member : members) {
      team.addMembership(TeamMembership.of(member));
    }
    return team.build();
  }

  private static Routine routine(String id, String leader, String participant) {
    return Routine.builder(id, id)
        .expectedLeaders(leader)
        .expectedParticipants(participant)
        .build();
  }

  private static TheoryOfAction theory(Strategy... strategies) {
    return TheoryOfAction.builder("t", "Theory", TheoryOfAction.Stance.ESPOUSED)
        .addStrategies(strategies)
        .build();
  }
}

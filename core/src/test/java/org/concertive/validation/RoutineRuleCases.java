package org.concertive.validation;

import static org.concertive.model.practice.Participation.Part.FOLLOWER;
import static org.concertive.model.practice.Participation.Part.LEADER;
import static org.concertive.validation.RuleCase.fires;
import static org.concertive.validation.RuleCase.silent;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
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
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Sourced;

/** Minimal systems for the family RTN. */
final class RoutineRuleCases {
  private static final LeadershipSystem SYSTEM = LeadershipSystem.of("oak-hill", "Oak Hill");
  private static final Routine PLC = Routine.of("plc", "Weekly PLC");
  private static final Person KIM = Person.of("kim", "Kim Lee");
  private static final Person ANA = Person.of("ana", "Ana Ruiz");

  static final List<RuleCase> CASES =
      Stream.of(
              connection(),
              paper(),
              cadence(),
              leaders(),
              participants(),
              steps(),
              purpose(),
              tools(),
              differently(),
              emerging(),
              coupling(),
              onlyChecks())
          .flatMap(List::stream)
          .toList();

  private RoutineRuleCases() {}

  private static LeadershipSystem with(Sourced... entries) {
    return SYSTEM.with(entries);
  }

  private static JointActivity.Builder enacted(String id) {
    return JointActivity.builder(id, "Session " + id).routine("plc");
  }

  private static JointActivity on(String id, String when) {
    return enacted(id).when(when).build();
  }

  private static TheoryOfAction theory(Strategy strategy) {
    return TheoryOfAction.builder("toa", "Theory", TheoryOfAction.Stance.ESPOUSED)
        .strategies(List.of(strategy))
        .build();
  }

  private static List<RuleCase> connection() {
    Support support = Support.builder(Support.Kind.ORGANIZATIONAL_ROUTINE).ref("plc").build();
    return List.of(
        fires(
            "RTN-01",
            "it enacts nothing and supports nothing",
            with(PLC, theory(Strategy.of("s", "Coaching"))),
            "/practice/routines/0"),
        fires(
            "RTN-01",
            "it was carried out for no strategy",
            with(PLC, enacted("a1").build()),
            "/practice/routines/0"),
        silent(
            "RTN-01",
            "it enacts a strategy",
            with(PLC, theory(Strategy.builder("s", "Coaching").enactedThrough("plc").build()))),
        silent(
            "RTN-01",
            "it supports a strategy",
            with(
                PLC,
                theory(Strategy.builder("s", "Coaching").supports(List.of(support)).build()))));
  }

  private static List<RuleCase> paper() {
    return List.of(
        fires(
            "RTN-02",
            "no activity carries it out",
            with(
                PLC,
                Routine.of("other", "Other"),
                JointActivity.builder("a1", "Session").routine("other").build(),
                JointActivity.of("a2", "Chat")),
            "/practice/routines/0"),
        silent("RTN-02", "an activity carries it out", with(PLC, enacted("a1").build())));
  }

  private static Routine thrice() {
    return PLC.toBuilder().cadence("8/school-year").build();
  }

  private static JointActivity times(String occurrences, String when) {
    return enacted("a1").when(when).occurrences(occurrences).build();
  }

  private static List<RuleCase> cadence() {
    return List.of(
        fires(
                "RTN-03",
                "it happened less often than three quarters of what the cadence says",
                with(thrice(), times("5", "2013-10")),
                "/practice/routines/0/cadence")
            .saying("In 2013/14, \"Weekly PLC\" (plc) took place 5 times of 8 expected"),
        fires(
                "RTN-03",
                "where activities are documented in part, others may be unrecorded",
                with(thrice(), times("5", "2013-10")).toBuilder()
                    .putCoverage(Aspect.ACTIVITIES, Coverage.PARTIAL)
                    .build(),
                "/practice/routines/0/cadence")
            .saying("For 2013/14, the records show 5 of 8 meetings of \"Weekly PLC\" (plc)"),
        fires(
                "RTN-03",
                "a year in which it is not known how often it happened is left out",
                with(
                    thrice(),
                    times("unknown", "2012-10"),
                    enacted("a2").when("2013-10").occurrences("5").build()),
                "/practice/routines/0/cadence")
            .saying("In 2013/14, \"Weekly PLC\" (plc) took place 5 times of 8 expected"),
        silent(
            "RTN-03", "it happened three quarters as often", with(thrice(), times("6", "2013-10"))),
        fires(
            "RTN-03",
            "the tolerance is what the description sets",
            with(thrice(), times("6", "2013-10")).toBuilder()
                .putThreshold("cadenceTolerance", new BigDecimal("0.8"))
                .build(),
            "/practice/routines/0/cadence"),
        silent(
            "RTN-03",
            "it is not known how often it happened",
            with(thrice(), times("unknown", "2013-10"))),
        silent(
            "RTN-03",
            "it may have happened as often as expected",
            with(thrice(), times("1-6", "2013-10"))),
        fires(
                "RTN-03",
                "two school years in which it happened are counted together",
                with(thrice(), on("a1", "2013-10"), on("a2", "2014-05"), on("a3", "2014-09")),
                "/practice/routines/0/cadence")
            .saying(
                "In 2013/14 and 2014/15, \"Weekly PLC\" (plc) took place 3 times of 16 expected"),
        silent(
            "RTN-03",
            "years in which it did not happen do not count",
            with(
                PLC.toBuilder().cadence("1/school-year").build(),
                on("a1", "2010-10"),
                on("a2", "2014-10"))),
        silent(
            "RTN-03",
            "activities without a time may have happened in those years",
            with(
                PLC.toBuilder().cadence("2/school-year").build(),
                on("a1", "2013-10"),
                enacted("a2").build())),
        silent("RTN-03", "no activity has a time", with(thrice(), enacted("a1").build())),
        silent("RTN-03", "it never happened at all", with(thrice())),
        fires(
                "RTN-03",
                "the stated school year goes before the time",
                with(thrice(), enacted("a1").when("2013").schoolYear("2013/14").build()),
                "/practice/routines/0/cadence")
            .saying("In 2013/14,"),
        fires(
                "RTN-03",
                "years of the project count as school years",
                with(thrice(), on("a1", "year-1"), on("a2", "year-2")),
                "/practice/routines/0/cadence")
            .saying("In year-1 and year-2, \"Weekly PLC\" (plc) took place 2 times of 16 expected"),
        fires(
                "RTN-03",
                "a calendar year counts as one of its own",
                with(thrice(), on("a1", "2013")),
                "/practice/routines/0/cadence")
            .saying("In 2013,"),
        silent(
            "RTN-03",
            "a calendar year beside a school year it overlaps may be the same year",
            with(thrice(), times("6", "2013-10"), enacted("a2").when("2014").build())),
        silent(
            "RTN-03",
            "the year is not over at the as-of date",
            with(thrice(), times("5", "2013-10")).toBuilder().asOf("2014-02").build()),
        fires(
            "RTN-03",
            "the year is over at the as-of date",
            with(thrice(), times("5", "2013-10")).toBuilder().asOf("2014-06").build(),
            "/practice/routines/0/cadence"),
        silent(
            "RTN-03",
            "the routine was in use in part of the year only",
            with(thrice().toBuilder().period("2014-01..").build(), times("5", "2014-02"))),
        silent(
            "RTN-03",
            "the cadence has no number",
            with(PLC.toBuilder().cadence("regular").build(), times("1", "2013-10"))),
        silent("RTN-03", "there is no cadence", with(PLC, times("1", "2013-10"))));
  }

  private static Routine led(String... leaders) {
    return PLC.toBuilder().expectedLeaders(leaders).build();
  }

  private static RoutineStep step(String id, int order, String... before) {
    return RoutineStep.builder(id, order, "Step " + id).dependsOn(before).build();
  }

  private static Routine of(RoutineStep... steps) {
    return PLC.toBuilder().steps(List.of(steps)).build();
  }

  private static List<RuleCase> leaders() {
    return List.of(
        fires("RTN-04", "nobody is named to lead", with(PLC), "/practice/routines/0"),
        silent("RTN-04", "a leader is named", with(KIM, led("kim"))),
        silent(
            "RTN-04",
            "the leader of a step is named",
            with(KIM, of(step("st", 1).toBuilder().leaders("kim").build()))),
        silent("RTN-04", "an owner is named", with(KIM, PLC.toBuilder().owner("kim").build())),
        silent("RTN-04", "who is named is not in the document", with(led("nobody"))));
  }

  private static List<RuleCase> participants() {
    return List.of(
        fires(
                "RTN-05",
                "one person leads and nobody else is named",
                with(KIM, led("kim")),
                "/practice/routines/0")
            .saying(
                "Who takes part in \"Weekly PLC\" (plc) besides \"Kim Lee\" (kim), who leads it,"),
        fires(
            "RTN-05",
            "a person leads with their own post",
            with(
                KIM,
                Position.builder("chair", "Chair").seats("1").build(),
                Appointment.of("kim", "chair"),
                led("kim", "chair")),
            "/practice/routines/0"),
        silent("RTN-05", "two lead and may follow each other", with(KIM, ANA, led("kim", "ana"))),
        silent("RTN-05", "a body leads", with(Team.of("council", "Council"), led("council"))),
        silent(
            "RTN-05",
            "it is not known how many hold the post",
            with(Position.of("p", "P"), led("p"))),
        silent(
            "RTN-05",
            "one of two steps has no leader",
            with(KIM, of(step("s1", 1).toBuilder().leaders("kim").build(), step("s2", 2)))),
        silent(
            "RTN-05",
            "who else takes part is not in the document",
            with(KIM, led("kim").toBuilder().expectedParticipants("nobody").build())),
        fires(
            "RTN-05",
            "the participants named are the leaders",
            with(KIM, led("kim").toBuilder().expectedParticipants("kim").build()),
            "/practice/routines/0"),
        fires(
            "RTN-05",
            "the one participant leads a step",
            with(
                KIM,
                of(step("st", 1).toBuilder().leaders("kim").build()).toBuilder()
                    .expectedParticipants("kim")
                    .build()),
            "/practice/routines/0"),
        silent(
            "RTN-05",
            "somebody else takes part",
            with(KIM, ANA, led("kim").toBuilder().expectedParticipants("ana").build())),
        silent("RTN-05", "nobody is named to lead either", with(PLC)));
  }

  private static List<RuleCase> steps() {
    return List.of(
        fires(
                "RTN-06",
                "steps depend on each other in a circle",
                with(of(step("s1", 1, "s3"), step("s2", 2, "s1"), step("s3", 3, "s2"))),
                "/practice/routines/0/steps")
            .saying("in the circle s1 → s3 → s2 → s1"),
        fires(
                "RTN-06",
                "a step depends on itself",
                with(of(step("s1", 1, "s1"))),
                "/practice/routines/0/steps")
            .saying("s1 → s1"),
        fires(
            "RTN-06",
            "two circles, and a step that depends on one of them",
            with(
                of(
                    step("s0", 1, "s1"),
                    step("s1", 2, "s2"),
                    step("s2", 3, "s1"),
                    step("s3", 4, "s4", "s0"),
                    step("s4", 5, "s3"))),
            "/practice/routines/0/steps",
            "/practice/routines/0/steps"),
        fires(
                "RTN-06",
                "a step depends on one with the same number",
                with(of(step("s1", 1), step("s2", 1, "s1"))),
                "/practice/routines/0/steps/1/dependsOn/0")
            .saying("whose number, 1, is the same"),
        fires(
                "RTN-06",
                "a step depends on one with a greater number",
                with(of(step("s1", 1, "s2"), step("s2", 3))),
                "/practice/routines/0/steps/0/dependsOn/0")
            .saying("whose number, 3, is greater than 1"),
        fires(
                "RTN-06",
                "a step depends on a step of another routine",
                with(
                    of(step("s1", 1, "x", "t1")),
                    Routine.builder("other", "Other").steps(List.of(step("t1", 1))).build()),
                "/practice/routines/0/steps/0/dependsOn/1")
            .saying("a step of another routine"),
        silent(
            "RTN-06",
            "steps depend on earlier steps, two on one and one on two",
            with(
                of(
                    step("s1", 1),
                    step("s2", 2, "s1"),
                    step("s3", 2, "s1"),
                    step("s4", 3, "s2", "s3")))),
        silent(
            "RTN-06",
            "steps share a number and depend on nothing",
            with(of(step("s1", 1), step("s2", 1)))),
        silent(
            "RTN-06",
            "two routines use the same ids for their steps",
            with(
                of(step("s1", 1), step("s2", 2, "s1")),
                Routine.builder("other", "Other")
                    .steps(List.of(step("s1", 1), step("s2", 2, "s1")))
                    .build())),
        silent(
            "RTN-06",
            "what a step depends on is not in the document, or no step",
            with(of(step("s1", 1, "nothing", "plc")))));
  }

  private static List<RuleCase> purpose() {
    return List.of(
        fires("RTN-07", "there is no purpose", with(PLC), "/practice/routines/0"),
        fires(
            "RTN-07",
            "the purpose is blank",
            with(PLC.toBuilder().purpose(" ").build()),
            "/practice/routines/0"),
        silent(
            "RTN-07",
            "there is one",
            with(PLC.toBuilder().purpose("To look at student work").build())));
  }

  private static List<RuleCase> tools() {
    return List.of(
        fires(
            "RTN-08",
            "one of two names no tool",
            with(PLC, Routine.builder("r2", "Visit").tools("protocol").build()),
            "/practice/routines/0"),
        fires(
                "RTN-08",
                "none of three names a tool: each is reported",
                with(PLC, Routine.of("r2", "Visit"), Routine.of("r3", "Review")),
                "/practice/routines/0",
                "/practice/routines/1",
                "/practice/routines/2")
            .saying("No tool of \"Weekly PLC\" (plc) is recorded"),
        silent(
            "RTN-08",
            "an activity in which it was carried out used one",
            with(PLC, enacted("a1").build(), enacted("a2").toolsUsed("protocol").build())),
        silent("RTN-08", "it names a tool", with(PLC.toBuilder().tools("protocol").build())));
  }

  private static RoleGroup role(String id, RoleType role) {
    return RoleGroup.builder(id, id).roleType(role).build();
  }

  private static JointActivity by(String id, String leader, String... others) {
    JointActivity.Builder activity = enacted(id).part(LEADER, leader);
    for (String other : others) {
      activity.part(FOLLOWER, other);
    }
    return activity.build();
  }

  private static List<RuleCase> differently() {
    LeadershipSystem roles =
        with(
            role("principals", RoleType.PRINCIPAL),
            role("teachers", RoleType.TEACHER),
            role("coaches", RoleType.COACH),
            role("counselors", RoleType.COUNSELOR),
            PLC.toBuilder()
                .expectedLeaders("principals")
                .expectedParticipants("teachers", "principals")
                .build());
    return List.of(
        fires(
                "RTN-09",
                "others lead in three enactments",
                roles.with(
                    by("a1", "coaches", "teachers"),
                    by("a2", "coaches", "teachers"),
                    by("a3", "coaches", "teachers"),
                    by("a4", "principals", "teachers")),
                "/practice/routines/0")
            .saying("in 3 of 4 enactments"),
        fires(
                "RTN-09",
                "others lead in the last three enactments",
                roles.with(
                    by("a1", "principals", "teachers"),
                    by("a2", "coaches", "teachers"),
                    by("a3", "coaches", "teachers"),
                    by("a4", "coaches", "teachers")),
                "/practice/routines/0")
            .saying("in 3 of 4 enactments"),
        silent(
            "RTN-09",
            "others lead in two enactments",
            roles.with(
                by("a1", "coaches", "teachers"),
                by("a2", "coaches", "teachers"),
                by("a3", "principals", "teachers"))),
        fires(
            "RTN-09",
            "others take part in three enactments",
            roles.with(
                by("a1", "principals", "coaches"),
                by("a2", "principals", "coaches", "counselors"),
                by("a3", "principals", "teachers", "coaches", "counselors")),
            "/practice/routines/0"),
        silent(
            "RTN-09",
            "half of the roles are those expected",
            roles.with(
                by("a1", "principals", "teachers", "coaches"),
                by("a2", "principals", "teachers", "coaches"),
                by("a3", "principals", "teachers", "coaches"))),
        silent(
            "RTN-09",
            "the roles of those who led are not known",
            roles.with(
                KIM,
                by("a1", "kim", "teachers"),
                by("a2", "kim", "teachers"),
                by("a3", "kim", "teachers"))),
        silent(
            "RTN-09",
            "nothing is expected",
            roles.with(PLC, by("a1", "coaches"), by("a2", "coaches"), by("a3", "coaches"))),
        fires(
            "RTN-09",
            "a person counts in the position they took part in",
            roles.with(
                KIM,
                Position.builder("p", "Principal").roleType(RoleType.PRINCIPAL).build(),
                Position.builder("c", "Coach").roleType(RoleType.COACH).build(),
                Appointment.of("kim", "p"),
                Appointment.of("kim", "c"),
                as("a1", "c"),
                as("a2", "c"),
                as("a3", "c")),
            "/practice/routines/0"),
        silent(
            "RTN-09",
            "a person counts in the positions held at the time",
            roles.with(
                KIM,
                Position.builder("p", "Principal").roleType(RoleType.PRINCIPAL).build(),
                Position.builder("c", "Coach").roleType(RoleType.COACH).build(),
                Position.builder("s", "Counselor").roleType(RoleType.COUNSELOR).build(),
                Appointment.builder("kim", "p").period("2014..").build(),
                Appointment.builder("kim", "c").period("..2013").build(),
                Appointment.builder("kim", "s").period("..2013").build(),
                by("a1", "kim").toBuilder().when("2014-09").build(),
                by("a2", "kim").toBuilder().when("2014-10").build(),
                by("a3", "kim").toBuilder().when("2014-11").build())));
  }

  private static JointActivity as(String id, String position) {
    return enacted(id)
        .addParticipation(Participation.builder("kim", LEADER).inPosition(position).build())
        .build();
  }

  private static JointActivity chat(String id, String focus, String... who) {
    JointActivity.Builder activity = JointActivity.builder(id, "Chat " + id).focus(focus);
    for (String one : who) {
      activity.part(FOLLOWER, one);
    }
    return activity.build();
  }

  private static List<RuleCase> emerging() {
    LeadershipSystem roles =
        with(role("teachers", RoleType.TEACHER), role("coaches", RoleType.COACH), KIM, PLC);
    JointActivity one = chat("a1", "Fractions", "teachers", "coaches");
    JointActivity two = chat("a2", " fractions ", "coaches", "teachers");
    JointActivity three = chat("a3", "FRACTIONS", "teachers", "coaches");
    return List.of(
        fires(
                "RTN-10",
                "three activities without a routine, of the same roles, around one focus",
                roles.with(one, two, three, chat("a4", "Fractions", "teachers")),
                "/practice/activities/0")
            .saying(
                "around \"Fractions\": \"Chat a1\" (a1) and others like it, which took place 3 times"),
        fires(
                "RTN-10",
                "one of two took place twice",
                roles.with(one, two.toBuilder().occurrences("2").build()),
                "/practice/activities/0")
            .saying("3 times in all"),
        silent(
            "RTN-10",
            "it is not known how often one of two took place",
            roles.with(one, two.toBuilder().occurrences("unknown").build())),
        silent("RTN-10", "there are two", roles.with(one, two)),
        silent(
            "RTN-10",
            "the third has a routine",
            roles.with(one, two, three.toBuilder().routine("plc").build())),
        silent(
            "RTN-10",
            "the third is about something else",
            roles.with(one, two, chat("a3", "Reading", "teachers", "coaches"))),
        silent(
            "RTN-10",
            "other roles come to the third",
            roles.with(one, two, chat("a3", "Fractions", "teachers"))),
        silent(
            "RTN-10",
            "the roles are not known",
            roles.with(
                chat("a1", "Fractions", "kim"),
                chat("a2", "Fractions", "kim"),
                chat("a3", "Fractions", "kim"))),
        silent(
            "RTN-10",
            "there is no focus",
            roles.with(
                chat("a1", " ", "teachers"),
                chat("a2", " ", "teachers"),
                chat("a3", " ", "teachers"))));
  }

  private static Position at(String id, OrgLevel level) {
    return Position.builder(id, id).level(level).build();
  }

  private static List<RuleCase> coupling() {
    Position district = at("director", OrgLevel.DISTRICT);
    Position school = at("principal", OrgLevel.SCHOOL);
    OrgUnit lea = OrgUnit.builder("lea", "District").level(OrgLevel.DISTRICT).build();
    OrgUnit oak = OrgUnit.builder("oak", "Oak School").level(OrgLevel.SCHOOL).build();
    return List.of(
        fires(
            "RTN-11",
            "all who meet in a routine sit at one level",
            with(
                lea,
                oak,
                district,
                school,
                led("director"),
                Routine.builder("r2", "Staff meeting").expectedLeaders("principal").build()),
            "/practice/routines"),
        silent(
            "RTN-11",
            "leaders and participants sit at two levels",
            with(
                lea,
                oak,
                district,
                school,
                led("director").toBuilder().expectedParticipants("principal").build())),
        silent(
            "RTN-11",
            "a person counts at the level of their own post",
            with(
                lea,
                oak,
                district,
                school,
                KIM,
                Appointment.of("kim", "director"),
                led("director").toBuilder().expectedParticipants("principal").build())),
        silent("RTN-11", "no school is described", with(lea, district, led("director"))),
        silent(
            "RTN-11",
            "the members of a team sit at two levels",
            with(
                lea,
                oak,
                district,
                school,
                Team.builder("t", "Team")
                    .memberships(
                        List.of(TeamMembership.of("director"), TeamMembership.of("principal")))
                    .build(),
                PLC.toBuilder().expectedParticipants("t").build())),
        fires(
            "RTN-11",
            "the level of one of two is not known",
            with(
                lea,
                oak,
                district,
                KIM,
                led("director").toBuilder().expectedParticipants("kim").build()),
            "/practice/routines"));
  }

  private static List<RuleCase> onlyChecks() {
    Routine checks =
        PLC.toBuilder().functions(LeadershipFunction.MONITORING_AND_ACCOUNTABILITY).build();
    return List.of(
        fires(
            "RTN-12",
            "monitoring is its one function",
            with(checks),
            "/practice/routines/0/functions"),
        silent(
            "RTN-12",
            "it has a learning purpose",
            with(checks.toBuilder().learningPurpose("To read data together").build())),
        silent(
            "RTN-12",
            "it has another function too",
            with(
                checks.toBuilder()
                    .functions(
                        LeadershipFunction.MONITORING_AND_ACCOUNTABILITY,
                        LeadershipFunction.DEVELOPING_PEOPLE)
                    .build())),
        silent("RTN-12", "nothing is said of its functions", with(PLC)));
  }
}

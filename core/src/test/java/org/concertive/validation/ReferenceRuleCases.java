package org.concertive.validation;

import static org.concertive.validation.RuleCase.fires;
import static org.concertive.validation.RuleCase.silent;

import java.math.BigDecimal;
import java.util.List;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.Waiver;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.Finding;
import org.concertive.model.evidence.GuidingQuestion;
import org.concertive.model.evidence.Instrument;
import org.concertive.model.evidence.ReportedFigure;
import org.concertive.model.evidence.Sample;
import org.concertive.model.evidence.SourceDocument;
import org.concertive.model.evidence.Study;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.Caseload;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tool;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.model.scale.FactorAssociation;
import org.concertive.model.scale.Innovation;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Press;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Sourced;

/** Minimal systems for the family REF. */
final class ReferenceRuleCases {
  private static final Evidence.Kind KIND = Evidence.Kind.INTERVIEW;
  private static final TheoryOfAction.Stance STANCE = TheoryOfAction.Stance.ESPOUSED;
  private static final SourceDocument BRIEF = SourceDocument.of("brief", "A brief");

  static final List<RuleCase> CASES =
      List.of(
          fires(
                  "REF-01",
                  "an id is used by two entities of different kinds",
                  with(Person.of("kim", "Kim Lee"), Team.of("kim", "Team Kim")),
                  "/organization/teams/0/id")
              .saying(
                  "The id kim is used by the person \"Kim Lee\" (kim) and again by the team"
                      + " \"Team Kim\" (kim);"),
          fires(
              "REF-01",
              "an id is used three times: every use but the first is reported",
              LeadershipSystem.builder("oak-hill", "Oak Hill")
                  .addPerson(Person.of("kim", "Kim"))
                  .addPerson(Person.of("kim", "Kim"))
                  .addTheory(theory(TheoryOfAction.builder("t", "T", STANCE).addGoal(goal("kim"))))
                  .build(),
              "/organization/people/1/id",
              "/theories/0/goals/0/id"),
          silent(
              "REF-01",
              "all ids differ, though one is that of the description itself",
              with(Person.of("kim", "Kim"), Team.of("oak-hill", "Team"))),
          fires(
                  "REF-02",
                  "a routine is led by somebody who is not there, under a near id",
                  with(
                      Person.of("kim", "Kim"),
                      Team.of("kin", "Kin"),
                      Routine.builder("plc", "PLC").expectedLeaders("kim", "kmi").build()),
                  "/practice/routines/0/expectedLeaders/1")
              .saying(
                  "Routine \"PLC\" (plc) refers to unknown \"kmi\" in expectedLeaders."
                      + " Maybe \"kim\"."),
          fires(
                  "REF-02",
                  "a near id is of a kind the field does not admit: it is not proposed",
                  with(
                      Person.of("anna", "Anna"),
                      Routine.builder("plc", "PLC").tools("annna").build()),
                  "/practice/routines/0/tools/0")
              .saying("refers to unknown \"annna\" in tools."),
          fires(
                  "REF-02",
                  "an object without an id is named by what it stands in",
                  with(Appointment.of("kim", "head")),
                  "/organization/appointments/0/person",
                  "/organization/appointments/0/position")
              .saying(
                  "Appointment in \"Oak Hill\" (oak-hill) refers to unknown \"kim\" in person."),
          fires(
                  "REF-02",
                  "a reference in an object inside an entity dangles",
                  LeadershipSystem.builder("oak-hill", "Oak Hill")
                      .addTheory(
                          theory(
                              TheoryOfAction.builder("t", "T", STANCE)
                                  .addStrategy(
                                      Strategy.builder("s", "S")
                                          .addPress(
                                              Press.builder("results").accountableTo("x").build())
                                          .build())))
                      .build(),
                  "/theories/0/strategies/0/press/0/accountableTo")
              .saying("Press in \"S\" (s)"),
          fires(
              "REF-02",
              "a source is not among the documents",
              with(Person.builder("kim", "Kim").sources("brief").build()),
              "/organization/people/0/sources/0"),
          fires(
                  "REF-02",
                  "a threshold has a name that no rule reads",
                  threshold("schoolYearStrat", "9"),
                  "/thresholds/schoolYearStrat")
              .saying(
                  "System \"Oak Hill\" (oak-hill) refers to unknown \"schoolYearStrat\" in"
                      + " thresholds. Maybe \"schoolYearStart\"."),
          fires(
              "REF-02",
              "a name of a threshold is escaped in the pointer",
              threshold("a/b~c", "1"),
              "/thresholds/a~1b~0c"),
          fires(
                  "REF-02",
                  "the school year begins in a month that does not exist",
                  threshold("schoolYearStart", "13"),
                  "/thresholds/schoolYearStart")
              .saying("is 13, but must be the number of a month, from 1 to 12;"),
          fires(
              "REF-02",
              "the school year begins between two months",
              threshold("schoolYearStart", "7.5"),
              "/thresholds/schoolYearStart"),
          silent(
              "REF-02", "the school year begins in a month", threshold("schoolYearStart", "12.0")),
          fires(
                  "REF-02",
                  "a waiver names a rule that nobody knows",
                  waived("REF-7"),
                  "/waivers/0/rule")
              .saying("Waiver in \"Oak Hill\" (oak-hill) refers to unknown \"REF-7\" in rule."),
          fires(
              "REF-02",
              "a waiver names an entity that is not there",
              LeadershipSystem.builder("oak-hill", "Oak Hill")
                  .addWaiver(Waiver.builder("REF-01", "Kim", "agreed").subject("kim").build())
                  .build(),
              "/waivers/0/subject"),
          silent("REF-02", "a waiver names a rule of the catalogue", waived("REF-01")),
          fires(
                  "REF-02",
                  "a question names a metric and a rule that the catalogue lacks",
                  with(
                      GuidingQuestion.builder("q", "Who?")
                          .metrics("leader-count", "leader-cuont")
                          .rules("REF-01", "REF-1")
                          .build()),
                  "/evidence/questions/0/metrics/1",
                  "/evidence/questions/0/rules/1")
              .saying(
                  "Question \"Who?\" (q) refers to unknown \"leader-cuont\" in metrics. Maybe"
                      + " \"leader-count\"."),
          silent(
              "REF-02",
              "all references point at something",
              with(
                  Person.of("kim", "Kim"),
                  Routine.builder("plc", "PLC").expectedLeaders("kim").sources("brief").build(),
                  BRIEF)),
          fires(
                  "REF-03",
                  "a routine is led by a tool",
                  with(
                      Tool.of("rubric", "Rubric"),
                      Routine.builder("plc", "PLC").expectedLeaders("rubric").build()),
                  "/practice/routines/0/expectedLeaders/0")
              .saying(
                  "expectedLeaders of \"PLC\" (plc) must be an actor (person, position, team, role"
                      + " group or unit), but \"Rubric\" (rubric) is of kind tool."),
          fires(
                  "REF-03",
                  "an id of an admitted kind is near",
                  with(
                      Team.of("coachs", "Coaches"),
                      Position.of("coach", "Coach"),
                      Person.of("kim", "Kim"),
                      Appointment.of("kim", "coachs")),
                  "/organization/appointments/0/position")
              .saying(
                  "must be a position, but \"Coaches\" (coachs) is of kind team. Maybe \"coach\"."),
          silent(
              "REF-03",
              "an actor may be of any kind of actor; what dangles is another rule's",
              with(
                  OrgUnit.of("district", "District"),
                  Routine.builder("plc", "PLC").expectedLeaders("district", "nobody").build())),
          fires(
                  "REF-04",
                  "two units differ by a doubled letter",
                  with(OrgUnit.of("m1", "Morison"), OrgUnit.of("m2", "Morrison")),
                  "/organization/units/0/name")
              .saying("\"Morison\" (m1) may be the same unit as \"Morrison\" (m2);"),
          fires(
              "REF-04",
              "people, positions, teams, routines, tools and innovations are looked at too",
              with(
                  Person.of("a1", "Kim Anderson"),
                  Person.of("a2", "Kim Andersen"),
                  Position.of("b1", "Coordinator"),
                  Position.of("b2", "Co-ordinator"),
                  Team.of("c1", "Équipe"),
                  Team.of("c2", " equipe"),
                  Routine.of("d1", "Lesson  Study"),
                  Routine.of("d2", "lesson study"),
                  Tool.of("e1", "Rubric"),
                  Tool.of("e2", "Rubrics"),
                  Innovation.of("f1", "Pathways"),
                  Innovation.of("f2", "Pathway")),
              "/organization/people/0/name",
              "/organization/positions/0/title",
              "/organization/teams/0/name",
              "/practice/routines/0/name",
              "/practice/tools/0/name",
              "/scale/innovations/0/name"),
          fires(
                  "REF-04",
                  "three of one name are one report",
                  with(Tool.of("a", "Log"), Tool.of("b", "log"), Tool.of("c", "LOG")),
                  "/practice/tools/0/name")
              .saying("\"Log\" (a) may be the same tool as \"log\" (b) and \"LOG\" (c);"),
          fires(
              "REF-04",
              "the differing word has five letters",
              with(Tool.of("a", "Lesson guide"), Tool.of("b", "Lesson glide")),
              "/practice/tools/0/name"),
          fires(
              "REF-04",
              "two units without the same name stand in the same unit",
              with(
                  OrgUnit.of("d", "District"),
                  OrgUnit.builder("a", "Lincoln").parent("d").build(),
                  OrgUnit.builder("b", "Lincon").parent("d").build()),
              "/organization/units/1/name"),
          silent(
              "REF-04",
              "the differing word has four letters",
              with(Tool.of("a", "Lesson plan"), Tool.of("b", "Lesson plans"))),
          silent(
              "REF-04",
              "two letters differ",
              with(Tool.of("a", "Lesson guide"), Tool.of("b", "Lesson glade"))),
          silent(
              "REF-04",
              "letters in two words differ",
              with(Tool.of("a", "Lesson guide"), Tool.of("b", "Lessons guides"))),
          silent(
              "REF-04",
              "a name with a digit differs on purpose",
              with(
                  Tool.of("a", "Protocol 2 A"),
                  Tool.of("b", "Protocol 2 B"),
                  Tool.of("c", "Cycles1"),
                  Tool.of("d", "Cycles2"))),
          silent(
              "REF-04",
              "a space more makes two words",
              with(Tool.of("a", "Lessonguide"), Tool.of("b", "Lesson guide"))),
          silent(
              "REF-04",
              "the two stand in different units, or are of different kinds",
              with(
                  OrgUnit.of("d1", "North"),
                  OrgUnit.of("d2", "West"),
                  Team.builder("a", "Leadership team").unit("d1").build(),
                  Team.builder("b", "Leadership team").unit("d2").build(),
                  Position.of("c", "Leadership team"))),
          fires(
              "REF-05",
              "a figure has no source and another has",
              with(
                  BRIEF,
                  ReportedFigure.of("a", "districts", "10"),
                  ReportedFigure.builder("b", "districts", "8").sources("brief").build()),
              "/evidence/figures/0"),
          fires(
                  "REF-05",
                  "three of a kind have none: each is reported",
                  with(
                      Evidence.of("a1", KIND),
                      Evidence.of("a2", KIND),
                      Evidence.of("a3", KIND),
                      Finding.of("b1", "It works."),
                      Finding.of("b2", "It works well."),
                      Finding.of("b3", "It works here.")),
                  "/evidence/findings/0",
                  "/evidence/findings/1",
                  "/evidence/findings/2",
                  "/evidence/items/0",
                  "/evidence/items/1",
                  "/evidence/items/2")
              .saying("Finding \"It works.\" (b1) has no source"),
          fires(
                  "REF-05",
                  "entries without an id have no source",
                  with(
                      Innovation.of("pathways", "Pathways"),
                      DistributionSummary.of("pathways", "2014", 10, BigDecimal.TEN),
                      FactorAssociation.of(
                          "pathways", "Money", "2014", FactorAssociation.Result.SIGNIFICANT)),
                  "/scale/associations/0",
                  "/scale/summaries/0")
              .saying("Factor association in \"Oak Hill\" (oak-hill) has no source"),
          silent(
              "REF-05",
              "all have a source; people need none",
              with(
                  BRIEF,
                  Person.of("kim", "Kim"),
                  Evidence.builder("a", KIND).sources("brief").build(),
                  Finding.builder("b", "It works.").sources("brief#p3").build())),
          fires(
                  "REF-06",
                  "entities of six kinds stand alone",
                  LeadershipSystem.builder("oak-hill", "Oak Hill")
                      .addSource(BRIEF)
                      .addUnit(OrgUnit.of("unit", "Unit"))
                      .addPerson(Person.builder("kim", "Kim").sources("brief").build())
                      .addRoleGroup(RoleGroup.of("group", "Group"))
                      .addTheory(
                          theory(TheoryOfAction.builder("t", "T", STANCE).addGoal(goal("g"))))
                      .addItem(Evidence.of("item", KIND))
                      .addInstrument(Instrument.of("survey", "Survey"))
                      .build(),
                  "/evidence/instruments/0",
                  "/evidence/items/0",
                  "/organization/people/0",
                  "/organization/roleGroups/0",
                  "/organization/units/0",
                  "/theories/0/goals/0")
              .saying("Instrument \"Survey\" (survey) is connected to nothing else"),
          fires(
              "REF-06",
              "an entity refers to itself only, or is spoken of by a waiver only",
              LeadershipSystem.builder("oak-hill", "Oak Hill")
                  .addUnit(OrgUnit.builder("unit", "Unit").parent("unit").build())
                  .addRoleGroup(
                      RoleGroup.builder("group", "Group").addServe(Caseload.of("group")).build())
                  .addPerson(Person.of("kim", "Kim"))
                  .addWaiver(Waiver.builder("REF-01", "Lee", "agreed").subject("kim").build())
                  .build(),
              "/organization/people/0",
              "/organization/roleGroups/0",
              "/organization/units/0"),
          silent(
              "REF-06",
              "each refers to something or is referred to",
              with(
                  OrgUnit.of("unit", "Unit"),
                  Person.builder("kim", "Kim").homeUnit("unit").build(),
                  RoleGroup.builder("group", "Group").addServe(Caseload.of("kim")).build(),
                  RoleGroup.of("sampled", "Sampled"),
                  Study.builder("study", "Survey").addSample(Sample.of("sampled")).build(),
                  Instrument.of("survey", "Survey"),
                  Evidence.builder("item", KIND).instrument("survey").build(),
                  Team.builder("team", "Team").addMembership(TeamMembership.of("lee")).build(),
                  Person.of("lee", "Lee"),
                  Leader.of("leader", "lee"))),
          silent(
              "REF-06",
              "other kinds have rules of their own",
              with(Tool.of("rubric", "Rubric"), Team.of("team", "Team"))),
          fires(
                  "REF-07",
                  "waivers match no finding, by rule, subject or pointer",
                  unnamed(
                      Waiver.of("REF-01", "Kim", "agreed"),
                      Waiver.builder("RTN-07", "Kim", "agreed").subject("lee").build(),
                      Waiver.builder("RTN-07", "Kim", "agreed").pointer("/x").build()),
                  "/waivers/0",
                  "/waivers/1",
                  "/waivers/2")
              .saying("The waiver of REF-01 matches no finding."),
          fires(
                  "REF-07",
                  "a waiver has lapsed, although it would match",
                  unnamed(
                      Waiver.builder("RTN-07", "Kim", "agreed")
                          .subject("plc")
                          .until("2012")
                          .build()),
                  "/waivers/0")
              .saying("The waiver of RTN-07 for \"PLC\" (plc) lapsed after 2012."),
          fires(
              "REF-07",
              "its own findings cannot be waived",
              unnamed(Waiver.of("REF-01", "Kim", "agreed"), Waiver.of("REF-07", "Kim", "agreed")),
              "/waivers/0",
              "/waivers/1"),
          silent(
              "REF-07",
              "waivers match a finding, two of them the same one",
              unnamed(
                  Waiver.builder("RTN-07", "Kim", "agreed").until("2014").build(),
                  Waiver.builder("RTN-07", "Kim", "agreed").subject("plc").build())),
          silent(
              "REF-07",
              "the waived rule is not known, or was skipped",
              unnamed(Waiver.of("OAK-01", "Kim", "agreed"), Waiver.of("LDR-07", "Kim", "agreed"))
                  .toBuilder()
                  .putCoverage(Aspect.PEOPLE, Coverage.NOT_DOCUMENTED)
                  .build()));

  private ReferenceRuleCases() {}

  private static LeadershipSystem with(Sourced... entries) {
    return LeadershipSystem.of("oak-hill", "Oak Hill").with(entries);
  }

  private static TheoryOfAction theory(TheoryOfAction.Builder builder) {
    return builder.build();
  }

  private static Goal goal(String id) {
    return Goal.of(id, "Goal " + id);
  }

  private static LeadershipSystem threshold(String name, String value) {
    return LeadershipSystem.builder("oak-hill", "Oak Hill")
        .putThreshold(name, new BigDecimal(value))
        .build();
  }

  /** A routine without a purpose, and waivers. */
  private static LeadershipSystem unnamed(Waiver... waivers) {
    return with(Routine.of("plc", "PLC"), Person.of("lee", "Lee")).toBuilder()
        .asOf("2014")
        .addWaivers(waivers)
        .build();
  }

  private static LeadershipSystem waived(String rule) {
    return LeadershipSystem.builder("oak-hill", "Oak Hill")
        .addWaiver(Waiver.of(rule, "Kim", "agreed"))
        .build();
  }
}

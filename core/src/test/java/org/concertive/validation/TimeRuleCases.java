package org.concertive.validation;

import static org.concertive.validation.RuleCase.fires;
import static org.concertive.validation.RuleCase.silent;

import java.math.BigDecimal;
import java.util.List;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.evidence.IndicatorValue;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Tool;
import org.concertive.model.theory.Revision;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Sourced;

/** Minimal systems for the family TIM. */
final class TimeRuleCases {
  private static final Person KIM = Person.of("kim", "Kim");
  private static final Person LEE = Person.of("lee", "Lee");
  private static final TheoryOfAction.Stance STANCE = TheoryOfAction.Stance.ESPOUSED;
  private static final Position HEAD = Position.builder("head", "Head").seats("1").build();

  static final List<RuleCase> CASES =
      List.of(
          fires(
                  "TIM-01",
                  "a tool is retired before it is adopted",
                  with(tool("2012", "2014")),
                  "/practice/tools/0/retiredOn")
              .saying("its retirement (2012) is before its adoption (2014)"),
          silent(
              "TIM-01",
              "a tool is retired in the year of its adoption",
              with(tool("2014", "2014"))),
          silent(
              "TIM-01",
              "a tool is adopted in a month of the year it is retired in",
              with(tool("2014", "2014-05"))),
          silent(
              "TIM-01",
              "years of the project and of the calendar cannot be compared",
              with(tool("year-1", "2014"))),
          silent(
              "TIM-01",
              "a tool has one time only",
              with(Tool.builder("a", "A").retiredOn("2012").build())),
          fires(
                  "TIM-01",
                  "the date of a target is before that of the baseline",
                  with(
                      Indicator.builder("i", "goal", "Attendance")
                          .baseline(value("2014"))
                          .target(value("2013"))
                          .build()),
                  "/evidence/indicators/0/target/when")
              .saying("its target (2013) is before its baseline (2014)"),
          silent(
              "TIM-01",
              "a target has no date, or a later one",
              with(
                  Indicator.builder("i", "goal", "Attendance")
                      .baseline(value("2014"))
                      .target(IndicatorValue.of(BigDecimal.ONE))
                      .build(),
                  Indicator.builder("j", "goal", "Attendance")
                      .baseline(value("2014"))
                      .target(value("2015"))
                      .build())),
          fires(
                  "TIM-01",
                  "a strategy runs after the time of its theory",
                  with(theory("2010..2013", "2014..")),
                  "/theories/0/strategies/0/period")
              .saying("runs 2014.., outside the period of its theory \"Theory\" (t), 2010..2013."),
          silent(
              "TIM-01",
              "a strategy begins in the last year of its theory",
              with(theory("2010..2013", "2013-09.."))),
          fires(
                  "TIM-02",
                  "an activity took place before its school year",
                  with(activity("2013-06", "2013/14")),
                  "/practice/activities/0/when")
              .saying("\"PLC\" (plc-1) is dated 2013-06, which is outside 2013/14"),
          fires(
              "TIM-02",
              "an activity took place after its school year",
              with(activity("2014-07-01", "2013/14")),
              "/practice/activities/0/when"),
          silent("TIM-02", "on its first day", with(activity("2013-07-01", "2013/14"))),
          silent("TIM-02", "a year overlaps the school year", with(activity("2014", "2013/14"))),
          silent(
              "TIM-02",
              "no school year is declared",
              with(JointActivity.builder("plc-1", "PLC").when("2014").build())),
          silent(
              "TIM-02",
              "the school year of the description begins in June",
              with(activity("2013-06", "2013/14")).toBuilder()
                  .putThreshold("schoolYearStart", BigDecimal.valueOf(6))
                  .build()),
          fires(
                  "TIM-03",
                  "two held one seat at once",
                  with(HEAD, KIM, LEE, term("kim", "2010..2014"), term("lee", "2012..")),
                  "/organization/positions/0/seats")
              .saying(
                  "2 holders at the same time (\"Kim\" (kim) and \"Lee\" (lee)) but only 1 seat."),
          fires(
              "TIM-03",
              "two held it in years of the project",
              with(HEAD, KIM, LEE, term("kim", "year-1..year-3"), term("lee", "year-2..year-4")),
              "/organization/positions/0/seats"),
          fires(
              "TIM-03",
              "two meet on the day one leaves and the other begins",
              with(HEAD, KIM, LEE, term("kim", "..2014-05-31"), term("lee", "2014-05-31..")),
              "/organization/positions/0/seats"),
          fires(
              "TIM-03",
              "three are more than at most two, though never with the fourth",
              with(
                  Position.builder("head", "Head").seats("at most 2").build(),
                  KIM,
                  LEE,
                  Person.of("ann", "Ann"),
                  Person.of("bob", "Bob"),
                  term("bob", "2001..2005"),
                  term("kim", "2010.."),
                  term("lee", "2011.."),
                  term("ann", "2012..")),
              "/organization/positions/0/seats"),
          silent(
              "TIM-03",
              "one follows the other in the same year",
              with(HEAD, KIM, LEE, term("kim", "2010..2012"), term("lee", "2012.."))),
          silent(
              "TIM-03",
              "one follows the other the day after",
              with(HEAD, KIM, LEE, term("kim", "..2014-05-31"), term("lee", "2014-06-01.."))),
          silent(
              "TIM-03",
              "two in one school year need not have met",
              with(HEAD, KIM, LEE, term("kim", "2013/14"), term("lee", "2013/14"))),
          silent(
              "TIM-03",
              "it is not known when one of them held it",
              with(HEAD, KIM, LEE, term("kim", "2010.."), Appointment.of("lee", "head"))),
          silent(
              "TIM-03",
              "years of the project and of the calendar cannot be compared",
              with(HEAD, KIM, LEE, term("kim", "year-1..year-9"), term("lee", "2010..2020"))),
          silent(
              "TIM-03",
              "one person is recorded twice",
              with(HEAD, KIM, term("kim", "2010.."), term("kim", "2011.."))),
          silent(
              "TIM-03",
              "there are seats enough, or nobody says how many",
              with(
                  Position.builder("head", "Head").seats("1-2").build(),
                  Position.of("other", "Other"),
                  KIM,
                  LEE,
                  term("kim", "2010.."),
                  term("lee", "2011.."),
                  Appointment.builder("kim", "other").period("2010..").build(),
                  Appointment.builder("lee", "other").period("2010..").build())),
          silent(
              "TIM-03",
              "there is a seat in each school",
              with(
                  HEAD.toBuilder().per(OrgUnitKind.SCHOOL).build(),
                  KIM,
                  LEE,
                  term("kim", "2010.."),
                  term("lee", "2011.."))),
          fires(
                  "TIM-04",
                  "a person took part in a position they had left",
                  with(HEAD, KIM, term("kim", "2010..2012"), inPosition("2014", "kim")),
                  "/practice/activities/0/participations/0/inPosition")
              .saying("\"Kim\" (kim) took part in \"PLC\" (plc-1) as \"Head\" (head), but"),
          fires(
              "TIM-04",
              "all appointments are known and there is none",
              with(HEAD, KIM, inPosition("2014", "kim")),
              "/practice/activities/0/participations/0/inPosition"),
          fires(
              "TIM-04",
              "the school year stands for the time",
              with(HEAD, KIM, term("kim", "2010..2012"), part("kim").schoolYear("2014/15").build()),
              "/practice/activities/0/participations/0/inPosition"),
          silent(
              "TIM-04",
              "appointments are known in part and there is none",
              with(HEAD, KIM, inPosition("2014", "kim")).toBuilder()
                  .putCoverage(Aspect.PEOPLE, Coverage.PARTIAL)
                  .build()),
          silent(
              "TIM-04",
              "one of two terms may have been in force then",
              with(
                  HEAD,
                  KIM,
                  term("kim", "2010..2012"),
                  term("kim", "2014-05.."),
                  inPosition("2014", "kim"))),
          silent(
              "TIM-04",
              "an appointment has no time, or the activity has none",
              with(
                  HEAD,
                  KIM,
                  LEE,
                  Appointment.of("kim", "head"),
                  inPosition("2014", "kim"),
                  term("lee", "2010..2012"),
                  JointActivity.builder("plc-2", "PLC")
                      .addParticipation(inHead("lee").build())
                      .build())),
          silent(
              "TIM-04",
              "who took part is no person, or nobody; the position is none",
              with(
                  HEAD,
                  KIM,
                  inPosition("2014", "head"),
                  JointActivity.builder("plc-2", "PLC")
                      .addParticipation(inHead("nobody").build())
                      .addParticipation(inHead("kim").inPosition("kim").build())
                      .build())),
          fires(
                  "TIM-05",
                  "numbers fall",
                  with(revisions(Revision.of("a", 2), Revision.of("b", 1), Revision.of("c", 3))),
                  "/theories/0/revisions/1/number")
              .saying(
                  "revisions of \"Theory\" (t) are out of order: b (number 1) is listed after a"),
          fires(
              "TIM-05",
              "a number stands twice",
              with(revisions(Revision.of("a", 1), Revision.of("b", 1))),
              "/theories/0/revisions/1/number"),
          fires(
              "TIM-05",
              "times fall, with a revision without a time between them",
              with(
                  revisions(
                      revision("a", 1, "2014"), Revision.of("b", 2), revision("c", 3, "2013"))),
              "/theories/0/revisions/2/when"),
          fires(
              "TIM-05",
              "two revisions have the same time",
              with(revisions(revision("a", 1, "2014-05"), revision("b", 2, "2014-05"))),
              "/theories/0/revisions/1/when"),
          silent(
              "TIM-05",
              "numbers and times rise, or the times cannot be compared",
              with(
                  revisions(
                      revision("a", 1, "2013"),
                      revision("b", 2, "2014"),
                      revision("c", 5, "2014-05"),
                      revision("d", 6, "year-2")))),
          silent(
              "TIM-05",
              "each theory has its own numbers",
              with(
                  revisions(revision("a", 3, "2014")),
                  TheoryOfAction.builder("u", "Other", STANCE)
                      .addRevision(revision("b", 1, "2013"))
                      .supersedes("t")
                      .build())),
          fires(
                  "TIM-05",
                  "two theories supersede each other, after a third that supersedes one of them",
                  with(version("t", "v"), version("u", "v"), version("v", "u")),
                  "/theories/1/supersedes")
              .saying("is recorded as a later version of itself: u → v → u."),
          fires(
              "TIM-05",
              "a theory supersedes itself",
              with(version("t", "t")),
              "/theories/0/supersedes"),
          silent(
              "TIM-05",
              "versions stand in a row; one supersedes what is no theory, or nothing",
              with(
                  version("t", "u"),
                  version("u", "v"),
                  version("v", "kim"),
                  KIM,
                  version("w", "x"))));

  private TimeRuleCases() {}

  private static LeadershipSystem with(Sourced... entries) {
    return LeadershipSystem.of("oak-hill", "Oak Hill").with(entries);
  }

  private static Tool tool(String retired, String adopted) {
    return Tool.builder("rubric", "Rubric").retiredOn(retired).adoptedOn(adopted).build();
  }

  private static IndicatorValue value(String when) {
    return IndicatorValue.builder(BigDecimal.ONE).when(when).build();
  }

  private static TheoryOfAction theory(String validFor, String period) {
    return TheoryOfAction.builder("t", "Theory", STANCE)
        .validFor(validFor)
        .addStrategy(Strategy.builder("s", "Strategy").period(period).build())
        .build();
  }

  private static JointActivity activity(String when, String schoolYear) {
    return JointActivity.builder("plc-1", "PLC").when(when).schoolYear(schoolYear).build();
  }

  private static Appointment term(String person, String period) {
    return Appointment.builder(person, "head").period(period).build();
  }

  private static Participation.Builder inHead(String actor) {
    return Participation.builder(actor, Participation.Part.FOLLOWER).inPosition("head");
  }

  private static JointActivity.Builder part(String actor) {
    return JointActivity.builder("plc-1", "PLC").addParticipation(inHead(actor).build());
  }

  private static JointActivity inPosition(String when, String actor) {
    return part(actor).when(when).build();
  }

  private static Revision revision(String id, int number, String when) {
    return Revision.builder(id, number).when(when).build();
  }

  private static TheoryOfAction revisions(Revision... revisions) {
    return TheoryOfAction.builder("t", "Theory", STANCE).addRevisions(revisions).build();
  }

  private static TheoryOfAction version(String id, String supersedes) {
    return TheoryOfAction.builder(id, id, STANCE).supersedes(supersedes).build();
  }
}

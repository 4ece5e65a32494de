package org.concertive.validation;

import static org.concertive.validation.RuleCase.fires;
import static org.concertive.validation.RuleCase.silent;

import java.util.List;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.GuidingQuestion;
import org.concertive.model.organization.Person;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;

/** Minimal systems for the family COV. */
final class CoverageRuleCases {
  private static final LeadershipSystem SYSTEM = LeadershipSystem.of("oak-hill", "Oak Hill");
  private static final GuidingQuestion TIME =
      GuidingQuestion.builder("q", "How is time spent?").metrics("time-shares").build();

  static final List<RuleCase> CASES =
      List.of(
          fires(
                  "COV-01",
                  "two parts are not documented",
                  SYSTEM.toBuilder()
                      .putCoverage(Aspect.ORGANIZATION, Coverage.NOT_DOCUMENTED)
                      .putCoverage(Aspect.ROUTINES, Coverage.NOT_DOCUMENTED)
                      .build(),
                  "/coverage/ORGANIZATION",
                  "/coverage/ROUTINES")
              .saying("\"Oak Hill\" (oak-hill) does not document organization, so "),
          silent(
              "COV-01",
              "a part is documented in part, and one no rule looks for anything in is not",
              SYSTEM.toBuilder()
                  .putCoverage(Aspect.ORGANIZATION, Coverage.PARTIAL)
                  .putCoverage(Aspect.TIME_USE, Coverage.NOT_DOCUMENTED)
                  .build()),
          fires("COV-02", "the description has no as-of date", SYSTEM, "/asOf").saying("Oak Hill"),
          silent("COV-02", "the description has one", SYSTEM.toBuilder().asOf("2014").build()),
          fires(
                  "COV-03",
                  "the part a question's metric needs is not documented",
                  asking(TIME).toBuilder()
                      .putCoverage(Aspect.TIME_USE, Coverage.NOT_DOCUMENTED)
                      .build(),
                  "/evidence/questions/0")
              .saying("undefined: time-shares (time use is not documented)."),
          fires(
                  "COV-03",
                  "two metrics are undefined in both of their views",
                  asking(question("effective-leaders", "evenness")),
                  "/evidence/questions/0")
              .saying(
                  "\"Who?\" (q) cannot be answered yet, since every metric it names is undefined"),
          silent(
              "COV-03",
              "one of two metrics is defined in one of two views",
              asking(question("time-shares", "effective-leaders"))
                  .with(
                      Person.of("kim", "Kim"),
                      JointActivity.builder("plc-1", "PLC")
                          .part(Participation.Part.LEADER, "kim")
                          .build())),
          silent("COV-03", "a question names no metric", asking(question())));

  private CoverageRuleCases() {}

  private static GuidingQuestion question(String... metrics) {
    return GuidingQuestion.builder("q", "Who?").metrics(metrics).build();
  }

  private static LeadershipSystem asking(GuidingQuestion question) {
    return SYSTEM.with(question);
  }
}

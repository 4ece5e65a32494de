package org.concertive.validation;

import static org.concertive.validation.RuleCase.fires;
import static org.concertive.validation.RuleCase.silent;

import java.util.List;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;

/** Minimal systems for the family COV. */
final class CoverageRuleCases {
  private static final LeadershipSystem SYSTEM = LeadershipSystem.of("oak-hill", "Oak Hill");

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
              .saying("The part organization of \"Oak Hill\" (oak-hill) is not documented; rules"),
          silent(
              "COV-01",
              "a part is documented in part, and one no rule looks for anything in is not",
              SYSTEM.toBuilder()
                  .putCoverage(Aspect.ORGANIZATION, Coverage.PARTIAL)
                  .putCoverage(Aspect.TIME_USE, Coverage.NOT_DOCUMENTED)
                  .build()),
          fires("COV-02", "the description has no as-of date", SYSTEM, "/asOf").saying("Oak Hill"),
          silent("COV-02", "the description has one", SYSTEM.toBuilder().asOf("2014").build()));

  private CoverageRuleCases() {}
}

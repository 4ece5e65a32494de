package org.concertive.validation;

import static org.concertive.validation.RuleCase.fires;
import static org.concertive.validation.RuleCase.silent;

import java.util.List;
import org.concertive.model.LeadershipSystem;

/** Minimal systems for the family COV. */
final class CoverageRuleCases {
  private static final LeadershipSystem SYSTEM = LeadershipSystem.of("oak-hill", "Oak Hill");

  static final List<RuleCase> CASES =
      List.of(
          fires("COV-02", "the description has no as-of date", SYSTEM, "/asOf").saying("Oak Hill"),
          silent("COV-02", "the description has one", SYSTEM.toBuilder().asOf("2014").build()));

  private CoverageRuleCases() {}
}

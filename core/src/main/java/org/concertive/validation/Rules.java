package org.concertive.validation;

import java.util.List;
import java.util.stream.Stream;

/** The catalogue of rules. */
public final class Rules {
  private Rules() {}

  /** All rules, family by family. */
  public static List<Rule> all() {
    return Stream.of(
            ReferenceRules.RULES,
            OrganizationRules.RULES,
            TimeRules.RULES,
            AuthorityRules.RULES,
            LeadershipRules.RULES,
            TeamRules.RULES,
            RoutineRules.RULES,
            CoverageRules.RULES)
        .flatMap(List::stream)
        .toList();
  }
}

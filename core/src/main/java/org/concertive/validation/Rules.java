package org.concertive.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of rules. */
public final class Rules {
  private static final List<Rule> ALL =
      Stream.of(
              ReferenceRules.RULES,
              List.of(Waivers.WITHOUT_EFFECT),
              OrganizationRules.RULES,
              TimeRules.RULES,
              AuthorityRules.RULES,
              LeadershipRules.RULES,
              TeamRules.RULES,
              RoutineRules.RULES,
              LogicModelRules.RULES,
              ScaleRules.RULES,
              CoverageRules.RULES)
          .flatMap(List::stream)
          .toList();

  private Rules() {}

  /** All rules, family by family. */
  public static List<Rule> all() {
    return ALL;
  }

  /** The rule with this id or name, such as {@code LDR-02} or {@code single-leader}. */
  public static Optional<Rule> find(String idOrName) {
    return ALL.stream()
        .filter(rule -> rule.id().equals(idOrName) || rule.name().equals(idOrName))
        .findFirst();
  }
}

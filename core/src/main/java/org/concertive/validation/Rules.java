package org.concertive.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The catalogue of rules. */
public final class Rules {
  private static final List<RuleFamily> FAMILIES =
      List.of(
          family("REF", "references", ReferenceRules.RULES),
          family("ORG", "organization", OrganizationRules.RULES),
          family("TIM", "time", TimeRules.RULES),
          family("AUT", "authority", AuthorityRules.RULES),
          family("LDR", "leadership", LeadershipRules.RULES),
          family("TEAM", "teams", TeamRules.RULES),
          family("RTN", "routines", RoutineRules.RULES),
          family("TOOL", "tools", ToolRules.RULES),
          family("ACT", "activities", ActivityRules.RULES),
          family("LRN", "learning", LearningRules.RULES),
          family(
              "TOA",
              "theory of action",
              StrategyRules.RULES,
              CoherenceRules.RULES,
              TheoryRules.RULES),
          family(
              "LM",
              "logic model",
              LogicLinkRules.RULES,
              LogicModelRules.RULES,
              LogicWordingRules.RULES),
          family("IND", "indicators", IndicatorRules.RULES),
          family("EVD", "evidence", EvidenceRules.RULES),
          family("SCL", "scale", ScaleRules.RULES),
          family("CYC", "cycles", CycleRules.RULES),
          family("TUS", "time use", TimeUseRules.RULES),
          family("NET", "networks", NetworkRules.RULES),
          family("PTN", "partners", PartnerRules.RULES),
          family("RSK", "risks", RiskRules.RULES),
          family("COV", "coverage", CoverageRules.RULES));

  private static final List<Rule> ALL =
      FAMILIES.stream().flatMap(family -> family.rules().stream()).toList();

  private Rules() {}

  /** A family whose rules stand in one list or several. */
  @SafeVarargs
  private static RuleFamily family(String code, String title, List<Rule>... lists) {
    List<Rule> rules = new ArrayList<>();
    for (List<Rule> list : lists) {
      rules.addAll(list);
    }
    rules.sort(Comparator.comparing(Rule::id));
    return new RuleFamily(code, title, rules);
  }

  /** The families, in the order of the catalogue. */
  public static List<RuleFamily> families() {
    return FAMILIES;
  }

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

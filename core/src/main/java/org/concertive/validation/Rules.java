package org.concertive.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The catalogue of rules. */
public final class Rules {
  private static final List<RuleFamily> FAMILIES =
      List.of(
          new RuleFamily("REF", "references", ReferenceRules.RULES),
          new RuleFamily("ORG", "organization", OrganizationRules.RULES),
          new RuleFamily("TIM", "time", TimeRules.RULES),
          new RuleFamily("AUT", "authority", AuthorityRules.RULES),
          new RuleFamily("LDR", "leadership", LeadershipRules.RULES),
          new RuleFamily("TEAM", "teams", TeamRules.RULES),
          new RuleFamily("RTN", "routines", RoutineRules.RULES),
          new RuleFamily("TOOL", "tools", ToolRules.RULES),
          new RuleFamily("ACT", "activities", ActivityRules.RULES),
          new RuleFamily("LRN", "learning", LearningRules.RULES),
          new RuleFamily("TOA", "theory of action", TheoryRules.RULES),
          new RuleFamily(
              "LM",
              "logic model",
              inOrder(
                  List.of(LogicLinkRules.RULES, LogicModelRules.RULES, LogicWordingRules.RULES))),
          new RuleFamily("IND", "indicators", IndicatorRules.RULES),
          new RuleFamily("EVD", "evidence", EvidenceRules.RULES),
          new RuleFamily("SCL", "scale", ScaleRules.RULES),
          new RuleFamily("CYC", "cycles", CycleRules.RULES),
          new RuleFamily("TUS", "time use", TimeUseRules.RULES),
          new RuleFamily("NET", "networks", NetworkRules.RULES),
          new RuleFamily("PTN", "partners", PartnerRules.RULES),
          new RuleFamily("RSK", "risks", RiskRules.RULES),
          new RuleFamily("COV", "coverage", CoverageRules.RULES));

  private static final List<Rule> ALL =
      FAMILIES.stream().flatMap(family -> family.rules().stream()).toList();

  private Rules() {}

  /** The rules of several lists, by id. */
  private static List<Rule> inOrder(List<List<Rule>> lists) {
    return lists.stream().flatMap(List::stream).sorted(Comparator.comparing(Rule::id)).toList();
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

package org.concertive.validation;

import java.util.List;

/** RSK: risks. */
final class RiskRules {
  static final List<Rule> RULES = List.of();

  private RiskRules() {}
}

package org.concertive.validation;

import java.util.List;

/** CYC: inquiry cycles, assessments and plans. */
final class CycleRules {
  static final List<Rule> RULES = List.of();

  private CycleRules() {}
}

package org.concertive.validation;

import java.util.List;

/** ACT: joint activities. */
final class ActivityRules {
  static final List<Rule> RULES = List.of();

  private ActivityRules() {}
}

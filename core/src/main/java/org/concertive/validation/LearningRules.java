package org.concertive.validation;

import java.util.List;

/** LRN: conditions for learning in joint activities. */
final class LearningRules {
  static final List<Rule> RULES = List.of();

  private LearningRules() {}
}

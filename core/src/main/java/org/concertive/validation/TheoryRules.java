package org.concertive.validation;

import java.util.List;

/** TOA: theories of action. */
final class TheoryRules {
  static final List<Rule> RULES = List.of();

  private TheoryRules() {}
}

package org.concertive.validation;

import java.util.List;

/** TUS: time use. */
final class TimeUseRules {
  static final List<Rule> RULES = List.of();

  private TimeUseRules() {}
}

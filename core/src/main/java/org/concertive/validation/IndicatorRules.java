package org.concertive.validation;

import java.util.List;

/** IND: indicators and instruments. */
final class IndicatorRules {
  static final List<Rule> RULES = List.of();

  private IndicatorRules() {}
}

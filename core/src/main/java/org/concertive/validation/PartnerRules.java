package org.concertive.validation;

import java.util.List;

/** PTN: partners. */
final class PartnerRules {
  static final List<Rule> RULES = List.of();

  private PartnerRules() {}
}

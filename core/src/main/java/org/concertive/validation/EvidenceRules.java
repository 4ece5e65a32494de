package org.concertive.validation;

import java.util.List;

/** EVD: evidence, findings and reported figures. */
final class EvidenceRules {
  static final List<Rule> RULES = List.of();

  private EvidenceRules() {}
}

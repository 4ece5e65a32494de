package org.concertive.validation;

import java.util.List;

/** NET: ties and networks. */
final class NetworkRules {
  static final List<Rule> RULES = List.of();

  private NetworkRules() {}
}

package org.concertive.validation;

import java.util.List;

/** TOOL: tools. */
final class ToolRules {
  static final List<Rule> RULES = List.of();

  private ToolRules() {}
}

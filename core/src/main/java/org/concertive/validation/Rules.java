package org.concertive.validation;

import java.util.List;

/** The catalogue of rules. */
public final class Rules {
  private Rules() {}

  /** All rules, family by family. */
  public static List<Rule> all() {
    return List.of();
  }
}

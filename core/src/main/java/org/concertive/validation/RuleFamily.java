package org.concertive.validation;

import java.util.List;

/**
 * Rules about one part of a description.
 *
 * @param code the beginning of their ids, such as {@code AUT}
 * @param title what they are about, in a few words
 * @param rules the rules, by number
 */
public record RuleFamily(String code, String title, List<Rule> rules) {
  /** Makes a family. */
  public RuleFamily {
    rules = List.copyOf(rules);
  }
}

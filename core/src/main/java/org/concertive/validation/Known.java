package org.concertive.validation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.concertive.shape.Nearest;

/** The names that a description may use, and the nearest one to a name that it may not. */
final class Known {
  private Known() {}

  /** The ids of the rules that a description may refer to. */
  static Set<String> rules(Findings found) {
    Set<String> ids = new LinkedHashSet<>();
    found.known().forEach(rule -> ids.add(rule.id()));
    return ids;
  }

  /** The end of a message: a space and {@code Maybe "x".}, or nothing when no word is near. */
  static String maybe(String found, Iterable<String> words) {
    return Nearest.to(found, words).map(word -> " Maybe \"" + word + "\".").orElse("");
  }
}

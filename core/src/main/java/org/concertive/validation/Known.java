package org.concertive.validation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.concertive.shape.Nearest;

/** Names a description may use, and what was meant by one it may not. */
final class Known {
  private Known() {}

  /** The ids of the rules a description may name. */
  static Set<String> rules(Findings found) {
    Set<String> ids = new LinkedHashSet<>();
    found.known().forEach(rule -> ids.add(rule.id()));
    return ids;
  }

  /** The end of a message: {@code Maybe "x".} after a space, or nothing when none is near. */
  static String maybe(String found, Iterable<String> words) {
    return Nearest.to(found, words).map(word -> " Maybe \"" + word + "\".").orElse("");
  }
}

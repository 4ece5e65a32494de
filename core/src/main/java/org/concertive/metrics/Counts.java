package org.concertive.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concertive.text.Printable;
import org.concertive.text.Words;

/**
 * Counts by name, in a fixed order; a name that does not occur counts 0.
 *
 * @param counts the counts by name
 */
public record Counts(Map<String, Integer> counts) implements Figure {
  /** Makes counts. */
  public Counts {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** The count under a name or constant; 0 when it does not occur. */
  public int get(Object name) {
    return counts.getOrDefault(
        name instanceof Enum<?> constant ? constant.name() : name.toString(), 0);
  }

  @Override
  public <T> T accept(FigureVisitor<T> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String toString() {
    return Words.orNone(
        counts.entrySet().stream()
            .filter(count -> count.getValue() > 0)
            .map(count -> Printable.text(count.getKey()) + " " + count.getValue())
            .toList());
  }
}

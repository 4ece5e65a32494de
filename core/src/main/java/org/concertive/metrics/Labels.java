package org.concertive.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concertive.text.Printable;
import org.concertive.text.Words;

/**
 * Words instead of numbers: a sequence of labels by name, in a fixed order.
 *
 * @param sequences the labels by name
 */
public record Labels(Map<String, List<String>> sequences) implements Figure {
  /** Makes labels. */
  public Labels {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    sequences.forEach((name, labels) -> copy.put(name, List.copyOf(labels)));
    sequences = Collections.unmodifiableMap(copy);
  }

  /** The labels under a name or constant; none when it does not occur. */
  public List<String> get(Object name) {
    return sequences.getOrDefault(
        name instanceof Enum<?> constant ? constant.name() : name.toString(), List.of());
  }

  @Override
  public <T> T accept(FigureVisitor<T> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String toString() {
    return sequences.entrySet().stream()
        .map(labels -> Printable.text(labels.getKey() + ": " + Words.orNone(labels.getValue())))
        .collect(Collectors.joining("; "));
  }
}

package org.concertive.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concertive.text.Printable;
import org.concertive.text.Words;

/**
 * Who or what belongs to which group, groups and members in a fixed order.
 *
 * @param groups the members by group
 */
public record Members(Map<String, List<Contributor>> groups) implements Figure {
  /** Makes groups. */
  public Members {
    Map<String, List<Contributor>> copy = new LinkedHashMap<>();
    groups.forEach((group, members) -> copy.put(group, List.copyOf(members)));
    groups = Collections.unmodifiableMap(copy);
  }

  /** The ids of a group's members; none when there is no such group. */
  public List<String> ids(String group) {
    return groups.getOrDefault(group, List.of()).stream().map(Contributor::id).toList();
  }

  @Override
  public <T> T accept(FigureVisitor<T> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String toString() {
    return groups.entrySet().stream()
        .map(group -> Printable.text(group.getKey() + ": " + Words.orNone(ids(group.getKey()))))
        .collect(Collectors.joining("; "));
  }
}

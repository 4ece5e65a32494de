package org.concertive.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concertive.statistics.Result;
import org.concertive.text.Printable;
import org.concertive.text.Text;
import org.concertive.text.Words;

/**
 * Several named results in a fixed order, each defined or not on its own.
 *
 * @param parts the results by name
 */
public record Profile(Map<String, Result<Value>> parts) implements Figure {
  /** Makes a profile. */
  public Profile {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** The profile of two parts. */
  public static Profile of(String first, Result<Value> a, String second, Result<Value> b) {
    Map<String, Result<Value>> parts = new LinkedHashMap<>();
    parts.put(first, a);
    parts.put(second, b);
    return new Profile(parts);
  }

  /**
   * The part with this name.
   *
   * @throws IllegalArgumentException when the profile has no such part
   */
  public Result<Value> get(String name) {
    Result<Value> part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException(
          "The profile has no part "
              + Text.quoted(name)
              + "; it has "
              + Words.list(List.copyOf(parts.keySet()))
              + ".");
    }
    return part;
  }

  @Override
  public <T> T accept(FigureVisitor<T> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String toString() {
    return parts.entrySet().stream()
        .map(part -> Printable.text(part.getKey()) + " " + part.getValue())
        .collect(Collectors.joining("; "));
  }
}

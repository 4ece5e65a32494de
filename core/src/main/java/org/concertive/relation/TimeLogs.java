package org.concertive.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.practice.TimeUse;
import org.concertive.model.practice.TimeUse.Category;
import org.concertive.text.Keys;

/**
 * What was observed of the time of each actor: what was recorded of one actor at one time by one
 * method is one log. Built in linear time.
 *
 * @see "Camburn, Spillane & Sebastian 2010"
 */
public final class TimeLogs {
  /** What was observed of the time of each actor. */
  public static final Relation<TimeLogs> RELATION = Relation.of("time logs", TimeLogs::new);

  /** How far shares may be from the whole because each is rounded. */
  private static final double ROUNDING = 0.01;

  private final Map<String, List<Log>> byActor = new LinkedHashMap<>();

  private TimeLogs(SystemIndex index) {
    Map<String, List<Node<TimeUse>>> occasions = new LinkedHashMap<>();
    for (Node<TimeUse> node : index.nodes(TimeUse.class)) {
      TimeUse use = node.value();
      occasions
          .computeIfAbsent(
              Keys.of(use.actor(), use.when(), use.method()), none -> new ArrayList<>())
          .add(node);
    }
    occasions
        .values()
        .forEach(
            uses ->
                byActor
                    .computeIfAbsent(uses.get(0).value().actor().id(), none -> new ArrayList<>())
                    .add(new Log(uses)));
  }

  /** The logs by the id of the actor, in document order. */
  public Map<String, List<Log>> byActor() {
    return Collections.unmodifiableMap(byActor);
  }

  /** The share of a category on the mean over some logs; empty where none gives it. */
  public static OptionalDouble mean(List<Log> logs, Category category) {
    return logs.stream().flatMapToDouble(log -> log.share(category).stream()).average();
  }

  /**
   * What was observed of one actor at one time by one method.
   *
   * @param uses the records, in document order
   */
  public record Log(List<Node<TimeUse>> uses) {
    /** Makes a log; the list is copied. */
    public Log {
      uses = List.copyOf(uses);
    }

    /**
     * The share of a category: as stated, or from the minutes where only these are; empty where it
     * is not known, and where the shares are more than the whole. A category that is not mentioned
     * has none where the others make up the whole.
     */
    public OptionalDouble share(Category category) {
      if (all().allMatch(use -> use.share().isEmpty() && use.minutes().isPresent())) {
        double minutes = minutes(all());
        return minutes > 0
            ? OptionalDouble.of(minutes(of(category)) / minutes)
            : OptionalDouble.empty();
      }
      double whole = wholeShare().doubleValue();
      if (whole > 1 + ROUNDING) {
        return OptionalDouble.empty();
      }
      boolean isKnown =
          of(category).findAny().isPresent()
              ? of(category).allMatch(use -> use.share().isPresent())
              : whole >= 1 - ROUNDING;
      return isKnown
          ? OptionalDouble.of(Math.min(1, shares(of(category)).doubleValue()))
          : OptionalDouble.empty();
    }

    /** The sum of all shares stated. */
    public BigDecimal wholeShare() {
      return shares(all());
    }

    private Stream<TimeUse> all() {
      return uses.stream().map(Node::value);
    }

    private Stream<TimeUse> of(Category category) {
      return all().filter(use -> use.category() == category);
    }

    private static double minutes(Stream<TimeUse> uses) {
      return uses.mapToDouble(use -> use.minutes().orElse(0)).sum();
    }

    private static BigDecimal shares(Stream<TimeUse> uses) {
      return uses.flatMap(use -> use.share().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }
}

package org.concertive.validation;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.evidence.IndicatorValue;
import org.concertive.model.evidence.Measurement;

/**
 * A value of an indicator.
 *
 * @param value the value
 * @param place the baseline, target or measurement that has it
 * @param field the field that holds it
 */
record Reading(BigDecimal value, Node<?> place, String field) {
  private static final Comparator<Reading> BY_VALUE =
      Comparator.comparing(Reading::value).thenComparing(Reading::field);

  /** What a measurement measured: its value, and the mean of its summary. */
  static Stream<Reading> of(Node<Measurement> measurement) {
    return Stream.concat(
        measurement.value().value().stream().map(value -> new Reading(value, measurement, "value")),
        measurement.value().summary().stream()
            .map(summary -> new Reading(summary.mean(), measurement, "summary/mean")));
  }

  /** What a measurement measured, and the least and the greatest value of its summary. */
  static Stream<Reading> withExtremes(Node<Measurement> measurement) {
    return Stream.concat(
        of(measurement),
        measurement.value().summary().stream()
            .flatMap(
                summary ->
                    Stream.concat(
                        summary.min().stream()
                            .map(min -> new Reading(min, measurement, "summary/min")),
                        summary.max().stream()
                            .map(max -> new Reading(max, measurement, "summary/max")))));
  }

  /** The readings of each indicator that are wanted, least first, wherever they stand. */
  static ListMultimap<Node<Indicator>, Reading> byIndicator(
      SystemIndex index,
      Function<Node<Measurement>, Stream<Reading>> measured,
      BiPredicate<Indicator, Reading> isWanted) {
    ListMultimap<Node<Indicator>, Reading> readings =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Node<IndicatorValue> value : index.nodes(IndicatorValue.class)) {
      Reading reading = new Reading(value.value().value(), value, "value");
      Optional<Node<Indicator>> of =
          index.parent(value).flatMap(parent -> parent.as(Indicator.class));
      of.filter(one -> isWanted.test(one.value(), reading))
          .ifPresent(one -> readings.put(one, reading));
    }
    for (Node<Measurement> measurement : index.nodes(Measurement.class)) {
      index
          .node(measurement.value().indicator(), Indicator.class)
          .ifPresent(
              one ->
                  measured
                      .apply(measurement)
                      .filter(reading -> isWanted.test(one.value(), reading))
                      .forEach(reading -> readings.put(one, reading)));
    }
    Multimaps.asMap(readings).values().forEach(ofOne -> ofOne.sort(BY_VALUE));
    return readings;
  }

  Bounds bounds() {
    return Bounds.ofPrinted(value);
  }
}

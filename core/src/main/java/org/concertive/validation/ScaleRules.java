package org.concertive.validation;

import static org.concertive.validation.Rule.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.evidence.IndicatorValue;
import org.concertive.model.evidence.Measurement;

/** SCL: scale, requirements, money and what lasts. */
final class ScaleRules {
  static final List<Rule> RULES =
      List.of(
          warning("SCL-15", "share-above-one")
              .says(
                  "{name} is a share, which cannot exceed 1, but has {n values} above that"
                      + " ({values}): if percentages were meant, {value} would be {share}.")
              .toRecord("Write shares from 0 to 1, such as 0.45 for 45 %, or correct the unit.")
              .once(ScaleRules::checkShares));

  private ScaleRules() {}

  /** A value of an indicator and where it stands. */
  private record Reading(BigDecimal value, Node<?> place, String field) {
    static Stream<Reading> of(Node<Measurement> measurement) {
      return Stream.concat(
          measurement.value().value().stream()
              .map(value -> new Reading(value, measurement, "value")),
          measurement.value().summary().stream()
              .map(summary -> new Reading(summary.mean(), measurement, "summary/mean")));
    }
  }

  private static void checkShares(Findings found) {
    SystemIndex index = found.index();
    Map<Node<Indicator>, List<Reading>> above = new LinkedHashMap<>();
    for (Node<IndicatorValue> node : index.nodes(IndicatorValue.class)) {
      Reading reading = new Reading(node.value().value(), node, "value");
      add(node.entity().flatMap(entity -> entity.as(Indicator.class)), reading, above);
    }
    for (Node<Measurement> node : index.nodes(Measurement.class)) {
      Reading.of(node)
          .forEach(
              reading ->
                  add(index.node(node.value().indicator(), Indicator.class), reading, above));
    }
    above.forEach(
        (indicator, readings) -> {
          Reading first = readings.get(0);
          found
              .on(indicator)
              .at(first.place())
              .field(first.field())
              .with("n", readings.size())
              .with("values", readings.stream().map(Reading::value).toList())
              .with("value", first.value())
              .with("share", first.value().movePointLeft(2));
        });
  }

  private static void add(
      Optional<Node<Indicator>> indicator,
      Reading reading,
      Map<Node<Indicator>, List<Reading>> above) {
    if (reading.value().compareTo(BigDecimal.ONE) > 0) {
      indicator
          .filter(one -> one.value().unit() == Indicator.Unit.SHARE)
          .ifPresent(one -> above.computeIfAbsent(one, none -> new ArrayList<>()).add(reading));
    }
  }
}

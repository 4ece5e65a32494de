package org.concertive.io.diagram;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concertive.metrics.Value;
import org.concertive.statistics.Result;
import org.concertive.text.Numbers;
import org.concertive.text.Words;

/**
 * How far units had adopted an innovation at one time.
 *
 * @param when the time
 * @param summary n, mean, sd, min and max, by these names
 * @param polarization how far the units are at the ends of the scale
 * @param values the percentages of single units; empty where they are not known exactly
 */
record AdoptionTime(
    String when,
    Map<String, Result<Value>> summary,
    Result<Value> polarization,
    List<Double> values) {

  Optional<Value> get(String name) {
    return Optional.ofNullable(summary.get(name)).flatMap(Result::value);
  }

  /** Why nothing is known; empty where something is. */
  Optional<String> gap() {
    return Optional.ofNullable(summary.get("mean")).flatMap(Wording::reason);
  }

  String mean() {
    return get("mean").map(mean -> "mean " + inWords(mean)).orElse("")
        + get("sd").map(sd -> ", SD " + inWords(sd)).orElse("");
  }

  String units() {
    String range =
        get("min")
            .flatMap(least -> get("max").map(greatest -> range(least, greatest)))
            .orElse("lowest and highest not recorded");
    return get("n").map(n -> Words.count((long) n.low(), "unit") + ", ").orElse("") + range;
  }

  /** The polarization to two decimals; empty where it is undefined. */
  Optional<String> polarized() {
    return polarization.value().map(value -> Numbers.of(Math.round(value.number() * 100) / 100.0));
  }

  private static String range(Value least, Value greatest) {
    return least.isExact() && greatest.isExact()
        ? "from " + inWords(least) + " to " + inWords(greatest)
        : "between " + Numbers.of(least.low()) + " and " + Numbers.of(greatest.high());
  }

  private static String inWords(Value value) {
    return value.isExact()
        ? Numbers.of(value.low())
        : "between " + Numbers.of(value.low()) + " and " + Numbers.of(value.high());
  }

  /** What the mean less or plus the standard deviation says where no unit can be. */
  Optional<String> beyondScale() {
    return get("mean")
        .filter(Value::isExact)
        .flatMap(
            mean ->
                get("sd")
                    .flatMap(
                        sd ->
                            mean.low() - sd.low() < 0
                                ? Optional.of(beyond("less", "below 0", "0"))
                                : mean.low() + sd.low() > 100
                                    ? Optional.of(beyond("plus", "above 100", "100"))
                                    : Optional.empty()));
  }

  private String beyond(String sign, String where, String end) {
    return "In "
        + when
        + " the mean "
        + sign
        + " the standard deviation is "
        + where
        + ", where no unit can be: the bar stops at "
        + end
        + ".";
  }
}

package org.concertive.validation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concertive.text.Numbers;

/**
 * The values of thresholds for one check: those the caller sets, else those of the description,
 * else the defaults. An invalid value is ignored; rule REF-02 reports it if it is in the
 * description. Immutable.
 */
public final class Thresholds {
  private static final Thresholds STANDARD = new Thresholds(Map.of());

  private final Map<String, BigDecimal> values;

  private Thresholds(Map<String, BigDecimal> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** The default of every threshold. */
  public static Thresholds standard() {
    return STANDARD;
  }

  /** These values by name, and the default of every other threshold. */
  public static Thresholds of(Map<String, BigDecimal> values) {
    return new Thresholds(new LinkedHashMap<>(values));
  }

  /**
   * A copy with this value for a threshold.
   *
   * @throws IllegalArgumentException when the value is outside the range of the threshold
   */
  public Thresholds with(Threshold threshold, double value) {
    if (!threshold.admits(value)) {
      throw new IllegalArgumentException(
          "The threshold %s is %s, but must be %s."
              .formatted(threshold.name(), Numbers.of(value), threshold.allowed()));
    }
    Map<String, BigDecimal> copy = new LinkedHashMap<>(values);
    copy.put(threshold.name(), BigDecimal.valueOf(value));
    return new Thresholds(copy);
  }

  /** These values, with the others as defaults. */
  Thresholds over(Map<String, BigDecimal> others) {
    Map<String, BigDecimal> merged = new LinkedHashMap<>(others);
    merged.putAll(values);
    return new Thresholds(merged);
  }

  /** The value of a threshold. */
  public double value(Threshold threshold) {
    BigDecimal value = values.get(threshold.name());
    return value != null && threshold.admits(value.doubleValue())
        ? value.doubleValue()
        : threshold.standard();
  }
}

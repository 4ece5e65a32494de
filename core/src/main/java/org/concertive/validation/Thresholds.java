package org.concertive.validation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values that thresholds have for one check: those a caller sets, else those of the
 * description, else the standard ones. A value that makes no sense for its threshold counts as not
 * set; where a description has one, rule REF-02 reports it. Immutable.
 */
public final class Thresholds {
  private static final Thresholds STANDARD = new Thresholds(Map.of());

  private final Map<String, BigDecimal> values;

  private Thresholds(Map<String, BigDecimal> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** The standard value of every threshold. */
  public static Thresholds standard() {
    return STANDARD;
  }

  /** These values by name, and the standard value of every other threshold. */
  public static Thresholds of(Map<String, BigDecimal> values) {
    return new Thresholds(new LinkedHashMap<>(values));
  }

  /**
   * A copy in which a threshold has this value.
   *
   * @throws IllegalArgumentException when the value makes no sense for the threshold
   */
  public Thresholds with(Threshold threshold, double value) {
    if (!threshold.admits(value)) {
      throw new IllegalArgumentException(
          "The threshold \"%s\" (%s) must lie between %s and %s."
              .formatted(threshold.name(), value, threshold.least(), threshold.most()));
    }
    Map<String, BigDecimal> copy = new LinkedHashMap<>(values);
    copy.put(threshold.name(), BigDecimal.valueOf(value));
    return new Thresholds(copy);
  }

  /** These values, and for what they leave open the others'. */
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

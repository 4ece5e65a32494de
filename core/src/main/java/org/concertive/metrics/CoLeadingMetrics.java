package org.concertive.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concertive.index.CoLeading;
import org.concertive.index.Leading;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.statistics.Result;

/**
 * Whether and how leaders lead together.
 *
 * <p>The worked examples speak of three routines: one led by Ann, one by Ben, one by Ann and Ben.
 */
public final class CoLeadingMetrics {
  /** The name under which {@link #CO_LEADING_PROFILE} counts items of which no type can be told. */
  public static final String UNDETERMINED = "UNDETERMINED";

  /**
   * M-20. How many of the led items have two leaders or more. A team is one leader.
   *
   * <p>Formula: items with at least 2 leaders ÷ led items. Unit: share. Range: 0 to 1. Undefined
   * when nobody leads anything.
   *
   * <p>Example: one of three routines has two leaders: 1/3.
   *
   * @see "Spillane, Camburn & Pareja 2007"
   */
  public static final Metric<Value> CO_LEADING_RATE =
      Metric.value("M-20", "co-leading-rate", "Co-leading rate")
          .means("Share of led routines or activities with two leaders or more.")
          .is("items with at least 2 leaders ÷ led items")
          .in("share", "0–1")
          .inBothViews()
          .undefinedWhen("nobody leads anything")
          .sources("Spillane, Camburn & Pareja 2007")
          .computed(
              (index, view) -> {
                Leading leading = index.leading(view);
                return leading.ledCount() == 0
                    ? Parts.nothingLed(view)
                    : Result.of(
                        Parts.share(
                            index,
                            leading
                                .led()
                                .filter(item -> leading.leaders().size(item) > 1)
                                .map(leading::row),
                            leading.ledCount()));
              });

  /**
   * M-21. How many led items have which type of co-leading, derived from who leads which step or
   * activity ({@link CoLeading}); an item of two types counts in both, one of which no type can be
   * told under {@value #UNDETERMINED}.
   *
   * <p>Formula: counts by type. Unit: items. Undefined when nobody leads anything.
   *
   * <p>Example: two routines have one leader, one has two and no steps: SOLO 2, COLLABORATED 1.
   *
   * @see "Spillane 2006; Thompson 1967"
   */
  public static final Metric<Counts> CO_LEADING_PROFILE =
      Metric.counts("M-21", "co-leading-profile", "Co-leading profile")
          .means("How many led routines or activities have which type of co-leading.")
          .is("counts by derived type; an item of two types counts in both")
          .in("items", "counts")
          .inBothViews()
          .undefinedWhen("nobody leads anything")
          .sources("Spillane 2006", "Thompson 1967")
          .computed(CoLeadingMetrics::profile);

  private static Result<Counts> profile(SystemIndex index, View view) {
    Leading leading = index.leading(view);
    if (leading.ledCount() == 0) {
      return Parts.nothingLed(view);
    }
    CoLeading coLeading = index.coLeading(view);
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (CoLeadingType type : CoLeadingType.values()) {
      counts.put(type.name(), 0);
    }
    counts.put(UNDETERMINED, 0);
    leading
        .led()
        .forEach(
            item -> {
              coLeading.types(item).forEach(type -> counts.merge(type.name(), 1, Integer::sum));
              if (coLeading.isUndetermined(item)) {
                counts.merge(UNDETERMINED, 1, Integer::sum);
              }
            });
    return Result.of(new Counts(counts));
  }

  static final List<Metric<?>> METRICS = List.of(CO_LEADING_RATE, CO_LEADING_PROFILE);

  private CoLeadingMetrics() {}
}

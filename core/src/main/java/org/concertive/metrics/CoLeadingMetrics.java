package org.concertive.metrics;

import static org.concertive.catalogue.Sources.SPILLANE_2006;
import static org.concertive.catalogue.Sources.SPILLANE_CAMBURN_PAREJA_2007;
import static org.concertive.catalogue.Sources.THOMPSON_1967;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.relation.CoLeading;
import org.concertive.relation.Leading;
import org.concertive.statistics.Result;

/**
 * Whether and how leaders lead together.
 *
 * <p>The worked examples speak of three routines: one led by Ann, one by Ben, one by Ann and Ben.
 */
public final class CoLeadingMetrics {
  /**
   * The name under which {@link #CO_LEADING_PROFILE} counts items whose type cannot be determined.
   */
  public static final String UNDETERMINED = "UNDETERMINED";

  /**
   * M-20. Share of led items with two leaders or more.
   *
   * <p>Example: one of three routines has two leaders: 1/3.
   *
   * @see "Spillane, Camburn & Pareja 2007"
   */
  public static final Metric<Value> CO_LEADING_RATE =
      Metric.value("M-20", "co-leading-rate", "Co-leading rate")
          .means(
              "Share of led routines or activities with two leaders or more. A team is one"
                  + " leader, a post and its only holder are one; of a routine that each unit of a"
                  + " kind has, the leaders in one of them count.")
          .is("items with at least 2 leaders ÷ led items")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .inBothViews()
          .undefinedWhen("nobody leads anything")
          .sources(SPILLANE_CAMBURN_PAREJA_2007.asWhole())
          .computed(
              (index, view) -> {
                Leading leading = index.get(Leading.in(view));
                return leading.led().isEmpty()
                    ? Parts.nothingLed(view)
                    : Result.of(
                        Value.share(
                            leading.led().stream()
                                .filter(item -> leading.mostInOnePlace(item) > 1)
                                .toList(),
                            leading.led().size()));
              });

  /**
   * M-21. How many led items have which type of co-leading.
   *
   * <p>Example: two routines have one leader, one has two and no steps: SOLO 2, COLLABORATED 1.
   *
   * @see "Spillane 2006; Thompson 1967"
   */
  public static final Metric<Counts> CO_LEADING_PROFILE =
      Metric.counts("M-21", "co-leading-profile", "Co-leading profile")
          .means(
              "How many led routines or activities have which type of co-leading, derived"
                  + " from who leads which step or activity. An item of two types counts in both,"
                  + " one whose type cannot be determined under UNDETERMINED: a body that leads alone,"
                  + " for one, since who in it leads is not recorded.")
          .is("counts by derived type")
          .in(Unit.of("items"), Range.atLeast(0).whole())
          .inBothViews()
          .undefinedWhen("nobody leads anything")
          .sources(SPILLANE_2006.asWhole(), THOMPSON_1967.asWhole())
          .computed(CoLeadingMetrics::profile);

  private static Result<Counts> profile(SystemIndex index, View view) {
    Leading leading = index.get(Leading.in(view));
    if (leading.led().isEmpty()) {
      return Parts.nothingLed(view);
    }
    CoLeading coLeading = index.get(CoLeading.in(view));
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (CoLeadingType type : CoLeadingType.values()) {
      counts.put(type.name(), 0);
    }
    counts.put(UNDETERMINED, 0);
    leading
        .led()
        .forEach(
            item -> {
              coLeading.typesOf(item).forEach(type -> counts.merge(type.name(), 1, Integer::sum));
              if (coLeading.isUndetermined(item)) {
                counts.merge(UNDETERMINED, 1, Integer::sum);
              }
            });
    return Result.of(new Counts(counts));
  }

  static final List<Metric<?>> METRICS = List.of(CO_LEADING_RATE, CO_LEADING_PROFILE);

  private CoLeadingMetrics() {}
}

package org.concertive.io.diagram;

import org.concertive.model.value.Quantity;
import org.concertive.relation.Enactment;
import org.concertive.text.Words;

/** A quantity as a picture prints it. */
final class Amount {
  private Amount() {}

  /** {@code 4}, {@code 10–12}, {@code at least 4}, {@code unknown}. */
  static String of(Quantity quantity) {
    return switch (quantity.kind()) {
      case EXACT -> Long.toString(quantity.least());
      case RANGE -> quantity.low().orElseThrow() + "–" + quantity.high().orElseThrow();
      case AT_LEAST -> "at least " + quantity.low().orElseThrow();
      case MORE_THAN -> "more than " + quantity.low().orElseThrow();
      case AT_MOST -> "at most " + quantity.high().orElseThrow();
      case LESS_THAN -> "fewer than " + quantity.high().orElseThrow();
      case APPROXIMATE -> "about " + quantity.low().orElseThrow();
      case ALL -> "all";
      case UNKNOWN -> "unknown";
    };
  }

  /** {@code 8 of 10–12}, {@code 3 times in 2 years}. */
  static String of(Enactment.Frequency frequency) {
    int years = frequency.years().size();
    if (years == 0) {
      return frequency.undated().most().isPresent()
          ? Words.count(frequency.undated().most().getAsLong(), "time") + ", undated"
          : "how often is not recorded";
    }
    Quantity times = frequency.occurrences();
    String number =
        frequency.expected().isStated()
            ? (times.isStated()
                ? of(times) + " of " + of(frequency.expected())
                : "how often is not recorded, " + of(frequency.expected()) + " expected")
            : times(times);
    return number + (years == 1 ? "" : " in " + years + " years");
  }

  /** {@code 1 time}, {@code 2–3 times}. */
  static String times(Quantity quantity) {
    if (!quantity.isStated()) {
      return "unknown number of times";
    }
    String amount = of(quantity);
    return amount + (amount.equals("1") || amount.endsWith(" 1") ? " time" : " times");
  }
}

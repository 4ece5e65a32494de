package org.concertive.io.diagram;

import org.concertive.model.value.Quantity;
import org.concertive.relation.Enactment;
import org.concertive.text.Words;

/** How often something took place, as a picture prints it. */
final class Amount {
  private Amount() {}

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
                ? times.inWords() + " of " + frequency.expected().inWords()
                : "how often is not recorded, " + frequency.expected().inWords() + " expected")
            : times(times);
    return number + (years == 1 ? "" : " in " + years + " years");
  }

  /** {@code 1 time}, {@code 2–3 times}. */
  static String times(Quantity quantity) {
    if (!quantity.isStated()) {
      return "unknown number of times";
    }
    String amount = quantity.inWords();
    return amount + (amount.equals("1") || amount.endsWith(" 1") ? " time" : " times");
  }
}

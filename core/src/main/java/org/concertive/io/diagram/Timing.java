package org.concertive.io.diagram;

import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.value.Cadence;
import org.concertive.model.value.Quantity;
import org.concertive.text.Words;

/**
 * What a cadence says about when in a school year something takes place.
 *
 * @param kind how much it says
 * @param months the months it states
 * @param length how many months a span has in which it takes place
 * @param words how often in a span, empty for once; or what is said in words
 */
record Timing(Kind kind, Set<Month> months, int length, String words) {
  /** How much is known. */
  enum Kind {
    /** In which months. */
    STATED,
    /** How often in every span of so many months. */
    SPANS,
    /** How often in some other time. */
    OTHER,
    /** That it takes place, not how often. */
    HATCHED,
    /** Nothing. */
    NONE
  }

  private static final Quantity ONCE = Quantity.exactly(1);
  private static final int MONTHS = 12;

  static Timing of(Optional<Cadence> cadence) {
    return cadence.map(Timing::of).orElseGet(() -> inWords(Kind.NONE, "how often is not recorded"));
  }

  private static Timing of(Cadence cadence) {
    if (!cadence.months().isEmpty()) {
      return new Timing(Kind.STATED, cadence.months(), 1, "");
    }
    return switch (cadence.regularity()) {
      case REGULAR_UNSPECIFIED -> inWords(Kind.HATCHED, "regular; how often is not recorded");
      case AS_NEEDED -> inWords(Kind.HATCHED, "as needed; how often is not recorded");
      case FIXED -> fixed(cadence);
    };
  }

  private static Timing inWords(Kind kind, String words) {
    return new Timing(kind, Set.of(), MONTHS, words);
  }

  private static Timing fixed(Cadence cadence) {
    Quantity times = cadence.times();
    Cadence.Unit unit = cadence.per().orElseThrow();
    boolean isOnce = times.equals(ONCE);
    int length = cadence.every() * months(unit);
    boolean isPrintable = times.isExact() || times.kind() == Quantity.Kind.RANGE;
    if (isPrintable && length > 0 && MONTHS % length == 0 && (length < MONTHS || isOnce)) {
      return new Timing(Kind.SPANS, Set.of(), length, isOnce ? "" : times.inWords());
    }
    if (unit == Cadence.Unit.CYCLE) {
      return inWords(
          Kind.OTHER, Amount.times(times) + " a cycle; how long a cycle lasts is not recorded");
    }
    return inWords(
        Kind.OTHER,
        (isOnce || cadence.every() > 1
                ? cadence.inWords()
                : unit == Cadence.Unit.SCHOOL_YEAR
                    ? Amount.times(times)
                    : Amount.times(times) + " a " + Words.of(unit))
            + ", dates not recorded");
  }

  /** How many months a unit has; 0 when it is shorter, or it is not known. */
  private static int months(Cadence.Unit unit) {
    return switch (unit) {
      case DAY, WEEK, CYCLE -> 0;
      case MONTH -> 1;
      case QUARTER -> 3;
      case SEMESTER -> 6;
      case SCHOOL_YEAR -> MONTHS;
    };
  }
}

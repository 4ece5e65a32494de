package org.concertive.model.value;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concertive.text.Text;

/**
 * A count as a source states it, which need not be one number: {@code 8}, {@code 7-12}, {@code
 * >70}, {@code >=1}, {@code <=3}, {@code <5}, {@code ~200}, {@code all}, {@code unknown}; also
 * read: {@code more than 70}, {@code at least 1}, {@code at most 3}, {@code fewer than 5}, {@code
 * about 200}.
 *
 * <p>Numbers are whole, from 0 to 1,000,000,000,000,000. About a number allows a tenth less or
 * more. {@code all} and {@code unknown} allow anything.
 *
 * <p>In Java arithmetic is interval arithmetic on the {@linkplain #least() least} and {@linkplain
 * #most() most} the statement allows; a comparison that the bounds cannot decide answers {@link
 * Answer#UNKNOWN}. Two quantities are equal when they state the same thing: {@code >7} is not
 * {@code >=8}, though their bounds are the same.
 */
public final class Quantity {
  /** The largest number a quantity may hold. */
  public static final long LARGEST = 1_000_000_000_000_000L;

  /** What is stated. */
  public enum Kind {
    /** One number. */
    EXACT,
    /** From a number to a number, both included. */
    RANGE,
    /** A number or more. */
    AT_LEAST,
    /** More than a number. */
    MORE_THAN,
    /** A number or fewer. */
    AT_MOST,
    /** Fewer than a number. */
    LESS_THAN,
    /** About a number: a tenth less or more is allowed. */
    APPROXIMATE,
    /** All there are, however many. */
    ALL,
    /** No number is stated. */
    UNKNOWN
  }

  private static final Quantity EVERY = new Quantity(Kind.ALL, 0, LARGEST);
  private static final Quantity NOT_KNOWN = new Quantity(Kind.UNKNOWN, 0, LARGEST);
  private static final Quantity[] SMALL = new Quantity[129];

  static {
    for (int n = 0; n < SMALL.length; n++) {
      SMALL[n] = new Quantity(Kind.EXACT, n, n);
    }
  }

  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<more>>|more than )|(?<least>>=|at least )|(?<most><=|at most )|(?<less><|less than |fewer than )|(?<about>~|about ))?"
              + "\\s*(?<low>\\d{1,16})(?:\\s*[-\u2013]\\s*(?<high>\\d{1,16}))?");

  private final Kind kind;
  private final long low;
  private final long high;

  private Quantity(Kind kind, long low, long high) {
    this.kind = kind;
    this.low = low;
    this.high = high;
  }

  /** Exactly this many. */
  public static Quantity exactly(long number) {
    return number >= 0 && number < SMALL.length
        ? SMALL[(int) number]
        : new Quantity(Kind.EXACT, counted(number), number);
  }

  /**
   * From {@code low} to {@code high}, both included.
   *
   * @throws IllegalArgumentException when {@code low} is above {@code high}, or a number is out of
   *     range
   */
  public static Quantity between(long low, long high) {
    if (counted(low) > counted(high)) {
      throw new IllegalArgumentException(
          "The range "
              + low
              + "-"
              + high
              + " must run upwards. Maybe \""
              + high
              + "-"
              + low
              + "\".");
    }
    return new Quantity(Kind.RANGE, low, high);
  }

  /** This many or more. */
  public static Quantity atLeast(long number) {
    return new Quantity(Kind.AT_LEAST, counted(number), LARGEST);
  }

  /** More than this many. */
  public static Quantity moreThan(long number) {
    return new Quantity(Kind.MORE_THAN, counted(number), LARGEST);
  }

  /** This many or fewer. */
  public static Quantity atMost(long number) {
    return new Quantity(Kind.AT_MOST, 0, counted(number));
  }

  /**
   * Fewer than this many.
   *
   * @throws IllegalArgumentException when the number is 0 or out of range
   */
  public static Quantity lessThan(long number) {
    if (number == 0) {
      throw new IllegalArgumentException("Fewer than 0 is not possible. Maybe 0.");
    }
    return new Quantity(Kind.LESS_THAN, 0, counted(number));
  }

  /** About this many. */
  public static Quantity about(long number) {
    return new Quantity(Kind.APPROXIMATE, counted(number), number);
  }

  /** All there are, however many. */
  public static Quantity all() {
    return EVERY;
  }

  /** No number is stated. */
  public static Quantity unknown() {
    return NOT_KNOWN;
  }

  /**
   * What the bounds allow: exact when they are equal, {@code at least} without an upper bound,
   * {@code unknown} when they allow anything.
   */
  public static Quantity within(long least, OptionalLong most) {
    if (most.isPresent() && most.getAsLong() < LARGEST) {
      long upper = most.getAsLong();
      return least == upper ? exactly(least) : least == 0 ? atMost(upper) : between(least, upper);
    }
    return least == 0 ? NOT_KNOWN : atLeast(Math.min(least, LARGEST));
  }

  /**
   * Reads a short form.
   *
   * @throws IllegalArgumentException when the text has none of the forms, which the message lists
   */
  public static Quantity parse(String text) {
    String form = text.strip();
    if (form.equalsIgnoreCase("all")) {
      return EVERY;
    }
    if (form.equalsIgnoreCase("unknown")) {
      return NOT_KNOWN;
    }
    Matcher matcher = FORM.matcher(form);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "The quantity "
              + Text.quoted(text)
              + " must be a form like 8, 7-12, \">70\" (more than 70), \">=1\" (at least 1), \"<=3\" (at most 3), \"<5\" (fewer than 5),"
              + " \"~200\" (about 200), all or unknown, in whole numbers.");
    }
    long low = Long.parseLong(matcher.group("low"));
    boolean bounded =
        matcher.start("more") >= 0
            || matcher.start("least") >= 0
            || matcher.start("most") >= 0
            || matcher.start("less") >= 0
            || matcher.start("about") >= 0;
    if (matcher.group("high") != null) {
      if (bounded) {
        throw new IllegalArgumentException(
            "The quantity " + Text.quoted(text) + " must be a range or a bound, not both.");
      }
      return between(low, Long.parseLong(matcher.group("high")));
    }
    if (matcher.start("more") >= 0) {
      return moreThan(low);
    }
    if (matcher.start("least") >= 0) {
      return atLeast(low);
    }
    if (matcher.start("most") >= 0) {
      return atMost(low);
    }
    if (matcher.start("less") >= 0) {
      return lessThan(low);
    }
    return matcher.start("about") >= 0 ? about(low) : exactly(low);
  }

  private static long counted(long number) {
    if (number < 0 || number > LARGEST) {
      throw new IllegalArgumentException(
          "The number " + number + " of a quantity must lie between 0 and " + LARGEST + ".");
    }
    return number;
  }

  /** What is stated. */
  public Kind kind() {
    return kind;
  }

  /**
   * The lower number as stated; empty for {@code at most}, {@code fewer than}, {@code all} and
   * {@code unknown}.
   */
  public OptionalLong low() {
    return kind == Kind.AT_MOST
            || kind == Kind.LESS_THAN
            || kind == Kind.ALL
            || kind == Kind.UNKNOWN
        ? OptionalLong.empty()
        : OptionalLong.of(low);
  }

  /** The upper number as stated; empty where the statement is open upwards. */
  public OptionalLong high() {
    return kind == Kind.EXACT
            || kind == Kind.RANGE
            || kind == Kind.AT_MOST
            || kind == Kind.LESS_THAN
            || kind == Kind.APPROXIMATE
        ? OptionalLong.of(high)
        : OptionalLong.empty();
  }

  /** The least number the statement allows; 0 when it allows anything. */
  public long least() {
    return switch (kind) {
      case MORE_THAN -> low + 1;
      case APPROXIMATE -> low - low / 10;
      default -> low;
    };
  }

  /** The greatest number the statement allows; empty when it is open upwards. */
  public OptionalLong most() {
    return switch (kind) {
      case EXACT, RANGE, AT_MOST -> OptionalLong.of(high);
      case LESS_THAN -> OptionalLong.of(high - 1);
      case APPROXIMATE -> OptionalLong.of(low + low / 10);
      default -> OptionalLong.empty();
    };
  }

  /** Whether this is one number. */
  public boolean isExact() {
    return kind == Kind.EXACT;
  }

  /** Whether a number, or at least a bound, is stated. */
  public boolean isStated() {
    return kind != Kind.UNKNOWN && kind != Kind.ALL;
  }

  /** The sum of two counts that have nothing in common. */
  public Quantity plus(Quantity other) {
    if (isExact() && other.isExact() && low + other.low <= LARGEST) {
      return exactly(low + other.low);
    }
    return within(
        Math.min(LARGEST, least() + other.least()),
        most().isPresent() && other.most().isPresent()
            ? OptionalLong.of(most().getAsLong() + other.most().getAsLong())
            : OptionalLong.empty());
  }

  /** The product, as when each of so many has so many. */
  public Quantity times(Quantity other) {
    OptionalLong top =
        (most().isPresent() && most().getAsLong() == 0)
                || (other.most().isPresent() && other.most().getAsLong() == 0)
            ? OptionalLong.of(0)
            : most().isPresent() && other.most().isPresent()
                ? OptionalLong.of(bounded(most().getAsLong(), other.most().getAsLong()))
                : OptionalLong.empty();
    return within(bounded(least(), other.least()), top);
  }

  private static long bounded(long a, long b) {
    return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? LARGEST : Math.min(LARGEST, a * b);
  }

  /** Whether this is more than {@code limit}; UNKNOWN where the bounds cannot decide. */
  public Answer isMoreThan(long limit) {
    if (least() > limit) {
      return Answer.YES;
    }
    return most().isPresent() && most().getAsLong() <= limit ? Answer.NO : Answer.UNKNOWN;
  }

  /** Whether this is less than {@code limit}; UNKNOWN where the bounds cannot decide. */
  public Answer isLessThan(long limit) {
    if (most().isPresent() && most().getAsLong() < limit) {
      return Answer.YES;
    }
    return least() >= limit ? Answer.NO : Answer.UNKNOWN;
  }

  /** Whether this is more than the other; UNKNOWN where the bounds cannot decide. */
  public Answer isMoreThan(Quantity other) {
    if (other.most().isPresent() && least() > other.most().getAsLong()) {
      return Answer.YES;
    }
    return most().isPresent() && most().getAsLong() <= other.least() ? Answer.NO : Answer.UNKNOWN;
  }

  /**
   * Whether both can state the same count: NO when their bounds do not meet, YES when both are the
   * same exact number, otherwise UNKNOWN.
   */
  public Answer equalTo(Quantity other) {
    if (isMoreThan(other) == Answer.YES || other.isMoreThan(this) == Answer.YES) {
      return Answer.NO;
    }
    return isExact() && other.isExact() ? Answer.YES : Answer.UNKNOWN;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quantity q && kind == q.kind && low == q.low && high == q.high;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind.name(), low, high);
  }

  /** The quantity as a sentence says it: {@code 4}, {@code 10–12}, {@code at least 4}. */
  public String inWords() {
    return switch (kind) {
      case EXACT -> Long.toString(low);
      case RANGE -> low + "–" + high;
      case AT_LEAST -> "at least " + low;
      case MORE_THAN -> "more than " + low;
      case AT_MOST -> "at most " + high;
      case LESS_THAN -> "fewer than " + high;
      case APPROXIMATE -> "about " + low;
      case ALL -> "all";
      case UNKNOWN -> "unknown";
    };
  }

  /** The short form, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return switch (kind) {
      case EXACT -> Long.toString(low);
      case RANGE -> low + "-" + high;
      case AT_LEAST -> ">=" + low;
      case MORE_THAN -> ">" + low;
      case AT_MOST -> "<=" + high;
      case LESS_THAN -> "<" + high;
      case APPROXIMATE -> "~" + low;
      case ALL -> "all";
      case UNKNOWN -> "unknown";
    };
  }
}

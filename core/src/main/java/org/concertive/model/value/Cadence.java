package org.concertive.model.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.text.Text;
import org.concertive.text.Words;

/**
 * How often something is meant to take place: {@code daily}, {@code weekly}, {@code monthly},
 * {@code quarterly}, {@code yearly}, so many times in a unit ({@code 5/school-year}, {@code
 * 2-3/month}, {@code twice a year}), once in several units ({@code every 2 weeks}, also {@code
 * biweekly} and {@code fortnightly}), or without a number: {@code regular}, {@code as-needed}. The
 * months it falls in need the long form.
 *
 * @param regularity whether a number is stated
 * @param times how many times in a unit, above 0; UNKNOWN unless regularity is FIXED
 * @param per the unit; absent unless regularity is FIXED
 * @param every in how many units, 1 unless it is every 2 weeks or the like
 * @param months the months it falls in, where they are printed, in the order of the year
 */
public record Cadence(
    Regularity regularity, Quantity times, Optional<Unit> per, int every, Set<Month> months) {
  /** Whether a number is stated. */
  public enum Regularity {
    /** So many times in a unit. */
    FIXED,
    /** Regularly, with no number. */
    REGULAR_UNSPECIFIED,
    /** When it is needed. */
    AS_NEEDED
  }

  /** What a cadence counts in. */
  public enum Unit {
    /** A school day. */
    DAY,
    /** A week with meetings. */
    WEEK,
    /** A month with meetings. */
    MONTH,
    /** A quarter of the school year. */
    QUARTER,
    /** Half a school year. */
    SEMESTER,
    /** A school year. */
    SCHOOL_YEAR,
    /** A cycle of inquiry, however long. */
    CYCLE
  }

  private static final Set<Unit> EVERY_SEVERAL =
      EnumSet.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.SCHOOL_YEAR);

  private static final Pattern EVERY =
      Pattern.compile("every (?<n>[1-9][0-9]?|other) (?<unit>day|week|month|year|school year)s?");

  private static final Pattern TIMES_A =
      Pattern.compile("(?<times>once|twice|.+ times) (?:a|per|each|every) (?<unit>[a-z][a-z -]*)");

  /**
   * Makes a cadence.
   *
   * @throws IllegalArgumentException when it is FIXED without a number above 0 or a unit, or has
   *     one and is not FIXED; when it is every several of a unit other than DAY, WEEK, MONTH and
   *     SCHOOL_YEAR
   */
  public Cadence {
    boolean fixed = regularity == Regularity.FIXED;
    if (fixed != per.isPresent() || fixed != times.isStated()) {
      throw new IllegalArgumentException(
          fixed
              ? "A fixed cadence must say how many times (" + times + ") in which unit."
              : "A cadence without a number ("
                  + word(regularity)
                  + ") must have no times and no unit.");
    }
    if (times.most().isPresent() && times.most().getAsLong() == 0) {
      throw new IllegalArgumentException("The times of a cadence (" + times + ") must be above 0.");
    }
    if (every < 1 || (every > 1 && (!fixed || per.filter(EVERY_SEVERAL::contains).isEmpty()))) {
      throw new IllegalArgumentException(
          "A cadence of every "
              + every
              + " units must be at least every 1, and of days, weeks, months or years.");
    }
    EnumSet<Month> inOrder = EnumSet.noneOf(Month.class);
    inOrder.addAll(months);
    months = inOrder.isEmpty() ? Set.of() : Collections.unmodifiableSet(inOrder);
  }

  /** So many times in a unit. */
  public static Cadence of(Quantity times, Unit per) {
    return new Cadence(Regularity.FIXED, times, Optional.of(per), 1, Set.of());
  }

  /**
   * Once in every so many units: every 2 weeks.
   *
   * @throws IllegalArgumentException when the number is not above 0, or the unit is another than
   *     DAY, WEEK, MONTH and SCHOOL_YEAR
   */
  public static Cadence every(int units, Unit per) {
    return new Cadence(Regularity.FIXED, Quantity.exactly(1), Optional.of(per), units, Set.of());
  }

  /** Regularly, or as needed, with no number. */
  public static Cadence of(Regularity regularity) {
    return new Cadence(regularity, Quantity.unknown(), Optional.empty(), 1, Set.of());
  }

  /**
   * Reads a short form.
   *
   * @throws IllegalArgumentException when the text has none of the forms, which the message lists
   */
  public static Cadence parse(String text) {
    String form = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    switch (form) {
      case "regular":
        return of(Regularity.REGULAR_UNSPECIFIED);
      case "as-needed", "as needed":
        return of(Regularity.AS_NEEDED);
      case "biweekly", "fortnightly":
        return every(2, Unit.WEEK);
      case "semiweekly":
        return of(Quantity.exactly(2), Unit.WEEK);
      case "annually":
        return of(Quantity.exactly(1), Unit.SCHOOL_YEAR);
      default:
        break;
    }
    Matcher every = EVERY.matcher(form);
    if (every.matches()) {
      int units = every.group("n").equals("other") ? 2 : Integer.parseInt(every.group("n"));
      return every(units, unit(every.group("unit")).orElseThrow());
    }
    Matcher timesA = TIMES_A.matcher(form);
    if (timesA.matches() && unit(timesA.group("unit")).isPresent()) {
      return of(times(timesA.group("times")), unit(timesA.group("unit")).get());
    }
    for (Unit unit : Unit.values()) {
      if (form.equals(adverb(unit))) {
        return of(Quantity.exactly(1), unit);
      }
    }
    int slash = form.lastIndexOf('/');
    if (slash > 0 && unit(form.substring(slash + 1)).isPresent()) {
      return of(Quantity.parse(form.substring(0, slash)), unit(form.substring(slash + 1)).get());
    }
    throw new IllegalArgumentException(
        "The cadence "
            + Text.quoted(text)
            + " must be daily, weekly, monthly, quarterly, yearly, regular, as-needed, every so many"
            + " days, weeks, months or years, as in every 2 weeks, or a number for each day, week,"
            + " month, quarter, semester, school-year or cycle, as in 5/school-year or twice a"
            + " month.");
  }

  private static Quantity times(String words) {
    return switch (words) {
      case "once" -> Quantity.exactly(1);
      case "twice" -> Quantity.exactly(2);
      default -> Quantity.parse(words.substring(0, words.length() - " times".length()));
    };
  }

  private static Optional<Unit> unit(String word) {
    String name = word.strip().replace(' ', '-');
    return name.equals("year")
        ? Optional.of(Unit.SCHOOL_YEAR)
        : Stream.of(Unit.values()).filter(unit -> word(unit).equals(name)).findFirst();
  }

  private static String word(Enum<?> constant) {
    return constant == Regularity.REGULAR_UNSPECIFIED ? "regular" : Words.hyphenated(constant);
  }

  private static String adverb(Unit unit) {
    return switch (unit) {
      case DAY -> "daily";
      case WEEK -> "weekly";
      case MONTH -> "monthly";
      case QUARTER -> "quarterly";
      case SCHOOL_YEAR -> "yearly";
      case SEMESTER, CYCLE -> "1/" + word(unit);
    };
  }

  /**
   * How often a year: times × units in a school year, of which there are five days a week; every
   * several units: the units of the year divided by them, rounded down and up. UNKNOWN for cycles
   * and where there is no number.
   */
  public Quantity expectedAYear(SchoolCalendar calendar) {
    return per.map(unit -> times.times(everySeveral(units(unit, calendar))))
        .orElse(Quantity.unknown());
  }

  private static Quantity units(Unit unit, SchoolCalendar calendar) {
    return switch (unit) {
      case DAY -> calendar.weeks().times(Quantity.exactly(5));
      case WEEK -> calendar.weeks();
      case MONTH -> calendar.months();
      case QUARTER -> Quantity.exactly(4);
      case SEMESTER -> Quantity.exactly(2);
      case SCHOOL_YEAR -> Quantity.exactly(1);
      case CYCLE -> Quantity.unknown();
    };
  }

  private Quantity everySeveral(Quantity units) {
    OptionalLong most = units.most();
    return every == 1
        ? units
        : Quantity.within(
            units.least() / every,
            most.isPresent()
                ? OptionalLong.of((most.getAsLong() + every - 1) / every)
                : OptionalLong.empty());
  }

  /** How often in the period, school years counted by {@link SchoolCalendar#STANDARD}. */
  public Quantity expectedIn(TimeSpan period) {
    return expectedIn(period, SchoolCalendar.STANDARD);
  }

  /**
   * How often in the period: the times a year × whole school years in it, a calendar or project
   * year counting as one; a part of a year adds to the upper bound only. UNKNOWN for an open
   * period, for one that mixes project years with calendar times or runs backwards by this
   * calendar, for cycles, and where there is no number.
   *
   * <p>Example: {@code monthly} in {@code 2013/14} is 10-12; {@code 3/school-year} in {@code
   * year-1..year-3} is 9.
   */
  public Quantity expectedIn(TimeSpan period, SchoolCalendar calendar) {
    Quantity aYear = expectedAYear(calendar);
    if (!aYear.isStated() || period.start().isEmpty() || period.end().isEmpty()) {
      return Quantity.unknown();
    }
    Quantity years = years(period.start().get(), period.end().get(), calendar);
    return years.isStated() ? aYear.times(years) : Quantity.unknown();
  }

  private static Quantity years(TimePoint start, TimePoint end, SchoolCalendar calendar) {
    OptionalLong whole =
        start.kind() == end.kind() && start.month() == 0
            ? OptionalLong.of(end.year() - start.year() + 1L)
            : OptionalLong.empty();
    if (whole.isPresent()) {
      return Quantity.exactly(whole.getAsLong());
    }
    if (start.kind() == TimePoint.Kind.PROJECT_YEAR || end.kind() == TimePoint.Kind.PROJECT_YEAR) {
      return Quantity.unknown();
    }
    long first = start.firstDay(calendar);
    long last = end.lastDay(calendar);
    if (last < first) {
      return Quantity.unknown();
    }
    long certain = 0;
    long touched = 0;
    for (int year = start.year() - 1; year <= end.year(); year++) {
      long from = LocalDate.of(year, calendar.start(), 1).toEpochDay();
      long to = LocalDate.of(year + 1, calendar.start(), 1).toEpochDay() - 1;
      certain += first <= from && to <= last ? 1 : 0;
      touched += from <= last && first <= to ? 1 : 0;
    }
    return Quantity.within(certain, OptionalLong.of(touched));
  }

  /**
   * How often, as a sentence says it: {@code monthly}, {@code 5 a school year}, {@code 2 a school
   * year (January, June)}.
   */
  public String inWords() {
    String form =
        per.filter(unit -> every == 1 && !times.equals(Quantity.exactly(1)))
            .map(unit -> times.inWords() + " a " + word(unit))
            .or(() -> per.map(this::inUnits).map(once -> once.replace("1/", "1 a ")))
            .orElse(word(regularity))
            .replace('-', ' ');
    return months.isEmpty()
        ? form
        : form + " (" + months.stream().map(Cadence::name).collect(Collectors.joining(", ")) + ")";
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** The short form; the months follow in brackets when there are any. */
  @Override
  public String toString() {
    String form = per.map(this::inUnits).orElse(word(regularity));
    return months.isEmpty() ? form : form + " " + months;
  }

  private String inUnits(Unit unit) {
    if (every > 1) {
      return "every " + every + " " + (unit == Unit.SCHOOL_YEAR ? "year" : word(unit)) + "s";
    }
    return times.equals(Quantity.exactly(1)) ? adverb(unit) : times + "/" + word(unit);
  }
}

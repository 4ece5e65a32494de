package org.concertive.model.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concertive.text.Text;

/**
 * A time as coarse as a source states it: a year {@code 2014}, a month {@code 2014-05}, a day
 * {@code 2014-05-31}, a school year {@code 2014/15} (never {@code 2014-15}, which could be a
 * month), or a year of the project, {@code year-3}, where a source gives no calendar.
 *
 * <p>Each is a stretch of days. One is before another when its last day precedes the other's first.
 *
 * <p>In Java the answer is {@link Answer#UNKNOWN} when the stretches overlap without being the
 * same, and between a year of the project and any other time.
 *
 * @param kind how precise it is
 * @param year the calendar year, the year the school year starts in, or the number of the project
 *     year; 1 to 9999
 * @param month the month, 1 to 12, of a MONTH or DATE; otherwise 0, which a document leaves out
 * @param day the day of the month, 1 to 31, of a DATE; otherwise 0, which a document leaves out
 */
public record TimePoint(Kind kind, int year, int month, int day) {
  /** How precise a time is. */
  public enum Kind {
    /** A calendar year. */
    YEAR,
    /** A month of a year. */
    MONTH,
    /** A day. */
    DATE,
    /** A school year, named by the year it starts in. */
    SCHOOL_YEAR,
    /** A year of the project, counted from 1. */
    PROJECT_YEAR
  }

  private static final Pattern FORM =
      Pattern.compile(
          "(?<year>\\d{4})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2}))?|/(?<next>\\d{2}))?|year-(?<project>\\d{1,4})");

  /**
   * Makes a time.
   *
   * @throws IllegalArgumentException when there is no such day, month or year
   */
  public TimePoint {
    boolean monthly = kind == Kind.MONTH || kind == Kind.DATE;
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("The year " + year + " must lie between 1 and 9999.");
    }
    if (monthly ? month < 1 || month > 12 : month != 0) {
      throw new IllegalArgumentException(
          monthly
              ? "The month " + month + " of the year " + year + " must lie between 1 and 12."
              : "A time of kind " + kind + " must have no month, but has " + month + ".");
    }
    if (kind == Kind.DATE ? !exists(year, month, day) : day != 0) {
      throw new IllegalArgumentException(
          kind == Kind.DATE
              ? "The date " + date(year, month, day) + " does not exist in the calendar."
              : "A time of kind " + kind + " must have no day, but has " + day + ".");
    }
  }

  private static boolean exists(int year, int month, int day) {
    return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private static String date(int year, int month, int day) {
    return digits(4, year) + "-" + digits(2, month) + "-" + digits(2, day);
  }

  /** The number with leading zeros, in ASCII digits whatever the default locale. */
  private static String digits(int width, int number) {
    String plain = Integer.toString(number);
    return "0".repeat(Math.max(0, width - plain.length())) + plain;
  }

  /** A calendar year. */
  public static TimePoint year(int year) {
    return new TimePoint(Kind.YEAR, year, 0, 0);
  }

  /** A month. */
  public static TimePoint month(int year, int month) {
    return new TimePoint(Kind.MONTH, year, month, 0);
  }

  /** A day. */
  public static TimePoint date(LocalDate date) {
    return new TimePoint(Kind.DATE, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The school year that starts in this calendar year. */
  public static TimePoint schoolYear(int startYear) {
    return new TimePoint(Kind.SCHOOL_YEAR, startYear, 0, 0);
  }

  /** A year of the project, counted from 1. */
  public static TimePoint projectYear(int number) {
    return new TimePoint(Kind.PROJECT_YEAR, number, 0, 0);
  }

  /**
   * Reads a short form.
   *
   * @throws IllegalArgumentException when the text is not a time or there is no such day
   */
  public static TimePoint parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "The time "
              + Text.quoted(text)
              + " must be a year (2014), a month (2014-05), a date (2014-05-31), a school year (2014/15)"
              + " or a year of the project (year-3).");
    }
    if (matcher.group("project") != null) {
      return projectYear(Integer.parseInt(matcher.group("project")));
    }
    int year = Integer.parseInt(matcher.group("year"));
    if (matcher.group("next") != null) {
      if (Integer.parseInt(matcher.group("next")) != (year + 1) % 100) {
        throw new IllegalArgumentException(
            "The school year "
                + Text.quoted(text)
                + " must end in the year after it starts. Maybe \""
                + schoolYear(year)
                + "\".");
      }
      return schoolYear(year);
    }
    if (matcher.group("month") == null) {
      return year(year);
    }
    int month = Integer.parseInt(matcher.group("month"));
    if (month > 12 && matcher.group("day") == null && month == (year + 1) % 100) {
      throw new IllegalArgumentException(
          "The time "
              + Text.quoted(text)
              + " has no such month. Maybe the school year \""
              + schoolYear(year)
              + "\".");
    }
    return matcher.group("day") == null
        ? month(year, month)
        : new TimePoint(Kind.DATE, year, month, Integer.parseInt(matcher.group("day")));
  }

  /** Whether this is before the other, school years counted by {@link SchoolCalendar#STANDARD}. */
  public Answer isBefore(TimePoint other) {
    return isBefore(other, SchoolCalendar.STANDARD);
  }

  /**
   * Whether the last day of this precedes the first of the other; UNKNOWN when that cannot be said.
   */
  public Answer isBefore(TimePoint other, SchoolCalendar calendar) {
    if ((kind == Kind.PROJECT_YEAR) != (other.kind == Kind.PROJECT_YEAR)) {
      return Answer.UNKNOWN;
    }
    if (lastDay(calendar) < other.firstDay(calendar)) {
      return Answer.YES;
    }
    // Certainly not before: the same stretch of days, or one that begins after the other has ended.
    return isSame(other, calendar) || other.lastDay(calendar) < firstDay(calendar)
        ? Answer.NO
        : Answer.UNKNOWN;
  }

  /** Whether this is after the other; UNKNOWN when that cannot be said. */
  public Answer isAfter(TimePoint other) {
    return other.isBefore(this);
  }

  /** Whether both are the same stretch of days. */
  private boolean isSame(TimePoint other, SchoolCalendar calendar) {
    return firstDay(calendar) == other.firstDay(calendar)
        && lastDay(calendar) == other.lastDay(calendar);
  }

  /**
   * The first day, as a number that orders times of the same calendar: days since 1970-01-01, or
   * the number itself for a year of the project.
   */
  public long firstDay(SchoolCalendar calendar) {
    return switch (kind) {
      case YEAR -> day(year, 1, 1);
      case MONTH -> day(year, month, 1);
      case DATE -> day(year, month, day);
      case SCHOOL_YEAR -> day(year, calendar.start().getValue(), 1);
      case PROJECT_YEAR -> year;
    };
  }

  /** The last day, in the numbering of {@link #firstDay}. */
  public long lastDay(SchoolCalendar calendar) {
    return switch (kind) {
      case YEAR -> day(year, 12, 31);
      case MONTH -> day(year, month, YearMonth.of(year, month).lengthOfMonth());
      case DATE -> day(year, month, day);
      case SCHOOL_YEAR -> day(year + 1, calendar.start().getValue(), 1) - 1;
      case PROJECT_YEAR -> year;
    };
  }

  private static long day(int year, int month, int day) {
    return LocalDate.of(year, month, day).toEpochDay();
  }

  /**
   * The school year this falls into: of a month or day the one that contains it, of a school or
   * project year itself; a calendar year falls into two, so the answer is empty.
   */
  public Optional<TimePoint> inSchoolYear(SchoolCalendar calendar) {
    return switch (kind) {
      case YEAR -> Optional.empty();
      case MONTH, DATE ->
          Optional.of(Month.of(month).compareTo(calendar.start()) < 0 ? year - 1 : year)
              .filter(startYear -> startYear > 0)
              .map(TimePoint::schoolYear);
      case SCHOOL_YEAR, PROJECT_YEAR -> Optional.of(this);
    };
  }

  /**
   * Whole years from this to the other: the difference of the calendar years (of the start years
   * for school and project years); empty between a year of the project and any other time.
   */
  public OptionalInt yearsUntil(TimePoint other) {
    return (kind == Kind.PROJECT_YEAR) == (other.kind == Kind.PROJECT_YEAR)
        ? OptionalInt.of(other.year - year)
        : OptionalInt.empty();
  }

  /**
   * The time as a sentence says it: {@code February 2010}, {@code 14 February 2010}, {@code project
   * year 3}; years and school years have their short form.
   */
  public String inWords() {
    return switch (kind) {
      case MONTH -> monthInWords();
      case DATE -> day + " " + monthInWords();
      case PROJECT_YEAR -> "project year " + year;
      case YEAR, SCHOOL_YEAR -> toString();
    };
  }

  private String monthInWords() {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
  }

  /** The short form, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return switch (kind) {
      case YEAR -> digits(4, year);
      case MONTH -> digits(4, year) + "-" + digits(2, month);
      case DATE -> date(year, month, day);
      case SCHOOL_YEAR -> digits(4, year) + "/" + digits(2, (year + 1) % 100);
      case PROJECT_YEAR -> "year-" + year;
    };
  }
}

package org.concertive.io.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads times as people write them in tables; the time of day is dropped. */
final class CellDates {
  private static final Pattern TIME_OF_DAY = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4})");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}|\\p{L}+[-' ]+\\d{2}");
  private static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern SCHOOL_YEAR =
      Pattern.compile(
          "(?:(?:sy|school year)\\s*(\\d{4})\\s*[-–/]\\s*(?:\\d{2})?(\\d{2})"
              + "|(\\d{4})\\s*[-–/]\\s*\\d{2}(\\d{2}))");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{L}{3,})[.,]?[-\\s]+(\\d{4})");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-.\\s]+(\\p{L}{3,})[.,]?[-\\s]+(\\d{4})");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("(\\p{L}{3,})[.]?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
  private static final Pattern PROJECT_YEAR = Pattern.compile("year[- ]?(\\d{1,4})");

  private CellDates() {}

  /** A period: two times with two dots between, one of which may be missing, or one time. */
  static TimeSpan span(String text, @Nullable DateOrder order) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return TimeSpan.of(time(text, order));
    }
    String start = text.substring(0, dots).strip();
    String end = text.substring(dots + 2).strip();
    if (start.isEmpty() || end.isEmpty()) {
      return TimeSpan.parse(start.isEmpty() ? ".." + time(end, order) : time(start, order) + "..");
    }
    return TimeSpan.between(time(start, order), time(end, order));
  }

  /**
   * A time.
   *
   * @param order what comes first in a date in numbers, if the caller said so
   */
  static TimePoint time(String text, @Nullable DateOrder order) {
    String form = TIME_OF_DAY.matcher(text.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    Matcher date = YEAR_FIRST.matcher(form);
    if (date.matches()) {
      return date(number(date, 1), number(date, 2), number(date, 3));
    }
    date = YEAR_LAST.matcher(form);
    if (date.matches()) {
      boolean hasDots = date.group(2).equals(".");
      return inNumbers(
          number(date, 1),
          number(date, 3),
          number(date, 4),
          order == null && hasDots ? DateOrder.DAY_FIRST : order);
    }
    date = MONTH_NUMBER.matcher(form);
    if (date.matches()) {
      return month(number(date, 2), number(date, 1));
    }
    date = SCHOOL_YEAR.matcher(form);
    if (date.matches()) {
      int one = date.group(1) != null ? 1 : 3;
      return TimePoint.parse(date.group(one) + "/" + date.group(one + 1));
    }
    date = PROJECT_YEAR.matcher(form);
    if (date.matches()) {
      return TimePoint.projectYear(number(date, 1));
    }
    if (SHORT_YEAR.matcher(form).matches()) {
      throw new BadCell("must have a year of four digits.");
    }
    return inWords(form);
  }

  private static TimePoint inWords(String form) {
    Matcher date = MONTH_YEAR.matcher(form);
    if (date.matches()) {
      return month(number(date, 2), monthNamed(date.group(1)));
    }
    date = DAY_MONTH_YEAR.matcher(form);
    if (date.matches()) {
      return date(number(date, 3), monthNamed(date.group(2)), number(date, 1));
    }
    date = MONTH_DAY_YEAR.matcher(form);
    if (date.matches()) {
      return date(number(date, 3), monthNamed(date.group(1)), number(date, 2));
    }
    return TimePoint.parse(form);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** A date of which only the year is certain. */
  private static TimePoint inNumbers(int one, int other, int year, @Nullable DateOrder order) {
    if (order != null) {
      return order == DateOrder.DAY_FIRST ? date(year, other, one) : date(year, one, other);
    }
    if (one <= 12 && other <= 12 && one != other) {
      throw new BadCell(
          "may be "
              + one
              + " "
              + name(other)
              + " or "
              + other
              + " "
              + name(one)
              + ". Say which comes first, the day or the month (option dates).");
    }
    return one > 12 ? date(year, other, one) : date(year, one, other);
  }

  private static String name(int month) {
    String name = Month.of(month).name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static int monthNamed(String word) {
    String start = word.equals("sept") ? "sep" : word;
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(start)) {
        return month.getValue();
      }
    }
    throw new BadCell("must have an English name of a month, such as Sept 2014.");
  }

  private static TimePoint month(int year, int month) {
    return month >= 1 && month <= 12 ? TimePoint.month(year, month) : date(year, month, 1);
  }

  private static TimePoint date(int year, int month, int day) {
    if (month < 1 || month > 12) {
      throw new BadCell("must have a month from 1 to 12, but has " + month + ".");
    }
    try {
      return TimePoint.date(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      throw new BadCell("does not exist in the calendar.");
    }
  }
}

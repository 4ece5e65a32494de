package org.concertive.io.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The form of a time or period that was probably meant by what people write elsewhere. */
final class TimeForms {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The first month of a season. */
  private static final Map<String, Integer> SEASONS =
      Map.of("winter", 1, "spring", 3, "summer", 6, "fall", 9, "autumn", 9);

  private static final String MONTH =
      "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern MONTH_DAY =
      Pattern.compile(MONTH + "(?: (?<day>\\d{1,2})(?:st|nd|rd|th)?)?,? ?(?<year>\\d{4})");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)? ?" + MONTH + ",? ?(?<year>\\d{4})");
  private static final Pattern YEAR_MONTH =
      Pattern.compile("(?<year>\\d{4})[-/. ](?:" + MONTH + "|(?<number>\\d{1,2}))");
  private static final Pattern NUMBER_YEAR =
      Pattern.compile("(?<number>\\d{1,2})[-/. ](?<year>\\d{4})");
  private static final Pattern THREE_NUMBERS =
      Pattern.compile("(?<a>\\d{1,4})[-/. ](?<b>\\d{1,2})[-/. ](?<c>\\d{1,4})");
  private static final Pattern SCHOOL_YEAR =
      Pattern.compile(
          "(?:sy|ay|school year|academic year)? ?(?<from>\\d{4}) ?[-–/] ?(?<to>\\d{4}|\\d{2})");
  private static final Pattern SEASON =
      Pattern.compile("(?<season>winter|spring|summer|fall|autumn)(?: of)?,? ?(?<year>\\d{4})");
  private static final Pattern PROJECT_YEAR = Pattern.compile("y(?:ea)?r?[ -]?(?<number>\\d{1,4})");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:from |since |between )?(?<from>.*?)(?:\\.\\.\\.?|…| to | and | until | through | ?[-–—] ?)(?<to>.*?)");

  private TimeForms() {}

  /** The end of a message: a space and {@code Maybe "2014-09".}; empty when nothing comes near. */
  static String maybe(String written, boolean isPeriod) {
    String text = written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
    if (text.length() > 60) {
      return "";
    }
    if (text.matches("0+[1-9][0-9]{3}")) {
      return " Write " + text.substring(text.length() - 4) + ".";
    }
    Matcher season = SEASON.matcher(text);
    if (season.matches()) {
      return season(season.group("season"), season.group("year"), isPeriod);
    }
    return point(text)
        .or(() -> isPeriod ? period(text) : Optional.empty())
        .map(form -> " Maybe " + form + ".")
        .orElse("");
  }

  private static String season(String season, String year, boolean isPeriod) {
    int first = SEASONS.get(season);
    String start = "%s-%02d".formatted(year, first);
    return " Write the year, \"%s\", or %s, as in \"%s\"."
        .formatted(
            year,
            isPeriod ? "the months" : "the month",
            isPeriod ? "%s..%s-%02d".formatted(start, year, first + 2) : start);
  }

  /** A single time, in quotes; two of them when the order of day and month is not certain. */
  private static Optional<String> point(String text) {
    Matcher named = MONTH_DAY.matcher(text);
    if (named.matches() || (named = DAY_MONTH.matcher(text)).matches()) {
      return form(named.group("year"), month(named.group("month")), named.group("day"));
    }
    Matcher month = YEAR_MONTH.matcher(text);
    if (month.matches() || (month = NUMBER_YEAR.matcher(text)).matches()) {
      String name = text.matches(".*[a-z].*") ? month.group("month") : null;
      return form(month.group("year"), name == null ? month.group("number") : month(name), null);
    }
    Matcher three = THREE_NUMBERS.matcher(text);
    if (three.matches()) {
      return date(three.group("a"), three.group("b"), three.group("c"));
    }
    Matcher school = SCHOOL_YEAR.matcher(text);
    if (school.matches()) {
      int from = Integer.parseInt(school.group("from"));
      String to = school.group("to");
      boolean isNext = Integer.parseInt(to) == (to.length() == 4 ? from + 1 : (from + 1) % 100);
      return isNext ? valid(TimePoint.schoolYear(from).toString()) : Optional.empty();
    }
    Matcher project = PROJECT_YEAR.matcher(text);
    if (project.matches()) {
      return valid("year-" + Integer.parseInt(project.group("number")));
    }
    return Optional.empty();
  }

  private static Optional<String> date(String a, String b, String c) {
    if (a.length() == 4) {
      return form(a, b, c);
    }
    if (c.length() != 4) {
      return Optional.empty();
    }
    Optional<String> american = form(c, a, b);
    Optional<String> european = form(c, b, a);
    return american.isPresent() && european.isPresent() && !american.equals(european)
        ? Optional.of(american.get() + " or " + european.get())
        : american.or(() -> european);
  }

  private static String month(String name) {
    return Integer.toString(MONTHS.indexOf(name) + 1);
  }

  private static Optional<String> form(String year, String month, @Nullable String day) {
    String form = "%s-%02d".formatted(year, Integer.parseInt(month));
    return valid(day == null ? form : form + "-%02d".formatted(Integer.parseInt(day)));
  }

  private static Optional<String> period(String text) {
    Matcher range = RANGE.matcher(text.replaceFirst("^(since|from) ([^ ]+)$", "$2.."));
    if (!range.matches()) {
      return Optional.empty();
    }
    String from = range.group("from").replaceFirst("[-/]$", "");
    String to =
        range
            .group("to")
            .replaceFirst("^[-/]", "")
            .replaceFirst("^(present|now|today|current)$", "");
    return valid(end(from) + ".." + end(to));
  }

  private static String end(String text) {
    return point(text).map(form -> form.replace("\"", "")).orElse(text.strip());
  }

  /** The form in quotes, if it is one. */
  private static Optional<String> valid(String form) {
    try {
      return Optional.of("\"" + TimeSpan.parse(form) + "\"");
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

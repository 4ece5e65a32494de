package org.concertive.io.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The form of a time or period that was probably meant by what people write elsewhere. */
final class TimeForms {
  private static final int LONGEST = 60;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The first month of a season. */
  private static final Map<String, Integer> SEASONS =
      Map.of("winter", 1, "spring", 3, "summer", 6, "fall", 9, "autumn", 9);

  private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + ")[a-z]*\\.?";
  private static final String YEAR = "(?<year>[0-9]{4})";
  private static final String SIGN = "[-/. ]";

  /** With the name of a month: May 2014, May 5, 2014, 5th May 2014, 2014-May. */
  private static final List<Pattern> NAMED =
      Stream.of(
              MONTH + "(?: (?<day>[0-9]{1,2})(?:st|nd|rd|th)?)?,?[- ]?" + YEAR,
              "(?<day>[0-9]{1,2})(?:st|nd|rd|th|\\.)?[- ]?" + MONTH + ",?[- ]?" + YEAR,
              YEAR + SIGN + MONTH + "(?:" + SIGN + "(?<day>[0-9]{1,2}))?")
          .map(Pattern::compile)
          .toList();

  /** A month in numbers: 2014/5, 5/2014. */
  private static final List<Pattern> NUMBERED =
      Stream.of(YEAR + SIGN + "(?<month>[0-9]{1,2})", "(?<month>[0-9]{1,2})" + SIGN + YEAR)
          .map(Pattern::compile)
          .toList();

  private static final List<Pattern> DATES =
      Stream.of(
              "(?<a>[0-9]{1,4})" + SIGN + "(?<b>[0-9]{1,2})" + SIGN + "(?<c>[0-9]{1,4})",
              "(?<a>[0-9]{4})(?<b>[0-9]{2})(?<c>[0-9]{2})")
          .map(Pattern::compile)
          .toList();

  private static final List<Pattern> SCHOOL_YEARS =
      List.of(
          Pattern.compile(
              "(?:sy|ay|school year|academic year)? ?(?<from>[0-9]{4}) ?[-/] ?(?<to>[0-9]{4}|[0-9]{2})"));

  private static final List<Pattern> PROJECT_YEARS =
      List.of(Pattern.compile("y(?:ea)?r?[ -]?(?<number>[0-9]{1,4})"));

  private static final List<Pattern> SEASON =
      List.of(
          Pattern.compile(
              "(?<season>winter|spring|summer|fall|autumn)(?: semester| term)?(?: of)?,? ?"
                  + YEAR));

  private static final List<Pattern> RANGES =
      List.of(
          Pattern.compile(
              "(?:from |since |between )?(?<from>.*?)"
                  + "(?:\\.\\.+|…| to | and | until | through | ?- ?)(?<to>.*?)"));

  private TimeForms() {}

  /** The end of a message: a space and {@code Maybe "2014-09".}; empty when nothing comes near. */
  static String maybe(String written, boolean isPeriod) {
    String text =
        written
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\\u00A0]+", " ")
            .replaceAll("[‐‑–—]", "-")
            .replaceAll("^[“„‘'\" ]+|[”“’'\" ]+$|(?<!\\.)\\.$|t[0-9]{2}:[0-9].*", "");
    if (text.length() > LONGEST) {
      return "";
    }
    if (text.matches("0+[1-9][0-9]{3}")) {
      return " Write " + text.substring(text.length() - 4) + ".";
    }
    Optional<Matcher> season = match(text, SEASON);
    if (season.isPresent()) {
      return season(season.get().group("season"), season.get().group("year"), isPeriod);
    }
    return point(text)
        .or(() -> isPeriod ? period(text) : Optional.empty())
        .map(form -> " Maybe " + form + ".")
        .orElse("");
  }

  private static Optional<Matcher> match(String text, List<Pattern> forms) {
    return forms.stream().map(form -> form.matcher(text)).filter(Matcher::matches).findFirst();
  }

  private static String season(String season, String year, boolean isPeriod) {
    int first = Objects.requireNonNull(SEASONS.get(season));
    String start = "%s-%02d".formatted(year, first);
    return " Write the year, \"%s\", or %s, as in \"%s\"."
        .formatted(
            year,
            isPeriod ? "the months" : "the month",
            isPeriod ? "%s..%s-%02d".formatted(start, year, first + 2) : start);
  }

  /** A single time, in quotes; two of them when the order of day and month is not certain. */
  private static Optional<String> point(String text) {
    return Optional.of(text)
        .filter(one -> !one.contains(".."))
        .flatMap(TimeForms::valid)
        .or(() -> match(text, NAMED).flatMap(TimeForms::named))
        .or(() -> match(text, NUMBERED).flatMap(m -> form(m.group("year"), m.group("month"), null)))
        .or(() -> match(text, DATES).flatMap(m -> date(m.group("a"), m.group("b"), m.group("c"))))
        .or(() -> match(text, SCHOOL_YEARS).flatMap(TimeForms::schoolYear))
        .or(
            () ->
                match(text, PROJECT_YEARS)
                    .flatMap(m -> valid("year-" + Integer.parseInt(m.group("number")))));
  }

  private static Optional<String> named(Matcher named) {
    int month = MONTHS.indexOf(named.group("month")) + 1;
    return form(named.group("year"), Integer.toString(month), named.group("day"));
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

  private static Optional<String> schoolYear(Matcher years) {
    int from = Integer.parseInt(years.group("from"));
    String to = years.group("to");
    boolean isNext = Integer.parseInt(to) == (to.length() == 4 ? from + 1 : (from + 1) % 100);
    return isNext ? valid(TimePoint.schoolYear(from).toString()) : Optional.empty();
  }

  private static Optional<String> form(String year, String month, @Nullable String day) {
    String form = "%s-%02d".formatted(year, Integer.parseInt(month));
    return valid(day == null ? form : form + "-%02d".formatted(Integer.parseInt(day)));
  }

  private static Optional<String> period(String text) {
    String range =
        text.replaceFirst("^(?:since|from) ([^ ]+)$", "$1..")
            .replaceFirst("^([^ ]+) (?:on|onwards?)$", "$1..")
            .replaceFirst("^(?:until|up to|through) ([^ ]+)$", "..$1");
    return match(range, RANGES)
        .flatMap(m -> valid(end(m.group("from")) + ".." + end(m.group("to"))));
  }

  private static String end(String written) {
    String text =
        written.strip().replaceAll("^[-/]|[-/]$|^(present|now|today|current|ongoing)$", "");
    return point(text).map(form -> form.replace("\"", "")).orElse(text);
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

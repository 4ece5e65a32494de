package org.concertive.model.value;

import java.util.Optional;

/**
 * A period between two times, both included, either of them open: {@code 2008..2013}, {@code
 * 2010..}, {@code ..2014}, or one time, {@code 2014/15}.
 *
 * @param start the first time; absent when the source does not say
 * @param end the last time; absent when it is still going on or the source does not say
 */
public record TimeSpan(Optional<TimePoint> start, Optional<TimePoint> end) {

  /**
   * Makes a period.
   *
   * @throws IllegalArgumentException when neither end is given, or the end is certainly before the
   *     start, school years counted by {@link SchoolCalendar#STANDARD}
   */
  public TimeSpan {
    if (start.isEmpty() && end.isEmpty()) {
      throw new IllegalArgumentException("A period must have a start or an end.");
    }
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get()) == Answer.YES) {
      throw new IllegalArgumentException(
          "The period "
              + start.get()
              + ".."
              + end.get()
              + " must not end before it starts. Maybe \""
              + end.get()
              + ".."
              + start.get()
              + "\".");
    }
  }

  /** From a time to a time. */
  public static TimeSpan between(TimePoint start, TimePoint end) {
    return new TimeSpan(Optional.of(start), Optional.of(end));
  }

  /** From a time on. */
  public static TimeSpan from(TimePoint start) {
    return new TimeSpan(Optional.of(start), Optional.empty());
  }

  /** Up to a time. */
  public static TimeSpan until(TimePoint end) {
    return new TimeSpan(Optional.empty(), Optional.of(end));
  }

  /** The length of one time. */
  public static TimeSpan of(TimePoint time) {
    return between(time, time);
  }

  /**
   * Reads a short form.
   *
   * @throws IllegalArgumentException when the text is not a period, or the period runs backwards
   */
  public static TimeSpan parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return of(TimePoint.parse(text));
    }
    String first = text.substring(0, dots).strip();
    String last = text.substring(dots + 2).strip();
    return new TimeSpan(
        first.isEmpty() ? Optional.empty() : Optional.of(TimePoint.parse(first)),
        last.isEmpty() ? Optional.empty() : Optional.of(TimePoint.parse(last)));
  }

  /**
   * Whether the time lies in this period as a whole, school years counted by {@link
   * SchoolCalendar#STANDARD}.
   */
  public Answer contains(TimePoint time) {
    return contains(time, SchoolCalendar.STANDARD);
  }

  /**
   * Whether the time lies in this period as a whole: NO when it is certainly apart, YES when it is
   * certainly inside, an open end being no limit; otherwise UNKNOWN.
   */
  public Answer contains(TimePoint time, SchoolCalendar calendar) {
    long first = time.firstDay(calendar);
    long last = time.lastDay(calendar);
    boolean isInside = true;
    if (start.isPresent()) {
      long begin = start.get().firstDay(calendar);
      boolean isComparable = comparable(start.get(), time);
      if (isComparable && last < begin) {
        return Answer.NO;
      }
      isInside = isComparable && begin <= first;
    }
    if (end.isPresent()) {
      long until = end.get().lastDay(calendar);
      boolean isComparable = comparable(end.get(), time);
      if (isComparable && until < first) {
        return Answer.NO;
      }
      isInside &= isComparable && last <= until;
    }
    return isInside ? Answer.YES : Answer.UNKNOWN;
  }

  /**
   * Whether the other period lies in this one as a whole: NO when it is certainly apart, YES when
   * both its ends are certainly inside; otherwise UNKNOWN.
   */
  public Answer contains(TimeSpan other, SchoolCalendar calendar) {
    if (isApartFrom(other, calendar) == Answer.YES) {
      return Answer.NO;
    }
    boolean isInside = holdsEnd(start, other.start, calendar) && holdsEnd(end, other.end, calendar);
    return isInside ? Answer.YES : Answer.UNKNOWN;
  }

  /** Whether an end of another period is certainly not beyond that end of this one. */
  private boolean holdsEnd(
      Optional<TimePoint> own, Optional<TimePoint> other, SchoolCalendar calendar) {
    return own.isEmpty() || (other.isPresent() && contains(other.get(), calendar) == Answer.YES);
  }

  /** Whether the two have certainly no day in common; UNKNOWN when they may or may not. */
  public Answer isApartFrom(TimeSpan other, SchoolCalendar calendar) {
    if (before(end, other.start, calendar) == Answer.YES
        || before(other.end, start, calendar) == Answer.YES) {
      return Answer.YES;
    }
    return before(end, other.start, calendar) == Answer.NO
            && before(other.end, start, calendar) == Answer.NO
        ? Answer.NO
        : Answer.UNKNOWN;
  }

  /**
   * Whether the two have certainly no day in common, school years counted by {@link
   * SchoolCalendar#STANDARD}.
   */
  public Answer isApartFrom(TimeSpan other) {
    return isApartFrom(other, SchoolCalendar.STANDARD);
  }

  /** The school year this lies in as a whole; empty when it lies in several or none is certain. */
  public Optional<TimePoint> inSchoolYear(SchoolCalendar calendar) {
    Optional<TimePoint> first = start.flatMap(time -> time.inSchoolYear(calendar));
    return first.equals(end.flatMap(time -> time.inSchoolYear(calendar)))
        ? first
        : Optional.empty();
  }

  private static Answer before(
      Optional<TimePoint> end, Optional<TimePoint> start, SchoolCalendar calendar) {
    return end.isEmpty() || start.isEmpty() ? Answer.NO : end.get().isBefore(start.get(), calendar);
  }

  private static boolean comparable(TimePoint a, TimePoint b) {
    return (a.kind() == TimePoint.Kind.PROJECT_YEAR) == (b.kind() == TimePoint.Kind.PROJECT_YEAR);
  }

  /**
   * The span as a sentence says it: {@code September 2014 to December 2014}, {@code since 2012}.
   */
  public String inWords() {
    if (start.equals(end)) {
      return start.map(TimePoint::inWords).orElse("");
    }
    return start.isEmpty()
        ? "until " + end.map(TimePoint::inWords).orElse("")
        : end.map(last -> start.get().inWords() + " to " + last.inWords())
            .orElseGet(() -> "since " + start.get().inWords());
  }

  /** The short form, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return start.isPresent() && start.equals(end)
        ? start.get().toString()
        : start.map(TimePoint::toString).orElse("")
            + ".."
            + end.map(TimePoint::toString).orElse("");
  }
}

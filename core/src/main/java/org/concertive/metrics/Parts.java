package org.concertive.metrics;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concertive.index.Leading;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.statistics.Result;

/** What numbers are made of: entities in rows, each with its part. */
final class Parts {
  private Parts() {}

  /** So many of a whole; each makes up the same part of it. */
  static Value share(SystemIndex index, IntStream rows, int whole) {
    return share(plain(index, rows), whole);
  }

  /** So many of a whole; each makes up the same part of it. */
  static Value share(List<Contributor> counted, int whole) {
    return Value.ratio(counted.size(), whole)
        .from(counted.stream().map(one -> one.with(1.0 / whole)).toList());
  }

  /** The entities in these rows, each with its part, greatest first, equal parts as they come. */
  static List<Contributor> weighted(SystemIndex index, IntStream rows, IntToDoubleFunction part) {
    return sorted(
        rows.mapToObj(row -> Contributor.of(entity(index, row), part.applyAsDouble(row))));
  }

  /** Greatest part first, equal parts as they come. */
  static List<Contributor> sorted(Stream<Contributor> contributors) {
    return contributors.sorted(Comparator.comparingDouble(one -> -one.part().orElse(0))).toList();
  }

  /** The entities in these rows. */
  static List<Contributor> plain(SystemIndex index, IntStream rows) {
    return rows.mapToObj(row -> Contributor.of(entity(index, row))).toList();
  }

  static Entity entity(SystemIndex index, int row) {
    return (Entity) index.object(row);
  }

  /** The words for an item of a view: routine or activity. */
  static String item(View view) {
    return view == View.DESIGNED ? "routine" : "activity";
  }

  /** The words for one item of a view: a routine or an activity. */
  static String oneItem(View view) {
    return view == View.DESIGNED ? "a routine" : "an activity";
  }

  /** The rows of the led items of a view. */
  static IntStream led(Leading leading) {
    return leading.led().map(leading::row);
  }

  /** Why nothing can be said where nobody leads anything. */
  static <R> Result<R> nothingLed(View view) {
    return Result.undefined("no " + item(view) + " has a leader", "leaders of " + items(view));
  }

  /** The words for the items of a view: routines or activities. */
  static String items(View view) {
    return view == View.DESIGNED ? "routines" : "activities";
  }

  /** By the first day, years of the project last; times of one first day by the last. */
  static Comparator<TimePoint> inTime(SchoolCalendar calendar) {
    return Comparator.<TimePoint, Boolean>comparing(
            time -> time.kind() == TimePoint.Kind.PROJECT_YEAR)
        .thenComparing(time -> time.firstDay(calendar))
        .thenComparing(time -> time.lastDay(calendar));
  }
}

package org.concertive.metrics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.View;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.statistics.Result;

/** What numbers are made of: entities in rows, each with its part. */
final class Parts {
  private Parts() {}

  /** These actors, each with its part, greatest first, equal parts as they come. */
  static List<Contributor> weighted(
      Collection<Node<Actor>> actors, ToDoubleFunction<Node<Actor>> part) {
    return sorted(
        actors.stream().map(actor -> Contributor.of(actor.value(), part.applyAsDouble(actor))));
  }

  /** Greatest part first, equal parts as they come. */
  static List<Contributor> sorted(Stream<Contributor> contributors) {
    return contributors.sorted(Comparator.comparingDouble(one -> -one.part().orElse(0))).toList();
  }

  /** These entities. */
  static List<Contributor> plain(Collection<? extends Node<? extends Entity>> nodes) {
    return nodes.stream().map(node -> Contributor.of(node.value())).toList();
  }

  /**
   * The share of a whole that these make up, and at most if as many others as are open do too; its
   * parts are those of the certain share.
   */
  static Value share(Collection<? extends Node<? extends Entity>> certain, int open, int whole) {
    Value share = Value.share(certain, whole);
    return open == 0
        ? share
        : Value.between(share.low(), (double) (certain.size() + open) / whole)
            .from(share.contributors());
  }

  /** What share some make up together with others, as an interval where a number is not exact. */
  static Value shareOf(Quantity some, Quantity others) {
    return Value.between(
        share((double) some.least(), most(others)), share(most(some), (double) others.least()));
  }

  private static double most(Quantity quantity) {
    OptionalLong most = quantity.most();
    return most.isPresent() ? (double) most.getAsLong() : Double.POSITIVE_INFINITY;
  }

  private static double share(double some, double others) {
    return some == 0 ? 0 : Double.isInfinite(some) ? 1 : some / (some + others);
  }

  /** The words for an item of a view: routine or activity. */
  static String item(View view) {
    return view == View.DESIGNED ? "routine" : "activity";
  }

  /** The words for one item of a view: a routine or an activity. */
  static String oneItem(View view) {
    return view == View.DESIGNED ? "a routine" : "an activity";
  }

  /** Why nothing can be said where nobody leads anything. */
  static <R> Result<R> nothingLed(View view) {
    return Result.undefined(
        Result.Code.NONE_RECORDED,
        "no " + item(view) + " has a leader",
        "leaders of " + items(view));
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

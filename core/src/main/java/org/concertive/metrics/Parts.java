package org.concertive.metrics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
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

  /** The mean of the counts of these entities, each with its part of it. */
  static Value mean(Map<? extends Node<? extends Entity>, Integer> counts) {
    double n = counts.size();
    return Value.ratio(counts.values().stream().mapToInt(count -> count).sum(), n)
        .from(
            sorted(
                counts.entrySet().stream()
                    .map(one -> Contributor.of(one.getKey().value(), one.getValue() / n))));
  }

  /** A table of these rows; another result where there are none. */
  static Result<Table> table(
      Map<String, List<Result<Value>>> rows, List<String> columns, Result<Table> otherwise) {
    return rows.isEmpty()
        ? otherwise
        : Result.of(new Table(List.copyOf(rows.keySet()), columns, List.copyOf(rows.values())));
  }

  /** A table of times, in their order, project years last. */
  static Table byTime(
      SystemIndex index, Map<String, Map<TimePoint, Result<Value>>> rows, Result<Value> otherwise) {
    List<TimePoint> times =
        rows.values().stream()
            .flatMap(row -> row.keySet().stream())
            .distinct()
            .sorted(index.conventions().calendar().order())
            .toList();
    return new Table(
        List.copyOf(rows.keySet()),
        times.stream().map(TimePoint::toString).toList(),
        rows.values().stream()
            .map(row -> times.stream().map(time -> row.getOrDefault(time, otherwise)).toList())
            .toList());
  }

  /** How many for each one, as an interval where a number is not exact. */
  static Value quotient(Quantity above, Quantity below) {
    return above.isExact() && below.isExact()
        ? Value.ratio((double) above.least(), (double) below.least())
        : Value.between(
            (double) above.least() / most(below),
            below.least() == 0 ? Double.POSITIVE_INFINITY : most(above) / below.least());
  }

  private static double most(Quantity quantity) {
    OptionalLong most = quantity.most();
    return most.isPresent() ? (double) most.getAsLong() : Double.POSITIVE_INFINITY;
  }

  private static double share(double some, double others) {
    return some == 0 ? 0 : Double.isInfinite(some) ? 1 : some / (some + others);
  }

  /** So many words of a whole. */
  static Value words(Set<? extends Enum<?>> found, int whole) {
    return Value.share(
        found.stream().<Contributor>map(word -> Contributor.of(word)).toList(), whole);
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

  /** Why nothing can be said of roles where none is known. */
  static <R> Result<R> noRole() {
    return Result.undefined(
        Result.Code.NONE_RECORDED, "no leader's role is known", "role types of the leaders");
  }

  /** The words for the items of a view: routines or activities. */
  static String items(View view) {
    return view == View.DESIGNED ? "routines" : "activities";
  }
}

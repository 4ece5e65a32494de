package org.concertive.metrics;

import static org.concertive.catalogue.Sources.COBURN_2003;
import static org.concertive.catalogue.Sources.LONG_BEACH_BRIEF_2010;
import static org.concertive.catalogue.Sources.SPILLANE_2006;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Position;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Entity;
import org.concertive.relation.Actors;
import org.concertive.relation.Departures;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;
import org.concertive.statistics.Result;

/**
 * How much depends on single leaders.
 *
 * <p>The worked examples speak of three routines: one led by Ann, one by Ben, one by Ann and Ben.
 */
public final class DependenceMetrics {

  /**
   * M-11. The greatest share of led items that one actor leads alone.
   *
   * <p>Example: Ann leads one of three routines alone, so does Ben: 1/3, about Ann.
   *
   * @see "Spillane 2006; Long Beach brief 2010"
   */
  public static final Metric<Value> SOLE_LEADER_DEPENDENCE =
      Metric.value("M-11", "sole-leader-dependence", "Sole-leader dependence")
          .means(
              "The greatest share of led routines or activities that one individual leads alone:"
                  + " a person, or a position of exactly one seat. A body or a post in many places"
                  + " that leads alone does not count, since who in it leads is not recorded. The"
                  + " value is about this individual: the first in the document if there are"
                  + " several, nobody if the share is 0; it says when a deputy is recorded."
                  + " Contributors are the items the individual leads alone.")
          .is("max over individuals (items led only by them ÷ led items)")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .inBothViews()
          .undefinedWhen("nobody leads anything")
          .sources(
              SPILLANE_2006.asWhole(),
              LONG_BEACH_BRIEF_2010.says(
                  "a reform that rests on a champion ends when the champion moves on"))
          .computed(DependenceMetrics::soleLeaderDependence);

  private static Result<Value> soleLeaderDependence(SystemIndex index, View view) {
    Leading leading = index.get(Leading.in(view));
    List<Node<Entity>> led = leading.led();
    if (led.isEmpty()) {
      return Parts.nothingLed(view);
    }
    Map<Node<Actor>, List<Node<Entity>>> alone = new TreeMap<>();
    for (Node<Entity> item : led) {
      leading
          .onlyLeaderOf(item)
          .filter(leader -> isLedByIndividuals(leading, item))
          .ifPresent(leader -> alone.computeIfAbsent(leader, none -> new ArrayList<>()).add(item));
    }
    int most = alone.values().stream().mapToInt(List::size).max().orElse(0);
    return Result.of(
        alone.entrySet().stream()
            .filter(one -> one.getValue().size() == most)
            .findFirst()
            .map(one -> Value.share(one.getValue(), led.size()).about(named(one.getKey())))
            .orElseGet(() -> Value.ratio(0, led.size())));
  }

  private static boolean isLedByIndividuals(Leading leading, Node<Entity> item) {
    return leading.writtenLeadersOf(item).stream().allMatch(DependenceMetrics::isIndividual);
  }

  private static boolean isIndividual(Node<Actor> actor) {
    return actor.index().get(Identity.RELATION).isIndividual(actor);
  }

  private static boolean isInManyPlaces(Node<Actor> actor) {
    return actor.value() instanceof Position position && position.per().isPresent();
  }

  private static Contributor named(Node<Actor> actor) {
    Contributor plain = Contributor.of(actor);
    return actor.index().get(Actors.RELATION).hasDeputy(actor)
        ? new Contributor(plain.id(), plain.name() + ", who has a deputy", plain.part())
        : plain;
  }

  /**
   * M-12. Which routines have no leader left when one actor leaves.
   *
   * <p>Example: Ann orphans the routine she leads alone, Ben his; the one they lead together is
   * orphaned by neither.
   *
   * @see "Coburn 2003; Long Beach brief 2010"
   */
  public static final Metric<Members> ORPHANED_BY =
      Metric.members("M-12", "orphaned-by", "Orphaned by single departures")
          .means(
              "Which routines have no leader left when one actor, and nobody else, leaves."
                  + " There is a group for each actor whose departure leaves at least one:"
                  + " individuals first, then posts in many places, then bodies. A person takes"
                  + " along the positions that only they hold. A routine says so where a deputy of"
                  + " whoever leaves is recorded.")
          .is("by actor, the led routines all of whose leaders leave")
          .in(Unit.of("routines"), Range.atLeast(1).whole())
          .in(View.DESIGNED, Aspect.ROUTINES)
          .undefinedWhen("no routine has a leader")
          .sources(
              COBURN_2003.says("a reform that lasts holds when leaders change"),
              LONG_BEACH_BRIEF_2010.says(
                  "a reform that rests on a champion ends when the champion moves on"))
          .computed(
              (index, view) -> {
                if (index.get(Leading.in(view)).led().isEmpty()) {
                  return Parts.nothingLed(view);
                }
                Map<String, List<Contributor>> groups = new LinkedHashMap<>();
                index.get(Departures.RELATION).orphanedByEach().entrySet().stream()
                    .sorted(Comparator.comparingInt(one -> order(one.getKey())))
                    .forEach(
                        one ->
                            groups.put(
                                one.getKey().value().id(), orphaned(one.getKey(), one.getValue())));
                return Result.of(new Members(groups));
              });

  /** The routines, each with a word on the deputy of whoever leaves. */
  private static List<Contributor> orphaned(Node<Actor> leaving, List<Node<Routine>> routines) {
    return leaving.index().get(Actors.RELATION).hasDeputy(leaving)
        ? routines.stream()
            .map(Contributor::of)
            .map(one -> new Contributor(one.id(), one.name() + ", with a deputy", one.part()))
            .toList()
        : Parts.plain(routines);
  }

  /** Individuals before posts in many places before bodies. */
  private static int order(Node<Actor> actor) {
    return isInManyPlaces(actor) ? 1 : isIndividual(actor) ? 0 : 2;
  }

  /**
   * M-12b. How few departures leave at least half of the led routines without a leader.
   *
   * <p>Example: of three routines at least two must be orphaned, for which Ann and Ben must both
   * go: 2.
   *
   * @see "Coburn 2003; Long Beach brief 2010"
   */
  public static final Metric<Value> DEPARTURE_TOLERANCE =
      Metric.value("M-12b", "departure-tolerance", "Departure tolerance")
          .means(
              "The smallest number of departures that leaves at least half of the led"
                  + " routines without a leader. A person takes along the positions that only they"
                  + " hold. With more than 20 leaders the number is an interval. Contributors are"
                  + " those who leave in the smallest such group that was found.")
          .is(
              "min |D| such that at least half of the led routines have all their leaders"
                  + " in D")
          .in(Unit.of("departures"), Range.atLeast(1).whole().orIntervals())
          .in(View.DESIGNED, Aspect.ROUTINES)
          .undefinedWhen("no routine has a leader")
          .sources(
              COBURN_2003.says("a reform that lasts holds when leaders change"),
              LONG_BEACH_BRIEF_2010.says(
                  "a reform that rests on a champion ends when the champion moves on"))
          .computed(
              (index, view) ->
                  index
                      .get(Departures.RELATION)
                      .tolerance()
                      .map(
                          fewest ->
                              Result.of(
                                  Value.of(fewest)
                                      .from(Parts.plain(index.get(Departures.RELATION).fewest()))))
                      .orElseGet(() -> Parts.nothingLed(view)));

  static final List<Metric<?>> METRICS =
      List.of(SOLE_LEADER_DEPENDENCE, ORPHANED_BY, DEPARTURE_TOLERANCE);

  private DependenceMetrics() {}
}

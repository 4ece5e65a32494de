package org.concertive.metrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concertive.index.IntLists;
import org.concertive.index.Leading;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.statistics.Result;

/**
 * How much depends on single leaders.
 *
 * <p>The worked examples speak of three routines: one led by Ann, one by Ben, one by Ann and Ben.
 */
public final class DependenceMetrics {

  /**
   * M-11. The greatest part of the led items that one actor leads alone.
   *
   * <p>Formula: max over actors (items led only by them ÷ led items). Unit: share. Range: 0 to 1.
   * Undefined when nobody leads anything. About: the actor with the maximum, of several the first
   * in document order, nobody when it is 0. Contributors: the items this actor leads alone.
   *
   * <p>Example: Ann leads one of three routines alone, so does Ben: 1/3, about Ann.
   *
   * @see "Spillane 2006; Long Beach brief 2010 (reform that lives by one champion)"
   */
  public static final Metric<Value> SOLE_LEADER_DEPENDENCE =
      Metric.value("M-11", "sole-leader-dependence", "Sole-leader dependence")
          .means("The greatest share of led routines or activities that one actor leads alone.")
          .is("max over actors (items led only by them ÷ led items)")
          .in("share", "0–1")
          .inBothViews()
          .undefinedWhen("nobody leads anything")
          .sources("Spillane 2006", "Long Beach brief 2010")
          .computed(DependenceMetrics::soleLeaderDependence);

  private static Result<Value> soleLeaderDependence(SystemIndex index, View view) {
    Leading leading = index.leading(view);
    int all = leading.ledCount();
    if (all == 0) {
      return Parts.nothingLed(view);
    }
    TreeMap<Integer, List<Integer>> alone = new TreeMap<>();
    leading
        .led()
        .filter(item -> leading.leaders().size(item) == 1)
        .forEach(
            item ->
                alone
                    .computeIfAbsent(leading.leaders().get(item, 0), none -> new ArrayList<>())
                    .add(leading.row(item)));
    int most = alone.values().stream().mapToInt(List::size).max().orElse(0);
    return Result.of(
        alone.entrySet().stream()
            .filter(one -> one.getValue().size() == most)
            .findFirst()
            .map(
                one ->
                    Parts.share(index, one.getValue().stream().mapToInt(row -> row), all)
                        .about(Parts.entity(index, one.getKey())))
            .orElseGet(() -> Value.ratio(0, all)));
  }

  /**
   * M-12. Which routines have no leader left when one actor leaves and nobody else: for every such
   * actor the routines. A person takes along the positions they alone hold. For several who leave
   * together ask {@link org.concertive.index.Departures}.
   *
   * <p>Formula: the led routines all of whose leaders leave, by actor. Undefined when no routine is
   * led.
   *
   * <p>Example: Ann orphans the routine she leads alone, Ben his; the one they lead together is
   * orphaned by neither.
   *
   * @see "Coburn 2003; Long Beach brief 2010 (reform that lives by one champion)"
   */
  public static final Metric<Members> ORPHANED_BY =
      Metric.members("M-12", "orphaned-by", "Orphaned by single departures")
          .means("Which routines have no leader left when one actor leaves.")
          .is("by actor, the led routines all of whose leaders leave with them")
          .in("routines", "sets")
          .in(View.DESIGNED, Aspect.ROUTINES)
          .undefinedWhen("no routine has a leader")
          .sources("Coburn 2003", "Long Beach brief 2010")
          .computed(
              (index, view) -> {
                if (index.leading(view).ledCount() == 0) {
                  return Parts.nothingLed(view);
                }
                IntLists orphaned = index.departures().orphanedByEach();
                Map<String, List<Contributor>> groups = new LinkedHashMap<>();
                for (int row = 0; row < orphaned.keys(); row++) {
                  if (orphaned.size(row) > 0) {
                    groups.put(
                        Parts.entity(index, row).id(), Parts.plain(index, orphaned.stream(row)));
                  }
                }
                return Result.of(new Members(groups));
              });

  /**
   * M-12. How few departures leave at least half of the led routines without a leader. A person
   * takes along the positions they alone hold.
   *
   * <p>Formula: min |D| such that at least half of the led routines have all their leaders in D.
   * Unit: departures. Range: 1 and more; exact with up to 20 leaders, else an interval. Undefined
   * when no routine is led. Contributors: those who leave, as few as were found.
   *
   * <p>Example: of three routines at least two must be orphaned, for which Ann and Ben must both
   * go: 2.
   *
   * @see "Coburn 2003; Long Beach brief 2010 (reform that lives by one champion)"
   */
  public static final Metric<Value> DEPARTURE_TOLERANCE =
      Metric.value("M-12", "departure-tolerance", "Departure tolerance")
          .means("How few departures leave at least half of the led routines without a leader.")
          .is("min |D| such that at least half of the led routines have all their leaders in D")
          .in("departures", "1…; an interval beyond 20 leaders")
          .in(View.DESIGNED, Aspect.ROUTINES)
          .undefinedWhen("no routine has a leader")
          .sources("Coburn 2003", "Long Beach brief 2010")
          .computed(
              (index, view) ->
                  index
                      .departures()
                      .tolerance()
                      .map(
                          fewest ->
                              Result.of(
                                  Value.of(fewest)
                                      .from(
                                          index.departures().fewest().stream()
                                              .map(node -> Contributor.of(node.value()))
                                              .toList())))
                      .orElseGet(() -> Parts.nothingLed(view)));

  static final List<Metric<?>> METRICS =
      List.of(SOLE_LEADER_DEPENDENCE, ORPHANED_BY, DEPARTURE_TOLERANCE);

  private DependenceMetrics() {}
}

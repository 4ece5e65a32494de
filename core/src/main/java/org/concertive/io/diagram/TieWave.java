package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concertive.index.SystemIndex;
import org.concertive.model.practice.Tie;
import org.concertive.model.value.Answer;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.network.DirectedNetwork;
import org.concertive.relation.TieNetwork;
import org.concertive.relation.TieNetworks;
import org.concertive.text.Words;

/**
 * The ties of one time beside those of the time before.
 *
 * @param when when they were recorded
 * @param network the ties
 * @param before the ties of the wave before; empty where none is known to be before
 */
record TieWave(String when, DirectedNetwork network, Optional<DirectedNetwork> before) {
  /** The waves of a kind in the order of time, ties without a time last. */
  static List<TieWave> of(SystemIndex index, Tie.Kind kind) {
    Map<Optional<TimePoint>, TieNetwork> networks = index.get(TieNetworks.RELATION).byWave(kind);
    SchoolCalendar calendar = index.conventions().calendar();
    List<TimePoint> times =
        networks.keySet().stream().flatMap(Optional::stream).sorted(calendar.order()).toList();
    List<TieWave> waves = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      TimePoint time = times.get(i);
      Optional<TimePoint> before =
          i > 0 && times.get(i - 1).isBefore(time, calendar) == Answer.YES
              ? Optional.of(times.get(i - 1))
              : Optional.empty();
      waves.add(
          new TieWave(
              time.inWords(),
              ties(networks, Optional.of(time)),
              before.map(last -> ties(networks, Optional.of(last)))));
    }
    if (networks.containsKey(Optional.<TimePoint>empty())) {
      waves.add(
          new TieWave("Time not recorded", ties(networks, Optional.empty()), Optional.empty()));
    }
    return waves;
  }

  private static DirectedNetwork ties(
      Map<Optional<TimePoint>, TieNetwork> networks, Optional<TimePoint> time) {
    return Optional.ofNullable(networks.get(time)).orElseThrow().network();
  }

  /** The same waves of some of the nodes. */
  TieWave among(int... nodes) {
    return new TieWave(when, network.among(nodes), before.map(last -> last.among(nodes)));
  }

  boolean isNew(int from, int to) {
    return before.filter(last -> !last.hasTie(from, to)).isPresent();
  }

  boolean isAbsent(int node) {
    return network.inDegree(node) + network.outDegree(node) == 0;
  }

  /** {@code 5 ties, 2 new, 1 no longer recorded}. */
  String counts() {
    return Words.count(network.tieCount(), "tie")
        + before
            .map(
                last -> {
                  int kept = kept(last);
                  return ", "
                      + (network.tieCount() - kept)
                      + " new, "
                      + (last.tieCount() - kept)
                      + " no longer recorded";
                })
            .orElse("");
  }

  private int kept(DirectedNetwork last) {
    int kept = 0;
    for (int from = 0; from < network.size(); from++) {
      int node = from;
      kept += (int) network.neighbors(from).filter(to -> last.hasTie(node, to)).count();
    }
    return kept;
  }
}

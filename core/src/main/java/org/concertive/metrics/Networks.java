package org.concertive.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.practice.Tie;
import org.concertive.model.value.TimePoint;
import org.concertive.relation.TieNetwork;
import org.concertive.relation.TieNetworks;
import org.concertive.statistics.Result;

/** The networks of a description, by kind of tie and time, and results for each of them. */
final class Networks {
  /** What a metric says of the networks it measures. */
  static final String TEXT =
      " There is a result for each kind of tie, and for each time at which ties of that kind were"
          + " recorded, such as \"ADVICE 2014\"; ties without a time make a network of their own."
          + " All persons of the description are members or, where it lists none, all who have a"
          + " tie of that kind; several ties of the same two are one.";

  /** When a metric of a network is undefined. */
  static final String NO_TIES = "no tie is recorded; a network: none of its ties joins two members";

  private static final Relation<Map<String, TieNetwork>> RELATION =
      Relation.of("networks by kind and time", Networks::networks);

  private Networks() {}

  /** The networks by name, kinds in their order, times in order, no time first. */
  static Map<String, TieNetwork> of(SystemIndex index) {
    return index.get(RELATION);
  }

  private static Map<String, TieNetwork> networks(SystemIndex index) {
    Map<String, TieNetwork> networks = new LinkedHashMap<>();
    for (Tie.Kind kind : Tie.Kind.values()) {
      Map<Optional<TimePoint>, TieNetwork> waves = index.get(TieNetworks.RELATION).byWave(kind);
      Optional<TimePoint> never = Optional.empty();
      if (waves.containsKey(never)) {
        networks.put(kind.name(), waves.get(never));
      }
      waves.keySet().stream()
          .flatMap(Optional::stream)
          .sorted(index.conventions().calendar().order())
          .forEach(wave -> networks.put(kind + " " + wave, waves.get(Optional.of(wave))));
    }
    return networks;
  }

  /** A number for each network. */
  static Result<Profile> profile(SystemIndex index, Function<TieNetwork, Result<Value>> measure) {
    Map<String, Result<Value>> parts = new LinkedHashMap<>();
    of(index).forEach((name, network) -> parts.put(name, measured(network, measure)));
    return parts.isEmpty() ? noTie() : Result.of(new Profile(parts));
  }

  /** Why nothing can be said where there is no tie. */
  static <R> Result<R> noTie() {
    return Result.undefined(Result.Code.NONE_RECORDED, "no tie is recorded", "ties");
  }

  /** What is measured in a network, if it has ties. */
  static Result<Value> measured(TieNetwork network, Function<TieNetwork, Result<Value>> measure) {
    return network.network().tieCount() == 0
        ? Result.undefined(
            Result.Code.NONE_RECORDED, "none of its ties joins two members", "ties of members")
        : measure.apply(network);
  }

  /** The numbers of the members of a network. */
  static IntStream members(TieNetwork network) {
    return IntStream.range(0, network.members().size());
  }

  /** The members that make up a part of a number, with that part. */
  static List<Contributor> parts(TieNetwork of, IntToDoubleFunction part) {
    double[] parts = members(of).mapToDouble(part).toArray();
    return Parts.sorted(
        members(of)
            .filter(member -> parts[member] > 0)
            .mapToObj(member -> Contributor.of(of.members().get(member).value(), parts[member])));
  }
}

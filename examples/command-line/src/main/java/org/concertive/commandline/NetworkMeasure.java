package org.concertive.commandline;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.concertive.execution.Execution;
import org.concertive.network.AuthorityFlow;
import org.concertive.network.Centralization;
import org.concertive.network.Degree;
import org.concertive.network.Density;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.Direction;
import org.concertive.network.Hierarchy;
import org.concertive.network.Hierarchy.UpperBound;
import org.concertive.network.Reciprocity;
import org.concertive.statistics.Concentration;
import org.concertive.statistics.Result;

/**
 * One number of a network.
 *
 * @param name its column in the file
 * @param heading its column in print
 * @param meaning what it says, in words
 * @param digits how many digits are printed after the point
 * @param of what it comes to
 */
record NetworkMeasure(
    String name,
    String heading,
    String meaning,
    int digits,
    BiFunction<DirectedNetwork, Execution, Result<Double>> of) {
  /** Ties run from who seeks to who is sought, so that who is sought stands above. */
  static final List<NetworkMeasure> ALL =
      List.of(
          new NetworkMeasure(
              "people",
              "people",
              "how many people there are, also those without a tie.",
              0,
              (network, execution) -> Result.of((double) network.size())),
          new NetworkMeasure(
              "ties",
              "ties",
              "how many ties there are from one person to another.",
              0,
              (network, execution) -> Result.of((double) network.tieCount())),
          new NetworkMeasure(
              "density",
              "density",
              "the share of all ties that could be which are there: how collective leadership is.",
              3,
              (network, execution) -> Density.of(network)),
          new NetworkMeasure(
              "in-degree centralization",
              "central.",
              "how far seeking goes to one person only: 0 when all are sought alike, 1 when one is"
                  + " sought by everybody and nobody else is. When low, leadership moves between"
                  + " people.",
              3,
              (network, execution) -> Centralization.ofDegree(network, Direction.IN)),
          new NetworkMeasure(
              "arc reciprocity",
              "recipr.",
              "the share of ties that are returned: how mutual leadership is.",
              3,
              (network, execution) -> Reciprocity.EDGEWISE.of(network)),
          new NetworkMeasure(
              "effective sought people",
              "sought",
              "how many people, all sought alike, would make seeking as concentrated as it is.",
              1,
              (network, execution) ->
                  Concentration.effectiveNumber(Degree.of(network, Direction.IN).toArray())),
          new NetworkMeasure(
              "connectedness",
              "connect.",
              "the share of pairs of people whom ties join, directly or through others.",
              3,
              (network, execution) -> Hierarchy.connectedness(network)),
          new NetworkMeasure(
              "hierarchy",
              "hierar.",
              "the share of joined pairs in which seeking runs one way only.",
              3,
              Hierarchy::hierarchy),
          new NetworkMeasure(
              "efficiency",
              "effic.",
              "1 when there are just as many ties as it takes to join people, 0 when all there"
                  + " could be.",
              3,
              (network, execution) -> Hierarchy.efficiency(network)),
          new NetworkMeasure(
              "least upper boundedness",
              "bounded",
              "the share of pairs of people with a closest common person whom both seek, directly"
                  + " or through others.",
              3,
              (network, execution) -> upperBoundedness(network, UpperBound.LEAST, execution)),
          new NetworkMeasure(
              "least upper boundedness (sna)",
              "(sna)",
              "the same with a topmost common person instead of a closest, which is what the"
                  + " program sna computes under that name.",
              3,
              (network, execution) -> upperBoundedness(network, UpperBound.GREATEST, execution)));

  /** What the values of ties add, where they are strengths. All others ignore them. */
  static final List<NetworkMeasure> OF_VALUES =
      List.of(
          new NetworkMeasure(
              "mean strength",
              "strength",
              "the sum of the values of ties divided by the number of ties that could be.",
              3,
              (network, execution) -> Density.meanStrength(network)),
          new NetworkMeasure(
              "effective sought people by strength",
              "by value",
              "the same as sought, with each tie counted by its value.",
              1,
              (network, execution) ->
                  Concentration.effectiveNumber(Degree.strength(network, Direction.IN).toArray())));

  private static Result<Double> upperBoundedness(
      DirectedNetwork network, UpperBound which, Execution execution) {
    return Hierarchy.leastUpperBoundedness(network, AuthorityFlow.LOWER_TO_UPPER, which, execution);
  }

  /** The number as it is printed; a dash when it is undefined. */
  String print(Result<Double> value) {
    return print(value, digits);
  }

  static String print(Result<Double> value, int digits) {
    return value
        .value()
        .map(number -> String.format(Locale.ROOT, "%." + digits + "f", number))
        .orElse("-");
  }
}

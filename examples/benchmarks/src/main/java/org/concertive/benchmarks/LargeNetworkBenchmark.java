package org.concertive.benchmarks;

import java.util.Random;
import org.concertive.network.Combine;
import org.concertive.network.Components;
import org.concertive.network.Degree;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.Direction;
import org.concertive.network.ExternalInternal;
import org.concertive.network.Groups;
import org.concertive.network.KCore;
import org.concertive.network.Network;
import org.concertive.network.NetworkBuilder;
import org.concertive.network.Reciprocity;
import org.concertive.network.Symmetry;
import org.concertive.statistics.Concentration;
import org.concertive.statistics.Diversity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What costs little even in a network of a million nodes and ten million ties. */
@State(Scope.Benchmark)
public class LargeNetworkBenchmark {
  private static final int GROUPS = 50;

  @Param({"10000000"})
  private int ties;

  private int[] from = {};
  private int[] to = {};
  private Groups groups = Groups.ofCodes();
  private DirectedNetwork network = Network.builder(0).directed();

  /** Draws the ties. */
  @Setup
  public void draw() {
    Random random = new Random(20260101);
    int nodes = ties / 10;
    from = random.ints(ties, 0, nodes).toArray();
    to = random.ints(ties, 0, nodes).toArray();
    groups = Groups.ofCodes(random.ints(nodes, 0, GROUPS).toArray());
  }

  /** Builds the network anew, so that nothing of an earlier round is known. */
  @Setup(Level.Invocation)
  public void build() {
    NetworkBuilder builder =
        Network.builder(groups.size())
            .leavingOutSelfTies()
            .combiningRepeatedTies(Combine.FIRST)
            .expectedTies(ties);
    for (int tie = 0; tie < ties; tie++) {
      builder.tie(from[tie], to[tie]);
    }
    network = builder.directed();
  }

  /** One pass over the ties as they came, counting them at both their ends. */
  @Benchmark
  public int[] pass() {
    int[] counts = new int[2 * groups.size()];
    for (int tie = 0; tie < ties; tie++) {
      counts[2 * from[tie]]++;
      counts[2 * to[tie] + 1]++;
    }
    return counts;
  }

  /** Degrees, reciprocity, components, cores, E-I, Gini and Hill together. */
  @Benchmark
  public double measures() {
    double[] sought = Degree.of(network, Direction.IN).toArray();
    return Degree.of(network, Direction.OUT).at(0)
        + Reciprocity.EDGEWISE.of(network).orElseThrow()
        + Components.weak(network).count()
        + Components.strong(network).count()
        + KCore.coreness(network.undirected(Symmetry.EITHER)).at(0)
        + ExternalInternal.of(network, groups).index().orElseThrow()
        + Concentration.gini(sought).orElseThrow()
        + Diversity.hill(sought, 1).orElseThrow();
  }
}

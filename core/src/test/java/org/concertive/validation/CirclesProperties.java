package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Circles against a search that tries every length. */
class CirclesProperties {
  private static final int NODES = 6;

  /** Circles in a graph whose nodes and ties are listed in an order of this number. */
  private static Circles<Integer> circles(boolean[][] leads, long order) {
    List<Integer> nodes = new ArrayList<>(IntStream.range(0, NODES).boxed().toList());
    Collections.shuffle(nodes, new Random(order));
    return Circles.of(
        nodes, node -> "n" + node, node -> nodes.stream().filter(other -> leads[node][other]));
  }

  private static boolean[][] leads(List<Integer> ties) {
    boolean[][] leads = new boolean[NODES][NODES];
    ties.forEach(tie -> leads[tie / NODES][tie % NODES] = true);
    return leads;
  }

  /** How many ties lead from each node to each at least; 0 where none do. */
  private static int[][] distances(boolean[][] leads) {
    int[][] distances = new int[NODES][NODES];
    boolean[][] walks = new boolean[NODES][NODES];
    for (int i = 0; i < NODES; i++) {
      walks[i][i] = true;
    }
    for (int length = 1; length <= NODES; length++) {
      boolean[][] longer = new boolean[NODES][NODES];
      for (int i = 0; i < NODES; i++) {
        for (int j = 0; j < NODES; j++) {
          for (int k = 0; k < NODES; k++) {
            longer[i][k] |= walks[i][j] && leads[j][k];
          }
        }
        for (int k = 0; k < NODES; k++) {
          if (longer[i][k] && distances[i][k] == 0) {
            distances[i][k] = length;
          }
        }
      }
      walks = longer;
    }
    return distances;
  }

  @Property(tries = 300)
  void each_group_has_one_shortest_circle_through_its_first_node_by_id(
      @ForAll @Size(max = 14) List<@IntRange(max = NODES * NODES - 1) Integer> ties,
      @ForAll long order) {
    boolean[][] leads = leads(ties);
    int[][] distances = distances(leads);
    Set<Integer> firsts = new LinkedHashSet<>();
    for (int i = 0; i < NODES; i++) {
      boolean first = distances[i][i] > 0;
      for (int j = 0; j < i; j++) {
        first &= distances[i][j] == 0 || distances[j][i] == 0;
      }
      if (first) {
        firsts.add(i);
      }
    }
    List<List<Integer>> circles = circles(leads, order).shortest();
    assertThat(circles).extracting(circle -> circle.get(0)).containsExactlyElementsOf(firsts);
    for (List<Integer> circle : circles) {
      assertThat(circle).hasSize(distances[circle.get(0)][circle.get(0)]).doesNotHaveDuplicates();
      for (int i = 0; i < circle.size(); i++) {
        assertThat(leads[circle.get(i)][circle.get((i + 1) % circle.size())]).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void the_circles_do_not_follow_the_order_of_nodes_and_ties(
      @ForAll @Size(max = 14) List<@IntRange(max = NODES * NODES - 1) Integer> ties,
      @ForAll long one,
      @ForAll long other) {
    boolean[][] leads = leads(ties);
    assertThat(circles(leads, one).shortest()).isEqualTo(circles(leads, other).shortest());
  }

  @Property(tries = 300)
  void a_circle_joins_two_nodes_that_lead_to_each_other(
      @ForAll @Size(max = 14) List<@IntRange(max = NODES * NODES - 1) Integer> ties,
      @ForAll @IntRange(max = NODES - 1) int one,
      @ForAll @IntRange(max = NODES - 1) int other) {
    boolean[][] leads = leads(ties);
    int[][] distances = distances(leads);
    assertThat(circles(leads, 0).join(one, other))
        .isEqualTo(one == other || (distances[one][other] > 0 && distances[other][one] > 0));
  }
}

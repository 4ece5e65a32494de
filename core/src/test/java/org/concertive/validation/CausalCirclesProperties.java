package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.logic.LogicModel;

/** Circles of causal links against a search that tries every length. */
class CausalCirclesProperties {
  private static final int COMPONENTS = 6;

  private static List<List<Integer>> circles(boolean[][] leads) {
    LogicModel.Builder model = LogicModel.builder("m", "Model");
    for (int i = 0; i < COMPONENTS; i++) {
      model.addComponent(
          LogicComponent.of("c" + i, LogicComponent.Type.OUTCOME, Integer.toString(i)));
      for (int j = 0; j < COMPONENTS; j++) {
        if (leads[i][j]) {
          model.addLink(LogicLink.of("l" + i + j, "c" + i, "c" + j, LogicLink.Kind.CAUSAL));
        }
      }
    }
    SystemIndex index = SystemIndex.of(LeadershipSystem.of("s", "S").with(model.build()));
    List<List<Integer>> circles = new ArrayList<>();
    for (List<Node<LogicComponent>> circle : CausalCircles.of(index)) {
      circles.add(circle.stream().map(node -> Integer.parseInt(node.value().label())).toList());
    }
    return circles;
  }

  /** How many links lead from each component to each at least; 0 where none do. */
  private static int[][] distances(boolean[][] leads) {
    int[][] distances = new int[COMPONENTS][COMPONENTS];
    boolean[][] walks = new boolean[COMPONENTS][COMPONENTS];
    for (int i = 0; i < COMPONENTS; i++) {
      walks[i][i] = true;
    }
    for (int length = 1; length <= COMPONENTS; length++) {
      boolean[][] longer = new boolean[COMPONENTS][COMPONENTS];
      for (int i = 0; i < COMPONENTS; i++) {
        for (int j = 0; j < COMPONENTS; j++) {
          for (int k = 0; k < COMPONENTS; k++) {
            longer[i][k] |= walks[i][j] && leads[j][k] && j != k;
          }
        }
        for (int k = 0; k < COMPONENTS; k++) {
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
  void each_group_has_one_shortest_circle_through_its_first_component(
      @ForAll @Size(max = 14) List<@IntRange(max = COMPONENTS * COMPONENTS - 1) Integer> links) {
    boolean[][] leads = new boolean[COMPONENTS][COMPONENTS];
    links.forEach(link -> leads[link / COMPONENTS][link % COMPONENTS] = true);
    int[][] distances = distances(leads);
    Set<Integer> firsts = new LinkedHashSet<>();
    for (int i = 0; i < COMPONENTS; i++) {
      boolean first = distances[i][i] > 0;
      for (int j = 0; j < i; j++) {
        first &= distances[i][j] == 0 || distances[j][i] == 0;
      }
      if (first) {
        firsts.add(i);
      }
    }
    List<List<Integer>> circles = circles(leads);
    assertThat(circles).extracting(circle -> circle.get(0)).containsExactlyElementsOf(firsts);
    for (List<Integer> circle : circles) {
      assertThat(circle).hasSize(distances[circle.get(0)][circle.get(0)]).doesNotHaveDuplicates();
      for (int i = 0; i < circle.size(); i++) {
        assertThat(leads[circle.get(i)][circle.get((i + 1) % circle.size())]).isTrue();
      }
    }
  }
}

package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CirclesTest {
  private static final Map<String, String> NEXT =
      Map.of("a", "b", "b", "c", "c", "a", "d", "d", "e", "a");

  private static List<List<String>> among(String... nodes) {
    return Circles.of(List.of(nodes), node -> node, node -> Stream.of(NEXT.getOrDefault(node, "")))
        .shortest();
  }

  @Test
  void a_circle_starts_with_its_first_id_and_may_be_of_one() {
    assertThat(among("e", "d", "c", "b", "a"))
        .containsExactly(List.of("a", "b", "c"), List.of("d"));
  }

  @Test
  void what_is_not_among_the_nodes_is_left_out() {
    assertThat(among("a", "b")).isEmpty();
  }
}

package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ScoresTest {
  private static Scores some() {
    return Scores.of(new double[] {1, Double.NaN, 3}, "it is alone");
  }

  @Test
  void a_node_has_a_number_or_a_reason() {
    assertThat(some().of(0).orElseThrow()).isEqualTo(1);
    assertThat(some().of(1).toString()).isEqualTo("undefined: it is alone");
    assertThat(some().isDefined(1)).isFalse();
    assertThat(some().definedCount()).isEqualTo(2);
    assertThat(some().size()).isEqualTo(3);
    assertThatThrownBy(() -> some().at(1))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("Node 1 has no value: it is alone.");
  }

  @Test
  void arrays_are_copies_and_never_have_nan_unless_asked_for() {
    assertThat(some().toArray(-1)).containsExactly(1, -1, 3);
    assertThatThrownBy(() -> some().toArray()).isInstanceOf(NoSuchElementException.class);
    Scores all = Scores.of(new double[] {1, 2});
    all.toArray()[0] = 9;
    assertThat(all.at(0)).isEqualTo(1);
  }

  @Test
  void equal_are_those_with_equal_numbers_and_the_same_undefined() {
    assertThat(some()).isEqualTo(some()).hasSameHashCodeAs(some());
    assertThat(some()).isNotEqualTo(some().map(value -> value + 1));
    assertThat(some()).isEqualTo(Scores.of(new double[] {1, Double.NaN, 3}, "other"));
  }

  @Test
  void the_text_shows_the_first_twenty() {
    assertThat(some().toString()).isEqualTo("[1.0, undefined, 3.0]");
    assertThat(Scores.undefined(30, "none", "some").toString()).endsWith("undefined, …]");
  }
}

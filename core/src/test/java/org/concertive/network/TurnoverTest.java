package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.concurrent.CancellationException;
import org.concertive.execution.Execution;
import org.junit.jupiter.api.Test;

class TurnoverTest {
  private static final UndirectedNetwork STAR =
      UndirectedNetwork.of(4, new int[] {0, 0, 0}, new int[] {1, 2, 3});

  @Test
  void nobody_leaves_with_probability_0_and_everybody_with_1() {
    Turnover none = Turnover.of(STAR, 0, 10, 1);
    assertThat(none.fragmentation().mean().orElseThrow()).isZero();
    assertThat(none.quantile(0.9).orElseThrow()).isZero();
    Turnover all = Turnover.of(STAR, 1, 10, 1);
    assertThat(all.runsWithoutPairs()).isEqualTo(10);
    assertThat(all.fragmentation().mean().isDefined()).isFalse();
    assertThat(all.quantile(0.5).isDefined()).isFalse();
  }

  @Test
  void the_mean_comes_to_what_all_sets_of_leavers_make_of_a_star() {
    // Each leaves with ½. Of the 11 sets of two or more left: with the hub nothing falls apart (7
    // sets), without it everything does (4 sets).
    Turnover half = Turnover.of(STAR, 0.5, 40_000, 7);
    assertThat(half.fragmentation().mean().orElseThrow()).isCloseTo(4.0 / 11, offset(0.01));
    assertThat(half.runsWithoutPairs() / 40_000.0).isCloseTo(5.0 / 16, offset(0.01));
  }

  @Test
  void the_seed_gives_the_same_numbers_again_and_is_in_the_result() {
    Turnover once = Turnover.of(Graphs.karate(), 0.2, 50, 3);
    assertThat(Turnover.of(Graphs.karate(), 0.2, 50, 3).fragmentation())
        .isEqualTo(once.fragmentation());
    assertThat(once.seed()).isEqualTo(3);
    assertThat(once.runs()).isEqualTo(50);
    assertThat(once.probability()).isEqualTo(0.2);
  }

  @Test
  void runs_can_be_cancelled_and_must_be_possible() {
    assertThatThrownBy(
            () ->
                Turnover.of(STAR, 0.5, 10, 1, Execution.here().heardBy((done, total) -> done < 3)))
        .isInstanceOf(CancellationException.class)
        .hasMessage("The computation was cancelled after 3 of 10 runs.");
    assertThatThrownBy(() -> Turnover.of(STAR, 1.5, 10, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The probability of leaving is 1.5; it must be 0 to 1.");
    assertThatThrownBy(() -> Turnover.of(STAR, Double.NaN, 10, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Turnover.of(STAR, 0.5, 0, 1))
        .hasMessage("The number of runs is 0; it must be 1 or more.");
  }
}

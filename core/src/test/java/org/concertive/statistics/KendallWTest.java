package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.statistics.PublishedTables.rows;

import org.junit.jupiter.api.Test;

class KendallWTest {
  /**
   * The example of R's irr, kendall(anxiety, TRUE), which prints 0.54; more digits come from
   * friedman.test of R 4.2.2, whose statistic is m(n − 1) times W.
   */
  @Test
  void concordance_as_R_has_it() {
    double w = KendallW.of(Ratings.byRater(PublishedTables.ANXIETY)).orElseThrow();
    assertThat(w).isCloseTo(0.54, offset(0.005)).isCloseTo(0.539656875954, offset(1e-12));
    assertThat(3 * 19 * w).isCloseTo(30.7604419294, offset(1e-10));
  }

  @Test
  void example_of_the_documentation() {
    assertThat(KendallW.of(Ratings.byRater(new double[][] {{1, 2, 3}, {1, 3, 2}})).orElseThrow())
        .isEqualTo(0.75);
  }

  @Test
  void the_same_order_is_one_and_opposite_orders_are_zero() {
    assertThat(
            KendallW.of(Ratings.byRater(new double[][] {{1, 2, 3}, {0.5, 7, 900}, {-3, -2, -1}}))
                .orElseThrow())
        .isEqualTo(1);
    assertThat(KendallW.of(Ratings.byRater(new double[][] {{1, 2, 3}, {3, 2, 1}})).orElseThrow())
        .isZero();
    assertThat(
            KendallW.of(Ratings.byRater(new double[][] {{1, 2, 2, 4}, {1, 2, 2, 4}})).orElseThrow())
        .isEqualTo(1);
  }

  @Test
  void too_few_raters_or_units_are_undefined() {
    assertThat(KendallW.of(Ratings.byRater(new double[][] {{1, 2, 3}})))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW, "there are fewer than two raters", "more raters"));
    assertThat(KendallW.of(Ratings.byUnit(new double[][] {{1, 2, 3}})))
        .isEqualTo(
            Result.undefined(Result.Code.TOO_FEW, "there are fewer than two units", "more units"));
    assertThat(KendallW.of(Ratings.byUnit(new double[][] {})).isDefined()).isFalse();
  }

  @Test
  void a_missing_rating_is_undefined_and_named() {
    assertThat(KendallW.of(Ratings.byRater(rows("1 2 3", "1 3 ."))))
        .isEqualTo(
            Result.undefined(
                Result.Code.NONE_RECORDED,
                "a rating is missing",
                "the rating of unit 3 by rater 2"));
  }

  @Test
  void raters_who_tell_nothing_apart_are_undefined() {
    assertThat(KendallW.of(Ratings.byRater(new double[][] {{4, 4, 4}, {2, 2, 2}})))
        .isEqualTo(
            Result.undefined(Result.Code.NO_VARIATION, "every rater rates all units equally"));
  }

  @Test
  void null_is_refused() {
    assertThatThrownBy(() -> KendallW.of(null)).isInstanceOf(IllegalArgumentException.class);
  }
}

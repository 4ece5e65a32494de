package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.statistics.PublishedTables.rows;

import org.junit.jupiter.api.Test;

class CronbachAlphaTest {
  private static final Ratings ATTITUDE = Ratings.byUnit(PublishedTables.ATTITUDE);

  /** R's psych 2.2.9: alpha(attitude). */
  @Test
  void alpha_as_psych_has_it() {
    assertThat(CronbachAlpha.raw(ATTITUDE).orElseThrow()).isCloseTo(0.843142769565, offset(1e-12));
    assertThat(CronbachAlpha.standardized(ATTITUDE).orElseThrow())
        .isCloseTo(0.83908380303, offset(1e-11));
  }

  @Test
  void example_of_the_documentation() {
    Ratings ratings = Ratings.byUnit(new double[][] {{1, 2}, {2, 2}, {3, 5}});
    assertThat(CronbachAlpha.raw(ratings).orElseThrow()).isCloseTo(6.0 / 7, offset(1e-15));
    assertThat(CronbachAlpha.standardized(ratings).orElseThrow()).isCloseTo(0.9282, offset(5e-5));
  }

  @Test
  void items_that_say_the_same_are_one_and_others_may_be_negative() {
    Ratings same = Ratings.byRater(new double[][] {{1, 2, 3, 7}, {1, 2, 3, 7}});
    assertThat(CronbachAlpha.raw(same).orElseThrow()).isCloseTo(1, offset(1e-15));
    assertThat(CronbachAlpha.standardized(same).orElseThrow()).isCloseTo(1, offset(1e-15));
    Ratings against = Ratings.byRater(new double[][] {{1, 2, 3, 7}, {7, 4, 2, 1}});
    assertThat(CronbachAlpha.raw(against).orElseThrow()).isNegative();
  }

  @Test
  void a_great_mean_costs_no_digits() {
    double[][] far = new double[30][7];
    for (int person = 0; person < far.length; person++) {
      for (int item = 0; item < far[person].length; item++) {
        far[person][item] = 1e9 + PublishedTables.ATTITUDE[person][item];
      }
    }
    assertThat(CronbachAlpha.raw(Ratings.byUnit(far)).orElseThrow())
        .isCloseTo(0.843142769565, offset(1e-9));
  }

  @Test
  void too_few_items_or_people_are_undefined() {
    assertThat(CronbachAlpha.raw(Ratings.byUnit(new double[][] {{1}, {2}})))
        .isEqualTo(
            Result.undefined(Result.Code.TOO_FEW, "there are fewer than two items", "more items"));
    assertThat(CronbachAlpha.standardized(Ratings.byUnit(new double[][] {{1, 2}})))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW, "there are fewer than two people", "more people"));
  }

  @Test
  void a_missing_answer_is_undefined() {
    assertThat(CronbachAlpha.raw(Ratings.byUnit(rows("1 2", ". 3"))))
        .isEqualTo(
            Result.undefined(
                Result.Code.NONE_RECORDED,
                "a rating is missing",
                "the rating of unit 2 by rater 1"));
  }

  @Test
  void sums_without_variance_are_undefined() {
    Result<Double> alike =
        Result.undefined(Result.Code.NO_VARIATION, "the sums of the items do not vary");
    Ratings against = Ratings.byRater(new double[][] {{0.1, 0.2, 0.7}, {0.9, 0.8, 0.3}});
    assertThat(CronbachAlpha.raw(against)).isEqualTo(alike);
    assertThat(CronbachAlpha.standardized(against)).isEqualTo(alike);
    assertThat(CronbachAlpha.raw(Ratings.byUnit(new double[][] {{3, 3}, {3, 3}})))
        .isEqualTo(Result.undefined(Result.Code.NO_VARIATION, "no item varies"));
  }

  @Test
  void an_item_without_variance_has_no_standardized_alpha() {
    Ratings ratings = Ratings.byUnit(new double[][] {{1, 5}, {2, 5}, {3, 5}});
    assertThat(CronbachAlpha.standardized(ratings))
        .isEqualTo(Result.undefined(Result.Code.NO_VARIATION, "item 2 does not vary"));
    assertThat(CronbachAlpha.raw(ratings).orElseThrow()).isZero();
  }
}

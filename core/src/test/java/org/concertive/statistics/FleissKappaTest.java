package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.statistics.PublishedTables.rows;

import org.junit.jupiter.api.Test;

class FleissKappaTest {
  /** Fleiss 1971; R's irr, kappam.fleiss(diagnoses). */
  @Test
  void kappa_of_the_diagnoses_as_irr_has_it() {
    assertThat(FleissKappa.of(Ratings.byUnit(PublishedTables.DIAGNOSES)).orElseThrow())
        .isCloseTo(0.4302445, offset(5e-8));
  }

  /** The example of Wikipedia, which statsmodels tests: fourteen raters, ten units: 0.210. */
  @Test
  void kappa_of_counts_as_wikipedia_has_it() {
    int[][] counts = {
      {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
      {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
    };
    assertThat(FleissKappa.ofCounts(counts).orElseThrow()).isCloseTo(0.210, offset(0.0005));
  }

  @Test
  void counts_tell_the_same_as_ratings() {
    int[][] counts = new int[PublishedTables.DIAGNOSES.length][5];
    for (int unit = 0; unit < counts.length; unit++) {
      for (double rating : PublishedTables.DIAGNOSES[unit]) {
        counts[unit][(int) rating - 1]++;
      }
    }
    assertThat(FleissKappa.ofCounts(counts).orElseThrow())
        .isCloseTo(
            FleissKappa.of(Ratings.byUnit(PublishedTables.DIAGNOSES)).orElseThrow(), offset(1e-15));
  }

  @Test
  void example_of_the_documentation() {
    assertThat(
            FleissKappa.of(Ratings.byUnit(new double[][] {{1, 1}, {0, 0}, {1, 0}, {0, 1}}))
                .orElseThrow())
        .isZero();
  }

  @Test
  void full_agreement_is_one() {
    assertThat(FleissKappa.of(Ratings.byUnit(new double[][] {{1, 1, 1}, {2, 2, 2}})).orElseThrow())
        .isEqualTo(1);
    assertThat(FleissKappa.ofCounts(new int[][] {{3, 0}, {0, 3}}).orElseThrow()).isEqualTo(1);
  }

  @Test
  void too_few_raters_or_no_units_are_undefined() {
    assertThat(FleissKappa.of(Ratings.byUnit(new double[][] {{1}, {2}})))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW, "there are fewer than two raters", "more raters"));
    assertThat(FleissKappa.ofCounts(new int[][] {{1, 0}, {0, 1}}))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW, "there are fewer than two raters", "more raters"));
    assertThat(FleissKappa.ofCounts(new int[][] {}))
        .isEqualTo(Result.undefined(Result.Code.NONE_RECORDED, "there are no units", "units"));
    assertThat(FleissKappa.of(Ratings.byRater(new double[][] {{}, {}})))
        .isEqualTo(Result.undefined(Result.Code.NONE_RECORDED, "there are no units", "units"));
  }

  @Test
  void a_missing_rating_is_undefined() {
    assertThat(FleissKappa.of(Ratings.byUnit(rows("1 1", "2 ."))))
        .isEqualTo(
            Result.undefined(
                Result.Code.NONE_RECORDED,
                "a rating is missing",
                "the rating of unit 2 by rater 2"));
  }

  @Test
  void one_category_throughout_is_undefined() {
    assertThat(FleissKappa.of(Ratings.byUnit(new double[][] {{1, 1, 1}, {1, 1, 1}})))
        .isEqualTo(Result.undefined(Result.Code.NO_VARIATION, "all ratings are the same category"));
    assertThat(FleissKappa.ofCounts(new int[][] {{3, 0}, {3, 0}, {3, 0}}))
        .isEqualTo(Result.undefined(Result.Code.NO_VARIATION, "all ratings are the same category"));
  }

  @Test
  void impossible_counts_are_refused() {
    assertThatThrownBy(() -> FleissKappa.ofCounts(new int[][] {{3, 0}, {2, 0}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit 2 has 2 ratings, the first has 3; all must have the same number.");
    assertThatThrownBy(() -> FleissKappa.ofCounts(new int[][] {{3, 0}, {4, -1}}))
        .hasMessage("The count of unit 2, category 2 is -1; it must be 0 or more.");
    assertThatThrownBy(() -> FleissKappa.ofCounts(new int[][] {{3, 0}, {3}}))
        .hasMessage("Unit 2 has 1 entries, the first has 2; all must have the same number.");
    assertThatThrownBy(() -> FleissKappa.ofCounts(null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

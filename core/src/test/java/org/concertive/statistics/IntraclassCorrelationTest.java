package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.statistics.IntraclassCorrelation.Form.ICC_1_1;
import static org.concertive.statistics.IntraclassCorrelation.Form.ICC_1_K;
import static org.concertive.statistics.IntraclassCorrelation.Form.ICC_2_1;
import static org.concertive.statistics.IntraclassCorrelation.Form.ICC_2_K;
import static org.concertive.statistics.IntraclassCorrelation.Form.ICC_3_1;
import static org.concertive.statistics.IntraclassCorrelation.Form.ICC_3_K;
import static org.concertive.statistics.PublishedTables.rows;

import org.concertive.statistics.IntraclassCorrelation.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntraclassCorrelationTest {
  /** The paper prints .17 .29 .71 .44 .62 .91; the other digits are those of R's psych 2.2.9. */
  @ParameterizedTest
  @CsvSource({
    "ICC_1_1, .17, 0.165741768405",
    "ICC_2_1, .29, 0.289763779528",
    "ICC_3_1, .71, 0.714840714841",
    "ICC_1_K, .44, 0.442797133679",
    "ICC_2_K, .62, 0.620050547599",
    "ICC_3_K, .91, 0.909315542377"
  })
  void the_six_of_shrout_and_fleiss(Form form, double printed, double psych) {
    assertThat(
            IntraclassCorrelation.of(Ratings.byUnit(PublishedTables.SHROUT_FLEISS), form)
                .orElseThrow())
        .isCloseTo(printed, offset(0.005))
        .isCloseTo(psych, offset(1e-12));
  }

  /** R's psych 2.2.9: ICC(anxiety). */
  @ParameterizedTest
  @CsvSource({
    "ICC_1_1, 0.175022381379",
    "ICC_2_1, 0.197998259356",
    "ICC_3_1, 0.216049382716",
    "ICC_1_K, 0.388925729443",
    "ICC_2_K, 0.425498753117",
    "ICC_3_K, 0.452586206897"
  })
  void the_six_of_anxiety_as_psych_has_them(Form form, double expected) {
    assertThat(
            IntraclassCorrelation.of(Ratings.byRater(PublishedTables.ANXIETY), form).orElseThrow())
        .isCloseTo(expected, offset(1e-12));
  }

  @Test
  void example_of_the_documentation() {
    Ratings ratings = Ratings.byUnit(new double[][] {{1, 2}, {2, 2}, {3, 5}});
    assertThat(IntraclassCorrelation.of(ratings, ICC_1_1).orElseThrow())
        .isCloseTo(0.6154, offset(5e-5));
    assertThat(IntraclassCorrelation.of(ratings, ICC_3_1).orElseThrow())
        .isCloseTo(0.75, offset(1e-15));
    assertThat(IntraclassCorrelation.of(ratings, ICC_3_K).orElseThrow())
        .isCloseTo(0.8571, offset(5e-5));
  }

  @ParameterizedTest
  @EnumSource
  void raters_who_say_the_same_agree_fully(Form form) {
    Ratings same = Ratings.byUnit(new double[][] {{0.1, 0.1}, {0.2, 0.2}, {0.7, 0.7}});
    assertThat(IntraclassCorrelation.of(same, form).orElseThrow()).isEqualTo(1);
  }

  @Test
  void a_rater_who_is_always_higher_matters_only_when_raters_are_a_sample() {
    Ratings higher = Ratings.byUnit(new double[][] {{1, 3}, {2, 4}, {3, 5}});
    assertThat(IntraclassCorrelation.of(higher, ICC_3_1).orElseThrow()).isEqualTo(1);
    assertThat(IntraclassCorrelation.of(higher, ICC_2_1).orElseThrow()).isLessThan(0.5);
    assertThat(IntraclassCorrelation.of(higher, ICC_1_1).orElseThrow()).isLessThan(0.5);
  }

  @ParameterizedTest
  @EnumSource
  void too_few_a_missing_one_or_no_variance_are_undefined(Form form) {
    assertThat(IntraclassCorrelation.of(Ratings.byUnit(rows("1", "2", "3")), form))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW, "there are fewer than two raters", "more raters"));
    assertThat(IntraclassCorrelation.of(Ratings.byUnit(rows("1 2 3")), form))
        .isEqualTo(
            Result.undefined(Result.Code.TOO_FEW, "there are fewer than two units", "more units"));
    assertThat(IntraclassCorrelation.of(Ratings.byUnit(rows("1 2", "1 .")), form))
        .isEqualTo(
            Result.undefined(
                Result.Code.NONE_RECORDED,
                "a rating is missing",
                "the rating of unit 2 by rater 2"));
    assertThat(IntraclassCorrelation.of(Ratings.byUnit(rows("0.1 0.1", "0.1 0.1")), form))
        .isEqualTo(Result.undefined(Result.Code.NO_VARIATION, "all ratings are alike"));
  }

  @Test
  void units_with_the_same_mean_have_no_correlation_of_means() {
    Ratings same = Ratings.byUnit(new double[][] {{0.1, 0.3}, {0.3, 0.1}, {0.2, 0.2}});
    Result<Double> undefined =
        Result.undefined(Result.Code.NO_VARIATION, "all units have the same mean rating");
    assertThat(IntraclassCorrelation.of(same, ICC_1_K)).isEqualTo(undefined);
    assertThat(IntraclassCorrelation.of(same, ICC_2_K))
        .isEqualTo(
            Result.undefined(
                Result.Code.NOT_APPLICABLE, "the estimated variance to divide by is negative"));
    assertThat(IntraclassCorrelation.of(same, ICC_3_K)).isEqualTo(undefined);
    assertThat(IntraclassCorrelation.of(same, ICC_1_1).orElseThrow()).isEqualTo(-1);
  }

  /** B + (J − E)/n is 0.4 + (1.1667 − 3.5667)/6, which is 0, but not for a computer. */
  @Test
  void what_comes_to_nothing_by_subtraction_is_not_divided_by() {
    double[][] table = {{1, 5, 3}, {3, 1, 5}, {5, 4, 1}, {4, 4, 2}, {1, 4, 5}, {3, 4, 5}};
    assertThat(IntraclassCorrelation.of(Ratings.byUnit(table), ICC_2_K).isDefined()).isFalse();
    double[][] turned = {{3, 1, 5}, {5, 3, 1}, {1, 5, 4}, {2, 4, 4}, {5, 1, 4}, {5, 3, 4}};
    assertThat(IntraclassCorrelation.of(Ratings.byUnit(turned), ICC_2_K).isDefined()).isFalse();
  }

  @Test
  void null_is_refused() {
    assertThatThrownBy(() -> IntraclassCorrelation.of(null, ICC_1_1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

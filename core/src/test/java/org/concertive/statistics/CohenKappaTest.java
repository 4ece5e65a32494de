package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.statistics.CohenKappa.Weights.LINEAR;
import static org.concertive.statistics.CohenKappa.Weights.NONE;
import static org.concertive.statistics.CohenKappa.Weights.QUADRATIC;
import static org.concertive.statistics.PublishedTables.whole;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CohenKappaTest {
  private static final double[][] SAS = {{0, 4, 1}, {0, 8, 0}, {0, 1, 5}};
  private static final List<Integer> SECOND = whole(PublishedTables.ANXIETY[1]);
  private static final List<Integer> THIRD = whole(PublishedTables.ANXIETY[2]);

  /** A printout of SAS in statsmodels' tests: 0.4842 and 0.4701; R's vcd has more digits. */
  @Test
  void kappa_of_a_table_as_SAS_and_vcd_have_it() {
    assertThat(CohenKappa.ofTable(SAS, NONE).orElseThrow()).isCloseTo(0.484162896, offset(5e-10));
    assertThat(CohenKappa.ofTable(SAS, LINEAR).orElseThrow()).isCloseTo(0.470119522, offset(5e-10));
    assertThat(CohenKappa.ofTable(SAS, QUADRATIC).orElseThrow())
        .isCloseTo(0.450160772, offset(5e-10));
  }

  /** R's irr, kappa2(anxiety[, 2:3], …): nobody chose 5, which irr then takes for no step. */
  @Test
  void kappa_of_two_lists_as_irr_has_it() {
    List<Integer> chosen = List.of(1, 2, 3, 4, 6);
    assertThat(CohenKappa.of(SECOND, THIRD).orElseThrow()).isCloseTo(-0.006289308, offset(5e-10));
    assertThat(CohenKappa.of(SECOND, THIRD, chosen, NONE).orElseThrow())
        .isCloseTo(-0.006289308, offset(5e-10));
    assertThat(CohenKappa.of(SECOND, THIRD, chosen, LINEAR).orElseThrow())
        .isCloseTo(0.1459075, offset(5e-8));
    assertThat(CohenKappa.of(SECOND, THIRD, chosen, QUADRATIC).orElseThrow())
        .isCloseTo(0.2520325, offset(5e-8));
  }

  /** Cohen 1968, table 1: kappa 0.492, in R's psych 0.491525. */
  @Test
  void kappa_of_cohens_own_table() {
    double[][] shares = {{.44, .07, .09}, {.05, .20, .05}, {.01, .03, .06}};
    assertThat(CohenKappa.ofTable(shares, NONE).orElseThrow()).isCloseTo(0.491525, offset(5e-7));
  }

  @Test
  void a_category_nobody_chose_is_a_step_all_the_same() {
    assertThat(CohenKappa.of(SECOND, THIRD, List.of(1, 2, 3, 4, 5, 6), LINEAR).orElseThrow())
        .isNotCloseTo(0.1459075, offset(1e-3));
    assertThat(CohenKappa.of(SECOND, THIRD, List.of(1, 2, 3, 4, 5, 6), NONE).orElseThrow())
        .isCloseTo(-0.006289308, offset(5e-10));
  }

  @Test
  void example_of_the_documentation() {
    assertThat(
            CohenKappa.of(List.of("yes", "yes", "no", "yes"), List.of("yes", "yes", "no", "no"))
                .orElseThrow())
        .isCloseTo(0.5, offset(1e-15));
    assertThat(CohenKappa.ofTable(new double[][] {{2, 1}, {0, 1}}, NONE).orElseThrow())
        .isCloseTo(0.5, offset(1e-15));
  }

  @Test
  void full_agreement_is_one_and_full_exchange_is_minus_one() {
    assertThat(CohenKappa.of(List.of(1, 2, 3), List.of(1, 2, 3)).orElseThrow()).isEqualTo(1);
    assertThat(CohenKappa.of(List.of(1, 2), List.of(2, 1)).orElseThrow()).isEqualTo(-1);
  }

  @Test
  void with_two_categories_all_weights_are_alike() {
    double[][] table = {{12, 3}, {5, 9}};
    double expected = CohenKappa.ofTable(table, NONE).orElseThrow();
    assertThat(CohenKappa.ofTable(table, LINEAR).orElseThrow()).isCloseTo(expected, offset(1e-15));
    assertThat(CohenKappa.ofTable(table, QUADRATIC).orElseThrow())
        .isCloseTo(expected, offset(1e-15));
  }

  @Test
  void no_ratings_are_undefined() {
    assertThat(CohenKappa.of(List.of(), List.of()))
        .isEqualTo(
            Result.undefined(
                Result.Code.NONE_RECORDED,
                "no unit is rated by both raters",
                "a unit rated by both"));
    Result<Double> none =
        Result.undefined(Result.Code.NONE_RECORDED, "there are no ratings", "ratings");
    assertThat(CohenKappa.ofTable(new double[][] {}, NONE)).isEqualTo(none);
    assertThat(CohenKappa.ofTable(new double[][] {{0, 0}, {0, 0}}, LINEAR)).isEqualTo(none);
  }

  @Test
  void units_with_a_missing_rating_are_left_out() {
    Result<Double> without = CohenKappa.of(List.of(1, 2, 2, 1), List.of(1, 2, 1, 1));
    Object[] missing = {
      Double.NaN,
      Float.NaN,
      Optional.empty(),
      OptionalDouble.empty(),
      OptionalInt.empty(),
      OptionalLong.empty(),
      "",
      " "
    };
    for (Object none : missing) {
      List<Object> first = List.of(1, 2, none, 2, 1, none);
      List<Object> second = List.of(1, 2, 2, 1, 1, none);
      assertThat(CohenKappa.of(first, second)).isEqualTo(without);
      assertThat(CohenKappa.of(first, second, List.of(1, 2), LINEAR)).isEqualTo(without);
      assertThat(CohenKappa.of(List.of(1, none), List.of(none, 1)))
          .isEqualTo(
              Result.undefined(
                  Result.Code.NONE_RECORDED,
                  "no unit is rated by both raters",
                  "a unit rated by both"));
      assertThatThrownBy(() -> CohenKappa.of(first, second, List.of(1, 2, none), NONE))
          .hasMessage("A category is " + none + "; that is a missing rating.");
    }
  }

  @Test
  void the_same_category_throughout_is_undefined() {
    Result<Double> same =
        Result.undefined(
            Result.Code.NO_VARIATION, "both raters put every unit into the same category");
    List<Integer> seven = List.of(3, 3, 3, 3, 3, 3, 3);
    assertThat(CohenKappa.of(seven, seven)).isEqualTo(same);
    for (CohenKappa.Weights weights : CohenKappa.Weights.values()) {
      assertThat(CohenKappa.of(seven, seven, List.of(1, 2, 3), weights)).isEqualTo(same);
      assertThat(CohenKappa.ofTable(new double[][] {{0, 0}, {0, 7}}, weights)).isEqualTo(same);
    }
  }

  @Test
  void impossible_ratings_are_refused() {
    assertThatThrownBy(() -> CohenKappa.of(List.of(1, 2), List.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The first rater has 2 ratings, the second 1; both must have rated the same units.");
    assertThatThrownBy(() -> CohenKappa.of(List.of(1, 2), List.of(1, 9), List.of(1, 2), NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Rating 2 of the second rater is 9; it must be one of the categories [1, 2].");
    assertThatThrownBy(() -> CohenKappa.of(List.of(1), List.of(1), List.of(1, 2, 1), NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A category is 1; it must be given once only.");
    assertThatThrownBy(() -> CohenKappa.of(Arrays.asList(1, null), List.of(1, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Rating 2 of the first rater must not be null.");
  }

  @Test
  void impossible_tables_are_refused() {
    assertThatThrownBy(() -> CohenKappa.ofTable(new double[][] {{1, 2, 3}, {4, 5, 6}}, NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The table has 2 rows and 3 columns; it must have a row and a column for each"
                + " category.");
    assertThatThrownBy(() -> CohenKappa.ofTable(new double[][] {{1, 2}, {4, -5}}, NONE))
        .hasMessage("Row 2, count 2 is -5.0; it must be a number of 0 or more.");
    assertThatThrownBy(() -> CohenKappa.ofTable(new double[][] {{1, 2}, {4}}, NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

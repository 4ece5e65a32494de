package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.statistics.PublishedTables.rows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class McDonaldOmegaTest {
  /** As far as psych's search for the least squares goes, which stops a little before them. */
  private static final double PSYCH = 1e-6;

  /**
   * R's psych 2.2.9: 1 - sum(fa(Thurstone, factors, fm = "minres")$uniquenesses) / sum(Thurstone).
   */
  @ParameterizedTest
  @CsvSource({"1, 0.893036049978", "2, 0.912793325342", "3, 0.930825414903"})
  void omega_of_thurstones_tests_as_psych_has_it(int factors, double expected) {
    assertThat(McDonaldOmega.totalOfCorrelations(PublishedTables.THURSTONE, factors).orElseThrow())
        .isCloseTo(expected, offset(PSYCH));
  }

  /** R's psych 2.2.9, omega total of cor(attitude); for three factors it stops farther off. */
  @ParameterizedTest
  @CsvSource({"1, 0.850992465078, 1e-6", "2, 0.893004033506, 1e-6", "3, 0.906228653768, 5e-6"})
  void omega_of_attitude_as_psych_has_it(int factors, double expected, double tolerance) {
    assertThat(McDonaldOmega.total(Ratings.byUnit(PublishedTables.ATTITUDE), factors).orElseThrow())
        .isCloseTo(expected, offset(tolerance));
  }

  /**
   * Loadings of R's psych 2.2.9, fa(attitude, 1). The correlations they imply, taken apart by psych
   * once more, have an omega total of 0.850682384.
   */
  @Test
  void omega_of_a_solution_is_that_of_the_correlations_it_implies() {
    double[] loadings = {
      0.757772224935231,
      0.833827161663798,
      0.603427276332998,
      0.788727056276558,
      0.841119377112186,
      0.284464807131089,
      0.491046864892609
    };
    assertThat(
            McDonaldOmega.totalOfSolution(oneFactor(loadings), uniquenesses(loadings))
                .orElseThrow())
        .isCloseTo(0.850682384, offset(1e-7));
  }

  private static double[][] oneFactor(double... loadings) {
    return Arrays.stream(loadings).mapToObj(l -> new double[] {l}).toArray(double[][]::new);
  }

  private static double[] uniquenesses(double... loadings) {
    return Arrays.stream(loadings).map(l -> 1 - l * l).toArray();
  }

  @Test
  void correlations_of_one_factor_are_taken_apart_exactly() {
    double[] loadings = {0.9, 0.7, 0.5, 0.3};
    double[][] correlations = new double[4][4];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        correlations[i][j] = i == j ? 1 : loadings[i] * loadings[j];
      }
    }
    double exact = 2.4 * 2.4 / (2.4 * 2.4 + 4 - 0.81 - 0.49 - 0.25 - 0.09);
    assertThat(McDonaldOmega.totalOfCorrelations(correlations, 1).orElseThrow())
        .isCloseTo(exact, offset(1e-10));
    assertThat(
            McDonaldOmega.totalOfSolution(oneFactor(loadings), uniquenesses(loadings))
                .orElseThrow())
        .isCloseTo(exact, offset(1e-15));
  }

  @Test
  void example_of_the_documentation() {
    double[][] correlations = {{1, .64, .64}, {.64, 1, .64}, {.64, .64, 1}};
    assertThat(McDonaldOmega.totalOfCorrelations(correlations, 1).orElseThrow())
        .isCloseTo(1 - 1.08 / 6.84, offset(1e-10));
    assertThat(
            McDonaldOmega.totalOfSolution(
                    new double[][] {{.8}, {.8}, {.8}}, new double[] {.36, .36, .36})
                .orElseThrow())
        .isCloseTo(0.8421, offset(0.00005));
  }

  @Test
  void factors_of_a_solution_add_their_squares() {
    double[][] loadings = {{.6, 0}, {.6, 0}, {0, .6}, {0, .6}};
    double[] uniquenesses = {.64, .64, .64, .64};
    assertThat(McDonaldOmega.totalOfSolution(loadings, uniquenesses).orElseThrow())
        .isCloseTo(2.88 / (2.88 + 2.56), offset(1e-15));
  }

  @Test
  void items_without_anything_in_common_have_an_omega_of_zero() {
    double[][] apart = {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};
    assertThat(McDonaldOmega.totalOfCorrelations(apart, 1).orElseThrow())
        .isCloseTo(0, offset(1e-12));
  }

  /** SciPy 1.17.1, the same squares by SLSQP with loadings from -1 to 1: 1, 0.80005, 0.68291. */
  @Test
  void an_item_is_never_accounted_for_by_more_than_all_of_it() {
    double[][] heywood = {{1, .9, .8}, {.9, 1, .4}, {.8, .4, 1}};
    assertThat(McDonaldOmega.totalOfCorrelations(heywood, 1).orElseThrow())
        .isCloseTo(0.87589457, offset(1e-8));
  }

  @Test
  void the_best_of_several_starts_is_kept() {
    double[][] correlations = {
      {1, .6, .6, .7, .6},
      {.6, 1, .5, .6, .8},
      {.6, .5, 1, .6, .7},
      {.7, .6, .6, 1, .8},
      {.6, .8, .7, .8, 1}
    };
    double fromOneStart =
        1
            - Arrays.stream(MinimumResidual.uniquenesses(correlations, 2, 1).orElseThrow()).sum()
                / 18;
    assertThat(fromOneStart).isCloseTo(0.930322, offset(1e-6));
    assertThat(McDonaldOmega.totalOfCorrelations(correlations, 2).orElseThrow())
        .as("residual squares of 0.00645 instead of 0.01617")
        .isCloseTo(0.932810, offset(1e-6));
  }

  @Test
  void too_few_items_are_undefined() {
    double[][] two = {{1, .5}, {.5, 1}};
    assertThat(McDonaldOmega.totalOfCorrelations(two, 1))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW, "there are too few items for 1 factor", "more items"));
    assertThat(McDonaldOmega.totalOfCorrelations(PublishedTables.THURSTONE, 6))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW, "there are too few items for 6 factors", "more items"));
    assertThat(McDonaldOmega.totalOfCorrelations(new double[][] {}, 1).isDefined()).isFalse();
  }

  @Test
  void correlations_that_add_up_to_nothing_are_undefined() {
    double[][] nothing = {{1, -.5, -.5}, {-.5, 1, -.5}, {-.5, -.5, 1}};
    assertThat(McDonaldOmega.totalOfCorrelations(nothing, 1))
        .isEqualTo(Result.undefined(Result.Code.NO_VARIATION, "the sums of the items do not vary"));
    double[][] less = {{1, -.9, -.9}, {-.9, 1, -.9}, {-.9, -.9, 1}};
    assertThat(McDonaldOmega.totalOfCorrelations(less, 1))
        .isEqualTo(
            Result.undefined(
                Result.Code.CONTRADICTORY,
                "the correlations add up to less than 0, which those of answers never do"));
  }

  @Test
  void answers_that_do_not_vary_or_are_missing_are_undefined() {
    assertThat(McDonaldOmega.total(Ratings.byUnit(rows("1 2 5", "2 3 5", "3 1 5")), 1))
        .isEqualTo(Result.undefined(Result.Code.NO_VARIATION, "item 3 does not vary"));
    assertThat(McDonaldOmega.total(Ratings.byUnit(rows("1 2 5", "2 . 4")), 1))
        .isEqualTo(
            Result.undefined(
                Result.Code.NONE_RECORDED,
                "a rating is missing",
                "the rating of unit 2 by rater 2"));
    assertThat(McDonaldOmega.total(Ratings.byUnit(rows("1 2 5")), 1))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW, "there are fewer than two people", "more people"));
  }

  @Test
  void a_solution_of_nothing_is_undefined() {
    assertThat(McDonaldOmega.totalOfSolution(new double[][] {}, new double[] {}))
        .isEqualTo(
            Result.undefined(
                Result.Code.NOT_APPLICABLE,
                "the loadings on each factor and the uniquenesses add up to 0"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void less_than_one_factor_is_refused(int factors) {
    assertThatThrownBy(() -> McDonaldOmega.totalOfCorrelations(PublishedTables.THURSTONE, factors))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The number of factors is " + factors + "; it must be 1 or more.");
  }

  @Test
  void impossible_correlations_are_refused() {
    assertThatThrownBy(
            () -> McDonaldOmega.totalOfCorrelations(new double[][] {{1, .5}, {.4, 1}}, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The correlation in row 1, column 2 is 0.5; it must be the same in row 2, column 1.");
    assertThatThrownBy(
            () -> McDonaldOmega.totalOfCorrelations(new double[][] {{1, 1.5}, {1.5, 1}}, 1))
        .hasMessage("The correlation in row 1, column 2 is 1.5; it must be from -1 to 1.");
    assertThatThrownBy(
            () -> McDonaldOmega.totalOfCorrelations(new double[][] {{.9, .5}, {.5, 1}}, 1))
        .hasMessage("The correlation in row 1, column 1 is 0.9; it must be 1.");
    assertThatThrownBy(
            () -> McDonaldOmega.totalOfCorrelations(new double[][] {{1, .5, .5}, {.5, 1, .5}}, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The table has 2 rows and 3 columns; it must have as many rows as columns.");
  }

  @Test
  void impossible_solutions_are_refused() {
    assertThatThrownBy(
            () -> McDonaldOmega.totalOfSolution(new double[][] {{.5}}, new double[] {.1, .2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There are 1 items with loadings and 2 uniquenesses; every item must have one.");
    assertThatThrownBy(
            () -> McDonaldOmega.totalOfSolution(new double[][] {{.5}}, new double[] {-.1}))
        .hasMessage("Uniqueness 1 is -0.1; it must be a number of 0 or more.");
    assertThatThrownBy(
            () ->
                McDonaldOmega.totalOfSolution(new double[][] {{.5, Double.NaN}}, new double[] {.1}))
        .hasMessage("Item 1, loading 2 is NaN; it must be a finite number.");
  }
}

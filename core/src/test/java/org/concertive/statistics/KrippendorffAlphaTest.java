package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.statistics.KrippendorffAlpha.Level.INTERVAL;
import static org.concertive.statistics.KrippendorffAlpha.Level.NOMINAL;
import static org.concertive.statistics.KrippendorffAlpha.Level.ORDINAL;
import static org.concertive.statistics.KrippendorffAlpha.Level.RATIO;
import static org.concertive.statistics.PublishedTables.rows;

import org.concertive.statistics.KrippendorffAlpha.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KrippendorffAlphaTest {
  /** Three coders, fifteen units: the example of Wikipedia. */
  private static final Ratings WIKIPEDIA =
      Ratings.byRater(
          rows(
              ". . . . . 3 4 1 2 1 1 3 3 . 3",
              "1 . 2 1 3 3 4 3 . . . . . . .",
              ". . 2 1 3 4 4 . 2 1 1 3 3 . 4"));

  /** Four observers, twelve units: Krippendorff's own example. */
  private static final Ratings KRIPPENDORFF =
      Ratings.byRater(
          rows(
              "1 2 3 3 2 1 4 1 2 . . .",
              "1 2 3 3 2 2 4 1 2 5 . 3",
              ". 3 3 3 2 3 4 2 2 5 1 .",
              "1 2 3 3 2 4 4 1 2 5 1 ."));

  private static double alpha(Ratings ratings, Level level) {
    return KrippendorffAlpha.of(ratings, level).orElseThrow();
  }

  /** The tests of fast-krippendorff. */
  @Test
  void alpha_of_the_examples_as_fast_krippendorff_has_it() {
    assertThat(alpha(WIKIPEDIA, NOMINAL)).isCloseTo(0.691358, offset(5e-7));
    assertThat(alpha(WIKIPEDIA, INTERVAL)).isCloseTo(0.810845, offset(5e-7));
    assertThat(alpha(KRIPPENDORFF, ORDINAL)).isCloseTo(0.815, offset(5e-4));
    assertThat(alpha(KRIPPENDORFF, RATIO)).isCloseTo(0.797, offset(5e-4));
  }

  /** The test of fast-krippendorff with the words pos, neg and neu. */
  @Test
  void alpha_of_words_told_apart_by_numbers() {
    Ratings ratings = Ratings.byRater(rows("1 2 3 .", "1 2 3 1", "1 2 1 1"));
    assertThat(alpha(ratings, NOMINAL)).isCloseTo(0.722222, offset(5e-7));
  }

  @Test
  void example_of_the_documentation() {
    Ratings ratings = Ratings.byUnit(new double[][] {{1, 1}, {2, 2}, {1, 2}});
    assertThat(alpha(ratings, NOMINAL)).isCloseTo(4.0 / 9, offset(1e-15));
  }

  @ParameterizedTest
  @EnumSource
  void full_agreement_is_one_with_zeros_too(Level level) {
    assertThat(alpha(Ratings.byRater(rows("0 1 2", "0 1 2")), level)).isEqualTo(1);
    assertThat(alpha(Ratings.byRater(rows("-0 1 2", "0 1 2")), level)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void one_unit_tells_no_agreement_from_chance(Level level) {
    assertThat(alpha(Ratings.byUnit(rows("1 2 4")), level)).isCloseTo(0, offset(1e-15));
  }

  @ParameterizedTest
  @EnumSource
  void units_with_fewer_than_two_ratings_are_left_out(Level level) {
    Ratings more = Ratings.byUnit(rows("1 1", "2 2", "1 2", "9 .", ". ."));
    Ratings less = Ratings.byUnit(rows("1 1", "2 2", "1 2"));
    assertThat(KrippendorffAlpha.of(more, level)).isEqualTo(KrippendorffAlpha.of(less, level));
  }

  @ParameterizedTest
  @EnumSource
  void no_pair_and_no_variance_are_undefined(Level level) {
    Result<Double> noPair =
        Result.undefined(
            Result.Code.TOO_FEW, "no unit has two ratings", "a second rating of a unit");
    assertThat(KrippendorffAlpha.of(Ratings.byUnit(rows("1 .", ". 2")), level)).isEqualTo(noPair);
    assertThat(KrippendorffAlpha.of(Ratings.byRater(rows("1 2 3")), level)).isEqualTo(noPair);
    assertThat(KrippendorffAlpha.of(Ratings.byUnit(rows()), level)).isEqualTo(noPair);
    assertThat(KrippendorffAlpha.of(Ratings.byUnit(rows("3 3", "3 3", "7 .")), level))
        .isEqualTo(Result.undefined(Result.Code.NO_VARIATION, "all ratings are alike"));
  }

  @Test
  void far_and_huge_ratings_cost_no_digits() {
    double expected = alpha(Ratings.byUnit(rows("0 1", "3 3", "7 6")), INTERVAL);
    assertThat(
            alpha(
                Ratings.byUnit(
                    rows("1e9 1000000001", "1000000003 1000000003", "1000000007 1000000006")),
                INTERVAL))
        .isCloseTo(expected, offset(1e-12));
    assertThat(
            alpha(
                Ratings.byUnit(
                    rows("-1.75e308 -1.25e308", "-2.5e307 -2.5e307", "1.75e308 1.25e308")),
                INTERVAL))
        .isCloseTo(expected, offset(1e-12));
  }

  @Test
  void a_negative_ratio_is_refused() {
    Ratings negative = Ratings.byUnit(rows("1 2", "3 -1"));
    assertThatThrownBy(() -> KrippendorffAlpha.of(negative, RATIO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit 2, rating 2 is -1.0; it must be a number of 0 or more.");
    assertThat(KrippendorffAlpha.of(negative, INTERVAL).isDefined()).isTrue();
  }

  @Test
  void null_is_refused() {
    assertThatThrownBy(() -> KrippendorffAlpha.of(WIKIPEDIA, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Level must not be null.");
  }
}

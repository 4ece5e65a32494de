package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.statistics.PublishedTables.rows;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RatingsTest {
  private static final Ratings THREE = Ratings.byUnit(new double[][] {{1, 2}, {3, 3}, {5, 4}});

  @Test
  void example_of_the_documentation() {
    assertThat(THREE.units()).isEqualTo(3);
    assertThat(THREE.raters()).isEqualTo(2);
    assertThat(THREE.isComplete()).isTrue();
    assertThat(THREE.rating(2, 1)).hasValue(4);
    assertThat(THREE).hasToString("3 units, 2 raters, 6 ratings");
  }

  @Test
  void the_same_table_by_unit_and_by_rater_missing_or_not() {
    assertThat(Ratings.byRater(new double[][] {{1, 3, 5}, {2, 3, 4}}))
        .isEqualTo(THREE)
        .hasSameHashCodeAs(THREE);
    assertThat(Ratings.byUnit(rows("1 2", "3 3", "5 4"))).isEqualTo(THREE);
    assertThat(Ratings.byRater(rows("1 3 5", "2 3 4"))).isEqualTo(THREE);
    assertThat(Ratings.byRater(rows("1 3 5", "2 3 ."))).isNotEqualTo(THREE);
  }

  @Test
  void a_missing_rating_is_no_number() {
    Ratings ratings = Ratings.byUnit(rows("1 .", ". 0"));
    assertThat(ratings.isComplete()).isFalse();
    assertThat(ratings.rating(0, 1)).isEqualTo(OptionalDouble.empty());
    assertThat(ratings.rating(1, 1)).hasValue(0);
    assertThat(ratings).isNotEqualTo(Ratings.byUnit(rows("1 0", ". 0")));
    double[][] numbers = {{1, Double.NaN}, {Double.NaN, 0}};
    assertThat(Ratings.byUnit(numbers)).isEqualTo(ratings);
    assertThat(Ratings.byRater(numbers)).isEqualTo(ratings);
    assertThat(Ratings.byUnit(List.of(List.of(OptionalDouble.of(Double.NaN)))).isComplete())
        .isFalse();
  }

  @Test
  void every_rating_statistic_names_the_missing_rating_or_does_without_it() {
    Ratings ratings = Ratings.byUnit(new double[][] {{1, 2, 1}, {2, Double.NaN, 2}, {1, 1, 3}});
    Result<Double> missing =
        Result.undefined(
            Result.Code.NONE_RECORDED, "a rating is missing", "the rating of unit 2 by rater 2");
    assertThat(KendallW.of(ratings)).isEqualTo(missing);
    assertThat(FleissKappa.of(ratings)).isEqualTo(missing);
    assertThat(CronbachAlpha.raw(ratings)).isEqualTo(missing);
    assertThat(CronbachAlpha.standardized(ratings)).isEqualTo(missing);
    assertThat(McDonaldOmega.total(ratings, 1)).isEqualTo(missing);
    for (IntraclassCorrelation.Form form : IntraclassCorrelation.Form.values()) {
      assertThat(IntraclassCorrelation.of(ratings, form)).isEqualTo(missing);
    }
    // Eight ratings: 1 four times, 2 three times and 3 once.
    assertThat(KrippendorffAlpha.of(ratings, KrippendorffAlpha.Level.NOMINAL).orElseThrow())
        .isCloseTo(1 - (4 / 8.0) / (38 / 56.0), offset(1e-15));
  }

  @Test
  void a_table_may_be_empty() {
    assertThat(Ratings.byUnit(new double[][] {}).units()).isZero();
    assertThat(Ratings.byRater(new double[][] {{}, {}}).raters()).isEqualTo(2);
    assertThat(Ratings.byUnit(List.of()).raters()).isZero();
  }

  @Test
  void later_changes_of_the_rows_do_not_show() {
    double[][] rows = {{1, 2}, {3, 3}, {5, 4}};
    Ratings ratings = Ratings.byUnit(rows);
    rows[0][0] = 9;
    assertThat(ratings).isEqualTo(THREE);
  }

  @Test
  void rows_of_different_length_are_refused() {
    assertThatThrownBy(() -> Ratings.byUnit(new double[][] {{1, 2}, {3}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit 2 has 1 entries, the first has 2; all must have the same number.");
    assertThatThrownBy(() -> Ratings.byRater(rows("1 2", "3 4 5")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Rater 2 has 3 entries, the first has 2; all must have the same number.");
  }

  @Test
  void what_is_infinite_or_null_is_refused() {
    assertThatThrownBy(
            () -> Ratings.byRater(List.of(List.of(OptionalDouble.of(Double.POSITIVE_INFINITY)))))
        .hasMessage("The rating of unit 1 by rater 1 is Infinity; it must be a finite number.");
    assertThatThrownBy(() -> Ratings.byUnit(new double[][] {{1}, null}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit 2 must not be null.");
    assertThatThrownBy(() -> Ratings.byUnit(List.of(Arrays.asList(OptionalDouble.empty(), null))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The rating of unit 1 by rater 2 must not be null.");
  }

  @Test
  void a_place_outside_the_table_is_refused() {
    assertThatThrownBy(() -> THREE.rating(3, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The unit is 3; it must be at least 0 and below 3.");
    assertThatThrownBy(() -> THREE.rating(0, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The rater is -1; it must be at least 0 and below 2.");
  }
}

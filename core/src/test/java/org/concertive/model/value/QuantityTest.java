package org.concertive.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a quantity reads, allows and answers. */
class QuantityTest {
  @ParameterizedTest
  @CsvSource({
    "8, EXACT, 8, 8",
    "0, EXACT, 0, 0",
    "7-12, RANGE, 7, 12",
    "7 – 12, RANGE, 7, 12",
    ">70, MORE_THAN, 71, ",
    "more than 70, MORE_THAN, 71, ",
    ">=1, AT_LEAST, 1, ",
    "at least 1, AT_LEAST, 1, ",
    "<=3, AT_MOST, 0, 3",
    "at most 3, AT_MOST, 0, 3",
    "<5, LESS_THAN, 0, 4",
    "fewer than 5, LESS_THAN, 0, 4",
    "less than 5, LESS_THAN, 0, 4",
    "~200, APPROXIMATE, 180, 220",
    "about 200, APPROXIMATE, 180, 220",
    "~9, APPROXIMATE, 9, 9",
    "all, ALL, 0, ",
    "Unknown, UNKNOWN, 0, "
  })
  void aShortFormSaysWhatIsAllowed(String form, Quantity.Kind kind, long least, Long most) {
    Quantity quantity = Quantity.parse(form);

    assertThat(quantity.kind()).isEqualTo(kind);
    assertThat(quantity.least()).isEqualTo(least);
    if (most == null) {
      assertThat(quantity.most()).isEmpty();
    } else {
      assertThat(quantity.most()).hasValue(most);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "-1", "2.7", "1e3", "7-", "8 people", "١", "--", "> "})
  void anythingElseIsRefusedWithTheFormsThereAre(String form) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse(form))
        .withMessageContaining("7-12")
        .withMessageContaining("more than 70")
        .withMessageContaining("whole numbers");
  }

  @Test
  void aRangeThatRunsDownwardsIsRefusedWithTheOneThatIsMeant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse("12-7"))
        .withMessage("The range 12-7 must run upwards. Maybe \"7-12\".");
  }

  @Test
  void aRangeIsNotABoundToo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse(">7-12"))
        .withMessageEndingWith("must be a range or a bound, not both.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000000001", "9999999999999999", "<=1000000000000001"})
  void aNumberAboveTheLargestIsRefused(String form) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse(form))
        .withMessageEndingWith("must lie between 0 and 1000000000000000.");
  }

  @Test
  void aNegativeNumberIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Quantity.exactly(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Quantity.between(-1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> Quantity.atMost(-1));
  }

  @Test
  void theNumbersAreThoseStatedAndNotThoseAllowed() {
    assertThat(Quantity.moreThan(70).low()).hasValue(70);
    assertThat(Quantity.moreThan(70).high()).isEmpty();
    assertThat(Quantity.about(200).low()).hasValue(200);
    assertThat(Quantity.about(200).high()).hasValue(200);
    assertThat(Quantity.atMost(3).low()).isEmpty();
    assertThat(Quantity.all().low()).isEmpty();
    assertThat(Quantity.unknown().high()).isEmpty();
  }

  @Test
  void quantitiesAreEqualWhenTheyStateTheSameNotWhenTheyAllowTheSame() {
    assertThat(Quantity.parse("more than 70")).isEqualTo(Quantity.moreThan(70));
    assertThat(Quantity.moreThan(7)).isNotEqualTo(Quantity.atLeast(8));
    assertThat(Quantity.between(5, 5)).isNotEqualTo(Quantity.exactly(5));
    assertThat(Quantity.all()).isNotEqualTo(Quantity.unknown());
    assertThat(Quantity.exactly(1_000)).isEqualTo(Quantity.exactly(1_000));
  }

  @Test
  void teamsOfSevenToTwelveMakeARange() {
    assertThat(Quantity.exactly(8).times(Quantity.between(7, 12)))
        .isEqualTo(Quantity.between(56, 96));
    assertThat(Quantity.exactly(10).times(Quantity.between(7, 12)))
        .isEqualTo(Quantity.between(70, 120));
  }

  @Test
  void noneOfAnUnknownNumberIsNone() {
    assertThat(Quantity.exactly(0).times(Quantity.unknown())).isEqualTo(Quantity.exactly(0));
  }

  @Test
  void aSumWithSomethingUnknownHasNoUpperBound() {
    assertThat(Quantity.exactly(5).plus(Quantity.unknown())).isEqualTo(Quantity.atLeast(5));
    assertThat(Quantity.all().plus(Quantity.unknown())).isEqualTo(Quantity.unknown());
  }

  @Test
  void whatIsTooLargeToCountIsNotCalledExact() {
    Quantity largest = Quantity.exactly(Quantity.LARGEST);

    assertThat(largest.plus(Quantity.exactly(0))).isEqualTo(largest);
    assertThat(largest.plus(Quantity.exactly(1))).isEqualTo(Quantity.atLeast(Quantity.LARGEST));
    assertThat(largest.times(largest)).isEqualTo(Quantity.atLeast(Quantity.LARGEST));
  }

  @ParameterizedTest
  @CsvSource({
    "8, 7, YES, NO",
    "8, 8, NO, NO",
    "8, 9, NO, YES",
    ">70, 70, YES, NO",
    ">70, 71, UNKNOWN, NO",
    "7-12, 12, NO, UNKNOWN",
    "7-12, 10, UNKNOWN, UNKNOWN",
    "<=3, 3, NO, UNKNOWN",
    "<=3, 4, NO, YES",
    "~200, 179, YES, NO",
    "~200, 200, UNKNOWN, UNKNOWN",
    "unknown, 0, UNKNOWN, NO",
    "all, 5, UNKNOWN, UNKNOWN"
  })
  void aLimitIsComparedWithWhatIsAllowed(String form, long limit, Answer more, Answer less) {
    assertThat(Quantity.parse(form).isMoreThan(limit)).isEqualTo(more);
    assertThat(Quantity.parse(form).isLessThan(limit)).isEqualTo(less);
  }

  @ParameterizedTest
  @CsvSource({
    "8, 8, YES",
    "10, 8, NO",
    "56-96, >70, UNKNOWN",
    "56-70, >70, NO",
    "unknown, 8, UNKNOWN",
    "all, all, UNKNOWN"
  })
  void twoStatementsMayMeanTheSameCount(String a, String b, Answer same) {
    assertThat(Quantity.parse(a).equalTo(Quantity.parse(b))).isEqualTo(same);
  }

  @Test
  void allAndUnknownStateNoNumber() {
    assertThat(Quantity.all().isStated()).isFalse();
    assertThat(Quantity.unknown().isStated()).isFalse();
    assertThat(Quantity.atLeast(0).isStated()).isTrue();
    assertThat(Quantity.between(5, 5).isExact()).isFalse();
  }
}

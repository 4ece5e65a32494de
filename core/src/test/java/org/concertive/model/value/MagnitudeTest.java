package org.concertive.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a share reads and refuses. */
class MagnitudeTest {
  @ParameterizedTest
  @CsvSource({
    "90%, EXACT, 90",
    "90.0 %, EXACT, 90.0",
    "more than 80%, MORE_THAN, 80",
    ">80%, MORE_THAN, 80",
    "at least 80%, AT_LEAST, 80",
    ">= 80%, AT_LEAST, 80",
    "less than 5%, LESS_THAN, 5",
    "<5%, LESS_THAN, 5",
    "at most 5%, AT_MOST, 5",
    "<=5%, AT_MOST, 5",
    "about 40%, APPROXIMATE, 40",
    "~40%, APPROXIMATE, 40",
    "0%, EXACT, 0",
    "100.00%, EXACT, 100.00"
  })
  void aPercentageIsReadWithTheDigitsPrinted(String form, Magnitude.Kind kind, BigDecimal percent) {
    Magnitude share = Magnitude.parse(form);

    assertThat(share.kind()).isEqualTo(kind);
    assertThat(share.percent()).contains(percent);
    assertThat(share.word()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"large-majority", "Large majority", "LARGE_MAJORITY", " large-majority "})
  void aWordIsReadHoweverItIsSpelt(String form) {
    assertThat(Magnitude.parse(form))
        .isEqualTo(Magnitude.word(Magnitude.Word.LARGE_MAJORITY))
        .hasToString("large-majority");
  }

  @Test
  void anotherDigitIsAnotherShare() {
    assertThat(Magnitude.parse("90%")).isNotEqualTo(Magnitude.parse("90.0%"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"101%", "100.1%", "more than 999%"})
  void aPercentageAboveAHundredIsRefused(String form) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Magnitude.parse(form))
        .withMessageEndingWith("must lie between 0% and 100%.");
  }

  @Test
  void aNegativePercentageIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Magnitude.percent(Magnitude.Kind.EXACT, new BigDecimal("-0.1")))
        .withMessage("The share -0.1% must lie between 0% and 100%.");
  }

  @Test
  void moreDigitsThanTheShortFormHoldsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Magnitude.percent(Magnitude.Kind.EXACT, new BigDecimal("0.1234567890123")))
        .withMessage("The share 0.1234567890123% must have at most 12 digits after the point.");
  }

  @Test
  void aPercentageInPowersOfTenIsTheWholeNumberItMeans() {
    assertThat(Magnitude.percent(Magnitude.Kind.EXACT, new BigDecimal("9E+1")))
        .isEqualTo(Magnitude.parse("90%"))
        .hasToString("90%");
  }

  @Test
  void aPercentageIsNoWord() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Magnitude.percent(Magnitude.Kind.WORD, BigDecimal.TEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "90", "90 percent", "most", "-5%", "1e1%", "more 80%"})
  void anythingElseIsRefusedWithTheFormsThereAre(String form) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Magnitude.parse(form))
        .withMessageContaining("more than 80%")
        .withMessageContaining("large-majority");
  }
}

package org.concertive.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where something is said. */
class SourceRefTest {
  @ParameterizedTest
  @ValueSource(strings = {"brief", "brief#p3", "brief#section 2, p. 3", "brief#a#b", "2010.b#§4"})
  void whatIsPrintedIsReadBack(String form) {
    assertThat(SourceRef.parse(form)).hasToString(form);
  }

  @Test
  void thePlaceFollowsTheFirstHash() {
    assertThat(SourceRef.parse("brief#a#b")).isEqualTo(SourceRef.to("brief", "a#b"));
    assertThat(SourceRef.parse("brief").locator()).isEmpty();
  }

  @Test
  void spaceAroundThePlaceIsDroppedHoweverItIsMade() {
    assertThat(SourceRef.parse("brief# p3 ")).isEqualTo(SourceRef.to("brief", "p3"));
    assertThat(SourceRef.to("brief", " p3 ")).isEqualTo(SourceRef.to("brief", "p3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"brief#", "brief#  "})
  void aHashWithNothingBehindItIsRefused(String form) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceRef.parse(form))
        .withMessageEndingWith("must name a place after \"#\", as in \"brief#p3\".");
  }

  @Test
  void aBlankPlaceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceRef.to("brief", " "))
        .withMessageContaining("\"brief\" must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#p3", "the brief", "brief #p3"})
  void whatCannotBeAnIdIsNoDocument(String form) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceRef.parse(form))
        .withMessageStartingWith("The id ");
  }

  @Test
  void aRemarkIsShownInBrackets() {
    assertThat(new SourceRef(Ref.to("brief"), Optional.of("p3"), Optional.of("our reading")))
        .hasToString("brief#p3 (our reading)");
  }

  @Test
  void severalFormsKeepTheirOrder() {
    assertThat(SourceRef.all("b#p2", "a"))
        .containsExactly(SourceRef.to("b", "p2"), SourceRef.to("a"));
  }
}

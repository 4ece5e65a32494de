package org.concertive.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ids there are, and what a reference is. */
class RefTest {
  private record Thing(String id) implements Entity {
    @Override
    public Map<String, String> attributes() {
      return Map.of();
    }

    @Override
    public List<SourceRef> sources() {
      return List.of();
    }

    @Override
    public List<String> notes() {
      return List.of();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "K", "kim-lee", "v1.2_b", "2014", "a--.__"})
  void lettersDigitsAndThreeSignsMakeAnId(String id) {
    assertThat(Ref.to(id).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-a", ".a", "_a", "a b", "a#b", "é", "aé", "a/b", "a\n", " a"})
  void anythingElseIsRefused(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ref.to(id))
        .withMessageStartingWith("The id \"")
        .withMessageContaining("must start with a letter or digit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Kim Lee|Kim-Lee",
        "`  kim  `|kim",
        "_kim|kim",
        "year 1 / team 2|year-1-team-2",
        "Zoë|Zoe"
      })
  void aRefusedIdComesWithOneThatFits(String id, String fitting) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ref.to(id))
        .withMessageEndingWith(" Maybe \"" + fitting + "\".");
    assertThat(Ref.to(fitting).id()).isEqualTo(fitting);
  }

  @Test
  void anIdInWhichNothingFitsComesWithoutASuggestion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ref.to("…"))
        .withMessageNotContaining("Maybe");
  }

  @Test
  void aLongIdIsShortenedInTheMessage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ref.to("!".repeat(10_000)))
        .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(200));
  }

  @Test
  void aReferenceToAnEntityIsTheReferenceToItsId() {
    assertThat(Ref.to(new Thing("plc"))).isEqualTo(Ref.to("plc")).hasToString("plc");
  }

  @Test
  void severalReferencesKeepTheirOrder() {
    assertThat(Ref.<Thing>all("b", "a", "c")).extracting(Ref::id).containsExactly("b", "a", "c");
  }

  @Test
  void anEntityWithoutANameIsCalledByItsId() {
    assertThat(new Thing("plc").label()).isEqualTo("plc");
  }
}

package org.concertive.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concertive.catalogue.Sources.GINI_1912;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

  @Test
  void it_keeps_what_it_says_when_it_cites() {
    Entry entry = Entry.of("OAK-101b", "a-1").saying("How much.").citing(GINI_1912.asWhole());
    assertThat(entry.text()).isEqualTo("How much.");
    assertThat(entry.sources()).containsExactly(GINI_1912.asWhole());
    assertThat(entry).hasToString("OAK-101b a-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OAK-1", "5", "oak-01", "OAK01", "OAK-01B", "OAK-01bb", "OAK-01 ", ""})
  void a_number_that_is_not_written_as_usual_is_refused(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Entry.of(number, "some-id"))
        .withMessage(
            "The number \"%s\" must be capital letters, a hyphen and at least two digits, such as"
                + " OAK-01.",
            number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Name", "no_name", "no--name", "-name", "a name", ""})
  void an_id_that_is_not_written_as_usual_is_refused(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Entry.of("OAK-01", id))
        .withMessage(
            "The id \"%s\" of OAK-01 must be lower-case words joined by hyphens, such as"
                + " unnamed-routine.",
            id);
  }
}

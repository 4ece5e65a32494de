package org.concertive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeysTest {
  @Test
  void the_same_things_have_one_key() {
    assertThat(Keys.of("a", 2, Optional.of("b")))
        .isEqualTo(Keys.of(List.of("a", 2, Optional.of("b"))));
  }

  @Test
  void unlike_things_have_unlike_keys_however_their_texts_are_split() {
    assertThat(Keys.of("a b", "c")).isNotEqualTo(Keys.of("a", "b c"));
    assertThat(Keys.of("a\n", "b")).isNotEqualTo(Keys.of("a", "\nb"));
    assertThat(Keys.of("a", "")).isNotEqualTo(Keys.of("a"));
    assertThat(Keys.of("a", "1 b")).isNotEqualTo(Keys.of("a 1 b"));
  }
}

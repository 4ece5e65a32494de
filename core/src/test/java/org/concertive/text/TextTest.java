package org.concertive.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void a_short_text_is_quoted_as_it_is() {
    assertThat(Text.quoted("Weekly PLC")).isEqualTo("\"Weekly PLC\"");
    assertThat(Text.quoted("")).isEqualTo("\"\"");
    assertThat(Text.quoted("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
  }

  @Test
  void a_long_text_is_cut_to_60_characters_with_the_ellipsis() {
    assertThat(Text.quoted("x".repeat(61))).isEqualTo("\"" + "x".repeat(59) + "…\"");
    assertThat(Text.shortened("One two three", 8)).isEqualTo("One two…");
    assertThat(Text.shortened("One two three", 9)).isEqualTo("One two…");
  }

  @Test
  void characters_are_code_points() {
    assertThat(Text.shortened("😀😀😀", 3)).isEqualTo("😀😀😀");
    assertThat(Text.shortened("😀😀😀", 2)).isEqualTo("😀…");
  }

  @Test
  void control_characters_and_lone_surrogates_are_shown_as_spaces() {
    assertThat(Text.quoted("a\nb\u0000c\uD800d")).isEqualTo("\"a b c d\"");
  }
}

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
  void what_cannot_be_seen_is_quoted_by_name() {
    assertThat(Text.quoted("kim\u00A0")).isEqualTo("\"kim[U+00A0 no-break space]\"");
    assertThat(Text.quoted("a\u200Bb")).isEqualTo("\"a[U+200B zero width space]b\"");
    assertThat(Text.quoted("a\u3164")).isEqualTo("\"a[U+3164 hangul filler]\"");
    assertThat(Text.quoted("a\nb")).isEqualTo("\"a[U+000A line feed]b\"");
    assertThat(Text.quoted("\uD800d")).isEqualTo("\"[U+D800 half of a character]d\"");
    assertThat(Text.quoted(" é😀 ")).isEqualTo("\" é😀 \"");
  }

  @Test
  void a_text_of_several_lines_is_shown_on_one() {
    assertThat(Text.shortened("One\n\ttwo\r\nthree\n")).isEqualTo("One two three");
    assertThat(Text.shortened("a\u001b[2J")).isEqualTo("a[U+001B escape][2J");
  }
}

package org.concertive.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void control_and_format_characters_are_shown_by_name() {
    assertThat(Printable.text("\u001b[31mred\u0007"))
        .isEqualTo("[U+001B escape][31mred[U+0007 bel]");
    assertThat(Printable.text("abc\u202Egpj.exe"))
        .isEqualTo("abc[U+202E right-to-left override]gpj.exe");
    assertThat(Printable.text("a\u009Bb\u2028c"))
        .isEqualTo("a[U+009B control sequence introducer]b[U+2028 line separator]c");
    assertThat(Printable.text("a\uFFFF")).isEqualTo("a[U+FFFF]");
  }

  @Test
  void other_text_stays_as_it_is() {
    String text = "École Díaz 小学校 😀 50\u00A0% ~plain~";
    assertThat(Printable.text(text)).isSameAs(text);
  }

  @Test
  void lines_stay_lines() {
    assertThat(Printable.lines("a\u0007\n  b")).isEqualTo("a[U+0007 bel]\n  b");
  }

  @Test
  void markdown_shows_signs_as_they_are() {
    assertThat(Printable.markdown("`a` | <b> **c**\n"))
        .isEqualTo("\\`a\\` \\| \\<b\\> \\*\\*c\\*\\*\\[U+000A line feed\\]");
  }

  @Test
  void json_keeps_its_content_in_escapes() {
    assertThat(Printable.json("\"é\u202E\u009B😀\udb40\udc01\""))
        .isEqualTo("\"é\\u202E\\u009B😀\\uDB40\\uDC01\"");
  }
}

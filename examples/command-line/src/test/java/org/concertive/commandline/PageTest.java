package org.concertive.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plain text that wraps. */
class PageTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Page page = new Page(new PrintWriter(printed, true, UTF_8));

  private List<String> lines() {
    return printed.toString(UTF_8).lines().toList();
  }

  @Test
  void a_name_cannot_start_a_line_or_move_the_cursor() {
    page.heading("a\nb");
    page.line(0, "c\u001b[2Jd\u202ee");
    assertThat(lines())
        .containsExactly(
            "",
            "a[U+000A line feed]b",
            "=".repeat(20),
            "c[U+001B escape][2Jd[U+202E right-to-left override]e");
  }
}

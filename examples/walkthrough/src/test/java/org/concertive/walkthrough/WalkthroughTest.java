package org.concertive.walkthrough;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the main job prints, and how it ends. */
class WalkthroughTest {
  private static final Path LONG_BEACH = Path.of("src/main/resources/systems/long-beach.yaml");

  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return Walkthrough.run(arguments, new PrintStream(printed, true, UTF_8), folder);
  }

  private String output() {
    return printed.toString(UTF_8);
  }

  private Path changed(String from, String to) throws IOException {
    String text = Files.readString(LONG_BEACH);
    assertThat(text).contains(from);
    return Files.writeString(folder.resolve("changed.yaml"), text.replace(from, to));
  }

  @Test
  void without_an_argument_it_shows_six_systems_and_then_all_side_by_side() {
    assertThat(run()).isZero();
    assertThat(output())
        .containsSubsequence(
            "Linked Learning in Long Beach",
            "4.98",
            "Leadership institutes of the Middle School Science partnership",
            "Scaling up lesson study in Florida",
            "The MIST project and its partner districts",
            "Essential elements of school improvement",
            "District supervisors and principals",
            "SIDE BY SIDE",
            "Lesson study",
            "The whole reports, with pictures: ",
            "index.html");
    assertThat(output().lines().count()).isLessThan(200);
    for (FieldSystem system : FieldSystem.values()) {
      String name = system.read().orThrow().id();
      assertThat(folder.resolve(name + ".html")).content().endsWith("</html>\n");
      assertThat(folder.resolve(name + ".md")).content().startsWith("# ");
      assertThat(folder.resolve("index.html")).content().contains("href=\"" + name + ".html\"");
    }
  }

  @Test
  void the_name_of_a_system_gives_its_report_only() {
    assertThat(run("long-beach")).isZero();
    assertThat(output()).contains("Linked Learning in Long Beach", "4.98", "long-beach.html");
    assertThat(folder.resolve("long-beach.md"))
        .content()
        .contains("9 units", "0 contradictions", "AUT-03", "*In practice:* Consider");
    assertThat(folder.resolve("imss.html")).doesNotExist();
  }

  @Test
  void the_file_given_is_the_file_shown() {
    assertThat(run(LONG_BEACH.toString())).isZero();
    assertThat(output()).contains("Linked Learning in Long Beach");
  }

  @Test
  void a_description_that_contradicts_itself_ends_with_1() throws IOException {
    Path circular = changed("parent: lbusd", "parent: pathway");
    assertThat(run(circular.toString())).isEqualTo(1);
    assertThat(folder.resolve("long-beach.md"))
        .content()
        .contains("Contradictions in the description: ORG-01");
  }

  @Test
  void a_file_with_a_typing_mistake_ends_with_2_and_says_where_and_what_was_meant()
      throws IOException {
    Path mistyped = changed("cadence: monthly", "cadnece: monthly");
    assertThat(run(mistyped.toString())).isEqualTo(2);
    assertThat(output())
        .contains("changed.yaml:", "/practice/routines/0/cadnece", "cadence")
        .doesNotContain("Exception", "at org.");
  }

  @Test
  void a_file_that_is_not_there_ends_with_2() {
    assertThat(run("no-such-file.yaml")).isEqualTo(2);
    assertThat(output()).contains("no-such-file.yaml").doesNotContain("Exception");
  }

  @Test
  void the_same_description_prints_the_same_text() {
    run();
    String once = output();
    printed.reset();
    run();
    assertThat(output()).isEqualTo(once);
  }
}

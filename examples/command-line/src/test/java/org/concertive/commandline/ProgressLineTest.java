package org.concertive.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.junit.jupiter.api.Test;

/** When the line appears, what it says, and that it is gone when anything else is printed. */
class ProgressLineTest {
  private final StringWriter written = new StringWriter();
  private final PrintWriter terminal = new PrintWriter(written, true);
  private long now;
  private final ProgressLine line = new ProgressLine(terminal, true, () -> now);

  private void pass(long millis) {
    now += Duration.ofMillis(millis).toNanos();
  }

  /** Lets time pass and returns what the terminal then shows, line by line. */
  private List<String> after(long millis) {
    pass(millis);
    line.show();
    return shown();
  }

  private List<String> shown() {
    List<String> lines = new ArrayList<>();
    for (String text : written.toString().split("\n", -1)) {
      StringBuilder columns = new StringBuilder();
      for (String over : text.split("\r", -1)) {
        columns.replace(0, Math.min(over.length(), columns.length()), over);
      }
      lines.add(columns.toString().stripTrailing());
    }
    return lines;
  }

  @Test
  void it_appears_after_two_seconds_with_the_time_of_the_task_and_is_erased_in_the_end() {
    pass(1000);
    String result =
        line.during(
            "Drawing oak-hill",
            execution -> {
              assertThat(after(999)).containsExactly("");
              assertThat(written.toString()).isEmpty();
              assertThat(after(1)).containsExactly("Drawing oak-hill (1 s)");
              assertThat(after(9000)).containsExactly("Drawing oak-hill (10 s)");
              return "done";
            });
    assertThat(result).isEqualTo("done");
    line.erase();
    assertThat(shown()).containsExactly("");
    assertThat(written.toString()).endsWith("\r");
  }

  @Test
  void it_says_which_share_how_many_steps_or_how_many_rows_are_done() {
    pass(2000);
    line.during(
        "Reading oak-hill.yaml",
        execution -> {
          execution.steps(1000, "bytes").reach(419);
          return assertThat(after(100)).containsExactly("Reading oak-hill.yaml: 41% (0 s)");
        });
    line.during(
        "Checking oak-hill.yaml",
        "rules",
        execution -> {
          Steps rules = execution.steps(204, "rules");
          rules.reach(112);
          assertThat(after(1000)).containsExactly("Checking oak-hill.yaml: 112 of 204 rules (1 s)");
          rules.reach(204);
          return assertThat(after(1000)).containsExactly("Checking oak-hill.yaml (2 s)");
        });
    line.during(
        "Reading ties.csv",
        "rows",
        execution -> {
          execution.steps(Steps.UNKNOWN, "rows").reach(1_234_567);
          return assertThat(after(100)).containsExactly("Reading ties.csv: 1,234,567 rows (0 s)");
        });
  }

  @Test
  void it_is_rewritten_ten_times_a_second_at_most() {
    pass(2000);
    for (int file = 0; file < 100; file++) {
      pass(10);
      line.during("Reading " + file, execution -> "");
    }
    assertThat(written.toString().split("Reading", -1)).hasSize(1 + 10);
  }

  @Test
  void it_counts_several_things_in_turn_but_not_a_single_one() {
    pass(2000);
    assertThat(line.each(List.of("a", "b"), this::taken))
        .containsExactly("[1 of 2] Taking a (0 s)", "[2 of 2] Taking b (0 s)");
    assertThat(line.each(List.of("c"), this::taken)).containsExactly("Taking c (0 s)");
    assertThat(taken("d")).isEqualTo("Taking d (0 s)");
  }

  private String taken(String name) {
    return line.during("Taking " + name, execution -> after(100).get(0));
  }

  @Test
  void it_makes_way_for_what_is_printed_and_stays_away_between_tasks() {
    PrintWriter problems = line.makingWay(terminal);
    pass(3000);
    line.during("Reading broken.yaml", execution -> after(0));
    problems.println("broken.yaml:3:1 title");
    assertThat(after(1000)).containsExactly("broken.yaml:3:1 title", "");
    line.during(
        "Reading b.yaml",
        execution -> {
          problems.print("b");
          problems.print('.');
          problems.write(new char[] {'\n'});
          return assertThat(shown()).containsExactly("broken.yaml:3:1 title", "b.", "");
        });
    assertThatThrownBy(
            () ->
                line.during(
                    "Reading c.yaml",
                    execution -> {
                      throw new UserException("No.");
                    }))
        .hasMessage("No.");
    line.erase();
    assertThat(after(1000)).containsExactly("broken.yaml:3:1 title", "b.", "");
  }

  @Test
  void without_a_terminal_nothing_is_ever_written_but_the_tasks_are_done() {
    ProgressLine none = new ProgressLine(terminal, false, () -> now);
    none.start();
    pass(3000);
    String result =
        none.during(
            "Reading a",
            execution -> {
              none.show();
              return "read";
            });
    none.erase();
    assertThat(result).isEqualTo("read");
    assertThat(none.makingWay(terminal)).isSameAs(terminal);
    assertThat(written.toString()).isEmpty();
  }

  @Test
  void hostile_names_are_shown_as_text_and_long_ones_cut_to_the_line() {
    pass(2000);
    line.during("Reading a\u001b[2J\rb", execution -> after(100));
    assertThat(written.toString())
        .endsWith("\rReading a[U+001B escape][2J[U+000D carriage return]b (0 s)");
    line.during("Reading " + "学校".repeat(100), execution -> after(100));
    assertThat(shown().get(0)).matches("Reading [学校]+… \\(0 s\\)");
    assertThat(shown().get(0).chars().map(c -> c < 0x80 ? 1 : 2).sum())
        .isBetween(ProgressLine.WIDTH - 2, ProgressLine.WIDTH);
  }

  @Test
  void tasks_run_on_the_thread_of_the_command() {
    assertThat(line.during("Reading a", Execution::threads)).isEqualTo(1);
  }
}

package org.concertive.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table beyond a limit is an error that names the limit; one at the limit is read. */
class CsvLimitsTest {
  private static CsvResult within(CsvLimits limits, String text) {
    return Tables.ties(text, CsvOptions.builder().limits(limits).build());
  }

  @Test
  void a_larger_file_than_the_limit_is_an_error_before_it_is_read(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("ties.csv"), "from,to\na,b\n");
    CsvLimits limits = CsvLimits.STANDARD.withBytes(12);
    CsvOptions exact = CsvOptions.builder().limits(limits).build();
    assertThat(NetworkCsv.read(CsvSource.file(file), exact).network()).isPresent();
    CsvOptions less = CsvOptions.builder().limits(limits.withBytes(11)).build();
    assertThat(Tables.problems(NetworkCsv.read(CsvSource.file(file), less)))
        .containsExactly("1:1 \"" + file + "\" has 12 bytes. The limit is 11 bytes.");
  }

  @Test
  void a_device_is_refused_as_a_file_and_read_as_a_stream() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));
    assertThat(Tables.problems(NetworkCsv.read(device)))
        .containsExactly(
            "1:1 \"/dev/null\" is a device or a pipe, not a file. Maybe read it as a stream.");
    try (InputStream in = Files.newInputStream(device)) {
      assertThat(Tables.problems(NetworkCsv.read(CsvSource.stream(in), CsvOptions.STANDARD)))
          .singleElement()
          .asString()
          .contains("The file is empty");
    }
  }

  @Test
  void a_small_table_takes_little_memory() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    Tables.ties("from,to\na,b\n");
    long before = threads.getThreadAllocatedBytes(thread);
    Tables.ties("from,to\na,b\n");
    assertThat(threads.getThreadAllocatedBytes(thread) - before).isLessThan(200_000);
  }

  @Test
  void more_rows_than_the_limit_are_an_error() {
    CsvLimits limits = CsvLimits.STANDARD.withRows(2);
    assertThat(within(limits, "from,to\na,b\n\nb,c\n").network()).isPresent();
    assertThat(Tables.problems(within(limits, "from,to\na,b\nb,c\nc,d\n")))
        .containsExactly("4:1 The table exceeds the limit of 2 rows.");
  }

  @Test
  void more_columns_than_the_limit_are_an_error() {
    CsvLimits limits = CsvLimits.STANDARD.withColumns(2);
    assertThat(within(limits, "from,to\na,b\n").network()).isPresent();
    assertThat(Tables.problems(within(limits, "from,to,x\na,b,c\n")))
        .containsExactly("1:3 The table exceeds the limit of 2 columns.");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 5_000, 100_000})
  void a_longer_cell_than_the_limit_is_an_error(int limit) {
    CsvLimits limits = CsvLimits.STANDARD.withCell(limit);
    assertThat(within(limits, "from,to\na," + "b".repeat(limit) + "\n").network()).isPresent();
    assertThat(Tables.problems(within(limits, "from,to\na," + "b".repeat(limit + 1) + "\n")))
        .singleElement()
        .asString()
        .startsWith("2:2 A cell exceeds the limit of " + limit + " characters.");
  }

  @Test
  void a_cell_that_does_not_end_is_an_error() {
    CsvResult read =
        within(CsvLimits.STANDARD.withCell(10), "from,to\na,\"" + "b".repeat(1_000_000));
    assertThat(Tables.problems(read))
        .containsExactly(
            "2:1 A cell exceeds the limit of 10 characters. Maybe a quote is not closed.");
  }

  @Test
  void problems_beyond_the_limit_are_counted() {
    CsvResult read = within(CsvLimits.STANDARD.withProblems(2), "from,to\n,a\n,b\n,c\n,d\nb,e\n");
    assertThat(read.problems()).hasSize(2);
    assertThat(read.unlisted()).isEqualTo(2);
    assertThat(read.network()).isPresent();
    assertThat(read.toString()).endsWith("\n  … and 2 more");
    assertThat(read.counts().badRows()).isEqualTo(4);
  }

  @Test
  void what_is_shown_of_a_long_value_is_short() {
    CsvResult read = Tables.ties("from,to,value\na,b," + "x".repeat(5_000) + "\n");
    assertThat(read.problems().get(0).message()).hasSizeLessThan(200).contains("xxx…\"");
  }
}

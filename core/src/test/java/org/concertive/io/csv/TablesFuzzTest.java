package org.concertive.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import org.concertive.io.Problem;
import org.concertive.io.ReadResult;
import org.concertive.model.LeadershipSystem;

/**
 * Whatever bytes are read as a table. In every build the inputs that once found something are
 * tried; {@code mvn -f core -Pfuzz} looks for others.
 */
class TablesFuzzTest {
  private static final byte SEPARATOR = 0;

  @FuzzTest(maxDuration = "5m")
  void ties(byte[] content) {
    assertReported(NetworkCsv.read(CsvSource.bytes(content), CsvOptions.STANDARD));
  }

  /** Two tables, with a zero between them. */
  @FuzzTest(maxDuration = "5m")
  void tiesAndPeople(byte[] content) {
    int cut = 0;
    while (cut < content.length && content[cut] != SEPARATOR) {
      cut++;
    }
    assertReported(
        NetworkCsv.read(
            CsvSource.bytes(Arrays.copyOf(content, cut)),
            CsvSource.bytes(
                Arrays.copyOfRange(content, Math.min(cut + 1, content.length), content.length)),
            CsvOptions.STANDARD));
  }

  @FuzzTest(maxDuration = "5m")
  void people(byte[] content) {
    assertTableReported("people.csv", content);
  }

  @FuzzTest(maxDuration = "5m")
  void adoption(byte[] content) {
    assertTableReported("adoption.csv", content);
  }

  private static void assertTableReported(String name, byte[] content) {
    assertReported(
        SystemTables.read(
            LeadershipSystem.of("s", "System"),
            List.of(CsvSource.bytes(content).named(name)),
            CsvOptions.STANDARD));
  }

  private static void assertReported(ReadResult<?> result) {
    for (Problem problem : result.problems()) {
      assertThat(problem.message()).isNotBlank();
      assertThat(problem.line()).isNotNegative();
    }
  }
}

package org.concertive.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablePagesTest {
  @Test
  void the_examples_are_read_without_problems() {
    String[] files =
        SystemTables.TABLES.stream()
            .flatMap(table -> java.util.stream.Stream.of(table.file(), table.example()))
            .toArray(String[]::new);
    TablesResult read = SomeTables.read(files);
    System.out.println(org.concertive.io.document.Documents.write(read.orThrow(), org.concertive.io.document.Format.YAML));
    assertThat(SomeTables.problems(read)).isEmpty();
  }
}

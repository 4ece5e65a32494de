package org.concertive.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.concertive.model.LeadershipSystem;

/** Tables of a system for tests. */
final class SomeTables {
  static final LeadershipSystem EMPTY = LeadershipSystem.of("oak-hill", "Oak Hill");

  private SomeTables() {}

  /** Reads tables, given as the name of a file and its text by turns, into nothing. */
  static TablesResult read(String... filesAndTexts) {
    return into(EMPTY, CsvOptions.STANDARD, filesAndTexts);
  }

  static TablesResult read(CsvOptions options, String... filesAndTexts) {
    return into(EMPTY, options, filesAndTexts);
  }

  static TablesResult into(LeadershipSystem system, CsvOptions options, String... filesAndTexts) {
    List<CsvSource> tables = new ArrayList<>();
    for (int i = 0; i < filesAndTexts.length; i += 2) {
      tables.add(CsvSource.text(filesAndTexts[i + 1]).named(filesAndTexts[i]));
    }
    return SystemTables.read(system, tables, options);
  }

  static List<String> problems(TablesResult read) {
    return read.problems().stream().map(Object::toString).toList();
  }
}

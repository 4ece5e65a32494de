package org.concertive.io.csv;

import java.util.function.Supplier;

/**
 * A cell while it is read.
 *
 * @param draft what is known so far
 * @param log the problems of the table
 * @param line where the row begins
 * @param column the number of the column, from 1
 */
record Place(SystemDraft draft, CsvProblemLog log, long line, int column) {
  CsvOptions options() {
    return draft.options();
  }

  void warn(Supplier<String> message) {
    log.warning(line, column, message);
  }
}

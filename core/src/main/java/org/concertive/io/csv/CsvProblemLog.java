package org.concertive.io.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.concertive.io.Problem;
import org.concertive.io.Problem.Severity;

/** The problems of a table so far: as many as the limit allows, and how many there are. */
final class CsvProblemLog {
  private final String source;
  private final int limit;
  private final List<Problem> listed = new ArrayList<>();
  private long errors;
  private long warnings;

  CsvProblemLog(String source, int limit) {
    this.source = source;
    this.limit = limit;
  }

  void error(long line, int column, Supplier<String> message) {
    if (errors++ < limit) {
      listed.add(new Problem(source, Severity.ERROR, line, column, "", message.get()));
    }
  }

  void warning(long line, int column, Supplier<String> message) {
    if (warnings++ < limit) {
      listed.add(new Problem(source, Severity.WARNING, line, column, "", message.get()));
    }
  }

  boolean hasErrors() {
    return errors > 0;
  }

  /** The number of problems beyond those listed. */
  long unlisted() {
    return errors + warnings - listed.size();
  }

  /** The problems by their line. */
  List<Problem> problems() {
    listed.sort(Comparator.comparingLong(Problem::line));
    return listed;
  }
}

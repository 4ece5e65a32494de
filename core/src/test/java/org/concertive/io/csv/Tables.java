package org.concertive.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.concertive.network.Network;

/** Small tables for tests. */
final class Tables {
  private Tables() {}

  static CsvResult ties(String text) {
    return ties(text, CsvOptions.STANDARD);
  }

  static CsvResult ties(String text, CsvOptions options) {
    return NetworkCsv.read(CsvSource.text(text), options);
  }

  static CsvResult ties(byte[] content) {
    return NetworkCsv.read(CsvSource.bytes(content), CsvOptions.STANDARD);
  }

  static CsvResult both(String ties, String people) {
    return both(ties, people, CsvOptions.STANDARD);
  }

  static CsvResult both(String ties, String people, CsvOptions options) {
    return NetworkCsv.read(
        CsvSource.text(ties), CsvSource.text(people).named("people.csv"), options);
  }

  /** The ties of a network as {@code from>to} or {@code from>to=value}. */
  static List<String> shown(CsvResult read) {
    Network network = read.orThrow();
    List<String> shown = new ArrayList<>();
    for (int from = 0; from < network.size(); from++) {
      for (int to : network.neighbors(from).toArray()) {
        shown.add(
            network.name(from)
                + ">"
                + network.name(to)
                + (network.tieValue().isPresent() ? "=" + network.value(from, to) : ""));
      }
    }
    return shown;
  }

  /** The problems as {@code line:column message}. */
  static List<String> problems(CsvResult read) {
    return read.problems().stream()
        .map(problem -> problem.line() + ":" + problem.column() + " " + problem.message())
        .toList();
  }
}

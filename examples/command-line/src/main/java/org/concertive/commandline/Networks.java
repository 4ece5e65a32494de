package org.concertive.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.io.Problem;
import org.concertive.io.csv.CsvResult;
import org.concertive.io.csv.MeasureTable;
import org.concertive.io.csv.NetworkCsv;
import org.concertive.network.DirectedNetwork;
import org.concertive.statistics.Result;

/**
 * The command {@code networks FOLDER}: who seeks whom, in every file of ties of a folder, a line a
 * network; the same in full precision in {@code networks.csv} beside the files.
 *
 * <p>A file of ties is called {@code ties.csv} or ends in {@code -ties.csv}; the people stand in
 * the file that ends in {@code -people.csv} or {@code -nodes.csv} instead, if there is one. The
 * exit status is 0; 1 when a file has an error; 2 when the folder cannot be read, has no ties, or
 * cannot be written to.
 */
final class Networks {
  /** The file that is written. */
  static final String FILE = "networks.csv";

  private final List<List<String>> rows = new ArrayList<>();
  private final MeasureTable.Builder table = MeasureTable.builder().withReasons();
  private final List<String> reasons = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private boolean anyError;

  private Networks() {
    rows.add(
        Stream.of(
                Stream.of("network"),
                NetworkMeasure.ALL.stream().map(NetworkMeasure::heading),
                Stream.of("E-I"))
            .flatMap(cells -> cells)
            .toList());
  }

  static int run(String name, PrintWriter out) {
    Path folder = Sources.path(name);
    List<TieFiles> files;
    try {
      files = TieFiles.in(folder);
    } catch (IOException | UncheckedIOException e) {
      throw new UserException("The folder \"" + name + "\" cannot be read.");
    }
    if (files.isEmpty()) {
      throw new UserException(
          "The folder \""
              + folder
              + "\" has no file that is called ties.csv or ends in -ties.csv.");
    }
    Networks networks = new Networks();
    files.forEach(networks::take);
    networks.print(new Page(out));
    networks.write(folder.resolve(FILE), out);
    return networks.anyError ? ConcertiveCommand.FOUND : 0;
  }

  private void take(TieFiles files) {
    CsvResult read =
        files
            .people()
            .map(people -> NetworkCsv.read(files.ties(), people))
            .orElseGet(() -> NetworkCsv.read(files.ties()));
    read.problems().stream().map(Problem::toString).forEach(problems::add);
    if (read.unlisted() > 0) {
      problems.add(files.ties() + ": … and " + read.unlisted() + " more");
    }
    Optional<DirectedNetwork> network = read.network();
    network.ifPresentOrElse(known -> measure(files.name(), known), () -> anyError = true);
  }

  private void measure(String name, DirectedNetwork network) {
    List<String> row = new ArrayList<>();
    row.add(name);
    for (NetworkMeasure measure : NetworkMeasure.ALL) {
      Result<Double> value = measure.of().apply(network);
      row.add(measure.print(value));
      keep(name, measure.name(), value);
    }
    Map<String, Result<Double>> between = NetworkMeasure.betweenGroups(network);
    between.forEach((grouping, value) -> keep(name, "E-I by " + grouping, value));
    row.add(
        between.entrySet().stream()
            .map(entry -> entry.getKey() + " " + NetworkMeasure.print(entry.getValue(), 3))
            .collect(Collectors.joining(", ")));
    rows.add(row);
  }

  private void keep(String network, String measure, Result<Double> value) {
    table.add(network, measure, value);
    if (value instanceof Result.Undefined<Double> undefined) {
      reasons.add(network + ", " + measure + ": " + undefined.reason() + ".");
    }
  }

  private void print(Page page) {
    page.heading(
        "Who seeks whom: " + (rows.size() - 1) + (rows.size() == 2 ? " network" : " networks"));
    page.line(
        0,
        "The numbers describe, they do not grade: more distribution is not better. A tie runs from"
            + " who seeks (advice, say) to who is sought.");
    page.gap();
    page.table(0, rows);
    page.gap();
    if (!reasons.isEmpty()) {
      page.line(0, "A dash means that there is no such number:");
      reasons.forEach(reason -> page.line(2, 4, reason));
      page.gap();
    }
    legend(page);
    if (!problems.isEmpty()) {
      page.title("WHAT IS WRONG WITH THE FILES");
      page.line(2, "File, line and column stand before each.");
      problems.forEach(problem -> page.line(2, 4, problem));
    }
    page.gap();
  }

  private static void legend(Page page) {
    page.line(0, "What the columns say:");
    for (NetworkMeasure measure : NetworkMeasure.ALL) {
      boolean isNamed = measure.heading().equals(measure.name());
      page.row(
          2,
          12,
          measure.heading(),
          isNamed ? measure.meaning() : measure.name() + ": " + measure.meaning());
    }
    page.row(
        2,
        12,
        "E-I",
        "whether ties run within groups or between them: -1 when all run within, 1 when all run"
            + " between. For each column of the people's file that makes two groups or more, at"
            + " most half as many as there are people; whole numbers at most a quarter as many,"
            + " other numbers are no groups.");
    page.line(
        0,
        "Density, centralization and reciprocity together are how de Jong describes distributed"
            + " leadership in a team. The columns from connectedness to E-I are Krackhardt's: each is 1"
            + " in a plain chain of command. For these, who is sought stands above who seeks.");
  }

  private void write(Path file, PrintWriter out) {
    if (rows.size() > 1) {
      try {
        table.build().write(file);
      } catch (UncheckedIOException e) {
        throw new UserException("The file \"" + file + "\" cannot be written.");
      }
      out.println("All numbers in full are in " + file + ".");
    }
  }
}

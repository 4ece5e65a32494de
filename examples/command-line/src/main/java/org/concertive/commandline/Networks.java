package org.concertive.commandline;

import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.execution.Execution;
import org.concertive.io.Problem;
import org.concertive.io.csv.CsvOptions;
import org.concertive.io.csv.CsvResult;
import org.concertive.io.csv.CsvSource;
import org.concertive.io.csv.CsvStyle;
import org.concertive.io.csv.MeasureTable;
import org.concertive.io.csv.NetworkCsv;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.TieValue;
import org.concertive.statistics.Result;

/**
 * The command {@code networks FOLDER}: who seeks whom, in every file of ties of a folder, a line a
 * network; the same in full precision in {@code networks.csv} beside the files.
 *
 * <p>The exit status is 0; 1 when a file has an error; 2 when the folder cannot be read, has no
 * ties, or cannot be written to.
 */
final class Networks {
  /** The file that is written. */
  static final String FILE = "networks.csv";

  private final List<Measured> measured = new ArrayList<>();
  private final MeasureTable.Builder table = MeasureTable.builder().withReasons();
  private final List<String> reasons = new ArrayList<>();
  private final List<String> unused = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final CsvOptions options;
  private final ProgressLine progress;
  private boolean anyError;

  /** A network, its measures, and what the columns of its people's file say of its ties. */
  private record Measured(
      String name,
      DirectedNetwork network,
      Map<NetworkMeasure, Result<Double>> measures,
      List<Attribute> attributes) {}

  private Networks(CsvOptions options, ProgressLine progress) {
    this.options = options;
    this.progress = progress;
  }

  static int run(String name, CsvOptions options, PrintWriter out, ProgressLine progress) {
    Path folder = Sources.path(name);
    List<Path> tables;
    try {
      tables = TieFiles.tables(folder);
    } catch (IOException | UncheckedIOException e) {
      throw new UserException("The folder \"" + name + "\" cannot be read.");
    }
    List<TieFiles> files = TieFiles.among(tables);
    if (files.isEmpty()) {
      throw new UserException(
          "The folder \""
              + folder
              + "\" has no file that is called ties.csv or ends in -ties.csv.");
    }
    Networks networks = new Networks(options, progress);
    progress.each(files, networks::take).stream()
        .flatMap(Optional::stream)
        .forEach(networks.measured::add);
    tables.stream()
        .filter(
            table ->
                files.stream()
                    .noneMatch(
                        file ->
                            file.ties().equals(table) || file.people().equals(Optional.of(table))))
        .forEach(
            table ->
                networks.unused.add(
                    TieFiles.fileName(table) + ": neither a file of ties nor of their people."));
    networks.measured.forEach(networks::keep);
    networks.print(new Page(out));
    networks.write(folder.resolve(FILE), out);
    return networks.anyError ? ConcertiveCommand.FOUND : 0;
  }

  private Optional<Measured> take(TieFiles files) {
    CsvResult read =
        progress.during("Reading " + files.ties(), "rows", execution -> read(files, execution));
    read.problems().stream().map(Problem::toString).forEach(problems::add);
    if (read.unlisted() > 0) {
      problems.add(files.ties() + ": … and " + read.unlisted() + " more");
    }
    if (!read.unreadColumns().isEmpty()) {
      unused.add(
          files.name() + ": columns of the ties: " + String.join(", ", read.unreadColumns()) + ".");
    }
    anyError |= read.network().isEmpty();
    return read.network().map(network -> measure(files.name(), network));
  }

  private CsvResult read(TieFiles files, Execution execution) {
    CsvSource ties = CsvSource.file(files.ties());
    return files
        .people()
        .map(people -> NetworkCsv.read(ties, CsvSource.file(people), options, execution))
        .orElseGet(() -> NetworkCsv.read(ties, options, execution));
  }

  /** Those of values only where there are strengths. */
  private Measured measure(String name, DirectedNetwork network) {
    Map<NetworkMeasure, Result<Double>> measures = new LinkedHashMap<>();
    for (NetworkMeasure measure : measures(hasStrengths(network))) {
      measures.put(
          measure,
          progress.during(
              "Measuring " + name + ", " + measure.name(),
              execution -> measure.of().apply(network, execution)));
    }
    List<Attribute> attributes =
        progress.during("Measuring " + name + ", groups", execution -> Attribute.of(network));
    return new Measured(name, network, measures, attributes);
  }

  private static boolean hasStrengths(DirectedNetwork network) {
    return network.tieValue().equals(Optional.of(TieValue.STRENGTH));
  }

  private boolean anyStrengths() {
    return measured.stream().map(Measured::network).anyMatch(Networks::hasStrengths);
  }

  private static List<NetworkMeasure> measures(boolean areStrengths) {
    return Streams.concat(
            NetworkMeasure.ALL.stream(),
            areStrengths ? NetworkMeasure.OF_VALUES.stream() : Stream.of())
        .toList();
  }

  private void keep(Measured one) {
    one.measures.forEach((measure, value) -> keep(one.name, measure.name(), value));
    for (Attribute attribute : one.attributes) {
      attribute
          .measures()
          .forEach((measure, value) -> keep(one.name, measure + " by " + attribute.name(), value));
      if (attribute.measures().isEmpty()) {
        unused.add(
            one.name
                + ": the column "
                + attribute.name()
                + " makes no groups and holds no numbers.");
      }
    }
    if (one.network.tieValue().equals(Optional.of(TieValue.DISTANCE))) {
      unused.add(one.name + ": the values of the ties, since they are distances.");
    }
  }

  private void keep(String network, String measure, Result<Double> value) {
    table.add(network, measure, value);
    if (value instanceof Result.Undefined<Double> undefined) {
      reasons.add(network + ", " + measure + ": " + undefined.reason() + ".");
    }
  }

  private void print(Page page) {
    page.heading(
        "Who seeks whom: " + measured.size() + (measured.size() == 1 ? " network" : " networks"));
    page.line(
        0,
        "The numbers describe, they do not grade: more distribution is not better. A tie runs from"
            + " who seeks (advice, say) to who is sought.");
    page.gap();
    page.table(0, rows());
    page.gap();
    if (numbers().size() > 1) {
      page.line(0, "Where ties run by what the people's files say in numbers:");
      page.table(2, numbers());
      page.gap();
    }
    if (!reasons.isEmpty()) {
      page.line(0, "A dash means that there is no such number:");
      reasons.forEach(reason -> page.line(2, 4, reason));
      page.gap();
    }
    legend(page);
    if (!unused.isEmpty()) {
      page.title("WHAT WAS NOT USED");
      unused.forEach(line -> page.line(2, 4, line));
    }
    if (!problems.isEmpty()) {
      page.title("WHAT IS WRONG WITH THE FILES");
      page.line(2, "File, line and column stand before each.");
      problems.forEach(problem -> page.line(2, 4, problem));
    }
    page.gap();
  }

  /** A row a network, with the E-I index of each column that makes groups in the last cell. */
  private List<List<String>> rows() {
    List<NetworkMeasure> all = measures(anyStrengths());
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Streams.concat(
                Stream.of("network"),
                all.stream().map(NetworkMeasure::heading),
                Stream.of(Attribute.BETWEEN))
            .toList());
    for (Measured one : measured) {
      List<String> row = new ArrayList<>(List.of(one.name));
      for (NetworkMeasure measure : all) {
        Result<Double> value = one.measures.get(measure);
        row.add(value == null ? "" : measure.print(value));
      }
      row.add(
          one.attributes.stream()
              .flatMap(
                  attribute ->
                      attribute.measure(Attribute.BETWEEN).stream()
                          .map(value -> attribute.name() + " " + NetworkMeasure.print(value, 3)))
              .collect(Collectors.joining(", ")));
      rows.add(row);
    }
    return rows;
  }

  /** A row for each network and column of numbers. */
  private List<List<String>> numbers() {
    List<String> shares = List.of(Attribute.UP, Attribute.LATERAL, Attribute.DOWN);
    List<List<String>> rows = new ArrayList<>();
    rows.add(Streams.concat(Stream.of("network"), shares.stream(), Stream.of("by")).toList());
    for (Measured one : measured) {
      for (Attribute attribute : one.attributes) {
        if (attribute.measure(Attribute.UP).isPresent()) {
          rows.add(
              Streams.concat(
                      Stream.of(one.name),
                      shares.stream()
                          .flatMap(share -> attribute.measure(share).stream())
                          .map(value -> NetworkMeasure.print(value, 3)),
                      Stream.of(attribute.name()))
                  .toList());
        }
      }
    }
    return rows;
  }

  private void legend(Page page) {
    page.line(0, "What the columns say:");
    NetworkMeasure.ALL.forEach(measure -> legend(page, measure));
    if (anyStrengths()) {
      NetworkMeasure.OF_VALUES.forEach(measure -> legend(page, measure));
      page.line(2, "All other columns ignore the values of ties.");
    }
    page.row(
        2,
        12,
        Attribute.BETWEEN,
        "whether ties run within groups or between them: -1 when all run within, 1 when all run"
            + " between. For each column of the people's file that makes two groups or more, at"
            + " most half as many as there are people; whole numbers at most a quarter as many.");
    page.line(
        2,
        12,
        "to greater, to equal, to lesser: the shares of ties that run to somebody with a greater,"
            + " equal or lesser number, for each column of numbers in the people's file.");
    page.line(
        0,
        "Density, centralization and reciprocity together are how de Jong describes distributed"
            + " leadership in a team. The columns from connectedness to (sna) are Krackhardt's: each"
            + " is 1 in a plain chain of command. For these, who is sought stands above who seeks.");
  }

  private static void legend(Page page, NetworkMeasure measure) {
    boolean isNamed = measure.heading().equals(measure.name());
    page.row(
        2,
        12,
        measure.heading(),
        isNamed ? measure.meaning() : measure.name() + ": " + measure.meaning());
  }

  private void write(Path file, PrintWriter out) {
    if (!measured.isEmpty()) {
      try {
        table.build().write(file, CsvStyle.SPREADSHEET);
      } catch (UncheckedIOException e) {
        throw new UserException("The file \"" + file + "\" cannot be written.");
      }
      out.println("All numbers in full are in " + file + ".");
    }
  }
}

package org.concertive.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.concertive.io.csv.MetricTable;
import org.concertive.io.document.DocumentResult;
import org.concertive.io.measures.JsonMeasures;
import org.concertive.io.measures.MarkdownMeasures;
import org.concertive.io.measures.TextMeasures;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Metrics;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.relation.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code measure}: what the metrics give for descriptions, or for parts of them. */
@Command(
    name = "measure",
    description =
        "Measures descriptions, whole or in part. The numbers describe, they do not grade.",
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    sortOptions = false)
final class MeasureCommand implements Callable<Integer> {
  private enum Format {
    TEXT,
    CSV,
    MARKDOWN,
    JSON
  }

  private static final int MOST_COLUMNS = 200;

  @Spec private CommandSpec spec;

  @Mixin private DescriptionFiles files = new DescriptionFiles();

  @Option(
      names = "--scope",
      split = ",",
      paramLabel = "NAME=VALUE",
      description =
          "Measures a part only: unit, level, role, function, subject or period, such as"
              + " unit=oak-hill,period=2014/15.")
  private List<String> scope = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "KIND",
      description = "Measures every unit of a kind, such as SCHOOL, a column each.")
  private @Nullable OrgUnitKind kind;

  @Option(
      names = "--metric",
      split = ",",
      paramLabel = "METRIC",
      description = "Only these metrics, by number or id, such as M-05,evenness.")
  private List<String> metrics = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: text.")
  private Format format = Format.TEXT;

  @Mixin private Output output = new Output();

  MeasureCommand() {}

  @Override
  public Integer call() {
    List<Metric<?>> chosen = chosen();
    Map<String, MetricResults> results = new LinkedHashMap<>();
    List<Path> all = files.all();
    List<Boolean> read = progress().each(all, file -> read(file, all.size(), chosen, results));
    requireReadable(results.size());
    progress().each(results.entrySet(), this::compute);
    if (!results.isEmpty()) {
      print(results);
    }
    return read.contains(false) ? ConcertiveCommand.FAILED : 0;
  }

  /** Before anything is computed for a table that nobody could read. */
  private void requireReadable(int columns) {
    if (columns > MOST_COLUMNS && (format == Format.TEXT || format == Format.MARKDOWN)) {
      throw new UserException(
          "A table of "
              + columns
              + " columns cannot be read; it may have at most "
              + MOST_COLUMNS
              + ". Maybe --format csv, which has a line for each number.");
    }
  }

  private ProgressLine progress() {
    return ProgressLine.of(spec);
  }

  /** Answers whether the file could be read. */
  private boolean read(
      Path file, int files, List<Metric<?>> chosen, Map<String, MetricResults> results) {
    DocumentResult read = Sources.read(file, progress());
    read.problems()
        .forEach(problem -> spec.commandLine().getErr().println(Sources.line(file, problem)));
    read.system()
        .ifPresent(
            system ->
                results.putAll(
                    progress()
                        .during(
                            "Preparing " + Sources.name(file),
                            execution -> prepare(system, file, files, chosen, results.keySet()))));
    return read.system().isPresent();
  }

  private MetricResults compute(Map.Entry<String, MetricResults> named) {
    return progress().during("Measuring " + named.getKey(), "metrics", named.getValue()::compute);
  }

  private List<Metric<?>> chosen() {
    try {
      return metrics.isEmpty()
          ? Metrics.all()
          : metrics.stream().<Metric<?>>map(Metrics::get).toList();
    } catch (IllegalArgumentException e) {
      throw new UserException(e);
    }
  }

  /** What is to be measured, by names that are not taken yet. */
  private Map<String, MetricResults> prepare(
      LeadershipSystem system, Path file, int files, List<Metric<?>> chosen, Set<String> taken) {
    MetricResults measured = scoped(MetricResults.of(system).only(chosen));
    String name = taken.contains(system.id()) ? Sources.name(file) : system.id();
    if (kind == null) {
      return Map.of(name, measured);
    }
    Map<OrgUnit, MetricResults> units = measured.by(kind);
    if (units.isEmpty()) {
      throw new UserException(Sources.name(file) + " has no unit of the kind " + kind + ".");
    }
    Map<String, MetricResults> named = new LinkedHashMap<>();
    units.forEach((unit, one) -> named.put(files == 1 ? unit.id() : name + " " + unit.id(), one));
    return named;
  }

  private MetricResults scoped(MetricResults all) {
    try {
      return all.in(Scope.parse(String.join(",", scope)));
    } catch (IllegalArgumentException e) {
      throw new UserException(e);
    }
  }

  private void print(Map<String, MetricResults> results) {
    output.print(spec, progress().during("Writing the measures", execution -> text(results)));
  }

  private String text(Map<String, MetricResults> results) {
    if (format == Format.CSV) {
      return MetricTable.of(results).toString();
    }
    if (results.size() == 1 && kind == null) {
      MetricResults one = results.values().iterator().next();
      return switch (format) {
        case TEXT -> TextMeasures.write(one);
        case MARKDOWN -> MarkdownMeasures.write(one);
        default -> JsonMeasures.write(one);
      };
    }
    return switch (format) {
      case TEXT -> TextMeasures.write(results);
      case MARKDOWN -> MarkdownMeasures.write(results);
      default -> JsonMeasures.write(results);
    };
  }
}

package org.concertive.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.concertive.io.csv.CsvOptions;
import org.concertive.io.csv.DateOrder;
import org.concertive.io.csv.SystemTables;
import org.concertive.io.csv.TablesResult;
import org.concertive.io.document.DocumentResult;
import org.concertive.io.document.Documents;
import org.concertive.io.document.Format;
import org.concertive.model.LeadershipSystem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code import}: a description from tables. */
@Command(
    name = "import",
    description = "Makes a description from a folder of tables (people.csv, ties.csv ...).",
    footer = {
      "",
      "docs/tables.md lists the tables and their columns. A file that ends in .json is written in"
          + " JSON, any other in YAML. What cannot be used is left out and"
          + " reported on standard error; the exit status is then 1."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  /** What separates the decimal places of a number. */
  private enum Mark {
    POINT,
    COMMA
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "The folder with the tables.")
  private String folder = "";

  @Mixin private Output output = new Output();

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description = "A description that the tables add to; it is not changed itself.")
  private @Nullable String into;

  @Option(
      names = "--dates",
      paramLabel = "ORDER",
      description = "What comes first in dates such as 3/4/2014: ${COMPLETION-CANDIDATES}.")
  private @Nullable DateOrder dates;

  @Option(
      names = "--decimal",
      paramLabel = "MARK",
      description = "The decimal mark of numbers such as 1,234: ${COMPLETION-CANDIDATES}.")
  private @Nullable Mark decimal;

  @Option(
      names = "--missing",
      paramLabel = "WORD",
      split = ",",
      description = "Words that stand for a missing value besides NA and the like, such as 99.")
  private List<String> missing = new ArrayList<>();

  ImportCommand() {}

  @Override
  public Integer call() {
    Path tables = Sources.path(folder);
    if (!Files.isDirectory(tables)) {
      throw new UserException("There is no folder \"" + folder + "\".");
    }
    LeadershipSystem base = into == null ? null : base(into);
    TablesResult read =
        progress()
            .during(
                "Reading the tables of " + folder,
                execution ->
                    base == null
                        ? SystemTables.read(tables, options(), execution)
                        : SystemTables.read(base, tables, options(), execution));
    if (!read.problems().isEmpty()) {
      spec.commandLine().getErr().println(read);
    }
    if (read.system().isEmpty()) {
      return ConcertiveCommand.FAILED;
    }
    write(read.system().get());
    return read.problems().isEmpty() ? 0 : ConcertiveCommand.FOUND;
  }

  private ProgressLine progress() {
    return ProgressLine.of(spec);
  }

  private CsvOptions options() {
    CsvOptions.Builder options = CsvOptions.builder().missing(missing.toArray(String[]::new));
    if (dates != null) {
      options.dates(dates);
    }
    if (decimal != null) {
      options.decimal(decimal == Mark.COMMA ? ',' : '.');
    }
    return options.build();
  }

  private LeadershipSystem base(String file) {
    DocumentResult read = Sources.readFile(Sources.path(file), progress());
    return read.system().orElseThrow(() -> new UserException(read));
  }

  private void write(LeadershipSystem system) {
    Format format = output.endsIn(".json") ? Format.JSON : Format.YAML;
    output.print(
        spec,
        progress().during("Writing the description", execution -> Documents.write(system, format)));
  }
}

package org.concertive.commandline;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.concertive.io.csv.CsvStyle;
import org.concertive.io.csv.SystemTables;
import org.concertive.io.document.DocumentResult;
import org.concertive.model.LeadershipSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code export}: a description as tables. */
@Command(
    name = "export",
    description = "Writes a description as tables (people.csv, ties.csv ...) into a folder.",
    footer = {"", "docs/tables.md says what the tables hold; a description holds more."},
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "The description.")
  private String file = "";

  @Parameters(
      index = "1",
      paramLabel = "FOLDER",
      description = "Where to write the tables; files of their names are overwritten.")
  private String folder = "";

  @Option(
      names = "--spreadsheet",
      description =
          "Writes for spreadsheets: with a byte order mark, and so that no text is run as a"
              + " formula.")
  private boolean isSpreadsheet;

  ExportCommand() {}

  @Override
  public Integer call() {
    ProgressLine progress = ProgressLine.of(spec);
    DocumentResult read = Sources.readFile(Sources.path(file), progress);
    if (read.system().isEmpty()) {
      spec.commandLine().getErr().println(read);
      return ConcertiveCommand.FAILED;
    }
    return progress.during("Writing tables to " + folder, execution -> write(read.system().get()));
  }

  private int write(LeadershipSystem system) {
    Path tables = Sources.path(folder);
    try {
      SystemTables.write(system, tables, isSpreadsheet ? CsvStyle.SPREADSHEET : CsvStyle.PLAIN);
    } catch (UncheckedIOException e) {
      throw new UserException("The folder \"" + folder + "\" cannot be written to.");
    }
    return 0;
  }
}

package org.concertive.commandline;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.concertive.io.document.DocumentResult;
import org.concertive.io.report.Report;
import org.concertive.io.report.ReportFolder;
import org.concertive.metrics.MetricResults;
import org.concertive.model.LeadershipSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code report}: the reports on descriptions. */
@Command(
    name = "report",
    description =
        "Writes a report on each description, for people who meet over it: one page of HTML with"
            + " pictures, complete on its own, and the same in Markdown.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private DescriptionFiles files = new DescriptionFiles();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description =
          "Where to write the reports, named by the ids of the descriptions (with a number where a"
              + " name is taken), and an index.html; files of these names are overwritten.")
  private String folder = "";

  ReportCommand() {}

  @Override
  public Integer call() {
    List<Optional<Report>> reports = progress().each(files.all(), this::report);
    List<Report> written = reports.stream().flatMap(Optional::stream).toList();
    if (!written.isEmpty()) {
      progress().during("Writing reports", execution -> write(written));
    }
    return written.size() == reports.size() ? 0 : ConcertiveCommand.FAILED;
  }

  private ProgressLine progress() {
    return ProgressLine.of(spec);
  }

  /** The report on the description in a file, if it can be read. */
  private Optional<Report> report(Path file) {
    DocumentResult read = Sources.read(file, progress());
    read.problems()
        .forEach(problem -> spec.commandLine().getErr().println(Sources.line(file, problem)));
    return read.system().map(this::report);
  }

  private Report report(LeadershipSystem system) {
    String id = system.id();
    CheckedSystem checked = CheckedSystem.of(system, progress());
    MetricResults measured =
        progress().during("Measuring " + id, "metrics", MetricResults.of(checked.index())::compute);
    return progress()
        .during(
            "Composing the report on " + id, execution -> Report.of(measured, checked.report()));
  }

  private int write(List<Report> reports) {
    List<Path> pages;
    try {
      pages = ReportFolder.write(reports, Sources.path(folder));
    } catch (UncheckedIOException e) {
      throw new UserException("The folder \"" + folder + "\" cannot be written to.");
    }
    for (int i = 0; i < pages.size(); i++) {
      spec.commandLine().getOut().println(reports.get(i).system().id() + ": " + pages.get(i));
    }
    return pages.size();
  }
}

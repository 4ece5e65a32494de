package org.concertive.commandline;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.concertive.io.document.DocumentResult;
import org.concertive.io.report.Report;
import org.concertive.io.report.ReportFolder;
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
          "Where to write the reports, named by the ids of the descriptions, and an index.html;"
              + " files of these names are overwritten.")
  private String folder = "";

  ReportCommand() {}

  @Override
  public Integer call() {
    List<Report> reports = new ArrayList<>();
    boolean isRead = true;
    for (Path file : files.all()) {
      DocumentResult read = Sources.read(file);
      read.problems()
          .forEach(problem -> spec.commandLine().getErr().println(Sources.line(file, problem)));
      read.system().map(Report::of).ifPresent(reports::add);
      isRead &= read.system().isPresent();
    }
    if (!reports.isEmpty()) {
      write(reports);
    }
    return isRead ? 0 : ConcertiveCommand.FAILED;
  }

  private void write(List<Report> reports) {
    Path target = Sources.path(folder);
    try {
      ReportFolder.write(reports, target);
    } catch (UncheckedIOException e) {
      throw new UserException("The folder \"" + folder + "\" cannot be written to.");
    }
    reports.forEach(
        report ->
            spec.commandLine()
                .getOut()
                .println(
                    report.system().id() + ": " + target.resolve(report.system().id() + ".html")));
  }
}

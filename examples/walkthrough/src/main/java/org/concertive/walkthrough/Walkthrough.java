package org.concertive.walkthrough;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concertive.commandline.Page;
import org.concertive.io.document.DocumentResult;
import org.concertive.io.document.Documents;
import org.concertive.io.report.Report;
import org.concertive.io.report.ReportFolder;
import org.concertive.metrics.MetricResults;
import org.concertive.model.LeadershipSystem;
import org.concertive.validation.RuleSet;
import org.concertive.validation.ValidationReport;

/**
 * The main job: six systems from the field, ten lines each and then side by side, and a folder with
 * the whole report on each of them.
 *
 * <p>Usage: no argument for all six; the name of one of them, such as {@code long-beach}, or a file
 * for one report. The exit status is 0; 1 when a description contradicts itself; 2 when it cannot
 * be read.
 */
public final class Walkthrough {
  private static final int CONTRADICTS_ITSELF = 1;
  private static final int CANNOT_BE_READ = 2;

  private final Page page;
  private final List<Report> reports = new ArrayList<>();
  private int status;

  private Walkthrough(Page page) {
    this.page = page;
  }

  /** Runs the main job and ends the JVM with its exit status when that is not 0. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int status = run(arguments, out, folder());
    if (status != 0) {
      System.exit(status);
    }
  }

  /** The folder for reports, beside the classes in {@code target}. */
  private static Path folder() {
    try {
      return Path.of(Walkthrough.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolveSibling("report");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs the main job with a folder for reports, and answers its exit status. */
  static int run(String[] arguments, PrintStream out, Path folder) {
    Walkthrough job = new Walkthrough(new Page(new PrintWriter(out, true, StandardCharsets.UTF_8)));
    if (arguments.length == 0) {
      job.reportAll();
    } else {
      DocumentResult read =
          FieldSystem.named(arguments[0])
              .map(FieldSystem::read)
              .orElseGet(() -> Documents.read(Path.of(arguments[0])));
      if (read.system().isEmpty()) {
        out.println(read);
        return CANNOT_BE_READ;
      }
      read.warnings().forEach(out::println);
      job.report(read.system().get());
    }
    job.write(folder);
    return job.status;
  }

  private void reportAll() {
    Map<String, MetricResults> systems = new LinkedHashMap<>();
    for (FieldSystem system : FieldSystem.values()) {
      systems.put(system.shortName(), report(system.read().orThrow()));
    }
    AcrossSystems.print(systems, page);
    page.gap();
  }

  /** Prints ten lines on a description and keeps the report on it. */
  private MetricResults report(LeadershipSystem system) {
    MetricResults measured = MetricResults.of(system);
    ValidationReport found = RuleSet.standard().check(measured.index());
    Report report = Report.of(measured, found);
    reports.add(report);
    page.heading(report.title());
    page.line(0, report.subtitle() + ".");
    page.title("IN TEN LINES");
    report.summary().forEach(line -> page.line(2, 4, line));
    page.gap();
    if (!found.errors().isEmpty()) {
      status = CONTRADICTS_ITSELF;
    }
    return measured;
  }

  private void write(Path folder) {
    List<Path> pages = ReportFolder.write(reports, folder);
    boolean isOne = pages.size() == 1;
    Path shown = isOne ? pages.get(0) : folder.resolve("index.html");
    page.line(
        0,
        2,
        (isOne ? "The whole report" : "The whole reports")
            + ", with pictures: "
            + Path.of("").toAbsolutePath().relativize(shown.toAbsolutePath()));
  }
}

package org.concertive.walkthrough;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.commandline.Page;
import org.concertive.index.SystemIndex;
import org.concertive.io.document.DocumentResult;
import org.concertive.io.document.Documents;
import org.concertive.metrics.MetricResults;
import org.concertive.validation.RuleSet;
import org.concertive.validation.ValidationReport;

/**
 * The main job: six systems from the field, ten lines each and then side by side; or the whole
 * {@link Report} on one.
 *
 * <p>Usage: no argument for all six; the name of one of them, such as {@code long-beach}, or a file
 * for the report on it. The exit status is 0; 1 when a description contradicts itself; 2 when it
 * cannot be read.
 */
public final class Walkthrough {
  private static final int CONTRADICTS_ITSELF = 1;
  private static final int CANNOT_BE_READ = 2;

  private Walkthrough() {}

  /** Runs the main job and ends the JVM with its exit status when that is not 0. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int status = run(arguments, out);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the main job and answers its exit status. */
  static int run(String[] arguments, PrintStream out) {
    Page page = new Page(new PrintWriter(out, true, StandardCharsets.UTF_8));
    if (arguments.length == 0) {
      return all(page);
    }
    DocumentResult read =
        FieldSystem.named(arguments[0])
            .map(FieldSystem::read)
            .orElseGet(() -> Documents.read(Path.of(arguments[0])));
    if (read.system().isEmpty()) {
      out.println(read);
      return CANNOT_BE_READ;
    }
    read.warnings().forEach(out::println);
    SystemIndex index = SystemIndex.of(read.system().get());
    ValidationReport report = RuleSet.standard().check(index);
    Report.print(index, read, report, page);
    return status(report);
  }

  private static int all(Page page) {
    Map<String, MetricResults> systems = new LinkedHashMap<>();
    int status = 0;
    for (FieldSystem system : FieldSystem.values()) {
      MetricResults measured = MetricResults.of(system.read().orThrow());
      ValidationReport report = RuleSet.standard().check(measured.index());
      Report.printBrief(measured, report, page);
      systems.put(system.shortName(), measured);
      status = Math.max(status, status(report));
    }
    AcrossSystems.print(systems, page);
    page.gap();
    page.line(
        0,
        "For the whole report on one of them, name it ("
            + Stream.of(FieldSystem.values())
                .map(FieldSystem::file)
                .collect(Collectors.joining(", "))
            + ") or a file: -Dexec.args=long-beach.");
    return status;
  }

  private static int status(ValidationReport report) {
    return report.errors().isEmpty() ? 0 : CONTRADICTS_ITSELF;
  }
}

package org.concertive.walkthrough;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.concertive.commandline.Page;
import org.concertive.index.SystemIndex;
import org.concertive.io.document.DocumentResult;
import org.concertive.io.document.Documents;
import org.concertive.io.document.Format;
import org.concertive.validation.RuleSet;
import org.concertive.validation.ValidationReport;

/**
 * The main job: a {@link Report} on a description.
 *
 * <p>Usage: no argument for Linked Learning in Long Beach, or the file to read. The exit status is
 * 0; 1 when the description contradicts itself; 2 when it cannot be read.
 */
public final class Walkthrough {
  /** The system that is shown when no file is given. */
  static final String LONG_BEACH = "/systems/long-beach.yaml";

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
    DocumentResult read =
        arguments.length == 0 ? longBeach() : Documents.read(Path.of(arguments[0]));
    if (read.system().isEmpty()) {
      out.println(read);
      return CANNOT_BE_READ;
    }
    read.warnings().forEach(out::println);
    SystemIndex index = SystemIndex.of(read.system().get());
    ValidationReport report = RuleSet.standard().check(index);
    Report.print(index, read, report, new Page(new PrintWriter(out, true, StandardCharsets.UTF_8)));
    return report.errors().isEmpty() ? 0 : CONTRADICTS_ITSELF;
  }

  private static DocumentResult longBeach() {
    try (InputStream in = Walkthrough.class.getResourceAsStream(LONG_BEACH)) {
      return Documents.read(in.readAllBytes(), Format.YAML);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.concertive.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.concertive.io.document.DocumentResult;
import org.concertive.io.document.Documents;
import org.concertive.io.document.Format;
import org.concertive.text.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The command {@code format}: descriptions in canonical form. Comments before the first line of
 * content stay; a file with others is left alone unless the caller lets them go.
 */
@Command(
    name = "format",
    description =
        "Rewrites descriptions in canonical form: fields in fixed order, defaults left" + " out.",
    mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "The descriptions.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--check",
      description = "Changes nothing; lists what would change, with exit status 1.")
  private boolean isCheck;

  @Option(
      names = "--drop-comments",
      description = "Rewrites also files with comments, which canonical form cannot keep.")
  private boolean dropsComments;

  FormatCommand() {}

  @Override
  public Integer call() {
    return Collections.max(progress().each(Sources.of(sources), this::format));
  }

  private ProgressLine progress() {
    return ProgressLine.of(spec);
  }

  private int format(Path file) {
    DocumentResult read = Sources.readFile(file, progress());
    if (read.system().isEmpty()) {
      spec.commandLine().getErr().println(read);
      return ConcertiveCommand.FAILED;
    }
    String text = Texts.read(file);
    Format format =
        file.toString().toLowerCase(Locale.ROOT).endsWith(".json") ? Format.JSON : Format.YAML;
    String head = format == Format.YAML ? head(text) : "";
    String canonical =
        progress()
            .during(
                "Writing " + file,
                execution -> head + Documents.write(read.system().get(), format));
    if (canonical.equals(text)) {
      return 0;
    }
    if (isCheck) {
      spec.commandLine()
          .getOut()
          .println(Printable.text(file.toString()) + " is not in canonical form.");
      return ConcertiveCommand.FOUND;
    }
    if (!dropsComments
        && format == Format.YAML
        && hasComments(file, text.substring(head.length()))) {
      spec.commandLine()
          .getErr()
          .println(
              Printable.text(file.toString())
                  + " was left as it is, since it has comments, which canonical form cannot keep."
                  + " Move them to notes, or add --drop-comments.");
      return ConcertiveCommand.FAILED;
    }
    Texts.write(file, canonical);
    return 0;
  }

  private boolean hasComments(Path file, String yaml) {
    return progress().during("Looking for comments in " + file, execution -> Comments.areIn(yaml));
  }

  /** The comments and empty lines before the content. */
  private static String head(String text) {
    return text.lines()
        .takeWhile(line -> line.isBlank() || line.startsWith("#"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}

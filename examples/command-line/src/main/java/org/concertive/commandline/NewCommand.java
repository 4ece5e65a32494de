package org.concertive.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code new}: a description to start from. */
@Command(
    name = "new",
    description = "Writes a small description with comments, to start from.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  private static final String TEMPLATE = "template.yaml";

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Where to write it; standard output when absent.")
  private @Nullable String file;

  @Option(names = "--force", description = "Overwrites a file that is there.")
  private boolean isForced;

  NewCommand() {}

  @Override
  public Integer call() {
    if (file == null) {
      spec.commandLine().getOut().print(template());
      return 0;
    }
    Path path = Sources.path(file);
    if (Files.exists(path) && !isForced) {
      throw new UserException(
          "There is a file \"" + path + "\" already. Add --force to overwrite it.");
    }
    Texts.write(path, template());
    return 0;
  }

  static String template() {
    try (InputStream in = NewCommand.class.getResourceAsStream(TEMPLATE)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

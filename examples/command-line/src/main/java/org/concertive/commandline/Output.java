package org.concertive.commandline;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option that says where a command writes. */
final class Output {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes there instead of on standard output.")
  private @Nullable String file;

  Output() {}

  /** Whether text goes to standard output. */
  boolean isStandard() {
    return file == null;
  }

  /** Whether the name of the file ends in this. */
  boolean endsIn(String ending) {
    return Optional.ofNullable(file)
        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ending))
        .isPresent();
  }

  /** Writes text. */
  void print(CommandSpec command, String text) {
    if (file == null) {
      command.commandLine().getOut().print(text);
    } else {
      Texts.write(Sources.path(file), text);
    }
  }
}

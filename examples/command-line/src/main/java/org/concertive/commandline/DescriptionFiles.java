package org.concertive.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments that name descriptions. */
final class DescriptionFiles {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description =
          "Descriptions in YAML or JSON; of a folder, every description in it. - reads"
              + " standard input.")
  private List<String> sources = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  DescriptionFiles() {}

  /** The files, as {@link Sources#of} finds them. */
  List<Path> all() {
    return ProgressLine.of(command)
        .during("Looking for descriptions", execution -> Sources.of(sources));
  }
}

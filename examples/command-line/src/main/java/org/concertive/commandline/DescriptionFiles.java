package org.concertive.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The arguments that name descriptions. */
final class DescriptionFiles {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description =
          "Descriptions in YAML or JSON; of a folder, every description in it. - reads"
              + " standard input.")
  private List<String> sources = new ArrayList<>();

  DescriptionFiles() {}

  /** The files, as {@link Sources#of} finds them. */
  List<Path> all() {
    return Sources.of(sources);
  }
}

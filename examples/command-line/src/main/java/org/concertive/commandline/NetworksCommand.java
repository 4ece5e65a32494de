package org.concertive.commandline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code networks}: who seeks whom, in every file of ties of a folder. */
@Command(
    name = "networks",
    description = "Measures who seeks whom in every file of ties of a folder.",
    footer = {
      "",
      "Prints a line a network, and writes all numbers in full to networks.csv in the folder. A file"
          + " of ties is called ties.csv or ends in -ties.csv (also edges; also .tsv, .txt and .dl);"
          + " the people stand in the file that ends in -people.csv or -nodes.csv instead, if there"
          + " is one. A file of ties has a row a tie, or is an adjacency matrix, or has several"
          + " nominees a row."
    },
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    sortOptions = false)
final class NetworksCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "The folder with the files of ties.")
  private String folder = "";

  @Mixin private TableOptions options = new TableOptions();

  NetworksCommand() {}

  @Override
  public Integer call() {
    return Networks.run(
        folder, options.options(), spec.commandLine().getOut(), ProgressLine.of(spec));
  }
}

package org.concertive.commandline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
          + " of ties is called ties.csv or ends in -ties.csv; the people stand in the file that"
          + " ends in -people.csv or -nodes.csv instead, if there is one."
    },
    mixinStandardHelpOptions = true)
final class NetworksCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "The folder with the files of ties.")
  private String folder = "";

  NetworksCommand() {}

  @Override
  public Integer call() {
    return Networks.run(folder, spec.commandLine().getOut());
  }
}

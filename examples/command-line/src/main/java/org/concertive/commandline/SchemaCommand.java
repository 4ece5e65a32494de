package org.concertive.commandline;

import java.util.concurrent.Callable;
import org.concertive.io.document.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code schema}: the JSON Schema of descriptions, for editors. */
@Command(
    name = "schema",
    description =
        "Prints the JSON Schema of descriptions, which editors use to complete and check.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  SchemaCommand() {}

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(Documents.schema());
    return 0;
  }
}

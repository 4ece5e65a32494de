package org.concertive.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code concertive}, which does nothing without one of its subcommands. */
@Command(
    name = "concertive",
    description = "Checks and measures descriptions of distributed leadership in education.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      CheckCommand.class,
      MeasureCommand.class,
      ExplainCommand.class,
      NewCommand.class,
      FormatCommand.class,
      SchemaCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      DrawCommand.class,
      ReportCommand.class,
      NetworksCommand.class
    },
    footer = {
      "",
      "Exit status: 0 when all is well, 1 when something was found, 2 when a file cannot be read or"
          + " the command is not understood."
    })
public final class ConcertiveCommand implements Runnable {
  /** Something was found that should not be there. */
  static final int FOUND = 1;

  /** A file cannot be read or written, or the command is not understood. */
  static final int FAILED = 2;

  @Spec private CommandSpec spec;

  private final ProgressLine progress;

  private ConcertiveCommand(ProgressLine progress) {
    this.progress = progress;
  }

  /** Runs a command and ends the JVM with its exit status. */
  public static void main(String[] arguments) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    ProgressLine progress = new ProgressLine(out, Terminal.isWatched(), System::nanoTime);
    progress.start();
    System.exit(run(arguments, progress.makingWay(out), progress.makingWay(err), progress));
  }

  private static PrintWriter writer(FileDescriptor file) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(file), UTF_8), true);
  }

  /** Runs a command and answers its exit status. */
  public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    return run(arguments, out, err, new ProgressLine(out, false, System::nanoTime));
  }

  static int run(String[] arguments, PrintWriter out, PrintWriter err, ProgressLine progress) {
    CommandLine line =
        new CommandLine(new ConcertiveCommand(progress))
            .setOut(out)
            .setErr(err)
            .setUsageHelpAutoWidth(true)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(ConcertiveCommand::explain);
    int status = line.execute(arguments);
    progress.erase();
    out.flush();
    err.flush();
    return status;
  }

  /** Says what the caller can mend; anything else is a fault of ours and keeps its trace. */
  private static int explain(Exception problem, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (problem instanceof UserException) {
      line.getErr().println(problem.getMessage());
      return FAILED;
    }
    throw problem;
  }

  /** How far the command is. */
  ProgressLine progress() {
    return progress;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}

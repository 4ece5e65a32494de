package org.concertive.walkthrough;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Runs JShell scripts, and stops at the first mistake with a sentence that says where it is. */
final class Script {
  private static final int MISTAKE = 1;

  private final JShell shell;
  private final PrintStream out;

  private Script(JShell shell, PrintStream out) {
    this.shell = shell;
    this.out = out;
  }

  /**
   * Runs scripts in one session.
   *
   * @param startup what is run first, such as imports
   * @return 0, or 1 when one of them has a mistake or cannot be read
   */
  static int run(String startup, List<Path> files, PrintStream out) {
    try (JShell shell = JShell.builder().executionEngine("local").out(out).err(out).build()) {
      for (String entry : Shell.classPath().split(File.pathSeparator, -1)) {
        shell.addToClasspath(entry);
      }
      Script script = new Script(shell, out);
      if (!script.runs("startup", startup)) {
        return MISTAKE;
      }
      for (Path file : files) {
        if (!script.runs(file.getFileName().toString(), Files.readString(file))) {
          return MISTAKE;
        }
      }
      return 0;
    } catch (IOException e) {
      out.println("The script \"" + e.getMessage() + "\" cannot be read.");
      return MISTAKE;
    }
  }

  private boolean runs(String name, String text) {
    String rest = text;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      String source = next.source() == null ? rest : next.source();
      int line = 1 + (int) text.substring(0, text.length() - rest.length()).lines().count();
      rest = next.source() == null ? "" : next.remaining();
      for (SnippetEvent event : shell.eval(source)) {
        String complaint = complaint(event);
        if (complaint != null) {
          out.println(name + ", near line " + line + ": " + complaint);
          return false;
        }
      }
    }
    return true;
  }

  /** What is wrong with a snippet; null when it ran. */
  private String complaint(SnippetEvent event) {
    if (event.exception() instanceof EvalException thrown) {
      return thrown.getMessage() == null ? thrown.getExceptionClassName() : thrown.getMessage();
    }
    if (event.exception() != null) {
      return event.exception().getMessage();
    }
    return event.status() == Snippet.Status.REJECTED
        ? shell
            .diagnostics(event.snippet())
            .map(problem -> problem.getMessage(Locale.ENGLISH))
            .collect(Collectors.joining(" "))
        : null;
  }
}

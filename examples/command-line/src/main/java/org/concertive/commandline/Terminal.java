package org.concertive.commandline;

import java.io.Console;

/** Whether somebody watches what is printed. */
final class Terminal {
  private Terminal() {}

  /**
   * Whether standard output is a terminal on which a line can be rewritten, and not a pipe, a file
   * or the log of a build. Java answers this for standard input and output together, and cannot for
   * standard error: what only a terminal should see goes to standard output.
   */
  @SuppressWarnings("SystemConsoleNull") // Where it is never null, isTerminal answers.
  static boolean isWatched() {
    Console console = System.console();
    return console != null
        && isTerminal(console)
        && !"dumb".equals(System.getenv("TERM"))
        // Some services build on a terminal that nobody sees. Nearly all set this.
        && System.getenv("CI") == null;
  }

  /** Since JDK 22 there may be a console without a terminal, which its method then says. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}

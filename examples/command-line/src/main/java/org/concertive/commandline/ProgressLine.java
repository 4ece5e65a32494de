package org.concertive.commandline;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.concertive.execution.Execution;
import org.concertive.text.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How far a command is, on one line of the terminal that is rewritten in place: {@code [3 of 40]
 * Checking oak-hill.yaml: 112 of 204 rules (5 s)}. It appears when the command has run for two
 * seconds, is rewritten at most ten times a second, makes way for whatever else is printed, and is
 * erased at the end. Without a terminal it never appears.
 */
final class ProgressLine {
  /** Less than the columns of nearly every terminal; a line that wraps cannot be rewritten. */
  static final int WIDTH = 79;

  private static final Duration DELAY = Duration.ofSeconds(2);
  private static final Duration PERIOD = Duration.ofMillis(200);
  private static final Duration LEAST = Duration.ofMillis(100);

  private final PrintWriter terminal;
  private final boolean isTerminal;
  private final LongSupplier nanoTime;
  private String count = "";
  private @Nullable Task task;
  private int columns;

  /** When it may be written again. */
  private long next;

  /**
   * The line of a command that starts now.
   *
   * @param terminal where it appears
   * @param isTerminal whether that is a terminal at all
   */
  ProgressLine(PrintWriter terminal, boolean isTerminal, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.isTerminal = isTerminal;
    this.nanoTime = nanoTime;
    next = nanoTime.getAsLong() + DELAY.toNanos();
  }

  /** The line of the command that runs. */
  static ProgressLine of(CommandSpec command) {
    return ((ConcertiveCommand) command.root().userObject()).progress();
  }

  /**
   * Rewrites the line some times a second from now on, on a thread of its own, since some long
   * tasks report no steps.
   */
  void start() {
    if (isTerminal) {
      TimerTask show =
          new TimerTask() {
            @Override
            public void run() {
              show();
            }
          };
      new Timer("progress", true).schedule(show, DELAY.toMillis(), PERIOD.toMillis());
    }
  }

  /** Runs an action for each of several things; the line says which of how many it is at. */
  <T, R> List<R> each(Collection<T> things, Function<T, R> action) {
    List<R> results = new ArrayList<>();
    for (T thing : things) {
      count(results.size() + 1, things.size());
      results.add(action.apply(thing));
    }
    count(0, 0);
    return results;
  }

  private synchronized void count(int number, int of) {
    count = of > 1 ? "[" + number + " of " + of + "] " : "";
  }

  /** Runs a task under this name, with the percentage done if the task reports steps. */
  <R> R during(String name, Function<Execution, R> action) {
    return during(name, "", action);
  }

  /** Runs a task under this name, with how many of these units are done. */
  <R> R during(String name, String units, Function<Execution, R> action) {
    Task begun = new Task(name, units, nanoTime.getAsLong());
    set(begun);
    show();
    try {
      return action.apply(Execution.here().heardBy(begun));
    } finally {
      set(null);
    }
  }

  private synchronized void set(@Nullable Task now) {
    task = now;
  }

  /** Writes the line, unless it was written just now. */
  synchronized void show() {
    long now = nanoTime.getAsLong();
    if (isTerminal && task != null && now - next >= 0) {
      String howFar = task.howFar(now);
      String line = cut(count + Printable.text(task.name()), WIDTH - howFar.length()) + howFar;
      terminal.print(erasure() + line);
      terminal.flush();
      columns = columns(line);
      next = now + LEAST.toNanos();
    }
  }

  /** Erases the line until it is written again. */
  synchronized void erase() {
    if (columns > 0) {
      terminal.print(erasure());
      terminal.flush();
      columns = 0;
    }
  }

  /** Blanks, since some terminals on Windows know no escape sequences. */
  private String erasure() {
    return "\r" + " ".repeat(columns) + "\r";
  }

  private static String cut(String text, int most) {
    if (columns(text) <= most) {
      return text;
    }
    int end = 0;
    while (columns(text.substring(0, end + 1) + "…") <= most) {
      end++;
    }
    return text.substring(0, end) + "…";
  }

  /** How many columns text takes at most: a character beyond ASCII may take two. */
  private static int columns(String text) {
    return text.chars().map(c -> c < 0x80 ? 1 : 2).sum();
  }

  /** Another writer on the same terminal, which erases the line before it writes. */
  PrintWriter makingWay(PrintWriter other) {
    FilterWriter erasing =
        new FilterWriter(other) {
          @Override
          public void write(int c) throws IOException {
            erase();
            super.write(c);
          }

          @Override
          public void write(char[] text, int from, int length) throws IOException {
            erase();
            super.write(text, from, length);
          }

          @Override
          public void write(String text, int from, int length) throws IOException {
            erase();
            super.write(text, from, length);
          }
        };
    return isTerminal ? new PrintWriter(erasing, true) : other;
  }
}

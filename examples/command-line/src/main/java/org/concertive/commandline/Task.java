package org.concertive.commandline;

import java.time.Duration;
import java.util.Locale;
import org.concertive.execution.Progress;
import org.concertive.execution.Steps;

/** What a command is doing, and how far it is. One thread reports, another asks. */
final class Task implements Progress {
  private final String name;
  private final String units;
  private final long begin;
  private long done;
  private long total;

  /**
   * A task that begins now.
   *
   * @param units what its steps are called; empty to speak of their share in percent
   * @param now the time in nanoseconds
   */
  Task(String name, String units, long now) {
    this.name = name;
    this.units = units;
    this.begin = now;
  }

  String name() {
    return name;
  }

  @Override
  public synchronized boolean goOn(long done, long total) {
    this.done = done;
    this.total = total;
    return true;
  }

  /** What is done, if that is known, and the time it has taken so far. */
  synchronized String howFar(long now) {
    return steps() + " (" + Duration.ofNanos(now - begin).toSeconds() + " s)";
  }

  /** Nothing once all are done, since something else goes on that is not counted. */
  private String steps() {
    if (done == 0 || done == total) {
      return "";
    }
    if (total == Steps.UNKNOWN) {
      return String.format(Locale.ROOT, ": %,d %s", done, units);
    }
    return units.isEmpty()
        ? ": " + 100 * done / total + "%"
        : String.format(Locale.ROOT, ": %,d of %,d %s", done, total, units);
  }
}

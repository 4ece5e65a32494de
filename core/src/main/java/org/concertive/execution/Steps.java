package org.concertive.execution;

import java.util.concurrent.CancellationException;

/**
 * Counts the steps of a long computation, reports each to a {@link Progress}, and ends the
 * computation when that cancels. Threads may share it. Made by {@link Execution#steps}.
 */
public final class Steps {
  /** The total where it is not known how many steps there are. */
  public static final long UNKNOWN = -1;

  private final long total;
  private final String what;
  private final Progress progress;
  private long done;

  Steps(long total, String what, Progress progress) {
    this.total = total;
    this.what = what;
    this.progress = progress;
  }

  /**
   * One more step is done.
   *
   * @throws CancellationException when the computation is cancelled
   */
  public synchronized void next() {
    reach(done + 1);
  }

  /**
   * So many steps are done.
   *
   * @throws CancellationException when the computation is cancelled
   */
  public synchronized void reach(long count) {
    done = count;
    if (!progress.goOn(done, total)) {
      throw new CancellationException(
          "The computation was cancelled after "
              + done
              + (total == UNKNOWN ? "" : " of " + total)
              + " "
              + what
              + ".");
    }
  }
}

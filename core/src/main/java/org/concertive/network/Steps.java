package org.concertive.network;

import java.util.concurrent.CancellationException;

/**
 * Counts the steps of a long computation, tells a listener of each, and ends the computation when
 * the listener cancels. Threads may share it; the listener is asked by one at a time.
 */
final class Steps {
  private final long total;
  private final String what;
  private final Progress progress;
  private long done;

  Steps(long total, Progress progress) {
    this(total, "steps", progress);
  }

  /**
   * Counts steps that have a name.
   *
   * @param what what the steps are called when the computation is cancelled
   */
  Steps(long total, String what, Progress progress) {
    this.total = total;
    this.what = what;
    this.progress = progress;
  }

  /**
   * One more step is done.
   *
   * @throws CancellationException when the listener cancels
   */
  synchronized void next() {
    reach(done + 1);
  }

  /**
   * So many steps are done.
   *
   * @throws CancellationException when the listener cancels
   */
  synchronized void reach(long count) {
    done = count;
    if (!progress.goOn(done, total)) {
      throw cancellation();
    }
  }

  /** Says how far the computation had come. */
  synchronized CancellationException cancellation() {
    return new CancellationException(
        "The computation was cancelled after " + done + " of " + total + " " + what + ".");
  }
}

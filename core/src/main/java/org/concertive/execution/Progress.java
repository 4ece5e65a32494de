package org.concertive.execution;

import java.util.concurrent.CancellationException;

/**
 * Hears how far a long computation has come, and can end it. It is called by one thread at a time,
 * though not always by the same one, and should answer quickly.
 */
@FunctionalInterface
public interface Progress {
  /**
   * Answers whether to go on.
   *
   * @param done how many of the steps are done
   * @param total how many steps there are; {@link Steps#UNKNOWN} where that is not known
   * @return false to cancel: the computation then ends in a {@link CancellationException}
   */
  boolean goOn(long done, long total);
}

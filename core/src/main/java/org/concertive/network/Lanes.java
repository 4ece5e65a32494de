package org.concertive.network;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Work that is done once for each of many sources and added up, on all processors. Which sources
 * share a sum, and the order in which sums are joined, do not depend on the machine, so that the
 * last digit is the same on each.
 */
final class Lanes {
  private static final int COUNT = 16;

  private final int sources;
  private final Steps steps;

  private Lanes(int sources, Progress progress) {
    this.sources = sources;
    steps = new Steps(sources, progress);
  }

  /** The work of one lane: source after source. */
  interface Lane {
    void take(int source);
  }

  /**
   * Runs sources 0, 1, 2 … and gives back the lanes, in their order.
   *
   * @param begin makes a lane, given its number
   * @throws CancellationException when the listener cancels
   */
  static <L extends Lane> List<L> run(int sources, IntFunction<L> begin, Progress progress) {
    Lanes lanes = new Lanes(sources, progress);
    int count = Math.max(1, Math.min(COUNT, sources));
    List<L> all = new ArrayList<>();
    IntStream.range(0, count).mapToObj(begin).forEach(all::add);
    try {
      IntStream.range(0, count).parallel().forEach(lane -> lanes.drive(all.get(lane), lane, count));
    } catch (CancellationException cancelled) {
      // One that was thrown in another thread has come without its message.
      CancellationException told = lanes.steps.cancellation();
      told.initCause(cancelled);
      throw told;
    }
    return all;
  }

  private void drive(Lane lane, int first, int step) {
    for (int source = first; source < sources; source += step) {
      lane.take(source);
      steps.next();
    }
  }
}

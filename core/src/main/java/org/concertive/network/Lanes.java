package org.concertive.network;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;

/**
 * Work that is done once for each of many sources and summed. Which sources share a sum, and the
 * order in which sums are added, do not depend on the threads, so that the last digit is always the
 * same.
 */
final class Lanes {
  private static final int COUNT = 16;

  private final int sources;
  private final Steps steps;

  private Lanes(int sources, Execution execution) {
    this.sources = sources;
    steps = execution.steps(sources, "steps");
  }

  /** The work of one lane: source after source. */
  interface Lane {
    void take(int source);
  }

  /**
   * Runs sources 0, 1, 2 … and returns the lanes, in their order.
   *
   * @param begin makes a lane, given its number
   * @throws CancellationException when the listener cancels
   */
  static <L extends Lane> List<L> run(int sources, IntFunction<L> begin, Execution execution) {
    Lanes lanes = new Lanes(sources, execution);
    int count = Math.max(1, Math.min(COUNT, sources));
    List<L> all = new ArrayList<>();
    IntStream.range(0, count).mapToObj(begin).forEach(all::add);
    execution.forEach(count, lane -> lanes.drive(all.get(lane), lane, count));
    return all;
  }

  private void drive(Lane lane, int first, int step) {
    for (int source = first; source < sources; source += step) {
      lane.take(source);
      steps.next();
    }
  }
}

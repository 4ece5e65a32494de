package org.concertive.network;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Searches for shortest paths that nobody is using: lanes share them, so that there are no more of
 * their arrays than searches at the same time.
 */
final class RestingPaths {
  private final Rows rows;
  private final Queue<ShortestPaths> resting = new ConcurrentLinkedQueue<>();

  RestingPaths(Rows rows) {
    this.rows = rows;
  }

  /** What is done with the paths from a source; they are good until it is done. */
  interface Use {
    void of(ShortestPaths paths);
  }

  /** Looks for the paths from a node. */
  void from(int source, Use use) {
    ShortestPaths rested = resting.poll();
    ShortestPaths paths = rested == null ? ShortestPaths.of(rows) : rested;
    paths.from(source);
    use.of(paths);
    resting.add(paths);
  }
}

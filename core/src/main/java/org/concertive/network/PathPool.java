package org.concertive.network;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A pool of searches for shortest paths, so that there are only as many of their large arrays as
 * searches running at the same time.
 */
final class PathPool {
  private final Rows rows;
  private final Queue<ShortestPaths> idle = new ConcurrentLinkedQueue<>();

  PathPool(Rows rows) {
    this.rows = rows;
  }

  /** What is done with the paths from a source; they are valid only during the call. */
  interface Use {
    void of(ShortestPaths paths);
  }

  /** Finds the paths from a node. */
  void from(int source, Use use) {
    ShortestPaths unused = idle.poll();
    ShortestPaths paths = unused == null ? ShortestPaths.of(rows) : unused;
    paths.from(source);
    use.of(paths);
    idle.add(paths);
  }
}

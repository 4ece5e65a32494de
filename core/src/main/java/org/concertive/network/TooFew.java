package org.concertive.network;

import org.concertive.statistics.Result;

/** Why there is no number for a network of one node or none. */
final class TooFew {
  private static final String REASON = "there are fewer than two nodes";
  private static final String NEEDED = "a second node";

  private TooFew() {}

  /** No number. */
  static <V> Result<V> nodes() {
    return Result.undefined(Result.Code.TOO_FEW, REASON, NEEDED);
  }

  /** No number for each of so many nodes. */
  static Scores scores(int nodes) {
    return Scores.undefined(nodes, REASON, NEEDED);
  }
}

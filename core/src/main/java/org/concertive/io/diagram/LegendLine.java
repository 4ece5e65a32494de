package org.concertive.io.diagram;

import java.util.List;

/**
 * A line of a legend.
 *
 * @param title what it explains; empty when that is plain
 * @param items what is explained
 */
record LegendLine(String title, List<Item> items) {
  /**
   * A sign and what it means.
   *
   * @param sign the sign
   * @param meaning what it means
   */
  record Item(Sign sign, String meaning) {}

  /** What can be explained. */
  enum Sign {
    CAUSAL,
    STRENGTHENING,
    FEEDBACK,
    JOIN,
    HOLDS,
    UNTESTED,
    FAILS,
    EVIDENCE,
    ERROR,
    WARNING,
    INFO
  }
}

package org.concertive.validation;

import java.math.BigDecimal;

/** Comparing counts with a share that is a threshold, exactly: 11 of 20 reaches 0.55. */
final class Shares {
  private Shares() {}

  /** Whether a part is at least this share of the whole. */
  static boolean reaches(long part, long whole, double share) {
    return BigDecimal.valueOf(share)
            .multiply(BigDecimal.valueOf(whole))
            .compareTo(BigDecimal.valueOf(part))
        <= 0;
  }
}

package org.concertive.validation;

import java.math.BigDecimal;

/** Exact comparison of counts with a share: 11 of 20 reaches 0.55. */
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

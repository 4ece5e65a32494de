package org.concertive.validation;

import java.math.BigDecimal;

/** Exact comparison of counts with a share: 11 of 20 reaches 0.55. */
final class Shares {
  private Shares() {}

  /** Whether a part is at least this share of the whole. */
  static boolean reaches(long part, long whole, double share) {
    return compare(part, whole, share) >= 0;
  }

  /** Whether a part is more than this share of the whole. */
  static boolean exceeds(long part, long whole, double share) {
    return compare(part, whole, share) > 0;
  }

  private static int compare(long part, long whole, double share) {
    return BigDecimal.valueOf(part)
        .compareTo(BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(whole)));
  }
}

package org.concertive.io.csv;

import java.util.Arrays;
import org.concertive.network.Network;
import org.concertive.text.Text;

/** Finds names that differ in nothing but case and spaces, and may mean one person. */
final class AlikeNames {
  private AlikeNames() {}

  /** Reports pairs of such names. */
  static void report(Network network, CsvProblemLog log) {
    // Hashes of what names have in common, each with the number of its node.
    long[] hashes = new long[network.size()];
    for (int node = 0; node < hashes.length; node++) {
      hashes[node] = (long) Spelling.folded(network.name(node)).hashCode() << 32 | node;
    }
    Arrays.sort(hashes);
    for (int i = 1; i < hashes.length; i++) {
      String one = network.name((int) hashes[i - 1]);
      String other = network.name((int) hashes[i]);
      if (hashes[i - 1] >> 32 == hashes[i] >> 32
          && Spelling.folded(one).equals(Spelling.folded(other))) {
        log.warning(1, 1, () -> message(one, other));
      }
    }
  }

  static String message(String one, String other) {
    return Text.quoted(one)
        + " and "
        + Text.quoted(other)
        + " differ only in case or spaces. They were read as two; maybe they are one.";
  }
}

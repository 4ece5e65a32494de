package org.concertive.io.csv;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.concertive.network.Network;
import org.concertive.text.Text;

/** Finds names that differ in nothing but case and spaces, and may mean the same. */
final class AlikeNames {
  private AlikeNames() {}

  /** Reports such names of people and of groups. */
  static void report(Network network, CsvProblemLog ofTies, CsvProblemLog ofPeople) {
    report(network.size(), network::name, ofTies);
    network
        .groups()
        .values()
        .forEach(groups -> report(groups.count(), groups.labels()::get, ofPeople));
  }

  private static void report(int count, IntFunction<String> name, CsvProblemLog log) {
    // Hashes of what names have in common, each with the number of its name.
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = (long) Spelling.folded(name.apply(i)).hashCode() << 32 | i;
    }
    Arrays.sort(hashes);
    for (int i = 1; i < count; i++) {
      String one = name.apply((int) hashes[i - 1]);
      String other = name.apply((int) hashes[i]);
      if (Spelling.folded(one).equals(Spelling.folded(other))) {
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

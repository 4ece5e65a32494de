package org.concertive.network;

import java.util.Random;

/** A draw without replacement. */
final class Sample {
  private Sample() {}

  /** Different numbers below a size, in the order they were drawn. */
  static int[] of(int size, int count, Random random) {
    if (count < 1 || count > size) {
      throw new IllegalArgumentException(
          "A sample of "
              + count
              + " of "
              + size
              + " nodes cannot be drawn; it must have 1 to "
              + size
              + ".");
    }
    int[] all = new int[size];
    for (int i = 0; i < size; i++) {
      all[i] = i;
    }
    int[] drawn = new int[count];
    for (int i = 0; i < count; i++) {
      int other = i + random.nextInt(size - i);
      drawn[i] = all[other];
      all[other] = all[i];
    }
    return drawn;
  }
}

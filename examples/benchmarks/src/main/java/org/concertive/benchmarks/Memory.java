package org.concertive.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Retained memory: how much more of the heap is in use after a collection once copies of a thing
 * are held, divided by their number. Of small things many copies are held, so that the rest of the
 * heap does not show.
 */
final class Memory {
  private static final int COLLECTIONS = 4;

  /** Bytes of documents whose copies are held together. */
  private static final int ENOUGH = 30_000_000;

  private Memory() {}

  /** What is retained of what is made from these bytes, the bytes not counted. */
  static double retained(byte[] bytes, Function<byte[], ?> make) {
    int copies = 1 + ENOUGH / bytes.length;
    List<Object> held = new ArrayList<>(copies);
    held.add(make.apply(bytes)); // Once before: what is made once and for all is not counted.
    held.clear();
    long before = used();
    for (int i = 0; i < copies; i++) {
      held.add(make.apply(bytes));
    }
    double retained = (double) (used() - before) / copies;
    if (held.size() != copies) {
      throw new IllegalStateException("The copies must be held until the heap is measured.");
    }
    return retained;
  }

  private static long used() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}

package org.concertive.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Choices that a seed decides. */
final class Chance {
  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /** A number from 0, below {@code end}. */
  int below(int end) {
    return random.nextInt(end);
  }

  /** A number between two bounds, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** True in so many cases of a hundred. */
  boolean percent(int cases) {
    return random.nextInt(100) < cases;
  }

  /** One of these. */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  final <T> T one(T... of) {
    return of[below(of.length)];
  }

  /** One of these. */
  <T> T one(List<T> of) {
    return of.get(below(of.size()));
  }

  /** So many different ones of these, or all: neighbours, from a place chosen by chance. */
  <T> List<T> some(int count, List<T> of) {
    List<T> some = new ArrayList<>();
    int start = below(of.size());
    for (int i = 0; i < Math.min(count, of.size()); i++) {
      some.add(of.get((start + i) % of.size()));
    }
    return some;
  }
}

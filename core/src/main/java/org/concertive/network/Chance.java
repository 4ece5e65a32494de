package org.concertive.network;

import com.google.common.hash.Hashing;
import java.util.Random;

/** Random numbers from a seed. */
final class Chance {
  private Chance() {}

  /** {@link Random} begins alike from neighbouring seeds, so the seed is hashed first. */
  static Random of(long seed) {
    return new Random(Hashing.murmur3_128().hashLong(seed).asLong());
  }
}

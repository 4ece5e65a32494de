package org.concertive.network;

/**
 * What the nodes that two share are worth when a {@link TwoModeNetwork} becomes a network of one
 * kind of nodes.
 */
public enum ProjectionWeight {
  /** How many they share: |N(u) ∩ N(v)|. */
  COUNT {
    @Override
    double of(double shared, int degree, int otherDegree) {
      return shared;
    }
  },
  /**
   * How many they share of those either has: |N(u) ∩ N(v)| ÷ |N(u) ∪ N(v)|, above 0 … 1.
   *
   * @see "Jaccard 1901"
   */
  JACCARD {
    @Override
    double of(double shared, int degree, int otherDegree) {
      return shared / (degree + otherDegree - shared);
    }
  },
  /**
   * How many they share of those that the one with fewer has: ÷ min(|N(u)|, |N(v)|), above 0 … 1.
   */
  OVERLAP {
    @Override
    double of(double shared, int degree, int otherDegree) {
      return shared / Math.min(degree, otherDegree);
    }
  },
  /**
   * Each shared node counts 1 ÷ (n − 1), n being how many nodes it has: an occasion of two ties
   * them more than one of many. A node's strengths add up to how many occasions it was at with
   * others.
   *
   * @see "Newman 2001"
   */
  NEWMAN {
    @Override
    double of(double shared, int degree, int otherDegree) {
      return shared;
    }

    @Override
    double ofShared(int size) {
      return 1 / (size - 1.0);
    }
  };

  /** What a shared node of a size counts. */
  double ofShared(int size) {
    return 1;
  }

  /** What a pair's tie is worth. */
  abstract double of(double shared, int degree, int otherDegree);
}

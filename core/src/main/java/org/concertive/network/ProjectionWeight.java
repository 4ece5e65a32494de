package org.concertive.network;

/**
 * The strength of a tie between two nodes that share nodes of the other kind, when a {@link
 * TwoModeNetwork} is projected onto one kind.
 */
public enum ProjectionWeight {
  /** How many nodes they share: |N(u) ∩ N(v)|. */
  COUNT {
    @Override
    double of(double shared, int degree, int otherDegree) {
      return shared;
    }
  },
  /**
   * The share of all nodes of either that they share: |N(u) ∩ N(v)| ÷ |N(u) ∪ N(v)|, above 0 … 1.
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
   * The share that they share of the nodes of the one with fewer: |N(u) ∩ N(v)| ÷ min(|N(u)|,
   * |N(v)|), above 0 … 1.
   */
  OVERLAP {
    @Override
    double of(double shared, int degree, int otherDegree) {
      return shared / Math.min(degree, otherDegree);
    }
  },
  /**
   * Each shared node with n ties counts 1 ÷ (n − 1): an occasion attended by two ties them more
   * strongly than one attended by many. The strengths of a node add up to the number of occasions
   * it attended with others.
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

  /** What a shared node with this many ties counts. */
  double ofShared(int size) {
    return 1;
  }

  /** The strength of a pair's tie. */
  abstract double of(double shared, int degree, int otherDegree);
}

package org.concertive.network;

/** What becomes of the values when several ties of the same two nodes become one. */
public enum Combine {
  /** The first one given stays. */
  FIRST {
    @Override
    double of(double earlier, double later) {
      return earlier;
    }
  },
  /** They are added up, to the greatest finite number at most. */
  SUM {
    @Override
    double of(double earlier, double later) {
      return Math.min(earlier + later, Double.MAX_VALUE);
    }
  },
  /** The least stays. */
  LEAST {
    @Override
    double of(double earlier, double later) {
      return Math.min(earlier, later);
    }
  },
  /** The greatest stays. */
  GREATEST {
    @Override
    double of(double earlier, double later) {
      return Math.max(earlier, later);
    }
  };

  abstract double of(double earlier, double later);
}

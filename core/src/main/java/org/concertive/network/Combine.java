package org.concertive.network;

/** How the values of several ties between the same two nodes are merged into one. */
public enum Combine {
  /** The first one given is kept. */
  FIRST {
    @Override
    double of(double earlier, double later) {
      return earlier;
    }
  },
  /** They are added up, limited to the greatest finite number. */
  SUM {
    @Override
    double of(double earlier, double later) {
      return Math.min(earlier + later, Double.MAX_VALUE);
    }
  },
  /** The least is kept. */
  LEAST {
    @Override
    double of(double earlier, double later) {
      return Math.min(earlier, later);
    }
  },
  /** The greatest is kept. */
  GREATEST {
    @Override
    double of(double earlier, double later) {
      return Math.max(earlier, later);
    }
  };

  abstract double of(double earlier, double later);
}

package org.concertive.network;

import java.util.Arrays;
import org.concertive.execution.Execution;

/**
 * How many triples of nodes are tied in each of the sixteen possible ways. Values are ignored.
 * Cost: ties to the power of 1.5. Triples with two tied pairs are counted from degrees, those with
 * three tied pairs one by one, and the others by subtraction.
 *
 * <p>Worked example: a → b, b → a, b → c and d alone: the four triples are one 111U (a, b, c), one
 * 102 (a, b, d), one 012 (b, c, d) and one 003 (a, c, d).
 *
 * @see Measures#TRIAD_CENSUS
 */
public final class TriadCensus {
  /** With more nodes, the number of triples does not fit in a long. */
  private static final int MOST = 3_810_778;

  /** Codes of a pair, as seen from its first node. */
  private static final int TO = 1;

  private static final int FROM = 2;
  private static final int BOTH = 3;

  private final long[] counts;

  private TriadCensus(long[] counts) {
    this.counts = counts;
  }

  /**
   * A way three nodes can be tied, named by how many of the three pairs are mutual, asymmetric and
   * null, and a letter if that is ambiguous (D down, U up, C cycle or chain, T transitive). In the
   * drawings a, b and c are the nodes.
   */
  public enum Triad {
    /** 003: no ties. */
    EMPTY_003(0, "003"),
    /** 012: a → b, c alone. */
    SINGLE_012(1, "012"),
    /** 102: a ↔ b, c alone. */
    MUTUAL_102(2, "102"),
    /** 021D: a ← b → c. */
    DOWN_021D(3, "021D"),
    /** 021U: a → b ← c. */
    UP_021U(4, "021U"),
    /** 021C: a → b → c. */
    CHAIN_021C(5, "021C"),
    /** 111D: a ↔ b ← c. */
    MUTUAL_IN_111D(6, "111D"),
    /** 111U: a ↔ b → c. */
    MUTUAL_OUT_111U(7, "111U"),
    /** 030T: a → b → c, a → c. */
    TRANSITIVE_030T(8, "030T"),
    /** 030C: a → b → c → a. */
    CYCLE_030C(9, "030C"),
    /** 201: a ↔ b ↔ c. */
    TWO_MUTUAL_201(10, "201"),
    /** 120D: a ← b → c, a ↔ c. */
    MUTUAL_DOWN_120D(11, "120D"),
    /** 120U: a → b ← c, a ↔ c. */
    MUTUAL_UP_120U(12, "120U"),
    /** 120C: a → b → c, a ↔ c. */
    MUTUAL_CHAIN_120C(13, "120C"),
    /** 210: a → b ↔ c ↔ a. */
    TWO_MUTUAL_210(14, "210"),
    /** 300: all ties both ways. */
    COMPLETE_300(15, "300");

    private final int place;
    private final String code;

    Triad(int place, String code) {
      this.place = place;
      this.code = code;
    }

    /** The name in the literature, such as 021D. */
    public String code() {
      return code;
    }
  }

  /**
   * Counts the triads of a network.
   *
   * @throws IllegalArgumentException if there are more than 3,810,778 nodes, whose triples do not
   *     fit in a long
   */
  public static TriadCensus of(DirectedNetwork network) {
    return of(network, Execution.here());
  }

  /**
   * Counts the triads of a network, as {@link #of(DirectedNetwork)}.
   *
   * @param execution where it runs; its listener is notified of each node and can cancel
   * @throws IllegalArgumentException if there are more than 3,810,778 nodes, whose triples do not
   *     fit in a long
   */
  public static TriadCensus of(DirectedNetwork network, Execution execution) {
    if (network.size() > MOST) {
      throw new IllegalArgumentException(
          "The network has "
              + network.size()
              + " nodes; triads can be counted in networks of "
              + MOST
              + " nodes at most.");
    }
    return new Count(network).run(execution);
  }

  /** How many triples of nodes are tied in a way. */
  public long count(Triad triad) {
    return counts[triad.place];
  }

  /** How many triples of nodes there are. */
  public long total() {
    return Arrays.stream(counts).sum();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Triad triad : Triad.values()) {
      text.append(text.length() == 0 ? "" : ", ")
          .append(triad.code())
          .append(' ')
          .append(count(triad));
    }
    return text.toString();
  }

  private static final class Count {
    private final Rows pairs;
    private final byte[] code;
    private final long[] counts = new long[Triad.values().length];

    Count(DirectedNetwork network) {
      pairs = network.undirected(Symmetry.EITHER).out();
      code = new byte[pairs.node.length];
      mark(network.out(), TO);
      mark(network.in(), FROM);
    }

    private void mark(Rows rows, int bit) {
      for (int row = 0; row < rows.size(); row++) {
        int at = pairs.start[row];
        for (int place = rows.start[row]; place < rows.start[row + 1]; place++) {
          while (pairs.node[at] != rows.node[place]) {
            at++;
          }
          code[at] |= (byte) bit;
        }
      }
    }

    TriadCensus run(Execution execution) {
      for (int node = 0; node < pairs.size(); node++) {
        around(node);
      }
      Triangles.each(
          pairs, (a, b, c, ab, ac, bc) -> triangle(code[ab], code[ac], code[bc]), execution);
      long n = pairs.size();
      long couples = n * (n - 1) / 2;
      long triples = n < 3 ? 0 : couples % 3 == 0 ? couples / 3 * (n - 2) : (n - 2) / 3 * couples;
      long rest = triples - Arrays.stream(counts).sum();
      counts[Triad.EMPTY_003.place] += rest;
      return new TriadCensus(counts);
    }

    /**
     * Counts two tied pairs that share a node, and each tied pair with each node tied to neither.
     */
    private void around(int node) {
      long[] of = new long[4];
      for (int place = pairs.start[node]; place < pairs.start[node + 1]; place++) {
        int other = pairs.node[place];
        of[code[place]]++;
        if (node < other) {
          Triad lone = code[place] == BOTH ? Triad.MUTUAL_102 : Triad.SINGLE_012;
          counts[lone.place] += (long) pairs.size() - pairs.count(node) - pairs.count(other);
        }
      }
      add(Triad.TWO_MUTUAL_201, of[BOTH] * (of[BOTH] - 1) / 2);
      add(Triad.DOWN_021D, of[TO] * (of[TO] - 1) / 2);
      add(Triad.UP_021U, of[FROM] * (of[FROM] - 1) / 2);
      add(Triad.CHAIN_021C, of[TO] * of[FROM]);
      add(Triad.MUTUAL_IN_111D, of[BOTH] * of[FROM]);
      add(Triad.MUTUAL_OUT_111U, of[BOTH] * of[TO]);
    }

    /**
     * A triple with three tied pairs: corrects what was counted from each of its nodes and pairs.
     */
    private void triangle(int ab, int ac, int bc) {
      int ba = back(ab);
      int ca = back(ac);
      int cb = back(bc);
      Triad a = open(ab, ac);
      Triad b = open(ba, bc);
      Triad c = open(ca, cb);
      add(a, -1);
      add(b, -1);
      add(c, -1);
      for (int pair : new int[] {ab, ac, bc}) {
        add(pair == BOTH ? Triad.MUTUAL_102 : Triad.SINGLE_012, 1);
      }
      int mutual = (ab == BOTH ? 1 : 0) + (ac == BOTH ? 1 : 0) + (bc == BOTH ? 1 : 0);
      switch (mutual) {
        case 3 -> add(Triad.COMPLETE_300, 1);
        case 2 -> add(Triad.TWO_MUTUAL_210, 1);
        case 1 -> {
          Triad third = bc == BOTH ? a : ac == BOTH ? b : c;
          add(
              third == Triad.DOWN_021D
                  ? Triad.MUTUAL_DOWN_120D
                  : third == Triad.UP_021U ? Triad.MUTUAL_UP_120U : Triad.MUTUAL_CHAIN_120C,
              1);
        }
        default ->
            add(
                a == Triad.CHAIN_021C && b == Triad.CHAIN_021C && c == Triad.CHAIN_021C
                    ? Triad.CYCLE_030C
                    : Triad.TRANSITIVE_030T,
                1);
      }
    }

    private static int back(int pair) {
      return pair == BOTH ? BOTH : BOTH - pair;
    }

    /** The triad of two tied pairs that share a node, the third pair not being tied. */
    private static Triad open(int one, int other) {
      if (one == BOTH || other == BOTH) {
        int third = one == BOTH ? other : one;
        return third == BOTH
            ? Triad.TWO_MUTUAL_201
            : third == FROM ? Triad.MUTUAL_IN_111D : Triad.MUTUAL_OUT_111U;
      }
      return one != other ? Triad.CHAIN_021C : one == TO ? Triad.DOWN_021D : Triad.UP_021U;
    }

    private void add(Triad triad, long more) {
      counts[triad.place] += more;
    }
  }
}

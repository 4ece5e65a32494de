package org.concertive.network;

import java.util.Arrays;

/** When two nodes of a {@link DirectedNetwork} are tied in its undirected view. */
public enum Symmetry {
  /** When at least one of the two ties is there (the underlying, or weakly symmetrized network). */
  EITHER,
  /** When both ties are there (the strongly symmetrized network). */
  BOTH;

  /** Each node's out-row and in-row as one row. Linear: both are ascending. */
  Rows merge(Rows out, Rows in, Combine combine) {
    int size = out.size();
    int[] start = new int[size + 1];
    long room = this == EITHER ? (long) out.node.length * 2 : out.node.length;
    int[] node = new int[(int) Math.min(room, Integer.MAX_VALUE - 8)];
    double[] value = out.value == null ? null : new double[node.length];
    int end = 0;
    for (int row = 0; row < size; row++) {
      int o = out.start[row];
      int i = in.start[row];
      int outEnd = out.start[row + 1];
      int inEnd = in.start[row + 1];
      while (o < outEnd || i < inEnd) {
        int there = o < outEnd ? out.node[o] : Integer.MAX_VALUE;
        int back = i < inEnd ? in.node[i] : Integer.MAX_VALUE;
        if (there == back || this == EITHER) {
          int other = Math.min(there, back);
          if (end == node.length) {
            throw new IllegalArgumentException(
                "The undirected view has more than 2³⁰ ties; it can have no more.");
          }
          if (value != null) {
            value[end] =
                there > back
                    ? in.valueAt(i)
                    : there < back
                        ? out.valueAt(o)
                        : row < other
                            ? combine.of(out.valueAt(o), in.valueAt(i))
                            : combine.of(in.valueAt(i), out.valueAt(o));
          }
          node[end++] = other;
        }
        o += there <= back ? 1 : 0;
        i += back <= there ? 1 : 0;
      }
      start[row + 1] = end;
    }
    return new Rows(
        start, Arrays.copyOf(node, end), value == null ? null : Arrays.copyOf(value, end));
  }
}

package org.concertive.network;

/** When two nodes of a {@link DirectedNetwork} are tied in its undirected view. */
public enum Symmetry {
  /** If at least one of the two ties exists (the underlying, or weakly symmetrized network). */
  EITHER,
  /** If both ties exist (the strongly symmetrized network). */
  BOTH;

  /** Merges each node's out-row and in-row into one. Linear, since both are ascending. */
  Rows merge(Rows out, Rows in, Combine combine) {
    int size = out.size();
    int[] start = new int[size + 1];
    out.each().forEach(row -> start[row + 1] = count(row, out, in));
    for (int row = 0; row < size; row++) {
      start[row + 1] = added(start[row], start[row + 1]);
    }
    int[] node = new int[start[size]];
    double[] value = out.value == null ? null : new double[node.length];
    Rows merged = new Rows(start, node, value);
    if (value == null) {
      out.each().forEach(row -> fill(merged, row, out, in));
    } else {
      out.each().forEach(row -> fill(merged, value, row, out, in, combine));
    }
    return merged;
  }

  private static int added(int before, int more) {
    if (before + more < 0) {
      throw new IllegalArgumentException("The undirected view has more than 2³⁰ ties, the limit.");
    }
    return before + more;
  }

  private int count(int row, Rows out, Rows in) {
    int both = out.common(row, in);
    return this == BOTH ? both : out.count(row) + in.count(row) - both;
  }

  private void fill(Rows merged, int row, Rows out, Rows in) {
    int[] node = merged.node;
    int end = merged.start[row];
    int o = out.start[row];
    int i = in.start[row];
    int outEnd = out.start[row + 1];
    int inEnd = in.start[row + 1];
    int least = this == EITHER ? 1 : 0;
    while (o < outEnd && i < inEnd) {
      int there = out.node[o];
      int back = in.node[i];
      int toIt = there <= back ? 1 : 0;
      int fromIt = back <= there ? 1 : 0;
      if (least + toIt + fromIt > 1) {
        node[end++] = Math.min(there, back);
      }
      o += toIt;
      i += fromIt;
    }
    if (this == EITHER) {
      System.arraycopy(out.node, o, node, end, outEnd - o);
      System.arraycopy(in.node, i, node, end + outEnd - o, inEnd - i);
    }
  }

  private void fill(Rows merged, double[] value, int row, Rows out, Rows in, Combine combine) {
    int end = merged.start[row];
    int o = out.start[row];
    int i = in.start[row];
    int outEnd = out.start[row + 1];
    int inEnd = in.start[row + 1];
    while (o < outEnd || i < inEnd) {
      int there = o < outEnd ? out.node[o] : Integer.MAX_VALUE;
      int back = i < inEnd ? in.node[i] : Integer.MAX_VALUE;
      if (there == back || this == EITHER) {
        int other = Math.min(there, back);
        value[end] =
            there > back
                ? in.valueAt(i)
                : there < back
                    ? out.valueAt(o)
                    : row < other
                        ? combine.of(out.valueAt(o), in.valueAt(i))
                        : combine.of(in.valueAt(i), out.valueAt(o));
        merged.node[end++] = other;
      }
      o += there <= back ? 1 : 0;
      i += back <= there ? 1 : 0;
    }
  }
}

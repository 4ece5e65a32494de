package org.concertive.network;

import java.util.BitSet;

/**
 * The nodes that a node reaches, including itself. While many are found per step, the search goes
 * bottom-up: each node not yet reached, in order, looks for a neighbour that is. This is faster in
 * memory. Linear.
 *
 * @see "Beamer, Asanović & Patterson 2012"
 */
final class Reached {
  /** The search goes bottom-up while a step finds more than one in this many nodes. */
  private static final int SHARE = 16;

  private final Rows along;
  private final Rows against;
  private final BitSet reached;
  private final int[] waiting;
  private int end;

  private Reached(Rows along, Rows against) {
    this.along = along;
    this.against = against;
    reached = new BitSet(along.size());
    waiting = new int[along.size()];
  }

  static BitSet from(int source, Rows along, Rows against) {
    Reached search = new Reached(along, against);
    search.meet(source);
    int next = 0;
    while (next < search.end) {
      if (search.end - next > along.size() / SHARE) {
        // Only nodes found in the last look back can have ties to nodes that it skipped.
        next = search.lookBack();
      } else {
        search.goOn(search.waiting[next++]);
      }
    }
    return search.reached;
  }

  private void meet(int node) {
    reached.set(node);
    waiting[end++] = node;
  }

  private void goOn(int node) {
    for (int place = along.start[node]; place < along.start[node + 1]; place++) {
      if (!reached.get(along.node[place])) {
        meet(along.node[place]);
      }
    }
  }

  /** Returns where the nodes it found begin. */
  private int lookBack() {
    int begin = end;
    for (int node = reached.nextClearBit(0);
        node < along.size();
        node = reached.nextClearBit(node + 1)) {
      int place = against.start[node];
      int last = against.start[node + 1];
      while (place < last && !reached.get(against.node[place])) {
        place++;
      }
      if (place < last) {
        meet(node);
      }
    }
    return begin;
  }
}

package org.concertive.network;

import java.util.BitSet;

/**
 * Which nodes a node reaches, itself included. As long as many are found at a time, those not yet
 * reached look back for one that is: they are looked at in their order, which memory serves best.
 * Linear.
 *
 * @see "Beamer, Asanović & Patterson 2012"
 */
final class Reached {
  /** Looking back goes on while it finds at least this share of the nodes. */
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
        // Only those found in the last look back can have ties to nodes it passed by before.
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

  /** Answers where those it found begin. */
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

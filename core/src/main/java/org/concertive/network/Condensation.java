package org.concertive.network;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The strong components of a network, numbered so that every tie between two components runs from
 * the lower number to the higher.
 */
final class Condensation {
  /** The component of each node. */
  final int[] component;

  /** How many components there are. */
  final int count;

  private Condensation(int[] component, int count) {
    this.component = component;
    this.count = count;
  }

  /**
   * One depth-first search with its own stack, after Pearce. It keeps one number per node: while
   * the component of the node is open, the earliest node it is known to lead back to; once closed,
   * a number greater than any of those. Linear.
   */
  static Condensation of(Rows rows) {
    return new Search(rows).run();
  }

  /**
   * The same when one component is already known. It gets the highest number; ties from it may run
   * to lower numbers.
   *
   * @param known the nodes of that component
   */
  static Condensation of(Rows rows, BitSet known) {
    Search search = new Search(rows);
    search.close(known);
    return search.run();
  }

  private static final class Search {
    private final int[] start;
    private final int[] target;
    private final int size;
    private final int[] number;
    private final boolean[] leadsBack;
    private final int[] next;
    private final int[] path;
    private final int[] open;
    private int opened;
    private int time = 1;
    private int closing;

    Search(Rows rows) {
      start = rows.start;
      target = rows.node;
      size = rows.size();
      number = new int[size];
      leadsBack = new boolean[size];
      next = Arrays.copyOf(start, size);
      path = new int[size];
      open = new int[size];
      closing = size;
    }

    /** Closes a component before all others, with the highest number. */
    void close(BitSet known) {
      known.stream().forEach(node -> number[node] = closing);
      closing -= known.isEmpty() ? 0 : 1;
    }

    Condensation run() {
      for (int root = 0; root < size; root++) {
        if (number[root] == 0) {
          from(root);
        }
      }
      // Components are found in reverse order: each closes after all it leads to.
      for (int node = 0; node < size; node++) {
        number[node] -= closing + 1;
      }
      return new Condensation(number, size - closing);
    }

    private void from(int root) {
      int depth = 0;
      path[0] = root;
      number[root] = time++;
      while (depth >= 0) {
        int node = path[depth];
        int fresh = advance(node);
        if (fresh >= 0) {
          number[fresh] = time++;
          path[++depth] = fresh;
        } else {
          leave(node);
          if (--depth >= 0 && number[node] < number[path[depth]]) {
            number[path[depth]] = number[node];
            leadsBack[path[depth]] = true;
          }
        }
      }
    }

    /** Follows the ties of a node to the next unvisited node; −1 if there is none. */
    private int advance(int node) {
      int least = number[node];
      for (int place = next[node]; place < start[node + 1]; place++) {
        int other = number[target[place]];
        if (other == 0) {
          next[node] = place + 1;
          note(node, least);
          return target[place];
        }
        least = Math.min(least, other);
      }
      next[node] = start[node + 1];
      note(node, least);
      return -1;
    }

    private void note(int node, int least) {
      if (least < number[node]) {
        number[node] = least;
        leadsBack[node] = true;
      }
    }

    /** Keeps a node open if it leads back; otherwise closes its component. */
    private void leave(int node) {
      if (leadsBack[node]) {
        open[opened++] = node;
        return;
      }
      time--;
      while (opened > 0 && number[open[opened - 1]] >= number[node]) {
        number[open[--opened]] = closing;
        time--;
      }
      number[node] = closing--;
    }
  }

  /** How many nodes each component has. */
  int[] sizes() {
    int[] sizes = new int[count];
    for (int number : component) {
      sizes[number]++;
    }
    return sizes;
  }

  /** For each component, the components with a tie into it, each once, in ascending order. */
  Rows before(Rows rows) {
    Ties ties = new Ties();
    int[] start = rows.start;
    for (int node = 0; node < component.length; node++) {
      for (int place = start[node]; place < start[node + 1]; place++) {
        int other = component[rows.node[place]];
        if (other != component[node]) {
          ties.add(other, component[node]);
        }
      }
    }
    Rows many = ties.rows(count, false);
    int end = 0;
    for (int row = 0; row < count; row++) {
      int place = many.start[row];
      int begin = end;
      many.start[row] = begin;
      for (; place < many.start[row + 1]; place++) {
        if (end == begin || many.node[end - 1] != many.node[place]) {
          many.node[end++] = many.node[place];
        }
      }
    }
    many.start[count] = end;
    return new Rows(many.start, Arrays.copyOf(many.node, end), null);
  }
}

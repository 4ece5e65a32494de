package org.concertive.network;

import java.util.Arrays;

/**
 * The strong components of a network, numbered so that every tie between two runs from the lesser
 * number to the greater.
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

  /** Tarjan's way, with its own stack. Linear. */
  static Condensation of(Rows rows) {
    int size = rows.size();
    int[] start = rows.start;
    int[] target = rows.node;
    int[] component = new int[size];
    int[] seen = new int[size];
    int[] low = new int[size];
    int[] next = new int[size];
    int[] path = new int[size];
    int[] open = new int[size];
    Arrays.fill(component, -1);
    int time = 0;
    int opened = 0;
    int count = 0;
    for (int root = 0; root < size; root++) {
      if (seen[root] != 0) {
        continue;
      }
      int depth = 0;
      path[0] = root;
      open[opened++] = root;
      seen[root] = low[root] = ++time;
      next[root] = start[root];
      while (depth >= 0) {
        int node = path[depth];
        if (next[node] < start[node + 1]) {
          int other = target[next[node]++];
          if (seen[other] == 0) {
            seen[other] = low[other] = ++time;
            next[other] = start[other];
            open[opened++] = other;
            path[++depth] = other;
          } else if (component[other] < 0) {
            low[node] = Math.min(low[node], seen[other]);
          }
        } else {
          depth--;
          if (depth >= 0) {
            low[path[depth]] = Math.min(low[path[depth]], low[node]);
          }
          if (low[node] == seen[node]) {
            int member;
            do {
              member = open[--opened];
              component[member] = count;
            } while (member != node);
            count++;
          }
        }
      }
    }
    // Found last first: a component is closed after all it leads to.
    for (int node = 0; node < size; node++) {
      component[node] = count - 1 - component[node];
    }
    return new Condensation(component, count);
  }

  /** How many nodes each component has. */
  int[] sizes() {
    int[] sizes = new int[count];
    for (int number : component) {
      sizes[number]++;
    }
    return sizes;
  }

  /** For each component, those that have a tie into it, each once, ascending. */
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

package org.concertive.network;

import java.util.Arrays;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;

/**
 * All triangles of an undirected network, each once. Ties are followed from the node with fewer
 * ties to the node with more, so that no node follows more than about √(2 × ties). The cost is ties
 * to the power of 1.5.
 *
 * @see "Schank & Wagner 2005"
 */
final class Triangles {
  private final Rows rows;
  private final int[] start;
  private final int[] place;

  private Triangles(Rows rows) {
    this.rows = rows;
    int size = rows.size();
    start = new int[size + 1];
    place = new int[rows.node.length / 2];
    int end = 0;
    for (int node = 0; node < size; node++) {
      for (int at = rows.start[node]; at < rows.start[node + 1]; at++) {
        int other = rows.node[at];
        int more = Integer.compare(rows.count(other), rows.count(node));
        if (more > 0 || (more == 0 && other > node)) {
          place[end++] = at;
        }
      }
      start[node + 1] = end;
    }
  }

  /** Is called for each triangle, with its nodes and the positions of its ties in the rows. */
  interface Visitor {
    void visit(int a, int b, int c, int ab, int ac, int bc);
  }

  /**
   * Takes rows in which each tie is in the rows of both its ends.
   *
   * @param execution where it runs; its listener is notified of each node and can cancel
   */
  static void each(Rows rows, Visitor visitor, Execution execution) {
    new Triangles(rows).run(visitor, execution.steps(rows.size(), "steps"));
  }

  private void run(Visitor visitor, Steps steps) {
    int[] mark = new int[rows.size()];
    Arrays.fill(mark, -1);
    for (int a = 0; a < rows.size(); a++) {
      for (int i = start[a]; i < start[a + 1]; i++) {
        mark[rows.node[place[i]]] = place[i];
      }
      for (int i = start[a]; i < start[a + 1]; i++) {
        int b = rows.node[place[i]];
        for (int j = start[b]; j < start[b + 1]; j++) {
          int c = rows.node[place[j]];
          if (mark[c] >= 0) {
            visitor.visit(a, b, c, place[i], mark[c], place[j]);
          }
        }
      }
      for (int i = start[a]; i < start[a + 1]; i++) {
        mark[rows.node[place[i]]] = -1;
      }
      steps.next();
    }
  }
}

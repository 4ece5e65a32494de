package org.concertive.network;

import java.util.Arrays;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;

/** Joins the nodes of one kind that share nodes of the other. */
final class Projection {
  private Projection() {}

  /**
   * A row for each node, with the nodes that share some with it and the weight of what they share.
   *
   * @param rows the nodes to keep, with their neighbours of the other kind
   * @param columns the same ties, seen from the other kind
   * @param execution where it runs; its listener is notified of each node kept and can cancel
   */
  static Rows of(Rows rows, Rows columns, ProjectionWeight weight, Execution execution) {
    int size = rows.size();
    Steps steps = execution.steps(size, "steps");
    int[] start = new int[size + 1];
    int[] node = new int[16];
    double[] value = new double[16];
    double[] shared = new double[size];
    int[] met = new int[size];
    int end = 0;
    for (int one = 0; one < size; one++) {
      int count = 0;
      for (int place = rows.start[one]; place < rows.start[one + 1]; place++) {
        int column = rows.node[place];
        double worth = weight.ofShared(columns.count(column));
        for (int i = columns.start[column]; i < columns.start[column + 1]; i++) {
          int other = columns.node[i];
          if (other != one) {
            if (shared[other] == 0) {
              met[count++] = other;
            }
            shared[other] += worth;
          }
        }
      }
      if (end + (long) count > Integer.MAX_VALUE - 8) {
        throw new IllegalArgumentException("The projection has more than 2³⁰ ties, the limit.");
      }
      if (end + count > node.length) {
        int room = (int) Math.min(Math.max(end + (long) count, 2L * node.length), 0x7FFFFFF7);
        node = Arrays.copyOf(node, room);
        value = Arrays.copyOf(value, room);
      }
      Arrays.sort(met, 0, count);
      for (int i = 0; i < count; i++) {
        int other = met[i];
        node[end] = other;
        value[end++] = weight.of(shared[other], rows.count(one), rows.count(other));
        shared[other] = 0;
      }
      start[one + 1] = end;
      steps.next();
    }
    return new Rows(start, Arrays.copyOf(node, end), Arrays.copyOf(value, end));
  }
}

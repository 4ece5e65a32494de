package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The last touches to a layout, its order being chosen: ports of a box are exchanged and cells
 * moved so that lines become straight, while that makes it better.
 */
final class Settling {
  private static final int ROUNDS = 4;

  private final Layout layout;
  private double cost;

  private Settling(Layout layout) {
    this.layout = layout;
    cost = layout.cost();
  }

  static void settle(Layout layout) {
    Settling settling = new Settling(layout);
    for (int round = 0; round < ROUNDS; round++) {
      double before = settling.cost;
      for (int column = 0; column < layout.columns().size(); column++) {
        for (int place = 0; place < layout.columns().get(column).size(); place++) {
          Cell cell = layout.columns().get(column).get(place);
          settling.exchange(cell.arriving(), column);
          settling.exchange(cell.leaving(), column);
          settling.move(column, place);
        }
      }
      if (settling.cost == before) {
        break;
      }
    }
    layout.startAtTop();
  }

  /** Whether what was changed in a column makes the layout better. */
  private boolean isBetter(int column) {
    layout.route(column);
    double found = layout.cost();
    boolean isBetter = found < cost - 0.01;
    cost = isBetter ? found : cost;
    return isBetter;
  }

  private void exchange(List<Span> ports, int column) {
    for (int i = 1; i < ports.size(); i++) {
      Collections.swap(ports, i - 1, i);
      if (!isBetter(column)) {
        Collections.swap(ports, i - 1, i);
        layout.route(column);
      }
    }
  }

  private void move(int column, int place) {
    List<Cell> cells = layout.columns().get(column);
    for (double shift : straightening(cells.get(place))) {
      double[] tops = cells.stream().mapToDouble(Cell::top).toArray();
      Heights.move(cells, place, shift);
      if (!isBetter(column)) {
        for (int i = 0; i < tops.length; i++) {
          cells.get(i).moveTo(tops[i]);
        }
        layout.route(column);
      }
    }
  }

  /** How far a cell would be moved for one of its lines to become straight. */
  private static List<Double> straightening(Cell cell) {
    List<Double> shifts = new ArrayList<>();
    for (Span span : cell.arriving()) {
      for (double y : span.leftPorts()) {
        shifts.add(y - cell.arrival(span));
      }
    }
    for (Span span : cell.leaving()) {
      for (double y : span.rightPorts()) {
        shifts.add(y - cell.departure(span));
      }
    }
    shifts.removeIf(shift -> Math.abs(shift) < 0.1);
    return shifts;
  }
}

package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Chooses the order of boxes and lanes in their columns: from several starts, by sweeps, then by
 * trying every place. Nothing is left to chance: the same boxes and links always stand the same
 * way.
 */
final class Ordering {
  private static final int SWEEPS = 12;
  private static final int ROUNDS = 4;

  /** Above so many cells and ports, only neighbours are exchanged. */
  private static final int MOST_SIFTED = 250;

  private final Layout layout;
  private final boolean isSifted;

  Ordering(Layout layout) {
    this.layout = layout;
    isSifted =
        layout.columns().stream().flatMap(List::stream).mapToInt(Ordering::size).sum()
            <= MOST_SIFTED;
  }

  /** A cell and its ports. */
  private static int size(Cell cell) {
    return 1 + cell.arriving().size() + cell.leaving().size();
  }

  /** An order of all columns and what it costs. */
  private record Order(List<List<Cell>> columns, double cost) {}

  /** Takes the best order that sweeps find. */
  void sweep() {
    take(this::swept);
  }

  /** Takes the best order that can be found. */
  void improve() {
    take(start -> improved(swept(start)));
  }

  private void take(UnaryOperator<Order> search) {
    Order best = null;
    for (Order start : starts()) {
      Order found = search.apply(start);
      if (best == null || found.cost < best.cost) {
        best = found;
      }
    }
    layout.stand(Objects.requireNonNull(best).columns);
  }

  private Order evaluate(List<List<Cell>> columns) {
    layout.stand(columns);
    return new Order(columns, layout.cost());
  }

  /** As given, upside down, and those with the most lines first. */
  private List<Order> starts() {
    List<List<Cell>> given = layout.columns().stream().map(List::copyOf).toList();
    return List.of(
        evaluate(given),
        evaluate(given.stream().map(Ordering::reversed).toList()),
        evaluate(given.stream().map(Ordering::byDegree).toList()));
  }

  private static List<Cell> reversed(List<Cell> column) {
    List<Cell> reversed = new ArrayList<>(column);
    Collections.reverse(reversed);
    return List.copyOf(reversed);
  }

  private static List<Cell> byDegree(List<Cell> column) {
    return column.stream()
        .sorted(Comparator.comparingInt(cell -> -cell.arriving().size() - cell.leaving().size()))
        .toList();
  }

  /** Orders each column by where its cells would best stand, from the left and from the right. */
  private Order swept(Order start) {
    Order best = start;
    layout.stand(start.columns);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      List<List<Cell>> order = new ArrayList<>(layout.columns());
      boolean isFromLeft = sweep % 2 == 0;
      for (int i = 0; i < order.size(); i++) {
        int column = isFromLeft ? i : order.size() - 1 - i;
        order.set(
            column,
            order.get(column).stream()
                .sorted(Comparator.comparingDouble(cell -> cell.wish(isFromLeft, !isFromLeft)))
                .toList());
        layout.stand(order);
      }
      double cost = layout.cost();
      if (cost < best.cost) {
        best = new Order(List.copyOf(order), cost);
      }
    }
    return best;
  }

  /** Tries every place of every cell, or that of its neighbour, while that makes it better. */
  private Order improved(Order start) {
    Order best = start;
    boolean isBetter = true;
    for (int round = 0; round < ROUNDS && isBetter; round++) {
      isBetter = false;
      for (int column = 0; column < best.columns.size(); column++) {
        int size = best.columns.get(column).size();
        for (int from = 0; from < size; from++) {
          for (int to = 0; to < size; to++) {
            if (from != to && (isSifted || to == from + 1)) {
              Order tried = evaluate(moved(best.columns, column, from, to));
              if (tried.cost < best.cost - 0.01) {
                best = tried;
                isBetter = true;
              }
            }
          }
        }
      }
    }
    return best;
  }

  private static List<List<Cell>> moved(List<List<Cell>> order, int column, int from, int to) {
    List<Cell> changed = new ArrayList<>(order.get(column));
    changed.add(to, changed.remove(from));
    List<List<Cell>> all = new ArrayList<>(order);
    all.set(column, List.copyOf(changed));
    return all;
  }
}

package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Where boxes and lanes stand in their columns. The columns are given; their order from the top is
 * chosen so that few lines cross and vertical lines are short, by sweeps, exchanges and trying
 * every place. Nothing is left to chance: the same boxes and links always stand the same way.
 */
final class Layout {
  /** What a crossing costs, in px of vertical line. */
  private static final double CROSSING = 120;

  private static final int SWEEPS = 12;
  private static final int ROUNDS = 4;

  /** Above so many boxes, places are not tried one by one. */
  private static final int MOST_SIFTED = 60;

  private static final int HEIGHT_PASSES = 10;
  private static final double BOXES_APART = 14;
  private static final double LANES_APART = 6;

  private final List<List<Cell>> columns = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final Map<Box, Cell> cells = new HashMap<>();
  private final List<Bundle> bundles;
  private final List<Back> backs = new ArrayList<>();
  private int backAtStart;
  private int backAtEnd;

  /**
   * A link to the same or an earlier column.
   *
   * @param link the link
   * @param departure its place among those that leave its box in this way
   * @param arrival its place among those that arrive at its box in this way
   * @param down its place among those that go down right of the column
   * @param up its place among those that go up left of the column
   */
  record Back(Link link, int departure, int arrival, int down, int up) {}

  Layout(
      List<Column> boxes,
      List<Bundle> bundles,
      ToIntFunction<Box> columnOf,
      ToDoubleFunction<Box> height) {
    for (Column column : boxes) {
      List<Cell> all = new ArrayList<>();
      for (Box box : column.boxes()) {
        Cell cell = Cell.of(box, height.applyAsDouble(box));
        cells.put(box, cell);
        all.add(cell);
      }
      columns.add(all);
    }
    IntStream.range(1, boxes.size()).forEach(i -> gaps.add(new Gap()));
    this.bundles = bundles;
    bundles.forEach(bundle -> add(bundle, columnOf));
  }

  private void add(Bundle bundle, ToIntFunction<Box> columnOf) {
    int first = bundle.sources().stream().mapToInt(columnOf).min().orElseThrow();
    int last = columnOf.applyAsInt(bundle.targets().get(0));
    Cell lane = null;
    for (int gap = first; gap < last; gap++) {
      List<Cell> left = new ArrayList<>();
      if (lane != null) {
        left.add(lane);
      }
      int column = gap;
      bundle.sources().stream()
          .filter(box -> columnOf.applyAsInt(box) == column)
          .forEach(box -> left.add(cell(box)));
      boolean isLast = gap + 1 == last;
      List<Cell> right = new ArrayList<>();
      if (isLast) {
        bundle.targets().forEach(box -> right.add(cell(box)));
      } else {
        lane = Cell.lane();
        columns.get(gap + 1).add(lane);
        right.add(lane);
      }
      Span span = new Span(bundle, left, right, isLast);
      left.forEach(cell -> cell.leaving().add(span));
      right.forEach(cell -> cell.arriving().add(span));
      gaps.get(gap).add(span);
    }
  }

  void addBack(int fromColumn, int toColumn, Link link) {
    backs.add(
        new Back(
            link,
            cell(link.from()).addLeavingBack(),
            cell(link.to()).addArrivingBack(),
            fromColumn == gaps.size() ? backAtEnd++ : gaps.get(fromColumn).addBackAtLeft(),
            toColumn == 0 ? backAtStart++ : gaps.get(toColumn - 1).addBackAtRight()));
  }

  List<Bundle> bundles() {
    return bundles;
  }

  List<Back> backs() {
    return backs;
  }

  /** How many lines go up left of the first column. */
  int backAtStart() {
    return backAtStart;
  }

  /** How many lines go down right of the last column. */
  int backAtEnd() {
    return backAtEnd;
  }

  Cell cell(Box box) {
    return Objects.requireNonNull(cells.get(box));
  }

  List<List<Cell>> columns() {
    return columns;
  }

  List<Gap> gaps() {
    return gaps;
  }

  double crossings() {
    return gaps.stream().mapToDouble(Gap::crossings).sum();
  }

  double cost() {
    return CROSSING * crossings() + gaps.stream().mapToDouble(Gap::length).sum();
  }

  double bottom() {
    return columns.stream().flatMap(List::stream).mapToDouble(Cell::bottom).max().orElse(0);
  }

  /** Chooses the order. */
  Layout arrange() {
    Order best = null;
    for (Order start : starts()) {
      Order found = sweep(start);
      if (best == null || found.cost < best.cost) {
        best = found;
      }
    }
    best = improve(Objects.requireNonNull(best), cells.size() <= MOST_SIFTED);
    evaluate(best.columns);
    return this;
  }

  /** An order of all columns and what it costs. */
  private record Order(List<List<Cell>> columns, double cost) {}

  private List<Order> starts() {
    List<List<Cell>> given = columns.stream().map(List::copyOf).toList();
    List<List<Cell>> reversed =
        given.stream()
            .map(
                column -> {
                  List<Cell> turned = new ArrayList<>(column);
                  Collections.reverse(turned);
                  return List.copyOf(turned);
                })
            .toList();
    List<List<Cell>> byDegree =
        given.stream()
            .map(
                column ->
                    column.stream()
                        .sorted(
                            Comparator.comparingInt(
                                cell -> -cell.arriving().size() - cell.leaving().size()))
                        .toList())
            .toList();
    return List.of(evaluate(given), evaluate(reversed), evaluate(byDegree));
  }

  /** Stands the cells in this order and routes their lines. */
  private Order evaluate(List<List<Cell>> order) {
    for (int i = 0; i < order.size(); i++) {
      columns.set(i, order.get(i));
    }
    stand();
    columns.forEach(column -> column.forEach(Cell::orderPorts));
    gaps.forEach(Gap::route);
    return new Order(order, cost());
  }

  private Order sweep(Order start) {
    Order best = start;
    evaluate(start.columns);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      List<List<Cell>> order = new ArrayList<>(columns);
      boolean isFromLeft = sweep % 2 == 0;
      for (int i = 0; i < order.size(); i++) {
        int column = isFromLeft ? i : order.size() - 1 - i;
        order.set(
            column,
            order.get(column).stream()
                .sorted(Comparator.comparingDouble(cell -> wish(cell, isFromLeft, !isFromLeft)))
                .toList());
        evaluate(order);
      }
      Order found = evaluate(order);
      if (found.cost < best.cost) {
        best = found;
      }
    }
    return best;
  }

  /** Exchanges neighbours, then tries every place of every cell, while that makes it better. */
  private Order improve(Order start, boolean isSifted) {
    Order best = start;
    boolean isBetter = true;
    for (int round = 0; round < ROUNDS && isBetter; round++) {
      isBetter = false;
      for (int column = 0; column < columns.size(); column++) {
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

  /** Gives every cell its height on the page. */
  private void stand() {
    for (List<Cell> column : columns) {
      double[] middles = new double[column.size()];
      place(column, middles);
      double shift = (top(column) + column.get(column.size() - 1).bottom()) / 2;
      column.forEach(cell -> cell.moveTo(cell.top() - shift));
    }
    for (int pass = 0; pass < HEIGHT_PASSES; pass++) {
      boolean isBoth = pass >= HEIGHT_PASSES - 2;
      boolean isFromLeft = pass % 2 == 0;
      for (int i = 0; i < columns.size(); i++) {
        List<Cell> column = columns.get(isFromLeft ? i : columns.size() - 1 - i);
        place(
            column,
            column.stream()
                .mapToDouble(cell -> wish(cell, isBoth || isFromLeft, isBoth || !isFromLeft))
                .toArray());
      }
    }
    double top = columns.stream().mapToDouble(Layout::top).min().orElse(0);
    columns.forEach(column -> column.forEach(cell -> cell.moveTo(cell.top() - top)));
  }

  private static double top(List<Cell> column) {
    return column.get(0).top();
  }

  /** Where the middle of a cell would best be: at the mean of what it is linked with. */
  private static double wish(Cell cell, boolean byLeft, boolean byRight) {
    double sum = 0;
    int count = 0;
    if (byLeft) {
      for (Span span : cell.arriving()) {
        sum += span.leftMiddle();
        count++;
      }
    }
    if (byRight) {
      for (Span span : cell.leaving()) {
        sum += span.rightMiddle();
        count++;
      }
    }
    return count == 0 ? cell.middle() : sum / count;
  }

  /**
   * Stands the cells of a column as near as can be to where they would be best, in their order and
   * apart: cells that would be too near are moved together, as one block.
   */
  private static void place(List<Cell> column, double[] wishes) {
    int n = column.size();
    double[] offsets = new double[n];
    for (int i = 1; i < n; i++) {
      Cell above = column.get(i - 1);
      Cell cell = column.get(i);
      double apart = above.isLane() || cell.isLane() ? LANES_APART : BOXES_APART;
      offsets[i] = offsets[i - 1] + (above.height() + cell.height()) / 2 + apart;
    }
    double[] sums = new double[n];
    int[] sizes = new int[n];
    int blocks = 0;
    for (int i = 0; i < n; i++) {
      sums[blocks] = wishes[i] - offsets[i];
      sizes[blocks] = 1;
      blocks++;
      while (blocks > 1
          && sums[blocks - 2] / sizes[blocks - 2] >= sums[blocks - 1] / sizes[blocks - 1]) {
        sums[blocks - 2] += sums[blocks - 1];
        sizes[blocks - 2] += sizes[blocks - 1];
        blocks--;
      }
    }
    int cell = 0;
    for (int block = 0; block < blocks; block++) {
      double start = sums[block] / sizes[block];
      for (int i = 0; i < sizes[block]; i++, cell++) {
        Cell one = column.get(cell);
        one.moveTo(start + offsets[cell] - one.height() / 2);
      }
    }
  }
}

package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Where boxes and lanes stand in their columns, and the lines in the gaps between these. */
final class Layout {
  /** What a crossing costs, in px of line. */
  private static final double CROSSING = 120;

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
    double sum = 0;
    for (Gap gap : gaps) {
      sum += gap.crossings();
    }
    return sum;
  }

  double cost() {
    double sum = CROSSING * crossings();
    for (Gap gap : gaps) {
      sum += gap.length();
    }
    return sum;
  }

  /** Stands the cells in this order and routes their lines. */
  void stand(List<List<Cell>> order) {
    for (int i = 0; i < order.size(); i++) {
      columns.set(i, order.get(i));
    }
    Heights.stand(columns);
    columns.forEach(column -> column.forEach(Cell::orderPorts));
    gaps.forEach(Gap::route);
  }

  /** Routes the lines on both sides of a column again, in which something was changed. */
  void route(int column) {
    if (column > 0) {
      gaps.get(column - 1).route();
    }
    if (column < gaps.size()) {
      gaps.get(column).route();
    }
  }

  void startAtTop() {
    Heights.startAtTop(columns);
    gaps.forEach(Gap::route);
  }

  double bottom() {
    return columns.stream().flatMap(List::stream).mapToDouble(Cell::bottom).max().orElse(0);
  }
}

package org.concertive.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concertive.statistics.Result;
import org.concertive.text.Printable;

/**
 * Results in rows and columns.
 *
 * @param rows the names of the rows, in order
 * @param columns the names of the columns, in order
 * @param cells the results, row by row
 */
public record Table(List<String> rows, List<String> columns, List<List<Result<Value>>> cells)
    implements Figure {
  /**
   * Makes a table.
   *
   * @throws IllegalArgumentException when there is not one cell for each row and column
   */
  public Table {
    int width = columns.size();
    if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException(
          "A table of " + rows.size() + " rows and " + width + " columns needs a cell for each.");
    }
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    List<List<Result<Value>>> copy = new ArrayList<>();
    cells.forEach(row -> copy.add(List.copyOf(row)));
    cells = List.copyOf(copy);
  }

  /** The result in a row and column; empty when the table has no such row or column. */
  public Optional<Result<Value>> get(String row, String column) {
    int r = rows.indexOf(row);
    int c = columns.indexOf(column);
    return r < 0 || c < 0 ? Optional.empty() : Optional.of(cells.get(r).get(c));
  }

  @Override
  public <T> T accept(FigureVisitor<T> visitor) {
    return visitor.visit(this);
  }

  /**
   * Rows in lines, cells named by their column; undefined cells are left out of a row with others.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      text.append(r == 0 ? "" : "\n").append(Printable.text(rows.get(r))).append(':');
      boolean isDefined = cells.get(r).stream().anyMatch(Result::isDefined);
      for (int c = 0; c < columns.size(); c++) {
        Result<Value> cell = cells.get(r).get(c);
        if (cell.isDefined() || !isDefined) {
          text.append(' ').append(Printable.text(columns.get(c))).append(' ').append(cell);
        }
      }
    }
    return text.toString();
  }
}

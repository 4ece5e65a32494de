package org.concertive.io.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Text;

/** A row of a table, and where it stands. */
final class Row {
  private final StoredRows table;
  private final long line;
  private final String[] cells;
  private final int[] columns;
  private String id = "";

  /**
   * A row.
   *
   * @param cells those of the columns that the file has, in the order of the table's columns, then
   *     those of further columns
   * @param columns the columns of the file in which they stand, from 0
   */
  Row(StoredRows table, long line, String[] cells, int[] columns) {
    this.table = table;
    this.line = line;
    this.cells = cells;
    this.columns = columns;
  }

  long line() {
    return line;
  }

  List<String> cells() {
    return List.of(cells);
  }

  /** The id of the thing the row is about; empty as long as it has none. */
  String id() {
    return id;
  }

  void identify(String other) {
    id = other;
  }

  /** The name of the file in small letters with hyphens. */
  String file() {
    return table.file();
  }

  SystemDraft draft() {
    return table.draft();
  }

  /** Whether the file has a column. */
  boolean has(Column<?, ?> column) {
    return table.index(column) >= 0;
  }

  /** The text of a cell; empty when it or the column is not there. */
  String text(Column<?, ?> column) {
    int index = table.index(column);
    return index < 0 ? "" : cells[index];
  }

  /**
   * The value of a cell; empty when it or the column is not there, or when it is not understood and
   * the table can do without it, which is then reported.
   *
   * @throws BadRow when it is not understood and the row must be left out
   */
  <V> Optional<V> find(Column<?, V> column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(column, text));
    } catch (BadRow e) {
      if (!table.keepsRest() || e.isRefused() || column.isRequired()) {
        throw e;
      }
      place(column).warn(() -> e.message() + " The value was left out.");
      return Optional.empty();
    }
  }

  /**
   * The value of a cell that must be there.
   *
   * @throws BadRow when it is not there or not understood
   */
  <V> V get(Column<?, V> column) {
    return find(column).orElseThrow(() -> bad(column, "The cell must not be empty."));
  }

  private <V> V read(Column<?, V> column, String text) {
    try {
      return column.type().read(text, place(column));
    } catch (BadCell e) {
      throw bad(column, Text.quoted(text) + " " + e.rule(), e.isRefused());
    } catch (IllegalArgumentException e) {
      throw bad(column, String.valueOf(e.getMessage()));
    }
  }

  /** A reason to leave out the row, in whole sentences. */
  BadRow bad(String message) {
    return new BadRow(1, message, false);
  }

  /** A reason to leave out the row, in whole sentences about a column. */
  BadRow bad(Column<?, ?> column, String message) {
    return bad(column, message, false);
  }

  private BadRow bad(Column<?, ?> column, String message, boolean isRefused) {
    return new BadRow(place(column).column(), column.name() + ": " + message, isRefused);
  }

  Place place(Column<?, ?> column) {
    int index = table.index(column);
    return new Place(table.draft(), table.log(), line, index < 0 ? 1 : columns[index] + 1);
  }

  /** A period in one column or in two. */
  Optional<TimeSpan> period(
      Column<?, TimeSpan> period, Column<?, TimePoint> start, Column<?, TimePoint> end) {
    Optional<TimePoint> first = find(start);
    Optional<TimePoint> last = find(end);
    if (first.isEmpty() && last.isEmpty()) {
      return find(period);
    }
    try {
      return Optional.of(new TimeSpan(first, last));
    } catch (IllegalArgumentException e) {
      throw bad(end, String.valueOf(e.getMessage()));
    }
  }

  /** An author's own facts, with those of the columns that the table does not know. */
  Map<String, String> attributes(Map<String, String> known) {
    Map<String, String> all = new LinkedHashMap<>(known);
    table
        .further()
        .forEach(
            (name, index) -> {
              if (!cells[index].isEmpty()) {
                all.put(name, cells[index]);
              }
            });
    return all;
  }
}

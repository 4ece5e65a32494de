package org.concertive.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.concertive.text.NearMiss;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of a table of a system until all tables are read, and knows its columns. */
final class StoredRows extends TableRows {
  private final SystemTable<?> table;
  private final String file;
  private final SystemDraft draft;
  private final CsvProblemLog log;
  private final List<Row> rows = new ArrayList<>();
  private final Map<Column<?, ?>, Integer> indexes = new HashMap<>();
  private final Map<String, Integer> further = new LinkedHashMap<>();
  private int[] columns = {};

  StoredRows(SystemTable<?> table, String file, SystemDraft draft, CsvProblemLog log) {
    super(log);
    this.table = table;
    this.file = file;
    this.draft = draft;
    this.log = log;
  }

  /** The name of the file in small letters with hyphens. */
  String file() {
    return file;
  }

  SystemDraft draft() {
    return draft;
  }

  CsvProblemLog log() {
    return log;
  }

  boolean keepsRest() {
    return table.keepsRest();
  }

  /** The columns that the table does not know, in the order of the file. */
  Map<String, Integer> further() {
    return further;
  }

  /** The place of a column's cells in a row; -1 when the file has no such column. */
  int index(Column<?, ?> column) {
    return indexes.getOrDefault(column, -1);
  }

  @Override
  boolean areTies() {
    return !table.pair().isEmpty();
  }

  @Override
  boolean fits(Header header) {
    return ColumnSearch.in(header, table, draft.options()) != null;
  }

  @Override
  @Nullable Layout layout(Header header, List<List<String>> below) {
    if (!areTies()) {
      return null;
    }
    List<String> set =
        table.pair().stream()
            .map(column -> draft.options().column(table.name(), column.name()))
            .toList();
    return Layout.of(header, below, set.get(0), set.get(1));
  }

  @Override
  int @Nullable [] columns(Header header) {
    Map<Column<?, ?>, Integer> found = ColumnSearch.in(header, table, draft.options());
    if (found == null) {
      return null;
    }
    Set<Integer> wanted = new LinkedHashSet<>();
    found.forEach(
        (column, place) -> {
          indexes.put(column, wanted.size());
          wanted.add(place);
        });
    for (int column = 0; column < header.names().size(); column++) {
      if (!wanted.contains(column)) {
        further(header, column, wanted);
      }
    }
    columns = wanted.stream().mapToInt(column -> column).toArray();
    return columns;
  }

  private void further(Header header, int column, Set<Integer> wanted) {
    String name = header.names().get(column);
    String maybe = NearMiss.maybe(name, table.columns().stream().map(Column::name).toList());
    if (name.isEmpty()) {
      header.warning(column, "The column has no name in the first line. It was not read.");
    } else if (header.find(name) < column) {
      header.warning(
          column, "There is a column " + Text.quoted(name) + " already. This one was not read.");
    } else if (ColumnSearch.isKnown(table, name)) {
      header.warning(
          column,
          "Another column was read in place of "
              + Text.quoted(name)
              + ". Maybe set the columns to read.");
    } else if (!table.keepsFurther()) {
      header.warning(
          column,
          "The table "
              + table.name()
              + " has no column "
              + Text.quoted(name)
              + ". It was not read."
              + maybe);
    } else {
      if (!maybe.isEmpty()) {
        header.warning(
            column, "The column " + Text.quoted(name) + " was kept as an attribute." + maybe);
      }
      further.put(name, wanted.size());
      wanted.add(column);
    }
  }

  @Override
  void take(Cell[] cells, long line) {
    String[] texts = Arrays.stream(cells).map(Cell::toString).toArray(String[]::new);
    int[] places = Arrays.stream(cells).mapToInt(Cell::column).toArray();
    rows.add(new Row(this, line, texts, Arrays.equals(places, columns) ? columns : places));
  }

  /** Of a matrix of nothing but ones only the start and the end of ties are kept. */
  @Override
  void end() {
    Layout layout = layout();
    if (layout != null && layout.hasNoValues()) {
      indexes.values().removeIf(index -> index >= table.pair().size());
    }
  }

  /** Passes on each row; one that cannot be used is left out and reported. */
  void each(Consumer<Row> taking) {
    for (Row row : rows) {
      use(row, taking);
    }
  }

  /** Removes the rows that cannot be used, and reports them. */
  void keep(Consumer<Row> check) {
    rows.removeIf(row -> !use(row, check));
  }

  private boolean use(Row row, Consumer<Row> taking) {
    try {
      taking.accept(row);
      return true;
    } catch (BadRow e) {
      if (e.isRefused()) {
        log.error(row.line(), e.column(), e::message);
      } else {
        bad(row.line(), e.column() - 1, e::message);
      }
      return false;
    }
  }
}

package org.concertive.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.concertive.model.LeadershipSystem;

/**
 * A table of a system as it is written: the columns that it must have and those in which any row
 * has a value.
 *
 * @param <T> what a row stands for
 */
final class WrittenRows<T> extends WrittenTable {
  private final SystemTable<T> table;
  private final List<T> rows;
  private final List<String> further;

  WrittenRows(SystemTable<T> table, LeadershipSystem system) {
    this.table = table;
    this.rows = table.rows(system).toList();
    this.further = table.further(system);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  @Override
  void fill(TableWriter out) {
    List<Column<T, ?>> columns = new ArrayList<>();
    for (Column<T, ?> column : table.columns()) {
      if (table.isAlwaysWritten(column)
          || rows.stream().anyMatch(row -> !column.written(row).isEmpty())) {
        columns.add(column);
      }
    }
    columns.forEach(column -> out.text(column.name()));
    further.forEach(out::text);
    out.end();
    for (T row : rows) {
      columns.forEach(column -> out.text(column.written(row)));
      further.forEach(name -> out.text(table.further(row, name)));
      out.end();
    }
  }
}

package org.concertive.io.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;

/**
 * A table of a system: its columns, and how its rows become a part of the system and back. It holds
 * no state.
 *
 * @param <T> what a row stands for
 */
abstract class SystemTable<T> {
  private final String name;
  private final List<String> spellings;
  private final String about;
  private final String example;
  private final List<Column<T, ?>> columns = new ArrayList<>();

  /**
   * A table.
   *
   * @param name the name of its file, without the ending
   * @param about what a row says, and what else there is to know
   * @param example a small table
   * @param spellings what else its file may be called
   */
  SystemTable(String name, String about, String example, String... spellings) {
    this.name = name;
    this.about = about;
    this.example = example;
    this.spellings = List.of(spellings);
  }

  /** A column that must have a value in every row. */
  final <V> Column<T, V> must(
      String column, CellType<V> type, Function<T, V> value, String meaning, String... others) {
    return needs(column, type, row -> Optional.of(value.apply(row)), meaning, others);
  }

  /** A column that must be there, but may be empty in a row. */
  final <V> Column<T, V> needs(
      String column,
      CellType<V> type,
      Function<T, Optional<V>> value,
      String meaning,
      String... others) {
    return add(new Column<>(column, type, true, value, meaning, List.of(others)));
  }

  /** A column that may be empty or absent. */
  final <V> Column<T, V> may(
      String column,
      CellType<V> type,
      Function<T, Optional<V>> value,
      String meaning,
      String... others) {
    return add(new Column<>(column, type, false, value, meaning, List.of(others)));
  }

  /** A column that is read but never written, because another one says the same. */
  final <V> Column<T, V> reads(String column, CellType<V> type, String meaning, String... others) {
    return may(column, type, row -> Optional.empty(), meaning, others);
  }

  private <V> Column<T, V> add(Column<T, V> column) {
    columns.add(column);
    return column;
  }

  final String name() {
    return name;
  }

  /** The name of the file that is written. */
  final String file() {
    return name + ".csv";
  }

  final List<String> spellings() {
    return spellings;
  }

  final String about() {
    return about;
  }

  final String example() {
    return example;
  }

  final List<Column<T, ?>> columns() {
    return Collections.unmodifiableList(columns);
  }

  /** Whether a file of this name, in small letters with hyphens, is this table. */
  boolean isIn(String fileName) {
    return fileName.equals(name) || spellings.contains(fileName);
  }

  /** Two columns whose spellings belong together one by one, such as source and target. */
  List<Column<T, ?>> pair() {
    return List.of();
  }

  /** A column that is needed and not among those found. */
  Optional<Column<?, ?>> lacking(Set<Column<?, ?>> found) {
    return columns.stream()
        .filter(column -> column.isRequired() && !found.contains(column))
        .<Column<?, ?>>map(column -> column)
        .findFirst();
  }

  /** Whether a column is written even where it is empty in every row. */
  boolean isAlwaysWritten(Column<T, ?> column) {
    return column.isRequired();
  }

  /** Whether a row is of use without a value that is not understood. */
  boolean keepsRest() {
    return false;
  }

  /** Whether columns that the table does not know are kept as attributes. */
  boolean keepsFurther() {
    return false;
  }

  /** Notes the ids that rows have, before any id is made. */
  void claim(StoredRows rows) {}

  /** Makes ids for rows that have none, before any table is taken. */
  void identify(StoredRows rows) {}

  /** Takes the rows into the system. */
  abstract void take(StoredRows rows, SystemDraft draft);

  /** What the rows of the table are in a system, in document order. */
  abstract Stream<T> rows(LeadershipSystem system);

  /** The further columns that are written, and their values. */
  List<String> further(LeadershipSystem system) {
    return List.of();
  }

  /** The value of a row in a further column; empty when there is none. */
  String further(T row, String column) {
    return "";
  }

  /** The cells of a row in the order of the columns. */
  final List<String> written(T row) {
    return columns.stream().map(column -> column.written(row)).toList();
  }
}

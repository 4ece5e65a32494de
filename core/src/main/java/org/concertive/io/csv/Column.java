package org.concertive.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of a table.
 *
 * @param <T> what a row stands for
 * @param <V> its values
 * @param name what it is called when it is written
 * @param type how its values are written
 * @param isRequired whether the table must have it
 * @param value the value of a row; empty when the cell is empty
 * @param meaning what its values say
 * @param spellings what else it may be called when it is read
 */
record Column<T, V>(
    String name,
    CellType<V> type,
    boolean isRequired,
    Function<T, Optional<V>> value,
    String meaning,
    List<String> spellings) {

  /** All that it may be called, its name first. */
  List<String> names() {
    return Stream.concat(Stream.of(name), spellings.stream()).toList();
  }

  String written(T row) {
    return value.apply(row).map(type::write).orElse("");
  }
}

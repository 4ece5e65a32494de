package org.concertive.io.csv;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the columns of a table in the header of a file. */
final class ColumnSearch {
  private final Header header;
  private final Set<Integer> taken = new HashSet<>();

  private ColumnSearch(Header header) {
    this.header = header;
  }

  /**
   * The numbers of the columns, from 0, in the order of the table's columns: those that the caller
   * set, then a pair that belongs together, then those with the names of columns, then other
   * spellings; null when one that is required or set is not there, which is then reported.
   */
  static @Nullable Map<Column<?, ?>, Integer> in(
      Header header, SystemTable<?> table, CsvOptions options) {
    ColumnSearch search = new ColumnSearch(header);
    Map<Column<?, ?>, Integer> found = new LinkedHashMap<>();
    for (Column<?, ?> column : table.columns()) {
      String mapped = options.column(table.name(), column.name());
      if (mapped != null) {
        int place = header.mapped(mapped);
        if (place < 0) {
          return null;
        }
        search.taken.add(place);
        found.put(column, place);
      }
    }
    search.addPair(table.pair(), found);
    table.columns().forEach(column -> search.add(column, List.of(column.name()), found));
    table.columns().forEach(column -> search.add(column, column.spellings(), found));
    Optional<Column<?, ?>> lacking = table.lacking(found.keySet());
    if (lacking.isPresent()) {
      header.error(
          "The table needs a column " + Text.quoted(lacking.get().name()) + ". " + header.found());
      return null;
    }
    Map<Column<?, ?>, Integer> inOrder = new LinkedHashMap<>();
    for (Column<?, ?> column : table.columns()) {
      Integer place = found.get(column);
      if (place != null) {
        if (!header.isOnly(place, options.column(table.name(), column.name()))) {
          return null;
        }
        inOrder.put(column, place);
      }
    }
    return inOrder;
  }

  /** Finds two columns by the first of their spellings of which both are there. */
  private void addPair(List<? extends Column<?, ?>> pair, Map<Column<?, ?>, Integer> found) {
    if (pair.isEmpty() || pair.stream().anyMatch(found::containsKey)) {
      return;
    }
    int spellings = pair.stream().mapToInt(column -> column.names().size()).min().orElse(0);
    for (int i = 0; i < spellings; i++) {
      int place = i;
      if (pair.stream().allMatch(column -> isThere(column.names().get(place)))) {
        pair.forEach(column -> add(column, List.of(column.names().get(place)), found));
        return;
      }
    }
  }

  private boolean isThere(String name) {
    return header.names().stream().anyMatch(other -> plain(other).equals(plain(name)));
  }

  private void add(Column<?, ?> column, List<String> names, Map<Column<?, ?>, Integer> found) {
    if (found.containsKey(column)) {
      return;
    }
    for (String name : names) {
      for (int place = 0; place < header.names().size(); place++) {
        if (plain(header.names().get(place)).equals(plain(name)) && taken.add(place)) {
          found.put(column, place);
          return;
        }
      }
    }
  }

  /** A name of a column without what people write differently. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", " ").strip();
  }

  /** Whether a column of a table may have this name. */
  static boolean isKnown(SystemTable<?> table, String name) {
    return table.columns().stream()
        .flatMap(column -> column.names().stream())
        .anyMatch(known -> plain(known).equals(plain(name)));
  }
}

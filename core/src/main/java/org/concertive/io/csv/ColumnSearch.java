package org.concertive.io.csv;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the columns of a table in the header of a file. */
final class ColumnSearch {
  private static final Pattern SIGNS = Pattern.compile("[_.-]+");

  /** Where a word or number begins without a space, as in sourceId. */
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])");

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

  /** Finds the start and the end of a tie. */
  private void addPair(List<? extends Column<?, ?>> pair, Map<Column<?, ?>, Integer> found) {
    int[] places = TieNames.pair(header, null, null);
    if (places != null && pair.stream().noneMatch(found::containsKey)) {
      for (int i = 0; i < pair.size(); i++) {
        taken.add(places[i]);
        found.put(pair.get(i), places[i]);
      }
    }
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
    String words = HUMP.matcher(SIGNS.matcher(name).replaceAll(" ")).replaceAll(" ");
    return Spelling.of(words).toLowerCase(Locale.ROOT);
  }

  /** Whether a column of a table may have this name. */
  static boolean isKnown(SystemTable<?> table, String name) {
    return table.columns().stream()
        .flatMap(column -> column.names().stream())
        .anyMatch(known -> plain(known).equals(plain(name)));
  }
}

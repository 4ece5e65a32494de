package org.concertive.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A row for each tie, and a column that says which of them are undirected, as Gephi writes it. An
 * undirected tie runs both ways.
 */
final class UndirectedLayout extends Layout {
  private static final List<String> WORDS = List.of("directed", "undirected", "mutual");

  private final List<String> names;
  private final int type;
  private int ends;
  private long undirected;

  private UndirectedLayout(Header header, int type) {
    names = new ArrayList<>(header.names());
    names.remove(type);
    this.type = type;
  }

  /** The layout if there is a column that says whether ties are directed; null when not. */
  static @Nullable Layout in(Header header, List<List<String>> below) {
    int type = header.findAny(List.of("type"));
    boolean isDirection =
        below.stream()
            .filter(row -> type >= 0 && type < row.size())
            .anyMatch(row -> WORDS.stream().anyMatch(row.get(type)::equalsIgnoreCase));
    return isDirection ? new UndirectedLayout(header, type) : null;
  }

  @Override
  List<String> names() {
    return names;
  }

  @Override
  int[] columns(int[] wanted) {
    ends = wanted.length;
    return IntStream.concat(
            Arrays.stream(wanted).map(column -> column < type ? column : column + 1),
            IntStream.of(type))
        .toArray();
  }

  @Override
  void each(Cell[] cells, Consumer<Cell[]> ties) {
    Cell[] tie = Arrays.copyOf(cells, ends);
    ties.accept(tie);
    if (!cells[ends].isBlank() && !cells[ends].matches("directed") && !tie[1].isBlank()) {
      tie[0] = cells[1];
      tie[1] = cells[0];
      ties.accept(tie);
      undirected++;
    }
  }

  @Override
  @Nullable String note() {
    return undirected == 0
        ? null
        : Words.count(undirected, "tie is undirected; it runs", "ties are undirected; they run")
            + " both ways in the network.";
  }
}

package org.concertive.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.text.Text;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A row for each person who was asked, with a column for each person they may have named: nominee
 * 1, nominee 2 … There may be as many columns of values.
 */
final class WideLayout extends Layout {
  /** What the column of those who were asked may be called besides the start of a tie. */
  private static final List<String> START =
      List.of("your name", "name", "full name", "person", "participant", "participant id", "id");

  /** How many names columns of unusual names must share to be read. */
  private static final int FEW = 2;

  /** The columns in the file of each column as if every tie had a row: one, or one for each end. */
  private final List<List<Integer>> places;

  private final List<String> names;
  private final int to;
  private @Nullable String note;

  /** The place of each column of the file among those read, and the columns wanted. */
  private int[] indexes = {};

  private int[] wanted = {};

  private WideLayout(Header header, int from, boolean isNamed, String end, List<Integer> ends) {
    List<Integer> values =
        TieNames.VALUE.stream()
            .map(header::series)
            .filter(series -> series.size() == ends.size())
            .findFirst()
            .orElse(List.of());
    names = new ArrayList<>();
    places = new ArrayList<>();
    for (int column = 0; column < header.names().size(); column++) {
      if (!ends.contains(column) && !values.contains(column)) {
        names.add(column == from && !isNamed ? "from" : header.names().get(column));
        places.add(List.of(column));
      }
    }
    to = names.size();
    names.add(end);
    places.add(ends);
    if (!values.isEmpty()) {
      names.add("value");
      places.add(values);
    }
  }

  /**
   * The layout if the columns for the end of a tie are numbered; null when they are not.
   *
   * @param below the first rows
   * @param start the name of the column for the start of a tie, if the caller set it
   * @param end that for the end
   */
  static @Nullable Layout in(
      Header header, List<List<String>> below, @Nullable String start, @Nullable String end) {
    for (String name : end != null ? List.of(end) : TieNames.TO) {
      List<Integer> ends = header.series(name);
      int from = start != null ? header.place(start) : from(header, below, ends);
      if (!ends.isEmpty() && from >= 0 && !ends.contains(from)) {
        return new WideLayout(header, from, start != null, end != null ? end : "to", ends);
      }
    }
    return start == null && end == null ? byNames(header, below) : null;
  }

  /** The column with a usual name that shares most names with those for the end; -1 for none. */
  private static int from(Header header, List<List<String>> below, List<Integer> ends) {
    return Stream.of(TieNames.FROM, START)
        .flatMap(List::stream)
        .map(name -> header.findAny(List.of(name)))
        .filter(column -> column >= 0)
        .sorted(Comparator.comparingLong(column -> -shared(below, column, ends)))
        .findFirst()
        .orElse(-1);
  }

  /** Columns of any name that are numbered, and share names with another; null for none. */
  private static @Nullable Layout byNames(Header header, List<List<String>> below) {
    for (String stem : header.stems()) {
      List<Integer> ends = header.series(stem);
      for (int from = 0; from < header.names().size() && ends.size() > 1; from++) {
        if (!ends.contains(from) && shared(below, from, ends) >= FEW && haveNames(below, ends)) {
          WideLayout found = new WideLayout(header, from, false, "to", ends);
          found.note =
              "The column "
                  + Text.quoted(header.names().get(from))
                  + " was read as the start of ties and "
                  + Words.list(ends.stream().map(header.names()::get).map(Text::quoted).toList())
                  + " as their ends, since they have names in common.";
          return found;
        }
      }
    }
    return null;
  }

  /** Whether columns hold no numbers, as the answers to a scale do. */
  private static boolean haveNames(List<List<String>> below, List<Integer> ends) {
    return ends.stream()
        .flatMap(end -> cells(below, end))
        .allMatch(cell -> Double.isNaN(CellNumbers.parse(cell, true)));
  }

  /** How many names a column shares with those for the end. */
  private static long shared(List<List<String>> below, int column, List<Integer> ends) {
    Set<String> named = ends.stream().flatMap(end -> cells(below, end)).collect(Collectors.toSet());
    return cells(below, column).filter(named::contains).distinct().count();
  }

  private static Stream<String> cells(List<List<String>> rows, int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .map(row -> row.get(column))
        .filter(cell -> !cell.isEmpty());
  }

  @Override
  List<String> names() {
    return names;
  }

  @Override
  int[] columns(int[] columns) {
    wanted = columns;
    int[] read =
        Arrays.stream(columns)
            .flatMap(column -> places.get(column).stream().mapToInt(place -> place))
            .toArray();
    indexes = new int[Arrays.stream(read).max().orElse(0) + 1];
    for (int i = 0; i < read.length; i++) {
      indexes[read[i]] = i;
    }
    return read;
  }

  @Override
  void each(Cell[] cells, Consumer<Cell[]> ties) {
    boolean isAny = false;
    for (int i = 0; i < places.get(to).size(); i++) {
      if (!cell(cells, to, i).isBlank()) {
        ties.accept(tie(cells, i));
        isAny = true;
      }
    }
    if (!isAny) {
      ties.accept(tie(cells, 0));
    }
  }

  @Override
  @Nullable String note() {
    return note;
  }

  private Cell[] tie(Cell[] cells, int end) {
    return Arrays.stream(wanted).mapToObj(column -> cell(cells, column, end)).toArray(Cell[]::new);
  }

  private Cell cell(Cell[] cells, int column, int end) {
    List<Integer> place = places.get(column);
    return cells[indexes[place.get(place.size() == 1 ? 0 : end)]];
  }
}

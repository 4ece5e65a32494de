package org.concertive.io.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.concertive.text.Text;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * An adjacency matrix: a row and a column for each person. A cell says how strong the tie is from
 * the person of the row to that of the column; there is none where it is empty, 0 or no.
 */
final class MatrixLayout extends Layout {
  private static final Set<String> YES = Set.of("x", "yes", "y", "true", "t");
  private static final Set<String> NO = Set.of("no", "n", "false", "f");

  /** The share of cells that must hold values. */
  private static final double MOST = 0.9;

  private final Cell[] people;
  private final Set<String> withoutRow = new LinkedHashSet<>();
  private final Cell nobody = new Cell(0);
  private final Cell one = new Cell(0);
  private int[] wanted = {};
  private boolean hasNoValues = true;

  private MatrixLayout(List<String> header) {
    people = new Cell[header.size()];
    for (int column = 0; column < people.length; column++) {
      people[column] = new Cell(column);
      people[column].set(Spelling.of(header.get(column)));
      if (column > 0) {
        withoutRow.add(people[column].toString());
      }
    }
    one.set("1");
  }

  /**
   * The layout if two or more of the rows, and half of them, begin with a name of the header, and
   * nearly all other cells hold values; null when not.
   */
  static @Nullable Layout in(Header header, List<List<String>> below) {
    List<String> people = header.names().stream().skip(1).map(Spelling::of).toList();
    List<String> rows = below.stream().map(row -> Spelling.of(row.get(0))).toList();
    long named = rows.stream().filter(people::contains).count();
    boolean hasNames =
        named >= 2
            && 2 * named >= rows.size()
            && areNames(people)
            && areNames(rows)
            && !people.contains(Spelling.of(header.names().get(0)));
    List<String> cells = below.stream().flatMap(row -> row.stream().skip(1)).toList();
    return hasNames && cells.stream().filter(MatrixLayout::isValue).count() >= MOST * cells.size()
        ? new MatrixLayout(header.names())
        : null;
  }

  private static boolean areNames(List<String> texts) {
    return !texts.contains("") && Set.copyOf(texts).size() == texts.size();
  }

  private static boolean isValue(String text) {
    return text.isEmpty()
        || MissingWords.USUAL.contains(text)
        || isIn(YES, text)
        || isIn(NO, text)
        || !Double.isNaN(CellNumbers.parse(text, true));
  }

  private static boolean isIn(Set<String> words, CharSequence text) {
    return words.contains(text.toString().toLowerCase(Locale.ROOT));
  }

  @Override
  List<String> names() {
    return TIE;
  }

  @Override
  int[] columns(int[] columns) {
    wanted = columns;
    return IntStream.range(0, people.length).toArray();
  }

  @Override
  void each(Cell[] cells, Consumer<Cell[]> ties) {
    withoutRow.remove(Spelling.of(cells[0].toString()));
    boolean isAny = false;
    for (int column = 1; column < cells.length; column++) {
      Cell value = value(cells[column]);
      if (value != null) {
        ties.accept(chosen(wanted, cells[0], people[column], value));
        isAny = true;
      }
    }
    if (!isAny) {
      ties.accept(chosen(wanted, cells[0], nobody, nobody));
    }
  }

  /** The value of a tie; null when there is none. */
  private @Nullable Cell value(Cell cell) {
    double number = CellNumbers.parse(cell, true);
    if (cell.isBlank() || number == 0 || (Double.isNaN(number) && isIn(NO, cell))) {
      return null;
    }
    boolean isYes = number == 1 || (Double.isNaN(number) && isIn(YES, cell));
    hasNoValues &= isYes;
    return isYes ? one : cell;
  }

  /** Those who have a column but no row. */
  @Override
  void end(Consumer<Cell[]> ties) {
    for (Cell person : people) {
      if (withoutRow.contains(person.toString())) {
        ties.accept(chosen(wanted, person, nobody, nobody));
      }
    }
  }

  @Override
  @Nullable String note() {
    return withoutRow.isEmpty()
        ? null
        : Words.list(withoutRow.stream().map(Text::quoted).toList())
            + (withoutRow.size() == 1 ? " has" : " have")
            + " a column of the matrix but no row.";
  }

  @Override
  boolean hasNoValues() {
    return hasNoValues;
  }
}

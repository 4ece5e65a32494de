package org.concertive.io.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;

/** The answers to the items of an instrument: a column for who answered, every other an item. */
final class ResponseRows extends TableRows {
  static final List<String> RESPONDENT =
      List.of(
          "respondent",
          "respondent id",
          "response id",
          "responseid",
          "participant",
          "participant id",
          "person",
          "id",
          "code",
          "name");

  /** What one row holds, until all are read. */
  private record Line(long number, List<String> cells) {}

  private final CsvOptions options;
  private final CsvProblemLog log;
  private final List<Line> lines = new ArrayList<>();
  private List<String> names = List.of();
  private int respondent;

  ResponseRows(CsvOptions options, CsvProblemLog log) {
    super(log);
    this.options = options;
    this.log = log;
  }

  @Override
  boolean fits(Header header) {
    return header.findAny(RESPONDENT) >= 0;
  }

  @Override
  int @Nullable [] columns(Header header) {
    names = header.names();
    respondent = header.findAny(RESPONDENT);
    if (respondent < 0) {
      header.error("The table needs a column \"respondent\". " + header.found());
      return null;
    }
    return IntStream.range(0, names.size()).toArray();
  }

  @Override
  void take(Cell[] cells, long line) {
    lines.add(new Line(line, Arrays.stream(cells).map(Cell::toString).toList()));
  }

  /**
   * The answers; columns without any number are no items, and rows with other text are left out.
   */
  ItemResponses responses(String instrument) {
    List<Integer> items = new ArrayList<>();
    for (int column = 0; column < names.size(); column++) {
      if (column != respondent && isItem(column)) {
        items.add(column);
      }
    }
    Map<String, Long> respondents = new HashMap<>();
    List<String> who = new ArrayList<>();
    List<double[]> answers = new ArrayList<>();
    for (Line line : lines) {
      String name = line.cells.get(respondent);
      Long earlier = name.isEmpty() ? null : respondents.putIfAbsent(name, line.number);
      if (name.isEmpty()) {
        bad(line.number, respondent, () -> names.get(respondent) + ": The cell must not be empty.");
      } else if (earlier != null) {
        bad(
            line.number,
            respondent,
            () ->
                names.get(respondent)
                    + ": "
                    + Text.quoted(name)
                    + " stands in line "
                    + earlier
                    + " already.");
      } else {
        double[] row = answers(line, items);
        if (row != null) {
          who.add(name);
          answers.add(row);
        }
      }
    }
    return new ItemResponses(
        instrument, who, items.stream().map(names::get).toList(), answers.toArray(double[][]::new));
  }

  private boolean isItem(int column) {
    boolean isAny = false;
    boolean isNumber = false;
    for (Line line : lines) {
      String text = line.cells.get(column);
      isAny |= !text.isEmpty();
      isNumber |= !text.isEmpty() && number(text) != null;
    }
    String name = names.get(column);
    if (isAny && (name.isEmpty() || !isNumber)) {
      log.warning(
          1,
          column + 1,
          () ->
              name.isEmpty()
                  ? "The column has no name in the first line. It was not read."
                  : "The column "
                      + Text.quoted(name)
                      + " holds no number. It was not read as an item.");
    }
    return isNumber && !name.isEmpty();
  }

  private double @Nullable [] answers(Line line, List<Integer> items) {
    double[] row = new double[items.size()];
    for (int i = 0; i < row.length; i++) {
      int column = items.get(i);
      String text = line.cells.get(column);
      BigDecimal number = text.isEmpty() ? null : number(text);
      if (number == null && !text.isEmpty()) {
        bad(
            line.number,
            column,
            () -> names.get(column) + ": " + Text.quoted(text) + " must be a number.");
        return null;
      }
      row[i] = number == null ? Double.NaN : number.doubleValue();
    }
    return row;
  }

  private @Nullable BigDecimal number(String text) {
    try {
      return CellDecimals.parse(text, options.decimal);
    } catch (BadCell e) {
      return null;
    }
  }
}

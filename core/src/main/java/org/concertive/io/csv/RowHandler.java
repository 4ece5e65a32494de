package org.concertive.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Receives cells from the parser, keeps those of the selected columns, and passes on row after row;
 * the first row is the header. Creates no object per cell or row.
 */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Boolean> {
  private final TableText text;
  private final TableRows rows;
  private final CsvOptions options;
  private final CsvProblemLog log;

  /** The cells of the first row; null once the header has been processed. */
  private @Nullable List<String> first = new ArrayList<>();

  /** The position of each column in {@link #cells}; -1 for columns that are not read. */
  private int[] place = new int[0];

  private Cell[] cells = new Cell[0];
  private String[] names = {};
  private final Cell other = new Cell(0);
  private final Beginning beginning;
  private final MissingWords missing;
  private int toSkip;
  private int width;
  private long count;
  private int fields;
  private boolean hasText;
  private boolean hasExtra;
  private boolean isComment;
  private long comments;
  private boolean isOver;
  private boolean isUnclosed;
  private int linesInside;
  private int tooLong = -1;

  RowHandler(
      TableText text, Beginning beginning, TableRows rows, CsvOptions options, CsvProblemLog log) {
    this.text = text;
    this.beginning = beginning;
    toSkip = beginning.before();
    missing = new MissingWords(options.missing);
    this.rows = rows;
    this.options = options;
    this.log = log;
  }

  private long line() {
    return getStartingLineNumber() + text.linesBefore();
  }

  @Override
  protected void handleBegin(long line) {
    for (Cell cell : cells) {
      cell.clear();
    }
    fields = 0;
    hasText = false;
    hasExtra = false;
    isComment = false;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    fields = index + 1;
    int count = length;
    if (length > 0 && buffer[offset + length - 1] == TableText.MARK && text.isOver()) {
      if (!quoted) {
        isOver = index == 0 && length == 1;
      } else {
        isUnclosed = true;
        count = Math.max(0, length - 2);
        other.set(buffer, offset, count, true);
        linesInside = other.lineBreaks();
      }
    }
    isComment |= index == 0 && count > 1 && buffer[offset] == '#' && buffer[offset + 1] == ' ';
    if (count > options.limits.cell() && tooLong < 0) {
      tooLong = index;
      return;
    }
    if (first != null) {
      if (index < options.limits.columns()) {
        other.set(buffer, offset, count, quoted);
        hasText |= !other.isBlank();
        first.add(other.toString());
      }
      return;
    }
    int to = index < place.length ? place[index] : -1;
    if (to >= 0) {
      cells[to].set(buffer, offset, count, quoted);
      hasText |= !cells[to].isBlank();
      missing.empty(cells[to], line());
    } else if (!hasText || index >= width) {
      boolean blank = isBlank(buffer, offset, count);
      hasText |= !blank;
      hasExtra |= !blank && index >= width;
    }
  }

  private static boolean isBlank(char[] buffer, int offset, int count) {
    for (int i = offset; i < offset + count; i++) {
      if (!Cell.isSpace(buffer[i])) {
        return false;
      }
    }
    return true;
  }

  /** Ends a row; returns whether to go on. */
  @Override
  protected Boolean buildRecord() {
    if (getRecordType() != RecordType.DATA || isOver) {
      return !isOver;
    }
    if (tooLong >= 0) {
      log.error(line(), tooLong + 1, () -> tooLong(options.limits));
      return false;
    }
    if (isUnclosed && !endsWell()) {
      return false;
    }
    if (hasText && toSkip > 0) {
      toSkip--;
    } else if (first == null) {
      return row();
    } else if (hasText) {
      return begin(first);
    }
    if (first != null) {
      first.clear();
    }
    return true;
  }

  static String tooLong(CsvLimits limits) {
    return "A cell exceeds the limit of "
        + limits.cell()
        + " characters. Maybe a quote is not closed.";
  }

  /** Reports a quote that is never closed; in the last line it affects only that line. */
  private boolean endsWell() {
    String found = "The quote that opens in this row is never closed";
    if (linesInside > 0 || first != null) {
      int lines = linesInside;
      log.error(
          line(),
          fields,
          () ->
              found
                  + (lines > 0
                      ? ", so that it swallows the next " + Words.count(lines, "line") + "."
                      : "."));
    } else {
      rows.badRow();
      log.warning(line(), fields, () -> found + ". The row was left out.");
    }
    return false;
  }

  private boolean begin(List<String> header) {
    if (fields > options.limits.columns()) {
      log.error(
          line(),
          options.limits.columns() + 1,
          () -> "The table exceeds the limit of " + options.limits.columns() + " columns.");
      return false;
    }
    while (header.get(header.size() - 1).isEmpty()) {
      header.remove(header.size() - 1);
    }
    first = null;
    if (beginning.isShort()) {
      header.add(0, "");
    }
    width = header.size();
    toSkip = beginning.after();
    reportBeginning();
    List<String> called = beginning.hasHeader() ? header : new ArrayList<>();
    for (int column = called.size(); column < width; column++) {
      called.add("column-" + (column + 1));
    }
    int[] wanted =
        rows.columns(
            new Header(called, beginning.hasHeader(), beginning.separator(), line(), log),
            beginning.layout());
    if (wanted == null) {
      return false;
    }
    place = new int[width];
    Arrays.fill(place, -1);
    cells = new Cell[wanted.length];
    names = new String[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      cells[i] = new Cell(wanted[i]);
      names[i] = called.get(wanted[i]);
      place[wanted[i]] = i;
    }
    if (beginning.hasHeader()) {
      return true;
    }
    for (int i = 0; i < wanted.length; i++) {
      cells[i].set(header.get(wanted[i]));
      missing.empty(cells[i], line());
    }
    return row();
  }

  private void reportBeginning() {
    if (beginning.before() > 0) {
      int lines = beginning.before();
      log.warning(
          line(),
          1,
          () ->
              "The header is in this line; "
                  + Words.count(lines, "row before it was", "rows before it were")
                  + " not read.");
    }
    if (beginning.after() > 0) {
      int lines = beginning.after();
      log.warning(
          line(),
          1,
          () ->
              Words.count(lines, "row below the header belongs", "rows below the header belong")
                  + " to it, as survey programs write it, and "
                  + (lines == 1 ? "was" : "were")
                  + " not read.");
    }
    if (options.hasHeader && !beginning.hasHeader()) {
      log.warning(
          line(),
          1,
          () ->
              "The first line was read as a row, since its names stand in other rows too. If it is"
                  + " a header, set the columns for the start and the end of a tie.");
    }
  }

  /** Whether the row has the names of the columns. */
  private boolean repeatsHeader() {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].contentEquals(names[i])) {
        return false;
      }
    }
    return beginning.hasHeader();
  }

  private boolean row() {
    if (!hasText) {
      rows.emptyRow();
      return true;
    }
    if (count++ == options.limits.rows()) {
      log.error(
          line(), 1, () -> "The table exceeds the limit of " + options.limits.rows() + " rows.");
      return false;
    }
    if (isComment) {
      comments++;
      return true;
    }
    if (repeatsHeader()) {
      rows.badRow();
      log.warning(line(), 1, () -> "The row repeats the header. It was left out.");
      return true;
    }
    if (hasExtra) {
      int found = fields;
      rows.badRow();
      log.warning(
          line(),
          width + 1,
          () ->
              "The row has "
                  + found
                  + " cells, but there are "
                  + Words.count(width, "column")
                  + ". Maybe a cell holds a separator and needs quotes. The row was left out.");
      return true;
    }
    rows.row(cells, line());
    return true;
  }

  /** Passes on what the rows do not say one by one, and reports it. */
  void finish() {
    rows.finish(line());
    String note = beginning.layout() == null ? null : beginning.layout().note();
    if (note != null) {
      log.warning(1, 1, () -> note);
    }
    missing.report(log);
    if (comments > 0) {
      log.warning(
          line(),
          1,
          () -> Words.count(comments, "comment", "comments") + " that begin with # were not read.");
    }
  }

  /** The line of the current row. */
  long lineReached() {
    return line();
  }
}

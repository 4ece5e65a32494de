package org.concertive.io.csv;

import java.util.List;
import java.util.function.Supplier;
import org.concertive.execution.Steps;
import org.concertive.network.NetworkBuilder;
import org.concertive.text.Text;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;

/** Turns rows into ties. */
final class TieRows extends TableRows {
  /** Common names of the columns for the start and the end of a tie. */
  private static final List<List<String>> COMMON =
      List.of(
          List.of("from", "to"),
          List.of("source", "target"),
          List.of("ego", "alter"),
          List.of("seeker", "sought"),
          List.of("sender", "receiver"),
          List.of("nominator", "nominee"),
          List.of("respondent", "nominee"),
          List.of("i", "j"));

  private static final List<String> COMMON_FROM = COMMON.stream().map(pair -> pair.get(0)).toList();
  private static final List<String> COMMON_TO = COMMON.stream().map(pair -> pair.get(1)).toList();
  private static final List<String> COMMON_VALUE = List.of("value", "weight", "strength");
  private static final int FROM = 0;
  private static final int TO = 1;
  private static final int VALUE = 2;

  private final NetworkBuilder network;
  private final CsvOptions options;
  private final CsvProblemLog log;
  private final @Nullable String listName;
  private final int listed;
  private final Steps steps;
  private final PairSet pairs = new PairSet();
  private final TieBlock block = new TieBlock();
  private int[] columns = {};
  private boolean commaIsPoint;
  private long selfTies;
  private long unlistedTies;
  private long repeatedListed;

  /**
   * Ties between people.
   *
   * @param listName the name of the table of people; null when there is none
   * @param listed the number of people in it
   * @param steps counts the rows
   */
  TieRows(
      NetworkBuilder network,
      CsvOptions options,
      CsvProblemLog log,
      @Nullable String listName,
      int listed,
      Steps steps) {
    super(log);
    this.network = network;
    this.options = options;
    this.log = log;
    this.listName = listName;
    this.listed = listed;
    this.steps = steps;
  }

  @Override
  int @Nullable [] columns(Header header) {
    int from = options.from == null ? -1 : header.mapped(options.from);
    int to = options.to == null ? -1 : header.mapped(options.to);
    if ((options.from != null && from < 0) || (options.to != null && to < 0)) {
      return null;
    }
    if (!header.isWritten()) {
      from = options.from == null ? 0 : from;
      to = options.to == null ? 1 : to;
      if (Math.max(from, to) >= header.names().size()) {
        header.error(
            "The table needs two columns: where each tie starts and where it ends. "
                + header.found());
        return null;
      }
    } else if (options.from == null || options.to == null) {
      int[] found = common(header, from, to);
      if (found == null) {
        return null;
      }
      from = found[FROM];
      to = found[TO];
    }
    if (from == to) {
      header.error("Column " + (from + 1) + " cannot be both the start and the end of a tie.");
      return null;
    }
    int value = value(header);
    if (value == -2) {
      return null;
    }
    if (value == from || value == to) {
      header.error("Column " + (value + 1) + " cannot be both a name and the value of a tie.");
      return null;
    }
    commaIsPoint = header.commaIsPoint();
    columns = value < 0 ? new int[] {from, to} : new int[] {from, to, value};
    boolean areClear =
        header.isOnly(from, options.from)
            && header.isOnly(to, options.to)
            && (value < 0 || header.isOnly(value, options.value));
    return areClear ? columns : null;
  }

  private int @Nullable [] common(Header header, int from, int to) {
    if (from < 0 && to < 0) {
      for (List<String> pair : COMMON) {
        int one = header.find(pair.get(0));
        int other = header.find(pair.get(1));
        if (one >= 0 && other >= 0) {
          return new int[] {one, other};
        }
      }
    }
    int one = from >= 0 ? from : header.findAny(COMMON_FROM);
    int other = to >= 0 ? to : header.findAny(COMMON_TO);
    if (one >= 0 && other >= 0 && (from >= 0 || to >= 0)) {
      return new int[] {one, other};
    }
    String missing =
        one >= 0
            ? "There is a column "
                + Text.quoted(header.names().get(one))
                + " for the start of a tie, but none for its end, such as to. "
            : other >= 0
                ? "There is a column "
                    + Text.quoted(header.names().get(other))
                    + " for the end of a tie, but none for its start, such as from. "
                : "The table needs columns for the start and the end of a tie, such as from and to. ";
    header.error(missing + header.found());
    return null;
  }

  /** The column of values; -1 when there is none, -2 when there is none but should be. */
  private int value(Header header) {
    if (!options.hasValues) {
      return -1;
    }
    if (options.value != null) {
      int column = header.mapped(options.value);
      return column < 0 ? -2 : column;
    }
    return header.isWritten() ? header.findAny(COMMON_VALUE) : -1;
  }

  @Override
  void take(Cell[] cells, long line) {
    if (!isName(cells[FROM], FROM, line) || !isName(cells[TO], TO, line)) {
      return;
    }
    double value = 1;
    if (cells.length > VALUE) {
      value = CellNumbers.parse(cells[VALUE], commaIsPoint);
      if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
        bad(line, columns[VALUE], () -> valueComplaint(cells[VALUE]));
        return;
      }
    }
    block.add(cells[FROM], cells[TO], value, line);
    if (block.isFull()) {
      takeBlock();
    }
  }

  @Override
  void end() {
    takeBlock();
  }

  /** Looks up the names of the rows so far together, and takes their ties. */
  private void takeBlock() {
    block.resolve(network, listName == null || options.unlistedPeople == UnlistedPeople.ADD);
    steps.reach(rows());
    for (int i = 0; i < block.count(); i++) {
      take(i);
    }
    block.clear();
  }

  private void take(int i) {
    int from = block.from(i);
    int to = block.to(i);
    if (listName != null) {
      boolean fromIsUnlisted = from < 0 || from >= listed;
      boolean toIsUnlisted = to < 0 || to >= listed;
      if (fromIsUnlisted || toIsUnlisted) {
        unlisted(i, fromIsUnlisted, toIsUnlisted);
        if (from < 0 || to < 0) {
          return;
        }
      }
    }
    if (from == to) {
      selfTie(i);
    } else if (!pairs.add(from, to)) {
      repeated(i);
    }
    if (columns.length > VALUE) {
      network.tie(from, to, block.value(i));
    } else {
      network.tie(from, to);
    }
  }

  private boolean isName(Cell cell, int place, long line) {
    if (cell.isBlank()) {
      bad(
          line,
          columns[place],
          () ->
              place == FROM
                  ? "The start of the tie is missing: the cell must contain a name."
                  : "The end of the tie is missing: the cell must contain a name.");
      return false;
    }
    if (cell.lineBreaks() > 0) {
      bad(line, columns[place], () -> PeopleRows.lineBreakComplaint(cell));
      return false;
    }
    return true;
  }

  private String valueComplaint(Cell cell) {
    String must = " The value of a tie must be a finite number above 0.";
    if (cell.isBlank()) {
      return "The tie has no value." + must;
    }
    String found = Text.quoted(cell);
    double value = CellNumbers.parse(cell, true);
    if (Double.isNaN(value)) {
      return found + " is not a number." + must;
    }
    if (Double.isNaN(CellNumbers.parse(cell, commaIsPoint))) {
      return found
          + " is not a number."
          + must
          + " Maybe "
          + cell.toString().replace(',', '.')
          + ", with a decimal point.";
    }
    return found
        + (value == 0
            ? " is not a value of a tie." + must + " Maybe there is no tie."
            : " is " + (value < 0 ? "less than 0." : "too great.") + must);
  }

  private void unlisted(int i, boolean from, boolean to) {
    unlistedTies++;
    Supplier<String> message =
        () ->
            (from && to
                    ? Text.quoted(block.fromName(i))
                        + " and "
                        + Text.quoted(block.toName(i))
                        + " are"
                    : Text.quoted(from ? block.fromName(i) : block.toName(i)) + " is")
                + " not in the list of people"
                + (String.valueOf(listName).isEmpty() ? "" : " (" + listName + ")")
                + switch (options.unlistedPeople) {
                  case ADD -> "; added, with unknown groups.";
                  case LEAVE_OUT -> "; the tie was left out.";
                  case REFUSE -> "; everyone with a tie must be listed.";
                };
    long line = block.line(i);
    int column = columns[from ? FROM : TO] + 1;
    if (options.unlistedPeople == UnlistedPeople.REFUSE) {
      log.error(line, column, message);
    } else {
      log.warning(line, column, message);
    }
  }

  private void selfTie(int i) {
    long line = block.line(i);
    selfTies++;
    if (options.refusesSelfTies) {
      log.error(
          line,
          columns[TO] + 1,
          () -> Text.quoted(block.fromName(i)) + " has a tie to itself, which is not allowed.");
    } else {
      log.warning(
          line,
          columns[TO] + 1,
          () -> Text.quoted(block.fromName(i)) + " has a tie to itself. It was left out.");
    }
  }

  private void repeated(int i) {
    long line = block.line(i);
    repeatedListed++;
    Supplier<String> message =
        () ->
            "The tie from "
                + Text.quoted(block.fromName(i))
                + " to "
                + Text.quoted(block.toName(i))
                + " is a repetition"
                + (options.refusesRepeatedTies ? "; each tie must occur once." : ". " + outcome());
    if (options.refusesRepeatedTies) {
      log.error(line, columns[FROM] + 1, message);
    } else {
      log.warning(line, columns[FROM] + 1, message);
    }
  }

  private String outcome() {
    return switch (options.combine) {
      case FIRST -> "The first one counts.";
      case SUM -> columns.length > VALUE ? "Their values were added up." : "They are one tie.";
      case LEAST -> columns.length > VALUE ? "The least value counts." : "They are one tie.";
      case GREATEST -> columns.length > VALUE ? "The greatest value counts." : "They are one tie.";
    };
  }

  /** Reports how many repeated ties were not reported one by one. */
  void reportRepeated(long all) {
    long rest = all - repeatedListed;
    if (rest > 0) {
      Supplier<String> message =
          () ->
              Words.count(rest, "further tie is a repetition", "further ties are repetitions")
                  + (options.refusesRepeatedTies
                      ? "; each tie must occur once."
                      : ". " + outcome());
      if (options.refusesRepeatedTies) {
        log.error(1, 1, message);
      } else {
        log.warning(1, 1, message);
      }
    }
  }

  long selfTies() {
    return selfTies;
  }

  long unlistedTies() {
    return unlistedTies;
  }

  /** The number of repeated ties that were reported one by one. */
  long repeatedListed() {
    return repeatedListed;
  }
}

package org.concertive.io.csv;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.concertive.execution.Steps;
import org.concertive.network.NetworkBuilder;
import org.concertive.text.Text;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;

/** Turns rows into ties. */
final class TieRows extends TableRows {
  private static final int FROM = 0;
  private static final int TO = 1;
  private static final int VALUE = 2;

  private final NetworkBuilder network;
  private final CsvOptions options;
  private final CsvProblemLog log;
  private final @Nullable String listName;
  private final int listed;
  private final Map<String, String> ids;
  private final Steps steps;
  private final PairSet pairs = new PairSet();
  private final TieBlock block = new TieBlock();
  private List<String> unread = List.of();
  private boolean hasValues;
  private boolean commaIsPoint;
  private long selfTies;
  private long unlistedTies;
  private long repeatedListed;
  private long alone;
  private long firstAlone;

  /**
   * Ties between people.
   *
   * @param listName the name of the table of people; null when there is none
   * @param listed the number of people in it
   * @param ids the ids of listed people by their other names; empty where several have the name
   * @param steps counts the rows
   */
  TieRows(
      NetworkBuilder network,
      CsvOptions options,
      CsvProblemLog log,
      @Nullable String listName,
      int listed,
      Map<String, String> ids,
      Steps steps) {
    super(log);
    this.network = network;
    this.options = options;
    this.log = log;
    this.listName = listName;
    this.listed = listed;
    this.ids = ids;
    this.steps = steps;
  }

  @Override
  boolean areTies() {
    return true;
  }

  @Override
  boolean fits(Header header) {
    return TieNames.pair(header, options.from, options.to) != null;
  }

  @Override
  @Nullable Layout layout(Header header, List<List<String>> below) {
    return Layout.of(header, below, options.from, options.to);
  }

  @Override
  int @Nullable [] columns(Header header) {
    if ((options.from != null && header.mapped(options.from) < 0)
        || (options.to != null && header.mapped(options.to) < 0)) {
      return null;
    }
    int[] ends = ends(header);
    if (ends == null) {
      return null;
    }
    if (options.from == null && options.to == null && header.isWritten()) {
      reportOthers(header, ends);
    }
    int from = ends[FROM];
    int to = ends[TO];
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
    hasValues = value >= 0;
    unread =
        IntStream.range(0, header.names().size())
            .filter(column -> column != from && column != to && column != value)
            .mapToObj(header.names()::get)
            .filter(name -> header.isWritten() && !name.isEmpty())
            .toList();
    boolean areClear =
        header.isOnly(from, options.from)
            && header.isOnly(to, options.to)
            && (value < 0 || header.isOnly(value, options.value));
    return !areClear ? null : hasValues ? new int[] {from, to, value} : ends;
  }

  /** Reports other columns that could be the start and the end of a tie. */
  private static void reportOthers(Header header, int[] ends) {
    TieNames.pairs(header)
        .filter(pair -> Arrays.stream(pair).noneMatch(Ints.asList(ends)::contains))
        .findFirst()
        .ifPresent(
            pair ->
                header.warning(
                    Math.min(ends[FROM], ends[TO]),
                    "The columns "
                        + named(header, ends)
                        + " were read as the start and the end of ties, but "
                        + named(header, pair)
                        + " could be meant too. Maybe set them."));
  }

  private static String named(Header header, int[] columns) {
    return Words.list(
        Arrays.stream(columns).mapToObj(header.names()::get).map(Text::quoted).toList());
  }

  /** The columns for the start and the end of a tie; null, and an error, when there are none. */
  private int @Nullable [] ends(Header header) {
    int[] ends = TieNames.pair(header, options.from, options.to);
    if (ends == null || header.names().size() < 2) {
      header.error(missing(header) + header.found());
      return null;
    }
    return ends;
  }

  private static String missing(Header header) {
    if (!header.isWritten()) {
      return "The table needs two columns: where each tie starts and where it ends. ";
    }
    int from = header.findAny(TieNames.FROM);
    int to = header.findAny(TieNames.TO);
    return from >= 0
        ? "There is a column "
            + Text.quoted(header.names().get(from))
            + " for the start of a tie, but none for its end, such as to. "
        : to >= 0
            ? "There is a column "
                + Text.quoted(header.names().get(to))
                + " for the end of a tie, but none for its start, such as from. "
            : "The table needs columns for the start and the end of a tie, such as from and to,"
                + " or names of people in the first line and the first column. ";
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
    return header.isWritten() ? header.findAny(TieNames.VALUE) : -1;
  }

  @Override
  void take(Cell[] cells, long line) {
    Cell from = cells[FROM];
    Cell to = cells[TO];
    if (from.isBlank()) {
      bad(
          line,
          from.column(),
          () -> "The start of the tie is missing: the cell must contain a name.");
      return;
    }
    if (!isOneLine(from, line) || !isOneLine(to, line)) {
      return;
    }
    from.spell();
    to.spell();
    if (!known(from, line) || !known(to, line)) {
      return;
    }
    double value = 1;
    if (hasValues && !to.isBlank()) {
      value = CellNumbers.parse(cells[VALUE], commaIsPoint);
      if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
        bad(line, cells[VALUE].column(), () -> valueComplaint(cells[VALUE]));
        return;
      }
    }
    block.add(from, to, value, line);
    if (block.isFull()) {
      takeBlock();
    }
  }

  /** Puts the id of a listed person in the place of their other name, if only one has it. */
  private boolean known(Cell name, long line) {
    String id = ids.isEmpty() ? null : ids.get(name.toString());
    if (id == null) {
      return true;
    }
    if (id.isEmpty()) {
      bad(
          line,
          name.column(),
          () -> Text.quoted(name) + " is the name of several people; the cell must contain an id.");
      return false;
    }
    name.set(id);
    return true;
  }

  private boolean isOneLine(Cell name, long line) {
    if (name.lineBreaks() > 0) {
      bad(line, name.column(), () -> PeopleRows.lineBreakComplaint(name));
    }
    return name.lineBreaks() == 0;
  }

  @Override
  void end() {
    takeBlock();
    if (alone > 0 && layout() == null) {
      log.warning(
          firstAlone,
          1,
          () ->
              Words.count(alone, "row has", "rows have")
                  + " no end of a tie. Whoever they begin with is in the network, without a tie by"
                  + " that row.");
    }
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
    if (block.isAlone(i)) {
      alone(i);
      return;
    }
    if (from == to) {
      selfTie(i);
    } else if (!pairs.add(from, to)) {
      repeated(i);
    }
    if (hasValues) {
      network.tie(from, to, block.value(i));
    } else {
      network.tie(from, to);
    }
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
    int column = from ? block.fromColumn(i) : block.toColumn(i);
    if (options.unlistedPeople == UnlistedPeople.REFUSE) {
      log.error(line, column, message);
    } else {
      log.warning(line, column, message);
    }
  }

  /** Somebody who names nobody, which where each row is a tie may be a mistake. */
  private void alone(int i) {
    if (alone++ == 0) {
      firstAlone = block.line(i);
    }
  }

  private void selfTie(int i) {
    long line = block.line(i);
    selfTies++;
    if (options.refusesSelfTies) {
      log.error(
          line,
          block.toColumn(i),
          () -> Text.quoted(block.fromName(i)) + " has a tie to itself, which is not allowed.");
    } else {
      log.warning(
          line,
          block.toColumn(i),
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
      log.error(line, block.fromColumn(i), message);
    } else {
      log.warning(line, block.fromColumn(i), message);
    }
  }

  private String outcome() {
    return switch (options.combine) {
      case FIRST -> "The first one counts.";
      case SUM -> hasValues ? "Their values were added up." : "They are one tie.";
      case LEAST -> hasValues ? "The least value counts." : "They are one tie.";
      case GREATEST -> hasValues ? "The greatest value counts." : "They are one tie.";
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

  /** The columns that were not read. */
  List<String> unread() {
    return unread;
  }

  /** Whether values were read that say more than that there is a tie. */
  boolean hasValues() {
    return hasValues && (layout() == null || !layout().hasNoValues());
  }

  /** The number of rows, or people of a matrix, without a tie. */
  long alone() {
    return alone;
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

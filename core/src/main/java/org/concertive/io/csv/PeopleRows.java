package org.concertive.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concertive.network.NetworkBuilder;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;

/** Turns rows into nodes and their groups. */
final class PeopleRows extends TableRows {
  static final List<String> COMMON =
      List.of("person", "node", "id", "name", "full name", "label", "person id", "person name");

  /** What else a person may be called in the table of ties. */
  private static final List<String> OTHER =
      List.of("id", "name", "full name", "label", "person id", "person name");

  private static final int PERSON = 0;

  private final NetworkBuilder network;
  private final CsvOptions options;
  private final List<Labels> groupings = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> listed = new HashSet<>();
  private int[] columns = {};
  private int otherName = -1;
  private int people;
  private long unknownGroups;

  PeopleRows(NetworkBuilder network, CsvOptions options, CsvProblemLog log) {
    super(log);
    this.network = network;
    this.options = options;
  }

  @Override
  boolean fits(Header header) {
    return (options.person == null ? header.findAny(COMMON) : header.place(options.person)) >= 0;
  }

  @Override
  int @Nullable [] columns(Header header) {
    int person =
        options.person != null
            ? header.mapped(options.person)
            : header.isWritten() ? header.findAny(COMMON) : 0;
    if (person < 0) {
      if (options.person == null) {
        header.error(
            "The table needs a column for the names of people, such as person, node, id or name. "
                + header.found());
      }
      return null;
    }
    List<Integer> wanted = new ArrayList<>();
    wanted.add(person);
    if (!header.isOnly(person, options.person) || !addGroupings(header, wanted)) {
      return null;
    }
    otherName = otherName(header, wanted);
    columns = wanted.stream().mapToInt(column -> column).toArray();
    return columns;
  }

  /** The place among the columns read of what else people are called; -1 when there is none. */
  private static int otherName(Header header, List<Integer> wanted) {
    for (String name : header.isWritten() ? OTHER : List.<String>of()) {
      int column = header.findAny(List.of(name));
      if (column >= 0 && column != wanted.get(PERSON)) {
        if (!wanted.contains(column)) {
          wanted.add(column);
        }
        return wanted.indexOf(column);
      }
    }
    return -1;
  }

  private boolean addGroupings(Header header, List<Integer> wanted) {
    if (options.groupings != null) {
      for (String name : options.groupings) {
        int column = header.mapped(name);
        if (column < 0 || !header.isOnly(column, name)) {
          return false;
        }
        if (!wanted.contains(column)) {
          add(header.names().get(column), column, wanted);
        }
      }
      return true;
    }
    for (int column = 0; column < header.names().size(); column++) {
      String name = header.names().get(column);
      if (column == wanted.get(PERSON)) {
        continue;
      }
      if (name.isEmpty()) {
        header.warning(column, "The column has no name in the first line. It was not read.");
      } else if (header.find(name) < column) {
        header.warning(
            column, "There is a column " + Text.quoted(name) + " already. This one was not read.");
      } else {
        add(name, column, wanted);
      }
    }
    return true;
  }

  private void add(String name, int column, List<Integer> wanted) {
    groupings.add(new Labels(name));
    wanted.add(column);
  }

  @Override
  void take(Cell[] cells, long line) {
    Cell person = cells[PERSON];
    Arrays.stream(cells).filter(cell -> cell.lineBreaks() == 0).forEach(Cell::spell);
    if (person.isBlank()) {
      bad(
          line,
          columns[PERSON],
          () -> "The name of the person is missing: the cell must contain a name.");
    } else if (person.lineBreaks() > 0) {
      bad(line, columns[PERSON], () -> lineBreakComplaint(person));
    } else if (network.numberOf(person) < people) {
      bad(
          line,
          columns[PERSON],
          () -> Text.quoted(person) + " is in the list already; the first row counts.");
    } else {
      people++;
      if (otherName >= 0 && !cells[otherName].isBlank()) {
        ids.merge(cells[otherName].toString(), person.toString(), (one, other) -> "");
        listed.add(person.toString());
      }
      for (int i = 0; i < groupings.size(); i++) {
        unknownGroups += cells[i + 1].isBlank() ? 1 : 0;
        groupings.get(i).add(cells[i + 1]);
      }
    }
  }

  static String lineBreakComplaint(Cell name) {
    return "The name "
        + Text.quoted(name)
        + " spans "
        + (name.lineBreaks() + 1)
        + " lines; it must be on one line. Maybe a quote is not closed.";
  }

  /** Gives the network its groupings, once all its nodes are known. */
  void group(int nodes) {
    for (Labels labels : groupings) {
      network.groups(labels.name(), labels.groups(nodes));
    }
  }

  /** An id always means the person who has it. */
  @Override
  void end() {
    ids.keySet().removeAll(listed);
  }

  /** The names of the people in the network by what else they are called; empty for several. */
  Map<String, String> ids() {
    return ids;
  }

  int people() {
    return people;
  }

  long unknownGroups() {
    return unknownGroups;
  }
}

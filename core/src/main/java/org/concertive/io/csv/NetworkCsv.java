package org.concertive.io.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.io.Problem;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.Groups;
import org.concertive.network.Network;
import org.concertive.network.NetworkBuilder;
import org.concertive.network.UndirectedNetwork;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes networks as tables: a table of ties with one row per tie, and a table of people
 * with one row per person and their groups. People without ties are in the second table only.
 *
 * <pre>{@code
 * CsvResult read = NetworkCsv.read(Path.of("oak-hill-ties.csv"), Path.of("oak-hill-people.csv"));
 * read.problems().forEach(System.out::println);
 * Result<Double> density = Density.of(read.orThrow());
 * }</pre>
 *
 * <p>People are numbered in the order of the table of people, then in that of the ties. Invalid
 * rows are left out and reported with line, column, what was found and what is allowed. Ties to
 * oneself, repeated ties and ties of people who are not in the table of people are reported as
 * well. There is no network if the table has no columns for the start and the end of a tie, or if
 * the file is missing, empty, not text, or exceeds a limit: these are errors. No content makes
 * reading throw an exception.
 *
 * <p>A table of ties may also be laid out in other ways, which are recognized by its first rows:
 *
 * <ul>
 *   <li>as an adjacency matrix, with names in the header and in the first column: 0, an empty cell
 *       or no is no tie; a matrix of nothing but ones gives ties without values;
 *   <li>with several nominees a row: nominee 1, nominee 2 …, and as many columns of values, if any;
 *       numbered columns of another name if they share names with a column, which is reported;
 *   <li>with a column {@code Type} as Gephi writes it: an undirected tie runs both ways;
 *   <li>in the DL format of UCINET: edgelist1, nodelist1 or fullmatrix;
 *   <li>without a header, where the names of the first row stand in other rows too; this is
 *       reported.
 * </ul>
 *
 * <p>Somebody who names nobody is in the network without a tie. Ties may name people by their id
 * or, if the table of people has a second column for it, by their name; the network calls people by
 * what stands in the first of the columns person, node, id and name that there is.
 *
 * <p>Tables may be as spreadsheets, survey and statistics programs write them:
 *
 * <ul>
 *   <li>UTF-8 with or without a byte order mark, UTF-16 with one, windows-1252 (see {@link
 *       CsvSource});
 *   <li>separated by commas, semicolons, tabs, pipes or blanks, whichever gives the columns needed,
 *       or as set by a line {@code sep=;} before it; lines ending in LF, CRLF or CR;
 *   <li>with a title or comments before the header, comments that begin with {@code #} and a blank
 *       between rows, the header again further down, and the second and third row of the header of
 *       a survey; they are reported and not read;
 *   <li>with words for missing values such as {@code NA}, {@code #N/A}, {@code NULL} or {@code -},
 *       which are read as empty cells; they are counted in a warning, and the options can change
 *       them;
 *   <li>with quotes around cells that hold separators, quotes (doubled) or line ends; text between
 *       the closing quote and the separator belongs to the cell;
 *   <li>with spaces around values, which are removed; with empty rows and empty columns at the end;
 *       with further columns in the table of ties, which are not read;
 *   <li>with decimal commas, unless commas separate the cells.
 * </ul>
 *
 * <p>A row with more cells than there are columns is left out, since its cells may have moved; one
 * with fewer counts as if the rest were empty. A name must be on one line. Names that look the
 * same, because they differ only in composed characters, in kinds and numbers of blanks or in
 * invisible characters, are the same; names that differ in case or by a blank are different names,
 * and reported.
 *
 * <p>Tables are read in one pass. Time is linear; memory is that of {@link NetworkBuilder}, plus a
 * few bytes for each of the first hundred thousand ties, among which repeated ones are reported
 * line by line (later ones are only counted).
 */
public final class NetworkCsv {
  private static final String PERSON = "person";

  private NetworkCsv() {}

  /** Reads a network from a file of ties, with the default options. */
  public static CsvResult read(Path ties) {
    return read(CsvSource.file(ties), CsvOptions.STANDARD);
  }

  /** Reads a network from a file of ties and one of people, with the default options. */
  public static CsvResult read(Path ties, Path people) {
    return read(CsvSource.file(ties), CsvSource.file(people), CsvOptions.STANDARD);
  }

  /** Reads a network from a table of ties. */
  public static CsvResult read(CsvSource ties, CsvOptions options) {
    return read(ties, options, Execution.here());
  }

  /**
   * Reads a network from a table of ties.
   *
   * @param execution its listener receives the number of rows in blocks of about ten thousand, and
   *     can cancel; reading uses one thread
   */
  public static CsvResult read(CsvSource ties, CsvOptions options, Execution execution) {
    return reading(ties, null, options, execution);
  }

  /** Reads a network from a table of ties and one of people. */
  public static CsvResult read(CsvSource ties, CsvSource people, CsvOptions options) {
    return read(ties, people, options, Execution.here());
  }

  /**
   * Reads a network from a table of ties and one of people.
   *
   * @param execution its listener receives the number of rows of ties in blocks of about ten
   *     thousand, and can cancel; reading uses one thread
   */
  public static CsvResult read(
      CsvSource ties, CsvSource people, CsvOptions options, Execution execution) {
    return reading(ties, people, options, execution);
  }

  private static CsvResult reading(
      CsvSource ties, @Nullable CsvSource people, CsvOptions options, Execution execution) {
    NetworkBuilder builder =
        Network.builder()
            .values(options.tieValue)
            .leavingOutSelfTies()
            .combiningRepeatedTies(options.combine);
    int listed = options.limits.problems();
    String list = people == null ? null : people.name();
    CsvProblemLog ofPeople = new CsvProblemLog(list == null ? "" : list, listed);
    PeopleRows peopleRows = new PeopleRows(builder, options, ofPeople);
    if (people != null) {
      TableReader.read(people, options, ofPeople, peopleRows);
    }
    CsvProblemLog ofTies = new CsvProblemLog(ties.name(), listed);
    // If the people could not be read, nobody is reported as unlisted.
    String compared = ofPeople.hasErrors() ? null : list;
    TieRows tieRows =
        new TieRows(
            builder,
            options,
            ofTies,
            compared,
            peopleRows.people(),
            peopleRows.ids(),
            execution.steps(Steps.UNKNOWN, "rows"));
    TableReader.read(ties, options, ofTies, tieRows);

    DirectedNetwork network = null;
    long repeated = tieRows.repeatedListed();
    if (!ofPeople.hasErrors() && !ofTies.hasErrors()) {
      peopleRows.group(builder.size());
      network = builder.directed();
      repeated = network.repeatedTiesCombined();
      tieRows.reportRepeated(repeated);
      AlikeNames.report(network, ofTies, ofPeople);
      network = tieRows.hasValues() ? network : network.unvalued();
    }
    List<Problem> problems = new ArrayList<>(ofPeople.problems());
    problems.addAll(ofTies.problems());
    return new CsvResult(
        ties.name(),
        ofTies.hasErrors() ? null : network,
        problems,
        ofPeople.unlisted() + ofTies.unlisted(),
        new CsvCounts(
            tieRows.rows(),
            peopleRows.rows(),
            tieRows.badRows() + peopleRows.badRows(),
            tieRows.emptyRows() + peopleRows.emptyRows(),
            tieRows.selfTies(),
            repeated,
            tieRows.unlistedTies(),
            tieRows.alone(),
            peopleRows.unknownGroups()),
        tieRows.unread());
  }

  /**
   * Writes the ties of a network to a file, for programs: from, to, and value where ties have
   * values; a tie of an undirected network once. Read back together with {@link
   * #writePeople(Network, Path) the people}, a directed network is the same again, unless names or
   * groups have white space other than single blanks, or are empty, words for missing values or
   * composed in another way.
   *
   * @throws UncheckedIOException when the file cannot be written
   */
  public static void writeTies(Network network, Path file) {
    TableWriter.toFile(file, CsvStyle.PLAIN, table -> writeTies(network, table));
  }

  /**
   * Writes the ties of a network; the writer is flushed and left open.
   *
   * @throws UncheckedIOException when it cannot be written to
   */
  public static void writeTies(Network network, Writer out) {
    TableWriter.to(out, CsvStyle.PLAIN, table -> writeTies(network, table));
  }

  private static void writeTies(Network network, TableWriter table) throws IOException {
    boolean valued = network.tieValue().isPresent();
    table.text("from").text("to");
    if (valued) {
      table.text("value");
    }
    table.end();
    for (int from = 0; from < network.size(); from++) {
      for (int to : ends(network, from).toArray()) {
        table.text(network.name(from)).text(network.name(to));
        if (valued) {
          table.number(network.value(from, to));
        }
        table.end();
      }
    }
  }

  /** The nodes to which ties are written in the row of a node. */
  private static IntStream ends(Network network, int node) {
    return network instanceof UndirectedNetwork
        ? network.neighbors(node).filter(other -> other > node)
        : network.neighbors(node);
  }

  /**
   * Writes the people of a network to a file, for programs: their names, and a column for each
   * grouping, empty where a group is unknown.
   *
   * @throws UncheckedIOException when the file cannot be written
   * @throws IllegalArgumentException when a grouping is named person, in any case, so that its
   *     column would be taken for that of the people, or when two have the same name but for case
   */
  public static void writePeople(Network network, Path file) {
    people(network).write(file);
  }

  /**
   * Writes the people of a network; the writer is flushed and left open.
   *
   * @throws UncheckedIOException when it cannot be written to
   * @throws IllegalArgumentException as {@link #writePeople(Network, Path)} does
   */
  public static void writePeople(Network network, Writer out) {
    people(network).write(out, CsvStyle.PLAIN);
  }

  private static NodeTable people(Network network) {
    NodeTable people = NodeTable.of(network, PERSON);
    List<String> names = new ArrayList<>(List.of(PERSON));
    for (Map.Entry<String, Groups> grouping : network.groups().entrySet()) {
      String name = grouping.getKey();
      if (names.stream().anyMatch(name::equalsIgnoreCase)) {
        throw new IllegalArgumentException(
            "The grouping \""
                + name
                + "\" cannot be written: there is a column of that name already.");
      }
      names.add(name);
      people = people.with(name, grouping.getValue());
    }
    return people;
  }
}

package org.concertive.io.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.concertive.execution.Execution;
import org.concertive.model.LeadershipSystem;
import org.concertive.text.Ids;
import org.concertive.text.NearMiss;
import org.concertive.text.Text;

/**
 * Reads a system from tables as schools and researchers have them, and writes it as such tables:
 * units, people, positions, appointments, teams and their members, role groups, ties, attendance,
 * use of time, adoption and measurements, each in a file by its name ({@code people.csv}). {@code
 * docs/tables.md} lists the columns of each. The answers to the items of an instrument ({@code
 * responses-trust.csv}) are read but not written.
 *
 * <pre>{@code
 * TablesResult read = SystemTables.read(Path.of("oak-hill"), CsvOptions.STANDARD);
 * read.problems().forEach(System.out::println);
 * LeadershipSystem oakHill = read.orThrow();
 * }</pre>
 *
 * <p>Files are as {@link NetworkCsv} takes them, that of ties in all its layouts. Columns have the
 * names of the tables or other usual ones, or are set in the options. Words, numbers and dates are
 * read as people write them; one that could be read in two ways is reported, unless the options say
 * how. A row that cannot be used is left out and reported with line and column; in a table of
 * things that have ids only the value is left out.
 *
 * <p>Other things are named by their id or their exact name. One that is not known is added with
 * nothing but its name, and reported where there is a list that should have it. An id is made of
 * the name where a table gives none.
 *
 * <p>There is no system if a table lacks a column that it needs, or if a file is empty, not text,
 * or exceeds a limit: these are errors. No content makes reading throw an exception.
 *
 * <p>Tables hold less than a system: sources, notes and many fields are not in them. What they hold
 * is the same when it is read back, but for text that begins or ends with spaces, is empty or only
 * a word for a missing value. Reading the tables of a system into that system changes nothing. Time
 * is linear but for what is reported.
 */
public final class SystemTables {
  static final List<SystemTable<?>> TABLES =
      List.of(
          new UnitTable(),
          new PeopleTable(),
          new PositionTable(),
          new RoleGroupTable(),
          new TeamTable(),
          new AppointmentTable(),
          new MemberTable(),
          new TieTable(),
          new AttendanceTable(),
          new TimeUseTable(),
          new AdoptionTable(),
          new MeasurementTable());

  /** The beginning of the names of files with answers. */
  static final String RESPONSES = "responses-";

  private SystemTables() {}

  /** Reads a system from the files of a folder, whose name is its title. */
  public static TablesResult read(Path folder, CsvOptions options) {
    return read(folder, options, Execution.here());
  }

  /**
   * Reads a system from the files of a folder, whose name is its title.
   *
   * @param execution as in {@link #read(LeadershipSystem, Path, CsvOptions, Execution)}
   */
  public static TablesResult read(Path folder, CsvOptions options, Execution execution) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    String title = name == null ? "System" : name.toString();
    LeadershipSystem system = LeadershipSystem.of(Ids.of(title).orElse("system"), title);
    return read(system, folder, options, execution);
  }

  /**
   * Reads the files of a folder into a system. A row about something that the system has replaces
   * what the row says and keeps the rest; other rows are added.
   */
  public static TablesResult read(LeadershipSystem system, Path folder, CsvOptions options) {
    return read(system, folder, options, Execution.here());
  }

  /**
   * Reads the files of a folder into a system, as {@link #read(LeadershipSystem, Path, CsvOptions)}
   * does.
   *
   * @param execution its listener is notified when a table has been read and again when its rows
   *     have been added, and can cancel; reading uses one thread
   */
  public static TablesResult read(
      LeadershipSystem system, Path folder, CsvOptions options, Execution execution) {
    TablesReader reader = new TablesReader(system, options);
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> Files.isRegularFile(file) && TablesReader.mayBeTable(file))
          .sorted()
          .forEach(file -> reader.offer(CsvSource.file(file)));
    } catch (IOException | UncheckedIOException e) {
      reader.refuse(folder);
    }
    return reader.read(folder.toString(), execution);
  }

  /**
   * Reads tables into a system, as {@link #read(LeadershipSystem, Path, CsvOptions)} does.
   *
   * @param tables each with the name of a file
   */
  public static TablesResult read(
      LeadershipSystem system, List<CsvSource> tables, CsvOptions options) {
    TablesReader reader = new TablesReader(system, options);
    tables.forEach(reader::offer);
    return reader.read("The tables", Execution.here());
  }

  /**
   * Writes a system as tables into a folder, for programs. See {@link #write(LeadershipSystem,
   * Path, CsvStyle)}.
   *
   * @throws UncheckedIOException when a file cannot be written
   */
  public static void write(LeadershipSystem system, Path folder) {
    write(system, folder, CsvStyle.PLAIN);
  }

  /**
   * Writes a system as tables into a folder, which is made if it is not there. A table without rows
   * is written only where it replaces a file.
   *
   * @throws UncheckedIOException when a file cannot be written
   */
  public static void write(LeadershipSystem system, Path folder, CsvStyle style) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (SystemTable<?> table : TABLES) {
      Path file = folder.resolve(table.file());
      WrittenRows<?> rows = new WrittenRows<>(table, system);
      if (!rows.isEmpty() || Files.exists(file)) {
        rows.write(file, style);
      }
    }
  }

  /** Refuses the names of a table and a column that do not exist. */
  static void check(String table, String column) {
    SystemTable<?> found =
        TABLES.stream()
            .filter(one -> one.name().equals(table))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no table "
                            + Text.quoted(table)
                            + "."
                            + NearMiss.maybe(
                                table, TABLES.stream().map(SystemTable::name).toList())));
    List<String> names = found.columns().stream().<String>map(Column::name).toList();
    if (!names.contains(column)) {
      throw new IllegalArgumentException(
          "The table "
              + table
              + " has no column "
              + Text.quoted(column)
              + "."
              + NearMiss.maybe(column, names));
    }
  }
}

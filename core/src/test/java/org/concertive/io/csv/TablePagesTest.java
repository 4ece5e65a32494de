package org.concertive.io.csv;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.concertive.architecture.Generated;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.TimeUse;
import org.concertive.model.value.Answer;
import org.concertive.text.Words;
import org.junit.jupiter.api.Test;

/**
 * The page about tables is made from the columns that the tables are read and written with. {@code
 * mvn verify -Dgolden=write} writes it anew.
 */
class TablePagesTest {
  private static final Path PAGE = Path.of("../docs/tables.md");

  /** The answers to the items of an instrument, which have no fixed columns. */
  private static final String RESPONSES =
      """
      respondent,item 1,item 2,item 3
      r1,4,5,4
      r2,2,3,
      r3,5,5,4
      r4,1,2,2
      """;

  @Test
  void the_page_lists_all_tables_and_columns() throws IOException {
    Generated.matches(PAGE, page());
  }

  @Test
  void the_examples_together_are_read_without_problems() {
    LeadershipSystem indicators =
        SomeTables.EMPTY.with(
            Indicator.of("graduation", "equity", "Share of students who graduate"),
            Indicator.of("teaching-quality", "equity", "Mean rating of lessons"));
    List<String> files = new ArrayList<>();
    SystemTables.TABLES.forEach(table -> files.addAll(List.of(table.file(), table.example())));
    files.addAll(List.of("responses-trust.csv", RESPONSES));
    TablesResult read =
        SomeTables.into(indicators, CsvOptions.STANDARD, files.toArray(String[]::new));
    assertThat(SomeTables.problems(read)).isEmpty();
    for (SystemTable<?> table : SystemTables.TABLES) {
      assertThat(table.rows(read.orThrow())).as(table.name()).hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void no_two_columns_of_a_table_have_a_name_in_common() {
    for (SystemTable<?> table : SystemTables.TABLES) {
      List<String> names = new ArrayList<>();
      table.columns().forEach(column -> names.add(column.name()));
      table.columns().forEach(column -> names.addAll(column.spellings()));
      assertThat(names).as(table.name()).doesNotHaveDuplicates();
      assertThat(names).allMatch(name -> ColumnSearch.plain(name).equals(name));
    }
  }

  private static String page() {
    return """
        # Tables

        A system is read from a folder of tables and written as one:

            java -jar concertive.jar import oak-hill -o oak-hill.yaml
            java -jar concertive.jar export oak-hill.yaml oak-hill

        In Java, `Concertive.importTables(Path.of("oak-hill"))` and `Concertive.exportTables(system, Path.of("oak-hill"))`;
        `SystemTables` takes options, and reads tables into a system that is there already.

        - A **file** has the name of its table, `people.csv`, in any case. Every file may be left out. A file with another name
          is reported and not read.
        - Its **header** names the columns, in any order and any case; each has other usual names, listed below, and the
          caller may set any other (`CsvOptions.column`). Columns marked *needed* must be there. A title or comments may stand
          before it.
        - Tables may be as spreadsheets write them: commas, semicolons, tabs, pipes or blanks, UTF-8, UTF-16 or windows-1252,
          quotes.
        - **Ties** may also be an adjacency matrix with names, have several nominees a row (`nominee 1`, `nominee 2` …), a column
          `Type` that says which are undirected, or no header, or be in UCINET's DL (`ties.dl`). Their columns may have `id`, `name` or `code` after their names.
        - **Ids** are made of names where a table has none. Other tables refer to a thing by its id or its exact name. What is
          named and not known is added with nothing but its name; where there is a table that should list it, that is
          reported.
        - **Further columns** of a table of things that have ids are kept as attributes.
        - **Words** may be in any case, in the plural, with spaces, hyphens or underscores.
        - **Numbers** may have a decimal point or comma, a percent sign, and points, commas, spaces or apostrophes between
          thousands. `1,234` could be two numbers; it is reported unless the option `decimal` says what the decimal mark is.
        - **Dates** are `2014-09-30`, `30.9.2014`, `9/30/2014`, `Sept 30, 2014`, `2014-09`, `Sept 2014`, `2014`, the school year
          `2014/15`, or `year 3` of a project. With points the day comes first. `3/4/2014` could be two dates; it is reported unless the option `dates` says
          whether the day or the month comes first.
        - **Empty cells** say nothing, nor do those that hold only a word for a missing value: `NA`, `n/a`, `#N/A`, `NaN`, `NULL`,
          `None`, `-`, `.`, `?` and the like. These are counted in a warning; `CsvOptions.missing` adds others.
        - **Names** that differ only in composed characters, blanks or invisible characters are the same; those that differ in
          case are not, and reported.
        - A **row that cannot be used** is left out, and reported with line and column. In a table of things that have ids only
          the value is left out. A file that is no table, or lacks a column that is needed, is an error.

        Rows about something that the system has replace what they say and keep the rest; an entry that it has already is not
        added again. Tables hold less than a document: sources, notes and many fields are not in them.

        """
        + SystemTables.TABLES.stream()
            .map(table -> "- [%s](#%s)\n".formatted(title(table.name()), table.name()))
            .collect(joining())
        + "- [Responses](#responses)\n- [Words](#words)\n"
        + SystemTables.TABLES.stream().map(TablePagesTest::entry).collect(joining())
        + """

        ## Responses

        `responses-trust.csv`: the answers to the items of the instrument `trust`, a row a respondent. The column `respondent`
        says who answered (also called %s).
        Every other column that holds numbers is an item. Items in reverse must be reversed first. An instrument without a
        stated reliability gets Cronbach's alpha of those who answered all items, with a note that says how many these are.
        The answers themselves are no part of a system: `TablesResult.responses` has them, with alpha and McDonald's omega,
        and they are not written.

        ```csv
        %s```
        """
            .formatted(ResponseRows.RESPONDENT.stream().skip(1).collect(joining(", ")), RESPONSES)
        + "\n## Words\n"
        + words("roles", RoleType.class, CellWords.ROLES)
        + words("kinds of units", OrgUnitKind.class, CellWords.UNITS)
        + words("categories of time", TimeUse.Category.class, CellWords.CATEGORIES)
        + words("answers", Answer.class, CellWords.ANSWERS);
  }

  private static <E extends Enum<E>> String words(
      String title, Class<E> type, Map<String, E> others) {
    return "\nThe %s: %s.\n"
        .formatted(
            title,
            Stream.of(type.getEnumConstants())
                .map(
                    constant ->
                        "`%s`".formatted(Words.of(constant))
                            + others.entrySet().stream()
                                .filter(other -> other.getValue() == constant)
                                .map(Map.Entry::getKey)
                                .sorted()
                                .reduce((a, b) -> a + ", " + b)
                                .map(" (also %s)"::formatted)
                                .orElse(""))
                .collect(joining(", ")));
  }

  private static String entry(SystemTable<?> table) {
    StringBuilder entry =
        new StringBuilder(
            "\n## %s\n\n`%s`%s. %s\n\n| Column | Also called | Value | Meaning |\n|---|---|---|---|\n"
                .formatted(
                    title(table.name()), table.file(), also(table.spellings()), table.about()));
    for (Column<?, ?> column : table.columns()) {
      entry.append(
          "| `%s`%s | %s | %s | %s |\n"
              .formatted(
                  column.name(),
                  column.isRequired() ? ", needed" : "",
                  String.join(", ", column.spellings()),
                  column.type().form(),
                  column.meaning()));
    }
    return entry.append("\n```csv\n%s```\n".formatted(table.example())).toString();
  }

  private static String also(List<String> spellings) {
    return spellings.stream()
        .map(spelling -> "`" + spelling + ".csv`")
        .collect(joining(", ", " (also ", ")"));
  }

  private static String title(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
  }
}

package org.concertive.io.csv;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.network.Combine;
import org.concertive.network.TieValue;
import org.jspecify.annotations.Nullable;

/**
 * Options for reading tables, where the {@linkplain #STANDARD defaults} do not fit. Immutable.
 *
 * <p>Columns of a network that are not set are found by their common names, in any case:
 *
 * <ul>
 *   <li>the start and the end of a tie: from and to, source and target, source and destination, ego
 *       and alter, seeker and sought, advisee and advisor, sender and receiver, nominator and
 *       nominee, respondent and nominee, who and whom, i and j and the like, also with id, name or
 *       code after them; source_id and SourceID are the same. A name with a number after it, such
 *       as nominee 1, is one of several columns for the end of ties;
 *   <li>its value, if any: value, weight, strength, frequency;
 *   <li>in the table of people, the name: person, node, id, name. Every other column is a grouping
 *       by its name.
 * </ul>
 */
public final class CsvOptions {
  /**
   * The defaults: a header; columns by their common names; values are strengths. Self-ties are left
   * out, the first of repeated ties is kept, unlisted people are added and the usual words for
   * missing values are read as empty cells, and all of these are reported. The separator is
   * detected from the first rows, the encoding from the bytes.
   */
  public static final CsvOptions STANDARD = builder().build();

  final @Nullable Object from;
  final @Nullable Object to;
  final @Nullable Object value;
  final @Nullable Object person;
  final @Nullable List<String> groupings;
  final boolean hasHeader;
  final boolean hasValues;
  final boolean refusesSelfTies;
  final boolean refusesRepeatedTies;
  final Combine combine;
  final TieValue tieValue;
  final UnlistedPeople unlistedPeople;
  final @Nullable Character separator;
  final @Nullable Charset encoding;
  final @Nullable DateOrder dates;
  final @Nullable Character decimal;
  final Map<String, String> columns;
  final Set<String> missing;
  final CsvLimits limits;

  private CsvOptions(Builder builder) {
    from = builder.from;
    to = builder.to;
    value = builder.value;
    person = builder.person;
    groupings = builder.groupings;
    hasHeader = builder.hasHeader;
    hasValues = builder.hasValues;
    refusesSelfTies = builder.refusesSelfTies;
    refusesRepeatedTies = builder.refusesRepeatedTies;
    combine = builder.combine;
    tieValue = builder.tieValue;
    unlistedPeople = builder.unlistedPeople;
    separator = builder.separator;
    encoding = builder.encoding;
    dates = builder.dates;
    decimal = builder.decimal;
    columns = Map.copyOf(builder.columns);
    missing = Set.copyOf(builder.missing);
    limits = builder.limits;
  }

  /** The limits. */
  public CsvLimits limits() {
    return limits;
  }

  /** The encoding, if one was set. */
  public Optional<Charset> encoding() {
    return Optional.ofNullable(encoding);
  }

  /**
   * The column of a file that the caller set for one of a table of a system; null when none was.
   */
  @Nullable String column(String table, String column) {
    return columns.get(table + "/" + column);
  }

  /** A builder that starts with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Changes some of the options. Columns are counted from 1. */
  public static final class Builder {
    private @Nullable Object from;
    private @Nullable Object to;
    private @Nullable Object value;
    private @Nullable Object person;
    private @Nullable List<String> groupings;
    private boolean hasHeader = true;
    private boolean hasValues = true;
    private boolean refusesSelfTies;
    private boolean refusesRepeatedTies;
    private Combine combine = Combine.FIRST;
    private TieValue tieValue = TieValue.STRENGTH;
    private UnlistedPeople unlistedPeople = UnlistedPeople.ADD;
    private @Nullable Character separator;
    private @Nullable Charset encoding;
    private @Nullable DateOrder dates;
    private @Nullable Character decimal;
    private final Map<String, String> columns = new HashMap<>();
    private final Set<String> missing = new HashSet<>(MissingWords.USUAL);
    private CsvLimits limits = CsvLimits.STANDARD;

    private Builder() {}

    /** The column for the start of a tie, by its name in the header, in any case. */
    public Builder from(String column) {
      from = column;
      return this;
    }

    /** The column for the start of a tie, by its number. */
    public Builder from(int column) {
      from = number(column);
      return this;
    }

    /**
     * The column for the end of a tie, by its name in the header, in any case; or several, by what
     * their names have in common before a number.
     */
    public Builder to(String column) {
      to = column;
      return this;
    }

    /** The column for the end of a tie, by its number. */
    public Builder to(int column) {
      to = number(column);
      return this;
    }

    /** The column of the values of ties, by its name in the header, in any case. */
    public Builder value(String column) {
      value = column;
      return this;
    }

    /** The column of the values of ties, by its number. */
    public Builder value(int column) {
      value = number(column);
      return this;
    }

    /** The column of names in the table of people, by its name, in any case. */
    public Builder person(String column) {
      person = column;
      return this;
    }

    /** The column of names in the table of people, by its number. */
    public Builder person(int column) {
      person = number(column);
      return this;
    }

    /** Which columns of the table of people are groupings, and no others; in any case. */
    public Builder groupings(String... columns) {
      groupings = List.of(columns);
      return this;
    }

    /**
     * The first line is a row like the others. Unless set by their numbers, the first two columns
     * are the start and the end of a tie and there are no values; the first column of the table of
     * people holds the names, and the others are groupings named {@code column-2}, {@code column-3}
     * …
     */
    public Builder withoutHeader() {
      hasHeader = false;
      return this;
    }

    /** Ties have no values, even if there is a column of them. */
    public Builder withoutValues() {
      hasValues = false;
      return this;
    }

    /** What the values of ties mean. */
    public Builder values(TieValue meaning) {
      tieValue = meaning;
      return this;
    }

    /** Makes a tie to oneself an error. */
    public Builder refusingSelfTies() {
      refusesSelfTies = true;
      return this;
    }

    /** Makes a repeated tie an error. */
    public Builder refusingRepeatedTies() {
      refusesRepeatedTies = true;
      return this;
    }

    /** Sets the value of a tie that occurs more than once. */
    public Builder combiningRepeatedTies(Combine how) {
      combine = how;
      return this;
    }

    /**
     * What to do with ties of people who are not in the table of people; in tables of a system,
     * with every row that names somebody who is not listed.
     */
    public Builder unlistedPeople(UnlistedPeople what) {
      unlistedPeople = what;
      return this;
    }

    /**
     * The character between two cells.
     *
     * @throws IllegalArgumentException when it is a quote or ends a line
     */
    public Builder separator(char character) {
      if (character == '"' || character == '\r' || character == '\n') {
        throw new IllegalArgumentException(
            "Cells cannot be separated by a quote or a line end; the separator must be another"
                + " character.");
      }
      separator = character;
      return this;
    }

    /** The encoding of files and bytes; invalid bytes become U+FFFD. */
    public Builder encoding(Charset charset) {
      encoding = charset;
      return this;
    }

    /**
     * What comes first in dates that are written in numbers, in tables of a system; unless set, a
     * date that could be read in two ways is reported.
     */
    public Builder dates(DateOrder order) {
      dates = order;
      return this;
    }

    /**
     * The decimal mark in tables of a system; unless set, a number that could be read in two ways,
     * such as 1,234, is reported.
     *
     * @param mark a point or a comma
     * @throws IllegalArgumentException when it is neither
     */
    public Builder decimal(char mark) {
      if (mark != '.' && mark != ',') {
        throw new IllegalArgumentException(
            "The decimal mark must be a point or a comma, but is '" + mark + "'.");
      }
      decimal = mark;
      return this;
    }

    /**
     * The column of a file to read as a column of a table of a system, by its name in the header,
     * in any case.
     *
     * @param table the name of the table, such as {@code people}
     * @param column the name of its column, such as {@code unit}
     * @param inFile the name in the file
     * @throws IllegalArgumentException when there is no such table or column, with the most similar
     *     name
     */
    public Builder column(String table, String column, String inFile) {
      SystemTables.check(table, column);
      columns.put(table + "/" + column, inFile);
      return this;
    }

    /**
     * Words that stand for a missing value, such as {@code 99}, besides the usual ones: {@code NA},
     * {@code n/a}, {@code #N/A}, {@code NaN}, {@code NULL}, {@code None}, {@code -}, {@code .},
     * {@code ?} and the like.
     *
     * @throws IllegalArgumentException when one of them is blank
     */
    public Builder missing(String... words) {
      for (String word : words) {
        if (word.isBlank()) {
          throw new IllegalArgumentException(
              "An empty cell is always missing; a word for it must not be blank.");
        }
        missing.add(word.strip());
      }
      return this;
    }

    /** The usual words for missing values are values like any other. */
    public Builder withoutUsualMissingWords() {
      missing.removeAll(MissingWords.USUAL);
      return this;
    }

    /** The limits. */
    public Builder limits(CsvLimits most) {
      limits = most;
      return this;
    }

    /** The options. */
    public CsvOptions build() {
      return new CsvOptions(this);
    }

    private static Integer number(int column) {
      if (column < 1) {
        throw new IllegalArgumentException(
            "There is no column " + column + "; columns are counted from 1.");
      }
      return column;
    }
  }
}

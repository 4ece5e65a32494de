package org.concertive.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.concertive.io.csv.CsvOptions;
import org.concertive.network.TieValue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say what tables of ties and people do not say themselves. */
final class TableOptions {
  private static final String COLUMN = "COLUMN";

  @Option(
      names = "--from",
      paramLabel = COLUMN,
      description = "The column for the start of a tie, by its name or number.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = COLUMN,
      description =
          "The column for the end of a tie; or what the names of several columns have in common"
              + " before a number.")
  private @Nullable String to;

  @Option(names = "--value", paramLabel = COLUMN, description = "The column of the values of ties.")
  private @Nullable String value;

  @Option(names = "--no-values", description = "Ties have no values.")
  private boolean hasNoValues;

  @Option(names = "--distances", description = "The values of ties are distances, not strengths.")
  private boolean areDistances;

  @Option(
      names = "--person",
      paramLabel = COLUMN,
      description = "The column of names in the files of people.")
  private @Nullable String person;

  @Option(
      names = "--attributes",
      paramLabel = COLUMN,
      split = ",",
      description = "Only these columns of the files of people.")
  private List<String> attributes = new ArrayList<>();

  @Option(names = "--no-header", description = "The first line of each file is a row.")
  private boolean hasNoHeader;

  @Option(
      names = "--missing",
      paramLabel = "WORD",
      split = ",",
      description = "Words that stand for a missing value besides NA and the like, such as 99.")
  private List<String> missing = new ArrayList<>();

  @Option(
      names = "--separator",
      paramLabel = "CHARACTER",
      description = "What separates cells, where it is not found out.")
  private @Nullable Character separator;

  TableOptions() {}

  CsvOptions options() {
    CsvOptions.Builder options = CsvOptions.builder();
    try {
      set(from, options::from, options::from);
      set(to, options::to, options::to);
      set(value, options::value, options::value);
      set(person, options::person, options::person);
      options.missing(missing.toArray(String[]::new));
      if (separator != null) {
        options.separator(separator);
      }
    } catch (IllegalArgumentException e) {
      throw new UserException(e);
    }
    if (!attributes.isEmpty()) {
      options.groupings(attributes.toArray(String[]::new));
    }
    if (hasNoHeader) {
      options.withoutHeader();
    }
    if (hasNoValues) {
      options.withoutValues();
    }
    return options.values(areDistances ? TieValue.DISTANCE : TieValue.STRENGTH).build();
  }

  private static void set(
      @Nullable String column,
      Function<String, CsvOptions.Builder> byName,
      IntFunction<CsvOptions.Builder> byNumber) {
    if (column != null) {
      CsvOptions.Builder unused =
          column.matches("\\d{1,9}")
              ? byNumber.apply(Integer.parseInt(column))
              : byName.apply(column);
    }
  }
}

package org.concertive.io.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.MetricRow;
import org.concertive.metrics.Value;
import org.concertive.model.value.Entity;
import org.concertive.statistics.Result;

/**
 * The results of metrics as a long table for statistics programs: a row for every part of every
 * metric in every view, of one description or unit or of several. Immutable.
 *
 * <p>Columns: {@code of}, whose results they are; {@code scope}; {@code number}, {@code metric} and
 * {@code name} of the metric; {@code view}; {@code part}; {@code value}, or {@code low} and {@code
 * high} of an interval, where {@code high} is empty when there is no limit; {@code numerator} and
 * {@code denominator}; {@code words}, the result in words; {@code undefined}, the code, and {@code
 * reason} where there is no result.
 *
 * <pre>{@code
 * MetricTable.of(results).write(Path.of("metrics.csv"));
 * MetricTable.of(results.by(OrgUnitKind.SCHOOL)).write(Path.of("schools.csv"));
 * }</pre>
 */
public final class MetricTable extends WrittenTable {
  private static final String[] COLUMNS = {
    "of",
    "scope",
    "number",
    "metric",
    "name",
    "view",
    "part",
    "value",
    "low",
    "high",
    "numerator",
    "denominator",
    "words",
    "undefined",
    "reason"
  };

  private final Map<String, MetricResults> results;

  private MetricTable(Map<String, MetricResults> results) {
    this.results = results;
  }

  /** The results of one description, called by its id. */
  public static MetricTable of(MetricResults results) {
    return of(Map.of(results.system().id(), results));
  }

  /** Results by name; those of an entity are called by its id. */
  public static MetricTable of(Map<?, MetricResults> results) {
    Map<String, MetricResults> named = new LinkedHashMap<>();
    results.forEach(
        (of, one) -> named.put(of instanceof Entity entity ? entity.id() : of.toString(), one));
    return new MetricTable(named);
  }

  @Override
  void fill(TableWriter table) {
    for (String column : COLUMNS) {
      table.text(column);
    }
    table.end();
    results.forEach(
        (of, one) -> one.rows().forEach(row -> fill(table, of, one.scope().toString(), row)));
  }

  private static void fill(TableWriter table, String of, String scope, MetricRow row) {
    table.text(of);
    table.text(scope);
    table.text(row.metric().number());
    table.text(row.metric().id());
    table.text(row.metric().name());
    table.text(row.view().map(Enum::name).orElse(""));
    table.text(row.part());
    row.value()
        .ifPresentOrElse(
            value -> number(table, value),
            () -> {
              for (int i = 0; i < 5; i++) {
                table.empty();
              }
            });
    if (row.words() instanceof Result.Undefined<String> undefined) {
      table.empty();
      table.text(undefined.code().name());
      table.text(undefined.reason());
    } else {
      table.text(row.words().orElseThrow());
      table.empty();
      table.empty();
    }
    table.end();
  }

  private static void number(TableWriter table, Value value) {
    number(table, value.isExact() ? OptionalDouble.of(value.low()) : OptionalDouble.empty());
    number(table, value.isExact() ? OptionalDouble.empty() : OptionalDouble.of(value.low()));
    number(table, value.isExact() ? OptionalDouble.empty() : OptionalDouble.of(value.high()));
    number(table, value.numerator());
    number(table, value.denominator());
  }

  private static void number(TableWriter table, OptionalDouble number) {
    if (number.isPresent() && Double.isFinite(number.getAsDouble())) {
      table.number(number.getAsDouble());
    } else {
      table.empty();
    }
  }
}

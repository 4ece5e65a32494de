package org.concertive.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concertive.statistics.Result;

/**
 * A table of measures of several networks: one row per network and one column per measure, both in
 * the order they were added. A cell is empty where a measure is undefined or was not added.
 * Immutable.
 *
 * <pre>{@code
 * MeasureTable.builder()
 *     .add("oak-hill", "size", advice.size())
 *     .add("oak-hill", "density", Density.of(advice))
 *     .withReasons()
 *     .build()
 *     .write(Path.of("networks.csv"));
 * }</pre>
 */
public final class MeasureTable extends WrittenTable {
  private static final String NETWORK = "network";
  private static final String REASONS = "undefined";

  private final Map<String, Map<String, Result<Double>>> rows;
  private final Set<String> measures;
  private final boolean hasReasons;

  private MeasureTable(Builder builder) {
    rows = new LinkedHashMap<>();
    measures = new LinkedHashSet<>();
    builder.rows.forEach(
        (network, values) -> {
          rows.put(network, new LinkedHashMap<>(values));
          measures.addAll(values.keySet());
        });
    hasReasons = builder.hasReasons;
  }

  /** A builder of a table without rows. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects measures. */
  public static final class Builder {
    private final Map<String, Map<String, Result<Double>>> rows = new LinkedHashMap<>();
    private boolean hasReasons;

    private Builder() {}

    /**
     * Adds a measure of a network.
     *
     * @throws IllegalArgumentException when it was already added, or has the name of the first
     *     column, {@code network}, or of the last, {@code undefined}, or is not finite
     */
    public Builder add(String network, String measure, Result<Double> value) {
      if (measure.equals(NETWORK) || measure.equals(REASONS)) {
        throw new IllegalArgumentException(
            "A measure cannot be called \"" + measure + "\", which is a column of its own.");
      }
      if (value.value().filter(number -> !Double.isFinite(number)).isPresent()) {
        throw new IllegalArgumentException(
            "The measure \""
                + measure
                + "\" of \""
                + network
                + "\" is "
                + value
                + "; it must be finite, or undefined.");
      }
      Map<String, Result<Double>> row =
          rows.computeIfAbsent(network, name -> new LinkedHashMap<>());
      if (row.putIfAbsent(measure, value) != null) {
        throw new IllegalArgumentException(
            "The measure \"" + measure + "\" of \"" + network + "\" is there already.");
      }
      return this;
    }

    /**
     * Adds a measure of a network.
     *
     * @throws IllegalArgumentException as {@link #add(String, String, Result)} does
     */
    public Builder add(String network, String measure, double value) {
      return add(network, measure, Result.of(value));
    }

    /**
     * Adds a last column {@code undefined} with the undefined measures of each network, and why
     * they are undefined.
     */
    public Builder withReasons() {
      hasReasons = true;
      return this;
    }

    /** The table. */
    public MeasureTable build() {
      return new MeasureTable(this);
    }
  }

  @Override
  void fill(TableWriter table) {
    table.text(NETWORK);
    measures.forEach(table::text);
    if (hasReasons) {
      table.text(REASONS);
    }
    table.end();
    rows.forEach(
        (network, values) -> {
          table.text(network);
          List<String> reasons = new ArrayList<>();
          for (String measure : measures) {
            Result<Double> value = values.get(measure);
            if (value instanceof Result.Defined<Double> defined) {
              table.number(defined.defined());
            } else {
              table.empty();
              if (value instanceof Result.Undefined<Double> undefined) {
                reasons.add(measure + ": " + undefined.reason());
              }
            }
          }
          if (hasReasons) {
            table.text(String.join("; ", reasons));
          }
          table.end();
        });
  }
}

package org.concertive.io.csv;

import java.util.List;
import java.util.Optional;
import org.concertive.io.Problem;
import org.concertive.io.ReadResult;
import org.concertive.network.DirectedNetwork;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading a network from tables: the network, unless there is an error, all
 * problems, and how many rows and ties of each kind there were. Immutable.
 */
public final class CsvResult extends ReadResult<DirectedNetwork> {
  private final CsvCounts counts;
  private final List<String> unreadColumns;

  CsvResult(
      String source,
      @Nullable DirectedNetwork network,
      List<Problem> problems,
      long unlisted,
      CsvCounts counts,
      List<String> unreadColumns) {
    super(source.isEmpty() ? "The table" : source, network, problems, unlisted);
    this.counts = counts;
    this.unreadColumns = List.copyOf(unreadColumns);
  }

  /** The network; empty when there is an error. */
  public Optional<DirectedNetwork> network() {
    return value();
  }

  /** The names of the columns of the table of ties that were not read. */
  public List<String> unreadColumns() {
    return unreadColumns;
  }

  /** How many rows and ties of each kind there were. */
  public CsvCounts counts() {
    return counts;
  }
}

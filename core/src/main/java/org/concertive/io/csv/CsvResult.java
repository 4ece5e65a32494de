package org.concertive.io.csv;

import java.util.List;
import java.util.Optional;
import org.concertive.network.DirectedNetwork;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a network from tables: the network, unless there is an error, all problems,
 * and how many rows and ties of which kind there were. Immutable.
 */
public final class CsvResult {
  private final String source;
  private final @Nullable DirectedNetwork network;
  private final List<CsvProblem> problems;
  private final long unlisted;
  private final CsvCounts counts;

  CsvResult(
      String source,
      @Nullable DirectedNetwork network,
      List<CsvProblem> problems,
      long unlisted,
      CsvCounts counts) {
    this.source = source;
    this.network = network;
    this.problems = List.copyOf(problems);
    this.unlisted = unlisted;
    this.counts = counts;
  }

  /** The network; empty when there is an error. */
  public Optional<DirectedNetwork> network() {
    return Optional.ofNullable(network);
  }

  /**
   * The problems: those of the people, then those of the ties, each in the order of the file, at
   * most so many as {@link CsvLimits#problems} says of each severity and table.
   */
  public List<CsvProblem> problems() {
    return problems;
  }

  /** The problems for which there is no network. */
  public List<CsvProblem> errors() {
    return problems.stream().filter(CsvProblem::isError).toList();
  }

  /** The problems in spite of which there is a network, unless there are errors too. */
  public List<CsvProblem> warnings() {
    return problems.stream().filter(problem -> !problem.isError()).toList();
  }

  /** How many problems there are beyond those listed. */
  public long unlisted() {
    return unlisted;
  }

  /** How many rows and ties of which kind there were. */
  public CsvCounts counts() {
    return counts;
  }

  /**
   * The network.
   *
   * @throws CsvReadException when there is an error; its message lists all problems
   */
  public DirectedNetwork orThrow() {
    if (network == null) {
      throw new CsvReadException(this);
    }
    return network;
  }

  /** All problems, one a line. */
  @Override
  public String toString() {
    String name = source.isEmpty() ? "The table" : source;
    if (problems.isEmpty()) {
      return name + " was read without problems.";
    }
    StringBuilder text = new StringBuilder(name);
    text.append(network == null ? " cannot be read:" : " was read with warnings:");
    for (CsvProblem problem : problems) {
      text.append("\n  ").append(problem);
    }
    return unlisted == 0
        ? text.toString()
        : text.append("\n  … and ").append(unlisted).append(" more").toString();
  }
}

package org.concertive.io.csv;

import java.util.List;
import java.util.Optional;
import org.concertive.io.Problem;
import org.concertive.io.ReadResult;
import org.concertive.model.LeadershipSystem;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading a system from tables: the system, unless there is an error, the answers to
 * instruments, and all problems, table by table. Immutable.
 */
public final class TablesResult extends ReadResult<LeadershipSystem> {
  private final List<ItemResponses> responses;

  TablesResult(
      String source,
      @Nullable LeadershipSystem system,
      List<ItemResponses> responses,
      List<Problem> problems,
      long unlisted) {
    super(source, system, problems, unlisted);
    this.responses = List.copyOf(responses);
  }

  /** The system; empty when there is an error. */
  public Optional<LeadershipSystem> system() {
    return value();
  }

  /** The answers to the items of instruments, a table each. */
  public List<ItemResponses> responses() {
    return responses;
  }
}

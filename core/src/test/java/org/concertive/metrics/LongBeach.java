package org.concertive.metrics;

import java.nio.file.Path;
import org.concertive.io.json.Documents;
import org.concertive.model.LeadershipSystem;

/** The description of Linked Learning in Long Beach, as the walkthrough ships it. */
public final class LongBeach {
  private static final Path DOCUMENT =
      Path.of("../examples/walkthrough/src/main/resources/systems/long-beach.yaml");

  private LongBeach() {}

  /** Reads the document. */
  public static LeadershipSystem system() {
    return Documents.read(DOCUMENT).orThrow();
  }
}

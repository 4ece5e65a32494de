package org.concertive.io.diagram;

import java.util.Optional;
import org.concertive.network.DyadCensus;
import org.concertive.network.ExternalInternal;
import org.concertive.text.Words;

/** Sentences with what is counted in a network. */
final class NetworkCounts {
  private NetworkCounts() {}

  static String mutual(ShownNetwork shown) {
    DyadCensus pairs = DyadCensus.of(shown.network());
    return Words.count(pairs.mutual(), "pair is", "pairs are")
        + " tied both ways, "
        + pairs.asymmetric()
        + " one way.";
  }

  /** How many ties stay within a group; nothing where no groups are known. */
  static Optional<String> within(ShownNetwork shown) {
    ShownGroups groups = shown.groups();
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    ExternalInternal ties = ExternalInternal.of(shown.network(), groups.groups());
    long counted = ties.internal() + ties.external();
    String unit = Words.withArticle(groups.noun());
    String leftOut =
        ties.leftOut() == 0
            ? ""
            : "; "
                + Words.count(ties.leftOut(), "is left out, since ", "are left out, since ")
                + unit
                + " is not recorded";
    return Optional.of(
        ties.internal()
            + " of "
            + Words.count(counted, "tie stays", "ties stay")
            + " within "
            + unit
            + leftOut
            + ".");
  }
}

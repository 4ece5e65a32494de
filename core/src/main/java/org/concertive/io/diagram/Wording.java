package org.concertive.io.diagram;

import java.util.Optional;
import org.concertive.index.SystemIndex;
import org.concertive.statistics.Result;
import org.concertive.text.Words;

/** How pictures say what they are of and why something is undefined. */
final class Wording {
  private Wording() {}

  /** What a picture is of, as of when. */
  static String subject(SystemIndex index) {
    return index.system().title()
        + index.system().asOf().map(asOf -> ", as of " + asOf.inWords()).orElse("");
  }

  /** Why a result is undefined; empty where it is not. */
  static Optional<String> reason(Result<?> result) {
    return result.fold(value -> Optional.empty(), why -> Optional.of(why.reason()));
  }

  /** A reason as a sentence. */
  static String sentence(String reason) {
    return Words.capital(reason) + ".";
  }
}

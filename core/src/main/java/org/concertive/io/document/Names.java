package org.concertive.io.document;

import java.util.ArrayList;
import java.util.List;
import org.concertive.shape.Kind;
import org.concertive.text.NearMiss;

/** The ids and names of the things in a document, to find what a wrong reference means. */
final class Names {
  private record Named(Class<?> type, String id, String name) {}

  private final List<Named> things = new ArrayList<>();
  private boolean areWanted;

  /** Collects from here on. */
  void collect() {
    areWanted = true;
  }

  boolean areWanted() {
    return areWanted;
  }

  void add(Class<?> type, String id, String name) {
    things.add(new Named(type, id, name));
  }

  /**
   * The end of a message about this text where the id of such a thing is expected: {@code Maybe
   * "coach" (called "Writing coach").}
   */
  String maybe(Kind.Reference<?> kind, String written) {
    List<Named> allowed = things.stream().filter(one -> kind.admits(one.type())).toList();
    String maybe = NearMiss.maybe(written, allowed, Named::id, Named::name);
    return maybe.isEmpty()
        ? " An id has only the characters a–z, A–Z, 0–9, '.', '_' and '-'. Write the id of something"
            + " in the document."
        : maybe;
  }
}

package org.concertive.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concertive.shape.Kind;
import org.concertive.text.Ids;
import org.concertive.text.NearMiss;
import org.concertive.text.Text;

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
    return like(allowed, written)
        .or(() -> near(allowed, written))
        .map(
            one ->
                " Maybe \"%s\"%s."
                    .formatted(
                        one.id(),
                        one.name().equals(one.id())
                            ? ""
                            : " (called " + Text.quoted(one.name()) + ")"))
        .orElse(
            " An id has only the characters a–z, A–Z, 0–9, '.', '_' and '-'. Write the id of"
                + " something in the document.");
  }

  /** A thing whose name or id reads the same. */
  private static Optional<Named> like(List<Named> things, String written) {
    Optional<String> wanted = Ids.of(written);
    return things.stream()
        .filter(
            one ->
                wanted.isPresent()
                    && (Ids.of(one.name()).equals(wanted) || Ids.of(one.id()).equals(wanted)))
        .findFirst();
  }

  private static Optional<Named> near(List<Named> things, String written) {
    Optional<String> name = NearMiss.of(written, things.stream().map(Named::name).toList());
    Optional<String> id =
        name.isPresent()
            ? Optional.empty()
            : NearMiss.of(written, things.stream().map(Named::id).toList());
    return things.stream()
        .filter(
            one ->
                name.isPresent()
                    ? one.name().equals(name.get())
                    : id.isPresent() && one.id().equals(id.get()))
        .findFirst();
  }
}

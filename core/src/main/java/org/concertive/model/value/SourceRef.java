package org.concertive.model.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.concertive.text.Text;

/**
 * Where something is said: a source document, a place in it, a remark.
 *
 * <p>Short form: {@code brief} or {@code brief#p3}; a remark needs the long form.
 *
 * @param document the source document; rule REF-03 reports an entity of another kind
 * @param locator the place in the document (page, section, slide)
 * @param note a remark on this use of the source
 */
public record SourceRef(Ref<Entity> document, Optional<String> locator, Optional<String> note) {

  /**
   * Makes a reference; space around the place is dropped.
   *
   * @throws IllegalArgumentException when the place is blank
   */
  public SourceRef {
    locator = locator.map(String::strip);
    if (locator.isPresent() && locator.get().isEmpty()) {
      throw new IllegalArgumentException(
          "The place in the source \"" + document + "\" must not be blank, as in \"brief#p3\".");
    }
  }

  /** The document as a whole. */
  public static SourceRef to(String document) {
    return new SourceRef(Ref.to(document), Optional.empty(), Optional.empty());
  }

  /** A place in the document. */
  public static SourceRef to(String document, String locator) {
    return new SourceRef(Ref.to(document), Optional.of(locator), Optional.empty());
  }

  /**
   * Reads the short form.
   *
   * @throws IllegalArgumentException when what stands before {@code #} cannot be an id, or nothing
   *     stands after it
   */
  public static SourceRef parse(String text) {
    int hash = text.indexOf('#');
    if (hash < 0) {
      return to(text);
    }
    String locator = text.substring(hash + 1);
    if (locator.isBlank()) {
      throw new IllegalArgumentException(
          "The source "
              + Text.quoted(text)
              + " must name a place after \"#\", as in \"brief#p3\".");
    }
    return to(text.substring(0, hash), locator);
  }

  /** References in short form, in this order. */
  public static List<SourceRef> all(String... forms) {
    return Arrays.stream(forms).map(SourceRef::parse).toList();
  }

  /** The short form, with the remark in brackets when there is one. */
  @Override
  public String toString() {
    return document
        + locator.map("#"::concat).orElse("")
        + note.map(n -> " (" + n + ")").orElse("");
  }
}

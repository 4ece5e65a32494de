package org.concertive.io.json;

import java.util.Optional;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.shape.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A source. Few documents are pointed at from many places, so that the reference to the document is
 * held once, as other references are.
 */
final class SourceCodec extends FormCodec<SourceRef> {
  SourceCodec(Kind.Form<SourceRef> kind, ShapeCodec<SourceRef> longForm) {
    super(kind, longForm);
  }

  @Override
  @Nullable Object parsed(Reading in) {
    JsonParser parser = in.parser();
    char[] text = parser.getStringCharacters();
    int start = parser.getStringOffset();
    int end = start + parser.getStringLength();
    int mark = start;
    while (mark < end && text[mark] != '#') {
      mark++;
    }
    String place = mark < end ? new String(text, mark + 1, end - mark - 1) : "";
    if (place.isBlank()) {
      return super.parsed(in);
    }
    Ref<Entity> document = in.reference(text, start, mark - start);
    return new SourceRef(document, Optional.of(place), Optional.empty());
  }
}

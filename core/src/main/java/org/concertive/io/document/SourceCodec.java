package org.concertive.io.document;

import java.util.Optional;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.shape.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A source. Many sources cite the same few documents, so the reference to each document is shared,
 * as other references are.
 */
final class SourceCodec extends FormCodec<SourceRef> {
  SourceCodec(Kind.Form<SourceRef> kind, ShapeCodec<SourceRef> longForm) {
    super(kind, longForm);
  }

  @Override
  @Nullable Object parsed(Reading in) {
    String text = in.parser().getString();
    int mark = text.indexOf('#');
    String place = text.substring(mark + 1);
    if (mark < 0 || place.isBlank()) {
      return super.parsed(in);
    }
    Ref<Entity> document = in.reference(text.substring(0, mark));
    return new SourceRef(document, Optional.of(place), Optional.empty());
  }
}

package org.concertive.io.document;

import java.util.Map;
import org.concertive.shape.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A group of fields of the object around it. */
final class SectionCodec<T> extends Codec {
  private final Kind.Section<T> kind;
  private final Fields<T> fields;

  SectionCodec(Kind.Section<T> kind, Fields<T> fields) {
    this.kind = kind;
    this.fields = fields;
  }

  @Override
  @Nullable Object read(Reading in) {
    return in.parser().currentToken() == JsonToken.START_OBJECT
        ? fields.read(in)
        : in.wrongKind(this);
  }

  @Override
  @SuppressWarnings("unchecked") // The value of a section is its owner.
  void write(Object value, DocumentVisitor out) {
    out.startObject();
    fields.write((T) value, out);
    out.endObject();
  }

  @Override
  @SuppressWarnings("unchecked") // The value of a section is its owner.
  boolean isOmitted(Object value) {
    return fields.isOmitted((T) value);
  }

  @Override
  String expected() {
    return "an object, the section " + kind.shape().kind();
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return fields.schema(definitions);
  }

  @Override
  boolean isShort(Object value) {
    return false;
  }
}

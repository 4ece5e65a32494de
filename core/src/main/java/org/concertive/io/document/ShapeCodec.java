package org.concertive.io.document;

import java.util.Map;
import java.util.function.Function;
import org.concertive.shape.Field;
import org.concertive.shape.Shape;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** An object with fields of its own, made only if it was read without an error. */
final class ShapeCodec<T> extends Codec {
  private final Shape<T> shape;
  private @Nullable Fields<T> fields;

  ShapeCodec(Shape<T> shape) {
    this.shape = shape;
  }

  /** The Java type of the objects. */
  Class<T> type() {
    return shape.type();
  }

  /** Sets the fields, after construction, since a type may contain itself. */
  void fill(Function<Field<?>, Codec> codec) {
    fields = new Fields<>(shape, codec);
  }

  private Fields<T> fields() {
    if (fields == null) {
      throw new IllegalStateException("The fields of " + shape + " are not there yet.");
    }
    return fields;
  }

  @Override
  @Nullable Object read(Reading in) {
    if (in.parser().currentToken() != JsonToken.START_OBJECT) {
      return in.wrongKind(this);
    }
    TokenStreamContext start = in.parser().streamReadContext();
    @Nullable Object[] slots = fields().read(in);
    if (slots == null) {
      return null;
    }
    try {
      return shape.build(slots);
    } catch (IllegalArgumentException e) {
      in.errorAt(start, e::getMessage);
      return null;
    }
  }

  @Override
  @SuppressWarnings("unchecked") // A field of this kind holds such a value.
  void write(Object value, DocumentVisitor out) {
    out.startObject();
    fields().write((T) value, out);
    out.endObject();
  }

  @Override
  String expected() {
    return Words.withArticle(shape.kind()) + ", an object with fields";
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return definitions.named(
        shape.kind(),
        () ->
            Definitions.described(
                definitions.descriptions().of(shape.type()), object(definitions)));
  }

  /** The schema of the object itself, for use inside another definition. */
  Map<String, Object> object(Definitions definitions) {
    return fields().schema(definitions);
  }

  @Override
  boolean isShort(Object value) {
    return false;
  }
}

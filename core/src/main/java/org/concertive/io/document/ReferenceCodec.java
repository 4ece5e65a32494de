package org.concertive.io.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concertive.model.value.Ref;
import org.concertive.shape.Kind;
import org.concertive.shape.Shape;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A reference: the plain id of an entity. Whether there is such an entity is a question for the
 * rules.
 */
final class ReferenceCodec extends Codec {
  /** A longer list of kinds would not help. */
  private static final int MANY = 5;

  private final Kind.Reference<?> kind;
  private final Collection<Shape<?>> shapes;

  /**
   * References of this kind.
   *
   * @param shapes all types of a document, complete by the time a message is made
   */
  ReferenceCodec(Kind.Reference<?> kind, Collection<Shape<?>> shapes) {
    this.kind = kind;
    this.shapes = shapes;
  }

  @Override
  @Nullable Object read(Reading in) {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return in.wrongKind(this);
    }
    try {
      return in.reference(parser.getString());
    } catch (IllegalArgumentException e) {
      in.misnamed(this, kind, parser.getString());
      return null;
    }
  }

  @Override
  void write(Object value, DocumentVisitor out) {
    out.text(((Ref<?>) value).id());
  }

  @Override
  String expected() {
    return "the id of " + kinds();
  }

  private String kinds() {
    List<String> kinds =
        shapes.stream()
            .filter(shape -> kind.admits(shape.type()))
            .map(shape -> Words.withArticle(shape.kind()))
            .toList();
    return kinds.size() > MANY ? "something in the document" : Words.choice(kinds);
  }

  @Override
  String hint(JsonToken token, String scalar) {
    return inQuotes(token, scalar);
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>(definitions.id());
    schema.put("description", "The id of " + kinds() + ".");
    return schema;
  }
}

package org.concertive.io.document;

import java.util.Map;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The id of an entity. */
final class IdCodec extends Codec {
  @Override
  @Nullable Object read(Reading in) {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return in.wrongKind(this);
    }
    try {
      return Ref.<Entity>to(parser.getString()).id();
    } catch (IllegalArgumentException e) {
      in.error(e::getMessage);
      return null;
    }
  }

  @Override
  void write(Object value, DocumentVisitor out) {
    out.text((String) value);
  }

  @Override
  String expected() {
    return "an id";
  }

  @Override
  String hint(JsonToken token, String scalar) {
    return inQuotes(token, scalar);
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return definitions.id();
  }
}

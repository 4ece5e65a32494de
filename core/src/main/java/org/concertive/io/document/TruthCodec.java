package org.concertive.io.document;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** True or false. */
final class TruthCodec extends Codec {
  @Override
  @Nullable Object read(Reading in) {
    return switch (in.parser().currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> in.wrongKind(this);
    };
  }

  @Override
  void write(Object value, DocumentVisitor out) {
    out.truth((Boolean) value);
  }

  @Override
  String expected() {
    return "true or false";
  }

  @Override
  String hint(JsonToken token, String scalar) {
    return token == JsonToken.VALUE_STRING && scalar.toLowerCase(Locale.ROOT).matches("true|false")
        ? " Write it without quotes."
        : "";
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return Map.of("type", "boolean");
  }
}

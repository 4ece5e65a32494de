package org.concertive.io.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** True or false. */
final class TruthCodec extends Codec {
  @Override
  @Nullable Object read(Reading in) {
    JsonParser parser = in.parser();
    switch (parser.currentToken()) {
      case VALUE_TRUE:
        return true;
      case VALUE_FALSE:
        return false;
      case VALUE_STRING:
        // YAML 1.2 allows True and TRUE as well; its parser returns them as text.
        if (in.isYaml() && parser.getString().equalsIgnoreCase("true")) {
          return true;
        }
        if (in.isYaml() && parser.getString().equalsIgnoreCase("false")) {
          return false;
        }
        return in.wrongKind(this);
      default:
        return in.wrongKind(this);
    }
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
  Map<String, Object> schema(Definitions definitions) {
    return Map.of("type", "boolean");
  }
}

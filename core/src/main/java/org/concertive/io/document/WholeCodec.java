package org.concertive.io.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.concertive.shape.Kind;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A whole number between two bounds. */
final class WholeCodec extends Codec {
  private final Kind.Whole kind;

  WholeCodec(Kind.Whole kind) {
    this.kind = kind;
  }

  @Override
  @Nullable Object read(Reading in) {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      return in.wrongKind(this);
    }
    String digits = in.scalar();
    // Ten digits and a sign hold every number of this kind.
    long number = digits.length() <= 11 ? Long.parseLong(digits) : Long.MAX_VALUE;
    if (number >= kind.least() && number <= kind.most()) {
      return (int) number;
    }
    if (number > Integer.MAX_VALUE && !digits.startsWith("-")) {
      in.error(
          () ->
              Found.subject(parser)
                  + " is too large a number: "
                  + Text.shortened(digits)
                  + ". Write one of at most nine digits.");
      return null;
    }
    return in.wrongKind(this);
  }

  @Override
  void write(Object value, DocumentVisitor out) {
    out.digits(value.toString());
  }

  @Override
  String expected() {
    return kind.most() == Integer.MAX_VALUE
        ? "a whole number, " + kind.least() + " or more"
        : "a whole number from " + kind.least() + " to " + kind.most();
  }

  @Override
  String hint(JsonToken token, String scalar) {
    return withoutQuotes(token, scalar);
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "integer");
    schema.put("minimum", kind.least());
    schema.put("maximum", kind.most());
    return schema;
  }
}

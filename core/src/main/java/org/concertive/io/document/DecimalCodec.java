package org.concertive.io.document;

import java.math.BigDecimal;
import java.util.Map;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A decimal number, whose digits are kept as printed. */
final class DecimalCodec extends Codec {
  @Override
  @Nullable Object read(Reading in) {
    JsonParser parser = in.parser();
    JsonToken token = parser.currentToken();
    if (!token.isNumeric()) {
      return in.wrongKind(this);
    }
    String text = in.scalar();
    int most = in.limits().number();
    if (text.length() <= 2 * most) {
      try {
        BigDecimal number = new BigDecimal(text);
        // Counts the digits written out, so that printing 1e999999 cannot fill the memory with
        // zeros.
        if (Math.max(number.precision(), (long) number.precision() - number.scale()) <= most
            && number.scale() <= most) {
          return number;
        }
      } catch (NumberFormatException e) {
        // NaN and the infinities.
        return in.wrongKind(this);
      }
    }
    in.error(
        () ->
            Found.subject(parser)
                + " must be a number of at most "
                + most
                + " digits, but is "
                + Text.shortened(text)
                + ".");
    return null;
  }

  @Override
  void write(Object value, DocumentVisitor out) {
    out.number((BigDecimal) value);
  }

  @Override
  String expected() {
    return "a number";
  }

  @Override
  String hint(JsonToken token, String scalar) {
    return withoutQuotes(token, scalar);
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return Map.of("type", "number");
  }
}

package org.concertive.io.document;

import java.util.Map;
import java.util.regex.Pattern;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Text. Blank text is read with a warning: it does no harm, but is hardly intended. */
final class TextCodec extends Codec {
  /** Text in the quotes that word processors set, or that starts or ends in one of a pair. */
  private static final Pattern CURLY =
      Pattern.compile("“[^“”]*”?|„[^„“”]*[“”]?|‘[^‘]*’|«[^«»]*»?|[^“„”]*”|[^«»]*»", Pattern.DOTALL);

  @Override
  @Nullable Object read(Reading in) {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return in.wrongKind(this);
    }
    String text = parser.getString();
    if (text.length() > in.limits().text()) {
      in.error(() -> ParserLimits.textExceeds(in.limits().text()));
      return null;
    }
    if (in.isPlain() && CURLY.matcher(text).matches()) {
      in.warning(
          () ->
              "The curly quotes in "
                  + Text.quoted(text)
                  + " are read as part of the text. Use straight quotes (\") around a value.");
    }
    if (text.isBlank()) {
      in.warning(
          () -> Found.subject(parser) + " is blank. Leave the field out if it has no value.");
    }
    return text;
  }

  @Override
  void write(Object value, DocumentVisitor out) {
    out.text((String) value);
  }

  @Override
  String expected() {
    return "text";
  }

  @Override
  String hint(JsonToken token, String scalar) {
    return inQuotes(token, scalar);
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return Map.of("type", "string");
  }

  @Override
  boolean isShort(Object value) {
    return false;
  }
}

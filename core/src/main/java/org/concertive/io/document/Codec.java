package org.concertive.io.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.concertive.text.Text;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads, writes and describes one kind of value. */
abstract class Codec {
  /**
   * Reads the value that starts at the current token, and leaves the parser on its last token. An
   * invalid value is reported and skipped; the result is then null.
   */
  abstract @Nullable Object read(Reading in);

  /** Writes a value of this kind. */
  abstract void write(Object value, DocumentVisitor out);

  /** What is expected, in the words of a message: {@code text}, {@code a routine}. */
  abstract String expected();

  /** The JSON Schema of such a value. */
  abstract Map<String, Object> schema(Definitions definitions);

  /**
   * The advice for a scalar of another kind: how to write what was probably meant; may be empty.
   */
  String hint(JsonToken token, String scalar) {
    return "";
  }

  /** Where all of these are listed, when a message names some of them. */
  static String listed(List<String> words) {
    return Words.shortChoice(words).equals(Words.choice(words))
        ? ""
        : " All are listed in docs/format.md.";
  }

  /** How to write a scalar that should be text. */
  static String inQuotes(JsonToken token, String scalar) {
    return token == JsonToken.VALUE_STRING
        ? ""
        : " Write it in quotes: " + Text.quoted(scalar) + ".";
  }

  /** How to write text that should be a number. */
  static String withoutQuotes(JsonToken token, String scalar) {
    return token == JsonToken.VALUE_STRING
            && scalar.matches("[-+]?[0-9]{0,40}(\\.[0-9]{1,40}|(?<=[0-9]))")
        ? " Write it without quotes: " + new BigDecimal(scalar).toPlainString() + "."
        : "";
  }

  /** Whether several values of this kind may share a line. */
  boolean isShort(Object value) {
    return true;
  }

  /** Whether the field is left out for this value. */
  boolean isOmitted(Object value) {
    return false;
  }
}

package org.concertive.io.document;

import java.util.Map;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads, writes and describes one kind of value. */
abstract class Codec {
  /**
   * Reads the value whose first token the parser stands on, and leaves the parser on its last. What
   * is wrong with the value is reported and skipped; the answer is then null.
   */
  abstract @Nullable Object read(Reading in);

  /** Writes a value of this kind. */
  abstract void write(Object value, DocumentVisitor out);

  /** What must stand here, as a message puts it: {@code text}, {@code a routine}. */
  abstract String expected();

  /** The JSON Schema of such a value. */
  abstract Map<String, Object> schema(Definitions definitions);

  /**
   * What to add when there is another scalar instead: how to write what was probably meant; empty
   * for nothing.
   */
  String hint(JsonToken token, String scalar) {
    return "";
  }

  /** How to write a scalar that should be text. */
  static String inQuotes(JsonToken token, String scalar) {
    return token == JsonToken.VALUE_STRING
        ? ""
        : " Write it in quotes: " + Text.quoted(scalar) + ".";
  }

  /** How to write text that should be a number. */
  static String withoutQuotes(JsonToken token, String scalar) {
    return token == JsonToken.VALUE_STRING && scalar.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?")
        ? " Write it without quotes: " + scalar + "."
        : "";
  }

  /** Whether the value is short enough for several such to share a line. */
  boolean isShort(Object value) {
    return true;
  }

  /** Whether the value says nothing, so that the field is left out. */
  boolean isNothing(Object value) {
    return false;
  }
}

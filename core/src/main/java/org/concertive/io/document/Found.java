package org.concertive.io.document;

import org.concertive.text.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** The current token of a parser, in the words of a message. */
final class Found {
  private Found() {}

  /** The pointer to the current value or name. */
  static String pointer(JsonParser parser) {
    return around(parser).pathAsPointer().toString();
  }

  /** What holds the current value: {@code "cadence"}, {@code An entry of "tools"}. */
  static String subject(JsonParser parser) {
    TokenStreamContext context = around(parser);
    if (context.inObject()) {
      return Text.quoted(String.valueOf(context.currentName()));
    }
    if (context.inArray()) {
      TokenStreamContext owner = context.getParent();
      return owner != null && owner.currentName() != null
          ? "An entry of " + Text.quoted(owner.currentName())
          : "An entry";
    }
    return "The document";
  }

  /** The current value: {@code the number 2.5}, {@code a list}. */
  static String value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_NULL -> "empty (null)";
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          "the number " + Text.shortened(parser.getString());
      case VALUE_STRING -> "the text " + Text.quoted(parser.getString());
      default -> "something else";
    };
  }

  /**
   * The context that holds the current token: for the start of an object or list the one around it.
   */
  private static TokenStreamContext around(JsonParser parser) {
    TokenStreamContext context = parser.streamReadContext();
    JsonToken token = parser.currentToken();
    TokenStreamContext parent = context.getParent();
    return token != null && token.isStructStart() && parent != null ? parent : context;
  }
}

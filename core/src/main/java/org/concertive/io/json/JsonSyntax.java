package org.concertive.io.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.ContentReference;

/**
 * Says what is wrong with text that is no JSON, from the text itself around the place where reading
 * stopped.
 */
final class JsonSyntax {
  /** A fault: where it is, in bytes, and what to say. */
  record Fault(int offset, String message) {}

  private static final String DELIMITERS = " \t\r\n,:[]{}\"";

  private final byte[] content;
  private final TokenStreamContext context;

  private JsonSyntax(byte[] content, TokenStreamContext context) {
    this.content = content;
    this.context = context;
  }

  static Fault of(byte[] content, JsonParser parser, JacksonException stop) {
    JsonSyntax syntax = new JsonSyntax(content, parser.streamReadContext());
    if (stop instanceof UnexpectedEndOfInputException) {
      return new Fault(content.length, syntax.end());
    }
    TokenStreamLocation at =
        stop.getLocation() == null ? parser.currentLocation() : stop.getLocation();
    int offset = (int) Math.max(0, Math.min(content.length, at.getByteOffset()));
    int foreign = Utf8.firstFault(content, Math.min(content.length, offset + 4));
    return foreign >= 0 && foreign <= offset
        ? new Fault(foreign, "This is not text in UTF-8. Save the file in that encoding.")
        : syntax.at(offset);
  }

  private String end() {
    if (context.inRoot()) {
      return "The document ends in the middle of a value. Perhaps the file was cut off.";
    }
    TokenStreamLocation start = context.startLocation(ContentReference.unknown());
    return "The document ends before the "
        + (context.inObject() ? "object" : "list")
        + " that starts in line "
        + start.getLineNr()
        + " does. Perhaps the file was cut off.";
  }

  private Fault at(int offset) {
    int from = offset;
    while (from > 0 && isPartOfWord(content[from - 1])) {
      from--;
    }
    int to = offset;
    while (to < content.length && isPartOfWord(content[to])) {
      to++;
    }
    int before = from - 1;
    while (before >= 0 && Character.isWhitespace(content[before])) {
      before--;
    }
    char previous = before >= 0 ? (char) content[before] : 0;
    if (offset < content.length && content[offset] >= 0 && content[offset] < ' ') {
      return new Fault(
          offset,
          "A text must end in the line where it starts, and holds no control characters: write \\n for a new line, \\t for a tab.");
    }
    if (offset >= 2 && isEscape(offset)) {
      return new Fault(
          offset - 2,
          "In a text, \\ starts one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits. For a backslash itself write \\\\.");
    }
    if (from == to) {
      return new Fault(
          offset, delimiter(offset < content.length ? (char) content[offset] : ' ', previous));
    }
    return new Fault(
        from,
        word(
            Shown.quoted(new String(content, from, to - from, StandardCharsets.UTF_8)),
            (char) content[from],
            previous));
  }

  /** Whether the reading stopped behind a backslash and the letter after it. */
  private boolean isEscape(int offset) {
    int i = offset - 2;
    while (i >= 0 && content[i] == '\\') {
      i--;
    }
    return (offset - 2 - i) % 2 == 1;
  }

  private String delimiter(char found, char previous) {
    if (found == '}' || found == ']') {
      if (previous == ',') {
        return "There is a comma before \"" + found + "\" with nothing after it. Remove it.";
      }
      if (context.inRoot()) {
        return "There is nothing that \"" + found + "\" could end.";
      }
      if (previous != ':' && (found == '}') != context.inObject()) {
        return context.inObject()
            ? "An object must end with \"}\", but there is \"]\"."
            : "A list must end with \"]\", but there is \"}\".";
      }
    }
    return expected(previous) + ", but there is \"" + found + "\".";
  }

  private String word(String word, char first, char previous) {
    if (first == '\'') {
      return "Names and texts must stand in double quotes, not in single ones.";
    }
    if (first == '/' || first == '#') {
      return "JSON has no comments, but there is " + word + ". (YAML has.)";
    }
    if (isValueNext(previous)) {
      return first == '-' || first == '+' || first == '.' || (first >= '0' && first <= '9')
          ? word + " is no number as JSON writes it."
          : word + " is no value. Text must stand in double quotes.";
    }
    return expected(previous) + ", but there is " + word + ".";
  }

  private boolean isValueNext(char previous) {
    return context.inObject()
        ? previous == ':'
        : previous == '[' || previous == ',' || previous == 0;
  }

  private String expected(char previous) {
    if (isValueNext(previous)) {
      return "A value must stand here";
    }
    if (context.inObject()) {
      return previous == '{' || previous == ','
          ? "A name in double quotes must stand here"
          : "A colon, a comma or \"}\" must stand here";
    }
    return context.inArray() ? "A comma or \"]\" must stand here" : "The document must end here";
  }

  private static boolean isPartOfWord(byte b) {
    return DELIMITERS.indexOf(b & 0xFF) < 0;
  }
}

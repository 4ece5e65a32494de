package org.concertive.io.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.concertive.text.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.ContentReference;

/** Explains faults of JSON syntax from the text around the place where reading stopped. */
final class JsonSyntax {
  /** A fault: its offset in bytes, and its message. */
  record Fault(int offset, String message) {}

  private static final Pattern VALUE =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false|null|NaN");

  private static final String DELIMITERS = " \t\r\n,:[]{}\"";

  private final byte[] content;
  private final TokenStreamContext context;

  private JsonSyntax(byte[] content, TokenStreamContext context) {
    this.content = content;
    this.context = context;
  }

  static Fault of(byte[] content, JsonParser parser, JacksonException stop) {
    JsonSyntax syntax = new JsonSyntax(content, parser.streamReadContext());
    TokenStreamLocation at =
        stop.getLocation() == null ? parser.currentLocation() : stop.getLocation();
    long bytes = Utf8.startOf(content) + at.getByteOffset();
    int offset = (int) Math.max(0, Math.min(content.length, bytes));
    if (stop instanceof UnexpectedEndOfInputException || offset == content.length) {
      return new Fault(content.length, syntax.end());
    }
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
        + " that starts on line "
        + start.getLineNr()
        + " is closed. Perhaps the file was cut off.";
  }

  private Fault at(int offset) {
    if (offset < content.length && content[offset] >= 0 && content[offset] < ' ') {
      return new Fault(
          offset,
          "A text must end on the line where it starts and cannot contain control characters: write \\n for a new"
              + " line, \\t for a tab.");
    }
    int escape = escape(offset);
    if (escape >= 0) {
      return new Fault(
          escape,
          "In a text, \\ starts one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits. For a"
              + " backslash itself write \\\\.");
    }
    int from = offset;
    while (from > 0 && isPartOfWord(content[from - 1])) {
      from--;
    }
    int to = offset;
    while (to < content.length && isPartOfWord(content[to])) {
      to++;
    }
    String word = new String(content, from, to - from, StandardCharsets.UTF_8);
    if (VALUE.matcher(word).matches() && to == offset) {
      // The text before the offset is valid.
      return new Fault(
          offset, delimiter(offset < content.length ? (char) content[offset] : ' ', '0'));
    }
    return from == to
        ? new Fault(
            offset, delimiter(offset < content.length ? (char) content[offset] : ' ', before(from)))
        : new Fault(from, word(word, before(from)));
  }

  /** The character before this offset that is not blank; 0 at the start. */
  private char before(int offset) {
    int i = offset - 1;
    while (i >= 0
        && (content[i] == ' ' || content[i] == '\t' || content[i] == '\r' || content[i] == '\n')) {
      i--;
    }
    return i >= 0 ? (char) content[i] : 0;
  }

  /** The start of the escape in which reading stopped; -1 when it stopped elsewhere. */
  private int escape(int offset) {
    for (int i = offset - 1; i >= Math.max(0, offset - 6); i--) {
      if (content[i] == '\\') {
        int first = i;
        while (first > 0 && content[first - 1] == '\\') {
          first--;
        }
        boolean isEscape = (i - first) % 2 == 0 && (i == offset - 1 || content[i + 1] == 'u');
        return isEscape ? i : -1;
      }
    }
    return -1;
  }

  private String delimiter(char found, char previous) {
    if (found == '}' || found == ']') {
      if (previous == ',') {
        return "There is a comma before \"" + found + "\" with nothing after it. Remove the comma.";
      }
      if (context.inRoot()) {
        return "\"" + found + "\" closes nothing here. Remove it, or open a bracket before.";
      }
      if (previous != ':' && (found == '}') != context.inObject()) {
        return context.inObject()
            ? "An object must end with \"}\", but there is \"]\"."
            : "A list must end with \"]\", but there is \"}\".";
      }
    }
    return expected(previous)
        + ", but there is "
        + (found == '"' ? "a text." : "\"" + found + "\".");
  }

  private String word(String text, char previous) {
    String word = Text.quoted(text);
    char first = text.charAt(0);
    if (first == '\'') {
      return "Names and texts must be in double quotes, not single quotes.";
    }
    if (first == '/' || first == '#') {
      return "JSON has no comments, but there is " + word + ". (YAML has.)";
    }
    if (isValueNext(previous)) {
      return first == '-' || first == '+' || first == '.' || (first >= '0' && first <= '9')
          ? word + " is not a valid JSON number."
          : word + " is not a value. Text must be in double quotes.";
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
      return "A value is expected here";
    }
    if (context.inObject()) {
      return previous == '{' || previous == ','
          ? "A name in double quotes is expected here"
          : "A colon, a comma or \"}\" is expected here";
    }
    return context.inArray() ? "A comma or \"]\" is expected here" : "The document must end here";
  }

  private static boolean isPartOfWord(byte b) {
    return DELIMITERS.indexOf(b & 0xFF) < 0;
  }
}

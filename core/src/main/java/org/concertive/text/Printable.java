package org.concertive.text;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text from a user as people can be shown it: whatever it holds, it stays text. What would move the
 * cursor, start a line, turn the writing around or not be seen at all is shown by its name: {@code
 * [U+0007 bell]}.
 */
public final class Printable {
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|#&~]");

  private Printable() {}

  /** Text on one line, without control and format characters. */
  public static String text(String text) {
    if (text.codePoints().noneMatch(Printable::isHidden)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(shown, c, isHidden(c)));
    return shown.toString();
  }

  /** Text without control and format characters; blanks for ends of lines and tabs. */
  public static String without(String text) {
    return text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !isHidden(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Several lines of such text; the line ends stay. */
  public static String lines(String text) {
    return text.lines().map(Printable::text).collect(Collectors.joining("\n"));
  }

  /** Text in which nothing is markup, on one line of Markdown. */
  public static String markdown(String text) {
    return MARKUP.matcher(text(text)).replaceAll("\\\\$0");
  }

  /** Text in XML or HTML, also in an attribute in double quotes, in which nothing is markup. */
  public static String xml(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    without(text)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /** JSON in which control and format characters are escaped. */
  public static String json(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            c -> {
              if (c > '~' && isHidden(c)) {
                Character.toString(c)
                    .chars()
                    .forEach(half -> escaped.append("\\u%04X".formatted(half)));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /** Appends a character, by its name if it cannot be seen. */
  static void append(StringBuilder shown, int c, boolean isUnseen) {
    if (isUnseen) {
      shown.append("[U+%04X%s]".formatted(c, name(c)));
    } else {
      shown.appendCodePoint(c);
    }
  }

  private static String name(int c) {
    if (Character.getType(c) == Character.SURROGATE) {
      return " half of a character";
    }
    String name = Character.getName(c);
    return name == null ? "" : " " + name.toLowerCase(Locale.ROOT).replaceFirst(" \\(.*", "");
  }

  /** Control and format characters, ends of lines, halves of characters and what is none. */
  static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    };
  }
}

package org.concertive.io.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text in YAML: unquoted where every reader of YAML 1.1 and 1.2 reads it as text, otherwise in
 * double quotes.
 */
final class YamlScalar {
  /** What YAML 1.1 or 1.2 may read as a number. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(0[xob][0-9a-f_]+|[0-9][0-9_]*(:[0-5]?[0-9])*(\\.[0-9_]*)?(e[-+]?[0-9]+)?|\\.[0-9_]+(e[-+]?[0-9]+)?|\\.inf)|\\.nan");

  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "=");

  /** Characters, besides letters and digits, that unquoted text may start with. */
  private static final String FIRST = "_(./<$;^+";

  private YamlScalar() {}

  /** The name of a field. */
  static String name(String text) {
    return isPlain(text, true) ? text : quoted(text);
  }

  /** Text inside brackets. */
  static String inBrackets(String text) {
    return isPlain(text, true) ? text : quoted(text);
  }

  /** Text that is the rest of its line. */
  static String onItsOwn(String text) {
    return isPlain(text, false) ? text : quoted(text);
  }

  /** Whether the text has several lines that can be written as they are, indented. */
  static boolean isBlock(String text) {
    if (text.indexOf('\n') < 0 || text.endsWith("\n\n") || text.charAt(0) == '\n') {
      return false;
    }
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty() && (line.isBlank() || line.charAt(0) == '\t')) {
        return false;
      }
    }
    return text.charAt(0) != ' ' && isPrintable(text, true);
  }

  private static boolean isPlain(String text, boolean inBrackets) {
    if (text.isEmpty()
        || text.charAt(text.length() - 1) == ' '
        || text.charAt(text.length() - 1) == ':') {
      return false;
    }
    char first = text.charAt(0);
    boolean startsPlainly =
        Character.isLetterOrDigit(first)
            || Character.isSurrogate(first)
            || FIRST.indexOf(first) >= 0
            || (first == '~' && text.length() > 1 && Character.isDigit(text.charAt(1)));
    return startsPlainly
        && !text.contains(": ")
        && !text.contains(" #")
        && !(inBrackets && text.chars().anyMatch(c -> ",[]{}:".indexOf(c) >= 0))
        && !WORDS.contains(text.toLowerCase(Locale.ROOT))
        && !NUMBER.matcher(text.toLowerCase(Locale.ROOT)).matches()
        && !text.startsWith("...")
        && isPrintable(text, false);
  }

  /** Whether YAML allows every character unescaped, with or without line feeds and tabs. */
  private static boolean isPrintable(String text, boolean inBlock) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits =
          c < ' ' ? inBlock && (c == '\n' || c == '\t') : !isHidden(c) && !Utf8.isHalf(text, i);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHidden(char c) {
    return Utf8.isEscaped(c) || c == 0xA0 || c == 0xFEFF;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ' || isHidden(c) || Utf8.isHalf(text, i)) {
            quoted.append("\\u%04X".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}

package org.concertive.io.document;

import java.math.BigInteger;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/** What an unquoted scalar of YAML is: the core schema of YAML 1.2. */
final class CoreSchema {
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");

  private static final Pattern DECIMAL =
      Pattern.compile(
          "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  private CoreSchema() {}

  static JsonToken token(String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> JsonToken.VALUE_NULL;
      case "true", "True", "TRUE" -> JsonToken.VALUE_TRUE;
      case "false", "False", "FALSE" -> JsonToken.VALUE_FALSE;
      default -> number(text);
    };
  }

  private static JsonToken number(String text) {
    char first = text.charAt(0);
    boolean mayBeOne = (first >= '0' && first <= '9') || "+-.".indexOf(first) >= 0;
    if (mayBeOne && WHOLE.matcher(text).matches()) {
      return JsonToken.VALUE_NUMBER_INT;
    }
    return mayBeOne && DECIMAL.matcher(text).matches()
        ? JsonToken.VALUE_NUMBER_FLOAT
        : JsonToken.VALUE_STRING;
  }

  /** A number as JSON would write it. */
  static String json(String number) {
    if (number.startsWith("0x")) {
      return new BigInteger(number.substring(2), 16).toString();
    }
    if (number.startsWith("0o")) {
      return new BigInteger(number.substring(2), 8).toString();
    }
    return number
        .replaceFirst("^\\+", "")
        .replaceFirst("^(-?)\\.(?=[0-9])", "$10.")
        .replaceFirst("(?<=[0-9])\\.(?![0-9])", "");
  }
}

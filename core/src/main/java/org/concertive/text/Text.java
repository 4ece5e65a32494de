package org.concertive.text;

import java.util.regex.Pattern;

/** Text from a user as messages show it: on one line and no longer than a reader needs. */
public final class Text {
  private static final int LONGEST = 60;

  /** Signs without a shape that are no spaces, controls or formats: fillers and joiners. */
  private static final String SHAPELESS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

  private static final Pattern LINE_END = Pattern.compile("[\\r\\n\\t]+");

  private Text() {}

  /**
   * The text in quotes, shortened to 60 characters. Characters that look like a space or like
   * nothing are shown by name, as in {@code "kim[U+00A0 no-break space]"}.
   */
  public static String quoted(CharSequence text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(LONGEST + 1L)
        .forEach(c -> Printable.append(shown, c, Printable.isHidden(c) || isUnseen(c)));
    return "\"" + cut(shown.toString(), LONGEST) + "\"";
  }

  private static boolean isUnseen(int c) {
    return (c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR)
        || SHAPELESS.indexOf(c) >= 0;
  }

  /** The text, shortened to 60 characters. */
  public static String shortened(CharSequence text) {
    return shortened(text, LONGEST);
  }

  /**
   * The text on one line. A text of more than {@code most} characters (code points) is cut and ends
   * in an ellipsis, which counts as one of them.
   */
  public static String shortened(CharSequence text, int most) {
    String start = text.subSequence(0, Math.min(text.length(), 2 * (most + 1))).toString();
    return cut(Printable.text(LINE_END.matcher(start.strip()).replaceAll(" ")), most);
  }

  private static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }
}

package org.concertive.text;

import java.util.regex.Pattern;

/** Text of a document as it can be shown elsewhere: whatever it holds, it stays text. */
public final class Printable {
  /** What would move the cursor, start a line or turn the writing around, in a name for example. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|#&~]");

  private Printable() {}

  /** Text without what a terminal would obey, on one line. */
  public static String text(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ");
  }

  /** Text in which nothing is markup, on one line of Markdown. */
  public static String markdown(String text) {
    return MARKUP.matcher(text(text)).replaceAll("\\\\$0");
  }
}

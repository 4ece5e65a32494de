package org.concertive.text;

/** Text from a user as messages show it: on one line and no longer than a reader needs. */
public final class Text {
  private static final int LONGEST = 60;

  private Text() {}

  /** The text in quotes, shortened to 60 characters. */
  public static String quoted(CharSequence text) {
    return "\"" + shortened(text) + "\"";
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
    int[] shown = text.codePoints().limit(most + 1L).map(c -> isPrintable(c) ? c : ' ').toArray();
    return shown.length <= most
        ? new String(shown, 0, shown.length)
        : new String(shown, 0, most - 1).stripTrailing() + "…";
  }

  private static boolean isPrintable(int c) {
    return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
  }
}

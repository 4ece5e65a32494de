package org.concertive.io.diagram;

/**
 * How a picture is set.
 *
 * @param prefix the beginning of all ids inside, so that two pictures on a page never share one:
 *     letters, digits and {@code -}
 * @param isEmbedded whether the page around it gives title and subtitle, so that the picture has
 *     none
 */
public record Frame(String prefix, boolean isEmbedded) {
  /** A picture on its own. */
  public static final Frame ALONE = new Frame("picture", false);

  /**
   * Makes a frame.
   *
   * @throws IllegalArgumentException when the prefix has other characters, or none
   */
  public Frame {
    if (!prefix.matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException(
          "The prefix \"" + prefix + "\" must be letters, digits and -, a letter first.");
    }
  }
}

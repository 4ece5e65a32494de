package org.concertive.io.diagram;

/** The two forms of a picture; neither is the other made smaller. */
public enum Form {
  /** For a landscape page or a desk: 1046 px. */
  WIDE(1046),
  /** For a phone or a column of text: 344 px. */
  NARROW(344);

  private final int width;

  Form(int width) {
    this.width = width;
  }

  /** The width in px. */
  public int width() {
    return width;
  }
}

package org.concertive.io.diagram;

/**
 * How text is written.
 *
 * @param size its size in px
 * @param colour its colour
 * @param isBold whether it is bold
 * @param further further attributes, with a blank before each
 */
record Lettering(double size, String colour, boolean isBold, String further) {
  static final Lettering SUBTITLE = muted(11);

  static Lettering of(double size) {
    return new Lettering(size, Palette.INK, false, "");
  }

  static Lettering bold(double size) {
    return new Lettering(size, Palette.INK, true, "");
  }

  static Lettering muted(double size) {
    return new Lettering(size, Palette.MUTED, false, "");
  }

  Lettering coloured(String other) {
    return new Lettering(size, other, isBold, further);
  }

  Lettering italic() {
    return new Lettering(size, colour, isBold, further + " font-style=\"italic\"");
  }

  Lettering centred() {
    return new Lettering(size, colour, isBold, further + " text-anchor=\"middle\"");
  }

  /** With its end, not its beginning, at the given place. */
  Lettering ending() {
    return new Lettering(size, colour, isBold, further + " text-anchor=\"end\"");
  }

  Face face() {
    return isBold ? Face.BOLD : Face.REGULAR;
  }

  double width(String text) {
    return face().width(text, size);
  }

  /** A text on one line, cut with an ellipsis where it is wider than there is room. */
  String fitted(String text, double room) {
    return face().fitted(text, size, room);
  }

  @Override
  public String toString() {
    return " font-size=\""
        + Drawing.n(size)
        + "\""
        + (isBold ? " font-weight=\"700\"" : "")
        + (colour.equals(Palette.INK) ? "" : " fill=\"" + colour + "\"")
        + further;
  }
}

package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.concertive.text.Printable;

/**
 * What is drawn, in the order it is drawn: elements of SVG with their attributes in a fixed order.
 */
public final class Drawing {
  /** Room around everything. */
  static final double MARGIN = 12;

  private final double width;
  private double height;
  private final List<String> elements = new ArrayList<>();

  Drawing(double width) {
    this.width = width;
  }

  /** The width in px. */
  public double width() {
    return width;
  }

  /** The height in px. */
  public double height() {
    return height;
  }

  /** The elements of SVG, one a line. */
  List<String> elements() {
    return elements;
  }

  /** Sees to it that the picture is so high, with the margin. */
  void reach(double bottom) {
    height = Math.max(height, Math.ceil(bottom + MARGIN));
  }

  void rect(double x, double y, double w, double h, String fill) {
    add(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>",
        n(x), n(y), n(w), n(h), fill);
    reach(y + h);
  }

  /** A box with a title that programs show on pointing, which may be longer than what is in it. */
  void box(double x, double y, double w, double h, String title) {
    add(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\" fill=\"%s\" stroke=\"%s\""
            + " stroke-width=\"1.2\"><title>%s</title></rect>",
        n(x), n(y), n(w), n(h), Palette.GROUND, Palette.INK, Printable.xml(title));
    reach(y + h);
  }

  void line(double x, double y, double toX, double toY, String stroke, double strokeWidth) {
    path(
        "M" + n(x) + " " + n(y) + "L" + n(toX) + " " + n(toY), new Stroke(stroke, strokeWidth, ""));
    reach(Math.max(y, toY));
  }

  void path(String d, Stroke stroke) {
    add("<path d=\"%s\" fill=\"none\"%s/>", d, stroke);
  }

  /** A closed shape. */
  void shape(String d, String fill, Stroke stroke) {
    add("<path d=\"%s\" fill=\"%s\"%s/>", d, fill, stroke);
  }

  /** A closed shape with a title that programs show on pointing. */
  void shape(String d, String fill, Stroke stroke, String title) {
    add(
        "<path d=\"%s\" fill=\"%s\"%s><title>%s</title></path>",
        d, fill, stroke, Printable.xml(title));
  }

  void circle(double x, double y, double radius, String fill, Stroke stroke) {
    add(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"%s/>",
        n(x), n(y), n(radius), fill, stroke);
    reach(y + radius);
  }

  /** A circle with a title that programs show on pointing. */
  void circle(double x, double y, double radius, String fill, Stroke stroke, String title) {
    add(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"%s><title>%s</title></circle>",
        n(x), n(y), n(radius), fill, stroke, Printable.xml(title));
    reach(y + radius);
  }

  void text(double x, double y, Lettering lettering, String text) {
    add("<text x=\"%s\" y=\"%s\"%s>%s</text>", n(x), n(y), lettering, Printable.xml(text));
    reach(y + 0.25 * lettering.size());
  }

  /** A bold beginning and the rest of a line. */
  void text(double x, double y, Lettering lettering, String bold, String rest) {
    add(
        "<text x=\"%s\" y=\"%s\"%s><tspan font-weight=\"700\">%s</tspan> %s</text>",
        n(x), n(y), lettering, Printable.xml(bold), Printable.xml(rest));
    reach(y + 0.25 * lettering.size());
  }

  /** Lines of text from a first baseline on; answers the last baseline. */
  double lines(double x, double y, Lettering lettering, List<String> lines, double apart) {
    double at = y;
    for (int i = 0; i < lines.size(); i++) {
      at = y + i * apart;
      text(x, at, lettering, lines.get(i));
    }
    return at;
  }

  private void add(String element, Object... parts) {
    elements.add(String.format(Locale.ROOT, element, parts));
  }

  /** A number with one decimal at most. */
  static String n(double number) {
    long tenths = Math.round(number * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : (tenths < 0 ? "-" : "") + Math.abs(tenths / 10) + "." + Math.abs(tenths % 10);
  }
}

package org.concertive.io.report;

import static org.concertive.text.Printable.xml;

import org.concertive.io.diagram.Diagram;
import org.concertive.io.diagram.Drawing;
import org.concertive.io.diagram.Form;
import org.concertive.io.diagram.Frame;
import org.concertive.io.diagram.SvgExporter;

/**
 * The pictures of a report in HTML, numbered. A wide one is there in both forms, of which a reader
 * sees the one that fits; small ones stand side by side. Each is followed by its content in words.
 */
final class HtmlFigures {
  /** Pictures higher than this share of their width come out larger on an upright page. */
  private static final double UPRIGHT = 0.75;

  private int number;

  /** These pictures under headings. */
  String html(String headings, Figures figures) {
    StringBuilder html = new StringBuilder();
    StringBuilder small = new StringBuilder();
    String above = headings;
    for (Figure figure : figures.all()) {
      number++;
      if (figure.diagram().isSmall()) {
        small.append(html(figure, smallDrawing(figure), words(figure)));
      } else {
        if (!small.isEmpty()) {
          html.append(above).append(sideBySide(small));
          above = "";
        }
        html.append(page(above, figure)).append(words(figure));
        above = "";
      }
    }
    html.append(above).append(sideBySide(small));
    figures.absences().forEach(why -> html.append("<p>").append(xml(why)).append("</p>\n"));
    return html.toString();
  }

  /** Small pictures side by side; takes them out. */
  private static String sideBySide(StringBuilder small) {
    String pictures = small.toString();
    small.setLength(0);
    return pictures.isEmpty() ? "" : "<div class=\"small\">\n" + pictures + "</div>\n";
  }

  /** A picture and what stands above it, which are printed on one page. */
  private String page(String headings, Figure figure) {
    if (!figure.isDrawn()) {
      return headings + html(figure, "", "");
    }
    Diagram diagram = figure.diagram();
    Frame frame = frame("wide");
    Drawing wide = diagram.drawing(Form.WIDE, frame);
    String drawings =
        drawing("wide", SvgExporter.of(Form.WIDE, frame).export(diagram, wide))
            + drawing(
                "narrow",
                diagram.isListWhenNarrow()
                    ? HtmlBlocks.list("ul", figure.words())
                    : SvgExporter.of(Form.NARROW, frame("narrow")).export(diagram));
    return "<div class=\"page %s\">\n%s%s</div>\n"
        .formatted(
            wide.height() > UPRIGHT * wide.width() ? "upright" : "level",
            headings,
            html(figure, drawings, ""));
  }

  private String smallDrawing(Figure figure) {
    return figure.isDrawn()
        ? drawing("any", SvgExporter.of(Form.NARROW, frame("any")).export(figure.diagram()))
        : "";
  }

  private String html(Figure figure, String drawings, String beneath) {
    return """
    <figure id="figure-%d">
    %s<figcaption>Figure %1$d. %s</figcaption>
    %s</figure>
    """
        .formatted(number, drawings, xml(figure.caption()), beneath);
  }

  private Frame frame(String kind) {
    return new Frame(kind + "-" + number, true);
  }

  private static String drawing(String kind, String content) {
    return "<div class=\"%s\">\n%s</div>\n".formatted(kind, content);
  }

  private String words(Figure figure) {
    return HtmlBlocks.fold(
        kindOfWords(figure),
        "Figure " + number + " in words",
        HtmlBlocks.list("ul", figure.words()));
  }

  /** Words beside a picture are not printed, and not shown where they are its narrow form. */
  private static String kindOfWords(Figure figure) {
    if (!figure.isDrawn()) {
      return "more";
    }
    return figure.diagram().isListWhenNarrow() ? "words beside-wide" : "words";
  }
}

package org.concertive.io.report;

import static org.concertive.text.Printable.xml;

import org.concertive.io.diagram.Diagram;
import org.concertive.io.diagram.Form;
import org.concertive.io.diagram.Frame;
import org.concertive.io.diagram.SvgExporter;

/**
 * The pictures of a report in HTML, numbered. A wide one is there in both forms, of which a reader
 * sees the one that fits; small ones stand side by side. Each is followed by its content in words.
 */
final class HtmlFigures {
  private int number;

  /** These pictures under headings. */
  String html(String headings, Figures figures) {
    StringBuilder html = new StringBuilder();
    StringBuilder small = new StringBuilder();
    String above = headings;
    for (Figure figure : figures.all()) {
      number++;
      if (figure.diagram().isSmall()) {
        small.append(html(figure, words(figure)));
      } else {
        if (!small.isEmpty()) {
          html.append(above).append(sideBySide(small));
          above = "";
        }
        html.append(
            "<div class=\"page\">\n%s%s</div>\n%s"
                .formatted(above, html(figure, ""), words(figure)));
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

  private String html(Figure figure, String beneath) {
    return """
    <figure id="figure-%d">
    %s<figcaption>Figure %1$d. %s</figcaption>
    %s</figure>
    """
        .formatted(number, drawings(figure), xml(figure.caption()), beneath);
  }

  private String drawings(Figure figure) {
    Diagram diagram = figure.diagram();
    if (!figure.isDrawn()) {
      return "";
    }
    if (diagram.isSmall()) {
      return drawing("any", Form.NARROW, diagram);
    }
    String narrow =
        diagram.isListWhenNarrow()
            ? "<div class=\"narrow\">\n" + HtmlBlocks.list("ul", figure.words()) + "</div>\n"
            : drawing("narrow", Form.NARROW, diagram);
    return drawing("wide", Form.WIDE, diagram) + narrow;
  }

  private String drawing(String kind, Form form, Diagram diagram) {
    Frame frame = new Frame(kind + "-" + number, true);
    return "<div class=\"%s\">\n%s</div>\n"
        .formatted(kind, SvgExporter.of(form, frame).export(diagram));
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

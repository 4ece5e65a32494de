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
    StringBuilder wide = new StringBuilder();
    StringBuilder small = new StringBuilder();
    String above = headings;
    for (Figure figure : figures.all()) {
      number++;
      if (figure.diagram().isSmall()) {
        small.append(html(figure, words(figure)));
      } else {
        wide.append(
            "<div class=\"page\">\n%s%s</div>\n%s"
                .formatted(above, html(figure, ""), words(figure)));
        above = "";
      }
    }
    StringBuilder html = wide.append(above);
    if (!small.isEmpty()) {
      html.append("<div class=\"small\">\n").append(small).append("</div>\n");
    }
    figures.absences().forEach(why -> html.append("<p>").append(xml(why)).append("</p>\n"));
    return html.toString();
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
    return diagram.isSmall()
        ? drawing("any", Form.NARROW, diagram)
        : drawing("wide", Form.WIDE, diagram) + drawing("narrow", Form.NARROW, diagram);
  }

  private String drawing(String kind, Form form, Diagram diagram) {
    Frame frame = new Frame(kind + "-" + number, true);
    return "<div class=\"%s\">\n%s</div>\n"
        .formatted(kind, SvgExporter.of(form, frame).export(diagram));
  }

  private String words(Figure figure) {
    return HtmlBlocks.fold(
        "words", "Figure " + number + " in words", HtmlBlocks.list("ul", figure.words()));
  }
}

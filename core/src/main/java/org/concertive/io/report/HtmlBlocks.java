package org.concertive.io.report;

import static java.util.stream.Collectors.joining;
import static org.concertive.text.Printable.xml;

import java.util.List;
import org.concertive.model.Coverage;
import org.concertive.text.Words;
import org.concertive.validation.Severity;

/** The sections of a report in HTML. */
final class HtmlBlocks implements Block.Visitor<String> {
  /** Longer lists of names are folded. */
  private static final int MOST_OPEN = 3;

  private final HtmlFigures figures = new HtmlFigures();

  private HtmlBlocks() {}

  static String sections(List<Section> sections) {
    HtmlBlocks blocks = new HtmlBlocks();
    return sections.stream().map(blocks::section).collect(joining());
  }

  private String section(Section section) {
    return """
    <section id="%1$s" aria-labelledby="%1$s-title">
    %2$s</section>
    """
        .formatted(
            section.id(),
            blocks(
                "<h2 id=\"%s-title\">%s</h2>\n".formatted(section.id(), xml(section.title())),
                section.blocks()));
  }

  /** Blocks under headings; these and paragraphs share a page with a picture that follows them. */
  private String blocks(String headings, List<Block> blocks) {
    StringBuilder html = new StringBuilder();
    StringBuilder above = new StringBuilder(headings);
    for (Block block : blocks) {
      if (block instanceof Block.Pictures pictures) {
        html.append(figures.html(above.toString(), Figures.of(pictures)));
        above.setLength(0);
      } else {
        above.append(block.accept(this));
        if (!(block instanceof Block.Heading || block instanceof Block.Paragraph)) {
          html.append(above);
          above.setLength(0);
        }
      }
    }
    return html.append(above).toString();
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">\n";
  }

  private static String element(String name, String kind, String content) {
    return "<%1$s class=\"%2$s\">%3$s</%1$s>\n".formatted(name, kind, content);
  }

  /** A list of HTML. */
  static String list(String name, List<String> items) {
    return element(
        name, items.stream().map(item -> element("li", xml(item))).collect(joining("", "\n", "")));
  }

  /** What readers can fold away. */
  static String fold(String kind, String summary, String content) {
    return element("details", kind, element("summary", xml(summary)) + content);
  }

  @Override
  public String visit(Block.Paragraph paragraph) {
    return element("p", xml(paragraph.text()));
  }

  @Override
  public String visit(Block.Heading heading) {
    return element("h3", xml(heading.text()));
  }

  @Override
  public String visit(Block.Items items) {
    return list(items.isNumbered() ? "ol" : "ul", items.items());
  }

  @Override
  public String visit(Block.Terms terms) {
    return element(
        "dl",
        "terms",
        terms.terms().stream()
            .map(term -> element("dt", xml(term.name())) + element("dd", xml(term.text())))
            .collect(joining("", "\n", "")));
  }

  @Override
  public String visit(Block.Pictures pictures) {
    return figures.html("", Figures.of(pictures));
  }

  @Override
  public String visit(Block.Table table) {
    return element(
        "table",
        "sort",
        element("caption", xml(table.caption()))
            + element(
                "thead",
                element(
                    "tr",
                    table.columns().stream()
                        .map(column -> "<th scope=\"col\">" + xml(column) + "</th>")
                        .collect(joining())))
            + element("tbody", table.rows().stream().map(HtmlBlocks::row).collect(joining())));
  }

  private static String row(List<Block.Cell> cells) {
    return element(
        "tr",
        "<th scope=\"row\"><b>%s</b>%s</th>"
                .formatted(xml(cells.get(0).text()), further(cells.get(0)))
            + cells.stream()
                .skip(1)
                .map(
                    cell ->
                        "<td%s>%s%s</td>".formatted(number(cell), xml(cell.text()), further(cell)))
                .collect(joining()));
  }

  private static String number(Block.Cell cell) {
    return cell.number().isPresent() ? " data-number=\"" + cell.number().getAsDouble() + "\"" : "";
  }

  private static String further(Block.Cell cell) {
    return (cell.remark().isEmpty() ? "" : element("small", xml(cell.remark())))
        + (cell.details().isEmpty() ? "" : fold("parts", "Details", list("ul", cell.details())));
  }

  @Override
  public String visit(Block.Fold fold) {
    return fold("more", fold.summary(), blocks("", fold.blocks()));
  }

  @Override
  public String visit(Block.Card card) {
    return element(
        "div",
        "card",
        element("h3", xml(card.title()))
            + (card.remark().isEmpty() ? "" : element("p", "remark", xml(card.remark())))
            + blocks("", card.blocks()));
  }

  @Override
  public String visit(Block.Finding finding) {
    return element(
        "div",
        "finding",
        element("p", head(finding))
            + finding.statements().stream().map(HtmlBlocks::text).collect(joining())
            + remedies(finding)
            + (finding.sources().isEmpty()
                ? ""
                : element("p", "remark", "Source: " + xml(String.join("; ", finding.sources())))));
  }

  private static String head(Block.Finding finding) {
    return "<span class=\"severity\">%s%s</span> <span class=\"remark\">%s</span>"
        .formatted(
            mark(finding.severity()),
            FindingSection.word(finding.severity()),
            xml(finding.rule() + (finding.extent().isEmpty() ? "" : " · " + finding.extent())));
  }

  /** A square for a contradiction, a triangle for a known risk, a circle for the rest. */
  private static String mark(Severity severity) {
    String shape =
        switch (severity) {
          case ERROR -> "<path d=\"M1 1H13V13H1ZM4 4L10 10M10 4L4 10\"/>";
          case WARNING -> "<path d=\"M7 1L13.5 13H.5ZM7 5V8.5M7 10.5V11.5\"/>";
          case INFO -> "<circle cx=\"7\" cy=\"7\" r=\"6\"/><path d=\"M7 3.5V4.5M7 6V10.5\"/>";
        };
    return "<svg width=\"14\" height=\"14\" viewBox=\"0 0 14 14\" fill=\"none\" stroke=\"#1a1a1a\""
        + " stroke-width=\"1.5\" aria-hidden=\"true\">"
        + shape
        + "</svg>";
  }

  private static String text(Block.Statement statement) {
    String names = list("ul", statement.of());
    return element("p", xml(statement.text()))
        + (statement.of().isEmpty()
            ? ""
            : statement.of().size() <= MOST_OPEN
                ? names
                : fold("which", "Which " + statement.of().size(), names));
  }

  private static String remedies(Block.Finding finding) {
    String remedies =
        finding.toRecord().map(remedy -> remedy("In the description", remedy)).orElse("")
            + finding.toConsider().map(remedy -> remedy("In practice", remedy)).orElse("");
    return remedies.isEmpty() ? "" : element("dl", "remedies", remedies);
  }

  private static String remedy(String where, String remedy) {
    return element("div", element("dt", where) + element("dd", xml(remedy)));
  }

  @Override
  public String visit(Block.Documented documented) {
    return element(
        "ul",
        "documented",
        documented.coverage().entrySet().stream()
            .map(
                part ->
                    element(
                        "li",
                        kind(part.getValue()),
                        xml(Words.capital(Words.of(part.getKey())))
                            + element("span", extent(part.getValue()))))
            .collect(joining()));
  }

  private static String extent(Coverage coverage) {
    return switch (coverage) {
      case COMPLETE -> "complete";
      case PARTIAL -> "in part";
      case NOT_DOCUMENTED -> "not documented";
    };
  }

  private static String kind(Coverage coverage) {
    return switch (coverage) {
      case COMPLETE -> "complete";
      case PARTIAL -> "partial";
      case NOT_DOCUMENTED -> "none";
    };
  }
}

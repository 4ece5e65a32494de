package org.concertive.io.report;

import static org.concertive.text.Printable.markdown;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concertive.text.Printable;
import org.concertive.text.Words;

/** A report in Markdown. */
final class MarkdownPage implements Block.Visitor<String> {
  private final String pictures;
  private int figures;

  private MarkdownPage(String pictures) {
    this.pictures = pictures;
  }

  /** A report whose pictures are in a folder of this name. */
  static String of(Report report, String folder) {
    return "# "
        + markdown(report.title())
        + "\n\n"
        + Stream.concat(Stream.of(report.subtitle()), report.sources().stream())
            .map(line -> markdown(line) + "\n\n")
            .collect(Collectors.joining())
        + "> "
        + markdown(Report.CREED)
        + "\n\n"
        + new MarkdownPage(folder + "/").sections(report.sections());
  }

  /** The text of sections. */
  static String text(List<Section> sections) {
    return new MarkdownPage("").sections(sections);
  }

  private String sections(List<Section> sections) {
    return sections.stream()
        .map(section -> "## " + markdown(section.title()) + "\n\n" + blocks(section.blocks()))
        .collect(Collectors.joining());
  }

  private String blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining());
  }

  private static String paragraph(String text) {
    return text + "\n\n";
  }

  private static String list(List<String> items) {
    return items.stream()
        .map(item -> "- " + markdown(item) + "\n")
        .collect(Collectors.joining("", "", "\n"));
  }

  private static String numbered(List<String> items) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> (i + 1) + ". " + markdown(items.get(i)) + "\n")
        .collect(Collectors.joining("", "", "\n"));
  }

  @Override
  public String visit(Block.Paragraph paragraph) {
    return paragraph(markdown(paragraph.text()));
  }

  @Override
  public String visit(Block.Heading heading) {
    return paragraph("### " + markdown(heading.text()));
  }

  @Override
  public String visit(Block.Items items) {
    return items.isNumbered() ? numbered(items.items()) : list(items.items());
  }

  @Override
  public String visit(Block.Terms terms) {
    return terms.terms().stream()
        .map(term -> "- **" + markdown(term.name()) + "**: " + markdown(term.text()) + "\n")
        .collect(Collectors.joining("", "", "\n"));
  }

  @Override
  public String visit(Block.Pictures some) {
    Figures shown = Figures.of(some);
    return shown.all().stream().map(this::figure).collect(Collectors.joining())
        + shown.absences().stream()
            .map(absence -> paragraph(markdown(absence)))
            .collect(Collectors.joining());
  }

  private String figure(Figure figure) {
    figures++;
    String caption = markdown("Figure " + figures + ". " + figure.caption());
    return (figure.isDrawn()
            ? paragraph("![" + caption + "](" + pictures + figure.name() + ".svg)")
            : "")
        + paragraph("*" + caption + "*")
        + list(figure.words());
  }

  @Override
  public String visit(Block.Table table) {
    return row(table.columns().stream().map(Printable::markdown).toList())
        + row(Collections.nCopies(table.columns().size(), "---"))
        + table.rows().stream()
            .map(cells -> row(cells.stream().map(MarkdownPage::text).toList()))
            .collect(Collectors.joining())
        + "\n"
        + paragraph(markdown(table.caption()));
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String text(Block.Cell cell) {
    return Stream.of(Stream.of(cell.text(), cell.remark()), cell.details().stream())
        .flatMap(some -> some)
        .filter(some -> !some.isEmpty())
        .map(Printable::markdown)
        .collect(Collectors.joining(" – "));
  }

  @Override
  public String visit(Block.Fold fold) {
    return paragraph("**" + markdown(fold.summary()) + "**") + blocks(fold.blocks());
  }

  @Override
  public String visit(Block.Card card) {
    return paragraph(
            "### "
                + markdown(card.title())
                + (card.remark().isEmpty() ? "" : " (" + markdown(card.remark()) + ")"))
        + blocks(card.blocks());
  }

  @Override
  public String visit(Block.Finding finding) {
    String head =
        "**"
            + markdown(finding.rule())
            + "** ("
            + FindingSection.word(finding.severity())
            + ")"
            + (finding.extent().isEmpty() ? "" : ": " + markdown(finding.extent()));
    return paragraph(head)
        + finding.statements().stream().map(this::text).collect(Collectors.joining())
        + finding.toRecord().map(remedy -> remedy("In the description", remedy)).orElse("")
        + finding.toConsider().map(remedy -> remedy("In practice", remedy)).orElse("")
        + (finding.sources().isEmpty()
            ? ""
            : remedy("Source", String.join("; ", finding.sources())));
  }

  private String text(Block.Statement statement) {
    return paragraph(markdown(statement.text()))
        + (statement.of().isEmpty() ? "" : list(statement.of()));
  }

  private static String remedy(String what, String remedy) {
    return paragraph("*" + what + ":* " + markdown(remedy));
  }

  @Override
  public String visit(Block.Documented documented) {
    Map<String, List<String>> parts =
        documented.coverage().entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> DescriptionSection.extent(entry.getValue()),
                    Collectors.mapping(entry -> Words.of(entry.getKey()), Collectors.toList())));
    return list(
        parts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(part -> Words.capital(part.getKey()) + ": " + Words.all(part.getValue()) + ".")
            .toList());
  }
}

package org.concertive.io.findings;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.concertive.catalogue.Citation;
import org.concertive.io.document.Location;
import org.concertive.text.Printable;
import org.concertive.validation.Diagnostic;

/** Findings as Markdown, for a comment on a change or a page of a wiki. */
public final class MarkdownFindings {
  private MarkdownFindings() {}

  /**
   * The Markdown about these documents: a heading each, below it a heading for each rule with its
   * findings, what to do about them, and the scholarship behind them.
   */
  public static String write(Collection<CheckedDocument> documents) {
    return documents.stream().map(MarkdownFindings::write).collect(Collectors.joining("\n"));
  }

  private static String write(CheckedDocument document) {
    StringBuilder text = new StringBuilder("# " + Printable.markdown(document.source()) + "\n");
    document
        .problems()
        .forEach(
            problem ->
                text.append("\n- ")
                    .append(problem.isError() ? "**error**" : "warning")
                    .append(" at %d:%d: ".formatted(problem.line(), problem.column()))
                    .append(Printable.markdown(problem.message())));
    if (document.report().isEmpty()) {
      return text.append(
              "\n\nThe document cannot be read, so it was not checked. Correct the errors first.\n")
          .toString();
    }
    if (!document.problems().isEmpty()) {
      text.append('\n');
    }
    document.byRule().forEach(ofRule -> addRule(text, document, ofRule));
    if (!document.waived().isEmpty()) {
      text.append("\n## Accepted\n\n");
      document
          .waived()
          .forEach(
              (finding, waiver) ->
                  text.append(line(document, finding))
                      .append(" ")
                      .append(Printable.markdown(waiver.by() + " accepted it: " + waiver.reason()))
                      .append('\n'));
    }
    document
        .comparison()
        .ifPresent(
            since -> {
              text.append("\n")
                  .append(Printable.markdown("Since the baseline: " + since + "."))
                  .append("\n");
              since
                  .gone()
                  .forEach(
                      entry ->
                          text.append("\n- Gone: ").append(Printable.markdown(entry.message())));
            });
    return text.append(document.findings().isEmpty() ? "\nNothing was found.\n" : "\n").toString();
  }

  private static void addRule(
      StringBuilder text, CheckedDocument document, List<Diagnostic> ofRule) {
    Diagnostic first = ofRule.get(0);
    text.append(
        "\n## %s: %s %s\n\n"
            .formatted(
                first.severity().name().toLowerCase(Locale.ROOT), first.rule(), first.name()));
    ofRule.forEach(finding -> text.append(line(document, finding)).append('\n'));
    first.toRecord().ifPresent(remedy -> addRemedy(text, "To record", remedy));
    first.toConsider().ifPresent(remedy -> addRemedy(text, "To consider", remedy));
    if (!first.sources().isEmpty()) {
      addRemedy(
          text,
          "Sources",
          first.sources().stream().map(Citation::toString).collect(Collectors.joining("; ")) + ".");
    }
  }

  private static void addRemedy(StringBuilder text, String what, String remedy) {
    text.append("\n*").append(what).append(":* ").append(Printable.markdown(remedy)).append('\n');
  }

  private static String line(CheckedDocument document, Diagnostic finding) {
    return "- "
        + document.locate(finding).map(Location::line).map(n -> "line " + n + ": ").orElse("")
        + Printable.markdown(finding.message());
  }
}

package org.concertive.io.findings;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.io.Problem;
import org.concertive.io.document.Location;
import org.concertive.text.Printable;
import org.concertive.text.Words;
import org.concertive.validation.Baseline;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.Severity;
import org.concertive.validation.Subject;
import org.concertive.validation.ValidationReport;

/**
 * Findings as text for people. A document is a heading, an entry for each rule or subject, and a
 * line of numbers; an entry has the lines and columns of its findings, their messages, and what to
 * do about them. Immutable.
 *
 * @param grouping what is an entry
 * @param isFolded whether a rule that fires on three or more subjects prints one message and the
 *     other subjects' names
 * @param isColoured whether severities are coloured, for a terminal
 * @param width the number of characters in a line
 */
public record TextFindings(Grouping grouping, boolean isFolded, boolean isColoured, int width) {
  private static final int MANY = 3;

  /** Findings by severity and rule, folded, without colours, in lines of 100 characters. */
  public static final TextFindings STANDARD = new TextFindings(Grouping.SEVERITY, true, false, 100);

  /** What findings are listed under. */
  public enum Grouping {
    /** Their severity and rule. */
    SEVERITY,
    /** What they are about. */
    SUBJECT
  }

  /** These settings with another grouping. */
  public TextFindings by(Grouping other) {
    return new TextFindings(other, isFolded, isColoured, width);
  }

  /** These settings with every message in full. */
  public TextFindings unfolded() {
    return new TextFindings(grouping, false, isColoured, width);
  }

  /** These settings with colours. */
  public TextFindings coloured() {
    return new TextFindings(grouping, isFolded, true, width);
  }

  /** The text about these documents; after several, how much was found in all of them. */
  public String write(Collection<CheckedDocument> documents) {
    String text = documents.stream().map(this::write).collect(Collectors.joining("\n"));
    return documents.size() > 1 ? text + "\n" + total(documents) + "\n" : text;
  }

  private static String total(Collection<CheckedDocument> documents) {
    long unread = documents.stream().filter(document -> document.report().isEmpty()).count();
    return documents.size()
        + " descriptions"
        + (unread == 0 ? "" : ", " + unread + " of which cannot be read")
        + ": "
        + counts(documents);
  }

  private String write(CheckedDocument document) {
    Paragraphs text = new Paragraphs(width);
    text.add(0, bold(document.source()), "");
    for (Problem problem : document.problems()) {
      text.add(
          2,
          problem.line()
              + ":"
              + problem.column()
              + "  "
              + severity(problem.isError() ? Severity.ERROR : Severity.WARNING)
              + "  ",
          problem.message());
    }
    if (document.report().isEmpty()) {
      return text.add(2, "", "It cannot be read, so it was not checked. Correct the errors first.")
          .toString();
    }
    if (grouping == Grouping.SEVERITY) {
      document.byRule().forEach(ofRule -> addRule(text, document, ofRule));
    } else {
      document.bySubject().forEach((subject, about) -> addSubject(text, document, subject, about));
    }
    addRest(text, document, document.report().get());
    return text.toString();
  }

  private void addRule(Paragraphs text, CheckedDocument document, List<Diagnostic> ofRule) {
    Diagnostic first = ofRule.get(0);
    text.gap().add(2, severity(first.severity()) + "  " + bold(first.rule()) + " ", first.name());
    List<Subject> subjects = ofRule.stream().map(Diagnostic::subject).distinct().toList();
    if (isFolded && subjects.size() >= MANY) {
      text.add(4, place(document, first), first.message());
      text.add(
          4,
          "",
          "Also "
              + Words.list(
                  ofRule.stream()
                      .skip(1)
                      .map(f -> f.subject() + at(document, f))
                      .distinct()
                      .toList())
              + ".");
    } else {
      ofRule.forEach(finding -> text.add(4, place(document, finding), finding.message()));
    }
    addRemedies(text, 4, first);
  }

  private void addSubject(
      Paragraphs text, CheckedDocument document, Subject subject, List<Diagnostic> about) {
    text.gap().add(2, bold(subject.toString()), "");
    for (Diagnostic finding : about) {
      text.add(
          4,
          place(document, finding) + severity(finding.severity()) + "  " + finding.rule() + "  ",
          finding.message());
      addRemedies(text, 8, finding);
    }
  }

  private static void addRemedies(Paragraphs text, int indent, Diagnostic finding) {
    finding.toRecord().ifPresent(remedy -> text.add(indent, "To record: ", remedy));
    finding.toConsider().ifPresent(remedy -> text.add(indent, "To consider: ", remedy));
  }

  private static void addRest(Paragraphs text, CheckedDocument document, ValidationReport report) {
    text.gap();
    if (!report.waived().isEmpty()) {
      text.add(2, "", "Accepted:");
      report
          .waived()
          .forEach(
              (finding, waiver) ->
                  text.add(
                      4,
                      place(document, finding),
                      "%s  %s %s accepted it: %s"
                          .formatted(
                              finding.rule(), finding.message(), waiver.by(), waiver.reason())));
    }
    long early = report.notYetExpected().values().stream().mapToLong(List::size).sum();
    if (early > 0) {
      text.add(
          2,
          "",
          Words.count(
                  early,
                  "rule did not run, since what it looks for",
                  "rules did not run, since what they look for")
              + " is not expected at this stage: "
              + Words.list(report.notYetExpected().keySet().stream().map(Words::of).toList())
              + ".");
    }
    document
        .comparison()
        .ifPresent(
            since -> {
              text.add(
                  2,
                  "",
                  "In the baseline: %s, %d of them gone."
                      .formatted(
                          Words.count(since.unchanged().size() + since.gone().size(), "finding"),
                          since.gone().size()));
              since.gone().stream()
                  .map(Baseline.Entry::message)
                  .forEach(m -> text.add(4, "Gone: ", m));
            });
    text.add(2, "", counts(List.of(document)));
  }

  private static String counts(Collection<CheckedDocument> documents) {
    return Stream.of(Severity.values())
        .map(severity -> count(documents, severity))
        .collect(Collectors.joining(", "));
  }

  private static String count(Collection<CheckedDocument> documents, Severity severity) {
    return Words.count(
        documents.stream()
            .flatMap(document -> document.findings().stream())
            .filter(finding -> finding.severity() == severity)
            .count(),
        Words.of(severity));
  }

  private static String place(CheckedDocument document, Diagnostic finding) {
    return document.locate(finding).map(Location::toString).orElse("-") + "  ";
  }

  private static String at(CheckedDocument document, Diagnostic finding) {
    return document.locate(finding).map(place -> " at " + place).orElse("");
  }

  private String bold(String words) {
    return coloured(1, Printable.text(words));
  }

  private String severity(Severity severity) {
    String word = severity.name().toLowerCase(Locale.ROOT);
    int colour =
        switch (severity) {
          case ERROR -> 31;
          case WARNING -> 33;
          case INFO -> 36;
        };
    return coloured(colour, word);
  }

  private String coloured(int code, String words) {
    return isColoured ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
  }
}

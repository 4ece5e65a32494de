package org.concertive.io.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concertive.index.SystemIndex;
import org.concertive.text.Words;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.Severity;
import org.concertive.validation.ValidationReport;

/** What rules find: first by severity, then topic by topic, with remedies and sources. */
final class FindingSection {
  private final SystemIndex index;
  private final ValidationReport report;

  private FindingSection(SystemIndex index, ValidationReport report) {
    this.index = index;
    this.report = report;
  }

  static Section of(Material material) {
    return new Section(
        "findings",
        "What the rules find",
        new FindingSection(material.index(), material.found()).blocks());
  }

  /** How many findings there are of each severity. */
  static String summary(ValidationReport report) {
    return Words.all(
        Stream.of(Severity.values())
            .map(severity -> count(severity, of(severity, report).size()))
            .toList());
  }

  private static List<Diagnostic> of(Severity severity, ValidationReport report) {
    return report.matching(finding -> finding.severity() == severity);
  }

  private static String count(Severity severity, int number) {
    return switch (severity) {
      case ERROR, WARNING -> Words.count(number, word(severity));
      case INFO -> Words.count(number, "observation") + " worth a look";
    };
  }

  /** What people call a severity. */
  static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "contradiction";
      case WARNING -> "known risk";
      case INFO -> "worth a look";
    };
  }

  private static String meaning(Severity severity) {
    return switch (severity) {
      case ERROR -> "Contradictions in the description";
      case WARNING -> "Known risks (ways of failing that the field has seen)";
      case INFO -> "Worth a look";
    };
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            "There are "
                + summary(report)
                + ". Each says what was found, what to record in the description, and what a"
                + " district might consider in practice."));
    blocks.add(
        Block.Items.of(
            Stream.of(Severity.values())
                .map(severity -> Map.entry(severity, of(severity, report)))
                .filter(alike -> !alike.getValue().isEmpty())
                .map(alike -> meaning(alike.getKey()) + ": " + rules(alike.getValue()) + ".")
                .toList()));
    Story.of(report.diagnostics(), index).forEach(story -> blocks.add(card(story)));
    if (!report.waived().isEmpty()) {
      blocks.add(new Block.Heading("Accepted"));
      blocks.add(Block.Items.of(accepted()));
    }
    blocks.addAll(notLookedAt());
    return blocks;
  }

  private static String rules(List<Diagnostic> findings) {
    return String.join(
        ", ",
        findings.stream()
            .collect(groupingBy(Diagnostic::rule, LinkedHashMap::new, toList()))
            .values()
            .stream()
            .map(
                all ->
                    Observation.title(all.get(0))
                        + (all.size() == 1 ? "" : " (" + all.size() + ")"))
            .toList());
  }

  private static Block card(Story story) {
    List<Block> blocks = new ArrayList<>();
    story.observations().forEach(observation -> blocks.add(observation.block()));
    if (!story.elsewhere().isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              "See below, under \""
                  + Topic.SEVERAL.name()
                  + "\": "
                  + String.join(
                      "; ",
                      story.elsewhere().stream()
                          .map(other -> other.title() + " (" + other.extent() + ")")
                          .toList())
                  + "."));
    }
    return new Block.Card(story.topic().name(), Words.count(story.size(), "observation"), blocks);
  }

  private List<String> accepted() {
    return report.waived().entrySet().stream()
        .map(
            one ->
                Sentence.of(one.getKey()).text()
                    + " Accepted by "
                    + one.getValue().by()
                    + ": "
                    + one.getValue().reason())
        .toList();
  }

  /** Which parts rules did not look at. */
  private List<Block> notLookedAt() {
    return Stream.of(
            Map.entry(report.skipped(), "is not documented"),
            Map.entry(report.notYetExpected(), "is not expected at this stage"))
        .filter(why -> !why.getKey().isEmpty())
        .<Block>map(
            why ->
                new Block.Paragraph(
                    Words.count(
                            why.getKey().values().stream().mapToLong(List::size).sum(),
                            "rule did not run, since what it looks at ",
                            "rules did not run, since what they look at ")
                        + why.getValue()
                        + ": "
                        + Words.all(why.getKey().keySet().stream().map(Words::of).toList())
                        + "."))
        .toList();
  }
}

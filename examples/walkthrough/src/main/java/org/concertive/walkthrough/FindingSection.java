package org.concertive.walkthrough;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.catalogue.Citation;
import org.concertive.commandline.Page;
import org.concertive.index.SystemIndex;
import org.concertive.io.document.DocumentResult;
import org.concertive.io.document.Location;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.Severity;
import org.concertive.validation.ValidationReport;

/** What the rules find: first by severity, then topic by topic, with remedies and sources. */
final class FindingSection {
  private static final int MOST_CASES = 10;

  private final SystemIndex index;
  private final Map<String, Location> places;
  private final Page page;

  private FindingSection(SystemIndex index, Map<String, Location> places, Page page) {
    this.index = index;
    this.places = places;
    this.page = page;
  }

  static void print(SystemIndex index, ValidationReport report, DocumentResult read, Page page) {
    List<Diagnostic> found = report.diagnostics();
    page.title("WHAT THE RULES FIND");
    page.line(2, "By severity: " + summary(report) + ".");
    for (Severity severity : Severity.values()) {
      List<Diagnostic> alike = report.matching(finding -> finding.severity() == severity);
      if (!alike.isEmpty()) {
        page.line(4, 6, English.sentence(meaning(severity)) + ": " + rules(alike) + ".");
      }
    }
    FindingSection section =
        new FindingSection(
            index, read.locate(found.stream().map(Diagnostic::pointer).toList()), page);
    Story.of(found, index).forEach(section::story);
    section.accepted(report);
  }

  /** How many findings there are of each severity. */
  static String summary(ValidationReport report) {
    return Stream.of(Severity.values())
        .map(severity -> count(severity, report))
        .collect(Collectors.collectingAndThen(Collectors.toList(), English::list));
  }

  private static String count(Severity severity, ValidationReport report) {
    int number = report.matching(finding -> finding.severity() == severity).size();
    return switch (severity) {
      case ERROR, WARNING -> English.count(number, word(severity));
      case INFO -> English.count(number, "observation") + " worth a look";
    };
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "contradiction";
      case WARNING -> "known risk";
      case INFO -> "worth a look";
    };
  }

  private static String meaning(Severity severity) {
    return switch (severity) {
      case ERROR -> "contradictions in the description";
      case WARNING -> "known risks (ways of failing that the field has seen)";
      case INFO -> "worth a look";
    };
  }

  private static String rules(List<Diagnostic> findings) {
    return findings.stream()
        .collect(Collectors.groupingBy(Diagnostic::rule, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(Observation::new)
        .map(
            all ->
                all.title()
                    + (all.findings().size() == 1 ? "" : " (" + all.findings().size() + ")"))
        .collect(Collectors.joining(", "));
  }

  private void story(Story story) {
    page.gap();
    page.line(2, 4, story.topic().name() + ": " + English.count(story.size(), "observation"));
    story.observations().forEach(this::observation);
    if (!story.elsewhere().isEmpty()) {
      String others =
          story.elsewhere().stream()
              .map(other -> other.title() + " (" + other.extent(index) + ")")
              .collect(Collectors.joining("; "));
      page.line(4, 6, "See below, under \"" + Topic.SEVERAL.name() + "\": " + others);
    }
  }

  private void observation(Observation observation) {
    Diagnostic first = observation.first();
    page.line(
        4,
        6,
        observation.title()
            + " ("
            + word(observation.severity())
            + ")"
            + (observation.isFolded() ? ": " + observation.extent(index) : ""));
    observation.sentences().forEach(this::sentence);
    first.toRecord().ifPresent(remedy -> page.line(6, 8, "In the description: " + remedy));
    first.toConsider().ifPresent(remedy -> page.line(6, 8, "In practice: " + remedy));
    if (!first.sources().isEmpty()) {
      page.line(6, 8, "Source: " + sources(first));
    }
  }

  private void sentence(Sentence sentence) {
    List<Sentence.Case> cases = sentence.cases();
    if (cases.size() == 1) {
      page.line(6, 8, sentence.text() + place(cases.get(0).finding()));
      return;
    }
    page.line(6, 8, sentence.text());
    cases.stream()
        .limit(MOST_CASES)
        .forEach(one -> page.line(8, 10, "- " + one.names() + place(one.finding())));
    if (cases.size() > MOST_CASES) {
      page.line(8, "- and " + (cases.size() - MOST_CASES) + " more");
    }
  }

  private String place(Diagnostic finding) {
    Location place = places.get(finding.pointer());
    return place == null ? "" : " " + Page.together("[line " + place.line() + "]");
  }

  private static String sources(Diagnostic finding) {
    return finding.sources().stream().map(Citation::toString).collect(Collectors.joining("; "));
  }

  private void accepted(ValidationReport report) {
    if (report.waived().isEmpty()) {
      return;
    }
    page.gap();
    page.line(2, "Accepted");
    report
        .waived()
        .forEach(
            (finding, waiver) ->
                page.line(
                    4,
                    6,
                    new Observation(List.of(finding)).sentences().get(0).text()
                        + " Accepted by "
                        + waiver.by()
                        + ": "
                        + waiver.reason()));
  }
}

package org.concertive.walkthrough;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concertive.catalogue.Citation;
import org.concertive.io.document.DocumentResult;
import org.concertive.io.document.Location;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.Severity;
import org.concertive.validation.ValidationReport;

/** What the rules find, by severity and rule, with remedies and sources. */
final class Checked {
  private Checked() {}

  static void print(ValidationReport report, DocumentResult read, Page page) {
    page.title("WHAT THE RULES FIND");
    page.line(2, "Observations with their sources, not grades: " + report.summary() + ".");
    Map<String, Location> places =
        read.locate(report.diagnostics().stream().map(Diagnostic::pointer).toList());
    for (Severity severity : Severity.values()) {
      List<Diagnostic> found = report.matching(diagnostic -> diagnostic.severity() == severity);
      if (!found.isEmpty()) {
        page.gap();
        page.line(2, heading(severity));
        byRule(found).values().forEach(alike -> print(alike, places, page));
      }
    }
    report
        .waived()
        .forEach(
            (diagnostic, waiver) ->
                page.line(
                    2,
                    4,
                    "Accepted by "
                        + waiver.by()
                        + " ("
                        + waiver.reason()
                        + "): "
                        + diagnostic.message()));
  }

  private static String heading(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERRORS: the description contradicts itself";
      case WARNING -> "WARNINGS: ways of failing that the field knows";
      case INFO -> "INFOS: worth a look";
    };
  }

  private static Map<String, List<Diagnostic>> byRule(List<Diagnostic> found) {
    return found.stream()
        .collect(Collectors.groupingBy(Diagnostic::rule, LinkedHashMap::new, Collectors.toList()));
  }

  private static void print(List<Diagnostic> alike, Map<String, Location> places, Page page) {
    Diagnostic first = alike.get(0);
    page.gap();
    page.line(4, first.rule() + " " + first.name());
    for (Diagnostic diagnostic : alike) {
      Location place = places.get(diagnostic.pointer());
      page.line(
          6,
          8,
          "- " + diagnostic.message() + (place == null ? "" : " [line " + place.line() + "]"));
    }
    first.toRecord().ifPresent(remedy -> page.line(6, 8, "To record: " + remedy));
    first.toConsider().ifPresent(remedy -> page.line(6, 8, "To consider: " + remedy));
    if (!first.sources().isEmpty()) {
      page.line(6, 8, "Source: " + sources(first));
    }
  }

  private static String sources(Diagnostic diagnostic) {
    return diagnostic.sources().stream().map(Citation::toString).collect(Collectors.joining("; "));
  }
}

package org.concertive.io.findings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.execution.Execution;
import org.concertive.io.Problem;
import org.concertive.io.document.DocumentResult;
import org.concertive.io.document.Location;
import org.concertive.model.Waiver;
import org.concertive.validation.Baseline;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.ReportComparison;
import org.concertive.validation.RuleSet;
import org.concertive.validation.Severity;
import org.concertive.validation.Subject;
import org.concertive.validation.ValidationReport;

/**
 * A document and what rules found in it, or why it cannot be read. Immutable.
 *
 * <pre>{@code
 * var checked = CheckedDocument.of("oak-hill.yaml", Documents.read(file), RuleSet.standard());
 * Files.writeString(log, Sarif.write(List.of(checked)));
 * }</pre>
 */
public final class CheckedDocument {
  private final String source;
  private final List<Problem> problems;
  private final Optional<ValidationReport> report;
  private final Map<String, Location> places;
  private final Optional<ReportComparison> since;

  private CheckedDocument(
      String source,
      List<Problem> problems,
      Optional<ValidationReport> report,
      Map<String, Location> places,
      Optional<ReportComparison> since) {
    this.source = source;
    this.problems = problems;
    this.report = report;
    this.places = places;
    this.since = since;
  }

  /**
   * Checks a document that was read.
   *
   * @param source the name of the document for its readers, such as the path of a file
   */
  public static CheckedDocument of(String source, DocumentResult read, RuleSet rules) {
    return of(source, read, rules, Execution.here());
  }

  /**
   * Checks a document that was read.
   *
   * @param source the name of the document for its readers, such as the path of a file
   * @param execution where the rules run; its listener is notified after each rule, and can cancel
   */
  public static CheckedDocument of(
      String source, DocumentResult read, RuleSet rules, Execution execution) {
    Optional<ValidationReport> report = read.system().map(system -> rules.check(system, execution));
    List<String> pointers =
        report.stream().flatMap(CheckedDocument::all).map(Diagnostic::pointer).distinct().toList();
    return new CheckedDocument(
        source, read.problems(), report, read.locate(pointers), Optional.empty());
  }

  private static Stream<Diagnostic> all(ValidationReport report) {
    return Stream.concat(report.diagnostics().stream(), report.waived().keySet().stream());
  }

  /** The same document, of which only the findings that a baseline does not have are new. */
  public CheckedDocument since(Baseline baseline) {
    return new CheckedDocument(source, problems, report, places, report.map(baseline::compare));
  }

  /** The name of the document. */
  public String source() {
    return source;
  }

  /** What is wrong with the document as text. */
  public List<Problem> problems() {
    return problems;
  }

  /** What the rules found; empty when the document cannot be read. */
  public Optional<ValidationReport> report() {
    return report;
  }

  /** What is new, unchanged and gone; empty when there is no baseline. */
  public Optional<ReportComparison> comparison() {
    return since;
  }

  /** The findings that are not waived and, if there is a baseline, not in it. */
  public List<Diagnostic> findings() {
    return since
        .map(ReportComparison::added)
        .or(() -> report.map(ValidationReport::diagnostics))
        .orElse(List.of());
  }

  /** The findings that are waived. */
  Map<Diagnostic, Waiver> waived() {
    return report.map(ValidationReport::waived).orElse(Map.of());
  }

  /** Where a finding stands in the document. */
  public Optional<Location> locate(Diagnostic finding) {
    return Optional.ofNullable(places.get(finding.pointer()));
  }

  /** Whether it cannot be read, or has a finding of this severity or a higher one. */
  public boolean isAtLeast(Severity severity) {
    return report.isEmpty()
        || findings().stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
  }

  /** The findings by severity and rule, in the order of the report. */
  Collection<List<Diagnostic>> byRule() {
    return findings().stream()
        .collect(groupingBy(f -> f.severity() + f.rule(), LinkedHashMap::new, toList()))
        .values();
  }

  /** The findings by what they are about, in the order of the report. */
  Map<Subject, List<Diagnostic>> bySubject() {
    return findings().stream()
        .collect(groupingBy(Diagnostic::subject, LinkedHashMap::new, toList()));
  }
}

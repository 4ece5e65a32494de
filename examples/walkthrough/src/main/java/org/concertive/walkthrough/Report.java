package org.concertive.walkthrough;

import org.concertive.commandline.Page;
import org.concertive.index.SystemIndex;
import org.concertive.io.document.DocumentResult;
import org.concertive.metrics.MetricResults;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.SourceDocument;
import org.concertive.validation.ValidationReport;

/** A report for people on a description: what it says, what the rules find, what is measured. */
final class Report {
  private Report() {}

  static void print(SystemIndex index, DocumentResult read, ValidationReport found, Page page) {
    MetricResults measured = MetricResults.of(index);
    head(index.system(), page);
    SummarySection.print(measured, found, page);
    DescriptionSection.print(index.system(), page);
    TheorySection.print(index, page);
    LogicSection.print(index, page);
    LeadingSection.print(index, page);
    PlanSection.print(index, page);
    EvidenceSection.print(index, page);
    FindingSection.print(index, found, read, page);
    MeasureSection.print(measured, page);
    page.gap();
  }

  /** The same in ten lines. */
  static void printBrief(MetricResults measured, ValidationReport found, Page page) {
    head(measured.system(), page);
    SummarySection.print(measured, found, page);
    page.gap();
  }

  private static void head(LeadershipSystem system, Page page) {
    page.heading(system.title());
    page.line(
        0,
        "A description of leadership"
            + system.stage().map(stage -> " (" + English.words(stage) + ")").orElse("")
            + system.asOf().map(time -> ", as of " + time.inWords()).orElse(""));
    system.sources().forEach(source -> page.line(0, 2, "Source: " + cited(source)));
    page.gap();
    page.line(
        0,
        "Observations with their sources, not grades. More distribution is not better. What is not"
            + " recorded may still exist.");
  }

  private static String cited(SourceDocument source) {
    return (source.authors().isEmpty() ? "" : English.list(source.authors()) + ": ")
        + source.title()
        + source.year().map(year -> " (" + year + ")").orElse("");
  }
}

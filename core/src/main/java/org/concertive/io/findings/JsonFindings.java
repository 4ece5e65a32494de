package org.concertive.io.findings;

import java.util.Collection;
import org.concertive.io.Problem;
import org.concertive.io.document.ConcertiveModule;
import org.concertive.text.Printable;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.ReportComparison;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as JSON, for other programs. */
public final class JsonFindings {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new ConcertiveModule())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private JsonFindings() {}

  /**
   * A list with an object for each document: {@code source}; {@code isRead}; {@code problems};
   * {@code findings}, which are the diagnostics with {@code line} and {@code column}; {@code
   * waived}, each with its waiver; {@code skipped} and {@code notYetExpected} rules by aspect; and
   * if there is a baseline {@code baseline} with the number of findings {@code unchanged} and a
   * list of those that are {@code gone}.
   */
  public static String write(Collection<CheckedDocument> documents) {
    ArrayNode list = JSON.createArrayNode();
    documents.forEach(document -> list.add(tree(document)));
    return Printable.json(JSON.writeValueAsString(list)) + "\n";
  }

  private static ObjectNode tree(CheckedDocument document) {
    ObjectNode tree = JSON.createObjectNode();
    tree.put("source", document.source()).put("isRead", document.report().isPresent());
    ArrayNode problems = tree.putArray("problems");
    document.problems().forEach(problem -> problems.add(tree(problem)));
    ArrayNode findings = tree.putArray("findings");
    document.findings().forEach(finding -> findings.add(tree(document, finding)));
    ArrayNode waived = tree.putArray("waived");
    document
        .waived()
        .forEach(
            (finding, waiver) ->
                waived
                    .addObject()
                    .set("finding", tree(document, finding))
                    .set("waiver", JSON.valueToTree(waiver)));
    document
        .report()
        .ifPresent(
            report -> {
              tree.set("skipped", JSON.valueToTree(report.skipped()));
              tree.set("notYetExpected", JSON.valueToTree(report.notYetExpected()));
            });
    document.comparison().ifPresent(since -> tree.set("baseline", tree(since)));
    return tree;
  }

  private static ObjectNode tree(Problem problem) {
    return JSON.createObjectNode()
        .put("severity", problem.severity().name())
        .put("line", problem.line())
        .put("column", problem.column())
        .put("pointer", problem.pointer())
        .put("message", problem.message());
  }

  private static ObjectNode tree(CheckedDocument document, Diagnostic finding) {
    ObjectNode tree = JSON.valueToTree(finding);
    document
        .locate(finding)
        .ifPresent(place -> tree.put("line", place.line()).put("column", place.column()));
    return tree;
  }

  private static ObjectNode tree(ReportComparison since) {
    ObjectNode tree = JSON.createObjectNode().put("unchanged", since.unchanged().size());
    ArrayNode gone = tree.putArray("gone");
    since
        .gone()
        .forEach(
            entry ->
                gone.addObject()
                    .put("rule", entry.rule())
                    .put("subject", entry.subject())
                    .put("fingerprint", entry.fingerprint())
                    .put("message", entry.message()));
    return tree;
  }
}

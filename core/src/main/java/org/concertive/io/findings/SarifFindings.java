package org.concertive.io.findings;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.net.UrlEscapers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concertive.catalogue.Citation;
import org.concertive.io.Problem;
import org.concertive.io.document.Location;
import org.concertive.model.Waiver;
import org.concertive.text.Printable;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.Rule;
import org.concertive.validation.RuleSet;
import org.concertive.validation.Severity;
import org.concertive.validation.Subject;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings as SARIF 2.1.0, the format in which code hosts take the results of checks and show them
 * on the lines of a change. Waived findings are results with a suppression; a document that cannot
 * be read gives results of the rule {@code document}.
 */
public final class SarifFindings {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String DOCUMENT = "document";

  private SarifFindings() {}

  /**
   * One run with the findings in these documents.
   *
   * @param rules the rules that were run, which the run describes
   */
  public static String write(Collection<CheckedDocument> documents, RuleSet rules) {
    ObjectNode log = JSON.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Concertive");
    List<String> ids = new ArrayList<>(rules.rules().stream().map(Rule::id).toList());
    ArrayNode described = driver.putArray("rules");
    rules.rules().forEach(rule -> described.add(tree(rule)));
    ids.add(DOCUMENT);
    described
        .addObject()
        .put("id", DOCUMENT)
        .set("shortDescription", text("What is wrong with a document as text."));
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    for (CheckedDocument document : documents) {
      document.problems().forEach(problem -> results.add(tree(document, problem, ids)));
      document
          .findings()
          .forEach(
              finding -> {
                ObjectNode result = tree(document, finding, ids);
                document.comparison().ifPresent(since -> result.put("baselineState", "new"));
                results.add(result);
              });
      document
          .waived()
          .forEach((finding, waiver) -> results.add(tree(document, finding, ids, waiver)));
    }
    return Printable.json(JSON.writeValueAsString(log)) + "\n";
  }

  private static ObjectNode tree(Rule rule) {
    ObjectNode tree = JSON.createObjectNode().put("id", rule.id()).put("name", rule.name());
    tree.set("shortDescription", text(rule.name().replace('-', ' ')));
    tree.set("fullDescription", text(rule.checks().isEmpty() ? rule.summary() : rule.checks()));
    tree.putObject("defaultConfiguration").put("level", level(rule.severity()));
    tree.set("help", text(help(rule)));
    tree.putObject("properties").putArray("tags").add(rule.family());
    return tree;
  }

  private static String help(Rule rule) {
    List<String> lines = new ArrayList<>();
    rule.toRecord().ifPresent(remedy -> lines.add("To record: " + remedy));
    rule.toConsider().ifPresent(remedy -> lines.add("To consider: " + remedy));
    rule.sources().stream().map(Citation::toString).forEach(lines::add);
    return String.join("\n", lines);
  }

  private static ObjectNode tree(CheckedDocument document, Problem problem, List<String> ids) {
    ObjectNode result =
        result(DOCUMENT, ids, problem.isError() ? "error" : "warning", problem.message());
    addLocation(
        result,
        document,
        Optional.of(new Location(Math.toIntExact(problem.line()), problem.column())),
        problem.pointer());
    return result;
  }

  private static ObjectNode tree(
      CheckedDocument document, Diagnostic finding, List<String> ids, Waiver waiver) {
    ObjectNode result = tree(document, finding, ids);
    result
        .putArray("suppressions")
        .addObject()
        .put("kind", "inSource")
        .put("justification", waiver.by() + ": " + waiver.reason());
    return result;
  }

  private static ObjectNode tree(CheckedDocument document, Diagnostic finding, List<String> ids) {
    ObjectNode result = result(finding.rule(), ids, level(finding.severity()), finding.message());
    ObjectNode location =
        addLocation(result, document, document.locate(finding), finding.pointer());
    Subject subject = finding.subject();
    location
        .putArray("logicalLocations")
        .addObject()
        .put("name", subject.name())
        .put("fullyQualifiedName", subject.id())
        .put("kind", subject.kind());
    result.putObject("partialFingerprints").put("concertive/v1", finding.fingerprint());
    return result;
  }

  private static ObjectNode result(String rule, List<String> ids, String level, String message) {
    ObjectNode result =
        JSON.createObjectNode()
            .put("ruleId", rule)
            .put("ruleIndex", ids.indexOf(rule))
            .put("level", level);
    result.set("message", text(message));
    return result;
  }

  private static ObjectNode addLocation(
      ObjectNode result, CheckedDocument document, Optional<Location> place, String pointer) {
    ObjectNode location = result.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(document.source()));
    place.ifPresent(
        at ->
            physical
                .putObject("region")
                .put("startLine", at.line())
                .put("startColumn", at.column()));
    result.putObject("properties").put("pointer", pointer);
    return location;
  }

  /** A relative path as a relative URI, so that a code host finds it in the repository. */
  private static String uri(String source) {
    String path =
        Splitter.on(CharMatcher.anyOf("/\\"))
            .splitToStream(source)
            .map(UrlEscapers.urlPathSegmentEscaper()::escape)
            .collect(Collectors.joining("/"));
    return path.startsWith("/") ? "file://" + path : path.replaceFirst("^\\./", "");
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static ObjectNode text(String text) {
    return JSON.createObjectNode().put("text", text);
  }
}

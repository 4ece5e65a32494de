package org.concertive.io.findings;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.concertive.text.Printable;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.Rule;
import org.concertive.validation.RuleSet;
import org.concertive.validation.Severity;

/**
 * Findings as JUnit XML, which build servers show as tests. A document is a suite, and each rule
 * that ran is a test in it: failed when a finding is serious enough, otherwise with its findings as
 * output. A document that cannot be read is a suite with one failed test.
 */
public final class JUnitFindings {
  private final XMLStreamWriter out;
  private final RuleSet rules;
  private final Severity failAt;

  private JUnitFindings(XMLStreamWriter out, RuleSet rules, Severity failAt) {
    this.out = out;
    this.rules = rules;
    this.failAt = failAt;
  }

  /**
   * The XML about these documents.
   *
   * @param rules the rules that were run
   * @param failAt the least severity of a finding that makes a test fail
   */
  public static String write(
      Collection<CheckedDocument> documents, RuleSet rules, Severity failAt) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new JUnitFindings(out, rules, failAt).write(documents);
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The findings cannot be written as XML.", e);
    }
    return text + "\n";
  }

  private void write(Collection<CheckedDocument> documents) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeCharacters("\n");
    out.writeStartElement("testsuites");
    for (CheckedDocument document : documents) {
      write(document);
    }
    out.writeEndElement();
    out.writeEndDocument();
  }

  private void write(CheckedDocument document) throws XMLStreamException {
    List<Rule> run =
        rules.rules().stream()
            .filter(
                rule -> document.report().filter(report -> report.hasRun(rule.id())).isPresent())
            .toList();
    long failed = run.stream().filter(rule -> isFailed(findings(document, rule))).count();
    boolean isRead = document.report().isPresent();
    out.writeCharacters("\n  ");
    out.writeStartElement("testsuite");
    attribute("name", document.source());
    attribute("tests", Integer.toString(run.size() + 1));
    attribute("failures", Long.toString(isRead ? failed : 1));
    startTest(document, "document");
    writeResult(
        !isRead,
        document.problems().stream()
            .map(problem -> problem.line() + ":" + problem.column() + " " + problem.message())
            .toList());
    out.writeEndElement();
    for (Rule rule : run) {
      List<Diagnostic> findings = findings(document, rule);
      startTest(document, rule.id() + " " + rule.name());
      writeResult(
          isFailed(findings), findings.stream().map(finding -> line(document, finding)).toList());
      out.writeEndElement();
    }
    out.writeCharacters("\n  ");
    out.writeEndElement();
  }

  private static List<Diagnostic> findings(CheckedDocument document, Rule rule) {
    return document.findings().stream()
        .filter(finding -> finding.rule().equals(rule.id()))
        .toList();
  }

  private boolean isFailed(List<Diagnostic> findings) {
    return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(failAt));
  }

  private static String line(CheckedDocument document, Diagnostic finding) {
    return document.locate(finding).map(place -> place + " ").orElse("") + finding.message();
  }

  private void startTest(CheckedDocument document, String name) throws XMLStreamException {
    out.writeCharacters("\n    ");
    out.writeStartElement("testcase");
    attribute("classname", document.source());
    attribute("name", name);
  }

  private void writeResult(boolean isFailed, List<String> lines) throws XMLStreamException {
    if (lines.isEmpty()) {
      return;
    }
    out.writeStartElement(isFailed ? "failure" : "system-out");
    if (isFailed) {
      attribute("message", lines.get(0));
    }
    out.writeCharacters(lines.stream().map(Printable::text).collect(Collectors.joining("\n")));
    out.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, Printable.text(value));
  }
}

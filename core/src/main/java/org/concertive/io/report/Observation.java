package org.concertive.io.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.catalogue.Citation;
import org.concertive.index.SystemIndex;
import org.concertive.text.Words;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.Subject;

/**
 * The findings of one rule that are printed together.
 *
 * @param findings the findings, at least one
 */
record Observation(List<Diagnostic> findings) {
  /** On so many subjects a rule is said once. */
  private static final int FOLDED = 3;

  private Diagnostic first() {
    return findings.get(0);
  }

  int size() {
    return findings.size();
  }

  /** The findings as a block of a report. */
  Block block(SystemIndex index) {
    return new Block.Finding(
        first().severity(),
        title(),
        isFolded() ? extent(index) : "",
        sentences().stream().map(Sentence::statement).toList(),
        first().toRecord(),
        first().toConsider(),
        first().sources().stream().map(Citation::toString).toList());
  }

  /** The number of the rule, and its name in words. */
  String title() {
    return first().rule() + " " + first().name().replace('-', ' ');
  }

  /** Whether the rule speaks of three subjects or more. */
  boolean isFolded() {
    return subjects().size() >= FOLDED;
  }

  /** Of how many of what there are the rule speaks: {@code 6 of 7 routines}. */
  String extent(SystemIndex index) {
    Map<String, Long> all =
        index.entities().stream()
            .collect(Collectors.groupingBy(node -> node.kind(), Collectors.counting()));
    Map<String, Long> found =
        subjects().stream()
            .collect(
                Collectors.groupingBy(Subject::kind, LinkedHashMap::new, Collectors.counting()));
    return Words.all(
        found.entrySet().stream()
            .map(
                kind ->
                    kind.getValue()
                        + " of "
                        + Words.count(
                            all.getOrDefault(kind.getKey(), kind.getValue()), words(kind.getKey())))
            .toList());
  }

  /** A leader of the model is a declaration, not everybody who leads. */
  private static String words(String kind) {
    return kind.equals("leader") ? "declared leader" : kind;
  }

  private Set<Subject> subjects() {
    return findings.stream()
        .map(Diagnostic::subject)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The sentences of the findings, in order, each with those it is said of. */
  List<Sentence> sentences() {
    Set<String> common = new LinkedHashSet<>(shown(first()));
    findings.forEach(finding -> common.retainAll(shown(finding)));
    Map<String, List<Diagnostic>> alike =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> Sentence.of(finding, common).text(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return alike.values().stream()
        .map(
            same ->
                same.size() == 1
                    ? Sentence.of(same.get(0), Set.copyOf(shown(same.get(0))))
                    : Sentence.of(same, common))
        .toList();
  }

  private static List<String> shown(Diagnostic finding) {
    return Stream.concat(Stream.of(finding.subject()), finding.related().stream())
        .map(Subject::toString)
        .toList();
  }
}

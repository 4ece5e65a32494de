package org.concertive.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concertive.catalogue.Citation;
import org.concertive.text.Words;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.Subject;

/**
 * The findings of one rule that are printed together.
 *
 * @param findings the findings, at least one
 * @param extent of how many of what there are the rule speaks, such as {@code 6 of 7 routines};
 *     empty for fewer than three subjects
 */
record Observation(List<Diagnostic> findings, String extent) {
  /** On so many subjects a rule is said once. */
  private static final int FOLDED = 3;

  /** Nobody reads more in a report; the checker lists all. */
  private static final int MOST_SENTENCES = 50;

  /**
   * The findings of a rule.
   *
   * @param totals how many entities of each kind there are
   */
  static Observation of(List<Diagnostic> findings, Map<String, Long> totals) {
    Map<String, Long> kinds =
        findings.stream()
            .map(Diagnostic::subject)
            .distinct()
            .collect(
                Collectors.groupingBy(Subject::kind, LinkedHashMap::new, Collectors.counting()));
    long subjects = kinds.values().stream().mapToLong(Long::longValue).sum();
    return new Observation(findings, subjects < FOLDED ? "" : extent(kinds, totals));
  }

  private static String extent(Map<String, Long> kinds, Map<String, Long> totals) {
    return Words.all(
        kinds.entrySet().stream()
            .map(
                kind ->
                    kind.getValue()
                        + " of "
                        + Words.count(
                            totals.getOrDefault(kind.getKey(), kind.getValue()),
                            words(kind.getKey())))
            .toList());
  }

  /** A leader of the model is a declaration, not everybody who leads. */
  private static String words(String kind) {
    return kind.equals("leader") ? "declared leader" : kind;
  }

  private Diagnostic first() {
    return findings.get(0);
  }

  int size() {
    return findings.size();
  }

  /** The number of the rule, and its name in words. */
  String title() {
    return title(first());
  }

  /** The number of the rule of a finding, and its name in words. */
  static String title(Diagnostic finding) {
    return finding.rule() + " " + finding.name().replace('-', ' ');
  }

  /** Whether the rule speaks of three subjects or more. */
  boolean isFolded() {
    return !extent.isEmpty();
  }

  /** The findings as a block of a report. */
  Block block() {
    return new Block.Finding(
        first().severity(),
        title(),
        extent,
        statements(),
        first().toRecord(),
        first().toConsider(),
        first().sources().stream().map(Citation::toString).toList());
  }

  private List<Block.Statement> statements() {
    List<Sentence> all = sentences();
    List<Block.Statement> shown = new ArrayList<>();
    all.stream().limit(MOST_SENTENCES).map(Sentence::statement).forEach(shown::add);
    if (all.size() > MOST_SENTENCES) {
      shown.add(new Block.Statement("And " + (all.size() - MOST_SENTENCES) + " more.", List.of()));
    }
    return shown;
  }

  /** The sentences of the findings, in order, each with those it is said of. */
  List<Sentence> sentences() {
    Set<String> common = new LinkedHashSet<>(Sentence.names(first()));
    findings.forEach(finding -> common.retainAll(Sentence.names(finding)));
    Map<String, List<Diagnostic>> alike =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> Sentence.of(finding, common).text(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return alike.values().stream()
        .map(same -> same.size() == 1 ? Sentence.of(same.get(0)) : Sentence.of(same, common))
        .toList();
  }
}

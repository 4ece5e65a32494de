package org.concertive.walkthrough;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.Subject;

/**
 * What one finding says, or several that differ only in names: names instead of ids, and an
 * ellipsis where the names differ.
 *
 * @param text the sentence
 * @param cases what it is said of, for each finding; the names at the ellipses
 */
record Sentence(String text, List<Case> cases) {
  private static final String GAP = "…";

  /** One finding that a sentence is about, and the names that differ in it. */
  record Case(Diagnostic finding, String names) {}

  /** The sentence of findings that have the same text but for these names, which stay. */
  static Sentence of(List<Diagnostic> alike, Set<String> common) {
    List<Case> cases = alike.stream().flatMap(one -> of(one, common).cases().stream()).toList();
    return new Sentence(of(alike.get(0), common).text(), cases);
  }

  /** The sentence of a finding in which all names but these are left out. */
  static Sentence of(Diagnostic finding, Set<String> common) {
    String message = finding.message();
    List<Subject> named =
        Stream.concat(Stream.of(finding.subject()), finding.related().stream())
            .distinct()
            .filter(subject -> finding.message().contains(subject.toString()))
            .sorted(Comparator.comparing(subject -> finding.message().indexOf(subject.toString())))
            .toList();
    List<String> left = new ArrayList<>();
    for (Subject subject : named) {
      String shown = subject.toString();
      String quoted = "\"" + subject.name() + "\"";
      boolean isOnlyAnId = subject.name().equals(subject.id()) || subject.id().isEmpty();
      if (isOnlyAnId) {
        message = message.replace(" (" + shown + ")", "");
      } else if (common.contains(shown)) {
        message = message.replace(shown, quoted);
      } else {
        message = message.replace(shown, GAP);
        left.add(quoted);
      }
    }
    return new Sentence(message, List.of(new Case(finding, String.join(": ", left))));
  }
}

package org.concertive.io.report;

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
 * @param cases what it is said of: for each finding, the names at the ellipses
 */
record Sentence(String text, List<String> cases) {
  private static final String GAP = "…";
  private static final int MOST_NAMED = 50;

  /** The sentence as a report has it. */
  Block.Statement statement() {
    if (cases.size() == 1) {
      return new Block.Statement(text, List.of());
    }
    List<String> shown = new ArrayList<>(cases.subList(0, Math.min(cases.size(), MOST_NAMED)));
    if (shown.size() < cases.size()) {
      shown.add("and " + (cases.size() - shown.size()) + " more");
    }
    return new Block.Statement(text, shown);
  }

  /** The sentence of a finding, with all names. */
  static Sentence of(Diagnostic finding) {
    return of(finding, Set.copyOf(names(finding)));
  }

  /** What a finding names, as its message shows it. */
  static List<String> names(Diagnostic finding) {
    return Stream.concat(Stream.of(finding.subject()), finding.related().stream())
        .map(Subject::toString)
        .toList();
  }

  /** The sentence of findings that have the same text but for these names, which stay. */
  static Sentence of(List<Diagnostic> alike, Set<String> common) {
    List<String> cases = alike.stream().flatMap(one -> of(one, common).cases().stream()).toList();
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
    return new Sentence(message, List.of(String.join(": ", left)));
  }
}

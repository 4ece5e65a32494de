package org.concertive.validation;

import static java.util.stream.Collectors.groupingBy;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.model.Aspect;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.Waiver;
import org.concertive.text.Words;

/**
 * What a rule set found in a description, sorted, and which rules it skipped. Prints as a table.
 * Immutable.
 */
public final class ValidationReport {
  private final List<Diagnostic> diagnostics;
  private final Map<Diagnostic, Waiver> waived;
  private final Subject system;
  private final Set<String> run;
  private final Map<Aspect, List<String>> skipped;
  private final Map<Aspect, List<String>> notYetExpected;

  private ValidationReport(
      Subject system,
      List<Diagnostic> diagnostics,
      Map<Diagnostic, Waiver> waived,
      RuleSet.Selection selection) {
    this.system = system;
    this.diagnostics = Collections.unmodifiableList(diagnostics);
    this.waived = Collections.unmodifiableMap(waived);
    this.run = selection.running().stream().map(Rule::id).collect(Collectors.toSet());
    this.skipped = ids(selection.notDocumented());
    this.notYetExpected = ids(selection.notYet());
  }

  private static Map<Aspect, List<String>> ids(Map<Aspect, List<Rule>> rules) {
    Map<Aspect, List<String>> ids = new EnumMap<>(Aspect.class);
    rules.forEach(
        (aspect, these) -> ids.put(aspect, these.stream().map(Rule::id).sorted().toList()));
    return Collections.unmodifiableMap(ids);
  }

  static ValidationReport of(
      LeadershipSystem system, List<Diagnostic> found, RuleSet.Selection selection) {
    List<Diagnostic> sorted = new ArrayList<>(found);
    Collections.sort(sorted);
    List<Diagnostic> open = new ArrayList<>();
    Map<Diagnostic, Waiver> waived = new LinkedHashMap<>();
    Waivers.InForce inForce = new Waivers.InForce(system);
    for (Diagnostic finding : sorted) {
      inForce
          .covering(finding)
          .ifPresentOrElse(waiver -> waived.put(finding, waiver), () -> open.add(finding));
    }
    return new ValidationReport(Subject.of(system), open, waived, selection);
  }

  /** The description as a whole. */
  public Subject system() {
    return system;
  }

  /** All findings that are not waived, sorted by severity, rule and place. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The findings of severity ERROR. */
  public List<Diagnostic> errors() {
    return matching(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }

  /** The findings of severity WARNING. */
  public List<Diagnostic> warnings() {
    return matching(diagnostic -> diagnostic.severity() == Severity.WARNING);
  }

  /** The findings of severity INFO. */
  public List<Diagnostic> infos() {
    return matching(diagnostic -> diagnostic.severity() == Severity.INFO);
  }

  /** The findings of one rule. */
  public List<Diagnostic> of(String rule) {
    return matching(diagnostic -> diagnostic.rule().equals(rule));
  }

  /** The findings that are about an entity or refer to it. */
  public List<Diagnostic> about(String id) {
    return matching(diagnostic -> diagnostic.concerns(id));
  }

  /** The findings that match. */
  public List<Diagnostic> matching(Predicate<? super Diagnostic> wanted) {
    return diagnostics.stream().filter(wanted).toList();
  }

  /** The findings that somebody accepted, each with the waiver in force. */
  public Map<Diagnostic, Waiver> waived() {
    return waived;
  }

  /** Whether the rule with this id was in the set and ran. */
  public boolean hasRun(String rule) {
    return run.contains(rule);
  }

  /** The ids of the skipped rules, sorted, by the aspect that is not documented. */
  public Map<Aspect, List<String>> skipped() {
    return skipped;
  }

  /**
   * The ids of the rules that did not run since what they look for is not {@linkplain Stages
   * expected yet}, sorted, by aspect.
   */
  public Map<Aspect, List<String>> notYetExpected() {
    return notYetExpected;
  }

  /**
   * Throws if any finding is of this severity or a higher one.
   *
   * @throws ValidationException with all such findings
   */
  public void throwIfAtLeast(Severity severity) {
    List<Diagnostic> serious = matching(diagnostic -> diagnostic.severity().isAtLeast(severity));
    if (!serious.isEmpty()) {
      throw new ValidationException(serious);
    }
  }

  /** How many findings there are of each severity: {@code 1 error, 2 warnings, 0 infos}. */
  public String summary() {
    return Stream.of(Severity.values()).map(this::count).collect(Collectors.joining(", "));
  }

  private String count(Severity severity) {
    return Words.count(
        matching(diagnostic -> diagnostic.severity() == severity).size(), Words.of(severity));
  }

  /**
   * The summary, then one line a finding: severity, rule, subject and message. The findings of a
   * rule on three or more subjects are one line, with the message of the first.
   */
  @Override
  public String toString() {
    List<Line> lines =
        diagnostics.stream()
            .collect(
                groupingBy(d -> d.severity() + d.rule(), LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .flatMap(Line::of)
            .toList();
    int rule = longest(lines, line -> line.first().rule());
    int subject = longest(lines, Line::subject);
    StringBuilder table = new StringBuilder(summary());
    for (Line line : lines) {
      table
          .append('\n')
          .append(Strings.padEnd(Words.of(line.first().severity()), "warning".length() + 2, ' '))
          .append(Strings.padEnd(line.first().rule(), rule + 2, ' '))
          .append(Strings.padEnd(line.subject(), subject + 2, ' '))
          .append(line.text());
    }
    return table.toString();
  }

  private static int longest(List<Line> lines, Function<Line, String> column) {
    return lines.stream().map(column).mapToInt(String::length).max().orElse(0);
  }

  /** One line of the table, for one finding or for all of a rule. */
  private record Line(Diagnostic first, String subject, String text) {
    private static final int MANY = 3;

    /** The lines for the findings of one rule. */
    static Stream<Line> of(List<Diagnostic> ofRule) {
      List<Subject> subjects = ofRule.stream().map(Diagnostic::subject).distinct().toList();
      return subjects.size() < MANY
          ? ofRule.stream().map(one -> new Line(one, one.subject().id(), one.message()))
          : Stream.of(folded(ofRule.get(0), subjects));
    }

    private static Line folded(Diagnostic first, List<Subject> subjects) {
      String names = Words.list(subjects.stream().map(Subject::toString).toList());
      return new Line(
          first,
          Words.count(subjects.size(), "subject"),
          names + ". The first: " + first.message());
    }
  }
}

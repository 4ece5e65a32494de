package org.concertive.validation;

import static java.util.Comparator.comparing;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.text.Text;

/**
 * Findings that are there already, so that only new ones need attention. As text it has a line for
 * each, sorted: the system, the rule, what it is about, the finding's fingerprint, and its message
 * for people to read. Lines that start with {@code #} are comments. Immutable.
 *
 * <pre>{@code
 * oak-hill LDR-02 plc 3fa9c0d1e2b4 "Weekly PLC" (plc) has one recorded leader …
 * }</pre>
 */
public final class Baseline {
  private static final String HEADING =
      "# Findings that are known: only others are new. One a line: system, rule, subject,"
          + " fingerprint, message.\n";
  private static final Splitter WORDS = Splitter.on(' ').limit(5);

  private final List<Entry> entries;

  private Baseline(Stream<Entry> entries) {
    this.entries = entries.sorted().toList();
  }

  /**
   * A finding of a baseline.
   *
   * @param system the id of the description it is in
   * @param rule the id of the rule
   * @param subject the id of what it is about
   * @param fingerprint what makes it the same finding in another version of the description
   * @param message the observation, when the baseline was written
   */
  public record Entry(
      String system, String rule, String subject, String fingerprint, String message)
      implements Comparable<Entry> {
    private static Entry of(ValidationReport report, Diagnostic finding) {
      return new Entry(
          report.system().id(),
          finding.rule(),
          finding.subject().id(),
          finding.fingerprint(),
          finding.message().replaceAll("\\s+", " "));
    }

    /** What it must share with a finding to be the same. */
    private String key() {
      return String.join(" ", system, rule, fingerprint);
    }

    /** By system, rule, subject and fingerprint. */
    @Override
    public int compareTo(Entry other) {
      return comparing(Entry::system)
          .thenComparing(Entry::rule)
          .thenComparing(Entry::subject)
          .thenComparing(Entry::fingerprint)
          .thenComparing(Entry::message)
          .compare(this, other);
    }

    /** The line of a baseline. */
    @Override
    public String toString() {
      return String.join(" ", system, rule, subject, fingerprint, message);
    }
  }

  /** A baseline without findings: every finding is new. */
  public static Baseline empty() {
    return new Baseline(Stream.of());
  }

  /** The findings of these reports that are not waived. */
  public static Baseline of(Collection<ValidationReport> reports) {
    return new Baseline(
        reports.stream()
            .flatMap(
                report -> report.diagnostics().stream().map(finding -> Entry.of(report, finding))));
  }

  /**
   * Reads the text of a baseline; the order of its lines does not matter.
   *
   * @throws IllegalArgumentException when a line is not one of a baseline
   */
  public static Baseline parse(String text) {
    List<Entry> entries = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        entries.add(entry(lines.get(i), i + 1));
      }
    }
    return new Baseline(entries.stream());
  }

  private static Entry entry(String line, int number) {
    List<String> words = WORDS.splitToList(line);
    if (words.size() < 5 || !words.get(3).matches("[0-9a-f]{12}")) {
      throw new IllegalArgumentException(
          "Line "
              + number
              + " of the baseline, "
              + Text.quoted(line)
              + ", must have a system, a rule, a subject, a fingerprint of 12 digits and letters"
              + " from a to f, and a message.");
    }
    return new Entry(words.get(0), words.get(1), words.get(2), words.get(3), words.get(4));
  }

  /** The findings, sorted. */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * What is new in a report, what is in this baseline, and what is gone. Findings of other systems,
   * and of rules that did not run, do not count as gone; nor does what is waived now.
   */
  public ReportComparison compare(ValidationReport report) {
    Multiset<String> known =
        entries.stream().map(Entry::key).collect(Collectors.toCollection(HashMultiset::create));
    List<Diagnostic> added = new ArrayList<>();
    List<Diagnostic> unchanged = new ArrayList<>();
    for (Diagnostic finding : report.diagnostics()) {
      (known.remove(Entry.of(report, finding).key()) ? unchanged : added).add(finding);
    }
    report.waived().keySet().forEach(finding -> known.remove(Entry.of(report, finding).key()));
    List<Entry> gone =
        entries.stream()
            .filter(entry -> entry.system().equals(report.system().id()))
            .filter(entry -> report.hasRun(entry.rule()) && known.remove(entry.key()))
            .toList();
    return new ReportComparison(added, unchanged, gone);
  }

  /** The text of the baseline; {@link #parse} reads it. */
  @Override
  public String toString() {
    return entries.stream().map(entry -> entry + "\n").collect(Collectors.joining("", HEADING, ""));
  }
}

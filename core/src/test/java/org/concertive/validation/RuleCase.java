package org.concertive.validation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concertive.cases.CaseNode;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;

/**
 * A small system and what some rules say about it. The cases of a family are a file of their own
 * among the test's resources, read by people, by tests and by the pages of rules:
 *
 * <pre>{@code
 * - case: no activity carries it out
 *   fires:
 *     RTN-02:
 *       - at: /practice/routines/0
 *         says: may exist on paper only
 *   silent: [RTN-01]
 *   system:
 *     practice:
 *       routines:
 *         - {id: plc, name: Weekly PLC}
 *   mend: an activity carries it out
 *   mended:
 *     …
 * }</pre>
 *
 * <p>A rule under {@code fires} finds exactly what is listed, in that order, and nothing in the
 * mended system. {@code says} is part of the message, and {@code severity} the severity where it is
 * not that of the rule. An aspect whose coverage a system does not state is COMPLETE.
 *
 * @param file the family's file, without its ending
 * @param title what the case shows
 * @param fires what the rules that fire find
 * @param silent the rules that find nothing
 * @param system the system, without format, id and title
 * @param mend what was changed in the mended system
 * @param mended the mended system
 */
record RuleCase(
    String file,
    String title,
    ImmutableListMultimap<String, Expected> fires,
    ImmutableSet<String> silent,
    String system,
    Optional<String> mend,
    Optional<String> mended) {
  private static final Path FILES = Path.of("src/test/resources/rules");

  /** What a rule must find: where, and with which words. */
  record Expected(String at, String says, Optional<Severity> severity) {
    private static Expected of(CaseNode node) {
      return new Expected(
          node.text("at").orElseThrow(),
          node.text("says").orElse(""),
          node.text("severity").map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT))));
    }
  }

  /** All cases, file by file. */
  static List<RuleCase> all() {
    return CaseNode.casesIn(FILES).stream().map(RuleCase::of).toList();
  }

  private static RuleCase of(CaseNode node) {
    ImmutableListMultimap.Builder<String, Expected> fires = ImmutableListMultimap.builder();
    for (CaseNode.Field rule : node.get("fires").map(CaseNode::fields).orElse(List.of())) {
      rule.value().items().forEach(finding -> fires.put(rule.name(), Expected.of(finding)));
    }
    return new RuleCase(
        node.file(),
        node.text("case").orElseThrow(),
        fires.build(),
        node.get("silent").map(CaseNode::items).orElse(List.of()).stream()
            .map(CaseNode::word)
            .collect(ImmutableSet.toImmutableSet()),
        node.get("system").orElseThrow().lines(),
        node.text("mend"),
        node.get("mended").map(CaseNode::lines));
  }

  boolean fires(String rule) {
    return fires.containsKey(rule);
  }

  /** The system with every aspect COMPLETE whose coverage it does not state. */
  LeadershipSystem read() {
    return read(system);
  }

  /** The mended system, in the same way. */
  Optional<LeadershipSystem> readMended() {
    return mended.map(RuleCase::read);
  }

  private static LeadershipSystem read(String lines) {
    LeadershipSystem system = CaseNode.system(lines);
    LeadershipSystem.Builder complete = system.toBuilder();
    for (Aspect aspect : Aspect.values()) {
      if (!system.coverage().containsKey(aspect)) {
        complete.putCoverage(aspect, Coverage.COMPLETE);
      }
    }
    return complete.build();
  }

  @Override
  public String toString() {
    return file + ": " + title;
  }
}

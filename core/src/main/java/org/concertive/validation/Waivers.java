package org.concertive.validation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.Waiver;
import org.concertive.model.value.Answer;
import org.concertive.model.value.TimePoint;
import org.concertive.text.Keys;

/** Which findings a waiver accepts, and the rule that reports waivers without effect. */
final class Waivers {
  /** The rule that reads the findings of all others; its own cannot be waived. */
  static final Rule WITHOUT_EFFECT =
      Rule.warning("REF-07", "waiver-without-effect")
          .checks(
              "A waiver matches no finding, has lapsed at asOf, or waives this rule. Runs "
                  + "after all others.")
          .says("The waiver of {rule}{about} {problem}.")
          .toRecord("Remove the waiver, or correct its rule, subject, pointer or time.")
          .afterAll(Waivers::check);

  private Waivers() {}

  /** Whether the time of a waiver is certainly past. */
  static boolean isLapsed(Waiver waiver, Optional<TimePoint> asOf) {
    return waiver.until().isPresent()
        && asOf.isPresent()
        && waiver.until().get().isBefore(asOf.get()) == Answer.YES;
  }

  /** The waivers of a system that are in force, by what they accept. */
  static final class InForce {
    private final ListMultimap<String, Waiver> byKey = ArrayListMultimap.create();

    InForce(LeadershipSystem system) {
      for (Waiver waiver : system.waivers()) {
        if (!isLapsed(waiver, system.asOf()) && !isOfThisRule(waiver)) {
          byKey.put(key(waiver), waiver);
        }
      }
    }

    /** The first waiver that accepts a finding, one for its subject before one for the rule. */
    Optional<Waiver> covering(Diagnostic finding) {
      return Stream.of(key(finding), finding.rule())
          .flatMap(key -> byKey.get(key).stream())
          .filter(waiver -> isAt(waiver, finding))
          .findFirst();
    }
  }

  /** A rule and a subject, or only a rule. */
  private static String key(Waiver waiver) {
    return waiver.subject().map(subject -> Keys.of(waiver.rule(), subject)).orElse(waiver.rule());
  }

  private static String key(Diagnostic finding) {
    return Keys.of(finding.rule(), finding.subject().id());
  }

  private static boolean isAt(Waiver waiver, Diagnostic finding) {
    return waiver.pointer().map(finding.pointer()::equals).orElse(true);
  }

  private static boolean isOfThisRule(Waiver waiver) {
    return waiver.rule().equals(WITHOUT_EFFECT.id());
  }

  private static void check(Findings found) {
    List<Node<Waiver>> waivers = found.index().nodes(Waiver.class);
    if (waivers.isEmpty()) {
      return;
    }
    ListMultimap<String, Diagnostic> others = ArrayListMultimap.create();
    for (Diagnostic finding : found.ofOtherRules()) {
      others.put(key(finding), finding);
      others.put(finding.rule(), finding);
    }
    for (Node<Waiver> waiver : waivers) {
      problem(waiver.value(), found, others)
          .ifPresent(
              problem ->
                  found
                      .on(waiver)
                      .with("rule", waiver.value().rule())
                      .with("about", about(waiver))
                      .with("problem", problem));
    }
  }

  private static Optional<String> problem(
      Waiver waiver, Findings found, ListMultimap<String, Diagnostic> others) {
    if (isLapsed(waiver, found.index().system().asOf())) {
      return Optional.of("lapsed after " + waiver.until().orElseThrow());
    }
    if (isOfThisRule(waiver)) {
      return Optional.of("accepts nothing, since findings of this rule cannot be waived");
    }
    return found.hasRun(waiver.rule())
            && others.get(key(waiver)).stream().noneMatch(other -> isAt(waiver, other))
        ? Optional.of("matches no finding")
        : Optional.empty();
  }

  private static String about(Node<Waiver> waiver) {
    return waiver
            .value()
            .subject()
            .map(
                subject ->
                    " for "
                        + waiver
                            .index()
                            .find(subject.id())
                            .map(Subject::of)
                            .map(Subject::toString)
                            .orElse(subject.id()))
            .orElse("")
        + waiver.value().pointer().map(pointer -> " at " + pointer).orElse("");
  }
}

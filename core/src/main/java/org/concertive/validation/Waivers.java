package org.concertive.validation;

import java.util.Optional;
import org.concertive.index.Node;
import org.concertive.model.Waiver;
import org.concertive.model.value.Answer;
import org.concertive.model.value.TimePoint;

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

  /** Whether a waiver accepts a finding, as long as it has not lapsed. */
  static boolean covers(Waiver waiver, Diagnostic diagnostic) {
    return waiver.rule().equals(diagnostic.rule())
        && !isOfThisRule(waiver)
        && waiver
            .subject()
            .map(subject -> subject.id().equals(diagnostic.subject().id()))
            .orElse(true)
        && waiver.pointer().map(diagnostic.pointer()::equals).orElse(true);
  }

  private static boolean isOfThisRule(Waiver waiver) {
    return waiver.rule().equals(WITHOUT_EFFECT.id());
  }

  private static void check(Findings found) {
    for (Node<Waiver> waiver : found.index().nodes(Waiver.class)) {
      problem(waiver.value(), found)
          .ifPresent(
              problem ->
                  found
                      .on(waiver)
                      .with("rule", waiver.value().rule())
                      .with("about", about(waiver))
                      .with("problem", problem));
    }
  }

  private static Optional<String> problem(Waiver waiver, Findings found) {
    if (isLapsed(waiver, found.index().system().asOf())) {
      return Optional.of("lapsed after " + waiver.until().orElseThrow());
    }
    if (isOfThisRule(waiver)) {
      return Optional.of("accepts nothing, since findings of this rule cannot be waived");
    }
    return found.hasRun(waiver.rule())
            && found.ofOtherRules().stream().noneMatch(other -> covers(waiver, other))
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

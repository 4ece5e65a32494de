package org.concertive.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.concertive.model.Aspect;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.Waiver;
import org.concertive.model.value.Answer;
import org.concertive.model.value.TimePoint;

/**
 * What a rule set found in a description: its diagnostics in their order, and what was not looked
 * at. Immutable.
 */
public final class ValidationReport {
  private final List<Diagnostic> diagnostics;
  private final Map<Diagnostic, Waiver> waived;
  private final Map<Aspect, List<String>> skipped;

  private ValidationReport(
      List<Diagnostic> diagnostics,
      Map<Diagnostic, Waiver> waived,
      Map<Aspect, List<String>> skipped) {
    this.diagnostics = Collections.unmodifiableList(diagnostics);
    this.waived = Collections.unmodifiableMap(waived);
    this.skipped = Collections.unmodifiableMap(skipped);
  }

  static ValidationReport of(
      LeadershipSystem system, List<Diagnostic> found, Map<Aspect, List<Rule>> skipped) {
    List<Diagnostic> sorted = new ArrayList<>(found);
    Collections.sort(sorted);
    List<Diagnostic> open = new ArrayList<>();
    Map<Diagnostic, Waiver> waived = new LinkedHashMap<>();
    List<Waiver> inForce =
        system.waivers().stream().filter(waiver -> !lapsed(waiver, system.asOf())).toList();
    for (Diagnostic diagnostic : sorted) {
      Optional<Waiver> waiver = inForce.stream().filter(w -> covers(w, diagnostic)).findFirst();
      waiver.ifPresentOrElse(w -> waived.put(diagnostic, w), () -> open.add(diagnostic));
    }
    Map<Aspect, List<String>> notRun = new EnumMap<>(Aspect.class);
    skipped.forEach(
        (aspect, rules) -> notRun.put(aspect, rules.stream().map(Rule::id).sorted().toList()));
    return new ValidationReport(open, waived, notRun);
  }

  private static boolean lapsed(Waiver waiver, Optional<TimePoint> asOf) {
    return waiver.until().isPresent()
        && asOf.isPresent()
        && waiver.until().get().isBefore(asOf.get()) == Answer.YES;
  }

  private static boolean covers(Waiver waiver, Diagnostic diagnostic) {
    return waiver.rule().equals(diagnostic.rule())
        && waiver
            .subject()
            .map(subject -> subject.id().equals(diagnostic.subject().id()))
            .orElse(true)
        && waiver.pointer().map(diagnostic.pointer()::equals).orElse(true);
  }

  /** All findings that are not waived, by severity, rule and place. */
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

  /** The findings about an entity, or that speak of it. */
  public List<Diagnostic> about(String id) {
    return matching(diagnostic -> diagnostic.concerns(id));
  }

  /** The findings that fit. */
  public List<Diagnostic> matching(Predicate<? super Diagnostic> wanted) {
    return diagnostics.stream().filter(wanted).toList();
  }

  /** The findings somebody accepted, each with the waiver that still holds. */
  public Map<Diagnostic, Waiver> waived() {
    return waived;
  }

  /**
   * The ids of the rules that were not run, in alphabetical order, by the part of the description
   * that is not documented.
   */
  public Map<Aspect, List<String>> skipped() {
    return skipped;
  }

  /**
   * Throws when something is found that matters at least so much; otherwise does nothing.
   *
   * @throws ValidationException with all such findings
   */
  public void throwIfAtLeast(Severity severity) {
    List<Diagnostic> serious = matching(diagnostic -> diagnostic.severity().isAtLeast(severity));
    if (!serious.isEmpty()) {
      throw new ValidationException(serious);
    }
  }

  /** How many findings of each severity. */
  @Override
  public String toString() {
    return errors().size()
        + " errors, "
        + warnings().size()
        + " warnings, "
        + infos().size()
        + " infos";
  }
}

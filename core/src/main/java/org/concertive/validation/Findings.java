package org.concertive.validation;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;

/**
 * Collects what the check of a rule finds: {@code found.on(routine).field("steps").with("circle",
 * path)}. Only valid while the check runs.
 */
public final class Findings {
  private final Run run;
  private final Rule rule;
  private final SystemIndex index;
  private final List<Draft> drafts = new ArrayList<>();

  Findings(Run run, Rule rule) {
    this.run = run;
    this.rule = rule;
    this.index = run.index();
  }

  /** What all checks of one run share. */
  record Run(
      SystemIndex index,
      Collection<Rule> rules,
      Set<String> running,
      Thresholds thresholds,
      Map<Aspect, List<Rule>> skipped,
      List<Diagnostic> found) {

    /** The same run, after these findings. */
    Run after(List<Diagnostic> earlier) {
      return new Run(index, rules, running, thresholds, skipped, List.copyOf(earlier));
    }
  }

  /** The description being checked. */
  public SystemIndex index() {
    return index;
  }

  /** A relation of the description; see {@link SystemIndex#get(Relation)}. */
  public <T> T get(Relation<T> relation) {
    return index.get(relation);
  }

  /**
   * The value of a threshold the rule reads.
   *
   * @throws IllegalStateException when the rule does not declare the threshold with {@link
   *     Rule.Builder#reads}
   */
  public double value(Threshold threshold) {
    if (!rule.thresholds().contains(threshold)) {
      throw new IllegalStateException(
          "The rule "
              + rule
              + " must declare that it reads the threshold "
              + threshold.name()
              + ".");
    }
    return run.thresholds().value(threshold);
  }

  /** The rules that a description may refer to: those of the catalogue and those of the set. */
  List<Rule> known() {
    return Stream.concat(Rules.all().stream(), run.rules().stream()).distinct().toList();
  }

  /** The ids of the {@link #known} rules. */
  Set<String> knownIds() {
    return known().stream().map(Rule::id).collect(toCollection(LinkedHashSet::new));
  }

  /** The rules of the set that are skipped, by the aspect that is not documented. */
  public Map<Aspect, List<Rule>> skipped() {
    return Collections.unmodifiableMap(run.skipped());
  }

  /** Whether the rule with this id is in the set and was not skipped. */
  boolean hasRun(String id) {
    return run.running().contains(id);
  }

  /** What the other rules found, waived or not; empty unless the rule runs after all others. */
  List<Diagnostic> ofOtherRules() {
    return run.found();
  }

  /** Adds a finding on this object. */
  public Draft on(Node<?> subject) {
    return add(new Draft(subject, subject.pointer()));
  }

  /** Adds a finding on a reference; its subject is the object that holds the reference. */
  public Draft on(Reference reference) {
    return add(new Draft(reference.from(), reference.pointer()));
  }

  /** Adds a finding on the description as a whole. */
  public Draft onSystem() {
    return on(index.root());
  }

  private Draft add(Draft draft) {
    drafts.add(draft);
    return draft;
  }

  List<Draft> drafts() {
    return drafts;
  }
}

package org.concertive.validation;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;

/**
 * Where the check of a rule puts what it finds: {@code
 * found.on(routine).field("steps").with("circle", path)}. Only valid while the check runs.
 */
public final class Findings {
  /** Up to so many subjects one processor is enough. */
  private static final int FEW = 1 << 10;

  /** Of more, so many are looked at together: few enough for all processors to end at once. */
  private static final int PART = 1 << 8;

  private final Run run;
  private final Rule rule;
  private final SystemIndex index;
  private final List<Draft> drafts = new ArrayList<>();

  Findings(Run run, Rule rule) {
    this.run = run;
    this.rule = rule;
    this.index = run.index();
  }

  /** What the checks of one run have in common. */
  record Run(
      SystemIndex index,
      Collection<Rule> rules,
      Thresholds thresholds,
      Map<Aspect, List<Rule>> skipped) {}

  /** The description looked at. */
  public SystemIndex index() {
    return index;
  }

  /**
   * The value of a threshold the rule reads.
   *
   * @throws IllegalStateException when the rule does not say that it reads it
   */
  public double value(Threshold threshold) {
    if (!rule.thresholds().contains(threshold)) {
      throw new IllegalStateException(
          "The rule " + rule + " must say that it reads the threshold " + threshold.name() + ".");
    }
    return run.thresholds().value(threshold);
  }

  /** Looks at each subject; at parts of many at the same time, which changes nothing else. */
  <T> void lookAt(List<Node<T>> subjects, Rule.SubjectCheck<T> check) {
    if (subjects.size() <= FEW) {
      subjects.forEach(subject -> check.look(subject, this));
      return;
    }
    Lists.partition(subjects, PART).parallelStream()
        .map(
            part -> {
              Findings ofPart = new Findings(run, rule);
              ofPart.lookAt(part, check);
              return ofPart.drafts;
            })
        .forEachOrdered(drafts::addAll);
  }

  /** The rules a description may name: those of the catalogue, and those of the set. */
  List<Rule> known() {
    return Stream.concat(Rules.all().stream(), run.rules().stream()).distinct().toList();
  }

  /**
   * The rules of the set that are not run because their part of the description is not documented.
   */
  public Map<Aspect, List<Rule>> skipped() {
    return Collections.unmodifiableMap(run.skipped());
  }

  /** Opens a finding on this object; what the draft does not say is left open. */
  public Draft on(Node<?> subject) {
    return add(new Draft(subject, subject.pointer()));
  }

  /** Opens a finding on a reference: its subject is the object that holds it. */
  public Draft on(Reference reference) {
    return add(new Draft(reference.from(), reference.pointer()));
  }

  /** Opens a finding on the description as a whole. */
  public Draft onSystem() {
    return on(index.root());
  }

  /** Opens a finding on the list this object stands in: its subject is the description. */
  Draft onListOf(Node<?> element) {
    return add(new Draft(index.root(), Pointers.ofList(element.pointer())));
  }

  private Draft add(Draft draft) {
    drafts.add(draft);
    return draft;
  }

  List<Draft> drafts() {
    return drafts;
  }
}

package org.concertive.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;

/**
 * Where the check of a rule puts what it finds: {@code
 * found.on(routine).field("steps").with("circle", path)}. Only valid while the check runs.
 */
public final class Findings {
  private final SystemIndex index;
  private final Thresholds thresholds;
  private final Map<Aspect, List<Rule>> skipped;
  private final List<Draft> drafts = new ArrayList<>();

  Findings(SystemIndex index, Thresholds thresholds, Map<Aspect, List<Rule>> skipped) {
    this.index = index;
    this.thresholds = thresholds;
    this.skipped = skipped;
  }

  /** The description looked at. */
  public SystemIndex index() {
    return index;
  }

  /** The value of a threshold the rule reads. */
  public double value(Threshold threshold) {
    return thresholds.value(threshold);
  }

  /**
   * The rules of the set that are not run because their part of the description is not documented.
   */
  public Map<Aspect, List<Rule>> skipped() {
    return Collections.unmodifiableMap(skipped);
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

  private Draft add(Draft draft) {
    drafts.add(draft);
    return draft;
  }

  List<Draft> drafts() {
    return drafts;
  }
}

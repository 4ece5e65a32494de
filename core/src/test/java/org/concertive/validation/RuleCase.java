package org.concertive.validation;

import java.util.List;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;

/**
 * A minimal system and where one rule must find something in it: nowhere when it must be silent.
 * Parts of the system whose coverage the case does not state count as COMPLETE.
 *
 * @param rule the id of the rule
 * @param behaviour what the case shows, as a sentence
 * @param system the system
 * @param pointers where the rule must fire, in the order of the report
 * @param saying what the first message must contain
 */
record RuleCase(
    String rule, String behaviour, LeadershipSystem system, List<String> pointers, String saying) {

  static RuleCase fires(
      String rule, String behaviour, LeadershipSystem system, String... pointers) {
    if (pointers.length == 0) {
      throw new IllegalArgumentException("A case in which " + rule + " fires must say where.");
    }
    return new RuleCase(rule, behaviour, system, List.of(pointers), "");
  }

  static RuleCase silent(String rule, String behaviour, LeadershipSystem system) {
    return new RuleCase(rule, behaviour, system, List.of(), "");
  }

  /** The same case whose first message must contain this. */
  RuleCase saying(String part) {
    return new RuleCase(rule, behaviour, system, pointers, part);
  }

  boolean fires() {
    return !pointers.isEmpty();
  }

  LeadershipSystem documented() {
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
    return rule + (fires() ? " fires: " : " is silent: ") + behaviour;
  }
}

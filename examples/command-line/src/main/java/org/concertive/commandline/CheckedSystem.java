package org.concertive.commandline;

import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.validation.RuleSet;
import org.concertive.validation.ValidationReport;

/** A description that is indexed and checked by all rules. */
record CheckedSystem(SystemIndex index, ValidationReport report) {
  static CheckedSystem of(LeadershipSystem system, ProgressLine progress) {
    String id = system.id();
    SystemIndex index = progress.during("Preparing " + id, execution -> SystemIndex.of(system));
    return new CheckedSystem(
        index,
        progress.during(
            "Checking " + id, "rules", execution -> RuleSet.standard().check(index, execution)));
  }
}

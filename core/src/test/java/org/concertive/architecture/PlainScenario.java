package org.concertive.architecture;

import org.concertive.index.SystemIndex;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Metrics;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Person;
import org.concertive.model.practice.Routine;
import org.concertive.relation.Leading;
import org.concertive.validation.RuleSet;

/** Builds, checks and measures a small system without reading or writing a document. */
public final class PlainScenario {
  private PlainScenario() {}

  /** What came of it. */
  public static String run() {
    LeadershipSystem oakHill =
        LeadershipSystem.of("oak-hill", "Oak Hill School")
            .with(
                Person.of("kim", "Kim Lee"),
                Routine.builder("plc", "Weekly PLC")
                    .cadence("weekly")
                    .expectedLeaders("kim")
                    .build());
    SystemIndex index = SystemIndex.of(oakHill);
    MetricResults results = MetricResults.of(index);
    Metrics.all().forEach(results::get);
    return index.get(Leading.DESIGNED).leaders().size()
        + " leader, "
        + (RuleSet.standard().check(index).diagnostics().isEmpty() ? "no rules" : "rules ran");
  }
}

package org.oakhill;

import java.util.List;
import org.concertive.Concertive;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.metrics.Metric;
import org.concertive.metrics.Value;
import org.concertive.model.Aspect;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Person;
import org.concertive.model.practice.Routine;
import org.concertive.relation.Leading;
import org.concertive.statistics.Result;
import org.concertive.validation.Rule;
import org.concertive.validation.RuleSet;
import tools.jackson.databind.json.JsonMapper;

/** Checks and measures a description with a rule and a metric of its own. */
public final class Audit {
  // snippet
  static final Rule NO_CADENCE =
      Rule.info("OAK-01", "led-without-cadence")
          .says("{leaders} lead {name}, and how often it meets is not recorded.")
          .toRecord("Record the cadence of the routine.")
          .toConsider("Agree with its leaders when the routine meets.")
          .omissionIn(Aspect.ROUTINES)
          .each(
              Routine.class,
              (routine, found) -> {
                var leaders = found.get(Leading.DESIGNED).leadersOf(routine);
                if (routine.value().cadence().isEmpty() && !leaders.isEmpty()) {
                  found.on(routine).with("leaders", leaders);
                }
              });

  static final Metric<Value> CADENCE_SHARE =
      Metric.value("OAK-02", "cadence-share", "Routines with a cadence")
          .means("Share of routines for which a cadence is recorded.")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.DESIGNED, Aspect.ROUTINES)
          .computed((index, view) -> cadenceShare(index));

  static Result<Value> cadenceShare(SystemIndex index) {
    List<Node<Routine>> routines = index.nodes(Routine.class);
    return routines.isEmpty()
        ? Result.undefined(Result.Code.NONE_RECORDED, "there is no routine", "routines")
        : Result.of(
            Value.share(
                routines.stream().filter(r -> r.value().cadence().isPresent()).toList(),
                routines.size()));
  }
  // end

  private Audit() {}

  /** Prints what the rule finds, what the metric measures, and the report as JSON. */
  public static void main(String[] arguments) {
    LeadershipSystem oakHill =
        LeadershipSystem.of("oak-hill", "Oak Hill School")
            .with(
                Person.of("kim", "Kim Lee"),
                Routine.builder("plc", "Weekly PLC").expectedLeaders("kim").build(),
                Routine.builder("review", "Data review").cadence("monthly").build());
    var report = RuleSet.of(List.of(NO_CADENCE)).check(oakHill);
    System.out.println(report);
    System.out.println(Concertive.measure(oakHill).get(CADENCE_SHARE));
    System.out.println(
        JsonMapper.builder().findAndAddModules().build().writeValueAsString(report.infos()));
  }
}

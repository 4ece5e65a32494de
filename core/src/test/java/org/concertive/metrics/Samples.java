package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.concertive.index.View;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Person;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation.Part;
import org.concertive.model.practice.Routine;
import org.concertive.statistics.Result;

/** Small systems to measure, and what to say of a result. */
final class Samples {
  /** Three people. */
  static final LeadershipSystem SCHOOL =
      LeadershipSystem.of("oak-hill", "Oak Hill")
          .with(Person.of("ann", "Ann"), Person.of("ben", "Ben"), Person.of("cleo", "Cleo"));

  private Samples() {}

  static Routine led(String id, String... leaders) {
    return Routine.builder(id, id).expectedLeaders(leaders).build();
  }

  static JointActivity meeting(String id, String... leaders) {
    JointActivity.Builder activity = JointActivity.builder(id, id);
    for (String leader : leaders) {
      activity.part(Part.LEADER, leader);
    }
    return activity.build();
  }

  static <R extends Figure> Result<R> get(LeadershipSystem system, Metric<R> metric, View view) {
    return MetricResults.of(system).get(metric, view);
  }

  static <R extends Figure> R of(LeadershipSystem system, Metric<R> metric, View view) {
    return get(system, metric, view).orElseThrow();
  }

  static void isFraction(Result<Value> result, double numerator, double denominator) {
    isFraction(result.orElseThrow(), numerator, denominator);
  }

  static void isFraction(Value value, double numerator, double denominator) {
    assertThat(value.numerator()).hasValue(numerator);
    assertThat(value.denominator()).hasValue(denominator);
    assertThat(value.number()).isEqualTo(numerator / denominator);
  }

  static void isUndefined(Result<?> result, String reason) {
    assertThat(result).isInstanceOf(Result.Undefined.class);
    assertThat(((Result.Undefined<?>) result).reason()).isEqualTo(reason);
  }
}

package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;
import static org.concertive.metrics.CoLeadingMetrics.CO_LEADING_PROFILE;
import static org.concertive.metrics.CoLeadingMetrics.CO_LEADING_RATE;
import static org.concertive.metrics.Samples.SCHOOL;
import static org.concertive.metrics.Samples.get;
import static org.concertive.metrics.Samples.isUndefined;
import static org.concertive.metrics.Samples.led;
import static org.concertive.metrics.Samples.meeting;
import static org.concertive.metrics.Samples.of;

import org.concertive.model.LeadershipSystem;
import org.concertive.model.practice.RoutineStep;
import org.junit.jupiter.api.Test;

class CoLeadingMetricsTest {
  private static final LeadershipSystem EXAMPLE =
      SCHOOL.with(led("r1", "ann"), led("r2", "ben"), led("r3", "ann", "ben"), led("r4"));

  @Test
  void co_leading_rate() {
    assertThat(of(EXAMPLE, CO_LEADING_RATE, DESIGNED)).hasToString("0.3333 = 1/3 (r3 0.3333)");
    isUndefined(get(EXAMPLE, CO_LEADING_RATE, LIVED), "no activity has a leader");
  }

  @Test
  void co_leading_profile() {
    assertThat(of(EXAMPLE, CO_LEADING_PROFILE, DESIGNED)).hasToString("SOLO 2, COLLABORATED 1");
    isUndefined(get(SCHOOL, CO_LEADING_PROFILE, DESIGNED), "no routine has a leader");
  }

  @Test
  void an_item_of_two_types_counts_in_both_and_one_of_none_is_undetermined() {
    LeadershipSystem system =
        SCHOOL.with(
            led("r1").toBuilder()
                .addSteps(
                    RoutineStep.builder("s1", 1, "S").leaders("ann", "ben").build(),
                    RoutineStep.builder("s2", 2, "S").leaders("cleo").dependsOn("s1").build())
                .build(),
            led("r2", "ann").toBuilder()
                .addSteps(RoutineStep.builder("s3", 1, "S").leaders("ben").build())
                .build());
    assertThat(of(system, CO_LEADING_PROFILE, DESIGNED))
        .hasToString("COLLABORATED 1, COORDINATED 1, UNDETERMINED 1");
  }

  @Test
  void co_leading_as_lived() {
    LeadershipSystem system = SCHOOL.with(meeting("a1", "ann"), meeting("a2", "ann", "ben"));
    assertThat(of(system, CO_LEADING_PROFILE, LIVED)).hasToString("SOLO 1, COLLABORATED 1");
  }
}

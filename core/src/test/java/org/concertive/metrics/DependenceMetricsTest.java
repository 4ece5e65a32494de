package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.metrics.DependenceMetrics.ORPHANED_BY;
import static org.concertive.metrics.DependenceMetrics.SOLE_LEADER_DEPENDENCE;
import static org.concertive.metrics.Samples.SCHOOL;
import static org.concertive.metrics.Samples.led;
import static org.concertive.metrics.Samples.of;

import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Position;
import org.junit.jupiter.api.Test;

class DependenceMetricsTest {
  @Test
  void a_deputy_is_named() {
    LeadershipSystem system =
        SCHOOL.with(
            Position.builder("head", "Head").seats("1").deputies("ben").build(), led("r", "head"));
    assertThat(of(system, ORPHANED_BY, DESIGNED).groups().get("head"))
        .extracting(Contributor::name)
        .containsExactly("r, with a deputy");
    assertThat(of(system, SOLE_LEADER_DEPENDENCE, DESIGNED).about())
        .map(Contributor::name)
        .contains("Head, who has a deputy");
  }
}

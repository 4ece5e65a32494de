package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;
import static org.concertive.metrics.DependenceMetrics.DEPARTURE_TOLERANCE;
import static org.concertive.metrics.DependenceMetrics.ORPHANED_BY;
import static org.concertive.metrics.DependenceMetrics.SOLE_LEADER_DEPENDENCE;
import static org.concertive.metrics.Samples.SCHOOL;
import static org.concertive.metrics.Samples.get;
import static org.concertive.metrics.Samples.isFraction;
import static org.concertive.metrics.Samples.isUndefined;
import static org.concertive.metrics.Samples.led;
import static org.concertive.metrics.Samples.meeting;
import static org.concertive.metrics.Samples.of;

import org.concertive.model.LeadershipSystem;
import org.junit.jupiter.api.Test;

class DependenceMetricsTest {
  private static final LeadershipSystem EXAMPLE =
      SCHOOL.with(led("r1", "ann"), led("r2", "ben"), led("r3", "ann", "ben"), led("r4"));

  @Test
  void sole_leader_dependence() {
    Value dependence = of(EXAMPLE, SOLE_LEADER_DEPENDENCE, DESIGNED);
    isFraction(dependence, 1, 3);
    assertThat(dependence).hasToString("0.3333 = 1/3, ann (r1 0.3333)");
    isUndefined(get(SCHOOL, SOLE_LEADER_DEPENDENCE, DESIGNED), "no routine has a leader");
  }

  @Test
  void sole_leader_dependence_is_about_the_leader_with_the_most() {
    LeadershipSystem system =
        SCHOOL.with(meeting("a1", "ann"), meeting("a2", "ben"), meeting("a3", "ben"));
    assertThat(of(system, SOLE_LEADER_DEPENDENCE, LIVED))
        .hasToString("0.6667 = 2/3, ben (a2 0.3333, a3 0.3333)");
  }

  @Test
  void where_nobody_leads_alone_dependence_is_0_and_about_nobody() {
    Value none = of(SCHOOL.with(led("r1", "ann", "ben")), SOLE_LEADER_DEPENDENCE, DESIGNED);
    isFraction(none, 0, 1);
    assertThat(none.about()).isEmpty();
    assertThat(none.contributors()).isEmpty();
  }

  @Test
  void orphaned_by() {
    assertThat(of(EXAMPLE, ORPHANED_BY, DESIGNED)).hasToString("ann: r1; ben: r2");
    isUndefined(get(SCHOOL, ORPHANED_BY, DESIGNED), "no routine has a leader");
    assertThat(of(SCHOOL.with(led("r1", "ann", "ben")), ORPHANED_BY, DESIGNED).groups()).isEmpty();
  }

  @Test
  void departure_tolerance() {
    assertThat(of(EXAMPLE, DEPARTURE_TOLERANCE, DESIGNED)).hasToString("2 (ann, ben)");
    isUndefined(get(SCHOOL, DEPARTURE_TOLERANCE, DESIGNED), "no routine has a leader");
  }
}

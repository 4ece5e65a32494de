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
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Team;
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
  void individuals_come_before_posts_in_many_places_and_bodies_and_a_deputy_is_said() {
    LeadershipSystem system =
        SCHOOL.with(
            Team.of("ilt", "Team"),
            Position.builder("coach", "Coach").seats("1").per(OrgUnitKind.SCHOOL).build(),
            Position.builder("head", "Head").seats("1").deputies("ben").build(),
            led("r1", "ilt"),
            led("r2", "coach"),
            led("r3", "head"));
    assertThat(of(system, ORPHANED_BY, DESIGNED)).hasToString("head: r3; coach: r2; ilt: r1");
    assertThat(of(system, ORPHANED_BY, DESIGNED).groups().get("head"))
        .extracting(Contributor::name)
        .singleElement()
        .asString()
        .endsWith(", with a deputy");
    Value alone = of(system, SOLE_LEADER_DEPENDENCE, DESIGNED);
    isFraction(alone, 1, 3);
    assertThat(alone.about()).map(Contributor::name).contains("Head, who has a deputy");
  }

  @Test
  void departure_tolerance() {
    assertThat(of(EXAMPLE, DEPARTURE_TOLERANCE, DESIGNED)).hasToString("2 (ann, ben)");
    isUndefined(get(SCHOOL, DEPARTURE_TOLERANCE, DESIGNED), "no routine has a leader");
  }
}

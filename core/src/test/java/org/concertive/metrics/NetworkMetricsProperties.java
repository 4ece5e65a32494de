package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.index.View.LIVED;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.Tie;

/** Laws of networks of advice among six people. */
class NetworkMetricsProperties {
  private static final int PEOPLE = 6;

  /** Ties, each as seeker × 6 + whom they ask. */
  @Provide
  Arbitrary<Set<Integer>> ties() {
    return Arbitraries.integers()
        .between(0, PEOPLE * PEOPLE - 1)
        .filter(tie -> tie / PEOPLE != tie % PEOPLE)
        .set()
        .ofMinSize(1);
  }

  private static LeadershipSystem people() {
    LeadershipSystem system = LeadershipSystem.of("s", "S");
    for (int i = 0; i < PEOPLE; i++) {
      system = system.with(Person.of("p" + i, "P"));
    }
    return system;
  }

  private static LeadershipSystem system(Set<Integer> ties, boolean isReversed) {
    LeadershipSystem system = people();
    for (int tie : ties) {
      String from = "p" + tie / PEOPLE;
      String to = "p" + tie % PEOPLE;
      system =
          system.with(
              isReversed ? Tie.of(to, from, Tie.Kind.ADVICE) : Tie.of(from, to, Tie.Kind.ADVICE));
    }
    return system;
  }

  private static Value advice(LeadershipSystem system, Metric<Profile> metric) {
    return Samples.of(system, metric, LIVED).get("ADVICE").orElseThrow();
  }

  @Property(tries = 200)
  void the_parts_of_those_who_contribute_add_up_to_the_number(@ForAll("ties") Set<Integer> ties) {
    for (Metric<Profile> metric :
        List.of(
            NetworkMetrics.DENSITY,
            NetworkMetrics.INDEGREE_CENTRALIZATION,
            NetworkMetrics.RECIPROCITY)) {
      Value value = advice(system(ties, false), metric);
      assertThat(value.contributors().stream().mapToDouble(one -> one.part().orElseThrow()).sum())
          .as(metric.id())
          .isCloseTo(value.number(), offset(1e-9));
    }
  }

  @Property(tries = 200)
  void asking_the_other_way_round_changes_neither_density_nor_reciprocity(
      @ForAll("ties") Set<Integer> ties) {
    for (Metric<Profile> metric : List.of(NetworkMetrics.DENSITY, NetworkMetrics.RECIPROCITY)) {
      assertThat(advice(system(ties, true), metric).number())
          .isEqualTo(advice(system(ties, false), metric).number());
    }
  }

  @Property(tries = 200)
  void a_team_of_all_has_the_three_numbers_of_the_network(@ForAll("ties") Set<Integer> ties) {
    Team all =
        Team.builder("all", "All")
            .memberships(
                IntStream.range(0, PEOPLE).mapToObj(i -> TeamMembership.of("p" + i)).toList())
            .build();
    LeadershipSystem system = system(ties, false).with(all);
    Table network = Samples.of(system, NetworkMetrics.LEADERSHIP_TRIAD, LIVED);
    Table team = Samples.of(system, NetworkMetrics.LEADERSHIP_TRIAD_BY_TEAM, LIVED);
    assertThat(team.rows()).containsExactly("all ADVICE");
    assertThat(team.cells()).isEqualTo(network.cells());
  }
}

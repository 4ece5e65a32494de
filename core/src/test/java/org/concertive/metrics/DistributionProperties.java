package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.metrics.CoLeadingMetrics.CO_LEADING_PROFILE;
import static org.concertive.metrics.CoLeadingMetrics.CO_LEADING_RATE;
import static org.concertive.metrics.CoLeadingMetrics.UNDETERMINED;
import static org.concertive.metrics.DependenceMetrics.ORPHANED_BY;
import static org.concertive.metrics.DependenceMetrics.SOLE_LEADER_DEPENDENCE;
import static org.concertive.metrics.DistributionMetrics.CONCENTRATION;
import static org.concertive.metrics.DistributionMetrics.EFFECTIVE_LEADERS;
import static org.concertive.metrics.DistributionMetrics.EVENNESS;
import static org.concertive.metrics.DistributionMetrics.LEADER_COUNT;
import static org.concertive.metrics.DistributionMetrics.LEADER_PLUS_SHARE;
import static org.concertive.metrics.Samples.get;
import static org.concertive.metrics.Samples.led;
import static org.concertive.metrics.Samples.of;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Person;
import org.concertive.model.practice.CoLeadingType;

/** Laws of what is spread over leaders. */
class DistributionProperties {
  private static final int PEOPLE = 6;
  private static final double ROUNDING = 1e-9;

  /** Routines, each with the numbers of its leaders. */
  @Provide
  Arbitrary<List<Set<Integer>>> routines() {
    return Arbitraries.integers().between(0, PEOPLE - 1).set().ofMaxSize(4).list().ofMaxSize(9);
  }

  private static LeadershipSystem system(List<Set<Integer>> routines) {
    LeadershipSystem system = LeadershipSystem.of("s", "S");
    for (int i = 0; i < PEOPLE; i++) {
      system = system.with(Person.of("p" + i, "P"));
    }
    for (int i = 0; i < routines.size(); i++) {
      system =
          system.with(
              led("r" + i, routines.get(i).stream().map(p -> "p" + p).toArray(String[]::new)));
    }
    return system;
  }

  private static double[] parts(Value value) {
    return value.contributors().stream().mapToDouble(one -> one.part().orElseThrow()).toArray();
  }

  @Property(tries = 200)
  void effective_leaders_reach_their_number_exactly_when_all_lead_alike(
      @ForAll("routines") List<Set<Integer>> routines) {
    LeadershipSystem system = system(routines);
    Assume.that(Samples.get(system, LEADER_COUNT, DESIGNED).isDefined());
    double n = of(system, LEADER_COUNT, DESIGNED).number();
    Value effective = of(system, EFFECTIVE_LEADERS, DESIGNED);
    double[] shares = parts(effective);
    assertThat(DoubleStream.of(shares).sum()).isCloseTo(1, offset(ROUNDING));
    boolean alike =
        DoubleStream.of(shares).max().orElseThrow() - DoubleStream.of(shares).min().orElseThrow()
            < ROUNDING;
    assertThat(effective.number()).isBetween(1 - ROUNDING, n + ROUNDING);
    assertThat(n - effective.number() < ROUNDING).isEqualTo(alike);
  }

  @Property(tries = 200)
  void shares_lie_between_0_and_1_and_their_contributors_make_them_up(
      @ForAll("routines") List<Set<Integer>> routines) {
    LeadershipSystem system = system(routines);
    for (Metric<Value> metric :
        List.of(LEADER_PLUS_SHARE, CO_LEADING_RATE, SOLE_LEADER_DEPENDENCE)) {
      get(system, metric, DESIGNED)
          .value()
          .ifPresent(
              value -> {
                assertThat(value.number()).isBetween(0.0, 1.0);
                assertThat(DoubleStream.of(parts(value)).sum())
                    .isCloseTo(value.number(), offset(ROUNDING));
              });
    }
    for (Metric<Value> metric : List.of(CONCENTRATION, EVENNESS)) {
      get(system, metric, DESIGNED)
          .value()
          .ifPresent(value -> assertThat(value.number()).isBetween(0.0, 1 + ROUNDING));
    }
  }

  @Property(tries = 200)
  void a_second_leader_of_a_routine_never_raises_sole_leader_dependence(
      @ForAll("routines") List<Set<Integer>> routines) {
    LeadershipSystem system = system(routines);
    for (int i = 0; i < routines.size(); i++) {
      if (routines.get(i).size() == 1) {
        int leader = routines.get(i).iterator().next();
        LeadershipSystem more =
            system.with(led("r" + i, "p" + leader, "p" + (leader + 1) % PEOPLE));
        assertThat(of(more, SOLE_LEADER_DEPENDENCE, DESIGNED).number())
            .isLessThanOrEqualTo(of(system, SOLE_LEADER_DEPENDENCE, DESIGNED).number());
      }
    }
  }

  @Property(tries = 200)
  void whoever_leaves_orphans_only_what_they_lead(@ForAll("routines") List<Set<Integer>> routines) {
    get(system(routines), ORPHANED_BY, DESIGNED)
        .value()
        .ifPresent(
            orphaned ->
                orphaned
                    .groups()
                    .forEach(
                        (leader, lost) ->
                            lost.forEach(
                                one ->
                                    assertThat(routines.get(number(one.id())))
                                        .containsExactly(number(leader)))));
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  @Property(tries = 200)
  void every_led_routine_without_steps_is_solo_or_collaborated(
      @ForAll("routines") List<Set<Integer>> routines) {
    long led = routines.stream().filter(leaders -> !leaders.isEmpty()).count();
    Assume.that(led > 0);
    Counts counts = of(system(routines), CO_LEADING_PROFILE, DESIGNED);
    assertThat(counts.get(CoLeadingType.SOLO) + counts.get(CoLeadingType.COLLABORATED))
        .isEqualTo((int) led);
    assertThat(counts.get(UNDETERMINED)).isZero();
  }

  @Property(tries = 200)
  void the_order_of_the_routines_changes_no_number(
      @ForAll("routines") List<Set<Integer>> routines) {
    List<Set<Integer>> backwards = new ArrayList<>(routines);
    Collections.reverse(backwards);
    for (Metric<Value> metric : List.of(CONCENTRATION, EFFECTIVE_LEADERS, EVENNESS)) {
      assertThat(get(system(routines), metric, DESIGNED).value().map(Value::low).isPresent())
          .isEqualTo(get(system(backwards), metric, DESIGNED).value().map(Value::low).isPresent());
      get(system(routines), metric, DESIGNED)
          .value()
          .ifPresent(
              value ->
                  assertThat(of(system(backwards), metric, DESIGNED).number())
                      .isCloseTo(value.number(), offset(ROUNDING)));
    }
  }

  @Property(tries = 100)
  void every_value_of_every_metric_lies_in_its_range(
      @ForAll("routines") List<Set<Integer>> routines) {
    MetricLaws.valuesLieInRange(MetricResults.of(system(routines)), routines.toString());
  }
}

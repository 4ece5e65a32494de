package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;

import java.nio.file.Path;
import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Conventions;
import org.junit.jupiter.api.Test;

/** Two small systems whose metrics were computed by hand from their definitions. */
class ByHandTest {
  private static final MetricResults A = of("by-hand-a.yaml");
  private static final MetricResults B = of("by-hand-b.yaml");

  private static MetricResults of(String document) {
    return Concertive.measure(Concertive.read(Path.of("src/test/resources/systems", document)));
  }

  private static void is(MetricResults results, Metric<Value> metric, View view, double expected) {
    is(results, metric, view, expected, expected);
  }

  private static void is(
      MetricResults results, Metric<Value> metric, View view, double low, double high) {
    Value value = results.get(metric, view).orElseThrow();
    assertThat(value.low()).as(metric + " at least").isCloseTo(low, within(5e-5));
    assertThat(value.high()).as(metric + " at most").isCloseTo(high, within(5e-5));
  }

  @Test
  void distribution_as_designed() {
    is(A, DistributionMetrics.LEADER_COUNT, DESIGNED, 6);
    is(A, DistributionMetrics.LEADER_PLUS_SHARE, DESIGNED, 4.0 / 5);
    is(A, DistributionMetrics.CONCENTRATION, DESIGNED, 0.04);
    is(A, DistributionMetrics.EFFECTIVE_LEADERS, DESIGNED, 5);
    is(A, DistributionMetrics.EVENNESS, DESIGNED, 0.9464);
    is(A, StandingMetrics.INFORMAL_SHARE, DESIGNED, 3.0 / 10);
    is(A, RoleMetrics.FUNCTION_COVERAGE, DESIGNED, 3.0 / 8);
    is(A, RoleMetrics.TEACHER_LEADER_SHARE, DESIGNED, 11.0 / 20);
    Profile levels = A.get(DistributionMetrics.LEVEL_COVERAGE).orElseThrow();
    assertThat(levels.parts().get("declared").orElseThrow().number()).isEqualTo(2.0 / 3);
    assertThat(levels.parts().get("leading").orElseThrow().number()).isEqualTo(2.0 / 3);
  }

  @Test
  void dependence() {
    is(A, DependenceMetrics.SOLE_LEADER_DEPENDENCE, DESIGNED, 1.0 / 5);
    Members orphaned = A.get(DependenceMetrics.ORPHANED_BY).orElseThrow();
    assertThat(orphaned.groups().keySet()).containsExactly("sup", "tl", "ilt");
    assertThat(orphaned.ids("sup")).containsExactly("r1");
    assertThat(orphaned.ids("tl")).containsExactly("r3");
    assertThat(orphaned.ids("ilt")).containsExactly("r4");
    is(A, DependenceMetrics.DEPARTURE_TOLERANCE, DESIGNED, 3);
  }

  @Test
  void authority() {
    is(A, AuthorityMetrics.AUTHORITY_CLARITY, DESIGNED, 3.0 / 6);
    is(A, AuthorityMetrics.AUTHORITY_MATCH, DESIGNED, 1.0 / 2);
    is(A, AuthorityMetrics.AUTONOMY, DESIGNED, 1.0 / 2);
    is(A, AuthorityMetrics.AUTONOMY_WITH_VISION, DESIGNED, 1);
    is(A, AuthorityMetrics.STATED_VERSUS_USED, LIVED, 1.0 / 2, 1);
    is(B, AuthorityMetrics.STATED_VERSUS_USED, LIVED, 1.0 / 2);
  }

  @Test
  void co_leading() {
    is(A, CoLeadingMetrics.CO_LEADING_RATE, DESIGNED, 2.0 / 5);
    assertThat(A.get(CoLeadingMetrics.CO_LEADING_PROFILE).orElseThrow().counts())
        .containsEntry("SOLO", 1)
        .containsEntry("UNDETERMINED", 2)
        .containsEntry("COLLABORATED", 1)
        .containsEntry("COORDINATED", 1)
        .containsEntry("COLLECTIVE", 0)
        .containsEntry("PARALLELLED", 0);
  }

  @Test
  void routines() {
    is(A, RoutineMetrics.COUPLING, DESIGNED, 3.0 / 6);
    Table levels = A.get(RoutineMetrics.COUPLING_TABLE).orElseThrow();
    Value up = levels.get("DISTRICT", "SCHOOL").orElseThrow().orElseThrow();
    assertThat(up.low()).isEqualTo(16);
    assertThat(up.high()).isEqualTo(18);
    Value out = levels.get("SCHOOL", "COMMUNITY").orElseThrow().orElseThrow();
    assertThat(out.number()).isEqualTo(2);
    is(A, RoutineMetrics.ENACTMENT_RATE, LIVED, 0.1897, 0.2115);
    is(A, RoutineMetrics.PAPER_ROUTINE_SHARE, LIVED, 3.0 / 6);
  }

  @Test
  void distribution_as_lived() {
    is(A, DistributionMetrics.LEADER_COUNT, LIVED, 4);
    is(A, DistributionMetrics.CONCENTRATION, LIVED, 0.0417);
    is(A, DistributionMetrics.EFFECTIVE_LEADERS, LIVED, 3.5556);
    is(A, StandingMetrics.FORMAL_LIVED_OVERLAP, LIVED, 2.0 / 6);
    is(B, StandingMetrics.FORMAL_LIVED_OVERLAP, LIVED, 2.0 / 3);
    is(B, StandingMetrics.INFORMAL_SHARE, LIVED, 0, 1.0 / 2);
  }

  @Test
  void adoption() {
    assertThat(
            A.get(AdoptionMetrics.ADOPTION_RATE)
                .orElseThrow()
                .cells()
                .get(0)
                .get(0)
                .orElseThrow()
                .number())
        .isEqualTo(3.0 / 4);
  }

  @Test
  void credit_by_occurrence_weighs_the_nine_meetings_of_the_first_routine() {
    MetricResults results =
        MetricResults.of(
            SystemIndex.of(
                A.system(), Conventions.STANDARD.with(Conventions.Credit.PER_OCCURRENCE)));
    // Credits: sup 9, ap 1, co 0.5, tl 1.5 of 12.
    is(results, DistributionMetrics.EFFECTIVE_LEADERS, LIVED, 144 / (81 + 1 + 0.25 + 2.25));
  }
}

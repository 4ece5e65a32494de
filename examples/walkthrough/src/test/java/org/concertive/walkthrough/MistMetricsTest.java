package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;

import java.util.List;
import java.util.Optional;
import org.concertive.Concertive;
import org.concertive.metrics.AdoptionMetrics;
import org.concertive.metrics.CoherenceMetrics;
import org.concertive.metrics.ConjectureMetrics;
import org.concertive.metrics.Contributor;
import org.concertive.metrics.Counts;
import org.concertive.metrics.CycleMetrics;
import org.concertive.metrics.DistrictMetrics;
import org.concertive.metrics.EvidenceMetrics;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Profile;
import org.concertive.metrics.RoutineMetrics;
import org.concertive.metrics.StrategyMetrics;
import org.concertive.metrics.Table;
import org.concertive.metrics.Value;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.theory.Conjecture;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

/** The numbers that the description of MIST must come to. */
class MistMetricsTest {
  private static final LeadershipSystem MIST =
      Concertive.read("src/main/resources/systems/mist.yaml");
  private static final MetricResults RESULTS = MetricResults.of(MIST);

  private static void isFraction(Result<Value> result, double numerator, double denominator) {
    Value value = result.orElseThrow();
    assertThat(value.numerator()).hasValue(numerator);
    assertThat(value.denominator()).hasValue(denominator);
    assertThat(value.number()).isEqualTo(numerator / denominator);
  }

  private static List<String> ids(Result<Value> result) {
    return result.orElseThrow().contributors().stream().map(Contributor::id).toList();
  }

  @Test
  void two_of_five_mathematics_teachers_were_observed() {
    Table rates = RESULTS.get(EvidenceMetrics.RESPONSE_RATE).orElseThrow();
    isFraction(rates.get("mist-study all-mathematics-teachers", "sampled").orElseThrow(), 120, 300);
    assertThat(rates.get("mist-study interview-participants", "sampled").orElseThrow().isDefined())
        .as("of how many the interviewed are a part is not printed")
        .isFalse();
  }

  @Test
  void all_five_areas_are_addressed_of_nine_components() {
    Profile coverage = RESULTS.get(CoherenceMetrics.COMPONENT_COVERAGE, DESIGNED).orElseThrow();
    isFraction(coverage.get("initial"), 5, 5);
    isFraction(coverage.get("all"), 5, 9);
  }

  @Test
  void the_two_units_are_not_coordinated_until_a_routine_joins_them() {
    isFraction(RESULTS.get(CoherenceMetrics.UNIT_COORDINATION, DESIGNED), 0, 1);
    isFraction(
        MetricResults.of(MIST.with(MistTest.JOINT_PLANNING))
            .get(CoherenceMetrics.UNIT_COORDINATION, DESIGNED),
        1,
        1);
  }

  @Test
  void no_goals_of_the_units_are_compatible_until_they_agree() {
    Profile apart = RESULTS.get(CoherenceMetrics.GOAL_COMPATIBILITY, DESIGNED).orElseThrow();
    assertThat(apart.parts()).containsOnlyKeys("STUDENT_LEARNING", "TEACHER_PRACTICE");
    isFraction(apart.get("STUDENT_LEARNING"), 0, 1);
    isFraction(apart.get("TEACHER_PRACTICE"), 0, 1);
    Profile agreed =
        MetricResults.of(MIST.with(MistTest.withCompatibleGoals()))
            .get(CoherenceMetrics.GOAL_COMPATIBILITY, DESIGNED)
            .orElseThrow();
    isFraction(agreed.get("STUDENT_LEARNING"), 1, 1);
    isFraction(agreed.get("TEACHER_PRACTICE"), 1, 1);
  }

  @Test
  void one_function_has_a_pattern_and_it_is_none_of_the_four() {
    assertThat(RESULTS.get(CoherenceMetrics.ALIGNMENT_PATTERN, DESIGNED).orElseThrow().sequences())
        .containsOnlyKeys("MANAGING_THE_INSTRUCTIONAL_PROGRAM")
        .containsValue(List.of("UNCLASSIFIED"));
  }

  @Test
  void strategies_say_how_and_why_and_only_one_says_what() {
    Profile strategies = RESULTS.get(StrategyMetrics.STRATEGY_COMPLETENESS, DESIGNED).orElseThrow();
    isFraction(strategies.get("what"), 1, 7);
    assertThat(ids(strategies.get("what"))).containsExactly("strategy-groups-of-teachers");
    isFraction(strategies.get("how"), 7, 7);
    isFraction(strategies.get("why"), 7, 7);
    isFraction(strategies.get("all three"), 1, 7);
  }

  @Test
  void without_its_reason_a_strategy_lacks_the_why_alone() {
    Profile strategies =
        MetricResults.of(
                MIST.with(
                    MistTest.changing(
                        "strategy-same-page", strategy -> strategy.rationale(Optional.empty()))))
            .get(StrategyMetrics.STRATEGY_COMPLETENESS, DESIGNED)
            .orElseThrow();
    isFraction(strategies.get("what"), 1, 7);
    isFraction(strategies.get("how"), 7, 7);
    isFraction(strategies.get("why"), 6, 7);
  }

  @Test
  void six_strategies_support_and_one_presses() {
    Counts balance = RESULTS.get(StrategyMetrics.SUPPORT_PRESS_BALANCE, DESIGNED).orElseThrow();
    assertThat(balance.get("SUPPORT_ONLY")).isEqualTo(6);
    assertThat(balance.get("PRESS_ONLY")).isEqualTo(1);
    isFraction(RESULTS.get(StrategyMetrics.LEARNING_PERSPECTIVE_SHARE, DESIGNED), 3, 4);
  }

  @Test
  void all_conjectures_are_initial_and_none_has_evidence() {
    Counts statuses = RESULTS.get(ConjectureMetrics.CONJECTURE_PROFILE).orElseThrow();
    assertThat(statuses.get(Conjecture.Status.INITIAL)).isEqualTo(5);
    isFraction(RESULTS.get(ConjectureMetrics.CONJECTURE_EVIDENCE), 0, 5);
  }

  @Test
  void each_cycle_has_a_revision_that_cites_evidence() {
    isFraction(RESULTS.get(ConjectureMetrics.REVISIONS_PER_CYCLE), 8, 8);
    Profile revisions = RESULTS.get(ConjectureMetrics.REVISION_LEARNING).orElseThrow();
    isFraction(revisions.get("citing evidence"), 8, 8);
    assertThat(revisions.get("double loop").isDefined()).isFalse();
  }

  @Test
  void all_eight_cycles_are_closed_unless_a_may_meeting_is_missing() {
    isFraction(RESULTS.get(CycleMetrics.CYCLE_CLOSURE, LIVED), 8, 8);
    isFraction(
        MetricResults.of(MIST.without("may-2010")).get(CycleMetrics.CYCLE_CLOSURE, LIVED), 7, 8);
    isFraction(
        MetricResults.of(MistTest.withoutMayMeetings()).get(CycleMetrics.CYCLE_CLOSURE, LIVED),
        0,
        8);
  }

  @Test
  void a_cycle_takes_seven_months_from_october_to_may() {
    Table times = RESULTS.get(CycleMetrics.CYCLE_TIME, LIVED).orElseThrow();
    assertThat(times.rows()).hasSize(8);
    assertThat(times.cells())
        .allSatisfy(row -> assertThat(row.get(0).orElseThrow().number()).isEqualTo(7));
  }

  @Test
  void the_cycle_took_place_every_year() {
    isFraction(RESULTS.get(RoutineMetrics.ENACTMENT_RATE, LIVED), 8, 8);
  }

  @Test
  void the_districts_are_neither_coherent_nor_do_all_strategies_support() {
    Profile moves = RESULTS.get(DistrictMetrics.DISTRICT_MOVES).orElseThrow();
    assertThat(moves.get("coherent").orElseThrow().number()).isZero();
    assertThat(moves.get("support").orElseThrow().number()).isZero();
    assertThat(moves.get("organised").isDefined()).isFalse();
    assertThat(moves.get("let go").isDefined()).isFalse();
  }

  @Test
  void adoption_is_not_documented() {
    assertThat(RESULTS.get(AdoptionMetrics.ADOPTION_RATE, LIVED))
        .hasToString("undefined: adoption is not documented (missing: ADOPTION)");
  }
}

package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;
import static org.concertive.metrics.AdoptionMetrics.ADOPTION_CHANGE;
import static org.concertive.metrics.AdoptionMetrics.ADOPTION_RATE;
import static org.concertive.metrics.AdoptionMetrics.ADOPTION_SUMMARY;
import static org.concertive.metrics.AdoptionMetrics.BIMODALITY;
import static org.concertive.metrics.AdoptionMetrics.END_SHARES;
import static org.concertive.metrics.AdoptionMetrics.POLARIZATION;
import static org.concertive.metrics.DistrictMetrics.DISTRICT_MOVES;
import static org.concertive.metrics.EvidenceMetrics.RESPONSE_RATE;
import static org.concertive.metrics.ScaleMetrics.FACTOR_STABILITY;
import static org.concertive.metrics.ScaleMetrics.OWNERSHIP_SHIFT;
import static org.concertive.metrics.ScaleMetrics.OWNERSHIP_TRAJECTORY;
import static org.concertive.metrics.ScaleMetrics.SCALE_PROFILE_COMPLETENESS;
import static org.concertive.metrics.StrategyMetrics.FUNDING_DURABILITY;
import static org.concertive.walkthrough.Description.isFraction;

import org.concertive.metrics.Contributor;
import org.concertive.metrics.Members;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Profile;
import org.concertive.metrics.Table;
import org.concertive.metrics.Value;
import org.junit.jupiter.api.Test;

/** The numbers that the description of lesson study in Florida must come to. */
class LessonStudyFloridaMetricsTest {
  private static final MetricResults RESULTS = Description.of("lesson-study-florida").results();

  private static Value cell(Table table, String row, String column) {
    return table.get(row, column).orElseThrow().orElseThrow();
  }

  @Test
  void fifty_eight_of_sixty_eight_districts_answered_and_fifty_three_are_analysed() {
    Table rates = RESULTS.get(RESPONSE_RATE).orElseThrow();
    String row = rates.rows().get(0);
    Value response = cell(rates, row, "responded");
    isFraction(response, 58, 68);
    assertThat(response.number()).isEqualTo(0.853, offset(0.0005));
    Value analysis = cell(rates, row, "analysed");
    isFraction(analysis, 53, 58);
    assertThat(analysis.number()).isEqualTo(0.914, offset(0.0005));
  }

  @Test
  void the_mean_fell_by_little() {
    Table change = RESULTS.get(ADOPTION_CHANGE, LIVED).orElseThrow();
    String row = "lesson-study DISTRICT 2014 to 2015 published";
    assertThat(cell(change, row, "difference").number()).isEqualTo(-2.3, offset(1e-9));
    assertThat(cell(change, row, "effect-size").number()).isEqualTo(-0.061, offset(0.0005));
    assertThat(change.get(row, "paired-change").orElseThrow().isDefined()).isFalse();
  }

  @Test
  void the_printed_summaries_stand_beside_the_districts_interviewed() {
    Table summary = RESULTS.get(ADOPTION_SUMMARY, LIVED).orElseThrow();
    assertThat(cell(summary, "lesson-study DISTRICT 2014 published", "n").number()).isEqualTo(53);
    assertThat(cell(summary, "lesson-study DISTRICT 2015 published", "mean").number())
        .isEqualTo(34.2);
    Table rates = RESULTS.get(ADOPTION_RATE, LIVED).orElseThrow();
    Value lester = cell(rates, "lesson-study lester", "2015");
    assertThat(lester.low()).isEqualTo(0.8);
    assertThat(lester.high()).isEqualTo(1);
  }

  @Test
  void districts_moved_towards_the_ends() {
    Profile polarization = RESULTS.get(POLARIZATION, LIVED).orElseThrow();
    double before = polarization.get("lesson-study DISTRICT 2014 published").orElseThrow().number();
    double after = polarization.get("lesson-study DISTRICT 2015 published").orElseThrow().number();
    assertThat(before).isEqualTo(0.5609, offset(0.00005));
    assertThat(after).isEqualTo(0.6768, offset(0.00005));
    assertThat(after - before).isEqualTo(0.116, offset(0.0005));
  }

  @Test
  void what_needs_the_values_of_single_districts_is_undefined() {
    Profile bimodality = RESULTS.get(BIMODALITY, LIVED).orElseThrow();
    assertThat(bimodality.parts().values()).hasSize(4).noneMatch(part -> part.isDefined());
    Table ends = RESULTS.get(END_SHARES, LIVED).orElseThrow();
    assertThat(ends.get("lesson-study DISTRICT 2014 published", "80 or more").orElseThrow())
        .hasToString(
            "undefined: only a summary is known, no single units (missing: adoption by unit)");
  }

  @Test
  void two_factors_go_with_scale_in_both_years_two_in_one_and_five_in_neither() {
    Members factors = RESULTS.get(FACTOR_STABILITY, LIVED).orElseThrow();
    assertThat(factors.ids("lesson-study every time"))
        .containsExactly("lesson study requirement", "plan for future sustainability");
    assertThat(factors.groups().get("lesson-study some times"))
        .map(Contributor::name)
        .containsExactly("substitute payment (2014)", "teacher payment (2015)");
    assertThat(factors.ids("lesson-study no time")).hasSize(5);
  }

  @Test
  void the_money_of_both_funded_districts_is_durable() {
    isFraction(RESULTS.get(FUNDING_DURABILITY, DESIGNED).orElseThrow(), 2, 2);
  }

  @Test
  void there_is_evidence_for_all_dimensions_of_scale_but_depth() {
    Value dimensions =
        RESULTS.get(SCALE_PROFILE_COMPLETENESS).orElseThrow().get("lesson-study").orElseThrow();
    isFraction(dimensions, 3, 4);
    assertThat(dimensions.contributors())
        .map(Contributor::id)
        .containsExactly("sustainability", "spread", "ownership");
  }

  @Test
  void ownership_moved_one_step_toward_schools() {
    assertThat(RESULTS.get(OWNERSHIP_TRAJECTORY, LIVED).orElseThrow().get("lesson-study albany"))
        .containsExactly("DISTRICT 2010", "SCHOOL 2015");
    assertThat(
            RESULTS
                .get(OWNERSHIP_SHIFT, LIVED)
                .orElseThrow()
                .get("lesson-study albany")
                .orElseThrow()
                .number())
        .isEqualTo(1);
  }

  @Test
  void districts_set_a_priority_supported_it_and_let_go() {
    Profile moves = RESULTS.get(DISTRICT_MOVES).orElseThrow();
    assertThat(moves.get("priority").orElseThrow().number()).isEqualTo(1);
    assertThat(moves.get("support").orElseThrow().number()).isEqualTo(1);
    assertThat(moves.get("let go").orElseThrow().number()).isEqualTo(1);
    assertThat(moves.get("coherent").isDefined()).isFalse();
    assertThat(moves.get("organised").isDefined()).isFalse();
  }
}

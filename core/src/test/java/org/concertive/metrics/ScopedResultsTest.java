package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;
import static org.concertive.metrics.CoLeadingMetrics.CO_LEADING_PROFILE;
import static org.concertive.metrics.CoLeadingMetrics.CO_LEADING_RATE;
import static org.concertive.metrics.DistributionMetrics.EFFECTIVE_LEADERS;
import static org.concertive.metrics.DistributionMetrics.LEADER_COUNT;
import static org.concertive.metrics.RoutineMetrics.ENACTMENT_RATE;
import static org.concertive.metrics.TimeMetrics.TIME_SHARES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.concertive.cases.CaseNode;
import org.concertive.execution.Execution;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.relation.Scope;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

/** Metrics of a part of a description. */
class ScopedResultsTest {
  private static final MetricResults RESULTS =
      MetricResults.of(
          CaseNode.system(
              """
              organization:
                units:
                  - {id: ridge, name: Ridge, kind: LOCAL_EDUCATION_AGENCY, level: DISTRICT}
                  - {id: elm, name: Elm School, kind: SCHOOL, level: SCHOOL, parent: ridge}
                  - {id: oak, name: Oak School, kind: SCHOOL, level: SCHOOL, parent: ridge}
                people:
                  - {id: ann, name: Ann Cole, homeUnit: elm, roleTypes: [PRINCIPAL]}
                  - {id: ben, name: Ben Diaz, homeUnit: oak, roleTypes: [TEACHER]}
              practice:
                routines:
                  - {id: plc, name: PLC, unit: elm, cadence: 4/school-year, expectedLeaders: [ann, ben]}
                  - {id: walk, name: Walk, unit: oak, expectedLeaders: [ann]}
                  - {id: talk, name: Talk, unit: oak, expectedLeaders: [ben]}
                activities:
                  - {id: plc-1, name: PLC 1, routine: plc, when: 2014-09,
                     participations: [{actor: ann, part: LEADER}]}
                  - {id: plc-2, name: PLC 2, routine: plc, when: 2014-10,
                     participations: [{actor: ann, part: LEADER}]}
              """));

  @Test
  void a_unit_has_the_routines_that_are_of_it_and_all_who_lead_them() {
    MetricResults elm = RESULTS.in(Scope.EVERYTHING.inUnit("elm"));
    assertThat(elm.get(LEADER_COUNT).orElseThrow().number()).isEqualTo(2);
    assertThat(elm.get(CO_LEADING_RATE).orElseThrow()).hasToString("1 = 1/1 (plc 1)");
    assertThat(elm.scope()).isEqualTo(Scope.EVERYTHING.inUnit("elm"));
  }

  @Test
  void a_scope_that_leaves_nothing_says_so() {
    assertThat(RESULTS.in(Scope.EVERYTHING.inUnit("oak")).get(EFFECTIVE_LEADERS, LIVED))
        .isEqualTo(
            Result.undefined(
                Result.Code.OUT_OF_SCOPE,
                "nothing of this is in the scope (unit=oak)",
                "ACTIVITIES"));
  }

  @Test
  void what_nothing_is_recorded_of_has_the_reason_it_has_without_a_scope() {
    assertThat(RESULTS.in(Scope.EVERYTHING.inUnit("oak")).get(TIME_SHARES))
        .isEqualTo(RESULTS.get(TIME_SHARES));
  }

  @Test
  void counts_of_units_add_up_to_those_of_the_whole_where_everything_is_of_one_unit() {
    Map<OrgUnit, MetricResults> schools = RESULTS.by(OrgUnitKind.SCHOOL);
    assertThat(schools.keySet()).extracting(OrgUnit::id).containsExactly("elm", "oak");
    for (CoLeadingType type : CoLeadingType.values()) {
      assertThat(schools.values().stream().mapToInt(school -> count(school, type)).sum())
          .isEqualTo(count(RESULTS, type));
    }
  }

  private static int count(MetricResults results, CoLeadingType type) {
    return results.get(CO_LEADING_PROFILE, DESIGNED).value().map(all -> all.get(type)).orElse(0);
  }

  @Test
  void units_are_measured_within_the_scope() {
    MetricResults teachers = RESULTS.in(Scope.EVERYTHING.ofRole(RoleType.TEACHER));
    Map<OrgUnit, MetricResults> schools = teachers.by(OrgUnitKind.SCHOOL);
    assertThat(schools.values())
        .extracting(school -> school.get(LEADER_COUNT).orElseThrow().number())
        .containsExactly(2.0, 1.0);
    assertThat(schools.values())
        .extracting(school -> school.scope().toString())
        .containsExactly("unit=elm, role=TEACHER", "unit=oak, role=TEACHER");
  }

  @Test
  void what_counts_by_school_years_needs_a_period_of_school_years() {
    assertThat(RESULTS.in(Scope.EVERYTHING.during("2014/15")).get(ENACTMENT_RATE).orElseThrow())
        .hasToString("0.5 = 2/4 (plc 0.5)");
    assertThat(RESULTS.in(Scope.EVERYTHING.during("2014-09")).get(ENACTMENT_RATE))
        .isEqualTo(
            Result.undefined(
                Result.Code.NOT_APPLICABLE,
                "it counts by school years, and the period of the scope (2014-09) is not one or"
                    + " several of them"));
    assertThat(RESULTS.in(Scope.EVERYTHING.during("2014-09")).get(LEADER_COUNT, LIVED).isDefined())
        .isTrue();
  }

  @Test
  void all_are_computed_with_progress_and_the_listener_can_cancel() {
    List<Long> heard = new ArrayList<>();
    MetricResults results =
        RESULTS
            .only(List.of(LEADER_COUNT, CO_LEADING_RATE))
            .compute(
                Execution.here()
                    .heardBy(
                        (done, total) -> {
                          heard.add(done);
                          return true;
                        }));
    assertThat(heard).containsExactly(1L, 2L);
    assertThat(results.rows()).hasSize(4);
    assertThatThrownBy(() -> RESULTS.compute(Execution.here().heardBy((done, total) -> false)))
        .isInstanceOf(CancellationException.class)
        .hasMessageMatching("The computation was cancelled after 1 of [0-9]+ metrics\\.");
  }

  @Test
  void other_metrics_can_be_listed_and_all_can_be_asked_for() {
    MetricResults few = RESULTS.only(List.of(LEADER_COUNT));
    assertThat(few.rows()).hasSize(2).allMatch(row -> row.metric() == LEADER_COUNT);
    assertThat(few.get(CO_LEADING_RATE).isDefined()).isTrue();
  }
}

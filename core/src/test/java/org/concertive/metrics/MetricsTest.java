package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.concertive.catalogue.Range;
import org.concertive.index.View;
import org.concertive.model.LeadershipSystem;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

/** The catalogue holds every metric there is, each described in full. */
class MetricsTest {
  private static final List<Class<?>> FAMILIES =
      List.of(
          DistributionMetrics.class,
          StandingMetrics.class,
          RoleMetrics.class,
          DependenceMetrics.class,
          AuthorityMetrics.class,
          CoLeadingMetrics.class,
          RoutineMetrics.class,
          PracticeMetrics.class,
          AttendanceMetrics.class,
          NetworkMetrics.class,
          AdoptionMetrics.class,
          ScaleMetrics.class,
          StrategyMetrics.class,
          ConjectureMetrics.class,
          CoherenceMetrics.class,
          LogicModelMetrics.class,
          EvidenceMetrics.class,
          PollMetrics.class,
          CycleMetrics.class,
          TimeMetrics.class,
          DistrictMetrics.class);

  private static List<Field> constants() {
    List<Field> constants = new ArrayList<>();
    for (Class<?> family : FAMILIES) {
      for (Field field : family.getDeclaredFields()) {
        if (field.getType() == Metric.class) {
          constants.add(field);
        }
      }
    }
    return constants;
  }

  private static Metric<?> metric(Field constant) {
    try {
      return (Metric<?>) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(constant + " must be public", e);
    }
  }

  @Test
  void every_constant_is_in_the_catalogue_and_everything_in_the_catalogue_is_a_constant() {
    assertThat(Metrics.all())
        .containsExactlyInAnyOrderElementsOf(constants().stream().map(MetricsTest::metric).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void every_constant_is_public_static_final_and_named_as_its_id() {
    assertThat(constants())
        .allSatisfy(
            constant -> {
              int modifiers = constant.getModifiers();
              assertThat(
                      Modifier.isPublic(modifiers)
                          && Modifier.isStatic(modifiers)
                          && Modifier.isFinal(modifiers)
                          && Modifier.isPublic(constant.getDeclaringClass().getModifiers()))
                  .as(constant.toString())
                  .isTrue();
              assertThat(metric(constant).id())
                  .isEqualTo(constant.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
            });
  }

  @Test
  void ids_numbers_and_names_are_unique() {
    assertThat(Metrics.all()).extracting(Metric::number).doesNotHaveDuplicates();
    assertThat(Metrics.all()).extracting(Metric::id).doesNotHaveDuplicates();
    assertThat(Metrics.all()).extracting(Metric::name).doesNotHaveDuplicates();
  }

  /** The ids of the catalogue's camel-case names, never to be changed. */
  @Test
  void ids_are_those_that_documents_use() {
    assertThat(Metrics.all())
        .extracting(Metric::toString)
        .containsExactlyInAnyOrder(
            "M-01 leader-count",
            "M-01b leading-people",
            "M-02 level-coverage",
            "M-03 leader-plus-share",
            "M-04 concentration",
            "M-05 effective-leaders",
            "M-06 evenness",
            "M-07 formal-lived-overlap",
            "M-08 informal-share",
            "M-09 function-coverage",
            "M-10 function-by-role",
            "M-10b function-by-level",
            "M-11 sole-leader-dependence",
            "M-12 orphaned-by",
            "M-12b departure-tolerance",
            "M-13 span",
            "M-14 teacher-leader-share",
            "M-15 authority-clarity",
            "M-16 authority-match",
            "M-17 autonomy",
            "M-18 autonomy-with-vision",
            "M-19 stated-versus-used",
            "M-20 co-leading-rate",
            "M-21 co-leading-profile",
            "M-22 who-leads-when-not-principal",
            "M-23 interaction-share",
            "M-24 influence-share",
            "M-25 enactment-rate",
            "M-25b enactment-by-year",
            "M-26 paper-routine-share",
            "M-27 coupling",
            "M-27b coupling-table",
            "M-29 tool-use",
            "M-29b tool-uses-by-year",
            "M-30 attendance",
            "M-30b attendance-by-actor-and-routine",
            "M-31 full-attendance",
            "M-32 density",
            "M-33 indegree-centralization",
            "M-34 reciprocity",
            "M-34b leadership-triad",
            "M-34c leadership-triad-by-team",
            "M-35 cross-unit-ties",
            "M-36 sought-formal-leaders",
            "M-37 adoption-rate",
            "M-38 adoption-summary",
            "M-39 adoption-change",
            "M-40 polarization",
            "M-41 bimodality",
            "M-42 end-shares",
            "M-43 factor-stability",
            "M-44 scale-profile-completeness",
            "M-45 funding-durability",
            "M-46 ownership-trajectory",
            "M-46b ownership-shift",
            "M-47 strategy-completeness",
            "M-48 support-press-balance",
            "M-49 learning-perspective-share",
            "M-50 support-mix",
            "M-50b support-mix-counts",
            "M-51 espoused-enacted",
            "M-52 conjecture-profile",
            "M-52b conjecture-evidence",
            "M-52c conjecture-test-age",
            "M-53 revision-learning",
            "M-53b revisions-per-cycle",
            "M-54 goal-compatibility",
            "M-55 unit-coordination",
            "M-56 component-coverage",
            "M-57 alignment-pattern",
            "M-58 logic-reach",
            "M-59 link-rationale",
            "M-60 indicator-coverage",
            "M-61 leverage",
            "M-62 evidence-coverage",
            "M-63 triangulation",
            "M-63b triangulated-findings",
            "M-64 response-rate",
            "M-65 evidence-age",
            "M-66 learning-conditions",
            "M-67 cycle-closure",
            "M-68 cycle-time",
            "M-69 plan-coverage",
            "M-70 time-shares",
            "M-70b time-shares-by-role",
            "M-71 poll-agreement",
            "M-71b poll-words",
            "M-72 district-moves");
  }

  @Test
  void every_metric_is_described() {
    assertThat(Metrics.all())
        .allSatisfy(
            metric -> {
              assertThat(metric.number()).matches("M-\\d\\d[b-z]?");
              assertThat(metric.name()).matches("[A-Z].*[^.]");
              assertThat(metric.definition()).matches("[A-Z].*\\.");
              assertThat(metric.formula()).isNotBlank();
              assertThat(metric.range()).isNotEqualTo(Range.ANY);
              assertThat(metric.sources()).isNotEmpty();
              assertThat(metric.views().isEmpty() || metric.needs().isEmpty()).isTrue();
            });
  }

  @Test
  void every_metric_needs_a_part_of_the_description_but_the_moves_of_districts_each_their_own() {
    assertThat(Metrics.all())
        .filteredOn(metric -> metric.views().isEmpty() && metric.needs().isEmpty())
        .containsExactly(DistrictMetrics.DISTRICT_MOVES);
  }

  @Test
  void a_metric_is_found_by_its_id_or_number() {
    assertThat(Metrics.find("evenness")).hasValue(DistributionMetrics.EVENNESS);
    assertThat(Metrics.find("M-06")).hasValue(DistributionMetrics.EVENNESS);
    assertThat(Metrics.find("m-01B")).hasValue(DistributionMetrics.LEADING_PEOPLE);
    assertThat(Metrics.find("goodness")).isEmpty();
  }

  @Test
  void of_nothing_every_metric_is_undefined_with_a_reason_or_counts_nothing() {
    MetricResults results = MetricResults.of(LeadershipSystem.of("s", "S"));
    for (Metric<?> metric : Metrics.all()) {
      for (View view : metric.views().isEmpty() ? List.of(View.DESIGNED) : metric.views()) {
        Result<?> result = results.get(metric, view);
        if (result instanceof Result.Undefined<?> undefined) {
          assertThat(undefined.reason()).matches("[a-z].*[^.]");
        } else if (result.orElseThrow() instanceof Profile profile) {
          assertThat(profile.parts().values()).noneMatch(Result::isDefined);
        } else {
          assertThat(((Value) result.orElseThrow()).number()).isZero();
        }
      }
    }
  }
}

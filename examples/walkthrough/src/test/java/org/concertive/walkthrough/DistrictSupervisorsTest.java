package org.concertive.walkthrough;

import static java.nio.file.Files.readString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;
import static org.concertive.metrics.EvidenceMetrics.TRIANGULATION;
import static org.concertive.metrics.PracticeMetrics.LEARNING_CONDITIONS;
import static org.concertive.metrics.RoleMetrics.SPAN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Table;
import org.concertive.metrics.Value;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.Finding;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.LearningConditions;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Quantity;
import org.concertive.validation.Severity;
import org.concertive.validation.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** District supervisors and principals who learn to lead: what the slides let a reader answer. */
class DistrictSupervisorsTest {
  private static final String TEXT = text();
  private static final LeadershipSystem DISTRICT = Concertive.parse(TEXT);
  private static final ValidationReport REPORT = Concertive.check(DISTRICT);
  private static final MetricResults RESULTS = Concertive.measure(DISTRICT);

  private static String text() {
    try {
      return readString(Path.of("src/main/resources/systems/district-supervisors.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> subjects(LeadershipSystem system, String rule) {
    return subjects(Concertive.check(system), rule);
  }

  private static List<String> subjects(ValidationReport report, String rule) {
    return report.of(rule).stream().map(diagnostic -> diagnostic.subject().id()).toList();
  }

  @Test
  void the_document_holds_what_the_slides_describe() {
    assertThat(DISTRICT.units()).hasSize(5);
    assertThat(DISTRICT.roleGroups())
        .map(group -> group.count())
        .containsExactly(Quantity.exactly(7), Quantity.exactly(60));
    assertThat(DISTRICT.routines()).hasSize(4);
    assertThat(DISTRICT.activities()).hasSize(4);
    assertThat(DISTRICT.tools()).hasSize(1);
    assertThat(DISTRICT.instruments()).hasSize(1);
    assertThat(DISTRICT.theories()).hasSize(1);
    assertThat(DISTRICT.partnerships()).hasSize(1);
    assertThat(DISTRICT.items())
        .extracting(Evidence::kind)
        .containsExactly(Evidence.Kind.OBSERVATION, Evidence.Kind.INTERVIEW, Evidence.Kind.SURVEY);
    assertThat(
            DISTRICT.findings().stream()
                .collect(
                    Collectors.groupingBy(
                        finding -> finding.polarity().orElseThrow(), Collectors.counting())))
        .as("3 opportunities, 3 constraints, 3 challenges and 4 issues, 1 without a stand")
        .containsOnly(
            Map.entry(Finding.Polarity.OPPORTUNITY, 3L),
            Map.entry(Finding.Polarity.CONSTRAINT, 3L),
            Map.entry(Finding.Polarity.CHALLENGE, 7L),
            Map.entry(Finding.Polarity.NEUTRAL, 1L));
  }

  @Test
  void routines_meet_monthly_or_in_january_and_june() {
    assertThat(cadence("critical-friends-session")).isEqualTo("Optional[monthly]");
    assertThat(cadence("instructional-site-visit")).isEqualTo("Optional[monthly]");
    assertThat(routine("instructional-site-visit").notes())
        .anyMatch(note -> note.startsWith("Uncertain"));
    assertThat(cadence("des-meeting")).isEqualTo("Optional.empty");
    assertThat(cadence("des-retreat")).contains("2").contains("JANUARY").contains("JUNE");
  }

  private static Routine routine(String id) {
    return DISTRICT.routine(id).orElseThrow();
  }

  private static String cadence(String id) {
    return routine(id).cadence().toString();
  }

  @Test
  void everything_in_the_document_names_its_source() {
    assertThat(SystemIndex.of(DISTRICT).entities())
        .filteredOn(node -> !node.kind().equals("source") && !node.kind().equals("source document"))
        .allSatisfy(node -> assertThat(node.value().sources()).as(node.pointer()).isNotEmpty())
        .flatExtracting(node -> node.value().sources())
        .map(source -> source.locator().orElse("none"))
        .containsOnly(
            "Developing District Instructional Leadership Capacity",
            "Context: Improving student learning is the district priority",
            "Views of District Elementary Supervisors (DES)",
            "Key Questions",
            "Underlying Assumptions",
            "Leading",
            "Teaching and Leading",
            "Methodology: Design-based Implementation Research",
            "Sample",
            "Data Sources",
            "Critical Friends and Site Visits",
            "Opportunities for learning",
            "Constraints on learning",
            "Making Leadership Work More Visible",
            "Ongoing Challenges",
            "Issues in Design and Development");
  }

  @Test
  void the_description_does_not_contradict_itself() {
    assertThat(REPORT.errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LRN-01", "LRN-02", "LRN-03", "LRN-04", "LRN-05"})
  void sessions_and_visits_lack_five_conditions_for_learning(String rule) {
    assertThat(subjects(REPORT, rule)).containsExactly("sessions", "visits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LRN-06", "LRN-07", "LRN-08", "LRN-09"})
  void conversations_have_structure_practice_is_public_and_supervisors_facilitate(String rule) {
    assertThat(REPORT.hasRun(rule)).isTrue();
    assertThat(subjects(REPORT, rule)).isEmpty();
  }

  @Test
  void two_of_six_known_conditions_are_met() {
    for (String routine : List.of("critical-friends-session", "instructional-site-visit")) {
      assertThat(conditions(RESULTS, routine))
          .as("whether evidence was used is not known")
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  "purposeExplicit", 0.0,
                  "purposeShared", 0.0,
                  "problemFocus", 0.0,
                  "conversationStructure", 1.0,
                  "practiceMadePublic", 1.0,
                  "artifactRelevance", 0.0));
    }
  }

  /** The conditions that are known of the activities of a routine. */
  private static Map<String, Double> conditions(MetricResults results, String routine) {
    Table table = results.get(LEARNING_CONDITIONS, LIVED).orElseThrow();
    return table.columns().stream()
        .filter(column -> table.get(routine, column).orElseThrow().isDefined())
        .collect(
            Collectors.toMap(
                column -> column,
                column -> table.get(routine, column).orElseThrow().orElseThrow().number()));
  }

  @Test
  void a_second_year_with_an_open_purpose_and_fitting_artifacts_is_another_value() {
    LeadershipSystem second =
        DISTRICT.toBuilder()
            .activities(
                DISTRICT.activities().stream()
                    .map(DistrictSupervisorsTest::withPurposeAndArtifacts)
                    .toList())
            .build();
    ValidationReport report = Concertive.check(second);
    assertThat(Stream.of("LRN-01", "LRN-02", "LRN-05").flatMap(rule -> report.of(rule).stream()))
        .isEmpty();
    assertThat(subjects(report, "LRN-03")).containsExactly("sessions", "visits");
    assertThat(met(second)).isEqualTo(5);
    assertThat(met(DISTRICT)).as("the first year is as it was").isEqualTo(2);
    assertThat(REPORT.of("LRN-01")).hasSize(2);
  }

  private static JointActivity withPurposeAndArtifacts(JointActivity activity) {
    return activity
        .learningConditions()
        .map(
            conditions ->
                activity.toBuilder()
                    .learningConditions(
                        conditions.toBuilder()
                            .purposeExplicit(Answer.YES)
                            .purposeShared(LearningConditions.PurposeShared.SHARED)
                            .artifactRelevance(LearningConditions.ArtifactRelevance.HIGH)
                            .build())
                    .build())
        .orElse(activity);
  }

  private static double met(LeadershipSystem system) {
    return conditions(Concertive.measure(system), "critical-friends-session").values().stream()
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  @Test
  void a_supervisor_has_between_eight_and_nine_principals() {
    Table span = RESULTS.get(SPAN, DESIGNED).orElseThrow();
    Value principals = span.get("supervisors", span.columns().get(0)).orElseThrow().orElseThrow();
    assertThat(principals.number()).isCloseTo(8.57, within(0.005));
    assertThat(principals.numerator()).hasValue(60);
    assertThat(principals.denominator()).hasValue(7);
    assertThat(REPORT.of("LDR-06")).as("15 is the limit").isEmpty();
  }

  @Test
  void groups_lead_so_nobody_is_said_to_lead_without_others() {
    assertThat(REPORT.of("RTN-05")).isEmpty();
  }

  @Test
  void principals_had_a_part_in_the_redesign() {
    assertThat(REPORT.of("LRN-10")).isEmpty();
    String together = "designedBy: [supervisors, principals]";
    assertThat(TEXT).contains(together);
    assertThat(
            subjects(
                Concertive.parse(TEXT.replace(together, "designedBy: [supervisors]")), "LRN-10"))
        .containsExactly("critical-friends-session", "instructional-site-visit");
  }

  @Test
  void of_the_survey_neither_reliability_nor_validity_is_known() {
    assertThat(REPORT.of("IND-07"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.subject().id()).isEqualTo("principal-survey");
              assertThat(found.severity()).isEqualTo(Severity.INFO);
            });
  }

  @Test
  void partners_changed_and_no_new_agreement_is_recorded_until_one_is() {
    assertThat(subjects(REPORT, "PTN-01")).hasSize(1);
    String change = "who: district ";
    assertThat(TEXT).contains(change);
    assertThat(
            subjects(
                Concertive.parse(
                    TEXT.replace(
                        change, "renegotiated: supervisors-meetings\n          " + change)),
                "PTN-01"))
        .isEmpty();
    assertThat(REPORT.of("PTN-02")).as("their needs compete").hasSize(1);
  }

  @Test
  void no_finding_is_tied_to_data() {
    assertThat(RESULTS.get(TRIANGULATION).isDefined()).isFalse();
    assertThat(REPORT.of("EVD-01"))
        .hasSize(14)
        .allMatch(found -> found.severity() == Severity.INFO);
  }

  @Test
  void the_district_puts_student_learning_first() {
    assertThat(DISTRICT.theories().get(0).goals())
        .filteredOn(goal -> goal.priority())
        .map(goal -> goal.id())
        .containsExactly("goal-student-learning");
    assertThat(DISTRICT.theories().get(0).strategies())
        .singleElement()
        .satisfies(
            strategy ->
                assertThat(strategy.enactedThrough())
                    .map(routine -> routine.id())
                    .containsExactly("critical-friends-session", "instructional-site-visit"));
  }

  @Test
  void the_study_looked_at_seven_supervisors_sixty_principals_and_three_schools() {
    assertThat(DISTRICT.studies())
        .singleElement()
        .satisfies(
            study -> {
              assertThat(study.samples())
                  .map(sample -> sample.sample().orElseThrow())
                  .containsExactly(7, 60, 3);
              assertThat(study.questions()).hasSize(2);
            });
  }
}

package org.concertive.walkthrough;

import static java.nio.file.Files.readString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;
import static org.concertive.metrics.AttendanceMetrics.ATTENDANCE;
import static org.concertive.metrics.AttendanceMetrics.FULL_ATTENDANCE;
import static org.concertive.metrics.AuthorityMetrics.AUTHORITY_CLARITY;
import static org.concertive.metrics.CoLeadingMetrics.CO_LEADING_RATE;
import static org.concertive.metrics.CycleMetrics.CYCLE_CLOSURE;
import static org.concertive.metrics.EvidenceMetrics.TRIANGULATION;
import static org.concertive.metrics.LogicModelMetrics.INDICATOR_COVERAGE;
import static org.concertive.metrics.LogicModelMetrics.LOGIC_REACH;
import static org.concertive.metrics.RoutineMetrics.ENACTMENT_RATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Value;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.Finding;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Quantity;
import org.concertive.validation.Severity;
import org.concertive.validation.ValidationReport;
import org.junit.jupiter.api.Test;

/** The leadership institutes of IMSS answer the questions that readers of the proposal ask. */
class ImssTest {
  private static final String TEXT = text();
  private static final LeadershipSystem IMSS = Concertive.parse(TEXT);
  private static final ValidationReport REPORT = Concertive.check(IMSS);
  private static final MetricResults RESULTS = Concertive.measure(IMSS);

  private static String text() {
    try {
      return readString(Path.of("src/main/resources/systems/imss.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The description with some words exchanged, wherever they stand. */
  private static LeadershipSystem variant(String words, String others) {
    assertThat(TEXT).contains(words);
    return Concertive.parse(TEXT.replace(words, others));
  }

  private static List<String> subjects(LeadershipSystem system, String rule) {
    return subjects(Concertive.check(system), rule);
  }

  private static List<String> subjects(ValidationReport report, String rule) {
    return report.of(rule).stream().map(diagnostic -> diagnostic.subject().id()).toList();
  }

  private static List<String> districts() {
    return IntStream.rangeClosed(1, 8).mapToObj(n -> "district-" + n).toList();
  }

  private static void isFraction(Value value, double numerator, double denominator) {
    assertThat(value.numerator()).hasValue(numerator);
    assertThat(value.denominator()).hasValue(denominator);
    assertThat(value.number()).isEqualTo(numerator / denominator);
  }

  @Test
  void the_document_holds_what_the_proposal_describes() {
    assertThat(IMSS.units()).hasSize(16);
    assertThat(IMSS.roleGroups()).hasSize(6);
    assertThat(IMSS.positions()).hasSize(1);
    assertThat(IMSS.partnerships()).hasSize(1);
    assertThat(IMSS.teams()).hasSize(8);
    assertThat(IMSS.routines()).hasSize(4);
    assertThat(IMSS.activities()).hasSize(11);
    assertThat(IMSS.cycles()).hasSize(1);
    assertThat(IMSS.assessments())
        .hasSize(8)
        .allSatisfy(assessment -> assertThat(assessment.areas()).hasSize(5));
    assertThat(IMSS.logicModels()).hasSize(1);
    assertThat(IMSS.findings()).hasSize(8);
    assertThat(IMSS.items()).extracting(Evidence::kind).doesNotHaveDuplicates().hasSize(4);
    assertThat(IMSS.innovations()).hasSize(1);
    assertThat(IMSS.contexts())
        .filteredOn(context -> context.kind().name().equals("PRIORITY"))
        .singleElement()
        .satisfies(
            context ->
                assertThat(context.units())
                    .map(unit -> unit.id())
                    .containsExactlyElementsOf(districts()));
    assertThat(IMSS.theories())
        .singleElement()
        .satisfies(
            theory -> {
              assertThat(theory.goals()).hasSize(4);
              assertThat(theory.strategies()).hasSize(2);
              assertThat(theory.funding()).hasSize(2);
            });
    assertThat(IMSS.asOf()).hasToString("Optional[year-3]");
  }

  @Test
  void each_district_has_a_team_of_seven_to_twelve_with_three_kinds_of_members() {
    assertThat(IMSS.teams())
        .allSatisfy(
            team -> {
              assertThat(team.declaredSize()).contains(Quantity.between(7, 12));
              assertThat(team.memberships())
                  .map(membership -> membership.member().id())
                  .containsExactly(
                      "site-administrators", "district-administrators", "teacher-leaders");
            })
        .map(team -> team.unit().orElseThrow().id())
        .containsExactlyElementsOf(districts());
  }

  @Test
  void everything_in_the_document_names_its_source() {
    assertThat(SystemIndex.of(IMSS).entities())
        .filteredOn(node -> !node.kind().equals("source") && !node.kind().equals("source document"))
        .allSatisfy(node -> assertThat(node.value().sources()).as(node.pointer()).isNotEmpty())
        .flatExtracting(node -> node.value().sources())
        .map(source -> source.locator().orElse("none"))
        .containsOnly(
            "Summary",
            "Section 1",
            "Goals",
            "Year 1",
            "Year 2",
            "Year 3",
            "Strengths",
            "Challenges",
            "Section 2",
            "Section 4");
  }

  @Test
  void the_description_does_not_contradict_itself() {
    assertThat(REPORT.errors()).isEmpty();
  }

  @Test
  void ten_and_eight_districts_stand_side_by_side() {
    assertThat(REPORT.of("EVD-02"))
        .filteredOn(found -> found.concerns("districts-summary"))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.message())
                    .contains("as 10 (proposal#Summary)", "as 8 (proposal#Section 1)"));
    assertThat(subjects(REPORT, "EVD-02"))
        .as("and so do 3 and 2.5 years")
        .containsExactly("districts-summary", "years-section-1");
  }

  @Test
  void ninety_percent_is_possible_of_ten_teams_and_not_of_eight() {
    assertThat(REPORT.of("EVD-03")).as("of how many is not printed").isEmpty();
    assertThat(Concertive.check(variant("value: 90%\n", "value: 90%\n      of: 8\n")).of("EVD-03"))
        .singleElement()
        .satisfies(
            found -> assertThat(found.message()).contains("90%").contains("87.5").contains("100"));
    assertThat(subjects(variant("value: 90%\n", "value: 90%\n      of: 10\n"), "EVD-03")).isEmpty();
  }

  @Test
  void over_seventy_leaders_fit_eight_teams_and_ten() {
    assertThat(REPORT.of("TEAM-07")).isEmpty();
    assertThat(IMSS.activities())
        .filteredOn(activity -> activity.id().startsWith("institutes"))
        .hasSize(3)
        .allSatisfy(activity -> assertThat(activity.headcount()).hasToString("Optional[>70]"))
        .allSatisfy(activity -> assertThat(activity.occurrences()).isEqualTo(Quantity.unknown()));
    assertThat(subjects(institute("56-96", ">70"), "TEAM-07")).isEmpty();
    assertThat(subjects(institute("70-120", ">70"), "TEAM-07")).isEmpty();
    assertThat(subjects(institute("56-96", ">96"), "TEAM-07")).containsExactly("institute");
  }

  /** An institute for the members of all teams together. */
  private static LeadershipSystem institute(String members, String headcount) {
    return IMSS.with(
        RoleGroup.builder("members", "Members of the teams").count(members).build(),
        JointActivity.builder("institute", "An institute")
            .participations(
                Participation.builder("members", Participation.Part.FOLLOWER)
                    .headcount(headcount)
                    .build())
            .build());
  }

  @Test
  void nine_institutes_were_expected_and_how_many_were_held_is_not_said() {
    assertThat(RESULTS.get(ENACTMENT_RATE, LIVED).isDefined()).isFalse();
    String unknown = "occurrences: unknown        # three a year";
    isFraction(enactment(TEXT.replace(unknown, "occurrences: 3 #")), 9, 9);
    String twoYears =
        TEXT.replaceFirst(unknown, "occurrences: 3 #").replaceFirst(unknown, "occurrences: 3 #");
    isFraction(enactment(twoYears), 6, 6);
  }

  private static Value enactment(String text) {
    return Concertive.measure(Concertive.parse(text)).get(ENACTMENT_RATE, LIVED).orElseThrow();
  }

  @Test
  void attendance_is_reported_and_not_recorded() {
    assertThat(RESULTS.get(ATTENDANCE, LIVED).isDefined()).isFalse();
    assertThat(RESULTS.get(FULL_ATTENDANCE, LIVED).orElseThrow().get("teams").isDefined())
        .isFalse();
  }

  @Test
  void if_one_of_ten_teams_missed_one_of_nine_institutes_nine_tenths_attended_all() {
    isFraction(fullAttendance(10), 9, 10);
    isFraction(attendance(10), 89, 90);
  }

  @Test
  void if_one_of_eight_teams_missed_one_of_nine_institutes_seven_eighths_attended_all() {
    isFraction(fullAttendance(8), 7, 8);
    isFraction(attendance(8), 71, 72);
  }

  private static Value fullAttendance(int teams) {
    return table(teams).get(FULL_ATTENDANCE, LIVED).orElseThrow().get("teams").orElseThrow();
  }

  private static Value attendance(int teams) {
    return table(teams).get(ATTENDANCE, LIVED).orElseThrow();
  }

  /** So many teams at nine institutes, of which the first team missed the last. */
  private static MetricResults table(int teams) {
    return Concertive.measure(
        LeadershipSystem.builder("table", "An attendance table")
            .teams(
                IntStream.range(0, teams)
                    .mapToObj(team -> Team.builder("team-" + team, "Team " + team).build())
                    .toList())
            .activities(IntStream.range(0, 9).mapToObj(n -> institute(n, teams)).toList())
            .build());
  }

  private static JointActivity institute(int number, int teams) {
    return JointActivity.builder("institute-" + number, "Institute " + number)
        .participations(
            IntStream.range(0, teams)
                .mapToObj(
                    team ->
                        Participation.builder("team-" + team, Participation.Part.FOLLOWER)
                            .present(team == 0 && number == 8 ? Answer.NO : Answer.YES)
                            .build())
                .toList())
        .build();
  }

  @Test
  void whether_the_eight_teams_advise_or_decide_is_left_open() {
    assertThat(subjects(REPORT, "AUT-03"))
        .containsExactlyElementsOf(
            IMSS.teams().stream().map(Team::id).collect(Collectors.toList()));
    assertThat(REPORT.of("AUT-03"))
        .allMatch(found -> found.severity() == Severity.INFO)
        .allMatch(found -> found.message().startsWith("The sources leave open"));
    isFraction(RESULTS.get(AUTHORITY_CLARITY, DESIGNED).orElseThrow(), 0, 8);
  }

  @Test
  void the_cycle_of_three_years_is_closed() {
    isFraction(RESULTS.get(CYCLE_CLOSURE, LIVED).orElseThrow(), 1, 1);
    assertThat(
            IMSS.activities().stream()
                .filter(activity -> activity.cycle().isPresent())
                .collect(
                    Collectors.toMap(
                        activity -> activity.phases().iterator().next(),
                        activity -> activity.when().orElseThrow().toString())))
        .containsOnly(
            Map.entry(InquiryPhase.DIAGNOSIS, "year-1"),
            Map.entry(InquiryPhase.DESIGN, "year-2"),
            Map.entry(InquiryPhase.ACTION, "year-3"),
            Map.entry(InquiryPhase.REVIEW, "year-3"));
    assertThat(REPORT.of("CYC-08"))
        .singleElement()
        .satisfies(found -> assertThat(found.severity()).isEqualTo(Severity.INFO));
    assertThat(REPORT.of("CYC-01")).isEmpty();
    assertThat(REPORT.of("CYC-03")).isEmpty();
  }

  @Test
  void the_community_is_not_described() {
    assertThat(REPORT.of("ORG-03")).hasSize(1);
  }

  @Test
  void no_requirement_no_plan_to_go_on_and_no_indicator_is_recorded() {
    assertThat(subjects(REPORT, "SCL-02")).containsExactly("imss-model");
    assertThat(subjects(REPORT, "SCL-05"))
        .containsExactly("leadership-institutes", "systemic-science-pd");
    assertThat(REPORT.of("IND-01")).hasSize(7);
    assertThat(REPORT.of("IND-03")).isEmpty();
    isFraction(RESULTS.get(INDICATOR_COVERAGE).orElseThrow().get("indicator").orElseThrow(), 0, 7);
  }

  @Test
  void without_resources_of_the_districts_all_money_is_temporary() {
    assertThat(REPORT.of("SCL-03")).isEmpty();
    assertThat(subjects(variant("[msp-grant, district-resources]", "[msp-grant]"), "SCL-03"))
        .containsExactly("leadership-institutes", "systemic-science-pd");
  }

  @Test
  void several_districts_for_a_coach_are_not_certainly_too_many() {
    assertThat(REPORT.of("LDR-06")).isEmpty();
    assertThat(subjects(variant("each: at least 2", "each: 4"), "LDR-06"))
        .containsExactly("district-coach");
  }

  @Test
  void professional_development_that_leaves_out_common_core_fits_no_priority() {
    assertThat(REPORT.of("TOA-22"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.subject().id()).isEqualTo("systemic-science-pd");
              assertThat(found.message()).contains("district-1", "common-core-priority");
            });
    String target = "        target: middle-school-science-teachers\n";
    assertThat(
            subjects(
                variant(target, target + "        alignsWith: [common-core-priority]\n"), "TOA-22"))
        .as("as in the third year")
        .isEmpty();
  }

  @Test
  void staff_who_serve_all_districts_stand_alone_unless_something_supports_schools() {
    assertThat(REPORT.of("SCL-12")).as("institutes build capacity at all levels").isEmpty();
    assertThat(
            subjects(
                variant("targetLevels: [DISTRICT, SCHOOL]", "targetLevels: [DISTRICT]"), "SCL-12"))
        .containsExactly("project-staff");
  }

  @Test
  void two_findings_say_large_majority_and_no_number() {
    assertThat(subjects(REPORT, "EVD-11"))
        .containsExactly("strength-important", "strength-networking");
  }

  @Test
  void five_strengths_and_three_challenges_are_reported() {
    assertThat(
            IMSS.findings().stream()
                .collect(
                    Collectors.groupingBy(
                        finding -> finding.polarity().orElseThrow(), Collectors.counting())))
        .containsOnly(
            Map.entry(Finding.Polarity.STRENGTH, 5L), Map.entry(Finding.Polarity.CHALLENGE, 3L));
    assertThat(REPORT.of("EVD-08")).isEmpty();
    assertThat(RESULTS.get(TRIANGULATION).isDefined()).as("no finding names evidence").isFalse();
  }

  @Test
  void every_result_of_the_logic_model_can_be_reached() {
    assertThat(
            IMSS.logicModels().get(0).components().stream()
                .collect(Collectors.groupingBy(LogicComponent::type, Collectors.counting()))
                .values())
        .containsExactlyInAnyOrder(4L, 6L, 4L, 6L, 1L);
    var reach = RESULTS.get(LOGIC_REACH).orElseThrow();
    isFraction(reach.get("outcomes").orElseThrow(), 7, 7);
    isFraction(reach.get("activities").orElseThrow(), 6, 6);
    assertThat(subjects(REPORT, "LM-15"))
        .containsExactly("box-teacher-leaders", "box-site-administrators");
  }

  @Test
  void planning_in_each_district_is_one_routine_led_in_eight_places() {
    isFraction(RESULTS.get(CO_LEADING_RATE, DESIGNED).orElseThrow(), 0, 3);
  }

  @Test
  void what_was_inferred_says_reconstructed() {
    assertThat(
            SystemIndex.of(IMSS).entities().stream()
                .map(node -> node.value())
                .filter(
                    entity ->
                        entity.notes().stream().anyMatch(note -> note.contains("Reconstructed")))
                .map(entity -> entity.id()))
        .contains(
            "district-coach",
            "common-core-priority",
            "leadership-institute",
            "imss-cycle",
            "logic-model",
            "msp-grant");
  }
}

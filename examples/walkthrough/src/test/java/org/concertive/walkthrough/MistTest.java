package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.Finding;
import org.concertive.model.evidence.Instrument;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.model.practice.Interaction;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.theory.Change;
import org.concertive.model.theory.Conjecture;
import org.concertive.model.theory.EvidenceLink;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Press;
import org.concertive.model.theory.ProblemFraming;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.theory.SystemComponent;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Ref;
import org.concertive.relation.Alignment;
import org.concertive.relation.AlignmentPattern;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.RuleSet;
import org.concertive.validation.Severity;
import org.concertive.validation.ValidationReport;
import org.junit.jupiter.api.Test;

/**
 * The MIST project and its partner districts answer the questions their readers ask. The expected
 * answers were worked out by hand from the slides, before there was a program.
 */
class MistTest {
  private static final LeadershipSystem MIST =
      Concertive.read("src/main/resources/systems/mist.yaml");
  private static final TheoryOfAction THEORY = MIST.theories().get(0);
  private static final ValidationReport REPORT = check(MIST);

  /** A routine in which leaders of both units plan, as senior leaders might set it up. */
  static final Routine JOINT_PLANNING =
      Routine.builder("joint-planning", "Joint planning of both units")
          .owner("senior-leaders")
          .expectedLeaders("curriculum-and-instruction-leader", "leadership-leader")
          .build();

  private static ValidationReport check(LeadershipSystem system) {
    return RuleSet.standard().check(system);
  }

  /** The system with all there is recorded of one aspect. */
  private static LeadershipSystem complete(Aspect aspect) {
    Map<Aspect, Coverage> coverage = new EnumMap<>(MIST.coverage());
    coverage.put(aspect, Coverage.COMPLETE);
    return MIST.toBuilder().coverage(coverage).build();
  }

  private static List<String> subjects(ValidationReport report, String rule) {
    return report.of(rule).stream().map(diagnostic -> diagnostic.subject().id()).toList();
  }

  /** The theory with one strategy changed. */
  static TheoryOfAction changing(String strategy, UnaryOperator<Strategy.Builder> change) {
    return THEORY.toBuilder()
        .strategies(
            THEORY.strategies().stream()
                .map(one -> one.id().equals(strategy) ? change.apply(one.toBuilder()).build() : one)
                .toList())
        .build();
  }

  /** The theory with the conjecture on professional development changed. */
  private static TheoryOfAction conjecturing(UnaryOperator<Conjecture.Builder> change) {
    return THEORY.toBuilder()
        .conjectures(
            THEORY.conjectures().stream()
                .map(
                    one ->
                        one.id().equals("conjecture-professional-development")
                            ? change.apply(one.toBuilder()).build()
                            : one)
                .toList())
        .build();
  }

  /** The theory in which the units have agreed on their goals. */
  static TheoryOfAction withCompatibleGoals() {
    return THEORY.toBuilder()
        .goals(
            THEORY.goals().stream()
                .map(
                    goal ->
                        goal.toBuilder()
                            .compatibleWith(goal.incompatibleWith())
                            .incompatibleWith(List.of())
                            .build())
                .toList())
        .build();
  }

  /** The system without the May meetings of all years. */
  static LeadershipSystem withoutMayMeetings() {
    return MIST.without(
        MIST.activities().stream()
            .filter(activity -> activity.phases().contains(InquiryPhase.REVIEW))
            .map(JointActivity::id)
            .toArray(String[]::new));
  }

  @Test
  void the_document_holds_what_the_slides_describe() {
    assertThat(MIST.units()).hasSize(7);
    assertThat(MIST.roleGroups()).hasSize(7);
    assertThat(MIST.theories()).hasSize(1);
    assertThat(THEORY.stance()).isEqualTo(TheoryOfAction.Stance.ESPOUSED);
    assertThat(THEORY.components()).isEqualTo(SystemComponent.INITIAL);
    assertThat(THEORY.framings())
        .extracting(ProblemFraming::orientation)
        .containsExactly(
            ProblemFraming.Orientation.IMPROVEMENT, ProblemFraming.Orientation.MANAGEMENT);
    assertThat(THEORY.visions()).hasSize(2);
    assertThat(MIST.cycles()).hasSize(8);
    assertThat(MIST.instruments())
        .extracting(Instrument::id)
        .containsExactly(
            "iqa",
            "mkt",
            "network-survey",
            "interview-protocol",
            "online-survey",
            "pd-video",
            "collaborative-time-recording",
            "achievement-data");
    assertThat(MIST.asOf()).hasToString("Optional[2015]");
  }

  @Test
  void groups_have_the_sizes_printed() {
    assertThat(MIST.roleGroup("participating-teachers").orElseThrow().count()).hasToString("120");
    assertThat(MIST.roleGroup("all-mathematics-teachers").orElseThrow().count()).hasToString("300");
    assertThat(MIST.roleGroup("interview-participants").orElseThrow().count()).hasToString("200");
    assertThat(MIST.figures())
        .extracting(figure -> figure.value().toString())
        .containsExactly("4", "360000", "2", "180000", "6-10", "30", "120", "2", "6", "21");
  }

  @Test
  void five_conjectures_stand_as_they_did_in_2007() {
    assertThat(THEORY.conjectures())
        .hasSize(5)
        .allSatisfy(
            conjecture -> {
              assertThat(conjecture.status()).isEqualTo(Conjecture.Status.INITIAL);
              assertThat(conjecture.since()).hasToString("Optional[2007]");
            });
    assertThat(subjects(REPORT, "TOA-15"))
        .containsExactlyElementsOf(THEORY.conjectures().stream().map(Conjecture::id).toList());
  }

  @Test
  void each_unit_has_a_goal_of_each_kind() {
    assertThat(THEORY.goals())
        .filteredOn(
            goal ->
                goal.heldBy().stream()
                    .anyMatch(
                        holder ->
                            Set.of("curriculum-and-instruction-a", "leadership-a")
                                .contains(holder.id())))
        .extracting(goal -> goal.kind().orElseThrow())
        .containsExactlyInAnyOrder(
            Goal.Kind.STUDENT_LEARNING,
            Goal.Kind.STUDENT_LEARNING,
            Goal.Kind.TEACHER_PRACTICE,
            Goal.Kind.TEACHER_PRACTICE);
  }

  @Test
  void every_cycle_has_four_activities_and_led_to_a_revision() {
    assertThat(MIST.cycles())
        .allSatisfy(
            cycle -> {
              assertThat(cycle.ledTo()).hasSize(1);
              assertThat(MIST.activities())
                  .filteredOn(
                      activity ->
                          activity.cycle().filter(c -> c.id().equals(cycle.id())).isPresent())
                  .extracting(activity -> activity.phases().iterator().next())
                  .containsExactly(
                      InquiryPhase.DIAGNOSIS,
                      InquiryPhase.DIAGNOSIS,
                      InquiryPhase.DIAGNOSIS,
                      InquiryPhase.REVIEW);
            });
    assertThat(THEORY.revisions())
        .hasSize(8)
        .allSatisfy(revision -> assertThat(isReconstructed(revision.notes())).isTrue());
  }

  @Test
  void the_conflict_of_the_units_affects_principals_coaches_and_collaborative_time() {
    assertThat(MIST.findings())
        .filteredOn(finding -> finding.polarity().equals(Optional.of(Finding.Polarity.CHALLENGE)))
        .extracting(Finding::id)
        .containsExactly("finding-principals", "finding-coaches", "finding-collaborative-time");
  }

  @Test
  void what_is_not_documented_is_said() {
    assertThat(Stream.of(Aspect.THEORY, Aspect.EVIDENCE, Aspect.ACTIVITIES))
        .allMatch(aspect -> MIST.coverage(aspect) == Coverage.PARTIAL);
    assertThat(MIST.coverage(Aspect.ADOPTION)).isEqualTo(Coverage.NOT_DOCUMENTED);
  }

  @Test
  void everything_in_the_document_names_a_slide_by_its_title() {
    assertThat(SystemIndex.of(MIST).entities())
        .filteredOn(node -> !node.kind().equals("source") && !node.kind().equals("source document"))
        .allSatisfy(node -> assertThat(node.value().sources()).as(node.pointer()).isNotEmpty())
        .flatExtracting(node -> node.value().sources())
        .map(source -> source.locator().orElse("none"))
        .containsOnly(
            "Building Capacity for Instructional Improvement as a Goal for District Leadership",
            "MIST Project",
            "Partner Districts",
            "Long-Term Goal",
            "Initial Conjectures",
            "Participants",
            "Annual Cycles of Data Collection, Analysis, and Feedback",
            "Theory of Action",
            "Retrospective Analyses",
            "Research Team",
            "District Instructional Leadership",
            "Finding: District Leadership",
            "Summary: C&I and Leadership",
            "Current Position",
            "Resources",
            "Clarifying the Problem",
            "Background: MIST Project");
  }

  @Test
  void what_was_inferred_says_reconstructed() {
    assertThat(
            Stream.of(
                MIST.leader("leader-curriculum-and-instruction"), MIST.leader("leader-leadership")))
        .allMatch(leader -> isReconstructed(leader.orElseThrow().notes()));
    assertThat(MIST.cycles()).allMatch(cycle -> isReconstructed(cycle.notes()));
    assertThat(MIST.activities()).allMatch(activity -> isReconstructed(activity.notes()));
    assertThat(THEORY.framings()).allMatch(framing -> isReconstructed(framing.notes()));
    assertThat(THEORY.visions()).allMatch(vision -> isReconstructed(vision.notes()));
  }

  private static boolean isReconstructed(List<String> notes) {
    return notes.stream().anyMatch(note -> note.startsWith("Reconstructed"));
  }

  @Test
  void the_description_does_not_contradict_itself() {
    assertThat(REPORT.errors()).isEmpty();
  }

  @Test
  void the_units_of_one_district_conflict_in_goals_framing_and_visions() {
    assertThat(REPORT.of("TOA-08"))
        .hasSize(2)
        .allMatch(diagnostic -> diagnostic.severity() == Severity.WARNING)
        .extracting(Diagnostic::message)
        .satisfiesExactly(
            message -> assertThat(message).contains("goals for student learning"),
            message -> assertThat(message).contains("goals for teacher practice"));
    assertThat(subjects(REPORT, "TOA-09")).containsExactly("district-a");
    assertThat(subjects(REPORT, "TOA-10")).containsExactly("vision-curriculum");
  }

  @Test
  void the_units_work_with_the_same_three_roles_and_share_no_routine() {
    assertThat(REPORT.of("TOA-11"))
        .hasSize(3)
        .allMatch(diagnostic -> diagnostic.severity() == Severity.INFO)
        .extracting(Diagnostic::message)
        .satisfiesExactlyInAnyOrder(
            message -> assertThat(message).contains("in the role of principal "),
            message -> assertThat(message).contains("in the role of coach "),
            message -> assertThat(message).contains("in the role of teacher "));
    assertThat(check(complete(Aspect.ROUTINES)).of("TOA-11"))
        .hasSize(3)
        .allMatch(diagnostic -> diagnostic.severity() == Severity.WARNING);
  }

  @Test
  void a_routine_of_both_units_joins_their_work_and_leaves_their_goals() {
    ValidationReport report = check(MIST.with(JOINT_PLANNING));
    assertThat(report.of("TOA-09")).isEmpty();
    assertThat(report.of("TOA-11")).isEmpty();
    assertThat(report.of("TOA-08")).hasSize(2);
    assertThat(check(MIST.with(JOINT_PLANNING, withCompatibleGoals())).of("TOA-08")).isEmpty();
  }

  @Test
  void the_leaders_of_both_units_lead_the_program_towards_goals_that_do_not_fit() {
    assertThat(pattern(MIST)).hasValue(AlignmentPattern.UNCLASSIFIED);
    assertThat(REPORT.of("LDR-10"))
        .hasSize(2)
        .allMatch(diagnostic -> diagnostic.severity() == Severity.WARNING)
        .allMatch(diagnostic -> diagnostic.message().contains("(unclassified)"));
  }

  @Test
  void leaders_of_both_units_who_never_interact_lead_in_anarchy() {
    LeadershipSystem all = complete(Aspect.ACTIVITIES);
    assertThat(pattern(all)).hasValue(AlignmentPattern.ANARCHIC_MISALIGNMENT);
    assertThat(check(all).of("LDR-10"))
        .hasSize(2)
        .allMatch(diagnostic -> diagnostic.message().contains("(anarchic misalignment)"));
    JointActivity talk =
        JointActivity.builder("talk", "Talk about principals' work")
            .part(Participation.Part.LEADER, "curriculum-and-instruction-leader")
            .part(Participation.Part.LEADER, "leadership-leader")
            .interactions(
                Interaction.builder("curriculum-and-instruction-leader", Interaction.Kind.QUESTION)
                    .to("leadership-leader")
                    .build())
            .build();
    assertThat(pattern(all.with(talk))).hasValue(AlignmentPattern.UNCLASSIFIED);
  }

  @Test
  void leaders_whose_goals_fit_are_aligned_by_plan() {
    LeadershipSystem agreed = MIST.with(withCompatibleGoals());
    assertThat(pattern(agreed)).hasValue(AlignmentPattern.PLANFUL_ALIGNMENT);
    assertThat(check(agreed).of("LDR-10")).isEmpty();
  }

  private static Optional<AlignmentPattern> pattern(LeadershipSystem system) {
    return SystemIndex.of(system)
        .get(Alignment.RELATION)
        .pattern(LeadershipFunction.MANAGING_THE_INSTRUCTIONAL_PROGRAM);
  }

  @Test
  void a_new_curriculum_with_nothing_but_accountability_presses_without_support() {
    Strategy pressed =
        Strategy.builder("new-curriculum", "New curriculum")
            .targetRoles(RoleType.TEACHER)
            .press(Press.of("Teaching the new curriculum"))
            .build();
    Strategy supported =
        pressed.toBuilder().supports(Support.of(Support.Kind.NEW_POSITION)).build();
    assertThat(
            subjects(check(MIST.with(THEORY.toBuilder().addStrategies(pressed).build())), "TOA-02"))
        .contains("new-curriculum");
    assertThat(
            subjects(
                check(MIST.with(THEORY.toBuilder().addStrategies(supported).build())), "TOA-02"))
        .isEqualTo(subjects(REPORT, "TOA-02"))
        .containsExactly("strategy-leadership");
  }

  @Test
  void a_theory_that_only_sends_teachers_to_training_leaves_their_setting_unchanged() {
    Strategy training =
        Strategy.builder("training", "Workshops for teachers")
            .targetRoles(RoleType.TEACHER)
            .supports(Support.of(Support.Kind.LEARNING_EVENT))
            .build();
    TheoryOfAction only =
        THEORY.toBuilder().strategies(training).components(SystemComponent.TEACHER_PD).build();
    assertThat(REPORT.of("TOA-19")).isEmpty();
    assertThat(subjects(check(MIST.with(only)), "TOA-19")).containsExactly("mist-theory");
  }

  @Test
  void a_strategy_without_a_reason_is_a_plan() {
    assertThat(REPORT.of("TOA-01")).isEmpty();
    assertThat(
            subjects(
                check(
                    MIST.with(
                        changing(
                            "strategy-same-page",
                            strategy -> strategy.rationale(Optional.empty())))),
                "TOA-01"))
        .containsExactly("strategy-same-page");
  }

  @Test
  void a_conjecture_called_supported_needs_evidence_that_supports_it() {
    assertThat(
            check(MIST.with(conjecturing(one -> one.status(Conjecture.Status.SUPPORTED))))
                .of("TOA-14"))
        .singleElement()
        .matches(diagnostic -> diagnostic.severity() == Severity.WARNING);
    ValidationReport contradicted =
        check(
            MIST.with(
                conjecturing(
                    one ->
                        one.status(Conjecture.Status.SUPPORTED)
                            .evidence(
                                EvidenceLink.of(
                                    "evidence-professional-development",
                                    EvidenceLink.Bearing.CONTRADICTS)))));
    assertThat(contradicted.errors()).extracting(Diagnostic::rule).containsExactly("TOA-13");
    assertThat(contradicted.of("TOA-14")).isEmpty();
  }

  @Test
  void contradicting_evidence_of_2009_without_a_revision_by_2011_was_not_learnt_from() {
    TheoryOfAction contradicted =
        conjecturing(
            one ->
                one.evidence(
                    EvidenceLink.of("evidence-of-2009", EvidenceLink.Bearing.CONTRADICTS)));
    LeadershipSystem in2011 =
        MIST
            .with(
                Evidence.builder("evidence-of-2009", Evidence.Kind.INTERVIEW)
                    .collected("2009")
                    .build(),
                contradicted)
            .toBuilder()
            .asOf("2011")
            .build();
    assertThat(subjects(check(in2011), "TOA-16"))
        .containsExactly("conjecture-professional-development");
    TheoryOfAction revised =
        contradicted.toBuilder()
            .revisions(
                contradicted.revisions().stream()
                    .map(
                        revision ->
                            revision.number() == 3
                                ? revision.toBuilder()
                                    .changes(
                                        Change.of(
                                            "conjecture-professional-development",
                                            Change.Kind.CHANGED))
                                    .build()
                                : revision)
                    .toList())
            .build();
    assertThat(check(in2011.with(revised)).of("TOA-16")).isEmpty();
  }

  @Test
  void every_cycle_was_reviewed_with_both_units_whom_its_routine_does_not_join() {
    Set<String> units = Set.of("curriculum-and-instruction-a", "leadership-a");
    assertThat(MIST.activities())
        .filteredOn(activity -> activity.phases().contains(InquiryPhase.REVIEW))
        .hasSize(8)
        .allSatisfy(
            meeting ->
                assertThat(meeting.participations())
                    .extracting(one -> one.actor().id())
                    .containsAll(units));
    assertThat(MIST.routine("annual-feedback-cycle").orElseThrow().expectedParticipants())
        .extracting(Ref::id)
        .doesNotContainAnyElementsOf(units);
    assertThat(List.of("CYC-01", "CYC-02", "CYC-03", "CYC-08", "CYC-09"))
        .allSatisfy(rule -> assertThat(REPORT.of(rule)).as(rule).isEmpty());
  }

  @Test
  void a_cycle_without_its_may_meeting_was_not_reviewed() {
    assertThat(subjects(check(MIST.without("may-2010")), "CYC-01")).containsExactly("cycle-2010");
  }

  @Test
  void without_the_last_may_meeting_the_latest_findings_did_not_reach_the_units() {
    LeadershipSystem variant = MIST.without("may-2014");
    assertThat(subjects(check(variant), "CYC-09"))
        .containsExactly("strategy-curriculum-and-instruction", "strategy-leadership");
    assertThat(subjects(check(variant.toBuilder().asOf("2016").build()), "CYC-01"))
        .containsExactly("cycle-2014");
  }

  @Test
  void without_any_may_meeting_no_ended_cycle_was_reviewed_and_no_finding_reached_the_units() {
    ValidationReport report = check(withoutMayMeetings());
    assertThat(subjects(report, "CYC-01"))
        .as("the last cycle ends in the year of the as-of date")
        .hasSize(7)
        .doesNotContain("cycle-2014");
    assertThat(subjects(report, "CYC-09"))
        .containsExactly("strategy-curriculum-and-instruction", "strategy-leadership");
  }

  @Test
  void all_of_the_five_areas_are_addressed() {
    assertThat(REPORT.of("TOA-20")).isEmpty();
    assertThat(
            check(MIST.with(THEORY.toBuilder().components(SystemComponent.TEACHER_PD).build()))
                .of("TOA-20"))
        .isNotEmpty();
  }
}

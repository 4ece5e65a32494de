package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;
import static org.concertive.metrics.AuthorityMetrics.AUTHORITY_CLARITY;
import static org.concertive.metrics.AuthorityMetrics.AUTHORITY_MATCH;
import static org.concertive.metrics.AuthorityMetrics.AUTONOMY;
import static org.concertive.metrics.AuthorityMetrics.AUTONOMY_WITH_VISION;
import static org.concertive.metrics.CoLeadingMetrics.CO_LEADING_PROFILE;
import static org.concertive.metrics.CoLeadingMetrics.CO_LEADING_RATE;
import static org.concertive.metrics.DependenceMetrics.DEPARTURE_TOLERANCE;
import static org.concertive.metrics.DependenceMetrics.SOLE_LEADER_DEPENDENCE;
import static org.concertive.metrics.DistributionMetrics.CONCENTRATION;
import static org.concertive.metrics.DistributionMetrics.EFFECTIVE_LEADERS;
import static org.concertive.metrics.DistributionMetrics.EVENNESS;
import static org.concertive.metrics.DistributionMetrics.LEADER_COUNT;
import static org.concertive.metrics.DistributionMetrics.LEADER_PLUS_SHARE;
import static org.concertive.metrics.DistributionMetrics.LEVEL_COVERAGE;
import static org.concertive.metrics.RoutineMetrics.COUPLING;
import static org.concertive.metrics.RoutineMetrics.ENACTMENT_RATE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.concertive.index.SystemIndex;
import org.concertive.metrics.AdoptionMetrics;
import org.concertive.metrics.CoLeadingMetrics;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.TimeMetrics;
import org.concertive.metrics.Value;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tool;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Ref;
import org.concertive.relation.Contact;
import org.concertive.relation.Departures;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.RuleSet;
import org.concertive.validation.Severity;
import org.concertive.validation.ValidationReport;
import org.junit.jupiter.api.Test;

/**
 * Linked Learning in Long Beach answers the questions its readers ask. The expected answers were
 * worked out by hand from the brief, before there was a program.
 */
class LongBeachTest {
  private static final LeadershipSystem LONG_BEACH = read();
  private static final ValidationReport REPORT = RuleSet.standard().check(LONG_BEACH);
  private static final MetricResults RESULTS = MetricResults.of(LONG_BEACH);

  private static LeadershipSystem read() {
    return FieldSystem.LONG_BEACH.read().orThrow();
  }

  private static List<String> subjects(String rule) {
    return subjects(REPORT, rule);
  }

  private static List<String> subjects(ValidationReport report, String rule) {
    return report.of(rule).stream().map(diagnostic -> diagnostic.subject().id()).toList();
  }

  private static Value designed(Metric<Value> metric) {
    return RESULTS.get(metric, DESIGNED).orElseThrow();
  }

  @Test
  void the_document_holds_what_the_brief_describes() {
    assertThat(LONG_BEACH.units()).hasSize(9);
    assertThat(LONG_BEACH.positions()).hasSize(7);
    assertThat(LONG_BEACH.roleGroups()).hasSize(12);
    assertThat(LONG_BEACH.teams()).hasSize(5);
    assertThat(LONG_BEACH.leaders()).hasSize(10);
    assertThat(LONG_BEACH.routines()).hasSize(8);
    assertThat(LONG_BEACH.authority()).hasSize(11);
    assertThat(LONG_BEACH.theories()).hasSize(1);
    assertThat(LONG_BEACH.theories().get(0).strategies()).hasSize(6);
    assertThat(LONG_BEACH.questions()).hasSize(3);
    assertThat(LONG_BEACH.findings()).hasSize(3);
    assertThat(LONG_BEACH.asOf()).hasToString("Optional[2010-02]");
  }

  @Test
  void everything_in_the_document_names_its_source() {
    assertThat(SystemIndex.of(LONG_BEACH).entities())
        .filteredOn(node -> !node.kind().equals("source") && !node.kind().equals("source document"))
        .allSatisfy(node -> assertThat(node.value().sources()).as(node.pointer()).isNotEmpty());
    assertThat(LONG_BEACH.authority())
        .allSatisfy(grant -> assertThat(grant.sources()).isNotEmpty());
  }

  /**
   * The headings as the brief prints them; what stands before the first is named by the subtitle.
   */
  @Test
  void sources_are_printed_headings_of_the_brief() {
    assertThat(SystemIndex.of(LONG_BEACH).entities())
        .flatExtracting(node -> node.value().sources())
        .map(source -> source.locator().orElse("none"))
        .containsOnly(
            "A Model for Taking Linked Learning to Scale",
            "The Case for Distributive Leadership",
            "Distributive Leadership: An Essential Practice for Linked Learning",
            "Applying Distributive Leadership to the Central Office",
            "District point person",
            "Extended Implementation Team",
            "Executive Team",
            "Extending Distributive Leadership to Schools",
            "Formal leadership positions/structures",
            "Authority, not just responsibility",
            "Principal capacity and leadership",
            "Teachers as leaders",
            "Involving the Broader Community",
            "Serve as a touchstone for accountability issues",
            "Align and focus resources",
            "Maintaining Overall Alignment, Accountability, and Support",
            "Employing regular communication between district leadership and SLC coordinators",
            "Empowering SLC coordinators",
            "Fostering direct links between district leadership and lead teachers",
            "Lack of clarity on authority",
            "Difficulty in balancing autonomy and central vision",
            "Challenges in implementing actual change in cultures and systems",
            "The Elements of Distributive Leadership at LBUSD",
            "Making Lasting Transformations",
            "Questions to Consider",
            "Acknowledgements");
  }

  @Test
  void what_was_inferred_says_reconstructed() {
    assertThat(reconstructed())
        .contains(
            "slc-coach",
            "principal",
            "pathway-leadership-team",
            "evidence-all-levels",
            "figure-districts");
    assertThat(LONG_BEACH.authority())
        .filteredOn(grant -> grant.right() == DecisionRight.SHARED)
        .hasSize(2)
        .allSatisfy(grant -> assertThat(grant.notes()).anyMatch(LongBeachTest::isReconstruction));
  }

  private static List<String> reconstructed() {
    return SystemIndex.of(LONG_BEACH).entities().stream()
        .map(node -> node.value())
        .filter(entity -> entity.notes().stream().anyMatch(LongBeachTest::isReconstruction))
        .map(entity -> entity.id())
        .toList();
  }

  private static boolean isReconstruction(String note) {
    return note.startsWith("Reconstructed");
  }

  @Test
  void the_agenda_developed_together_is_the_tool_of_the_forum() {
    assertThat(LONG_BEACH.tools()).map(tool -> tool.kind()).containsExactly(Tool.Kind.AGENDA);
    assertThat(LONG_BEACH.routine("slc-forum").orElseThrow().tools())
        .map(tool -> tool.id())
        .containsExactly("forum-agenda");
    assertThat(subjects("RTN-08")).hasSize(7).doesNotContain("slc-forum");
  }

  @Test
  void the_theory_holds_what_the_brief_claims_about_champions_and_equity() {
    TheoryOfAction theory = LONG_BEACH.theories().get(0);
    assertThat(theory.propositions())
        .extracting(proposition -> proposition.id())
        .contains("proposition-champions", "proposition-all-levels");
    assertThat(theory.goals())
        .extracting(goal -> goal.kind().orElseThrow())
        .contains(Goal.Kind.EQUITY);
  }

  @Test
  void two_posts_are_responsible_in_domains() {
    assertThat(LONG_BEACH.positions())
        .flatExtracting(position -> position.responsibilities())
        .flatMap(responsibility -> responsibility.domain().stream().map(Ref::id).toList())
        .containsExactly("implementation", "professional-development", "professional-development");
    Value match = RESULTS.get(AUTHORITY_MATCH).orElseThrow();
    assertThat(match.numerator()).hasValue(1);
    assertThat(match.denominator()).hasValue(3);
    assertThat(REPORT.of("AUT-04")).as("no right of their own is only to monitor").isEmpty();
  }

  @Test
  void the_description_does_not_contradict_itself() {
    assertThat(REPORT.errors()).isEmpty();
  }

  @Test
  void leaders_are_declared_at_three_levels_and_lead_at_two() {
    var levels = RESULTS.get(LEVEL_COVERAGE, DESIGNED).orElseThrow();
    assertThat(levels.get("declared").orElseThrow().number()).isEqualTo(1.0);
    assertThat(levels.get("declared").orElseThrow().denominator()).hasValue(3);
    assertThat(levels.get("leading").orElseThrow().numerator()).hasValue(2);
    assertThat(levels.get("leading").orElseThrow().denominator()).hasValue(3);
  }

  @Test
  void the_council_and_the_forum_meet_monthly() {
    assertThat(
            LONG_BEACH.routines().stream()
                .filter(routine -> routine.cadence().toString().equals("Optional[monthly]"))
                .map(Routine::id))
        .containsExactly("epic-meeting", "slc-forum");
  }

  @Test
  void four_of_eight_routines_have_a_cadence_with_a_number() {
    Map<Boolean, List<String>> byNumber =
        LONG_BEACH.routines().stream()
            .collect(
                Collectors.partitioningBy(
                    routine -> routine.cadence().filter(c -> c.times().isStated()).isPresent(),
                    Collectors.mapping(Routine::id, Collectors.toList())));
    assertThat(byNumber.get(true))
        .containsExactly(
            "epic-meeting",
            "slc-forum",
            "principal-convening-and-site-pd",
            "lead-teacher-institutes");
    assertThat(LONG_BEACH.routine("coordinator-lead-teacher-meetings").orElseThrow().cadence())
        .hasToString("Optional[regular]");
    assertThat(byNumber.get(false).subList(1, 4))
        .allSatisfy(id -> assertThat(LONG_BEACH.routine(id).orElseThrow().cadence()).isEmpty());
  }

  @Test
  void the_council_advises_in_three_domains_monitors_one_and_decides_none() {
    assertThat(
            LONG_BEACH.authority().stream()
                .filter(grant -> grant.holder().id().equals("epic"))
                .collect(Collectors.groupingBy(AuthorityGrant::right, Collectors.counting())))
        .containsOnly(
            Map.entry(DecisionRight.ADVISORY, 3L), Map.entry(DecisionRight.MONITORING, 1L));
  }

  @Test
  void nobody_decides_quality_indicators_curriculum_and_policy() {
    assertThat(REPORT.of("AUT-05")).hasSize(3).allMatch(d -> d.severity() == Severity.INFO);
    assertThat(
            subjects("AUT-05").stream()
                .map(id -> LONG_BEACH.domain(id).orElseThrow().kind().name()))
        .containsExactlyInAnyOrder("QUALITY_INDICATORS", "CURRICULUM", "POLICY");
  }

  @Test
  void it_is_clear_for_five_of_eleven_holders_what_they_may_decide() {
    Value clarity = RESULTS.get(AUTHORITY_CLARITY).orElseThrow();
    assertThat(clarity.number()).isCloseTo(0.4545, within(0.00005));
    assertThat(clarity.numerator()).hasValue(5);
    assertThat(clarity.denominator()).hasValue(11);
    assertThat(subjects("AUT-03"))
        .containsExactlyInAnyOrder(
            "project-director",
            "slc-coach",
            "slc-coordinator",
            "pathway-lead-teacher",
            "extended-implementation-team",
            "executive-team");
    assertThat(REPORT.of("AUT-03")).allMatch(d -> d.severity() == Severity.INFO);
  }

  @Test
  void schools_decide_two_of_three_decided_domains_both_with_a_common_vision() {
    Value autonomy = RESULTS.get(AUTONOMY).orElseThrow();
    assertThat(autonomy.numerator()).hasValue(2);
    assertThat(autonomy.denominator()).hasValue(3);
    Value withVision = RESULTS.get(AUTONOMY_WITH_VISION).orElseThrow();
    assertThat(withVision.numerator()).hasValue(2);
    assertThat(withVision.denominator()).hasValue(2);
  }

  @Test
  void without_the_project_director_two_routines_lose_their_only_leader() {
    SystemIndex index = SystemIndex.of(LONG_BEACH);
    assertThat(index.get(Departures.RELATION).orphanedBy("project-director"))
        .extracting(node -> node.value().id())
        .containsExactly("lead-teacher-institutes", "implementation-team-work");
    assertThat(index.get(Departures.RELATION).orphanedBy("project-director", "slc-coach"))
        .extracting(node -> node.value().id())
        .containsExactly("slc-forum", "lead-teacher-institutes", "implementation-team-work");
    assertThat(designed(DEPARTURE_TOLERANCE).number()).isEqualTo(3);
  }

  @Test
  void two_routines_of_seven_depend_on_the_project_director_alone() {
    assertThat(designed(SOLE_LEADER_DEPENDENCE).number()).isCloseTo(0.2857, within(0.00005));
    assertThat(designed(SOLE_LEADER_DEPENDENCE).numerator()).hasValue(2);
    assertThat(designed(SOLE_LEADER_DEPENDENCE).denominator()).hasValue(7);
    assertThat(subjects("LDR-01")).isEmpty();
    assertThat(subjects("LDR-02"))
        .containsExactly("lead-teacher-institutes", "implementation-team-work");
  }

  @Test
  void leading_is_spread_over_eight_leaders_as_over_five_equal_ones() {
    assertThat(designed(LEADER_COUNT).number()).isEqualTo(8);
    assertThat(1 / designed(EFFECTIVE_LEADERS).number()).isCloseTo(0.2007, within(0.00005));
    assertThat(designed(CONCENTRATION).number()).isCloseTo(0.0865, within(0.00005));
    assertThat(designed(EFFECTIVE_LEADERS).number()).isCloseTo(4.98, within(0.005));
    assertThat(designed(EVENNESS).number()).isCloseTo(0.878, within(0.0005));
    assertThat(designed(LEADER_PLUS_SHARE).numerator()).hasValue(5);
    assertThat(designed(LEADER_PLUS_SHARE).denominator()).hasValue(7);
  }

  @Test
  void two_of_seven_led_routines_have_several_leaders() {
    assertThat(designed(CO_LEADING_RATE).number()).isCloseTo(0.2857, within(0.00005));
    var profile = RESULTS.get(CO_LEADING_PROFILE, DESIGNED).orElseThrow();
    assertThat(profile.get(CoLeadingType.SOLO)).isEqualTo(3);
    assertThat(profile.get(CoLeadingMetrics.UNDETERMINED)).isEqualTo(2);
    assertThat(profile.get(CoLeadingType.COLLABORATED)).isEqualTo(2);
    assertThat(profile.get(CoLeadingType.COORDINATED)).isEqualTo(1);
    assertThat(profile.get(CoLeadingType.COLLECTIVE)).isZero();
    assertThat(profile.get(CoLeadingType.PARALLELLED)).isZero();
  }

  @Test
  void six_of_eight_routines_join_levels() {
    assertThat(designed(COUPLING).numerator()).hasValue(6);
    assertThat(designed(COUPLING).denominator()).hasValue(8);
  }

  @Test
  void the_director_meets_lead_teachers_five_times_a_year_and_coordinators_monthly() {
    SystemIndex index = SystemIndex.of(LONG_BEACH);
    assertThat(Contact.between(index, "project-director", "pathway-lead-teacher").meetings())
        .hasToString("Optional[5]");
    assertThat(Contact.between(index, "project-director", "slc-coordinator").meetings())
        .hasToString("Optional[10-12]");
  }

  @Test
  void one_routine_has_nobody_named_to_lead_it() {
    assertThat(subjects("RTN-04")).containsExactly("epic-meeting");
  }

  @Test
  void three_declared_leaders_lead_nothing_recorded() {
    assertThat(REPORT.of("LDR-03").stream().map(LongBeachTest::actor))
        .containsExactlyInAnyOrder(
            "epic", "pathway-leadership-team", "extended-implementation-team");
  }

  private static String actor(Diagnostic diagnostic) {
    return LONG_BEACH.leader(diagnostic.subject().id()).orElseThrow().actor().id();
  }

  @Test
  void what_is_not_documented_is_undefined_with_its_reason() {
    assertThat(RESULTS.get(ENACTMENT_RATE, LIVED))
        .hasToString("undefined: activities are not documented (missing: ACTIVITIES)");
    assertThat(RESULTS.get(TimeMetrics.TIME_SHARES).isDefined()).isFalse();
    assertThat(RESULTS.get(AdoptionMetrics.ADOPTION_RATE).isDefined()).isFalse();
    assertThat(RESULTS.get(EFFECTIVE_LEADERS, LIVED).isDefined()).isFalse();
    Set<Aspect> named =
        REPORT.of("COV-01").stream()
            .map(diagnostic -> Aspect.valueOf(diagnostic.pointer().replace("/coverage/", "")))
            .collect(Collectors.toSet());
    assertThat(named)
        .isNotEmpty()
        .allMatch(aspect -> LONG_BEACH.coverage(aspect) == Coverage.NOT_DOCUMENTED);
  }

  @Test
  void a_council_that_decides_the_curriculum_it_advises_on_contradicts_itself() {
    String curriculum =
        holding("epic", DecisionRight.ADVISORY, "CURRICULUM").domain().orElseThrow().id();
    LeadershipSystem variant =
        LONG_BEACH.with(
            AuthorityGrant.builder("epic", DecisionRight.EMPOWERED)
                .domain(curriculum)
                .scope("lbusd")
                .build());
    assertThat(RuleSet.standard().check(variant).errors())
        .extracting(Diagnostic::rule)
        .contains("AUT-01");
  }

  @Test
  void schools_that_decide_without_framework_and_monitoring_lack_a_common_vision() {
    AuthorityGrant framework =
        holding("district-leaders", DecisionRight.EMPOWERED, "FRAMEWORK_AND_REQUIREMENTS");
    AuthorityGrant monitoring = holding("epic", DecisionRight.MONITORING, "IMPLEMENTATION");
    Predicate<AuthorityGrant> removed =
        grant -> grant.equals(framework) || grant.equals(monitoring);
    LeadershipSystem variant =
        LONG_BEACH.toBuilder()
            .authority(LONG_BEACH.authority().stream().filter(removed.negate()).toList())
            .build();
    assertThat(REPORT.of("AUT-08")).isEmpty();
    assertThat(RuleSet.standard().check(variant).of("AUT-08"))
        .isNotEmpty()
        .anySatisfy(
            diagnostic ->
                assertThat(diagnostic.message()).contains(monitoring.domain().orElseThrow().id()));
  }

  private static AuthorityGrant holding(String holder, DecisionRight right, String domainKind) {
    return LONG_BEACH.authority().stream()
        .filter(grant -> grant.holder().id().equals(holder) && grant.right() == right)
        .filter(
            grant ->
                LONG_BEACH
                    .domain(grant.domain().orElseThrow().id())
                    .orElseThrow()
                    .kind()
                    .name()
                    .equals(domainKind))
        .findFirst()
        .orElseThrow();
  }
}

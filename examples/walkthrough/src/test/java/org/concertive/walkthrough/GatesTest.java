package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.index.View.LIVED;
import static org.concertive.metrics.LogicModelMetrics.INDICATOR_COVERAGE;
import static org.concertive.metrics.LogicModelMetrics.LEVERAGE;
import static org.concertive.metrics.LogicModelMetrics.LINK_RATIONALE;
import static org.concertive.metrics.LogicModelMetrics.LOGIC_REACH;
import static org.concertive.metrics.PollMetrics.POLL_AGREEMENT;
import static org.concertive.metrics.PollMetrics.POLL_WORDS;
import static org.concertive.metrics.TimeMetrics.TIME_SHARES;
import static org.concertive.walkthrough.Description.edited;
import static org.concertive.walkthrough.Description.isFraction;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.metrics.Counts;
import org.concertive.metrics.Profile;
import org.concertive.metrics.Table;
import org.concertive.metrics.Value;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.GuidingQuestion;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.logic.LogicModel;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.Risk;
import org.concertive.model.practice.Skill;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.Severity;
import org.junit.jupiter.api.Test;

/**
 * The theory of change and the leadership framework of the Gates Foundation: a plan with little
 * evidence. The expected answers were worked out by hand from the slides.
 */
class GatesTest {
  private static final String NAME = "gates";
  private static final Description GATES = Description.of(NAME);
  private static final LeadershipSystem SYSTEM = GATES.system();
  private static final LogicModel MODEL = SYSTEM.logicModels().get(0);

  private static final String E1 = "e1-school-leaders";
  private static final String E6 = "e6-professional-learning";
  private static final List<String> OUTCOMES =
      List.of(
          "e2-instructional-systems",
          "e3-culture",
          "e4-collaboration",
          "e5-teachers",
          "school-performance");
  private static final List<String> IMPACTS = List.of("diploma", "enrollment", "on-track");

  private static List<String> components(LogicComponent.Type type) {
    return MODEL.components().stream()
        .filter(component -> component.type() == type)
        .map(LogicComponent::id)
        .toList();
  }

  @Test
  void two_levers_stand_before_five_outcomes_and_three_milestones() {
    assertThat(MODEL.components()).hasSize(10);
    assertThat(components(LogicComponent.Type.ACTIVITY)).containsExactly(E1, E6);
    assertThat(components(LogicComponent.Type.OUTCOME)).containsExactlyElementsOf(OUTCOMES);
    assertThat(components(LogicComponent.Type.IMPACT)).containsExactlyElementsOf(IMPACTS);
    assertThat(MODEL.components())
        .filteredOn(component -> component.type() == LogicComponent.Type.IMPACT)
        .allMatch(component -> component.concerns().contains(RoleType.STUDENT))
        .allMatch(
            component ->
                component.population().orElse("").equals("Black, Latino and low-income students"));
  }

  @Test
  void seventeen_arrows_strengthen_or_lead() {
    Map<LogicLink.Kind, Long> kinds =
        MODEL.links().stream()
            .collect(Collectors.groupingBy(LogicLink::kind, Collectors.counting()));
    assertThat(kinds)
        .containsOnly(
            Map.entry(LogicLink.Kind.STRENGTHENS, 8L), Map.entry(LogicLink.Kind.CAUSAL, 9L));
  }

  @Test
  void the_framework_names_four_risks_five_skills_and_three_questions() {
    assertThat(SYSTEM.risks())
        .map(Risk::kind)
        .containsExactly(
            Risk.Kind.PUBLIC_DISAGREEMENT,
            Risk.Kind.NON_DISCUSSABLES,
            Risk.Kind.POWER_DIFFERENTIALS,
            Risk.Kind.EMOTIONS);
    assertThat(SYSTEM.skills())
        .map(skill -> skill.kind().orElseThrow())
        .containsExactly(Skill.Kind.values());
    assertThat(SYSTEM.timeUse()).isEmpty();
    assertThat(SYSTEM.polls()).hasSize(2).allMatch(poll -> poll.responses().isEmpty());
    assertThat(SYSTEM.questions())
        .map(GuidingQuestion::id)
        .containsExactly("question-time", "question-organize", "question-skills");
  }

  @Test
  void the_community_is_part_of_the_plan() {
    assertThat(MODEL.components())
        .filteredOn(component -> component.concerns().contains(RoleType.FAMILY_MEMBER))
        .map(LogicComponent::id)
        .containsExactly("e4-collaboration");
  }

  @Test
  void everything_in_the_document_names_its_source() {
    GATES.namesASourceForEverything();
    assertThat(GATES.locators())
        .containsExactlyInAnyOrder(
            "Our goal",
            "TEACHERS ARE AT THE CENTER TO INCREASING STUDENT SUCCESS",
            "Meaningful and Sustainable School Improvement with Distributed Leadership",
            "Understanding Leadership Practice",
            "Understanding Influence vs. Authority");
  }

  @Test
  void only_the_logic_model_is_complete_and_of_the_rest_some_evidence_is_known() {
    assertThat(SYSTEM.coverage(Aspect.LOGIC_MODEL)).isEqualTo(Coverage.COMPLETE);
    assertThat(SYSTEM.coverage(Aspect.EVIDENCE)).isEqualTo(Coverage.PARTIAL);
    assertThat(Aspect.values())
        .filteredOn(aspect -> SYSTEM.coverage(aspect) == Coverage.NOT_DOCUMENTED)
        .hasSize(Aspect.values().length - 2);
    assertThat(SYSTEM.asOf()).isEmpty();
    assertThat(GATES.subjects("COV-02")).hasSize(1);
  }

  @Test
  void the_description_does_not_contradict_itself() {
    assertThat(GATES.report().errors()).isEmpty();
  }

  @Test
  void distributed_leadership_strengthens_four_other_elements() {
    Counts leverage = GATES.results().get(LEVERAGE).orElseThrow();
    assertThat(leverage.get(E1)).isEqualTo(4);
    assertThat(leverage.get(E6)).isEqualTo(4);
    assertThat(MODEL.components())
        .filteredOn(component -> !List.of(E1, E6).contains(component.id()))
        .allSatisfy(component -> assertThat(leverage.get(component.id())).isZero());
    assertThat(MODEL.links())
        .filteredOn(link -> link.kind() == LogicLink.Kind.STRENGTHENS)
        .map(link -> link.to().id())
        .containsOnly(OUTCOMES.subList(0, 4).toArray(String[]::new));
  }

  @Test
  void every_outcome_can_be_reached_from_an_activity() {
    Profile reach = GATES.results().get(LOGIC_REACH).orElseThrow();
    isFraction(reach.get("outcomes").orElseThrow(), 8, 8);
    isFraction(reach.get("activities").orElseThrow(), 2, 2);
    assertThat(GATES.subjects("LM-06")).isEmpty();
  }

  @Test
  void without_arrows_that_strengthen_half_of_the_outcomes_cannot_be_reached() {
    Description causal =
        Description.of(
            SYSTEM.toBuilder()
                .logicModels(
                    MODEL.toBuilder()
                        .links(
                            MODEL.links().stream()
                                .filter(link -> link.kind() == LogicLink.Kind.CAUSAL)
                                .toList())
                        .build())
                .build());
    isFraction(causal.results().get(LOGIC_REACH).orElseThrow().get("outcomes").orElseThrow(), 4, 8);
    assertThat(causal.subjects("LM-06")).containsExactlyElementsOf(OUTCOMES.subList(0, 4));
  }

  @Test
  void what_the_plan_leaves_out_is_reported() {
    assertThat(GATES.message("LM-09")).contains("resource or output");
    assertThat(GATES.subjects("LM-05")).containsExactly(E1, E6);
    assertThat(GATES.subjects("LM-08")).containsExactly(E1, E6);
    assertThat(GATES.subjects("LM-15")).containsExactly(E1, E6);
    assertThat(GATES.subjects("LM-16")).containsExactly("theory-of-change");
    assertThat(GATES.subjects("LM-13")).containsExactly("theory-of-change");
  }

  @Test
  void no_causal_arrow_has_a_reason() {
    isFraction(GATES.results().get(LINK_RATIONALE).orElseThrow(), 0, 9);
    assertThat(GATES.message("LM-12")).contains("0 of 9");
  }

  @Test
  void no_outcome_has_an_indicator() {
    Profile coverage = GATES.results().get(INDICATOR_COVERAGE).orElseThrow();
    assertThat(List.of("indicator", "instrument", "baseline", "target"))
        .allSatisfy(part -> isFraction(coverage.get(part).orElseThrow(), 0, 8));
    assertThat(GATES.subjects("IND-01"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(OUTCOMES.stream(), IMPACTS.stream()).toList());
  }

  @Test
  void the_plan_is_about_students() {
    assertThat(GATES.subjects("LM-10")).isEmpty();
    LeadershipSystem others =
        SYSTEM.toBuilder()
            .logicModels(
                MODEL.toBuilder()
                    .components(
                        MODEL.components().stream()
                            .map(one -> one.toBuilder().concerns(List.of()).build())
                            .toList())
                    .build())
            .build();
    assertThat(Description.of(others).subjects("LM-10")).hasSize(1);
  }

  @Test
  void how_time_is_spent_cannot_be_answered() {
    assertThat(GATES.results().get(TIME_SHARES, LIVED).isDefined()).isFalse();
    assertThat(GATES.subjects("COV-03")).containsExactly("question-time");
  }

  @Test
  void no_risk_is_answered() {
    assertThat(GATES.subjects("RSK-01"))
        .containsExactly(
            "public-disagreement", "non-discussables", "power-differentials", "emotions");
    assertThat(GATES.report().of("RSK-01")).allMatch(one -> one.severity() == Severity.INFO);
  }

  @Test
  void without_responses_polls_show_no_agreement() {
    Table agreement = GATES.results().get(POLL_AGREEMENT).orElseThrow();
    assertThat(agreement.cells()).allSatisfy(row -> assertThat(row).noneMatch(r -> r.isDefined()));
    assertThat(GATES.results().get(POLL_WORDS).isDefined()).isFalse();
  }

  @Test
  void three_responses_that_share_trust_agree_by_four_tenths() {
    Table agreement =
        edited(
                NAME,
                "prompt: Three words for what \"leadership practice\" means\n",
                "prompt: Three words for what \"leadership practice\" means\n"
                    + "      responses: [[trust, inquiry, action], [trust, action, team],"
                    + " [trust, voice, team]]\n")
            .results()
            .get(POLL_AGREEMENT)
            .orElseThrow();
    Value modal =
        agreement.get("poll-leadership-practice", "modal word").orElseThrow().orElseThrow();
    isFraction(modal, 3, 3);
    assertThat(modal.toString()).contains("trust");
    assertThat(
            agreement
                .get("poll-leadership-practice", "overlap")
                .orElseThrow()
                .orElseThrow()
                .number())
        .isEqualTo(0.4, offset(1e-12));
  }

  @Test
  void a_circle_of_causes_is_an_error_and_feedback_is_none() {
    assertThat(back(LogicLink.Kind.CAUSAL).report().errors())
        .map(Diagnostic::rule)
        .containsExactly("LM-01", "LM-02");
    assertThat(back(LogicLink.Kind.FEEDBACK).report().errors()).isEmpty();
  }

  private static Description back(LogicLink.Kind kind) {
    return edited(
        NAME,
        "    links:\n",
        "    links:\n      - { id: back, from: school-performance, to: "
            + E1
            + ", kind: "
            + kind
            + " }\n");
  }
}

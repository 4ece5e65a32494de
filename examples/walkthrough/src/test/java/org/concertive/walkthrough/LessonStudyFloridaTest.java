package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.walkthrough.Description.edited;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.Finding;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.practice.Requirement;
import org.concertive.model.scale.FactorAssociation;
import org.concertive.model.scale.OwnershipState;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Answer;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.Severity;
import org.junit.jupiter.api.Test;

/**
 * Lesson study in Florida answers the questions its readers ask. The expected answers were worked
 * out by hand from the slides.
 */
class LessonStudyFloridaTest {
  private static final String NAME = "lesson-study-florida";
  private static final Description FLORIDA = Description.of(NAME);
  private static final LeadershipSystem SYSTEM = FLORIDA.system();
  private static final TheoryOfAction THEORY = SYSTEM.theories().get(0);

  @Test
  void the_document_holds_what_the_slides_describe() {
    assertThat(SYSTEM.units())
        .map(OrgUnit::id)
        .containsExactly("florida-doe", "albany", "lester", "morison");
    assertThat(SYSTEM.people())
        .allMatch(Person::pseudonym)
        .map(Person::name)
        .containsExactly("Ms. Clark", "Mr. Wallace", "Ms. Anderson");
    assertThat(SYSTEM.innovations()).hasSize(1);
    assertThat(SYSTEM.routines()).hasSize(1);
    assertThat(SYSTEM.routines().get(0).steps())
        .map(step -> step.name())
        .containsExactly("Goal setting", "Planning", "Teaching", "Discussion");
    assertThat(SYSTEM.theories()).hasSize(1);
    assertThat(SYSTEM.summaries())
        .map(one -> List.of(one.n(), one.mean(), one.sd().orElseThrow()).toString())
        .containsExactly("[53, 36.5, 36.4]", "[53, 34.2, 39.4]");
    assertThat(SYSTEM.associations())
        .hasSize(18)
        .allMatch(one -> one.claim() == FactorAssociation.Claim.ASSOCIATION);
    assertThat(SYSTEM.studies()).hasSize(1);
    assertThat(SYSTEM.tools()).hasSize(1);
    assertThat(SYSTEM.questions()).hasSize(3);
    assertThat(SYSTEM.asOf()).hasToString("Optional[2015]");
  }

  @Test
  void one_district_requires_a_cycle_of_every_school_and_leaves_the_rest_to_it() {
    assertThat(THEORY.strategies())
        .flatMap(strategy -> strategy.requirement().stream().toList())
        .singleElement()
        .satisfies(
            requirement -> {
              assertThat(requirement.minimum()).hasToString("Optional[>=1]");
              assertThat(requirement.every()).isEqualTo(Requirement.Every.UNSTATED);
              assertThat(requirement.discretion()).isEqualTo(Requirement.Discretion.BROAD);
            });
  }

  @Test
  void three_districts_scale_lesson_study_each_with_a_learning_event_and_its_own_money() {
    assertThat(THEORY.strategies())
        .allSatisfy(
            strategy -> {
              assertThat(strategy.scales()).hasToString("Optional[lesson-study]");
              assertThat(strategy.supports())
                  .map(Support::kind)
                  .containsExactly(Support.Kind.LEARNING_EVENT);
              assertThat(strategy.sustainabilityPlan()).isEmpty();
            });
    assertThat(THEORY.strategies())
        .map(Strategy::funding)
        .map(Object::toString)
        .containsExactly("[]", "[rttt, title-ii, focus-schools]", "[rttt, substitute-budget]");
    assertThat(THEORY.goals()).singleElement().matches(goal -> goal.priority());
    assertThat(THEORY.funding()).hasSize(4);
    assertThat(THEORY.funding().get(0).timeLimited()).isEqualTo(Answer.YES);
  }

  @Test
  void ownership_goes_from_the_district_to_its_schools() {
    assertThat(SYSTEM.ownership())
        .map(OwnershipState::locus)
        .containsExactly(OwnershipState.Locus.DISTRICT, OwnershipState.Locus.SCHOOL);
  }

  @Test
  void conclusions_speak_about_summaries_and_associations() {
    List<Finding> conclusions =
        SYSTEM.findings().stream()
            .filter(finding -> finding.polarity().equals(Optional.of(Finding.Polarity.CONCLUSION)))
            .toList();
    assertThat(conclusions).hasSizeGreaterThanOrEqualTo(9);
    assertThat(conclusions)
        .flatMap(Finding::about)
        .map(Object::toString)
        .contains("scale-2014", "scale-2015", "requirement-2014", "sustainability-plan-2015");
  }

  @Test
  void the_study_counts_districts_and_directors() {
    assertThat(SYSTEM.studies().get(0).samples())
        .map(
            sample ->
                List.of(sample.population(), sample.sample(), sample.responded(), sample.analysed())
                    .toString())
        .containsExactly(
            "[Optional[68], Optional.empty, Optional[58], Optional[53]]",
            "[Optional[68], Optional[3], Optional[3], Optional.empty]");
  }

  @Test
  void everything_in_the_document_names_its_source() {
    FLORIDA.namesASourceForEverything();
  }

  @Test
  void sources_are_printed_titles_of_slides() {
    assertThat(FLORIDA.locators())
        .containsExactlyInAnyOrder(
            "Background",
            "Lesson Study",
            "Research Questions",
            "Methods",
            "Scale Level of Lesson Study (2014 and 2015)",
            "District Factors Associated with Scale Level",
            "State Influence via RTTT Participation",
            "Internalizing LS",
            "Institutionalizing LS",
            "Conclusions",
            "Discussion");
  }

  @Test
  void adoption_and_evidence_are_complete_and_what_nobody_looked_at_is_said() {
    assertThat(SYSTEM.coverage(Aspect.ADOPTION)).isEqualTo(Coverage.COMPLETE);
    assertThat(SYSTEM.coverage(Aspect.EVIDENCE)).isEqualTo(Coverage.COMPLETE);
    assertThat(List.of(Aspect.ROUTINES, Aspect.THEORY, Aspect.TOOLS))
        .allMatch(aspect -> SYSTEM.coverage(aspect) == Coverage.PARTIAL);
    assertThat(Aspect.values())
        .filteredOn(aspect -> SYSTEM.coverage(aspect) == Coverage.NOT_DOCUMENTED)
        .hasSize(Aspect.values().length - 5);
  }

  @Test
  void the_description_does_not_contradict_itself() {
    assertThat(FLORIDA.report().errors()).isEmpty();
  }

  @Test
  void eighty_five_percent_is_fifty_eight_of_sixty_eight_and_five_cases_are_unexplained() {
    assertThat(FLORIDA.subjects("EVD-10")).isEmpty();
    assertThat(FLORIDA.subjects("EVD-06")).containsExactly("study");
    assertThat(FLORIDA.message("EVD-06")).contains("53 of 58");
  }

  @Test
  void the_sources_disagree_on_how_many_districts_are_studied() {
    assertThat(FLORIDA.message("EVD-02")).contains("58", "53");
    assertThat(FLORIDA.subjects("EVD-08")).isEmpty();
  }

  @Test
  void money_is_not_recorded_for_one_district_and_a_plan_for_none() {
    assertThat(FLORIDA.subjects("SCL-04")).containsExactly("lesson-study-in-albany");
    assertThat(FLORIDA.subjects("SCL-05"))
        .containsExactly(
            "lesson-study-in-albany", "lesson-study-in-lester", "lesson-study-in-morison");
    assertThat(FLORIDA.report().diagnostics())
        .filteredOn(one -> one.rule().equals("SCL-04") || one.rule().equals("SCL-05"))
        .allMatch(one -> one.severity() == Severity.INFO);
  }

  @Test
  void the_mean_fell_after_the_grant_while_districts_moved_apart() {
    assertThat(FLORIDA.message("SCL-08")).contains("36.5", "34.2", "Race to the Top");
    assertThat(FLORIDA.message("SCL-07")).contains("0.56 to 0.68");
  }

  @Test
  void the_printed_summaries_can_exist() {
    assertThat(FLORIDA.subjects("SCL-11")).isEmpty();
    assertThat(bound(36.5)).isEqualTo("48.6");
    assertThat(bound(34.2)).isEqualTo("47.9");
  }

  /** The greatest standard deviation of 53 districts around a mean. */
  private static String bound(double mean) {
    return String.format(Locale.ROOT, "%.1f", Math.sqrt(mean * (100 - mean) * 53 / 52));
  }

  @Test
  void a_standard_deviation_of_sixty_cannot_be() {
    assertThat(edited(NAME, "sd: 36.4", "sd: 60").report().errors())
        .map(Diagnostic::rule)
        .containsExactly("SCL-11");
    assertThat(edited(NAME, "sd: 36.4", "sd: 48.6").subjects("SCL-11")).isEmpty();
    assertThat(edited(NAME, "sd: 36.4", "sd: 48.8").subjects("SCL-11")).hasSize(1);
  }

  @Test
  void a_requirement_called_a_cause_needs_more_than_surveys() {
    LeadershipSystem claimed =
        SYSTEM.toBuilder()
            .associations(
                SYSTEM.associations().stream()
                    .map(
                        one ->
                            one.id().equals("requirement-2015")
                                ? one.toBuilder().claim(FactorAssociation.Claim.CAUSE).build()
                                : one)
                    .toList())
            .build();
    assertThat(FLORIDA.subjects("EVD-07")).isEmpty();
    assertThat(Description.of(claimed).subjects("EVD-07")).containsExactly("requirement-2015");
    assertThat(
            Description.of(designed(claimed, Evidence.Design.CROSS_SECTIONAL)).subjects("EVD-07"))
        .hasSize(1);
    assertThat(Description.of(designed(claimed, Evidence.Design.LONGITUDINAL)).subjects("EVD-07"))
        .isEmpty();
    assertThat(Description.of(designed(claimed, Evidence.Design.EXPERIMENT)).subjects("EVD-07"))
        .isEmpty();
  }

  private static LeadershipSystem designed(LeadershipSystem system, Evidence.Design design) {
    Evidence survey = system.item("survey-2015").orElseThrow();
    return system.without("survey-2015").with(survey.toBuilder().design(design).build());
  }

  @Test
  void morison_and_morrison_may_be_one_district() {
    assertThat(FLORIDA.subjects("REF-04")).isEmpty();
    OrgUnit morrison =
        SYSTEM.unit("morison").orElseThrow().toBuilder().id("morrison").name("Morrison").build();
    assertThat(Description.of(SYSTEM.with(morrison)).message("REF-04"))
        .contains("Morison", "Morrison");
  }

  @Test
  void with_the_grant_alone_the_money_is_temporary() {
    assertThat(FLORIDA.subjects("SCL-03")).isEmpty();
    assertThat(
            edited(NAME, "funding: [rttt, title-ii, focus-schools]", "funding: [rttt]")
                .subjects("SCL-03"))
        .containsExactly("lesson-study-in-lester");
  }

  @Test
  void a_required_template_that_is_out_of_use_is_reported() {
    assertThat(FLORIDA.rules()).doesNotContain("TOOL-04", "TOOL-05");
    Description required =
        edited(
            NAME,
            "mandated: \"NO\"",
            "mandated: \"YES\"\n      origin: RECEIVED\n      retiredOn: 2013",
            "ACTIVITIES: NOT_DOCUMENTED",
            "ACTIVITIES: PARTIAL");
    assertThat(required.subjects("TOOL-04")).containsExactly("lesson-study-templates");
    assertThat(required.subjects("TOOL-05")).containsExactly("lesson-study-templates");
  }

  @Test
  void a_district_that_still_owns_what_it_has_long_required_is_reported() {
    assertThat(FLORIDA.subjects("SCL-09")).isEmpty();
    Description required =
        edited(NAME, "discretion: BROAD", "discretion: NONE\n          period: 2010..");
    assertThat(required.subjects("SCL-09")).as("schools own it").isEmpty();
    LeadershipSystem owned =
        required.system().toBuilder().ownership(SYSTEM.ownership().subList(0, 1)).build();
    assertThat(Description.of(owned).report().of("SCL-09")).hasSize(1);
  }
}

package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.LeadershipSystem.Stage;
import org.concertive.validation.Stages.Expectation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StagesTest {
  private static final LeadershipSystem COMPLETE =
      LeadershipSystem.builder("oak-hill", "Oak Hill")
          .putCoverage(Aspect.AUTHORITY, Coverage.COMPLETE)
          .putCoverage(Aspect.ACTIVITIES, Coverage.COMPLETE)
          .build();

  private static Rule lacking(String id, Aspect aspect) {
    return Rule.warning(id, "lacking")
        .says("{name} lacks something.")
        .toRecord("Record it.")
        .omissionIn(aspect)
        .once(Findings::onSystem);
  }

  private static final RuleSet RULES =
      RuleSet.of(
          List.of(lacking("AAA-01", Aspect.AUTHORITY), lacking("AAA-02", Aspect.ACTIVITIES)));

  private static LeadershipSystem at(Stage stage) {
    return COMPLETE.toBuilder().stage(stage).build();
  }

  @Test
  void a_plan_need_not_record_what_has_not_taken_place() {
    ValidationReport report = RULES.check(at(Stage.PLANNED));
    assertThat(report.diagnostics()).extracting(Diagnostic::rule).containsExactly("AAA-01");
    assertThat(report.notYetExpected()).isEqualTo(Map.of(Aspect.ACTIVITIES, List.of("AAA-02")));
    assertThat(report.skipped()).isEmpty();
  }

  @Test
  void what_a_draft_lacks_is_worth_a_look() {
    assertThat(RULES.check(at(Stage.DRAFT)).diagnostics())
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void without_a_stage_everything_is_expected_as_of_a_reported_system() {
    assertThat(RULES.check(COMPLETE).diagnostics())
        .isEqualTo(RULES.check(at(Stage.REPORTED)).diagnostics())
        .hasSize(2)
        .allMatch(finding -> finding.severity() == Severity.WARNING);
  }

  @Test
  void the_stage_of_the_caller_counts_more_than_that_of_the_description() {
    assertThat(RULES.at(Stage.REPORTED).check(at(Stage.PLANNED)).diagnostics()).hasSize(2);
    assertThat(RULES.at(Stage.PLANNED).check(at(Stage.REPORTED)).diagnostics()).hasSize(1);
  }

  @Test
  void what_is_not_expected_yet_is_not_reported_as_undocumented() {
    LeadershipSystem plan =
        at(Stage.PLANNED).toBuilder()
            .coverage(Map.of(Aspect.ACTIVITIES, Coverage.NOT_DOCUMENTED))
            .build();
    assertThat(RuleSet.standard().check(plan).of("COV-01")).isEmpty();
    assertThat(RuleSet.standard().at(Stage.ENACTED).check(plan).of("COV-01")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Aspect.class)
  void more_is_expected_the_further_a_system_has_come(Aspect aspect) {
    List<Expectation> expectations =
        List.of(Stage.values()).stream().map(stage -> Stages.of(aspect, stage)).toList();
    assertThat(expectations).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(expectations).endsWith(Expectation.EXPECTED);
  }
}

package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.concertive.model.Aspect;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.LeadershipSystem.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {
  private static RuleSet chosen(String text) {
    return Profile.parse(text).applyTo(RuleSet.standard());
  }

  @Test
  void chooses_families_rules_thresholds_and_a_stage() {
    RuleSet rules =
        chosen(
            """
            # What the planning office checks.

            only AUT  LDR-02 TEAM-02
            without unwritten-authority AUT-12
            threshold teamMax 20
            stage planned
            """);
    assertThat(rules.rules())
        .extracting(Rule::id)
        .contains("AUT-01", "LDR-02", "TEAM-02")
        .doesNotContain("AUT-11", "AUT-12", "LDR-01", "REF-01");
    assertThat(rules.check(LeadershipSystem.of("oak-hill", "Oak Hill")).notYetExpected())
        .isEqualTo(
            RuleSet.standard()
                .only("AUT", "LDR-02", "TEAM-02")
                .at(Stage.PLANNED)
                .check(LeadershipSystem.of("oak-hill", "Oak Hill"))
                .notYetExpected());
    assertThat(rules.thresholds()).contains(TeamRules.TEAM_MAX);
  }

  @Test
  void an_empty_profile_changes_nothing() {
    assertThat(chosen("# Nothing yet.\n").rules()).isEqualTo(RuleSet.standard().rules());
  }

  @Test
  void applications_choose_among_their_own_rules_too() {
    Rule own =
        Rule.info("OAK-01", "own")
            .says("{name}.")
            .toRecord("Do.")
            .omissionIn(Aspect.THEORY)
            .once(Findings::onSystem);
    assertThat(Profile.parse("only OAK").applyTo(RuleSet.standard().with(own)).rules())
        .containsExactly(own);
  }

  @Test
  void named_profiles_choose_rules_that_are_there() {
    assertThat(Profile.names())
        .containsExactly("leadership", "theory", "evidence")
        .allSatisfy(
            name ->
                assertThat(Profile.named(name).orElseThrow().applyTo(RuleSet.standard()).rules())
                    .isNotEmpty());
    assertThat(Profile.named("everything")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "witout AUT | Line 1 of the profile: \"witout\" must be only, without, threshold or stage."
            + " Maybe \"without\".",
        "threshold maxSpan many | Line 1 of the profile: \"maxSpan many\" must be the name of a"
            + " threshold and a number, such as maxSpan 20.",
        "stage enactd | Line 1 of the profile: The stage \"enactd\" must be DRAFT, PLANNED,"
            + " ENACTED or REPORTED. Maybe \"ENACTED\".",
        "without AUHT | There is no rule or family \"AUHT\". Maybe \"AUT\".",
        "threshold maxSpam 3 | There is no threshold \"maxSpam\". Maybe \"maxSpan\".",
        "threshold maxSpan 1.5 | The threshold maxSpan is 1.5, but must be a whole number, 0 or"
            + " more.",
      })
  void mistakes_are_said_in_a_sentence(String text, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> chosen(text)).withMessage(message);
  }
}

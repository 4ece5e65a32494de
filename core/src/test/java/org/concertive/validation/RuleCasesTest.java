package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.validation.RuleCase.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of the catalogue on minimal systems: where it fires, exactly, and where it is silent.
 */
class RuleCasesTest {
  private static final List<String> WITHOUT_SOURCES =
      List.of(
          "REF-01", "REF-02", "REF-03", "REF-05", "REF-06", "REF-07", "ORG-01", "ORG-02", "TIM-01",
          "TIM-02", "TIM-03", "TEAM-07", "RTN-06", "TOOL-06", "ACT-05", "TOA-07", "TOA-13", "LM-03",
          "IND-05", "IND-06", "IND-11", "IND-12", "EVD-01", "EVD-09", "EVD-12", "SCL-01", "SCL-15",
          "CYC-04", "TUS-01", "NET-01", "COV-01", "COV-02");

  static List<RuleCase> cases() {
    return RuleCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void rules_find_exactly_what_the_case_says(RuleCase rules) {
    ValidationReport report = RuleSet.standard().check(rules.read());
    assertThat(rules.fires().size() + rules.silent().size()).isPositive();
    rules
        .fires()
        .asMap()
        .forEach(
            (rule, expected) -> {
              List<Diagnostic> found = report.of(rule);
              assertThat(found)
                  .as(rule)
                  .extracting(Diagnostic::pointer)
                  .containsExactlyElementsOf(expected.stream().map(Expected::at).toList());
              assertThat(found)
                  .allSatisfy(RuleCasesTest::isWellFormed)
                  .zipSatisfy(expected, RuleCasesTest::isAsExpected);
            });
    for (String rule : rules.silent()) {
      assertThat(Rules.find(rule)).as(rule).isPresent();
      assertThat(report.of(rule)).as(rule).isEmpty();
    }
  }

  private static void isAsExpected(Diagnostic found, Expected expected) {
    assertThat(found.message()).contains(expected.says());
    assertThat(found.severity()).isEqualTo(expected.severity().orElse(found.severity()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void what_fired_is_silent_once_the_system_is_mended(RuleCase rules) {
    rules
        .readMended()
        .map(mended -> RuleSet.standard().check(mended))
        .ifPresent(
            report ->
                assertThat(rules.fires().keySet())
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(report.of(rule)).isEmpty()));
  }

  private static void isWellFormed(Diagnostic diagnostic) {
    assertThat(diagnostic.message())
        .matches("(?s)\\S.*[.]")
        .doesNotContain("{", "}", "Optional[", "null");
    assertThat(Stream.of(diagnostic.toRecord(), diagnostic.toConsider()).flatMap(Optional::stream))
        .isNotEmpty()
        .allSatisfy(remedy -> assertThat(remedy).matches("(?s)\\S.*[.]"));
  }

  @Test
  void only_rules_about_the_form_of_the_document_rest_on_no_work() {
    assertThat(Rules.all().stream().filter(rule -> rule.sources().isEmpty()).map(Rule::id))
        .containsExactlyElementsOf(WITHOUT_SOURCES);
  }

  @Test
  void every_rule_has_a_case_in_which_it_fires_and_is_mended() {
    assertThat(
            cases().stream()
                .filter(rules -> rules.mended().isPresent() && rules.mend().isPresent())
                .flatMap(rules -> rules.fires().keySet().stream())
                .distinct())
        .containsExactlyInAnyOrderElementsOf(Rules.all().stream().map(Rule::id).toList());
  }

  @Test
  void
      omissions_are_infos_where_the_part_is_partial_and_not_looked_for_where_it_is_not_documented() {
    for (RuleCase rules : cases()) {
      for (String id : rules.fires().keySet()) {
        Rule rule = Rules.find(id).orElseThrow();
        if (rule.omissionIn().isEmpty()) {
          continue;
        }
        assertThat(check(rule, rules, Coverage.PARTIAL))
            .as("%s %s", id, rules)
            .isNotEmpty()
            .allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
        assertThat(check(rule, rules, Coverage.NOT_DOCUMENTED)).as("%s %s", id, rules).isEmpty();
      }
    }
  }

  private static List<Diagnostic> check(Rule rule, RuleCase rules, Coverage coverage) {
    LeadershipSystem system = rules.read();
    Map<Aspect, Coverage> changed = new EnumMap<>(system.coverage());
    changed.put(rule.omissionIn().orElseThrow(), coverage);
    return RuleSet.of(List.of(rule))
        .check(system.toBuilder().coverage(changed).build())
        .diagnostics();
  }
}

package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
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
          "TIM-02", "TIM-03", "TEAM-07", "RTN-06", "SCL-15", "COV-01", "COV-02");

  static List<RuleCase> cases() {
    return Stream.of(
            ReferenceRuleCases.CASES,
            OrganizationRuleCases.CASES,
            TimeRuleCases.CASES,
            AuthorityRuleCases.CASES,
            LeadershipRuleCases.CASES,
            TeamRuleCases.CASES,
            RoutineRuleCases.CASES,
            LogicModelRuleCases.CASES,
            ScaleRuleCases.CASES,
            CoverageRuleCases.CASES)
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void rule_finds_exactly_what_the_case_says(RuleCase rule) {
    List<Diagnostic> found = RuleSet.standard().check(rule.documented()).of(rule.rule());
    assertThat(found).extracting(Diagnostic::pointer).containsExactlyElementsOf(rule.pointers());
    assertThat(found).allSatisfy(RuleCasesTest::isWellFormed);
    if (rule.fires()) {
      assertThat(found.get(0).message()).contains(rule.saying());
    }
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
  void every_rule_has_a_case_in_which_it_fires_and_one_in_which_it_is_silent() {
    Set<String> rules =
        RuleSet.standard().rules().stream().map(Rule::id).collect(Collectors.toSet());
    assertThat(ids(cases().stream().filter(RuleCase::fires)))
        .containsExactlyInAnyOrderElementsOf(rules);
    assertThat(ids(cases().stream().filter(rule -> !rule.fires())))
        .containsExactlyInAnyOrderElementsOf(rules);
  }

  private static Set<String> ids(Stream<RuleCase> cases) {
    return cases.map(RuleCase::rule).collect(Collectors.toSet());
  }

  @Test
  void
      omissions_are_infos_where_the_part_is_partial_and_not_looked_for_where_it_is_not_documented() {
    for (RuleCase rule : cases()) {
      Rule checked = rule(rule.rule());
      if (!rule.fires() || checked.omissionIn().isEmpty()) {
        continue;
      }
      Aspect aspect = checked.omissionIn().get();
      assertThat(
              RuleSet.of(List.of(checked))
                  .check(with(rule, aspect, Coverage.PARTIAL))
                  .diagnostics())
          .as(rule.toString())
          .isNotEmpty()
          .allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
      assertThat(
              RuleSet.of(List.of(checked))
                  .check(with(rule, aspect, Coverage.NOT_DOCUMENTED))
                  .diagnostics())
          .as(rule.toString())
          .isEmpty();
    }
  }

  private static Rule rule(String id) {
    return RuleSet.standard().rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static LeadershipSystem with(RuleCase rule, Aspect aspect, Coverage coverage) {
    Map<Aspect, Coverage> changed = new EnumMap<>(rule.documented().coverage());
    changed.put(aspect, coverage);
    return rule.documented().toBuilder().coverage(changed).build();
  }
}

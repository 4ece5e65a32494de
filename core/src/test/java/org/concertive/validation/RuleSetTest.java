package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.junit.jupiter.api.Test;

class RuleSetTest {
  private static final Threshold FLOOR = Threshold.share("floor", 0.5, "of anything");

  private static final Rule ONE = onSystem(Rule.error("AAA-01", "one"));
  private static final Rule TWO = onSystem(Rule.error("AAA-02", "two"));
  private static final Rule OTHER = onSystem(Rule.error("BBB-01", "other"));

  private static Rule onSystem(Rule.Builder rule) {
    return rule.says("{name}.").once(Findings::onSystem);
  }

  private static LeadershipSystem routines(int n) {
    LeadershipSystem.Builder system = LeadershipSystem.builder("oak-hill", "Oak Hill");
    for (int i = 0; i < n; i++) {
      system.addRoutine(
          Routine.builder("r" + i, "Routine " + i)
              .addStep(RoutineStep.of("s" + i, 1, "Step"))
              .build());
    }
    return system.build();
  }

  @Test
  void rules_are_added_left_out_and_chosen_by_family_in_their_order() {
    RuleSet all = RuleSet.of(List.of(TWO, OTHER)).with(ONE);
    assertThat(all.rules()).containsExactly(TWO, OTHER, ONE);
    assertThat(all.without("BBB-01", "AAA-02").rules()).containsExactly(ONE);
    assertThat(all.families("AAA").rules()).containsExactly(TWO, ONE);
    assertThat(all.families().rules()).isEmpty();
    assertThat(all.rules()).containsExactly(TWO, OTHER, ONE);
  }

  @Test
  void two_rules_of_one_id_are_refused() {
    Rule again = onSystem(Rule.info("AAA-01", "again"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(List.of(ONE, again)))
        .withMessageContaining("AAA-01")
        .withMessageContaining("\"one\"")
        .withMessageContaining("\"again\"");
  }

  @Test
  void a_rule_that_is_not_there_cannot_be_left_out() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(List.of(ONE)).without("AAA-09"))
        .withMessageContaining("AAA-09");
  }

  @Test
  void the_standard_rules_are_those_of_the_catalogue() {
    assertThat(RuleSet.standard().rules()).isEqualTo(Rules.all());
  }

  @Test
  void a_beginning_of_a_rule_can_be_shared() {
    Rule.Builder beginning = Rule.warning("AAA-01", "one").says("{name}.").remedy("A.");
    Rule first = beginning.sources("Book").omissionIn(Aspect.TOOLS).once(Findings::onSystem);
    Rule second = beginning.remedy("B.").once(Findings::onSystem);
    assertThat(first.remedy()).isEqualTo("A.");
    assertThat(first.sources()).containsExactly("Book");
    assertThat(second.remedy()).isEqualTo("B.");
    assertThat(second.sources()).isEmpty();
    assertThat(second.omissionIn()).isEmpty();
    assertThat(second.family()).isEqualTo("AAA");
    assertThat(second.summary()).isEqualTo("{name}.");
  }

  private static String floorOf(RuleSet rules, LeadershipSystem system) {
    return rules.check(system).of("AAA-03").get(0).arguments().get("floor");
  }

  @Test
  void a_threshold_is_the_callers_else_the_documents_else_the_standard() {
    Rule reading =
        Rule.info("AAA-03", "reading")
            .says("{name} {value} {floor}.")
            .reads(FLOOR)
            .once(found -> found.onSystem().with("value", found.value(FLOOR)));
    RuleSet rules = RuleSet.of(List.of(reading));
    LeadershipSystem silent = routines(0);
    LeadershipSystem own = silent.toBuilder().putThreshold("floor", new BigDecimal("0.75")).build();
    RuleSet callers = rules.with(Thresholds.standard().with(FLOOR, 0.25));
    assertThat(floorOf(rules, silent)).isEqualTo("0.5");
    assertThat(floorOf(rules, own)).isEqualTo("0.75");
    assertThat(floorOf(callers, own)).isEqualTo("0.25");
    assertThat(floorOf(callers.families("AAA").without().with(ONE), own)).isEqualTo("0.25");
    assertThat(rules.check(own).diagnostics().get(0).message())
        .isEqualTo("\"Oak Hill\" (oak-hill) 0.75 0.75.");
  }

  @Test
  void a_threshold_outside_its_scale_counts_as_not_set_in_a_document_and_is_refused_in_java() {
    Rule reading =
        Rule.info("AAA-03", "reading").says("{name}.").reads(FLOOR).once(Findings::onSystem);
    LeadershipSystem system =
        routines(0).toBuilder().putThreshold("floor", BigDecimal.valueOf(50)).build();
    assertThat(floorOf(RuleSet.of(List.of(reading)), system)).isEqualTo("0.5");
    assertThat(
            Thresholds.of(Map.of("floor", BigDecimal.ONE.negate(), "x", BigDecimal.TEN))
                .value(FLOOR))
        .isEqualTo(0.5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Thresholds.standard().with(FLOOR, 1.1))
        .withMessageContaining("floor");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Thresholds.standard().with(FLOOR, Double.NaN));
  }

  @Test
  void a_rule_cannot_read_a_threshold_it_does_not_declare() {
    Rule secretive =
        Rule.info("AAA-03", "secretive").once(found -> assertThat(found.value(FLOOR)).isNaN());
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleSet.of(List.of(secretive)).check(routines(0)))
        .withMessageContaining("AAA-03")
        .withMessageContaining("floor");
  }

  @Test
  void a_document_outside_a_scale_of_a_rule_that_is_run_is_reported() {
    Rule reading = Rule.info("AAA-03", "reading").reads(FLOOR).once(found -> {});
    LeadershipSystem system =
        routines(0).toBuilder()
            .putThreshold("floor", BigDecimal.valueOf(50))
            .putThreshold("florr", BigDecimal.ONE)
            .build();
    List<Diagnostic> found = RuleSet.standard().with(reading).check(system).of("REF-02");
    assertThat(found)
        .extracting(Diagnostic::severity, Diagnostic::pointer)
        .containsExactly(
            tuple(Severity.ERROR, "/thresholds/floor"),
            tuple(Severity.WARNING, "/thresholds/florr"));
    assertThat(found.get(0).message()).contains("is 50, but must be from 0 to 1;");
    assertThat(found.get(1).message()).endsWith("Maybe \"floor\".");
    assertThat(RuleSet.standard().check(system).of("REF-02").get(0).message())
        .contains("refers to unknown \"floor\" in thresholds.");
  }

  private static final Rule EACH_ROUTINE =
      Rule.info("RTN-99", "each")
          .omissionIn(Aspect.ROUTINES)
          .says("{name}.")
          .folded("None of {n}.")
          .remedy("Do.")
          .each(
              index -> index.nodes(Routine.class),
              (routine, found) -> {
                if (routine.value().purpose().isEmpty()) {
                  found.on(routine).field("purpose");
                }
              });

  private static List<Diagnostic> found(Rule rule, LeadershipSystem system) {
    return RuleSet.of(List.of(rule)).check(system).diagnostics();
  }

  @Test
  void two_alike_are_two_findings_and_three_are_one() {
    assertThat(found(EACH_ROUTINE, routines(2)))
        .extracting(Diagnostic::pointer)
        .containsExactly("/practice/routines/0/purpose", "/practice/routines/1/purpose");
    List<Diagnostic> folded = found(EACH_ROUTINE, routines(3));
    assertThat(folded).hasSize(1);
    assertThat(folded.get(0).pointer()).isEqualTo("/practice/routines");
    assertThat(folded.get(0).message()).isEqualTo("None of 3.");
    assertThat(folded.get(0).subject()).isEqualTo(new Subject("oak-hill", "system", "Oak Hill"));
    assertThat(folded.get(0).arguments()).containsExactly(Map.entry("n", "3"));
    assertThat(folded.get(0).remedy()).isEqualTo("Do.");
  }

  @Test
  void one_that_differs_ends_the_fold() {
    LeadershipSystem system =
        routines(4).with(Routine.builder("r2", "Routine 2").purpose("Learn.").build());
    assertThat(found(EACH_ROUTINE, system)).hasSize(3);
  }

  @Test
  void three_findings_on_two_of_three_subjects_are_no_fold() {
    Rule uneven =
        Rule.info("RTN-98", "uneven")
            .says("{name}.")
            .folded("None of {n}.")
            .each(
                index -> index.nodes(Routine.class),
                (routine, found) -> {
                  if (routine.row() != found.index().row("r1")) {
                    found.on(routine);
                  }
                  if (routine.row() == found.index().row("r2")) {
                    found.on(routine).field("name");
                  }
                });
    assertThat(found(uneven, routines(3))).hasSize(3);
  }

  @Test
  void subjects_of_several_lists_fold_on_what_holds_them_all() {
    Rule steps =
        Rule.info("RTN-97", "steps")
            .says("{name}.")
            .folded("None of {n}.")
            .each(index -> index.nodes(RoutineStep.class), (step, found) -> found.on(step));
    assertThat(found(steps, routines(3)))
        .extracting(Diagnostic::pointer)
        .containsExactly("/practice/routines");
  }

  @Test
  void a_rule_without_a_folded_message_never_folds() {
    Rule plain =
        Rule.info("RTN-96", "plain")
            .says("{name}.")
            .each(index -> index.nodes(Routine.class), (routine, found) -> found.on(routine));
    assertThat(found(plain, routines(5))).hasSize(5);
  }

  @Test
  void coverage_lowers_an_omission_or_skips_it_and_leaves_contradictions_alone() {
    Rule omission = onSystem(Rule.warning("AAA-04", "omission").omissionIn(Aspect.ROUTINES));
    RuleSet rules = RuleSet.of(List.of(omission, ONE));
    for (Coverage coverage : Coverage.values()) {
      ValidationReport report =
          rules.check(routines(0).toBuilder().putCoverage(Aspect.ROUTINES, coverage).build());
      assertThat(report.of("AAA-01"))
          .extracting(Diagnostic::severity)
          .containsExactly(Severity.ERROR);
      List<Severity> severities = report.of("AAA-04").stream().map(Diagnostic::severity).toList();
      switch (coverage) {
        case COMPLETE -> assertThat(severities).containsExactly(Severity.WARNING);
        case PARTIAL -> assertThat(severities).containsExactly(Severity.INFO);
        case NOT_DOCUMENTED -> assertThat(severities).isEmpty();
      }
      assertThat(report.skipped())
          .isEqualTo(
              coverage == Coverage.NOT_DOCUMENTED
                  ? Map.of(Aspect.ROUTINES, List.of("AAA-04"))
                  : Map.of());
    }
    assertThat(rules.check(routines(0)).of("AAA-04"))
        .as("a part of which nothing is said is partial")
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void a_finding_of_its_own_severity_is_lowered_too() {
    Rule finding =
        Rule.info("AAA-05", "finding")
            .omissionIn(Aspect.EVIDENCE)
            .says("{name}.")
            .once(found -> found.onSystem().severity(Severity.WARNING));
    LeadershipSystem partial = routines(0);
    LeadershipSystem complete =
        partial.toBuilder().putCoverage(Aspect.EVIDENCE, Coverage.COMPLETE).build();
    assertThat(found(finding, partial))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.INFO);
    assertThat(found(finding, complete))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void a_slot_without_a_value_is_the_rules_mistake() {
    Rule forgetful = Rule.info("AAA-06", "forgetful").says("{x}.").once(Findings::onSystem);
    assertThatIllegalStateException()
        .isThrownBy(() -> found(forgetful, routines(0)))
        .withMessageContaining("{x}");
  }

  @Test
  void an_index_that_is_there_already_gives_the_same_report() {
    LeadershipSystem system = routines(4);
    assertThat(RuleSet.standard().check(SystemIndex.of(system)).diagnostics())
        .isEqualTo(RuleSet.standard().check(system).diagnostics());
  }

  private static final Rule ENDING_IN_7 =
      Rule.info("AAA-01", "some")
          .says("{name}.")
          .each(
              index -> index.nodes(Routine.class),
              (routine, found) -> {
                if (routine.value().id().endsWith("7")) {
                  found.on(routine);
                }
              });

  @Test
  void of_very_many_subjects_each_is_looked_at_once_and_told_in_order() {
    int many = 5_000;
    assertThat(found(ENDING_IN_7, routines(many)))
        .extracting(one -> one.subject().id())
        .containsExactlyElementsOf(
            IntStream.range(0, many)
                .mapToObj(i -> "r" + i)
                .filter(id -> id.endsWith("7"))
                .toList());
    assertThat(found(EACH_ROUTINE, routines(many)))
        .extracting(Diagnostic::pointer, Diagnostic::message)
        .containsExactly(tuple("/practice/routines", "None of 5000."));
  }

  @Test
  void in_a_large_description_rules_run_together_find_what_each_finds_alone() {
    SystemIndex index = SystemIndex.of(routines(10_000));
    RuleSet rules = RuleSet.standard().with(ENDING_IN_7);
    List<Diagnostic> alone =
        rules.rules().stream()
            .flatMap(rule -> RuleSet.of(List.of(rule)).check(index).diagnostics().stream())
            .sorted()
            .toList();
    assertThat(alone).hasSizeGreaterThan(900);
    assertThat(rules.check(index).diagnostics().equals(alone)).isTrue();
    assertThat(rules.check(SystemIndex.of(index.system())).diagnostics().equals(alone)).isTrue();
  }

  @Test
  void every_threshold_of_the_catalogue_has_one_meaning_and_a_standard_value_on_its_scale() {
    Map<String, List<Threshold>> byName =
        Rules.all().stream()
            .flatMap(rule -> rule.thresholds().stream())
            .distinct()
            .collect(Collectors.groupingBy(Threshold::name));
    assertThat(byName.values()).allSatisfy(thresholds -> assertThat(thresholds).hasSize(1));
    assertThat(byName.values().stream().map(thresholds -> thresholds.get(0)))
        .allMatch(threshold -> threshold.admits(threshold.standard()));
  }

  @Test
  void every_rule_prints_the_thresholds_it_reads() {
    for (Rule rule : Rules.all()) {
      List<String> slots = rule.template().slots();
      assertThat(slots)
          .as(rule.toString())
          .containsAll(rule.thresholds().stream().map(Threshold::name).toList());
    }
  }

  @Test
  void ids_are_a_family_and_a_number_and_names_are_kebab_case() {
    assertThat(Rules.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.id()).matches("[A-Z]{2,4}-[0-9]{2}");
              assertThat(rule.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            });
    assertThat(Rules.all().stream().map(Rule::name).distinct()).hasSameSizeAs(Rules.all());
    assertThat(Arrays.asList(Severity.values()))
        .containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
  }
}

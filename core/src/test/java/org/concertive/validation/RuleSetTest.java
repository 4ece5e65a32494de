package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concertive.catalogue.Citation;
import org.concertive.catalogue.Sources;
import org.concertive.execution.Execution;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.junit.jupiter.api.Test;

class RuleSetTest {
  private static final Threshold FLOOR = Threshold.share("floor", 0.5, "of anything");

  private static final Citation BOOK = Sources.SPILLANE_2006.asWhole();

  private static final Rule ONE = onSystem(Rule.error("AAA-01", "one"));
  private static final Rule TWO = onSystem(Rule.error("AAA-02", "two"));
  private static final Rule OTHER = onSystem(Rule.error("BBB-01", "other"));

  private static Rule onSystem(Rule.Builder rule) {
    return rule.says("{name}.").toRecord("Do.").once(Findings::onSystem);
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
    assertThat(all.only("AAA").rules()).containsExactly(TWO, ONE);
    assertThat(all.only().rules()).isEmpty();
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
    Rule.Builder beginning = Rule.warning("AAA-01", "one").says("{name}.").toRecord("A.");
    Rule first =
        beginning.sources(BOOK).omissionIn(Aspect.TOOLS).toConsider("C.").once(Findings::onSystem);
    Rule second = beginning.toRecord("B.").once(Findings::onSystem);
    assertThat(first.toRecord()).contains("A.");
    assertThat(first.toConsider()).contains("C.");
    assertThat(first.sources()).containsExactly(BOOK);
    assertThat(second.toRecord()).contains("B.");
    assertThat(second.toConsider()).isEmpty();
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
            .toRecord("Do.")
            .reads(FLOOR)
            .once(found -> found.onSystem().with("value", found.value(FLOOR)));
    RuleSet rules = RuleSet.of(List.of(reading));
    LeadershipSystem silent = routines(0);
    LeadershipSystem own = silent.toBuilder().putThreshold("floor", new BigDecimal("0.75")).build();
    RuleSet callers = rules.with(Thresholds.standard().with(FLOOR, 0.25));
    assertThat(floorOf(rules, silent)).isEqualTo("0.5");
    assertThat(floorOf(rules, own)).isEqualTo("0.75");
    assertThat(floorOf(callers, own)).isEqualTo("0.25");
    assertThat(floorOf(callers.only("AAA").without().with(ONE), own)).isEqualTo("0.25");
    assertThat(rules.check(own).diagnostics().get(0).message())
        .isEqualTo("\"Oak Hill\" (oak-hill) 0.75 0.75.");
  }

  @Test
  void a_threshold_outside_its_scale_counts_as_not_set_in_a_document_and_is_refused_in_java() {
    Rule reading =
        Rule.info("AAA-03", "reading")
            .says("{name}.")
            .toRecord("Do.")
            .reads(FLOOR)
            .once(Findings::onSystem);
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
        Rule.info("AAA-03", "secretive")
            .says("{name}.")
            .toRecord("Do.")
            .once(found -> assertThat(found.value(FLOOR)).isNaN());
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleSet.of(List.of(secretive)).check(routines(0)))
        .withMessageContaining("AAA-03")
        .withMessageContaining("floor");
  }

  @Test
  void a_document_outside_a_scale_of_a_rule_that_is_run_is_reported() {
    Rule reading =
        Rule.info("AAA-03", "reading")
            .says("{name}.")
            .toRecord("Do.")
            .reads(FLOOR)
            .once(found -> {});
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
    assertThat(found.get(0).message()).contains("is 50, but must be a share from 0 to 1;");
    assertThat(found.get(1).message()).endsWith("Maybe \"floor\".");
    assertThat(RuleSet.standard().check(system).of("REF-02").get(0).message())
        .contains("refers to unknown \"floor\" in thresholds.");
  }

  private static List<Diagnostic> found(Rule rule, LeadershipSystem system) {
    return RuleSet.of(List.of(rule)).check(system).diagnostics();
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
            .toRecord("Do.")
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
  void a_slot_without_a_value_names_rule_slot_and_subject() {
    Rule forgetful = rule("{x}.").each(Routine.class, (routine, found) -> found.on(routine));
    assertThatIllegalStateException()
        .isThrownBy(() -> found(forgetful, routines(1)))
        .withMessage("The slot {x} of rule AAA-06 mistaken has no value, on \"Routine 0\" (r0).");
  }

  @Test
  void a_value_without_a_slot_names_rule_slot_and_subject() {
    Rule talkative =
        rule("{name}.")
            .each(Routine.class, (routine, found) -> found.on(routine).with("holdr", "Kim"));
    assertThatIllegalStateException()
        .isThrownBy(() -> found(talkative, routines(1)))
        .withMessage(
            "The slot {holdr} of rule AAA-06 mistaken is not in its message, on \"Routine 0\" (r0).");
  }

  @Test
  void an_exception_in_a_check_names_rule_and_subject_and_keeps_its_cause() {
    RuntimeException cause = new ArithmeticException("too few");
    Rule each =
        rule("{name}.")
            .each(
                Routine.class,
                (routine, found) -> {
                  if (routine.value().id().equals("r1")) {
                    throw cause;
                  }
                });
    assertThatIllegalStateException()
        .isThrownBy(() -> found(each, routines(2)))
        .withMessage(
            "The check of rule AAA-06 mistaken failed on \"Routine 1\" (r1):"
                + " java.lang.ArithmeticException: too few")
        .withCause(cause);
    Rule once =
        rule("{name}.")
            .once(
                found -> {
                  throw cause;
                });
    assertThatIllegalStateException()
        .isThrownBy(() -> found(once, routines(2)))
        .withMessageStartingWith(
            "The check of rule AAA-06 mistaken failed on \"Oak Hill\" (oak-hill):")
        .withCause(cause);
  }

  private static Rule.Builder rule(String message) {
    return Rule.info("AAA-06", "mistaken").says(message).toRecord("Do.");
  }

  @Test
  void a_finding_has_another_message_only_if_its_rule_declares_it() {
    Template other = new Template("Not {name}.");
    Rule.Builder rule = rule("{name}.");
    Rule declaring = rule.orSays(other).once(found -> found.onSystem().saying(other));
    assertThat(declaring.messages()).containsExactly("{name}.", "Not {name}.");
    assertThat(found(declaring, routines(0)).get(0).message())
        .isEqualTo("Not \"Oak Hill\" (oak-hill).");
    Rule silent = rule.once(found -> found.onSystem().saying(other));
    assertThatIllegalStateException()
        .isThrownBy(() -> found(silent, routines(0)))
        .withMessage(
            "The message \"Not {name}.\" of rule AAA-06 mistaken is not declared with orSays.");
  }

  @Test
  void a_rule_without_a_message_or_any_remedy_is_refused() {
    Rule.Builder bare = Rule.info("AAA-06", "bare");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare.toRecord("Do.").once(Findings::onSystem))
        .withMessage("The rule AAA-06 bare must have a message: call says(…).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare.says("{name}.").once(Findings::onSystem))
        .withMessage(
            "The rule AAA-06 bare must have a remedy: call toRecord(…), toConsider(…) or both.");
    assertThat(bare.says("{name}.").toConsider("Talk.").once(Findings::onSystem).toRecord())
        .isEmpty();
  }

  @Test
  void a_message_with_an_open_brace_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule("{name"))
        .withMessage("The message \"{name\" must close every brace it opens.");
  }

  @Test
  void ids_and_names_that_fit_no_pattern_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.error("oak-01", "name"))
        .withMessageStartingWith("The number \"oak-01\" must be capital letters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.error("OAK-01", "Name"))
        .withMessageStartingWith("The id \"Name\" of OAK-01 must be lower-case words");
  }

  private static Diagnostic listing(int n) {
    Rule listing =
        rule("{routines}: {n routines}, {n entries}.")
            .once(
                found -> {
                  List<Node<Routine>> routines = found.index().nodes(Routine.class);
                  found.onSystem().with("routines", routines).with("n", routines.size());
                });
    return found(listing, routines(n)).get(0);
  }

  @Test
  void lists_name_five_and_count_the_rest_and_numbers_agree() {
    assertThat(listing(1).message()).isEqualTo("\"Routine 0\" (r0): 1 routine, 1 entry.");
    assertThat(listing(2).message())
        .isEqualTo("\"Routine 0\" (r0) and \"Routine 1\" (r1): 2 routines, 2 entries.");
    assertThat(listing(5).message())
        .startsWith("\"Routine 0\" (r0), \"Routine 1\" (r1), ")
        .contains("(r3) and \"Routine 4\" (r4): 5 routines");
    Diagnostic many = listing(17);
    assertThat(many.message()).contains("\"Routine 4\" (r4) and 12 more: 17 routines");
    assertThat(many.related()).hasSize(17);
    assertThat(many.arguments().get("routines")).startsWith("r0, r1, ").endsWith(", r16");
  }

  @Test
  void a_rule_is_found_by_its_id_or_name() {
    assertThat(Rules.find("LDR-02").map(Rule::name)).contains("single-leader");
    assertThat(Rules.find("single-leader")).isEqualTo(Rules.find("LDR-02"));
    assertThat(Rules.find("LDR-2")).isEmpty();
  }

  @Test
  void contradictions_only_say_what_to_record() {
    assertThat(Rules.all())
        .filteredOn(rule -> rule.severity() == Severity.ERROR)
        .isNotEmpty()
        .allMatch(rule -> rule.toRecord().isPresent() && rule.toConsider().isEmpty());
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
          .toRecord("Do.")
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
  void rules_run_on_the_callers_thread_unless_an_executor_is_lent() {
    Set<Thread> threads = new HashSet<>();
    Rule recording =
        Rule.info("AAA-07", "recording")
            .says("{name}.")
            .toRecord("Do.")
            .once(found -> threads.add(Thread.currentThread()));
    RuleSet rules = RuleSet.standard().with(recording);
    rules.check(routines(100));
    rules.check(SystemIndex.of(routines(100)));
    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @Test
  void a_listener_hears_of_each_rule() {
    List<String> heard = new ArrayList<>();
    RuleSet.of(List.of(ONE, TWO, OTHER))
        .check(
            SystemIndex.of(routines(0)),
            Execution.here().heardBy((done, total) -> heard.add(done + "/" + total)));
    assertThat(heard).containsExactly("1/3", "2/3", "3/3");
  }

  @Test
  void a_listener_can_cancel_the_check() {
    SystemIndex index = SystemIndex.of(routines(0));
    RuleSet rules = RuleSet.of(List.of(ONE, TWO, OTHER));
    assertThatThrownBy(() -> rules.check(index, Execution.here().heardBy((done, total) -> false)))
        .isInstanceOf(CancellationException.class)
        .hasMessage("The computation was cancelled after 1 of 3 rules.");
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

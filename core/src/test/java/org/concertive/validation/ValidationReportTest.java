package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.Waiver;
import org.concertive.model.organization.Person;
import org.concertive.model.practice.Routine;
import org.junit.jupiter.api.Test;

class ValidationReportTest {
  private static final Rule ROUTINES =
      Rule.warning("RTN-99", "each-routine")
          .says("{name}.")
          .toRecord("Do.")
          .each(index -> index.nodes(Routine.class), (routine, found) -> found.on(routine));

  private static LeadershipSystem routines(int n) {
    LeadershipSystem.Builder system = LeadershipSystem.builder("oak-hill", "Oak Hill");
    for (int i = 0; i < n; i++) {
      system.addRoutine(Routine.of("r" + i, "Routine " + i));
    }
    return system.build();
  }

  private static ValidationReport report(LeadershipSystem system, Rule... rules) {
    return RuleSet.of(List.of(rules)).check(system);
  }

  private static Rule onSystem(Rule.Builder rule) {
    return rule.says("{name}.").toRecord("Do.").once(Findings::onSystem);
  }

  @Test
  void findings_are_ordered_by_severity_rule_place_and_words() {
    Rule info = onSystem(Rule.info("AAA-01", "info"));
    Rule error = onSystem(Rule.error("ZZZ-01", "error"));
    Rule words =
        Rule.warning("RTN-98", "words")
            .says("{word} {name}.")
            .toRecord("Do.")
            .once(
                found -> {
                  found.onSystem().with("word", "b");
                  found.onSystem().with("word", "a");
                });
    ValidationReport report = report(routines(11), info, ROUTINES, words, error);
    assertThat(report.diagnostics())
        .extracting(d -> d.rule() + " " + d.pointer() + " " + d.message().charAt(0))
        .startsWith("ZZZ-01  \"", "RTN-98  a", "RTN-98  b", "RTN-99 /practice/routines/0 \"")
        .endsWith(
            "RTN-99 /practice/routines/9 \"", "RTN-99 /practice/routines/10 \"", "AAA-01  \"");
    assertThat(report.diagnostics()).isSorted();
  }

  @Test
  void findings_are_chosen_by_severity_rule_and_whom_they_concern() {
    Rule about =
        Rule.error("RTN-98", "about")
            .says("{name} and {leader}.")
            .toRecord("Do.")
            .once(
                found ->
                    found
                        .on(found.index().find("r1").orElseThrow())
                        .with("leader", found.index().find("kim").orElseThrow()));
    Rule info = onSystem(Rule.info("AAA-01", "info"));
    ValidationReport report =
        report(routines(2).with(Person.of("kim", "Kim")), ROUTINES, about, info);
    assertThat(report.errors()).extracting(Diagnostic::rule).containsExactly("RTN-98");
    assertThat(report.warnings()).extracting(Diagnostic::rule).containsOnly("RTN-99").hasSize(2);
    assertThat(report.infos()).extracting(Diagnostic::rule).containsExactly("AAA-01");
    assertThat(report.of("RTN-99")).isEqualTo(report.warnings());
    assertThat(report.of("RTN-97")).isEmpty();
    assertThat(report.about("r1")).extracting(Diagnostic::rule).containsExactly("RTN-98", "RTN-99");
    assertThat(report.about("kim")).isEqualTo(report.errors());
    assertThat(report.about("oak-hill")).isEqualTo(report.infos());
    assertThat(report.about("nobody")).isEmpty();
    assertThat(report.matching(d -> d.pointer().endsWith("/0"))).hasSize(1);
    assertThat(report.summary()).isEqualTo("1 error, 2 warnings, 1 info");
    assertThat(report)
        .hasToString(
            """
            1 error, 2 warnings, 1 info
            error    RTN-98  r1        "Routine 1" (r1) and "Kim" (kim).
            warning  RTN-99  r0        "Routine 0" (r0).
            warning  RTN-99  r1        "Routine 1" (r1).
            info     AAA-01  oak-hill  "Oak Hill" (oak-hill).""");
    assertThat(report.errors().get(0).related())
        .containsExactly(new Subject("kim", "person", "Kim"));
    assertThat(report.errors().get(0).arguments())
        .containsExactly(
            Map.entry("name", "Routine 1"), Map.entry("id", "r1"), Map.entry("leader", "kim"));
    assertThat(report.errors().get(0))
        .hasToString("RTN-98 error  \"Routine 1\" (r1) and \"Kim\" (kim).");
  }

  @Test
  void a_rule_that_fires_on_three_subjects_prints_as_one_line_and_stays_three_findings() {
    Rule info = onSystem(Rule.info("AAA-01", "info"));
    ValidationReport report = report(routines(3), ROUTINES, info);
    assertThat(report.of("RTN-99")).hasSize(3);
    assertThat(report)
        .hasToString(
            """
            0 errors, 3 warnings, 1 info
            warning  RTN-99  3 subjects  "Routine 0" (r0), "Routine 1" (r1) and "Routine 2" (r2). The first: "Routine 0" (r0).
            info     AAA-01  oak-hill    "Oak Hill" (oak-hill).""");
    assertThat(report(routines(8), ROUTINES).toString())
        .contains("\"Routine 4\" (r4) and 3 more. The first:");
  }

  @Test
  void a_report_that_matters_enough_is_thrown_with_what_matters() {
    Rule info = onSystem(Rule.info("AAA-01", "info"));
    ValidationReport report = report(routines(1), ROUTINES, info);
    assertThatCode(() -> report.throwIfAtLeast(Severity.ERROR)).doesNotThrowAnyException();
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> report.throwIfAtLeast(Severity.WARNING))
        .withMessage("RTN-99 warning  \"Routine 0\" (r0).")
        .satisfies(e -> assertThat(e.diagnostics()).isEqualTo(report.warnings()));
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> report.throwIfAtLeast(Severity.INFO))
        .satisfies(e -> assertThat(e.diagnostics()).isEqualTo(report.diagnostics()))
        .satisfies(
            e ->
                assertThatExceptionOfType(NotSerializableException.class)
                    .isThrownBy(
                        () -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(e)));
  }

  private static List<String> open(Waiver waiver) {
    return open(waiver, routines(2));
  }

  private static List<String> open(Waiver waiver, LeadershipSystem system) {
    ValidationReport report = report(system.toBuilder().addWaiver(waiver).build(), ROUTINES);
    assertThat(report.waived().values()).allMatch(waiver::equals);
    assertThat(report.waived()).hasSize(2 - report.diagnostics().size());
    return report.diagnostics().stream().map(d -> d.subject().id()).toList();
  }

  @Test
  void a_report_without_findings_prints_its_summary() {
    assertThat(report(routines(0), ROUTINES)).hasToString("0 errors, 0 warnings, 0 infos");
  }

  private static Waiver.Builder waiver() {
    return Waiver.builder("RTN-99", "Kim", "agreed");
  }

  @Test
  void a_waiver_covers_a_rule_its_subject_its_pointer_or_what_fits_both() {
    assertThat(open(waiver().build())).isEmpty();
    assertThat(open(waiver().rule("RTN-98").build())).containsExactly("r0", "r1");
    assertThat(open(waiver().subject("r1").build())).containsExactly("r0");
    assertThat(open(waiver().pointer("/practice/routines/0").build())).containsExactly("r1");
    assertThat(open(waiver().pointer("/practice/routines/1").subject("r1").build()))
        .containsExactly("r0");
    assertThat(open(waiver().pointer("/practice/routines/1").subject("r0").build()))
        .containsExactly("r0", "r1");
  }

  @Test
  void a_waiver_lapses_when_its_time_is_certainly_past() {
    Waiver until = waiver().until("2014").build();
    LeadershipSystem system = routines(2);
    assertThat(open(until, system)).as("no as-of date").isEmpty();
    assertThat(open(until, system.toBuilder().asOf("2013").build())).isEmpty();
    assertThat(open(until, system.toBuilder().asOf("2014").build())).isEmpty();
    assertThat(open(until, system.toBuilder().asOf("2014-05").build())).as("unknown").isEmpty();
    assertThat(open(until, system.toBuilder().asOf("year-2").build())).as("unknown").isEmpty();
    assertThat(open(until, system.toBuilder().asOf("2015").build())).containsExactly("r0", "r1");
  }

  @Test
  void the_first_waiver_in_force_is_the_one_named() {
    Waiver lapsed = waiver().until("2010").build();
    Waiver first = waiver().subject("r1").build();
    Waiver second = Waiver.of("RTN-99", "Lee", "agreed too");
    ValidationReport report =
        report(
            routines(2).toBuilder().asOf("2014").addWaivers(lapsed, first, second).build(),
            ROUTINES);
    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.waived().values()).containsExactly(second, first);
    assertThat(report.waived().keySet())
        .extracting(Diagnostic::pointer)
        .containsExactly("/practice/routines/0", "/practice/routines/1");
    assertThatCode(() -> report.throwIfAtLeast(Severity.INFO)).doesNotThrowAnyException();
  }

  @Test
  void what_was_not_looked_at_is_listed_by_part_and_id() {
    LeadershipSystem system =
        routines(2).toBuilder()
            .putCoverage(Aspect.ROUTINES, Coverage.NOT_DOCUMENTED)
            .putCoverage(Aspect.ORGANIZATION, Coverage.NOT_DOCUMENTED)
            .putCoverage(Aspect.TOOLS, Coverage.NOT_DOCUMENTED)
            .build();
    ValidationReport report =
        report(
            system,
            onSystem(Rule.info("B-02", "b").omissionIn(Aspect.ROUTINES)),
            onSystem(Rule.info("A-01", "a").omissionIn(Aspect.ROUTINES)),
            onSystem(Rule.info("C-03", "c").omissionIn(Aspect.ORGANIZATION)),
            ROUTINES);
    assertThat(report.skipped())
        .containsExactly(
            Map.entry(Aspect.ORGANIZATION, List.of("C-03")),
            Map.entry(Aspect.ROUTINES, List.of("A-01", "B-02")));
    assertThat(report.diagnostics()).hasSize(2);
  }
}

package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.cases.Rearranged;
import org.concertive.cases.TangledSystems;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.Waiver;

/** What holds of waivers, baselines and comparisons on every system. */
class BaselineProperties {
  @Property(tries = 50)
  void nothing_is_new_or_gone_in_the_same_description(@ForAll long seed) {
    ValidationReport report = RuleSet.standard().check(TangledSystems.of(seed));
    Baseline baseline = Baseline.parse(Baseline.of(List.of(report)).toString());
    ReportComparison since = baseline.compare(report);
    assertThat(since.added()).isEmpty();
    assertThat(since.unchanged()).isEqualTo(report.diagnostics());
    assertThat(since.gone()).isEmpty();
  }

  @Property(tries = 50)
  void what_a_baseline_does_not_have_is_new(@ForAll long seed) {
    ValidationReport report = RuleSet.standard().check(TangledSystems.of(seed));
    List<String> lines = new ArrayList<>(Baseline.of(List.of(report)).toString().lines().toList());
    Assume.that(lines.size() > 1);
    String left = lines.remove(1 + new Random(seed).nextInt(lines.size() - 1));
    ReportComparison since = Baseline.parse(String.join("\n", lines)).compare(report);
    assertThat(since.added())
        .hasSize(1)
        .allMatch(finding -> left.contains(" " + finding.rule() + " "))
        .allMatch(finding -> left.contains(" " + finding.fingerprint() + " "));
  }

  @Property(tries = 50)
  void a_waiver_hides_only_findings_of_its_rule_and_subject(@ForAll long seed) {
    LeadershipSystem system = TangledSystems.of(seed).toBuilder().waivers(List.of()).build();
    ValidationReport before = RuleSet.standard().check(system);
    Assume.that(!before.diagnostics().isEmpty());
    Diagnostic waived =
        before.diagnostics().get(new Random(seed).nextInt(before.diagnostics().size()));
    Waiver waiver =
        Waiver.builder(waived.rule(), "Ana Ruiz", "Known.").subject(waived.subject().id()).build();
    ValidationReport after = RuleSet.standard().check(system.toBuilder().waivers(waiver).build());
    List<Diagnostic> left = new ArrayList<>(before.diagnostics());
    left.removeIf(
        finding ->
            finding.rule().equals(waived.rule())
                && finding.subject().id().equals(waived.subject().id()));
    assertThat(after.matching(finding -> !finding.pointer().startsWith("/waivers")))
        .containsExactlyElementsOf(left);
  }

  @Property(tries = 300, seed = "20100228")
  void the_order_of_lists_makes_nothing_new(@ForAll long seed) {
    LeadershipSystem system = Rearranged.withUniqueIds(TangledSystems.of(seed));
    ValidationReport before = RuleSet.standard().check(system);
    ValidationReport after = RuleSet.standard().check(Rearranged.inAnotherOrder(system, seed));
    ReportComparison since = ReportComparison.of(before, after);
    assertThat(since.added()).as("%s", since.gone()).isEmpty();
    assertThat(since.gone()).isEmpty();
  }
}

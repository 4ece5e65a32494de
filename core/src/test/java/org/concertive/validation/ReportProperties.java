package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.cases.TangledSystems;
import org.concertive.execution.Execution;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;

/** What holds of the report of every system, however tangled. */
class ReportProperties {

  @Property(tries = 100)
  void no_rule_fails_and_every_finding_is_whole(@ForAll long seed) {
    LeadershipSystem system = TangledSystems.of(seed);
    List<Diagnostic> found = RuleSet.standard().check(system).diagnostics();
    assertThat(found)
        .doesNotHaveDuplicates()
        .allSatisfy(
            diagnostic -> {
              assertThat(diagnostic.message())
                  .as(diagnostic.rule())
                  .matches("(?s)\\S.*[.]")
                  .doesNotContain("{", "}", "Optional", "Ref[", "null");
              assertThat(diagnostic.arguments().values()).doesNotContainNull();
            });
  }

  @Property(tries = 100)
  void every_pointer_names_a_place_of_the_document(@ForAll long seed) {
    LeadershipSystem system = TangledSystems.of(seed);
    assertThat(RuleSet.standard().check(system).diagnostics())
        .allMatch(diagnostic -> Places.has(system, diagnostic.pointer()));
  }

  @Example
  void every_pointer_of_the_cases_names_a_place_of_the_document() {
    assertThat(RuleCasesTest.cases())
        .allSatisfy(
            rules ->
                assertThat(rules.fires().values())
                    .as(rules.toString())
                    .allMatch(expected -> Places.has(rules.read(), expected.at())));
  }

  @Property(tries = 50)
  void the_order_of_the_rules_does_not_matter(@ForAll long seed) {
    LeadershipSystem system = TangledSystems.of(seed);
    List<Rule> shuffled = new ArrayList<>(Rules.all());
    Collections.shuffle(shuffled, new Random(seed));
    ValidationReport report = RuleSet.standard().check(system);
    ValidationReport other = RuleSet.of(shuffled).check(system);
    assertThat(other.diagnostics()).isEqualTo(report.diagnostics()).isSorted();
    assertThat(other.skipped()).isEqualTo(report.skipped());
    assertThat(other.waived()).isEqualTo(report.waived());
  }

  @Property(tries = 50)
  void a_rule_alone_finds_what_it_finds_among_the_others(@ForAll long seed) {
    LeadershipSystem system = TangledSystems.of(seed);
    ValidationReport all = RuleSet.standard().check(system);
    Rule rule = Rules.all().get(new Random(seed).nextInt(Rules.all().size()));
    if (!List.of("COV-01", "REF-07").contains(rule.id())) {
      assertThat(RuleSet.of(List.of(rule)).check(system).diagnostics())
          .isEqualTo(all.of(rule.id()));
    }
  }

  @Property(tries = 50)
  void several_threads_find_the_same_in_the_same_order(@ForAll long seed) {
    LeadershipSystem system = TangledSystems.of(seed);
    ValidationReport alone = RuleSet.standard().check(SystemIndex.of(system));
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      ValidationReport together =
          RuleSet.standard().check(SystemIndex.of(system), Execution.on(pool, 4));
      assertThat(together.diagnostics()).isEqualTo(alone.diagnostics());
      assertThat(together.skipped()).isEqualTo(alone.skipped());
      assertThat(together.waived()).isEqualTo(alone.waived());
    } finally {
      pool.shutdown();
    }
  }

  @Property(tries = 50)
  void indices_in_pointers_are_ordered_by_value(@ForAll int a, @ForAll int b) {
    String one = "/x/" + Math.abs((long) a) + "/y";
    String other = "/x/" + Math.abs((long) b) + "/y";
    assertThat(Integer.signum(Pointers.IN_DOCUMENT_ORDER.compare(one, other)))
        .isEqualTo(Long.compare(Math.abs((long) a), Math.abs((long) b)));
  }
}

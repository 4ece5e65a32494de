package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.Waiver;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Routine;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final RuleSet RULES = RuleSet.standard().only("RTN-07", "TEAM-05", "REF-07");
  private static final Routine PLC = Routine.of("plc", "Weekly PLC");
  private static final LeadershipSystem BEFORE =
      LeadershipSystem.of("oak-hill", "Oak Hill").with(PLC, Team.of("ilt", "Leadership team"));
  private static final Baseline BASELINE = Baseline.of(List.of(RULES.check(BEFORE)));

  private static ReportComparison since(LeadershipSystem later) {
    return BASELINE.compare(RULES.check(later));
  }

  @Test
  void is_a_line_for_each_finding_that_people_can_read_and_merge() {
    assertThat(BASELINE.toString().lines())
        .hasSize(3)
        .satisfies(
            lines -> {
              assertThat(lines.get(0)).startsWith("# Findings that are known");
              assertThat(lines.get(1))
                  .matches("oak-hill RTN-07 plc [0-9a-f]{12} \"Weekly PLC\" \\(plc\\) has no .*");
              assertThat(lines.get(2)).startsWith("oak-hill TEAM-05 ilt ");
            });
  }

  @Test
  void is_read_as_it_was_written_in_whatever_order_its_lines_are() {
    List<String> lines = BASELINE.toString().lines().toList();
    String other = String.join("\n", "", lines.get(2), "# Merged.", lines.get(1));
    assertThat(Baseline.parse(other).entries()).isEqualTo(BASELINE.entries());
  }

  @Test
  void only_what_was_not_there_is_new_and_what_was_mended_is_gone() {
    ReportComparison since =
        since(
            LeadershipSystem.of("oak-hill", "Oak Hill")
                .with(
                    Routine.of("walk", "Learning walk"),
                    PLC,
                    Team.builder("ilt", "Leadership team").charge("Guide teaching.").build()));
    assertThat(since.added()).extracting(finding -> finding.subject().id()).containsExactly("walk");
    assertThat(since.unchanged())
        .extracting(finding -> finding.subject().id())
        .containsExactly("plc");
    assertThat(since.gone()).extracting(Baseline.Entry::subject).containsExactly("ilt");
    assertThat(since).hasToString("1 new finding, 1 unchanged, 1 gone");
  }

  @Test
  void a_finding_that_was_moved_or_renamed_is_the_same() {
    ReportComparison since =
        since(
            LeadershipSystem.of("oak-hill", "Oak Hill School")
                .with(
                    Routine.builder("walk", "Learning walk").purpose("See teaching.").build(),
                    Routine.of("plc", "Professional learning community"),
                    Team.of("ilt", "Leadership team")));
    assertThat(since.added()).isEmpty();
    assertThat(since.gone()).isEmpty();
  }

  @Test
  void the_same_finding_twice_is_known_as_often_as_it_was_there() {
    Rule twice =
        Rule.info("OAK-01", "twice")
            .says("{name}.")
            .toRecord("Do.")
            .once(
                found -> {
                  found.onSystem();
                  found.onSystem();
                });
    Rule once =
        Rule.info("OAK-01", "once").says("{name}.").toRecord("Do.").once(Findings::onSystem);
    ValidationReport one = RuleSet.of(List.of(once)).check(BEFORE);
    ValidationReport two = RuleSet.of(List.of(twice)).check(BEFORE);
    assertThat(ReportComparison.of(one, two).added()).hasSize(1);
    assertThat(ReportComparison.of(two, one).gone()).hasSize(1);
  }

  @Test
  void what_is_waived_now_is_not_gone_and_other_systems_and_rules_do_not_count() {
    LeadershipSystem waived =
        BEFORE.toBuilder()
            .waivers(Waiver.of("RTN-07", "Ana Ruiz", "It is to be discussed."))
            .build();
    assertThat(since(waived).gone()).isEmpty();
    assertThat(since(LeadershipSystem.of("elm-park", "Elm Park")).gone()).isEmpty();
    LeadershipSystem empty = LeadershipSystem.of("oak-hill", "Oak Hill");
    assertThat(BASELINE.compare(RULES.without("RTN").check(empty)).gone())
        .extracting(Baseline.Entry::rule)
        .containsExactly("TEAM-05");
  }

  @Test
  void a_line_that_is_none_is_refused_with_its_number() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Baseline.parse("# Known.\n<<<<<<< HEAD\n"))
        .withMessage(
            "Line 2 of the baseline, \"<<<<<<< HEAD\", must have a system, a rule, a subject, a"
                + " fingerprint of 12 digits and letters from a to f, and a message.");
  }
}

package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.io.report.Report;
import org.concertive.model.LeadershipSystem;
import org.concertive.validation.Diagnostic;
import org.junit.jupiter.api.Test;

/** What a district leader reads about Linked Learning in Long Beach. */
class LongBeachReportTest {
  private static final LeadershipSystem SYSTEM = FieldSystem.LONG_BEACH.read().orThrow();
  private static final List<String> REPORT =
      Report.of(SYSTEM)
          .markdown()
          .lines()
          .filter(line -> !line.isEmpty())
          .map(line -> line.replaceAll("\\\\(.)", "$1"))
          .toList();
  private static final String DIRECTOR =
      "Project Director for Smaller Learning Communities and Expanding Pathways";

  /** The lines under this heading, to the next one. */
  private static List<String> under(String heading) {
    return REPORT.stream()
        .dropWhile(line -> !line.startsWith(heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("#"))
        .toList();
  }

  @Test
  void ten_lines_say_the_most_important() {
    List<String> summary = under("## In ten lines");
    assertThat(summary).hasSize(10);
    assertThat(String.join(" ", summary))
        .contains(
            "Described: 8 routines, 10 declared leaders and 6 strategies.",
            "Not documented: activities, logic model, adoption, network and time use.",
            "10 leaders are declared, at district, school and community level; 8 are meant to lead,"
                + " at district and school level.",
            "At community level, a leader is declared, and nobody is recorded as leading.",
            "Leading is shared as if by 4.98 leaders with equal shares. The greatest share is that of "
                + DIRECTOR
                + ": 2.5 of 7 led routines.",
            DIRECTOR + " is the only leader of 2 of 7 led routines.",
            "If 3 leaders left, at least half of the led routines would have no leader.",
            "For 5 of 11 who answer for something, it is recorded what they may decide.",
            "For 3 of 6 domains, it is not recorded who decides: Indicators of career readiness;",
            "For 4 of 8 routines, it is recorded in numbers how often they take place: monthly (2),"
                + " quarterly and 5 a school year.",
            "Of 6 strategies, 5 are carried out by a routine or an activity, and 5 say why.",
            "The rules find 0 contradictions,");
  }

  @Test
  void the_council_without_a_named_leader_and_without_a_right_to_decide_is_one_story() {
    List<String> story = under("### Expanding Pathways Implementation Council (");
    assertThat(story).anyMatch(line -> line.startsWith("**AUT-05 ") && line.contains("3 of 6"));
    assertThat(story).anyMatch(line -> line.startsWith("**RTN-04 "));
    assertThat(story)
        .contains(
            "- \"Indicators of career readiness\"",
            "- \"Course development, revision and approval\"",
            "- \"Board policies and administrative regulations\"");
    assertThat(String.join(" ", story))
        .contains("\"Council meeting\"", "See below, under \"Said of several\": LDR-03 ");
  }

  @Test
  void the_project_director_is_a_story_of_two_routines_and_an_open_right() {
    List<String> story = under("### " + DIRECTOR + " (");
    assertThat(story)
        .contains(
            "- \"Institutes for lead teachers\"", "- \"Work of the Extended Implementation Team\"");
    assertThat(String.join(" ", story))
        .contains("LDR-02 ", "See below, under \"Said of several\": AUT-03 ");
  }

  @Test
  void a_rule_on_three_subjects_or_more_is_one_entry() {
    Concertive.check(SYSTEM).diagnostics().stream()
        .collect(Collectors.groupingBy(Diagnostic::rule))
        .forEach(
            (rule, found) -> {
              if (found.stream().map(Diagnostic::subject).distinct().count() >= 3) {
                assertThat(REPORT)
                    .filteredOn(line -> line.startsWith("**" + rule + " "))
                    .as(rule)
                    .hasSize(1)
                    .allMatch(line -> line.matches(".*\\): \\d+ of \\d+ .*"));
              }
            });
  }

  @Test
  void every_finding_is_in_the_report() {
    assertThat(Concertive.check(SYSTEM).diagnostics())
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(REPORT)
                    .anyMatch(
                        line -> line.startsWith("**" + finding.rule() + " " + words(finding))));
  }

  private static String words(Diagnostic finding) {
    return finding.name().replace('-', ' ');
  }

  @Test
  void ids_are_not_shown() {
    String text =
        REPORT.stream().filter(line -> !line.startsWith("![")).collect(Collectors.joining(" "));
    assertThat(SystemIndex.of(SYSTEM).entities())
        .map(node -> node.value().id())
        .filteredOn(id -> id.contains("-"))
        .hasSizeGreaterThan(50)
        .allSatisfy(id -> assertThat(text).doesNotContain(id));
  }

  @Test
  void the_verb_of_a_remedy_is_not_doubled() {
    assertThat(REPORT)
        .filteredOn(line -> line.startsWith("*In the description:* "))
        .isNotEmpty()
        .allMatch(line -> line.matches("\\*In the description:\\* (Record|Document) .*"));
  }

  @Test
  void measures_without_a_value_are_in_one_list() {
    assertThat(under("## Measures"))
        .contains("**Measures without a value, and what they wait for**")
        .anyMatch(line -> line.startsWith("- Activities are not documented (as lived): Leader"))
        .anyMatch(line -> line.startsWith("- Adoption is not documented"))
        .anyMatch(line -> line.startsWith("- Time use is not documented"));
    assertThat(REPORT).noneMatch(line -> line.contains("undefined"));
  }

  @Test
  void a_measure_shows_counts_and_its_range() {
    assertThat(under("## Measures"))
        .anyMatch(
            row ->
                row.startsWith("| Sole-leader dependence – M-11 · as designed · ")
                    && row.contains(
                        "Institutes for lead teachers and Work of the Extended Implementation Team")
                    && row.endsWith(" | 2 of 7, " + DIRECTOR + " | 0 to 1 |"))
        .anyMatch(
            row -> row.startsWith("| Concentration – M-04 ") && row.contains(DIRECTOR + " 5/14"));
  }
}

package org.concertive.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.metrics.MetricResults;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.Leader;
import org.concertive.model.practice.Routine;
import org.concertive.relation.Authority;
import org.concertive.relation.Leading;
import org.concertive.validation.Rule;
import org.concertive.validation.RuleSet;
import org.junit.jupiter.api.Test;

/** What a report says of small systems, under rules of its own. */
class ReportTest {
  private static final Rule NOBODY_LEADS =
      Rule.warning("OAK-01", "nobody-leads")
          .says("Nobody is recorded as leading {name}.")
          .toRecord("Record who leads it.")
          .toConsider("Consider who could lead it.")
          .each(
              Routine.class,
              (routine, found) -> {
                if (found.get(Leading.DESIGNED).leadersOf(routine).isEmpty()) {
                  found.on(routine);
                }
              });

  private static final Rule DECLARED =
      Rule.info("OAK-02", "declared")
          .says("{actor} is declared a leader ({name}).")
          .toRecord("Record what it leads.")
          .each(
              Leader.class,
              (leader, found) ->
                  found
                      .on(leader)
                      .with(
                          "actor",
                          found.index().node(leader.value().actor(), Actor.class).orElseThrow()));

  private static final Rule UNDECIDED =
      Rule.info("OAK-03", "undecided")
          .says("It is not recorded who decides {name}.")
          .toRecord("Record who decides.")
          .each(
              DecisionDomain.class,
              (domain, found) -> {
                if (!found.get(Authority.RELATION).isDecided(domain)) {
                  found.on(domain);
                }
              });

  private static final Rule NO_TOOL =
      Rule.info("OAK-04", "no-tool")
          .says("No tool is recorded for {name}.")
          .toRecord("Record its tools.")
          .each(
              Routine.class,
              (routine, found) -> {
                if (routine.value().tools().isEmpty()) {
                  found.on(routine);
                }
              });

  private static final Rule ROUTINES =
      Rule.error("OAK-05", "too-many-routines")
          .says("{name} has routines.")
          .toRecord("Record fewer.")
          .once(found -> found.onSystem());

  private static final String COUNCIL =
      """
      format: concertive/1.0
      id: oak
      title: Oak District
      organization:
        teams:
          - { id: council, name: Council, kind: STEERING_BODY }
          - { id: ilt, name: Leadership team }
        domains:
          - { id: policy, name: Policy }
          - { id: curriculum, name: Curriculum }
        authority:
          - { holder: council, domain: policy, right: ADVISORY }
          - { holder: council, domain: curriculum, right: MONITORING }
        leaders:
          - { id: leads-ilt, actor: ilt }
          - { id: leads-council, actor: council }
      practice:
        routines:
          - { id: meeting, name: Council meeting, cadence: monthly, expectedParticipants: [council] }
          - { id: plc, name: PLC, cadence: 5/school-year, expectedLeaders: [ilt] }
          - { id: walk, name: Walkthroughs, expectedLeaders: [ilt] }
      """;

  private static List<String> report(String document, Rule... rules) {
    SystemIndex index = SystemIndex.of(Concertive.parse(document));
    return Report.of(MetricResults.of(index), RuleSet.of(List.of(rules)).check(index))
        .markdown()
        .lines()
        .toList();
  }

  /** The lines of a section, without its title, empty lines, and the marks that keep text text. */
  private static List<String> section(List<String> report, String title) {
    return report.stream()
        .dropWhile(line -> !line.equals("## " + title))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> !line.isEmpty())
        .map(line -> line.replaceAll("\\\\(.)", "$1"))
        .toList();
  }

  @Test
  void nobody_has_the_greatest_share_when_shares_are_equal() {
    String equal =
        """
        format: concertive/1.0
        id: oak
        title: Oak District
        organization:
          people:
            - { id: kim, name: Kim Lee }
            - { id: ana, name: Ana Diaz }
        practice:
          routines:
            - { id: plc, name: Weekly PLC, expectedLeaders: [kim] }
            - { id: walk, name: Walkthroughs, expectedLeaders: [ana] }
        """;
    assertThat(section(report(equal), "In ten lines"))
        .anyMatch(
            line -> line.endsWith(" Leading is shared as if by 2 leaders with equal shares."));
  }

  @Test
  void every_section_is_there_in_order_even_without_content() {
    List<String> report = report("format: concertive/1.0\nid: none\ntitle: None yet\n");
    assertThat(report)
        .filteredOn(line -> line.startsWith("## "))
        .containsExactly(
            "## In ten lines",
            "## What is described, and how completely",
            "## Theory of action and logic model",
            "## Who leads",
            "## Who turns to whom",
            "## Time and attendance",
            "## How far it has spread",
            "## Plans and cycles of inquiry",
            "## Evidence",
            "## What the rules find",
            "## Measures",
            "## If one who leads left",
            "## Glossary",
            "## References");
    assertThat(section(report, "In ten lines"))
        .containsExactly(
            "1. Described: no routine, activity, leader or strategy.",
            "2. The rules find 0 contradictions, 0 known risks and 0 observations worth a look.");
    assertThat(section(report, "Theory of action and logic model"))
        .containsExactly(
            "No theory of action is recorded.", "### Logic model", "No logic model is recorded.");
    assertThat(section(report, "Plans and cycles of inquiry"))
        .containsExactly("No plan and no cycle of inquiry is recorded.");
    assertThat(section(report, "Who leads"))
        .containsExactly(
            "### As designed",
            "Who leads what: No routine is recorded.",
            "A school year of routines: No routine is recorded.",
            "How leading is shared: No routine has a leader.",
            "Ways of leading together: No routine has a leader.",
            "### As lived",
            "Who led what: No routine is recorded.",
            "How leading is shared: No activity has a leader.",
            "Ways of leading together: No activity has a leader.");
  }

  @Test
  void a_part_that_is_not_documented_says_so() {
    List<String> report =
        report(
            "format: concertive/1.0\nid: none\ntitle: None\ncoverage: { THEORY: NOT_DOCUMENTED }\n");
    assertThat(section(report, "Theory of action and logic model"))
        .startsWith("Not documented.", "### Logic model");
    assertThat(section(report, "What is described, and how completely"))
        .contains("- Not documented: theory.");
  }

  @Test
  void the_summary_counts_and_names() {
    assertThat(section(report(COUNCIL), "In ten lines"))
        .containsExactly(
            "1. Described: 3 routines and 2 declared leaders.",
            "2. 2 leaders are declared; 1 is meant to lead.",
            "3. At community level, no leader is declared, and nobody is recorded as leading.",
            "4. Leading is shared as if by 1 leader with equal shares. The greatest share is that of"
                + " Leadership team: 2 of 2 led routines.",
            "5. No person or post leads anything alone. If 1 leader left, at least half of the led"
                + " routines would have no leader.",
            "6. For 1 of 2 who answer for something, it is recorded what they may decide.",
            "7. For 2 of 2 domains, it is not recorded who decides: Policy and Curriculum.",
            "8. For 2 of 3 routines, it is recorded in numbers how often they take place: monthly and"
                + " 5 a school year.",
            "9. The rules find 0 contradictions, 0 known risks and 0 observations worth a look.");
  }

  @Test
  void what_concerns_one_body_reads_as_one_story() {
    assertThat(section(report(COUNCIL, NOBODY_LEADS, DECLARED, UNDECIDED), "What the rules find"))
        .containsExactly(
            "There are 0 contradictions, 1 known risk and 4 observations worth a look. Each says what"
                + " was found, what to record in the description, and what a district might consider"
                + " in practice.",
            "- Known risks (ways of failing that the field has seen): OAK-01 nobody leads.",
            "- Worth a look: OAK-02 declared (2), OAK-03 undecided (2).",
            "### Council (4 observations)",
            "**OAK-01 nobody leads** (known risk)",
            "Nobody is recorded as leading \"Council meeting\".",
            "*In the description:* Record who leads it.",
            "*In practice:* Consider who could lead it.",
            "**OAK-02 declared** (worth a look)",
            "\"Council\" is declared a leader.",
            "*In the description:* Record what it leads.",
            "**OAK-03 undecided** (worth a look)",
            "It is not recorded who decides ….",
            "- \"Policy\"",
            "- \"Curriculum\"",
            "*In the description:* Record who decides.",
            "### Leadership team (1 observation)",
            "**OAK-02 declared** (worth a look)",
            "\"Leadership team\" is declared a leader.",
            "*In the description:* Record what it leads.");
  }

  @Test
  void a_rule_on_three_subjects_or_more_is_said_once() {
    assertThat(section(report(COUNCIL, NOBODY_LEADS, NO_TOOL, ROUTINES), "What the rules find"))
        .containsExactly(
            "There are 1 contradiction, 1 known risk and 3 observations worth a look. Each says what"
                + " was found, what to record in the description, and what a district might consider"
                + " in practice.",
            "- Contradictions in the description: OAK-05 too many routines.",
            "- Known risks (ways of failing that the field has seen): OAK-01 nobody leads.",
            "- Worth a look: OAK-04 no tool (3).",
            "### Council (2 observations)",
            "**OAK-01 nobody leads** (known risk)",
            "Nobody is recorded as leading \"Council meeting\".",
            "*In the description:* Record who leads it.",
            "*In practice:* Consider who could lead it.",
            "See below, under \"Said of several\": OAK-04 no tool (3 of 3 routines).",
            "### Said of several (3 observations)",
            "**OAK-04 no tool** (worth a look): 3 of 3 routines",
            "No tool is recorded for ….",
            "- \"Council meeting\"",
            "- \"PLC\"",
            "- \"Walkthroughs\"",
            "*In the description:* Record its tools.",
            "### The description itself (1 observation)",
            "**OAK-05 too many routines** (contradiction)",
            "\"Oak District\" has routines.",
            "*In the description:* Record fewer.");
  }

  @Test
  void things_of_one_name_are_two_stories() {
    String schools =
        """
        format: concertive/1.0
        id: oak
        title: Oak
        practice:
          routines:
            - { id: north-plc, name: PLC }
            - { id: south-plc, name: PLC }
        """;
    assertThat(section(report(schools, NO_TOOL), "What the rules find"))
        .filteredOn(line -> line.equals("### PLC (1 observation)"))
        .hasSize(2);
  }

  @Test
  void a_rule_on_very_many_subjects_names_fifty_of_them() {
    StringBuilder document =
        new StringBuilder(
            "format: concertive/1.0\nid: many\ntitle: Many\npractice:\n  routines:\n");
    for (int i = 1; i <= 52; i++) {
      document.append("    - { id: r" + i + ", name: Routine " + i + " }\n");
    }
    assertThat(section(report(document.toString(), NO_TOOL), "What the rules find"))
        .contains("- \"Routine 50\"", "- and 2 more")
        .doesNotContain("- \"Routine 51\"");
  }

  @Test
  void what_somebody_accepted_is_listed_with_the_reason() {
    String waived =
        COUNCIL + "waivers:\n  - { rule: OAK-01, by: Board, reason: A chair is being sought. }\n";
    assertThat(section(report(waived, NOBODY_LEADS), "What the rules find"))
        .contains(
            "### Accepted",
            "- Nobody is recorded as leading \"Council meeting\". Accepted by Board: A chair is being"
                + " sought.");
  }

  @Test
  void rules_that_did_not_run_are_counted_with_the_reason() {
    LeadershipSystem silent =
        Concertive.parse(COUNCIL + "coverage: { ACTIVITIES: NOT_DOCUMENTED }\n");
    assertThat(section(Report.of(silent).markdown().lines().toList(), "What the rules find"))
        .anyMatch(
            line ->
                line.matches(
                    "\\d+ rules? did not run, since what .* is not documented: activities\\."));
  }

  @Test
  void a_theory_shows_goals_strategies_and_why() {
    String theory =
        """
        format: concertive/1.0
        id: oak
        title: Oak District
        organization:
          units:
            - { id: district, name: Oak, kind: LOCAL_EDUCATION_AGENCY, level: DISTRICT }
          people:
            - { id: kim, name: Kim Lee }
        practice:
          routines:
            - { id: plc, name: Weekly PLC }
          activities:
            - { id: first, name: First PLC, routine: plc }
        theories:
          - id: t
            title: Learning together
            stance: ESPOUSED
            owner: district
            problem: Teachers work alone.
            goals:
              - { id: g1, statement: Teachers learn from each other, kind: TEACHER_PRACTICE }
              - { id: g2, statement: Students read well }
            strategies:
              - id: s1
                name: Time to meet
                targetRoles: [TEACHER]
                learningGoal: How students read
                supports: [{ kind: ORGANIZATIONAL_ROUTINE, ref: plc }]
                press: [{ forWhat: notes of each meeting, accountableTo: kim }]
                rationale: { text: People learn from peers., literature: [Wenger 1998] }
                goals: [g1]
                enactedThrough: [plc]
              - { id: s2, name: Coaches }
            propositions:
              - { id: p1, if: [s1], then: [g1], because: { text: Peers know the work. } }
              - { id: p2, if: [s1, s2], then: [g2] }
            conjectures:
              - { id: c1, text: Coaching helps., status: UNTESTED }
            revisions:
              - { id: v1, number: 1, when: 2014-05, changes: [{ target: s2, kind: ADDED }] }
        """;
    assertThat(section(report(theory), "Theory of action and logic model"))
        .containsSubsequence(
            "### Learning together",
            "Espoused by Oak. The problem: Teachers work alone.",
            "**The strategies in full**",
            "### S1 Time to meet",
            "- **For**: teachers",
            "- **What**: How students read",
            "- **How**: supported by Weekly PLC (organizational routine); pressed for notes of each"
                + " meeting (answers to Kim Lee)",
            "- **Why**: People learn from peers. [Wenger 1998]",
            "- **Through**: Weekly PLC and 1 activity",
            "- **Serves**: G1 Teachers learn from each other",
            "### S2 Coaches",
            "- **For**: not recorded",
            "- **What**: not recorded",
            "- **How**: not recorded",
            "- **Why**: not recorded",
            "- **Through**: not recorded",
            "- **Serves**: not recorded",
            "What is held to follow:",
            "- If S1, then G1. Because: Peers know the work.",
            "- If S1 and S2, then G2.",
            "Claims under test:",
            "- Coaching helps. (untested)",
            "Changes of the theory:",
            "- May 2014: Coaches added");
  }

  @Test
  void plans_cycles_and_findings_are_shown_not_counted() {
    String plans =
        """
        format: concertive/1.0
        id: oak
        title: Oak District
        organization:
          units:
            - { id: school, name: Oak School }
          people:
            - { id: kim, name: Kim Lee }
        practice:
          routines:
            - { id: plc, name: Weekly PLC }
          activities:
            - { id: first, name: First PLC, cycle: autumn }
          cycles:
            - { id: autumn, unit: school, period: 2014-09..2014-12, ledTo: [plc] }
          plans:
            - id: plan-1
              unit: school
              challenges: [{ id: ch, text: Reading scores fall }]
              actions:
                - { id: a1, text: Meet weekly, owner: kim, due: 2014-10, status: DONE }
                - { id: a2, text: Buy books }
        evidence:
          findings:
            - { id: f1, text: Teachers meet more often, polarity: STRENGTH, magnitude: 90%, about: [plc] }
          questions:
            - { id: q1, text: Do they learn? }
        """;
    List<String> report = report(plans);
    assertThat(section(report, "Plans and cycles of inquiry"))
        .containsExactly(
            "### Plan plan-1 (Oak School)",
            "- **Challenges**: Reading scores fall",
            "- Meet weekly (Kim Lee, by October 2014, done)",
            "- Buy books (owner not recorded, date not recorded)",
            "### Cycle autumn (Oak School, September 2014 to December 2014)",
            "- **Activities**: First PLC",
            "- **Led to**: Weekly PLC");
    assertThat(section(report, "Evidence"))
        .containsExactly(
            "Evidence by kind and year: No evidence is recorded.",
            "### What the sources found",
            "- Strength (90%): Teachers meet more often [about Weekly PLC]",
            "### What they ask",
            "- Do they learn?");
  }

  @Test
  void a_picture_has_its_content_in_words() {
    assertThat(section(report(COUNCIL), "Who leads"))
        .startsWith(
            "### As designed",
            "![Figure 1. Who leads what. Oak District, as designed. 3 routines, 2"
                + " leaders.](oak/who-leads.svg)",
            "*Figure 1. Who leads what. Oak District, as designed. 3 routines, 2 leaders.*",
            "- R1 Council meeting, monthly: nobody is named to lead; expected to take part: Council.",
            "- R2 PLC, 5 a school year: led by Leadership team.");
  }

  @Test
  void measures_show_value_range_and_parts_and_the_others_wait_in_one_list() {
    List<String> measures =
        section(
            report(
                COUNCIL + "coverage: { ADOPTION: NOT_DOCUMENTED, ACTIVITIES: NOT_DOCUMENTED }\n"),
            "Measures");
    assertThat(measures)
        .contains("| Measure | Value | Range |")
        .anyMatch(
            row ->
                row.startsWith(
                        "| Leader count – M-01 · as designed · How many actors lead at least one"
                            + " routine or activity. – Leadership team – Source: Spillane 2006")
                    && row.endsWith(" | 1 | 1 or more |"))
        .anyMatch(row -> row.startsWith("- Adoption is not documented (as lived): Adoption rate,"));
    assertThat(measures.toString()).doesNotContain("ilt", "undefined");
    assertThat(measures)
        .filteredOn(
            line -> line.contains("Activities are not documented (as lived): Leader count,"))
        .hasSize(1);
  }

  @Test
  void the_glossary_explains_words_that_are_used_and_no_others() {
    assertThat(section(report(COUNCIL), "Glossary"))
        .anyMatch(line -> line.startsWith("- **Routine**: "))
        .noneMatch(line -> line.startsWith("- **Brokerage**"));
  }

  @Test
  void only_works_that_are_cited_are_references() {
    assertThat(section(report(COUNCIL), "References"))
        .startsWith("### What the description is taken from", "No source is recorded.")
        .anyMatch(line -> line.startsWith("- Laakso & Taagepera (1979): "))
        .noneMatch(line -> line.contains("Granovetter"));
  }

  @Test
  void literature_is_a_full_reference_where_it_is_known() {
    String reasons =
        """
        format: concertive/1.0
        id: oak
        title: Oak
        theories:
          - id: t
            title: T
            stance: ESPOUSED
            strategies:
              - id: s
                name: S
                rationale: { text: So it is held., literature: [Wenger 1998, Spillane 2006] }
        """;
    assertThat(section(report(reasons), "References"))
        .containsSubsequence(
            "### What the description gives as reasons",
            "- Spillane (2006): Distributed leadership. Jossey-Bass.",
            "- Wenger 1998");
  }

  @Test
  void an_application_adds_sections_before_the_glossary() {
    Section budget =
        new Section("budget", "What it costs", List.of(new Block.Paragraph("Nothing yet.")));
    Report report = Report.of(Concertive.parse(COUNCIL)).with(budget);
    assertThat(report.sections()).map(Section::id).endsWith("budget", "glossary", "references");
    assertThat(report.html()).contains("<a href=\"#budget\">What it costs</a>");
  }

  @Test
  void the_same_description_gives_the_same_bytes() {
    assertThat(Report.of(Concertive.parse(COUNCIL)).html())
        .isEqualTo(Report.of(Concertive.parse(COUNCIL)).html());
  }
}

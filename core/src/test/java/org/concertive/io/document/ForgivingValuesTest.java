package org.concertive.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Finding;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.TimeSpan;
import org.junit.jupiter.api.Test;

/** Values that people write in more than one way. */
class ForgivingValuesTest {
  private static DocumentResult read(String body) {
    return Documents.parse("format: concertive/1.0\nid: s\ntitle: S\n" + body);
  }

  private static LeadershipSystem system(String body) {
    DocumentResult result = read(body);
    assertThat(result.problems()).isEmpty();
    LeadershipSystem system = result.orThrow();
    for (Format format : Format.values()) {
      assertThat(Documents.parse(Documents.write(system, format)).orThrow()).isEqualTo(system);
    }
    return system;
  }

  private static DocumentResult adoption(String percent) {
    return read(
        "scale: { adoption: [ {practice: p, unit: u, when: 2014, percent: " + percent + "} ] }");
  }

  @Test
  void a_percentage_is_read_with_or_without_its_sign_and_with_a_bound() {
    for (String form : new String[] {"90", "90%", "\"90%\"", "90.0"}) {
      assertThat(adoption(form).problems()).isEmpty();
      assertThat(adoption(form).orThrow().adoption().get(0).percent())
          .hasValueSatisfying(
              percent -> assertThat(percent.percent().orElseThrow()).isEqualByComparingTo("90"));
    }
    assertThat(adoption("\">80%\"").orThrow().adoption().get(0).percent())
        .contains(Magnitude.parse("more than 80%"));
  }

  @Test
  void a_bare_percentage_that_may_be_a_share_is_a_warning_and_is_written_with_its_sign() {
    DocumentResult result = adoption("0.9");
    assertThat(result.warnings())
        .singleElement()
        .satisfies(
            warning ->
                assertThat(warning.message())
                    .isEqualTo("0.9 means 0.9 %. Write 0.9% if so, or 90%."));
    assertThat(Documents.write(result.orThrow(), Format.YAML)).contains("percent: 0.9%");
    assertThat(adoption("1").warnings()).hasSize(1);
    assertThat(adoption("0").warnings()).isEmpty();
    assertThat(adoption("0.9%").warnings()).isEmpty();
    assertThat(adoption("1.5").warnings()).isEmpty();
    assertThat(adoption("101").errors()).hasSize(1);
  }

  @Test
  void a_figure_may_be_a_decimal_number() {
    LeadershipSystem system =
        system("evidence: { figures: [ {id: f, key: years of experience, value: 2.5} ] }");
    assertThat(system.figures().get(0).value().decimal())
        .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("2.5"));
  }

  @Test
  void a_response_to_a_poll_is_a_list_of_words_or_a_text_with_commas() {
    LeadershipSystem system =
        system(
            "evidence: { polls: [ {id: p, prompt: Leadership?, responses: [[Trust, shared work],"
                + " \"Trust; Time\", energy]} ] }");
    assertThat(system.polls().get(0).responses())
        .containsExactly(
            List.of("trust", "shared work"), List.of("trust", "time"), List.of("energy"));
  }

  @Test
  void more_words_than_a_poll_allows_are_a_problem() {
    assertThat(
            read("evidence: { polls: [ {id: p, prompt: P, maxWords: 1, responses: [\"a, b\"]} ] }")
                .errors())
        .singleElement()
        .satisfies(
            error ->
                assertThat(error.message())
                    .isEqualTo(
                        "The response \"a, b\" has 2 words, but the poll \"p\" allows at most 1"
                            + " (maxWords)."));
  }

  @Test
  void an_activity_takes_place_at_a_time_or_in_a_period() {
    LeadershipSystem system =
        system(
            "practice: { activities: [ {id: a, name: A, when: 2014-01..2014-03},"
                + " {id: b, name: B, when: 2014-05} ] }");
    assertThat(system.activities().get(0).when()).contains(TimeSpan.parse("2014-01..2014-03"));
    assertThat(system.activities().get(1).when()).contains(TimeSpan.parse("2014-05"));
  }

  @Test
  void grants_and_observations_may_have_an_id_to_refer_to() {
    LeadershipSystem system =
        system(
            """
            organization:
              authority: [ {id: g, holder: k, right: EMPOWERED}, {holder: k, right: ADVISORY} ]
            scale:
              summaries: [ {id: sum, practice: p, when: 2014, n: 3, mean: 50} ]
            evidence:
              findings: [ {id: f, text: It spread., about: [sum, g]} ]
            """);
    SystemIndex index = SystemIndex.of(system);
    Finding finding = system.findings().get(0);
    assertThat(finding.about()).allSatisfy(about -> assertThat(index.find(about.id())).isPresent());
    assertThat(index.find("")).isEmpty();
    assertThat(system.grant("g")).isPresent();
    assertThat(system.with(system.authority().get(1)).authority())
        .as("one without an id is added")
        .hasSize(3);
  }
}

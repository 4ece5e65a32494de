package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.model.practice.Tie;
import org.junit.jupiter.api.Test;

class NetworkWavesDiagramTest {
  private static NetworkWavesDiagram advice() {
    return NetworkWavesDiagram.of(NetworkDiagramTest.INDEX, Tie.Kind.ADVICE);
  }

  private static NetworkWavesDiagram of(String ties) {
    return NetworkWavesDiagram.of(
        SystemIndex.of(
            Concertive.parse(
                """
                format: concertive/1.0
                id: oak-hill
                title: Oak Hill
                organization:
                  people:
                    - {id: ana, name: Ana}
                    - {id: ben, name: Ben}
                    - {id: cleo, name: Cleo}
                practice:
                  ties:
                """
                    + ties)),
        Tie.Kind.TRUST);
  }

  @Test
  void each_wave_says_what_is_new_and_what_is_no_longer_recorded() {
    assertThat(advice().words())
        .containsExactly(
            "2014: 2 ties.",
            "2014: P1 seeks advice from P4.",
            "2014: P2 seeks advice from P4.",
            "2015: 3 ties, 3 new, 2 no longer recorded.",
            "2015: P2 seeks advice from P1 (new).",
            "2015: P3 seeks advice from P4 (new).",
            "2015: P4 seeks advice from P1 (new).",
            "Without ties in any wave, so not drawn: P5.");
  }

  @Test
  void panels_stand_in_the_order_of_time_and_explain_their_signs() {
    for (Form form : Form.values()) {
      Picture picture = Picture.of(advice(), form);
      picture.check();
      assertThat(picture.texts())
          .containsSubsequence(
              "2014",
              "2 ties",
              "2015",
              "3 ties, 3 new, 2 no longer recorded",
              "new since the wave before",
              "no tie recorded in that wave");
      assertThat(picture.svg()).doesNotContain("Ana", "Dee", "dee");
    }
    assertThat(Picture.of(advice().named(), Form.WIDE).texts()).contains("Dee Young");
  }

  @Test
  void who_has_no_tie_in_a_wave_is_a_cross_there() {
    NetworkWavesDiagram diagram =
        of(
            """
                - {from: ana, to: ben, kind: TRUST, when: 2014}
                - {from: ana, to: ben, kind: TRUST, when: 2015}
                - {from: cleo, to: ben, kind: TRUST, when: 2015}
            """);
    String svg = Picture.of(diagram, Form.WIDE).svg();
    assertThat(svg.lines().filter(line -> line.contains("<title>P2; trusted by"))).hasSize(2);
    assertThat(svg.lines().filter(line -> line.contains("<title>P3; trusted by"))).hasSize(1);
    String cross = "stroke=\"" + Palette.BAR + "\" stroke-width=\"1.2\"";
    assertThat(svg.lines().filter(line -> line.contains(cross))).as("with the key").hasSize(2);
  }

  @Test
  void ties_without_a_time_come_last_and_are_compared_with_none() {
    NetworkWavesDiagram diagram =
        of(
            """
                - {from: ben, to: ana, kind: TRUST}
                - {from: ana, to: ben, kind: TRUST, when: 2014}
                - {from: ana, to: ben, kind: TRUST, when: year-1}
            """);
    assertThat(diagram.words())
        .containsSequence("2014: 1 tie.", "2014: P1 trusts P2.")
        .containsSequence("project year 1: 1 tie.", "project year 1: P1 trusts P2.")
        .containsSequence("Time not recorded: 1 tie.", "Time not recorded: P2 trusts P1.");
    assertThat(Picture.of(diagram, Form.WIDE).texts()).doesNotContain("new since the wave before");
  }

  @Test
  void one_wave_says_that_no_change_can_be_seen() {
    NetworkWavesDiagram diagram = of("    - {from: ben, to: ana, kind: TRUST, when: 2014}\n");
    assertThat(diagram.words())
        .contains("Ties are recorded at one time only, so no change can be seen.");
    Picture.of(diagram, Form.WIDE).check();
  }

  @Test
  void without_ties_it_says_so() {
    for (Form form : Form.values()) {
      Picture picture =
          Picture.of(NetworkWavesDiagram.of(NetworkDiagramTest.EMPTY, Tie.Kind.TRUST), form);
      picture.check();
      assertThat(picture.texts()).contains("No trust tie is recorded.");
    }
  }

  @Property(tries = 15)
  void any_waves_are_drawn_with_all_text_in_place_and_always_alike(@ForAll long seed) {
    Random random = new Random(seed);
    int people = 2 + random.nextInt(40);
    int waves = 1 + random.nextInt(6);
    StringBuilder text = new StringBuilder("format: concertive/1.0\nid: any\ntitle: Any\n");
    text.append("organization:\n  people:\n");
    for (int i = 0; i < people; i++) {
      String name = "<w>\\u202E".repeat(1 + random.nextInt(30));
      text.append("    - {id: p%d, name: \"%s\"}\n".formatted(i, name));
    }
    text.append("practice:\n  ties:\n");
    for (int i = 0; i < 4 * people; i++) {
      text.append(
          "    - {from: p%d, to: p%d, kind: ADVICE, when: %d}\n"
              .formatted(
                  random.nextInt(people), random.nextInt(people), 2010 + random.nextInt(waves)));
    }
    NetworkWavesDiagram diagram =
        NetworkWavesDiagram.of(SystemIndex.of(Concertive.parse(text.toString())), Tie.Kind.ADVICE);
    for (Form form : Form.values()) {
      Picture.of(diagram, form).check();
      Picture picture = Picture.of(diagram.named(), form);
      picture.check();
      assertThat(Picture.of(diagram.named(), form).svg()).isEqualTo(picture.svg());
    }
  }
}

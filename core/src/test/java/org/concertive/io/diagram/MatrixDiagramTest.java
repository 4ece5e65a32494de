package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.model.practice.Tie;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.Groups;
import org.concertive.network.Network;
import org.junit.jupiter.api.Test;

class MatrixDiagramTest {
  private static MatrixDiagram advice() {
    return MatrixDiagram.of(NetworkDiagramTest.INDEX, Tie.Kind.ADVICE);
  }

  @Test
  void it_says_who_is_sought_and_how_many_ties_lead_from_group_to_group() {
    assertThat(advice().words())
        .startsWith(
            "Most sought: P4 by 3, P1 by 2.",
            "1 pair is tied both ways, 3 one way.",
            "1 of 1 tie stays within a unit; 4 are left out, since a unit is not recorded.",
            "Ties from Lower school: 1 to unit not recorded.",
            "Ties from Upper school: 1 to Upper school, 2 to unit not recorded.",
            "Ties from unit not recorded: 1 to Upper school.")
        .contains("P5, Lower school: sought by 0.");
  }

  @Test
  void rows_are_in_groups_and_those_most_sought_come_first() {
    Picture picture = Picture.of(advice(), Form.WIDE);
    picture.check();
    assertThat(picture.texts())
        .containsSubsequence("P3", "P5", "P1", "P2", "P4")
        .contains("1 Lower school", "2 Upper school", "3 unit not recorded")
        .contains("row seeks advice from column", "each from the other", "within a unit")
        .contains(
            "Numbers at the left: how many each seeks. Bars above: by how many each is sought.");
    assertThat(picture.svg()).doesNotContain("Ana", "Dee", "dee");
    assertThat(Picture.of(advice().named(), Form.WIDE).texts()).contains("Dee Young");
  }

  @Test
  void the_narrow_form_is_a_list_in_words() {
    Picture picture = Picture.of(advice(), Form.NARROW);
    picture.check();
    assertThat(picture.texts()).contains("Most sought: P4 by 3, P1 by 2.");
  }

  @Test
  void without_ties_it_says_so() {
    for (Form form : Form.values()) {
      MatrixDiagram diagram = MatrixDiagram.of(NetworkDiagramTest.EMPTY, Tie.Kind.TRUST);
      Picture picture = Picture.of(diagram, form);
      picture.check();
      assertThat(picture.texts()).contains("No trust tie is recorded.");
    }
  }

  @Test
  void more_than_two_hundred_are_a_table_of_groups() {
    MatrixDiagram diagram = MatrixDiagram.of(line(201, 3, "Team "), "Line");
    Picture picture = Picture.of(diagram, Form.WIDE);
    picture.check();
    assertThat(picture.texts()).contains("from the row to the column", "1. Team 0", "67");
    assertThat(diagram.words())
        .contains("Ties from Team 0: 67 to Team 1.", "Ties from Team 2: 66 to Team 0.");
  }

  @Test
  void names_cannot_leave_their_place() {
    String hostile = "<script>alert(1)</script>\u202e\u0007\n" + "x".repeat(300);
    for (int size : new int[] {9, 70, 150, 220}) {
      MatrixDiagram diagram = MatrixDiagram.of(line(size, 9, hostile), hostile);
      for (Form form : Form.values()) {
        Picture.of(diagram, form).check();
      }
    }
  }

  @Test
  void many_small_groups_are_labelled_as_far_as_there_is_room() {
    for (int size : new int[] {60, 100, 200}) {
      Picture.of(MatrixDiagram.of(line(size, size / 2, "Team "), "Line"), Form.WIDE).check();
    }
  }

  private static Network line(int size, int groups, String name) {
    int[] from = IntStream.range(0, size - 1).toArray();
    List<String> labels = IntStream.range(0, size).mapToObj(i -> name + i % groups).toList();
    return DirectedNetwork.of(size, from, IntStream.of(from).map(i -> i + 1).toArray())
        .named(IntStream.range(0, size).mapToObj(i -> i + name).toList())
        .with("team", Groups.of(labels));
  }

  @Property(tries = 25)
  void any_network_is_drawn_with_all_text_in_place_and_always_alike(@ForAll long seed) {
    MatrixDiagram diagram = MatrixDiagram.of(NetworkDiagramTest.random(new Random(seed)), "Any");
    for (Form form : Form.values()) {
      Picture picture = Picture.of(diagram, form);
      picture.check();
      assertThat(Picture.of(diagram, form).svg()).isEqualTo(picture.svg());
    }
  }
}

package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.model.practice.Tie;
import org.concertive.model.value.TimePoint;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.Groups;
import org.concertive.network.Network;
import org.concertive.network.NetworkBuilder;
import org.junit.jupiter.api.Test;

class NetworkDiagramTest {
  static final SystemIndex INDEX =
      SystemIndex.of(
          Concertive.parse(
              """
              format: concertive/1.0
              id: oak-hill
              title: Oak Hill
              organization:
                units:
                  - {id: upper, name: Upper school, level: SCHOOL}
                  - {id: lower, name: Lower school, level: SCHOOL}
                people:
                  - {id: ana, name: Ana Diaz, homeUnit: upper}
                  - {id: ben, name: Ben Cole, homeUnit: upper}
                  - {id: cleo, name: Cleo Park, homeUnit: lower}
                  - {id: dee, name: Dee Young}
                  - {id: eli, name: Eli Stone, homeUnit: lower}
              practice:
                ties:
                  - {from: ana, to: dee, kind: ADVICE, when: 2014}
                  - {from: ben, to: dee, kind: ADVICE, when: 2014}
                  - {from: cleo, to: dee, kind: ADVICE, when: 2015}
                  - {from: dee, to: ana, kind: ADVICE, when: 2015}
                  - {from: ben, to: ana, kind: ADVICE, when: 2015}
              """));

  static final SystemIndex EMPTY =
      SystemIndex.of(
          Concertive.parse(
              """
              format: concertive/1.0
              id: empty
              title: Empty
              """));

  private static NetworkDiagram advice() {
    return NetworkDiagram.of(INDEX, Tie.Kind.ADVICE);
  }

  @Test
  void it_says_who_seeks_whom_by_code_and_who_has_no_ties() {
    assertThat(advice().words())
        .containsExactly(
            "P1, Upper school: sought by 2; seeks advice from P4.",
            "P2, Upper school: sought by 0; seeks advice from P1, P4.",
            "P3, Lower school: sought by 0; seeks advice from P4.",
            "P4, unit not recorded: sought by 3; seeks advice from P1.",
            "1 pair is tied both ways, 3 one way.",
            "1 of 1 tie stays within a unit; 4 are left out, since a unit is not recorded.",
            "Without ties, so not drawn: P5.");
    assertThat(advice().subtitle())
        .isEqualTo(
            "Oak Hill: 5 people, 5 ties, 2 units. Codes, not names: P1 is the first person of the"
                + " description. The larger a mark, the more ties lead to it.");
    assertThat(advice().description())
        .isEqualTo(
            "Network of 5 people and 5 ties in 2 units. Most sought: P4 (3) and P1 (2). 1 pair is"
                + " tied both ways, 3 one way.");
  }

  @Test
  void both_forms_explain_groups_sizes_and_lines() {
    for (Form form : Form.values()) {
      Picture picture = Picture.of(advice(), form);
      picture.check();
      assertThat(picture.texts())
          .contains(
              "Units",
              "Upper school",
              "unit not recorded",
              "Sought by",
              "seeks advice from (3)",
              "each from the other (1 pair)",
              "Most sought",
              "sought by 3");
      assertThat(picture.svg()).doesNotContain("Ana", "Dee", "dee");
    }
  }

  @Test
  void a_group_that_is_not_recorded_is_dashed() {
    assertThat(Picture.of(advice(), Form.WIDE).svg().lines())
        .filteredOn(line -> line.contains("<title>P4;"))
        .singleElement()
        .asString()
        .contains("stroke-dasharray");
  }

  @Test
  void names_are_shown_where_asked_for() {
    NetworkDiagram named = advice().named();
    assertThat(named.words())
        .contains("Ben Cole, Upper school: sought by 0; seeks advice from Ana Diaz, Dee Young.");
    assertThat(named.subtitle()).doesNotContain("Codes");
    assertThat(Picture.of(named, Form.NARROW).texts()).contains("Dee Young");
  }

  @Test
  void one_wave_has_only_its_ties() {
    NetworkDiagram wave = NetworkDiagram.of(INDEX, Tie.Kind.ADVICE, TimePoint.year(2014));
    assertThat(wave.subtitle()).startsWith("Oak Hill, 2014: 5 people, 2 ties, 2 units.");
    assertThat(wave.words()).contains("P4, unit not recorded: sought by 2.");
  }

  @Test
  void without_ties_it_says_so() {
    for (Form form : Form.values()) {
      Picture picture = Picture.of(NetworkDiagram.of(EMPTY, Tie.Kind.TRUST), form);
      picture.check();
      assertThat(picture.texts()).contains("No trust tie is recorded.");
    }
  }

  @Test
  void more_than_a_hundred_with_ties_are_referred_to_the_matrix() {
    Network ring =
        network(101, IntStream.range(0, 101).toArray(), i -> (i + 1) % 101).named(names(101, ""));
    NetworkDiagram diagram = NetworkDiagram.of(ring, "Ring");
    Picture picture = Picture.of(diagram, Form.WIDE);
    picture.check();
    assertThat(picture.texts()).anyMatch(text -> text.startsWith("101 members have ties."));
    assertThat(diagram.words()).hasSize(102);
  }

  private static DirectedNetwork network(int size, int[] from, IntUnaryOperator to) {
    return DirectedNetwork.of(size, from, IntStream.of(from).map(to).toArray());
  }

  private static List<String> names(int size, String suffix) {
    return IntStream.range(0, size).mapToObj(i -> i + suffix).toList();
  }

  @Test
  void names_cannot_leave_their_place() {
    String hostile = "<script>alert(1)</script>\u202e\u0007\n" + "x".repeat(300);
    Network network =
        network(9, new int[] {0, 1, 2, 3, 4, 5}, i -> i + 1)
            .named(names(9, hostile))
            .with(hostile, Groups.of(names(9, hostile)));
    for (Form form : Form.values()) {
      Picture.of(NetworkDiagram.of(network, hostile), form).check();
    }
  }

  @Test
  void nine_groups_have_seven_marks_and_one_for_the_rest() {
    Network network =
        network(18, IntStream.range(0, 17).toArray(), i -> i + 1)
            .with("team", Groups.of(IntStream.range(0, 18).mapToObj(i -> "t" + i % 9).toList()));
    assertThat(Picture.of(NetworkDiagram.of(network, "Line"), Form.WIDE).texts())
        .contains("t6", "2 other teams", "4 members")
        .doesNotContain("t7");
  }

  @Test
  void a_grouping_without_a_readable_name_is_called_group() {
    Network network =
        network(3, new int[] {0, 1}, i -> i + 1).with("\u202e", Groups.of("a", "a", "b"));
    assertThat(NetworkDiagram.of(network, "Line").subtitle())
        .startsWith("3 members, 2 ties, 2 groups.");
  }

  @Test
  void any_grouping_of_a_network_can_be_shown() {
    Network network =
        network(3, new int[] {0, 1}, i -> i + 1)
            .with("team", Groups.of("a", "a", "b"))
            .with("office", Groups.of("north", "south", "south"));
    assertThat(NetworkDiagram.of(network, "Line").subtitle())
        .startsWith("3 members, 2 ties, 2 teams");
    assertThat(NetworkDiagram.of(network, "Line", "office").words())
        .contains("0, north: named by 0; is tied to 1.");
    assertThatThrownBy(() -> NetworkDiagram.of(network, "Line", "offices"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The network has no grouping \"offices\". Maybe \"office\".");
  }

  @Test
  void parts_without_a_path_between_them_are_near_each_other() {
    int[] from = IntStream.range(0, 20).filter(i -> i != 17).toArray();
    Network network = network(21, from, i -> i + 1);
    List<Double> xs =
        Picture.of(NetworkDiagram.of(network, "Line of 18 and line of 3"), Form.WIDE)
            .svg()
            .lines()
            .filter(line -> line.startsWith("<circle") && line.contains("named by"))
            .map(line -> Double.valueOf(line.substring(12, line.indexOf('"', 12))))
            .sorted()
            .toList();
    assertThat(xs).hasSize(21);
    assertThat(IntStream.range(1, 21).mapToDouble(i -> xs.get(i) - xs.get(i - 1)).max())
        .satisfies(widest -> assertThat(widest.getAsDouble()).isLessThan(150));
  }

  /** Whatever is tied to whatever, text stays in its place and nodes keep apart. */
  @Property(tries = 40)
  void any_network_is_drawn_with_all_text_in_place_and_always_alike(@ForAll long seed) {
    NetworkDiagram diagram = NetworkDiagram.of(random(new Random(seed)), "Any");
    for (Form form : Form.values()) {
      Picture picture = Picture.of(diagram, form);
      picture.check();
      assertThat(Picture.of(diagram, form).svg()).isEqualTo(picture.svg());
    }
  }

  static Network random(Random random) {
    int size = 2 + random.nextInt(60);
    NetworkBuilder builder = Network.builder(size);
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        if (from != to && random.nextInt(size) < 3) {
          builder.tie(from, to);
        }
      }
    }
    String[] groups = new String[size];
    for (int node = 0; node < size; node++) {
      int group = random.nextInt(12);
      groups[node] = group == 0 ? "" : "Group " + group;
    }
    return builder.directed().named(names(size, " of them")).with("group", Groups.of(groups));
  }
}

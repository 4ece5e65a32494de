package org.concertive.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concertive.network.Degree;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.Direction;
import org.concertive.network.Distances;
import org.concertive.network.Groups;
import org.concertive.network.Network;
import org.concertive.network.TieValue;
import org.concertive.network.UndirectedNetwork;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that are written. */
class WritingTest {
  private static final DirectedNetwork ADVICE =
      Network.builder()
          .tie("Lee, Kim", "=ana")
          .tie("=ana", "ben")
          .groups("team", Groups.of("a \"b\"", null, "-1"))
          .directed();

  @TempDir Path folder;

  @Test
  void scores_and_groups_of_nodes_are_columns_and_what_is_undefined_is_empty() {
    NodeTable table =
        NodeTable.of(ADVICE)
            .with("team", ADVICE.groups().get("team"))
            .with("in-degree", Degree.of(ADVICE, Direction.IN))
            .with("closeness", Distances.of(ADVICE, Direction.OUT).closeness());
    assertThat(table)
        .hasToString(
            """
            node,team,in-degree,closeness
            "Lee, Kim","a ""b""\",0,0.6666666666666666
            =ana,,1,
            ben,-1,1,
            """);
    StringWriter guarded = new StringWriter();
    table.write(guarded, CsvStyle.SPREADSHEET);
    assertThat(guarded.toString()).contains("\n'=ana,,1,\nben,-1,1,\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " -> ",
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "=1+1 -> '=1+1",
        "+1 234 -> '+1 234",
        "@x -> '@x",
        "  =1 ->   '=1",
        "＝1 -> '＝1",
        "a;=1;b -> a;'=1;b",
        "a|-x -> a|'-x",
        "a, +b -> a, '+b",
        "Smith-Jones -> Smith-Jones",
        "-1.5 -> -1.5",
        "a=b -> a=b"
      })
  void text_that_a_spreadsheet_may_run_is_guarded_wherever_it_may_begin(
      String text, String written) {
    String header = TableWriter.text(CsvStyle.SPREADSHEET, table -> table.text(text).end());
    assertThat(header.strip().replace("\"", "")).isEqualTo(written.strip());
    assertThat(TableWriter.text(CsvStyle.PLAIN, table -> table.text(text).end()))
        .contains(text.strip());
  }

  @Test
  void line_ends_and_tabs_are_guarded_too() {
    assertThat(TableWriter.text(CsvStyle.SPREADSHEET, table -> table.text("\tx\t=1\n@y").end()))
        .isEqualTo("\"'\tx\t'=1\n'@y\"\n");
  }

  @Test
  void a_file_for_spreadsheets_begins_with_a_byte_order_mark() throws IOException {
    Path file = folder.resolve("nodes.csv");
    NodeTable.of(ADVICE).write(file, CsvStyle.SPREADSHEET);
    assertThat(Files.readString(file)).startsWith("\uFEFFnode\n");
    NodeTable.of(ADVICE).write(file);
    assertThat(Files.readString(file)).startsWith("node\n");
  }

  @Test
  void columns_are_of_the_networks_nodes_and_have_names_of_their_own() {
    NodeTable table = NodeTable.of(ADVICE).with("team", ADVICE.groups().get("team"));
    assertThatThrownBy(() -> table.with("level", Groups.of("a")))
        .hasMessage("The column \"level\" is of 1 nodes, but the network has 3.");
    assertThatThrownBy(() -> table.with("team", ADVICE.groups().get("team")))
        .hasMessageContaining("There is a column \"team\" already");
    assertThatThrownBy(() -> table.with("node", ADVICE.groups().get("team")))
        .hasMessageContaining("There is a column \"node\" already");
  }

  @Test
  void measures_of_networks_are_rows_with_reasons_when_asked() throws IOException {
    MeasureTable.Builder builder =
        MeasureTable.builder()
            .add("oak", "size", 3)
            .add("oak", "density", 1.0 / 3)
            .add("elm", "density", Result.undefined(Result.Code.TOO_FEW, "there are too few nodes"))
            .add("elm", "depth", -0.0);
    assertThat(builder.build())
        .hasToString(
            """
            network,size,density,depth
            oak,3,0.3333333333333333,
            elm,,,-0.0
            """);
    Path file = folder.resolve("networks.csv");
    builder.withReasons().build().write(file);
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            network,size,density,depth,undefined
            oak,3,0.3333333333333333,,
            elm,,,-0.0,density: there are too few nodes
            """);
    StringWriter text = new StringWriter();
    builder.build().write(text, CsvStyle.PLAIN);
    assertThat(text).hasToString(Files.readString(file));
  }

  @Test
  void a_measure_is_finite_and_there_once() {
    MeasureTable.Builder builder = MeasureTable.builder().add("oak", "size", 3);
    assertThatThrownBy(() -> builder.add("oak", "size", 4)).hasMessageContaining("there already");
    assertThatThrownBy(() -> builder.add("oak", "x", Double.NaN))
        .hasMessageContaining("must be finite");
    assertThatThrownBy(() -> builder.add("oak", "network", 1))
        .hasMessageContaining("a column of its own");
  }

  @Test
  void an_undirected_tie_is_written_once() {
    UndirectedNetwork network =
        Network.builder().tie("b", "a", 0.1).values(TieValue.STRENGTH).undirected();
    StringWriter text = new StringWriter();
    NetworkCsv.writeTies(network, text);
    assertThat(text).hasToString("from,to,value\nb,a,0.1\n");
  }

  @Test
  void ties_and_people_are_read_back_as_the_same_network() {
    Path ties = folder.resolve("ties.csv");
    Path people = folder.resolve("people.csv");
    NetworkCsv.writeTies(ADVICE, ties);
    NetworkCsv.writePeople(ADVICE, people);
    CsvResult read = NetworkCsv.read(ties, people);
    assertThat(read.problems()).isEmpty();
    assertThat(read.orThrow()).isEqualTo(ADVICE);
  }

  @Test
  void groupings_whose_columns_would_be_mistaken_are_refused() {
    DirectedNetwork network = Network.builder(1).groups("Person", Groups.of("a")).directed();
    assertThatThrownBy(() -> NetworkCsv.writePeople(network, new StringWriter()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"Person\" cannot be written");
  }

  @Test
  void a_file_that_cannot_be_written_is_an_exception() {
    assertThatThrownBy(() -> NetworkCsv.writeTies(ADVICE, folder))
        .isInstanceOf(UncheckedIOException.class);
  }
}

package org.concertive.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.concertive.network.DirectedNetwork;
import org.concertive.network.Groups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People and their groups, and ties of those who are not listed. */
class ReadingPeopleTest {
  private static final String TIES = "from,to\nkim,lee\n";

  @Test
  void people_come_in_their_order_also_without_a_tie() {
    CsvResult read = Tables.both(TIES, "person,team,level\nana,math,\nlee,art,2\nkim,math,1\n");
    DirectedNetwork network = read.orThrow();
    assertThat(network.size()).isEqualTo(3);
    assertThat(network.name(0)).isEqualTo("ana");
    assertThat(network.groups().keySet()).containsExactly("team", "level");
    assertThat(network.groups().get("team")).isEqualTo(Groups.of("math", "art", "math"));
    assertThat(network.groups().get("level")).isEqualTo(Groups.of(null, "2", "1"));
    assertThat(read.counts().unknownGroups()).isEqualTo(1);
    assertThat(read.counts().peopleRows()).isEqualTo(3);
    assertThat(read.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "NODE", "Id", "name"})
  void the_column_of_people_is_found_by_its_common_names(String name) {
    DirectedNetwork network = Tables.both(TIES, "team," + name + "\nmath,kim\nart,lee\n").orThrow();
    assertThat(network.name(1)).isEqualTo("lee");
    assertThat(network.groups()).containsOnlyKeys("team");
  }

  @Test
  void the_column_of_people_and_the_groupings_can_be_chosen() {
    CsvOptions options = CsvOptions.builder().person("code").groupings("Team").build();
    DirectedNetwork network =
        Tables.both(TIES, "name,code,team,age\nKim,kim,math,40\nLee,lee,art,41\n", options)
            .orThrow();
    assertThat(network.size()).isEqualTo(2);
    assertThat(network.groups()).containsOnlyKeys("team");
    assertThat(Tables.both(TIES, "person,team\n", CsvOptions.builder().groupings("x").build()))
        .hasToString(
            "The table cannot be read:\n  people.csv:1:1: There is no column \"x\". The first line"
                + " has the columns \"person\" and \"team\". Maybe it is not a header: then read the"
                + " table without one, or set the column.");
    CsvOptions byNumber = CsvOptions.builder().person(2).build();
    assertThat(Tables.both(TIES, "a,b\nx,kim\ny,lee\n", byNumber).orThrow().groups())
        .containsOnlyKeys("a");
  }

  @Test
  void without_a_header_groupings_are_called_by_their_number() {
    CsvOptions options = CsvOptions.builder().withoutHeader().build();
    DirectedNetwork network = Tables.both("kim,lee\n", "lee,art\nkim,math\n", options).orThrow();
    assertThat(network.size()).isEqualTo(2);
    assertThat(network.groups()).containsOnlyKeys("column-2");
  }

  @Test
  void unlisted_people_are_added_with_unknown_groups_and_reported() {
    CsvResult read = Tables.both("from,to\nkim,zoe\n", "person,team\nkim,math\n");
    assertThat(Tables.shown(read)).containsExactly("kim>zoe");
    assertThat(read.orThrow().groups().get("team").unknown()).isEqualTo(1);
    assertThat(read.counts().unlistedTies()).isEqualTo(1);
    assertThat(Tables.problems(read))
        .containsExactly(
            "2:2 \"zoe\" is not in the list of people (people.csv); added, with unknown groups.");
  }

  @Test
  void ties_of_unlisted_people_are_left_out_or_refused_when_asked() {
    String ties = "from,to\nkim,zoe\nkim,lee\nzoe,tom\n";
    String people = "person\nkim\nlee\n";
    CsvOptions leavingOut = CsvOptions.builder().unlistedPeople(UnlistedPeople.LEAVE_OUT).build();
    CsvResult read = Tables.both(ties, people, leavingOut);
    assertThat(read.orThrow().size()).isEqualTo(2);
    assertThat(Tables.shown(read)).containsExactly("kim>lee");
    assertThat(read.counts().unlistedTies()).isEqualTo(2);
    assertThat(Tables.problems(read).get(1)).startsWith("4:1 \"zoe\" and \"tom\" are not");
    CsvOptions refusing = CsvOptions.builder().unlistedPeople(UnlistedPeople.REFUSE).build();
    assertThat(Tables.both(ties, people, refusing).errors()).hasSize(2);
  }

  @Test
  void a_person_twice_or_without_a_name_is_a_bad_row() {
    CsvResult read = Tables.both(TIES, "person,team\nkim,a\nkim,b\n,c\nlee,d\n");
    assertThat(read.orThrow().groups().get("team")).isEqualTo(Groups.of("a", "d"));
    assertThat(read.counts().badRows()).isEqualTo(2);
    assertThat(Tables.problems(read))
        .containsExactly(
            "3:1 \"kim\" is in the list already; the first row counts. The row was left out.",
            "4:1 The name of the person is missing: the cell must contain a name. The row was left out.");
  }

  @Test
  void columns_without_a_name_or_of_one_name_are_told() {
    CsvResult read = Tables.both(TIES, "person,,team,Team,,\nkim,x,a,b,,\nlee,y,a,b,,\n");
    assertThat(read.orThrow().groups()).containsOnlyKeys("team");
    assertThat(Tables.problems(read))
        .containsExactly(
            "1:2 The column has no name in the first line. It was not read.",
            "1:4 There is a column \"Team\" already. This one was not read.");
  }

  @Test
  void an_error_in_the_people_gives_no_network_but_the_ties_are_looked_through() {
    CsvResult read = Tables.both("from,to\nkim,\n", "who,team\nkim,a\n");
    assertThat(read.network()).isEmpty();
    assertThat(read.problems()).hasSize(2);
    assertThat(read.errors()).singleElement().asString().contains("person, node, id or name");
  }
}

package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The shared networks are the published ones: their sizes and a few known degrees. */
class GraphsTest {
  @Test
  void the_kite_has_10_nodes_and_18_ties_and_diane_the_most() {
    UndirectedNetwork kite = Graphs.kite();
    assertThat(kite.size()).isEqualTo(10);
    assertThat(kite.tieCount()).isEqualTo(18);
    assertThat(kite.degree(3)).isEqualTo(6);
  }

  @Test
  void the_florentine_families_have_20_marriages_and_medici_6() {
    UndirectedNetwork families = Graphs.florentine();
    assertThat(families.size()).isEqualTo(15);
    assertThat(families.tieCount()).isEqualTo(20);
    assertThat(families.degree(families.node("Medici").orElseThrow())).isEqualTo(6);
    assertThat(Graphs.florentineWithPucci().size()).isEqualTo(16);
  }

  @Test
  void the_karate_club_has_34_members_and_78_ties_and_its_two_heads_16_and_17() {
    UndirectedNetwork club = Graphs.karate();
    assertThat(club.size()).isEqualTo(34);
    assertThat(club.tieCount()).isEqualTo(78);
    assertThat(club.degree(0)).isEqualTo(16);
    assertThat(club.degree(33)).isEqualTo(17);
  }

  @Test
  void the_women_of_davis_were_at_14_events_89_times() {
    UndirectedNetwork davis = Graphs.davis();
    assertThat(davis.size()).isEqualTo(32);
    assertThat(davis.tieCount()).isEqualTo(89);
    assertThat(davis.degree(davis.node("E8").orElseThrow())).isEqualTo(14);
    assertThat(davis.degree(davis.node("Evelyn").orElseThrow())).isEqualTo(8);
    assertThat(davis.groups()).containsOnlyKeys("mode");
  }
}

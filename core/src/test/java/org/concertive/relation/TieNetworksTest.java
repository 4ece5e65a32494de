package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.model.practice.Tie.Kind.ADVICE;
import static org.concertive.model.practice.Tie.Kind.INFLUENCE;
import static org.concertive.relation.Nodes.ids;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Tie;
import org.concertive.model.value.Sourced;
import org.concertive.model.value.TimePoint;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.Groups;
import org.concertive.network.TieValue;
import org.junit.jupiter.api.Test;

class TieNetworksTest {
  private static final LeadershipSystem SYSTEM =
      LeadershipSystem.of("oak-hill", "Oak Hill")
          .with(
              Person.of("kim", "Kim"),
              Person.of("ana", "Ana"),
              Person.of("ben", "Ben"),
              Person.of("dia", "Dia"));

  private static Tie advice(String from, String to) {
    return Tie.of(from, to, ADVICE);
  }

  private static Tie weighted(String from, String to, String weight) {
    return Tie.builder(from, to, ADVICE).weight(new BigDecimal(weight)).build();
  }

  private static TieNetworks networks(LeadershipSystem system) {
    return SystemIndex.of(system).get(TieNetworks.RELATION);
  }

  private static TieNetwork advice(Sourced... ties) {
    return networks(SYSTEM.with(ties)).of(ADVICE);
  }

  /** The ties of a network as {@code from>to}, by node. */
  private static List<String> ties(TieNetwork one) {
    return IntStream.range(0, one.members().size())
        .boxed()
        .flatMap(
            from ->
                IntStream.range(0, one.members().size())
                    .filter(to -> one.network().hasTie(from, to))
                    .mapToObj(to -> one.network().name(from) + ">" + one.network().name(to)))
        .toList();
  }

  @Test
  void all_persons_are_members_whether_tied_or_not() {
    TieNetwork advice = advice(advice("ana", "kim"));
    assertThat(ids(advice.members())).containsExactly("kim", "ana", "ben", "dia");
    assertThat(advice.network().isNamed()).isTrue();
    assertThat(ties(advice)).containsExactly("ana>kim");
    assertThat(advice.network().inDegree(0)).isEqualTo(1);
    assertThat(ids(advice().members())).hasSize(4);
  }

  @Test
  void only_ties_of_the_kind_count_and_several_of_the_same_two_are_one() {
    TieNetwork advice =
        advice(
            advice("ana", "kim"),
            advice("ben", "kim"),
            advice("ana", "kim"),
            Tie.of("dia", "kim", INFLUENCE));
    assertThat(ties(advice)).containsExactly("ana>kim", "ben>kim");
  }

  @Test
  void ties_to_oneself_or_to_others_than_members_are_left_out() {
    TieNetwork advice =
        networks(
                SYSTEM.with(
                    Team.of("ilt", "Team"),
                    advice("kim", "kim"),
                    advice("zoe", "kim"),
                    advice("kim", "zoe"),
                    advice("kim", "ilt"),
                    advice("ben", "dia")))
            .of(ADVICE);
    assertThat(ids(advice.members())).containsExactly("kim", "ana", "ben", "dia");
    assertThat(ties(advice)).containsExactly("ben>dia");
  }

  private static final LeadershipSystem POSITIONS =
      LeadershipSystem.of("oak-hill", "Oak Hill")
          .with(
              Position.of("coach", "Coach"),
              Position.of("head", "Head"),
              Position.of("clerk", "Clerk"));

  @Test
  void without_persons_the_ends_of_ties_of_the_kind_are_the_members_in_document_order() {
    TieNetwork advice =
        networks(
                POSITIONS.with(
                    advice("head", "coach"),
                    advice("head", "nobody"),
                    Tie.of("clerk", "coach", INFLUENCE)))
            .of(ADVICE);
    assertThat(ids(advice.members())).containsExactly("coach", "head");
    assertThat(ties(advice)).containsExactly("head>coach");
  }

  @Test
  void members_are_the_same_in_every_wave() {
    TieNetworks networks =
        networks(
            POSITIONS.with(
                Tie.builder("head", "coach", ADVICE).when("2013").build(),
                Tie.builder("clerk", "coach", ADVICE).when("2014").build()));
    assertThat(networks.of(ADVICE, TimePoint.year(2013)).members())
        .isEqualTo(networks.of(ADVICE).members())
        .hasSize(3);
  }

  @Test
  void of_persons_with_one_id_the_first_is_the_member() {
    LeadershipSystem repeated =
        SYSTEM.toBuilder()
            .addPerson(Person.of("kim", "Another Kim"))
            .addTie(advice("ana", "kim"))
            .build();
    TieNetwork advice = networks(repeated).of(ADVICE);
    assertThat(ids(advice.members())).containsExactly("kim", "ana", "ben", "dia");
    assertThat(advice.members().get(0).pointer()).isEqualTo("/organization/people/0");
    assertThat(ties(advice)).containsExactly("ana>kim");
  }

  @Test
  void weights_are_strengths_when_every_tie_that_counts_has_one() {
    TieNetwork weighted =
        advice(
            weighted("ana", "kim", "2"),
            weighted("ana", "kim", "3.5"),
            weighted("ana", "kim", "1"),
            weighted("ben", "kim", "4"),
            advice("kim", "kim"),
            advice("zoe", "kim"),
            Tie.of("dia", "kim", INFLUENCE));
    assertThat(weighted.network().tieValue()).contains(TieValue.STRENGTH);
    assertThat(weighted.network().value(1, 0)).as("the greatest").isEqualTo(3.5);
    assertThat(weighted.network().value(2, 0)).isEqualTo(4);
    TieNetwork partly = advice(weighted("ana", "kim", "2"), advice("ben", "kim"));
    assertThat(partly.network().tieValue()).isEmpty();
    assertThat(ties(partly)).containsExactly("ana>kim", "ben>kim");
    assertThat(advice().network().tieValue()).isEmpty();
  }

  private static final LeadershipSystem WAVES =
      SYSTEM.with(
          Tie.builder("ana", "kim", ADVICE).when("2014").subject("math").build(),
          Tie.builder("ben", "kim", ADVICE).when("2013").subject("reading").build(),
          Tie.builder("dia", "kim", ADVICE).when("2014").subject("reading").build(),
          Tie.builder("kim", "ana", ADVICE).build(),
          Tie.builder("dia", "ana", INFLUENCE).when("2012").subject("science").build());

  @Test
  void each_time_is_a_network_and_so_are_the_ties_without_a_time() {
    Map<Optional<TimePoint>, TieNetwork> waves =
        networks(
                SYSTEM.with(
                    Tie.builder("kim", "ana", ADVICE).when("2014").build(),
                    advice("ben", "ana"),
                    Tie.builder("ana", "kim", ADVICE).when("2013").build(),
                    Tie.builder("dia", "kim", ADVICE).when("2014").build(),
                    Tie.builder("dia", "nobody", ADVICE).when("2012").build(),
                    Tie.of("dia", "kim", INFLUENCE)))
            .byWave(ADVICE);
    assertThat(waves.keySet())
        .containsExactly(
            Optional.of(TimePoint.year(2014)),
            Optional.empty(),
            Optional.of(TimePoint.year(2013)),
            Optional.of(TimePoint.year(2012)));
    assertThat(waves.values().stream().map(TieNetworksTest::ties))
        .containsExactly(
            List.of("kim>ana", "dia>kim"), List.of("ben>ana"), List.of("ana>kim"), List.of());
    assertThat(waves.values()).allMatch(network -> network.members().size() == 4);
  }

  @Test
  void waves_and_subjects_are_those_of_the_kind_each_once_in_document_order() {
    TieNetworks networks = networks(WAVES);
    assertThat(networks.waves(ADVICE)).containsExactly(TimePoint.year(2014), TimePoint.year(2013));
    assertThat(networks.subjects(ADVICE)).containsExactly("math", "reading");
    assertThat(networks.waves(INFLUENCE)).containsExactly(TimePoint.year(2012));
    assertThat(networks(SYSTEM).waves(ADVICE)).isEmpty();
  }

  @Test
  void a_network_may_be_of_one_wave_one_subject_both_or_any_condition() {
    TieNetworks networks = networks(WAVES);
    TimePoint wave = TimePoint.year(2014);
    assertThat(ties(networks.of(ADVICE)))
        .containsExactly("kim>ana", "ana>kim", "ben>kim", "dia>kim");
    assertThat(ties(networks.of(ADVICE, wave))).containsExactly("ana>kim", "dia>kim");
    assertThat(ties(networks.of(ADVICE, "reading"))).containsExactly("ben>kim", "dia>kim");
    assertThat(ties(networks.of(ADVICE, wave, "reading"))).containsExactly("dia>kim");
    assertThat(ties(networks.of(ADVICE, tie -> tie.when().isEmpty()))).containsExactly("kim>ana");
  }

  @Test
  void unit_level_and_role_ride_along_where_they_are_known() {
    LeadershipSystem system =
        LeadershipSystem.of("oak-hill", "Oak Hill")
            .with(
                OrgUnit.builder("school", "School").level(OrgLevel.SCHOOL).build(),
                Position.builder("head", "Head").roleType(RoleType.PRINCIPAL).build(),
                Position.builder("coach", "Coach").roleType(RoleType.COACH).build(),
                Person.builder("kim", "Kim").homeUnit("school").build(),
                Person.of("ana", "Ana"),
                Person.of("ben", "Ben"),
                Appointment.of("kim", "head"),
                Appointment.of("ben", "head"),
                Appointment.of("ben", "coach"));
    assertThat(networks(system).of(ADVICE).network().groups())
        .containsOnlyKeys("unit", "level", "role")
        .containsEntry("unit", Groups.of("school", "", ""))
        .containsEntry("level", Groups.of("SCHOOL", "", ""))
        .containsEntry("role", Groups.of("PRINCIPAL", "", ""));
  }

  @Test
  void the_short_way_gives_the_network_over_all_waves() {
    DirectedNetwork advice = Concertive.network(WAVES, ADVICE);
    assertThat(advice).isEqualTo(networks(WAVES).of(ADVICE).network());
    assertThat(advice.tieCount()).isEqualTo(4);
  }
}

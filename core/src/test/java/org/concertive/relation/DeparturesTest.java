package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concertive.relation.Nodes.actor;
import static org.concertive.relation.Nodes.ids;

import java.util.ArrayList;
import java.util.List;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Quantity;
import org.junit.jupiter.api.Test;

class DeparturesTest {
  private static final LeadershipSystem ACTORS =
      LeadershipSystem.of("oak-hill", "Oak Hill")
          .with(
              Person.of("kim", "Kim"),
              Person.of("lee", "Lee"),
              Position.builder("coach", "Coach").seats("1").build(),
              Team.of("ilt", "Leadership team"));

  private static Routine led(String id, String... leaders) {
    return Routine.builder(id, id).expectedLeaders(leaders).build();
  }

  private static Departures departures(LeadershipSystem system, Routine... routines) {
    return SystemIndex.of(system.with(routines)).get(Departures.RELATION);
  }

  private static List<String> orphans(Departures departures, String... going) {
    return ids(departures.orphanedBy(going));
  }

  @Test
  void a_routine_is_orphaned_when_all_its_leaders_go() {
    Departures departures =
        departures(ACTORS, led("a", "kim"), led("b", "kim", "ilt"), led("c", "ilt"), led("d"));
    assertThat(orphans(departures, "kim")).containsExactly("a");
    assertThat(orphans(departures, "ilt")).containsExactly("c");
    assertThat(orphans(departures, "ilt", "kim")).containsExactly("a", "b", "c");
    assertThat(orphans(departures, "lee")).isEmpty();
    assertThat(orphans(departures)).isEmpty();
  }

  @Test
  void a_person_takes_along_the_position_they_alone_hold() {
    LeadershipSystem held = ACTORS.with(Appointment.of("kim", "coach"));
    SystemIndex index = SystemIndex.of(held.with(led("a", "coach"), led("b", "coach", "kim")));
    Departures departures = index.get(Departures.RELATION);
    assertThat(orphans(departures, "kim")).containsExactly("a", "b");
    assertThat(orphans(departures, "coach")).containsExactly("a", "b");
    assertThat(departures.orphanedByEach().keySet()).containsExactly(actor(index, "kim"));
    assertThat(departures.orphanedByEach().get(actor(index, "kim"))).hasSize(2);
  }

  @Test
  void a_position_that_others_hold_too_stays_until_they_all_go() {
    LeadershipSystem held =
        ACTORS.with(
            Position.builder("coach", "Coach").seats("2").build(),
            Appointment.of("kim", "coach"),
            Appointment.of("lee", "coach"));
    Departures departures = departures(held, led("a", "coach"));
    assertThat(orphans(departures, "kim")).isEmpty();
    assertThat(orphans(departures, "kim", "lee")).containsExactly("a");
  }

  @Test
  void a_position_with_more_seats_than_known_holders_stays() {
    LeadershipSystem held = ACTORS.with(Appointment.of("kim", "coach"));
    Routine routine = led("a", "coach");
    Position coach = Position.of("coach", "Coach");
    assertThat(orphans(departures(held.with(coach), routine), "kim")).containsExactly("a");
    assertThat(
            orphans(
                departures(held.with(coach.toBuilder().seats("at least 2").build()), routine),
                "kim"))
        .isEmpty();
    assertThat(
            orphans(
                departures(
                    held.with(coach.toBuilder().seats("1").per(OrgUnitKind.SCHOOL).build()),
                    routine),
                "kim"))
        .isEmpty();
  }

  @Test
  void appointments_certainly_over_at_the_as_of_date_do_not_count() {
    LeadershipSystem held =
        ACTORS.with(
            Appointment.builder("kim", "coach").period("2010..2012").build(),
            Appointment.builder("lee", "coach").period("2013..").build());
    Routine routine = led("a", "coach");
    Departures then = departures(held.toBuilder().asOf("2014").build(), routine);
    assertThat(orphans(then, "lee")).containsExactly("a");
    assertThat(orphans(then, "kim")).isEmpty();
    assertThat(orphans(departures(held, routine), "lee")).isEmpty();
  }

  @Test
  void an_unknown_id_is_refused_with_the_nearest_one() {
    Departures departures = departures(ACTORS, led("a", "kim"));
    assertThatThrownBy(() -> departures.orphanedBy("coch"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The id \"coch\" must be that of an actor, but nothing has it. Maybe \"coach\".");
    assertThatThrownBy(() -> departures.orphanedBy("a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The id \"a\" must be that of an actor, but is that of a routine.");
  }

  @Test
  void tolerance_is_the_fewest_whose_departure_orphans_half() {
    Departures departures =
        departures(ACTORS, led("a", "kim"), led("b", "lee"), led("c", "kim", "lee"), led("d"));
    assertThat(departures.tolerance()).hasValue(Quantity.exactly(2));
    assertThat(departures.fewest())
        .extracting(node -> node.value().id())
        .containsExactly("kim", "lee");
    assertThat(departures(ACTORS, led("a", "kim"), led("b", "lee")).fewest())
        .as("of several the first")
        .extracting(node -> node.value().id())
        .containsExactly("kim");
  }

  @Test
  void tolerance_counts_a_person_and_their_positions_once() {
    LeadershipSystem held = ACTORS.with(Appointment.of("kim", "coach"));
    Departures departures = departures(held, led("a", "coach"), led("b", "kim", "coach"));
    assertThat(departures.tolerance()).hasValue(Quantity.exactly(1));
    assertThat(departures.fewest()).extracting(node -> node.value().id()).containsExactly("kim");
  }

  @Test
  void there_is_no_tolerance_where_nothing_is_led() {
    Departures departures = departures(ACTORS, led("a"));
    assertThat(departures.tolerance()).isEmpty();
    assertThat(departures.fewest()).isEmpty();
    assertThat(departures(ACTORS).tolerance()).isEmpty();
  }

  /** Everybody leads with the next one: a ring, of which the fewest are a stretch. */
  private static Departures ring(int leaders) {
    LeadershipSystem system = LeadershipSystem.of("s", "S");
    List<Routine> routines = new ArrayList<>();
    for (int i = 0; i < leaders; i++) {
      system = system.with(Person.of("p" + i, "P" + i));
      routines.add(led("r" + i, "p" + i, "p" + (i + 1) % leaders));
    }
    return departures(system, routines.toArray(new Routine[0]));
  }

  @Test
  void with_more_than_twenty_leaders_tolerance_is_an_interval() {
    assertThat(ring(20).tolerance()).hasValue(Quantity.exactly(11));
    assertThat(ring(21).tolerance()).hasValue(Quantity.between(11, 12));
    assertThat(ring(40).tolerance()).hasValue(Quantity.between(20, 21));
    assertThat(ring(40).fewest()).hasSize(21);
  }

  @Test
  void with_more_than_twenty_leaders_the_interval_may_be_one_number() {
    LeadershipSystem system = LeadershipSystem.of("s", "S");
    List<Routine> routines = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      system = system.with(Person.of("p" + i, "P" + i));
      routines.add(led("r" + i, "p" + i));
    }
    assertThat(departures(system, routines.toArray(new Routine[0])).tolerance())
        .hasValue(Quantity.exactly(15));
  }
}

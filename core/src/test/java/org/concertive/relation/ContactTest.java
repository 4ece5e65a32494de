package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concertive.relation.Nodes.ids;

import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.value.Quantity;
import org.junit.jupiter.api.Test;

class ContactTest {
  private static final LeadershipSystem ACTORS =
      LeadershipSystem.of("oak-hill", "Oak Hill")
          .with(
              OrgUnit.of("school", "School"),
              Person.builder("kim", "Kim").homeUnit("school").build(),
              Person.of("lee", "Lee"),
              Person.of("ann", "Ann"),
              Position.builder("coach", "Coach").roleType(RoleType.COACH).build(),
              Appointment.of("kim", "coach"),
              RoleGroup.builder("coaches", "Coaches").roleType(RoleType.COACH).build(),
              Team.builder("ilt", "Leadership team")
                  .addMemberships(TeamMembership.of("coach"))
                  .build());

  private static Routine routine(String id, String leader, String... participants) {
    return Routine.builder(id, id)
        .expectedLeaders(leader)
        .expectedParticipants(participants)
        .build();
  }

  private static Contact contact(String one, String other, Routine... routines) {
    return Contact.between(SystemIndex.of(ACTORS.with(routines)), one, other);
  }

  @Test
  void meetings_add_up_over_the_routines_of_both() {
    Contact contact =
        contact(
            "kim",
            "lee",
            routine("a", "kim", "lee").toBuilder().cadence("monthly").build(),
            routine("b", "ann", "kim", "lee").toBuilder().cadence("3/school-year").build(),
            routine("c", "kim", "ann").toBuilder().cadence("weekly").build());
    assertThat(contact.meetings()).hasValue(Quantity.between(13, 15));
    assertThat(ids(contact.counted())).containsExactly("a", "b");
    assertThat(contact.uncounted()).isEmpty();
    assertThat(contact.isDirect()).isTrue();
    assertThat(contact.hops()).hasValue(1);
  }

  @Test
  void routines_without_a_number_are_counted_apart() {
    Routine regular = routine("a", "kim", "lee").toBuilder().cadence("regular").build();
    Routine silent = routine("b", "kim", "lee");
    Routine yearly = routine("c", "kim", "lee").toBuilder().cadence("yearly").build();
    Contact some = contact("kim", "lee", regular, silent, yearly);
    assertThat(some.meetings()).hasValue(Quantity.exactly(1));
    assertThat(ids(some.uncounted())).containsExactly("a", "b");
    Contact none = contact("lee", "kim", regular, silent);
    assertThat(none.meetings()).isEmpty();
    assertThat(none.isDirect()).isTrue();
  }

  @Test
  void who_is_of_someone_listed_takes_part() {
    assertThat(contact("kim", "lee", routine("a", "lee", "coach")).isDirect()).isTrue();
    assertThat(contact("kim", "lee", routine("a", "lee", "ilt")).isDirect()).isTrue();
    assertThat(contact("kim", "lee", routine("a", "lee", "coaches")).isDirect()).isTrue();
    assertThat(contact("coach", "lee", routine("a", "lee", "kim")).isDirect())
        .as("a post and its only holder are one")
        .isTrue();
  }

  @Test
  void leaders_of_steps_take_part() {
    Routine routine =
        Routine.builder("a", "A")
            .expectedParticipants("lee")
            .addSteps(RoutineStep.builder("s", 1, "S").leaders("ann").build())
            .build();
    assertThat(contact("ann", "lee", routine).isDirect()).isTrue();
  }

  @Test
  void others_may_stand_between() {
    Contact contact = contact("lee", "ann", routine("a", "lee", "kim"), routine("b", "ann", "kim"));
    assertThat(contact.isDirect()).isFalse();
    assertThat(contact.meetings()).isEmpty();
    assertThat(contact.hops()).hasValue(2);
    assertThat(ids(contact.way())).containsExactly("a", "b");
  }

  @Test
  void a_team_or_post_links_those_who_stand_for_it() {
    Routine a = routine("a", "lee", "ilt");
    assertThat(contact("lee", "ann", a, routine("b", "ann", "kim")).hops()).hasValue(2);
    assertThat(contact("lee", "ann", a, routine("b", "ann", "coach")).hops()).hasValue(2);
    assertThat(contact("ann", "lee", a, routine("b", "ann", "kim")).hops()).hasValue(2);
    assertThat(
            contact("ann", "lee", routine("a", "lee", "coach"), routine("b", "ann", "kim")).hops())
        .hasValue(2);
  }

  @Test
  void a_team_in_a_team_is_not_looked_into() {
    SystemIndex index =
        SystemIndex.of(
            ACTORS.with(
                Team.builder("council", "Council").addMemberships(TeamMembership.of("ilt")).build(),
                routine("a", "lee", "council"),
                routine("b", "ann", "kim")));
    assertThat(Contact.between(index, "lee", "ann").hops()).isEmpty();
  }

  @Test
  void the_way_is_the_shortest() {
    Contact contact =
        contact(
            "lee",
            "ann",
            routine("a", "lee", "kim"),
            routine("b", "kim", "ilt"),
            routine("c", "ilt", "ann"),
            routine("d", "coach", "ann"));
    assertThat(contact.hops()).hasValue(2);
  }

  @Test
  void nothing_may_link_them() {
    Contact contact = contact("lee", "ann", routine("a", "lee", "kim"));
    assertThat(contact.hops()).isEmpty();
    assertThat(contact.way()).isEmpty();
    assertThat(contact("lee", "ann").hops()).isEmpty();
  }

  @Test
  void an_unknown_id_is_refused_with_the_nearest_one() {
    assertThatThrownBy(() -> contact("kim", "coch"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The id \"coch\" must be that of an actor, but nothing has it. Maybe \"coach\".");
    assertThatThrownBy(() -> contact("school-x", "kim"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

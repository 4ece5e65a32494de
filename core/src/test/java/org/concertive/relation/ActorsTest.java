package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.relation.Nodes.actor;
import static org.concertive.relation.Nodes.node;

import java.util.Optional;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.rows.Rows;
import org.junit.jupiter.api.Test;

/** What is true of an actor whatever it does. */
class ActorsTest {
  private static final LeadershipSystem SYSTEM =
      LeadershipSystem.of("s", "System")
          .with(
              OrgUnit.builder("district", "District").level(OrgLevel.DISTRICT).build(),
              OrgUnit.builder("school", "School").level(OrgLevel.SCHOOL).parent("district").build(),
              OrgUnit.of("office", "Office"),
              Person.builder("kim", "Kim").homeUnit("school").build(),
              Person.of("lou", "Lou"),
              Position.builder("principal", "Principal")
                  .roleType(RoleType.PRINCIPAL)
                  .unit("school")
                  .seats("1")
                  .deputies("lou")
                  .build(),
              Position.builder("coach", "Coach")
                  .roleType(RoleType.COACH)
                  .unit("school")
                  .level(OrgLevel.DISTRICT)
                  .build(),
              Position.builder("coordinator", "Coordinator")
                  .seats("1")
                  .per(OrgUnitKind.SCHOOL)
                  .build(),
              Appointment.builder("kim", "principal").period("..2013").build(),
              Appointment.builder("kim", "coach").period("2014..").build());

  private static SystemIndex with(Team... teams) {
    return SystemIndex.of(SYSTEM.with(teams));
  }

  private static Team team(String id, String... members) {
    Team.Builder team = Team.builder(id, "Team " + id);
    for (String member : members) {
      team.addMembership(TeamMembership.of(member));
    }
    return team.build();
  }

  private static Team complete(Team team) {
    return team.toBuilder().membershipListed(Team.Listing.COMPLETE).build();
  }

  private static Quantity size(SystemIndex index, String actor) {
    return index.get(Actors.RELATION).sizeOf(actor(index, actor));
  }

  @Test
  void a_person_is_one_and_a_position_its_seats() {
    SystemIndex index = with();

    assertThat(size(index, "kim")).isEqualTo(Quantity.exactly(1));
    assertThat(size(index, "principal")).isEqualTo(Quantity.exactly(1));
    assertThat(size(index, "coach")).isEqualTo(Quantity.unknown());
    assertThat(size(index, "coordinator")).isEqualTo(Quantity.atLeast(2));
    assertThat(size(index, "school")).isEqualTo(Quantity.unknown());
  }

  @Test
  void a_group_is_its_count() {
    SystemIndex index =
        SystemIndex.of(
            SYSTEM.with(
                RoleGroup.builder("principals", "Principals").count("60").build(),
                RoleGroup.of("teachers", "Teachers")));

    assertThat(size(index, "principals")).isEqualTo(Quantity.exactly(60));
    assertThat(size(index, "teachers")).isEqualTo(Quantity.unknown());
  }

  @Test
  void a_team_is_its_declared_size_else_its_complete_list() {
    Team counted =
        complete(team("counted", "kim", "principal")).toBuilder()
            .addMembership(TeamMembership.builder("coordinator").count("3-5").build())
            .build();
    SystemIndex index =
        with(
            complete(team("declared", "kim")).toBuilder().declaredSize("7-12").build(),
            counted,
            team("partial", "kim", "lou"),
            complete(team("nested", "kim", "declared")),
            complete(team("dangling", "kim", "nobody")),
            complete(team("empty")));

    assertThat(size(index, "declared")).isEqualTo(Quantity.between(7, 12));
    assertThat(index.get(Actors.RELATION).listedSizeOf(node(index, "declared", Team.class)))
        .isEqualTo(Quantity.exactly(1));
    assertThat(size(index, "counted")).isEqualTo(Quantity.between(5, 7));
    assertThat(size(index, "partial")).isEqualTo(Quantity.unknown());
    assertThat(size(index, "nested")).isEqualTo(Quantity.atLeast(1));
    assertThat(size(index, "dangling")).isEqualTo(Quantity.atLeast(1));
    assertThat(size(index, "empty")).isEqualTo(Quantity.exactly(0));
  }

  @Test
  void a_body_of_unknown_size_counts_as_two() {
    SystemIndex index =
        SystemIndex.of(
            SYSTEM.with(
                RoleGroup.of("teachers", "Teachers"),
                RoleGroup.builder("pair", "Pair").count("2").build(),
                RoleGroup.builder("one", "One").count("1").build(),
                Team.of("team", "Team")));
    Actors actors = index.get(Actors.RELATION);

    assertThat(actors.countsAsTwo(actor(index, "teachers"))).isTrue();
    assertThat(actors.countsAsTwo(actor(index, "pair"))).isTrue();
    assertThat(actors.countsAsTwo(actor(index, "team"))).isTrue();
    assertThat(actors.countsAsTwo(actor(index, "school"))).isTrue();
    assertThat(actors.countsAsTwo(actor(index, "coordinator"))).isTrue();
    assertThat(actors.countsAsTwo(actor(index, "one"))).isFalse();
    assertThat(actors.countsAsTwo(actor(index, "kim"))).isFalse();
    assertThat(actors.countsAsTwo(actor(index, "principal"))).isFalse();
    assertThat(actors.countsAsTwo(actor(index, "coach"))).isFalse();
  }

  @Test
  void the_level_is_its_own_else_that_of_its_unit() {
    SystemIndex index =
        SystemIndex.of(
            SYSTEM.with(
                Team.builder("board", "Board").unit("school").level(OrgLevel.COMMUNITY).build(),
                Team.builder("ilt", "Team").unit("school").build(),
                Team.builder("office-team", "Team").unit("office").build(),
                RoleGroup.builder("teachers", "Teachers").unit("school").build()));
    Actors actors = index.get(Actors.RELATION);

    assertThat(actors.levelOf(actor(index, "district"))).contains(OrgLevel.DISTRICT);
    assertThat(actors.levelOf(actor(index, "kim"))).contains(OrgLevel.SCHOOL);
    assertThat(actors.levelOf(actor(index, "principal"))).contains(OrgLevel.SCHOOL);
    assertThat(actors.levelOf(actor(index, "coach"))).contains(OrgLevel.DISTRICT);
    assertThat(actors.levelOf(actor(index, "board"))).contains(OrgLevel.COMMUNITY);
    assertThat(actors.levelOf(actor(index, "ilt"))).contains(OrgLevel.SCHOOL);
    assertThat(actors.levelOf(actor(index, "teachers"))).contains(OrgLevel.SCHOOL);
    assertThat(actors.levelOf(actor(index, "lou"))).isEmpty();
    assertThat(actors.levelOf(actor(index, "office-team"))).isEmpty();
  }

  @Test
  void the_levels_of_a_team_are_its_own_and_those_of_its_direct_members() {
    SystemIndex index =
        with(
            team("inner", "coach"),
            Team.builder("outer", "Outer")
                .level(OrgLevel.COMMUNITY)
                .addMembership(TeamMembership.of("kim"))
                .addMembership(TeamMembership.of("inner"))
                .addMembership(TeamMembership.of("lou"))
                .build());

    assertThat(index.get(Actors.RELATION).levelsOf(actor(index, "outer")))
        .containsExactly(OrgLevel.SCHOOL, OrgLevel.COMMUNITY);
    assertThat(index.get(Actors.RELATION).levelsOf(actor(index, "inner")))
        .containsExactly(OrgLevel.DISTRICT);
    assertThat(index.get(Actors.RELATION).levelsOf(actor(index, "lou"))).isEmpty();
  }

  @Test
  void roles_are_of_positions_held_and_of_direct_members() {
    SystemIndex index = with(team("inner", "coach"), team("outer", "kim", "inner"));
    Actors actors = index.get(Actors.RELATION);

    assertThat(actors.rolesOf(actor(index, "principal"))).containsExactly(RoleType.PRINCIPAL);
    assertThat(actors.rolesOf(actor(index, "kim")))
        .containsExactly(RoleType.PRINCIPAL, RoleType.COACH);
    assertThat(actors.rolesOf(actor(index, "outer")))
        .containsExactly(RoleType.PRINCIPAL, RoleType.COACH);
    assertThat(actors.rolesOf(actor(index, "school"))).isEmpty();
    assertThat(actors.rolesOf(actor(index, "coordinator"))).as("OTHER is no role").isEmpty();
  }

  @Test
  void a_team_among_the_members_brings_no_roles() {
    SystemIndex index = with(team("inner", "principal"), team("outer", "inner"));

    assertThat(index.get(Actors.RELATION).rolesOf(actor(index, "outer"))).isEmpty();
  }

  @Test
  void at_a_time_positions_certainly_not_held_then_do_not_count() {
    SystemIndex index = with();
    Actors actors = index.get(Actors.RELATION);
    Node<Person> kim = node(index, "kim", Person.class);
    Node<Position> coach = node(index, "coach", Position.class);

    assertThat(actors.rolesOf(kim, Optional.of(TimeSpan.of(TimePoint.year(2012)))))
        .containsExactly(RoleType.PRINCIPAL);
    assertThat(actors.rolesOf(kim, Optional.of(TimeSpan.of(TimePoint.schoolYear(2013)))))
        .containsExactly(RoleType.PRINCIPAL, RoleType.COACH);
    assertThat(actors.holds(kim, coach, Optional.of(TimeSpan.of(TimePoint.year(2013))))).isFalse();
    assertThat(actors.holds(kim, coach, Optional.empty())).isTrue();
  }

  @Test
  void a_team_that_lists_itself_ends() {
    SystemIndex index = with(complete(team("ouroboros", "ouroboros", "kim")));

    assertThat(index.get(Identity.RELATION).isOf(actor(index, "kim"), actor(index, "ouroboros")))
        .isTrue();
    assertThat(size(index, "ouroboros")).isEqualTo(Quantity.atLeast(1));
  }

  @Test
  void a_deputy_is_of_the_position_or_of_one_a_person_holds() {
    SystemIndex index = with(team("ilt", "kim"));
    Actors actors = index.get(Actors.RELATION);

    assertThat(actors.hasDeputy(actor(index, "principal"))).isTrue();
    assertThat(actors.hasDeputy(actor(index, "kim"))).isTrue();
    assertThat(actors.hasDeputy(actor(index, "coach"))).isFalse();
    assertThat(actors.hasDeputy(actor(index, "lou"))).isFalse();
    assertThat(actors.hasDeputy(actor(index, "ilt"))).isFalse();
  }

  @Test
  void appointments_are_found_from_both_ends() {
    SystemIndex index = with();
    Actors actors = index.get(Actors.RELATION);
    int kim = Rows.row(actor(index, "kim"));
    Node<Position> coach = node(index, "coach", Position.class);

    assertThat(actors.appointmentsOfPerson().stream(kim).map(actors::positionOf))
        .containsExactly(Rows.row(actor(index, "principal")), Rows.row(coach));
    assertThat(actors.appointmentsToPosition().stream(Rows.row(coach)).map(actors::personOf))
        .containsExactly(kim);
    assertThat(actors.appointmentsTo(coach))
        .extracting(appointment -> appointment.value().person().id())
        .containsExactly("kim");
  }
}

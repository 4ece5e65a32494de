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
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Sourced;
import org.concertive.model.value.TimeSpan;
import org.junit.jupiter.api.Test;

/** Kim alone is principal of the school; Lou and Max share the post of coach; Ana is a teacher. */
class IdentityTest {
  private static final LeadershipSystem SYSTEM =
      LeadershipSystem.of("s", "S")
          .with(
              OrgUnit.builder("district", "District").level(OrgLevel.DISTRICT).build(),
              OrgUnit.builder("school", "School").level(OrgLevel.SCHOOL).parent("district").build(),
              OrgUnit.builder("office", "Office").parent("district").build(),
              Person.of("kim", "Kim"),
              Person.of("lou", "Lou"),
              Person.of("max", "Max"),
              Person.builder("ana", "Ana")
                  .homeUnit("school")
                  .roleTypes(RoleType.TEACHER_LEADER)
                  .build(),
              Position.builder("principal", "Principal")
                  .unit("school")
                  .roleType(RoleType.PRINCIPAL)
                  .seats("1")
                  .build(),
              Position.builder("coach", "Coach").unit("district").roleType(RoleType.COACH).build(),
              Appointment.of("kim", "principal"),
              Appointment.of("lou", "coach"),
              Appointment.of("max", "coach"));

  private static SystemIndex with(Sourced... more) {
    return SystemIndex.of(SYSTEM.with(more));
  }

  private static boolean isSame(SystemIndex index, String one, String other) {
    return index.get(Identity.RELATION).isSame(actor(index, one), actor(index, other));
  }

  private static boolean isOf(SystemIndex index, String actor, String other) {
    return index.get(Identity.RELATION).isOf(actor(index, actor), actor(index, other));
  }

  private static Team team(String id, String... members) {
    Team.Builder team = Team.builder(id, "Team " + id);
    for (String member : members) {
      team.addMembership(TeamMembership.of(member));
    }
    return team.build();
  }

  private static RoleGroup group(String id, RoleType role, String unit) {
    return RoleGroup.builder(id, "Group " + id).roleType(role).unit(unit).build();
  }

  @Test
  void a_person_and_the_post_only_they_hold_are_one() {
    SystemIndex index = with();
    assertThat(isSame(index, "kim", "principal")).isTrue();
    assertThat(index.get(Identity.RELATION).seatOf(actor(index, "principal")))
        .isEqualTo(actor(index, "kim"));
    assertThat(index.get(Identity.RELATION).postsOf(actor(index, "kim")))
        .containsExactly(node(index, "principal", Position.class));
    assertThat(isSame(index, "lou", "coach")).as("two hold the post").isFalse();
    assertThat(isSame(index, "kim", "ana")).isFalse();
  }

  @Test
  void a_post_of_several_seats_or_of_several_units_is_nobody_s_own() {
    Position post = Position.of("post", "Post");
    Appointment held = Appointment.of("ana", "post");
    assertThat(isSame(with(post, held), "ana", "post")).as("unknown seats").isTrue();
    assertThat(isSame(with(post.toBuilder().seats("at least 2").build(), held), "ana", "post"))
        .isFalse();
    assertThat(
            isSame(
                with(post.toBuilder().seats("1").per(OrgUnitKind.SCHOOL).build(), held),
                "ana",
                "post"))
        .isFalse();
    OrgUnit boards = OrgUnit.builder("boards", "Boards").represents("72").build();
    OrgUnit board = OrgUnit.builder("board", "A board").parent("boards").build();
    assertThat(
            isSame(
                with(boards, board, post.toBuilder().unit("board").build(), held), "ana", "post"))
        .as("below a unit that represents more than one")
        .isFalse();
  }

  @Test
  void at_a_time_only_those_count_who_may_hold_the_post_then() {
    LeadershipSystem system =
        SYSTEM.with(
            Position.of("post", "Post"),
            Appointment.builder("ana", "post").period("2010..2012").build(),
            Appointment.builder("lou", "post").period("2013..").build(),
            Routine.builder("old", "Old").expectedLeaders("post").period("2011").build(),
            Routine.builder("now", "Now").expectedLeaders("post").build(),
            JointActivity.builder("met", "Met").when("2014-02").build());
    SystemIndex index = SystemIndex.of(system);
    Identity identity = index.get(Identity.RELATION);
    Node<Position> post = node(index, "post", Position.class);
    assertThat(identity.seatOf(post)).as("at any time two held it").isEqualTo(post);
    assertThat(identity.seatOf(post, Optional.of(TimeSpan.parse("2011"))))
        .isEqualTo(actor(index, "ana"));
    assertThat(index.get(Leading.DESIGNED).leadersOf(node(index, "old", Routine.class)))
        .containsExactly(actor(index, "ana"));
    assertThat(index.get(Leading.DESIGNED).leadersOf(node(index, "now", Routine.class)))
        .containsExactly(actor(index, "post"));
    assertThat(identity.timeOf(node(index, "met", JointActivity.class)))
        .contains(TimeSpan.parse("2014-02"));
    SystemIndex dated = SystemIndex.of(system.toBuilder().asOf("2014").build());
    assertThat(dated.get(Leading.DESIGNED).leadersOf(node(dated, "now", Routine.class)))
        .containsExactly(actor(dated, "lou"));
    assertThat(isSame(dated, "post", "lou")).isTrue();
  }

  @Test
  void one_seat_leads_once_and_has_one_credit() {
    SystemIndex index =
        with(Routine.builder("plc", "PLC").expectedLeaders("kim", "principal", "coach").build());
    Leading leading = index.get(Leading.DESIGNED);
    Node<Routine> plc = node(index, "plc", Routine.class);
    assertThat(leading.leadersOf(plc)).containsExactly(actor(index, "kim"), actor(index, "coach"));
    assertThat(leading.writtenLeadersOf(plc)).hasSize(3);
    assertThat(leading.creditOf(actor(index, "kim"))).isEqualTo(0.5);
    assertThat(leading.creditOf(actor(index, "principal"))).isEqualTo(0.5);
    assertThat(leading.leads(actor(index, "principal"))).isTrue();
  }

  @Test
  void individual_is_judged_on_the_actor_as_written() {
    SystemIndex index =
        with(
            Position.builder("each", "One in each").seats("1").per(OrgUnitKind.SCHOOL).build(),
            team("ilt", "kim"));
    Identity identity = index.get(Identity.RELATION);
    assertThat(identity.isIndividual(actor(index, "kim"))).isTrue();
    assertThat(identity.isIndividual(actor(index, "principal"))).isTrue();
    assertThat(identity.isIndividual(actor(index, "each"))).as("one in each place").isFalse();
    assertThat(identity.isIndividual(actor(index, "coach"))).as("unknown seats").isFalse();
    assertThat(identity.isIndividual(actor(index, "ilt"))).as("a body").isFalse();
  }

  @Test
  void a_holder_is_of_the_post_and_the_post_of_its_only_holder() {
    SystemIndex index = with();
    assertThat(isOf(index, "kim", "principal")).isTrue();
    assertThat(isOf(index, "principal", "kim")).as("they are one").isTrue();
    assertThat(isOf(index, "lou", "coach")).isTrue();
    assertThat(isOf(index, "coach", "lou")).as("two hold it").isFalse();
    assertThat(isOf(index, "kim", "school")).as("not of a unit").isFalse();
  }

  @Test
  void a_member_is_of_the_team_by_itself_or_through_a_post_and_never_further() {
    SystemIndex index =
        with(
            team("ilt", "principal", "principals"),
            team("outer", "ilt"),
            group("principals", RoleType.PRINCIPAL, "school"));
    assertThat(isOf(index, "principal", "ilt")).isTrue();
    assertThat(isOf(index, "kim", "ilt")).isTrue();
    assertThat(isOf(index, "ana", "ilt")).isFalse();
    assertThat(isOf(index, "ilt", "principal")).isFalse();
    assertThat(isOf(index, "ilt", "outer")).isTrue();
    assertThat(isOf(index, "kim", "outer")).as("not through a team").isFalse();
  }

  @Test
  void of_a_group_is_who_has_its_role_in_its_unit() {
    SystemIndex index =
        with(
            group("principals", RoleType.PRINCIPAL, "district"),
            group("administrators", RoleType.SITE_ADMINISTRATOR, "district"),
            group("teachers", RoleType.TEACHER, "school"),
            group("office-principals", RoleType.PRINCIPAL, "office"),
            group("others", RoleType.OTHER, "district"),
            RoleGroup.builder("anywhere", "All principals").roleType(RoleType.PRINCIPAL).build(),
            Person.builder("zoe", "Zoe").homeUnit("office").build(),
            Position.builder("roving", "Roving").roleType(RoleType.PRINCIPAL).build(),
            Appointment.of("zoe", "roving"),
            team("ilt", "principal"));
    assertThat(isOf(index, "principal", "principals")).isTrue();
    assertThat(isOf(index, "kim", "principals")).as("by the unit of the post").isTrue();
    assertThat(isOf(index, "kim", "administrators")).as("which includes principals").isTrue();
    assertThat(isOf(index, "ana", "teachers")).as("a teacher leader, without a post").isTrue();
    assertThat(isOf(index, "kim", "office-principals")).isFalse();
    assertThat(isOf(index, "zoe", "office-principals")).as("a post without a unit").isTrue();
    assertThat(isOf(index, "kim", "anywhere")).isTrue();
    assertThat(isOf(index, "lou", "others")).as("OTHER is no role").isFalse();
    assertThat(isOf(index, "ilt", "principals")).as("a team is not").isFalse();
    assertThat(isOf(index, "principals", "administrators")).as("a group is not").isFalse();
  }

  @Test
  void a_member_who_leads_is_not_the_team_leading() {
    SystemIndex index = with(team("ilt", "kim"), group("principals", RoleType.PRINCIPAL, "school"));
    Identity identity = index.get(Identity.RELATION);
    Node<Position> coach = node(index, "coach", Position.class);
    assertThat(identity.isAs(actor(index, "kim"), Optional.empty(), actor(index, "principal")))
        .isTrue();
    assertThat(identity.isAs(actor(index, "kim"), Optional.empty(), actor(index, "principals")))
        .isTrue();
    assertThat(identity.isAs(actor(index, "kim"), Optional.empty(), actor(index, "ilt"))).isFalse();
    assertThat(identity.isAs(actor(index, "lou"), Optional.empty(), coach)).isTrue();
    assertThat(identity.isAs(actor(index, "kim"), Optional.of(coach), coach))
        .as("in that position")
        .isTrue();
    assertThat(identity.isAs(actor(index, "kim"), Optional.of(coach), actor(index, "principals")))
        .as("in another position")
        .isFalse();
  }

  @Test
  void a_body_is_in_the_units_of_its_members_too() {
    SystemIndex index = with(team("ilt", "principal"));
    Identity identity = index.get(Identity.RELATION);
    Node<OrgUnit> district = node(index, "district", OrgUnit.class);
    assertThat(identity.isIn(actor(index, "principal"), district)).isTrue();
    assertThat(identity.isIn(actor(index, "ilt"), district)).isTrue();
    assertThat(identity.isIn(actor(index, "ilt"), node(index, "office", OrgUnit.class))).isFalse();
  }
}

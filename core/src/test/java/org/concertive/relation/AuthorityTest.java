package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.model.organization.DecisionRight.ADVISORY;
import static org.concertive.model.organization.DecisionRight.APPROVING;
import static org.concertive.model.organization.DecisionRight.EMPOWERED;
import static org.concertive.model.organization.DecisionRight.MONITORING;
import static org.concertive.model.organization.DecisionRight.SHARED;
import static org.concertive.model.organization.DecisionRight.UNSPECIFIED;
import static org.concertive.model.practice.Participation.Part.LEADER;
import static org.concertive.relation.Nodes.actor;
import static org.concertive.relation.Nodes.ids;
import static org.concertive.relation.Nodes.node;

import java.util.List;
import java.util.Optional;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Responsibility;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.Decision;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Answer;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.rows.Rows;
import org.junit.jupiter.api.Test;

/** Who may decide what. */
class AuthorityTest {
  private static final LeadershipSystem SYSTEM =
      LeadershipSystem.of("s", "System")
          .with(
              unit("district", OrgLevel.DISTRICT),
              unit("school", OrgLevel.SCHOOL).toBuilder().parent("district").build(),
              unit("classroom", OrgLevel.CLASSROOM).toBuilder().parent("school").build(),
              unit("community", OrgLevel.COMMUNITY),
              OrgUnit.of("office", "Office"),
              Person.builder("kim", "Kim").homeUnit("school").build(),
              Position.builder("principal", "Principal")
                  .roleType(RoleType.PRINCIPAL)
                  .unit("school")
                  .build(),
              Appointment.of("kim", "principal"),
              RoleGroup.builder("principals", "Principals")
                  .roleType(RoleType.PRINCIPAL)
                  .unit("district")
                  .build(),
              RoleGroup.builder("coaches", "Coaches").roleType(RoleType.COACH).build(),
              Team.builder("ilt", "Team").addMembership(TeamMembership.of("principal")).build(),
              DecisionDomain.of("curriculum", "Curriculum"),
              DecisionDomain.of("schedule", "Schedule"),
              DecisionDomain.builder("framework", "Framework")
                  .kind(DecisionDomain.Kind.FRAMEWORK_AND_REQUIREMENTS)
                  .build());

  private static OrgUnit unit(String id, OrgLevel level) {
    return OrgUnit.builder(id, "Unit " + id).level(level).build();
  }

  private static AuthorityGrant grant(String holder, DecisionRight right, String domain) {
    return AuthorityGrant.builder(holder, right).domain(domain).build();
  }

  private static AuthorityGrant in(String scope, AuthorityGrant grant) {
    return grant.toBuilder().scope(scope).build();
  }

  private static SystemIndex with(AuthorityGrant... grants) {
    return SystemIndex.of(SYSTEM.with(grants));
  }

  private static List<Integer> positions(SystemIndex index, List<Node<AuthorityGrant>> grants) {
    return grants.stream().map(index.nodes(AuthorityGrant.class)::indexOf).toList();
  }

  private static Node<DecisionDomain> domain(SystemIndex index, String id) {
    return node(index, id, DecisionDomain.class);
  }

  private static Node<Decision> decision(SystemIndex index, String id) {
    return node(index, id, Decision.class);
  }

  private static List<String> accountable(SystemIndex index) {
    return ids(index.get(Authority.ACCOUNTABLE));
  }

  @Test
  void teams_with_a_charge_and_positions_with_a_responsibility_are_accountable() {
    SystemIndex index =
        SystemIndex.of(
            LeadershipSystem.of("s", "System")
                .with(
                    Position.builder("director", "Director")
                        .addResponsibility(Responsibility.of("Keep in touch"))
                        .build(),
                    Position.of("clerk", "Clerk"),
                    Team.builder("epic", "Council").charge("Steer").build(),
                    Team.of("club", "Club")));

    assertThat(accountable(index)).containsExactly("director", "epic");
  }

  @Test
  void teams_and_positions_that_lead_or_are_declared_are_accountable_and_people_are_not() {
    SystemIndex index =
        SystemIndex.of(
            LeadershipSystem.of("s", "System")
                .with(
                    Person.of("kim", "Kim"),
                    Position.of("designed", "Designed"),
                    Position.of("declared", "Declared"),
                    Position.of("following", "Following"),
                    RoleGroup.of("group", "Group"),
                    Team.of("lived", "Lived"),
                    Leader.of("l1", "declared"),
                    Leader.of("l2", "kim"),
                    Leader.of("l3", "nobody"),
                    Routine.builder("r", "R")
                        .expectedLeaders("designed", "kim", "group")
                        .expectedParticipants("following")
                        .build(),
                    JointActivity.builder("a", "A").part(LEADER, "lived").build()));

    assertThat(accountable(index)).containsExactly("designed", "declared", "lived");
  }

  @Test
  void every_holder_of_a_grant_is_accountable() {
    SystemIndex index =
        with(
            AuthorityGrant.of("coaches", UNSPECIFIED),
            grant("kim", ADVISORY, "curriculum"),
            AuthorityGrant.of("nobody", EMPOWERED));

    assertThat(accountable(index)).containsExactly("kim", "coaches");
    assertThat(index.get(Authority.RELATION).isSpecified(actor(index, "kim"))).isTrue();
    assertThat(index.get(Authority.RELATION).isSpecified(actor(index, "coaches"))).isFalse();
  }

  @Test
  void rights_are_those_of_whomever_an_actor_is_of() {
    SystemIndex index =
        with(
            grant("ilt", EMPOWERED, "curriculum"),
            grant("principals", SHARED, "curriculum"),
            grant("coaches", SHARED, "curriculum"),
            grant("principal", ADVISORY, "curriculum"),
            grant("principal", ADVISORY, "schedule"),
            grant("kim", MONITORING, "curriculum"),
            grant("district", APPROVING, "curriculum"));
    Authority authority = index.get(Authority.RELATION);
    Node<DecisionDomain> curriculum = domain(index, "curriculum");

    assertThat(positions(index, authority.grantsOf(actor(index, "kim"), curriculum)))
        .containsExactly(0, 1, 3, 5);
    assertThat(positions(index, authority.grantsOf(actor(index, "principal"), curriculum)))
        .as("with those of its holder")
        .containsExactly(0, 1, 3, 5);
    assertThat(positions(index, authority.grantsOf(actor(index, "principals"), curriculum)))
        .containsExactly(1);
    assertThat(positions(index, authority.grantsOf(actor(index, "ilt"), curriculum)))
        .containsExactly(0);
    assertThat(authority.grantsOf(actor(index, "kim"), domain(index, "framework"))).isEmpty();
  }

  @Test
  void a_decision_is_covered_by_grants_in_force_then_whose_scope_contains_its_own() {
    Decision decision =
        Decision.builder("d", "Decision")
            .domain("curriculum")
            .madeBy("kim")
            .scope("school")
            .build();
    SystemIndex index =
        SystemIndex.of(
            SYSTEM.with(
                JointActivity.builder("a", "A").when("2014-05").addDecision(decision).build(),
                JointActivity.builder("b", "B")
                    .schoolYear("2014/15")
                    .addDecision(
                        Decision.builder("e", "Other").domain("curriculum").madeBy("kim").build())
                    .build(),
                JointActivity.builder("c", "C")
                    .addDecision(Decision.of("f", "Nothing known"))
                    .build(),
                grant("kim", ADVISORY, "curriculum"),
                in("district", grant("kim", SHARED, "curriculum")),
                in("classroom", grant("kim", EMPOWERED, "curriculum")),
                in("nowhere", grant("kim", EMPOWERED, "curriculum")),
                grant("kim", MONITORING, "curriculum").toBuilder().period("..2013").build(),
                grant("kim", APPROVING, "curriculum").toBuilder().period("2014-05-15..").build()));
    Authority authority = index.get(Authority.RELATION);
    Node<Decision> d = decision(index, "d");

    assertThat(authority.makerOf(d)).contains(actor(index, "kim"));
    assertThat(authority.decidedDomainOf(d)).contains(domain(index, "curriculum"));
    assertThat(authority.decidedAt(d)).contains(TimeSpan.of(TimePoint.month(2014, 5)));
    assertThat(positions(index, authority.grantsFor(d))).containsExactly(0, 1, 5);
    assertThat(authority.decidedAt(decision(index, "e")))
        .contains(TimeSpan.of(TimePoint.schoolYear(2014)));
    assertThat(positions(index, authority.grantsFor(decision(index, "e"))))
        .containsExactly(0, 1, 2, 3, 5);
    assertThat(authority.makerOf(decision(index, "f"))).isEmpty();
    assertThat(authority.grantsFor(decision(index, "f"))).isEmpty();
  }

  @Test
  void a_grant_is_in_force_for_sure_only_when_its_period_contains_the_time() {
    SystemIndex index =
        with(
            grant("kim", ADVISORY, "curriculum"),
            grant("kim", ADVISORY, "curriculum").toBuilder().period("2014").build());
    Authority authority = index.get(Authority.RELATION);
    List<Node<AuthorityGrant>> grants = index.nodes(AuthorityGrant.class);

    assertThat(authority.isInForce(grants.get(0), Optional.empty())).isEqualTo(Answer.YES);
    assertThat(authority.isInForce(grants.get(1), Optional.empty())).isEqualTo(Answer.UNKNOWN);
    assertThat(
            authority.isInForce(grants.get(1), Optional.of(TimeSpan.of(TimePoint.month(2014, 5)))))
        .isEqualTo(Answer.YES);
    assertThat(
            authority.isInForce(
                grants.get(1), Optional.of(TimeSpan.of(TimePoint.schoolYear(2014)))))
        .isEqualTo(Answer.UNKNOWN);
    assertThat(authority.isInForce(grants.get(1), Optional.of(TimeSpan.of(TimePoint.year(2015)))))
        .isEqualTo(Answer.NO);
  }

  @Test
  void scopes_are_central_or_local_by_the_level_of_the_unit() {
    SystemIndex index =
        with(
            grant("district", SHARED, "curriculum"),
            in("district", grant("kim", SHARED, "curriculum")),
            in("school", grant("kim", SHARED, "curriculum")),
            in("classroom", grant("kim", SHARED, "curriculum")),
            in("community", grant("kim", SHARED, "curriculum")),
            in("office", grant("kim", SHARED, "curriculum")),
            in("nowhere", grant("kim", SHARED, "curriculum")));
    Authority authority = index.get(Authority.RELATION);
    List<Node<AuthorityGrant>> grants = index.nodes(AuthorityGrant.class);

    assertThat(positions(index, grants.stream().filter(authority::isCentral).toList()))
        .containsExactly(0, 1);
    assertThat(
            grants.stream()
                .map(Node::value)
                .filter(grant -> isDecidedLocallyBy(grant))
                .map(grant -> grant.scope().orElseThrow().id()))
        .containsExactly("school", "classroom");
    assertThat(
            positions(
                index,
                grants.stream().filter(grant -> authority.isEverywhere(Rows.row(grant))).toList()))
        .containsExactly(0);
  }

  private static boolean isDecidedLocallyBy(AuthorityGrant grant) {
    SystemIndex index = with(grant);
    return index.get(Authority.RELATION).isDecidedLocally(domain(index, "curriculum"));
  }

  @Test
  void a_scope_covers_the_scopes_it_contains() {
    SystemIndex index =
        with(
            grant("district", SHARED, "curriculum"),
            in("district", grant("kim", SHARED, "curriculum")),
            in("nowhere", grant("kim", SHARED, "curriculum")),
            in("school", grant("kim", SHARED, "curriculum")),
            in("classroom", grant("kim", SHARED, "curriculum")),
            in("office", grant("kim", SHARED, "curriculum")));
    Authority authority = index.get(Authority.RELATION);
    List<Node<AuthorityGrant>> grants = index.nodes(AuthorityGrant.class);
    Node<AuthorityGrant> everywhere = grants.get(0);
    Node<AuthorityGrant> district = grants.get(1);
    Node<AuthorityGrant> nowhere = grants.get(2);

    assertThat(authority.covers(everywhere, everywhere)).isTrue();
    assertThat(authority.covers(everywhere, grants.get(3))).isTrue();
    assertThat(authority.covers(everywhere, district)).isTrue();
    assertThat(authority.covers(district, grants.get(4))).isTrue();
    assertThat(authority.covers(district, grants.get(5))).isFalse();
    assertThat(authority.covers(district, everywhere)).isFalse();
    assertThat(authority.covers(district, nowhere)).isFalse();
    assertThat(authority.covers(nowhere, grants.get(3))).isFalse();
    assertThat(authority.covers(nowhere, everywhere)).isFalse();
    assertThat(authority.covers(nowhere, district)).isFalse();
    assertThat(authority.covers(nowhere, nowhere)).isFalse();
  }

  @Test
  void a_domain_is_decided_where_anybody_may_decide_in_it() {
    SystemIndex index =
        with(
            in("district", grant("kim", APPROVING, "curriculum")),
            in("school", grant("kim", ADVISORY, "curriculum")),
            in("classroom", grant("nobody", SHARED, "schedule")),
            grant("kim", MONITORING, "framework"));
    Authority authority = index.get(Authority.RELATION);

    assertThat(authority.isDecided(domain(index, "curriculum"))).isTrue();
    assertThat(authority.isDecidedLocally(domain(index, "curriculum"))).isFalse();
    assertThat(authority.isDecidedLocally(domain(index, "schedule"))).isTrue();
    assertThat(authority.isDecided(domain(index, "framework"))).isFalse();
  }

  @Test
  void a_vision_is_common_by_a_goal_a_monitor_or_the_framework() {
    SystemIndex monitored =
        with(
            in("district", grant("kim", MONITORING, "curriculum")),
            in("school", grant("kim", MONITORING, "schedule")));
    SystemIndex framed = with(in("district", grant("kim", EMPOWERED, "framework")));
    SystemIndex framedAndMonitored =
        with(
            in("district", grant("kim", MONITORING, "framework")),
            in("district", grant("kim", EMPOWERED, "framework")));
    SystemIndex aimed =
        SystemIndex.of(
            SYSTEM.with(
                TheoryOfAction.builder("t", "T", TheoryOfAction.Stance.ESPOUSED)
                    .addGoal(
                        Goal.builder("g1", "G")
                            .domain("curriculum")
                            .heldBy("ilt", "district")
                            .build())
                    .addGoal(Goal.builder("g2", "G").domain("schedule").heldBy("school").build())
                    .addGoal(Goal.builder("g3", "G").domain("framework").build())
                    .build()));

    assertThat(common(monitored)).containsExactly("curriculum");
    assertThat(common(framed)).containsExactly("curriculum", "schedule", "framework");
    assertThat(common(framedAndMonitored)).isEqualTo(common(framed));
    assertThat(common(aimed)).containsExactly("curriculum", "framework");
    assertThat(common(with(grant("kim", SHARED, "framework")))).isEmpty();
  }

  private static List<String> common(SystemIndex index) {
    return index.nodes(DecisionDomain.class).stream()
        .filter(domain -> index.get(Authority.RELATION).hasCommonVision(domain))
        .map(domain -> domain.value().id())
        .toList();
  }
}

package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;
import static org.concertive.metrics.DistributionMetrics.CONCENTRATION;
import static org.concertive.metrics.DistributionMetrics.EFFECTIVE_LEADERS;
import static org.concertive.metrics.DistributionMetrics.EVENNESS;
import static org.concertive.metrics.DistributionMetrics.FORMAL_LIVED_OVERLAP;
import static org.concertive.metrics.DistributionMetrics.FUNCTION_COVERAGE;
import static org.concertive.metrics.DistributionMetrics.INFORMAL_SHARE;
import static org.concertive.metrics.DistributionMetrics.LEADER_COUNT;
import static org.concertive.metrics.DistributionMetrics.LEADER_PLUS_SHARE;
import static org.concertive.metrics.DistributionMetrics.LEADING_PEOPLE;
import static org.concertive.metrics.DistributionMetrics.LEVEL_COVERAGE;
import static org.concertive.metrics.DistributionMetrics.TEACHER_LEADER_SHARE;
import static org.concertive.metrics.Samples.SCHOOL;
import static org.concertive.metrics.Samples.isFraction;
import static org.concertive.metrics.Samples.isUndefined;
import static org.concertive.metrics.Samples.led;
import static org.concertive.metrics.Samples.meeting;
import static org.concertive.metrics.Samples.of;

import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Participation.Part;
import org.concertive.model.value.Ref;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

class DistributionMetricsTest {
  /** The example of the documentation: shares ½ and ½. */
  private static final LeadershipSystem EQUAL =
      SCHOOL.with(led("r1", "ann"), led("r2", "ben"), led("r3", "ann", "ben"));

  /** Shares ¾ and ¼. */
  private static final LeadershipSystem UNEQUAL =
      SCHOOL.with(led("r1", "ann"), led("r2", "ann", "ben"));

  private static final LeadershipSystem NOTHING_LED = SCHOOL.with(led("r1"));

  @Test
  void leader_count() {
    Value two = of(EQUAL, LEADER_COUNT, DESIGNED);
    assertThat(two).hasToString("2 (ann, ben)");
    isUndefined(Samples.get(NOTHING_LED, LEADER_COUNT, DESIGNED), "no routine has a leader");
    isUndefined(Samples.get(SCHOOL, LEADER_COUNT, LIVED), "no activity has a leader");
  }

  @Test
  void leader_count_counts_a_team_as_one_and_a_post_with_its_only_holder() {
    LeadershipSystem system =
        SCHOOL.with(
            Team.of("ilt", "Team"),
            Position.of("coach", "Coach"),
            Appointment.of("ann", "coach"),
            led("r1", "ilt", "coach", "ann"));
    assertThat(of(system, LEADER_COUNT, DESIGNED).number()).isEqualTo(2);
  }

  @Test
  void leading_people() {
    Team team = Team.builder("ilt", "Team").declaredSize("7-12").build();
    Value people = of(SCHOOL.with(team, led("r1", "ann", "ben", "ilt")), LEADING_PEOPLE, DESIGNED);
    assertThat(people.low()).isEqualTo(7);
    assertThat(people.high()).isEqualTo(14);
    assertThat(of(EQUAL, LEADING_PEOPLE, DESIGNED).number()).isEqualTo(2);
    isUndefined(Samples.get(NOTHING_LED, LEADING_PEOPLE, DESIGNED), "no routine has a leader");
    Value open = of(SCHOOL.with(Team.of("ilt", "T"), led("r", "ilt")), LEADING_PEOPLE, DESIGNED);
    assertThat(open).hasToString("0 to any number (ilt)");
  }

  private static final LeadershipSystem LEVELS =
      LeadershipSystem.of("s", "S")
          .with(
              OrgUnit.builder("district", "D").level(OrgLevel.DISTRICT).build(),
              OrgUnit.builder("school", "S").level(OrgLevel.SCHOOL).build(),
              OrgUnit.builder("city", "C").level(OrgLevel.COMMUNITY).build(),
              Position.builder("superintendent", "S").unit("district").build(),
              Position.builder("principal", "P").unit("school").build(),
              Team.builder("council", "C").unit("city").build(),
              Leader.of("l1", "superintendent"),
              Leader.of("l2", "principal"),
              Leader.of("l3", "council"));

  @Test
  void level_coverage() {
    LeadershipSystem system = LEVELS.with(led("r1", "superintendent"), led("r2", "principal"));
    Profile levels = of(system, LEVEL_COVERAGE, DESIGNED);
    isFraction(levels.get("declared"), 3, 3);
    isFraction(levels.get("leading"), 2, 3);
    Profile none = of(NOTHING_LED, LEVEL_COVERAGE, DESIGNED);
    isUndefined(none.get("declared"), "no leader is declared");
    isUndefined(none.get("leading"), "no routine has a leader");
  }

  @Test
  void level_coverage_counts_no_unknown_level_and_none_that_is_not_of_interest() {
    LeadershipSystem system =
        LEVELS.with(
            OrgUnit.builder("grade", "G").level(OrgLevel.PROGRAM).build(),
            Position.builder("mentor", "M").unit("grade").build(),
            Person.of("kim", "Kim"),
            led("r1", "mentor", "kim"));
    isFraction(of(system, LEVEL_COVERAGE, DESIGNED).get("leading"), 0, 3);
  }

  private static final LeadershipSystem ROLES =
      SCHOOL.with(
          Position.builder("principal", "P").roleType(RoleType.PRINCIPAL).build(),
          Position.builder("teacher", "T").roleType(RoleType.TEACHER).build(),
          Position.builder("coach", "C").roleType(RoleType.COACH).build());

  @Test
  void leader_plus_share() {
    LeadershipSystem system = ROLES.with(led("r1", "principal"), led("r2", "principal", "teacher"));
    isFraction(of(system, LEADER_PLUS_SHARE, DESIGNED), 1, 2);
    isUndefined(Samples.get(NOTHING_LED, LEADER_PLUS_SHARE, DESIGNED), "no routine has a leader");
    isUndefined(Samples.get(SCHOOL, LEADER_PLUS_SHARE, LIVED), "no activity has a leader");
  }

  @Test
  void leader_plus_share_takes_bodies_in_and_judges_others_by_their_role() {
    LeadershipSystem system =
        ROLES.with(
            Team.of("ilt", "Team"),
            RoleGroup.builder("principals", "P").roleType(RoleType.PRINCIPAL).build(),
            Appointment.of("ann", "principal"),
            led("r1", "ilt"),
            led("r2", "principals"),
            led("r3", "ann"),
            led("r4", "ben"));
    Value share = of(system, LEADER_PLUS_SHARE, DESIGNED);
    assertThat(share).hasToString("0.5 = 2/4 (r1 0.25, r4 0.25)");
  }

  @Test
  void concentration() {
    assertThat(of(EQUAL, CONCENTRATION, DESIGNED).number()).isZero();
    Value unequal = of(UNEQUAL, CONCENTRATION, DESIGNED);
    assertThat(unequal.number()).isCloseTo(0.25, offset(1e-12));
    assertThat(unequal).hasToString("0.25 (ann 0.75, ben 0.25)");
    isUndefined(
        Samples.get(SCHOOL.with(led("r1", "ann")), CONCENTRATION, DESIGNED),
        "only one actor leads a routine");
    isUndefined(Samples.get(NOTHING_LED, CONCENTRATION, DESIGNED), "no routine has a leader");
  }

  @Test
  void effective_leaders() {
    assertThat(of(EQUAL, EFFECTIVE_LEADERS, DESIGNED).number()).isEqualTo(2);
    assertThat(of(UNEQUAL, EFFECTIVE_LEADERS, DESIGNED).number()).isCloseTo(1.6, offset(1e-12));
    assertThat(of(SCHOOL.with(led("r1", "ann")), EFFECTIVE_LEADERS, DESIGNED).number())
        .isEqualTo(1);
    isUndefined(Samples.get(NOTHING_LED, EFFECTIVE_LEADERS, DESIGNED), "no routine has a leader");
  }

  @Test
  void evenness() {
    assertThat(of(EQUAL, EVENNESS, DESIGNED).number()).isCloseTo(1, offset(1e-12));
    assertThat(of(UNEQUAL, EVENNESS, DESIGNED).number()).isCloseTo(0.8113, offset(0.00005));
    isUndefined(
        Samples.get(SCHOOL.with(meeting("a", "ann")), EVENNESS, LIVED),
        "only one actor leads an activity");
  }

  @Test
  void an_activity_gives_one_credit_however_often_it_took_place() {
    LeadershipSystem system =
        SCHOOL.with(
            meeting("a1", "ann").toBuilder().occurrences("30").build(), meeting("a2", "ben"));
    assertThat(of(system, EFFECTIVE_LEADERS, LIVED).number()).isEqualTo(2);
  }

  private static JointActivity ledBy(Participation... participations) {
    return JointActivity.builder("a", "A").addParticipations(participations).build();
  }

  @Test
  void formal_lived_overlap() {
    LeadershipSystem system =
        SCHOOL.with(Leader.of("l1", "ann"), Leader.of("l2", "ben"), meeting("a", "ben", "cleo"));
    Value overlap = of(system, FORMAL_LIVED_OVERLAP, LIVED);
    isFraction(overlap, 1, 3);
    assertThat(overlap.contributors()).extracting(Contributor::id).containsExactly("ben");
    isUndefined(Samples.get(SCHOOL, FORMAL_LIVED_OVERLAP, LIVED), "nobody is declared a leader");
    isFraction(of(SCHOOL.with(Leader.of("l1", "ann")), FORMAL_LIVED_OVERLAP, LIVED), 0, 1);
  }

  @Test
  void formal_lived_overlap_takes_who_leads_in_a_position_for_the_position() {
    LeadershipSystem coach = SCHOOL.with(Position.of("coach", "Coach"));
    Participation inPosition =
        Participation.builder("ann", Part.LEADER).inPosition(Ref.to("coach")).build();
    isFraction(
        of(coach.with(Leader.of("l1", "coach"), ledBy(inPosition)), FORMAL_LIVED_OVERLAP, LIVED),
        1,
        1);
    isFraction(
        of(coach.with(Leader.of("l1", "ann"), ledBy(inPosition)), FORMAL_LIVED_OVERLAP, LIVED),
        1,
        1);
    isFraction(
        of(
            coach.with(
                Leader.of("l1", "ann"),
                ledBy(
                    Participation.of("ghost", Part.LEADER),
                    Participation.of("ann", Part.FOLLOWER))),
            FORMAL_LIVED_OVERLAP,
            LIVED),
        0,
        1);
  }

  private static Leader standing(String actor, Leader.Basis basis) {
    return Leader.builder("stands-" + actor, actor).basis(basis).build();
  }

  private static final LeadershipSystem WITH_A_TEACHER =
      SCHOOL.with(Person.builder("ben", "Ben").roleTypes(RoleType.TEACHER).build());

  @Test
  void informal_share() {
    LeadershipSystem system =
        WITH_A_TEACHER.with(
            standing("ann", Leader.Basis.DESIGNATED_ROLE), led("r1", "ann"), led("r2", "ben"));
    Value informal = of(system, INFORMAL_SHARE, DESIGNED);
    isFraction(informal, 1, 2);
    assertThat(informal.contributors()).extracting(Contributor::id).containsExactly("ben");
    assertThat(of(EQUAL, INFORMAL_SHARE, DESIGNED)).as("no role known").hasToString("0 to 1");
    isUndefined(
        Samples.get(
            NOTHING_LED.with(standing("ann", Leader.Basis.EMERGENT)), INFORMAL_SHARE, DESIGNED),
        "no routine has a leader");
  }

  @Test
  void a_declared_basis_goes_before_the_role_and_without_both_nothing_is_certain() {
    LeadershipSystem system =
        SCHOOL.with(
            Position.builder("coach", "Coach").roleType(RoleType.COACH).build(),
            Position.builder("mentor", "Mentor").roleType(RoleType.TEACHER).build(),
            Person.builder("ben", "Ben").roleTypes(RoleType.PRINCIPAL).build(),
            Appointment.of("ann", "mentor"),
            standing("mentor", Leader.Basis.FORMAL_POSITION),
            standing("ben", Leader.Basis.INFORMAL_NOMINATED),
            led("r1", "coach"),
            led("r2", "ann"),
            led("r3", "ben"),
            led("r4", "cleo"));
    assertThat(of(system, INFORMAL_SHARE, DESIGNED))
        .as("coach by role and Ann by her post are formal, Ben was nominated, Cleo is open")
        .hasToString("0.25 to 0.5 (ben 0.25)");
  }

  @Test
  void a_standing_without_a_basis_makes_the_informal_share_an_interval() {
    LeadershipSystem system =
        WITH_A_TEACHER.with(Leader.of("l1", "ann"), led("r1", "ann"), led("r2", "ben"));
    Value informal = of(system, INFORMAL_SHARE, DESIGNED);
    assertThat(informal.low()).isEqualTo(0.5);
    assertThat(informal.high()).isEqualTo(1);
    assertThat(informal.contributors()).extracting(Contributor::id).containsExactly("ben");
  }

  @Test
  void function_coverage() {
    LeadershipSystem system =
        SCHOOL.with(
            led("r1", "ann").toBuilder().functions(LeadershipFunction.SETTING_DIRECTIONS).build(),
            led("r2", "ann").toBuilder().functions(LeadershipFunction.DEVELOPING_PEOPLE).build(),
            led("r3", "ben"),
            led("r4").toBuilder().functions(LeadershipFunction.CONNECTING_EXTERNALLY).build());
    assertThat(of(system, FUNCTION_COVERAGE, DESIGNED))
        .hasToString("0.25 = 2/8 (SETTING_DIRECTIONS 0.125, DEVELOPING_PEOPLE 0.125)");
    isUndefined(Samples.get(EQUAL, FUNCTION_COVERAGE, DESIGNED), "no led routine names a function");
    JointActivity activity =
        meeting("a", "ann").toBuilder().functions(LeadershipFunction.DEVELOPING_PEOPLE).build();
    isFraction(of(SCHOOL.with(activity), FUNCTION_COVERAGE, LIVED), 1, 8);
  }

  @Test
  void teacher_leader_share() {
    LeadershipSystem system = ROLES.with(led("r1", "principal", "coach"), led("r2", "principal"));
    Value share = of(system, TEACHER_LEADER_SHARE, DESIGNED);
    isFraction(share, 0.5, 2);
    assertThat(share).hasToString("0.25 = 0.5/2 (coach 0.25)");
    isUndefined(Samples.get(EQUAL, TEACHER_LEADER_SHARE, DESIGNED), "no leader's role is known");
    isUndefined(
        Samples.get(NOTHING_LED, TEACHER_LEADER_SHARE, DESIGNED), "no routine has a leader");
  }

  @Test
  void what_leads_is_undefined_where_its_part_is_not_documented() {
    LeadershipSystem system =
        EQUAL.toBuilder().putCoverage(Aspect.ROUTINES, Coverage.NOT_DOCUMENTED).build();
    assertThat(Samples.get(system, LEADER_COUNT, DESIGNED))
        .isEqualTo(
            Result.undefined(
                Result.Code.NOT_DOCUMENTED, "routines are not documented", "ROUTINES"));
    isUndefined(Samples.get(system, LEADER_COUNT, LIVED), "no activity has a leader");
  }

  @Test
  void a_team_adds_by_the_share_of_teachers_among_its_members() {
    Team.Builder team =
        Team.builder("ilt", "Team")
            .memberships(TeamMembership.of("principal"), TeamMembership.of("coach"));
    LeadershipSystem open = ROLES.with(team.build(), led("r1", "ilt"), led("r2", "coach"));
    assertThat(of(open, TEACHER_LEADER_SHARE, DESIGNED))
        .as("members may be missing")
        .hasToString("0.5 to 1 (coach 0.5)");
    LeadershipSystem listed =
        open.with(
            team.membershipListed(Team.Listing.COMPLETE).build(),
            Position.builder("principal", "P").roleType(RoleType.PRINCIPAL).seats("1").build(),
            Position.builder("coach", "C").roleType(RoleType.COACH).seats("3").build());
    isFraction(of(listed, TEACHER_LEADER_SHARE, DESIGNED), 1.75, 2);
  }
}

package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;
import static org.concertive.metrics.RoutineMetrics.COUPLING;
import static org.concertive.metrics.RoutineMetrics.COUPLING_TABLE;
import static org.concertive.metrics.RoutineMetrics.ENACTMENT_BY_YEAR;
import static org.concertive.metrics.RoutineMetrics.ENACTMENT_RATE;
import static org.concertive.metrics.RoutineMetrics.PAPER_ROUTINE_SHARE;
import static org.concertive.metrics.Samples.get;
import static org.concertive.metrics.Samples.isFraction;
import static org.concertive.metrics.Samples.isUndefined;
import static org.concertive.metrics.Samples.of;

import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation.Part;
import org.concertive.model.practice.Routine;
import org.junit.jupiter.api.Test;

class RoutineMetricsTest {
  private static Position at(String id, OrgLevel level) {
    return Position.builder(id, id).level(level).build();
  }

  private static final LeadershipSystem SYSTEM =
      LeadershipSystem.of("oak-hill", "Oak Hill")
          .with(
              at("superintendent", OrgLevel.DISTRICT),
              at("coach", OrgLevel.DISTRICT),
              at("principal", OrgLevel.SCHOOL),
              at("teacher", OrgLevel.SCHOOL),
              Person.of("kim", "Kim"));

  private static Routine.Builder routine(String id, String leader, String... participants) {
    return Routine.builder(id, id).expectedLeaders(leader).expectedParticipants(participants);
  }

  private static JointActivity meeting(String id, String leader, String follower) {
    return JointActivity.builder(id, id)
        .part(Part.LEADER, leader)
        .part(Part.FOLLOWER, follower)
        .build();
  }

  @Test
  void paper_routine_share() {
    LeadershipSystem system =
        SYSTEM.with(
            routine("weekly", "coach").build(),
            routine("yearly", "coach").build(),
            meeting("a1", "coach", "teacher").toBuilder().routine("weekly").build(),
            meeting("a2", "coach", "teacher").toBuilder().routine("weekly").build());
    assertThat(of(system, PAPER_ROUTINE_SHARE, LIVED)).hasToString("0.5 = 1/2 (yearly 0.5)");
    isUndefined(get(SYSTEM, PAPER_ROUTINE_SHARE, LIVED), "there is no routine");
  }

  private static JointActivity held(String id, String routine, String year, String times) {
    return JointActivity.builder(id, id).routine(routine).when(year).occurrences(times).build();
  }

  @Test
  void enactment_rate() {
    LeadershipSystem system =
        SYSTEM.with(
            routine("institute", "coach").cadence("3/school-year").build(),
            held("y1", "institute", "year-1", "3"),
            held("y2", "institute", "year-2", "3"));
    assertThat(of(system, ENACTMENT_RATE, LIVED)).hasToString("1 = 6/6 (institute 1)");
    assertThat(
            of(
                system.with(
                    routine("meeting", "coach").cadence("5/school-year").build(),
                    held("m", "meeting", "2013/14", "4")),
                ENACTMENT_RATE,
                LIVED))
        .hasToString("0.9091 = 10/11 (institute 0.5455, meeting 0.3636)");
    assertThat(
            of(
                SYSTEM.with(
                    routine("monthly", "coach").cadence("monthly").build(),
                    held("m", "monthly", "2013/14", "9")),
                ENACTMENT_RATE,
                LIVED))
        .hasToString("0.75 to 0.9 (monthly)");
    isUndefined(
        get(
            SYSTEM.with(
                routine("regular", "coach").cadence("regular").build(),
                held("r", "regular", "2013/14", "4")),
            ENACTMENT_RATE,
            LIVED),
        "no routine has both a cadence with a number and activities that say how often they took"
            + " place");
    isUndefined(
        get(
            SYSTEM.with(
                routine("institute", "coach").cadence("3/school-year").build(),
                held("y3", "institute", "year-3", "unknown")),
            ENACTMENT_RATE,
            LIVED),
        "no routine has both a cadence with a number and activities that say how often they took"
            + " place");
  }

  private static final LeadershipSystem INSTITUTES =
      SYSTEM.with(
          routine("institute", "coach").cadence("3/school-year").build(),
          held("y1", "institute", "year-1", "3"),
          held("y2", "institute", "year-2", "3"),
          held("y3", "institute", "year-3", "unknown"));

  @Test
  void a_year_of_which_a_number_is_not_known_is_left_out_of_the_rate() {
    assertThat(of(INSTITUTES, ENACTMENT_RATE, LIVED)).hasToString("1 = 6/6 (institute 1)");
  }

  @Test
  void activities_without_a_time_may_raise_the_rate() {
    JointActivity undated =
        JointActivity.builder("u", "u").routine("institute").occurrences("2").build();
    Value rate = of(INSTITUTES.with(undated), ENACTMENT_RATE, LIVED);
    assertThat(rate.low()).isEqualTo(1);
    assertThat(rate.high()).isEqualTo(8.0 / 6);
    assertThat(
            get(
                    INSTITUTES.with(undated.toBuilder().occurrences("unknown").build()),
                    ENACTMENT_RATE,
                    LIVED)
                .isDefined())
        .isFalse();
  }

  @Test
  void enactment_by_year() {
    LeadershipSystem system =
        INSTITUTES.with(
            routine("regular", "coach").cadence("regular").build(),
            routine("never", "coach").build(),
            held("r", "regular", "2013/14", "4"));
    Table table = of(system, ENACTMENT_BY_YEAR, LIVED);
    assertThat(table.rows()).containsExactly("institute", "regular");
    assertThat(table.columns()).containsExactly("2013/14", "year-1", "year-2", "year-3");
    isFraction(table.get("institute", "year-1").orElseThrow(), 3, 3);
    isFraction(table.get("institute", "year-2").orElseThrow(), 3, 3);
    isUndefined(
        table.get("institute", "year-3").orElseThrow(), "it is not known how often it took place");
    isUndefined(
        table.get("institute", "2013/14").orElseThrow(), "nothing is recorded of it in that year");
    isUndefined(table.get("regular", "2013/14").orElseThrow(), "its cadence has no number");
    isUndefined(get(SYSTEM, ENACTMENT_BY_YEAR, LIVED), "no routine took place at a known time");
  }

  @Test
  void coupling() {
    LeadershipSystem system =
        SYSTEM.with(
            routine("r1", "coach", "teacher").build(),
            routine("r2", "principal", "teacher").build());
    assertThat(of(system, COUPLING, DESIGNED)).hasToString("0.5 = 1/2 (r1 0.5)");
    isUndefined(get(SYSTEM, COUPLING, DESIGNED), "nobody is recorded in a routine");
    isUndefined(get(system, COUPLING, LIVED), "nobody is recorded in an activity");
  }

  @Test
  void activities_of_one_cycle_are_one_enactment() {
    LeadershipSystem system =
        SYSTEM.with(
            routine("cycle", "coach").cadence("2/school-year").build(),
            InquiryCycle.of("c1"),
            held("a1", "cycle", "2013/14", "1").toBuilder().cycle("c1").build(),
            held("a2", "cycle", "2013/14", "1").toBuilder().cycle("c1").build(),
            held("a3", "cycle", "2013/14", "1"));
    isFraction(of(system, ENACTMENT_RATE, LIVED), 2, 2);
  }

  @Test
  void coupling_leaves_out_routines_in_which_nobody_is_recorded() {
    LeadershipSystem system =
        SYSTEM.with(routine("r1", "coach", "teacher").build(), Routine.of("r2", "Nobody recorded"));
    isFraction(of(system, COUPLING, DESIGNED), 1, 1);
  }

  @Test
  void coupling_counts_the_members_of_teams_and_no_unknown_level() {
    Team team =
        Team.builder("team", "Team")
            .level(OrgLevel.DISTRICT)
            .addMemberships(TeamMembership.of("superintendent"), TeamMembership.of("teacher"))
            .build();
    LeadershipSystem system =
        SYSTEM.with(
            team, routine("r1", "coach", "team").build(), routine("r2", "coach", "kim").build());
    isFraction(of(system, COUPLING, DESIGNED), 1, 2);
  }

  @Test
  void coupling_table() {
    LeadershipSystem system =
        SYSTEM.with(
            routine("monthly", "coach", "teacher").cadence("monthly").build(),
            routine("quarterly", "superintendent", "principal").cadence("quarterly").build(),
            routine("ad-hoc", "superintendent", "principal").cadence("as-needed").build(),
            routine("school", "principal", "teacher").cadence("weekly").build());
    Table table = of(system, COUPLING_TABLE, DESIGNED);
    assertThat(table.rows()).containsExactly("DISTRICT", "SCHOOL");
    assertThat(table.columns()).containsExactly("DISTRICT", "SCHOOL");
    Value meetings = table.get("DISTRICT", "SCHOOL").orElseThrow().orElseThrow();
    assertThat(meetings).hasToString("14 to 16 (quarterly 4, monthly, ad-hoc)");
    assertThat(table.get("SCHOOL", "DISTRICT").orElseThrow().orElseThrow()).isEqualTo(meetings);
    isUndefined(table.get("SCHOOL", "SCHOOL").orElseThrow(), "it is one level");
  }

  @Test
  void coupling_table_without_numbers_or_levels_is_undefined() {
    LeadershipSystem regular =
        SYSTEM.with(routine("r", "coach", "teacher").cadence("regular").build());
    isUndefined(
        of(regular, COUPLING_TABLE, DESIGNED).get("DISTRICT", "SCHOOL").orElseThrow(),
        "no routine that joins the two levels, of 1, has a number");
    isUndefined(
        get(SYSTEM.with(routine("r", "coach", "kim").build()), COUPLING_TABLE, DESIGNED),
        "no routine joins two levels of known actors");
  }

  @Test
  void a_cell_that_nothing_joins_is_undefined() {
    LeadershipSystem system =
        SYSTEM.with(
            at("neighbour", OrgLevel.COMMUNITY),
            routine("r1", "coach", "teacher").cadence("yearly").build(),
            routine("r2", "coach", "neighbour").cadence("yearly").build());
    isUndefined(
        of(system, COUPLING_TABLE, DESIGNED).get("SCHOOL", "COMMUNITY").orElseThrow(),
        "no routine joins the two levels");
  }

  @Test
  void coupling_table_as_lived_counts_activities() {
    LeadershipSystem system =
        SYSTEM.with(
            meeting("a1", "coach", "teacher"),
            meeting("a2", "superintendent", "teacher"),
            meeting("a3", "principal", "teacher"));
    assertThat(
            of(system, COUPLING_TABLE, LIVED).get("DISTRICT", "SCHOOL").orElseThrow().orElseThrow())
        .hasToString("2 (a1, a2)");
  }
}

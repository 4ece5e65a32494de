package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;
import static org.concertive.metrics.AdoptionMetrics.ADOPTION_RATE;
import static org.concertive.metrics.AuthorityMetrics.AUTHORITY_CLARITY;
import static org.concertive.metrics.CoLeadingMetrics.CO_LEADING_PROFILE;
import static org.concertive.metrics.CoLeadingMetrics.CO_LEADING_RATE;
import static org.concertive.metrics.CoLeadingMetrics.UNDETERMINED;
import static org.concertive.metrics.DependenceMetrics.DEPARTURE_TOLERANCE;
import static org.concertive.metrics.DependenceMetrics.ORPHANED_BY;
import static org.concertive.metrics.DependenceMetrics.SOLE_LEADER_DEPENDENCE;
import static org.concertive.metrics.DistributionMetrics.CONCENTRATION;
import static org.concertive.metrics.DistributionMetrics.EFFECTIVE_LEADERS;
import static org.concertive.metrics.DistributionMetrics.EVENNESS;
import static org.concertive.metrics.DistributionMetrics.LEADER_COUNT;
import static org.concertive.metrics.DistributionMetrics.LEADER_PLUS_SHARE;
import static org.concertive.metrics.DistributionMetrics.LEADING_PEOPLE;
import static org.concertive.metrics.DistributionMetrics.LEVEL_COVERAGE;
import static org.concertive.metrics.RoleMetrics.FUNCTION_COVERAGE;
import static org.concertive.metrics.RoleMetrics.TEACHER_LEADER_SHARE;
import static org.concertive.metrics.RoutineMetrics.COUPLING;
import static org.concertive.metrics.RoutineMetrics.COUPLING_TABLE;
import static org.concertive.metrics.StandingMetrics.INFORMAL_SHARE;
import static org.concertive.metrics.TimeMetrics.TIME_SHARES;

import java.util.List;
import org.concertive.Concertive;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.metrics.Contributor;
import org.concertive.metrics.Counts;
import org.concertive.metrics.Members;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Profile;
import org.concertive.metrics.Table;
import org.concertive.metrics.Value;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.value.Quantity;
import org.concertive.relation.Contact;
import org.concertive.relation.Departures;
import org.concertive.relation.Leading;
import org.concertive.statistics.Concentration;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

/** The numbers that the description of Long Beach must come to, to the printed digits. */
class LongBeachMetricsTest {
  private static final SystemIndex INDEX =
      SystemIndex.of(Concertive.read("src/main/resources/systems/long-beach.yaml"));
  private static final MetricResults RESULTS = MetricResults.of(INDEX);

  private static Value designed(Metric<Value> metric) {
    return RESULTS.get(metric, DESIGNED).orElseThrow();
  }

  private static void isFraction(Value value, double numerator, double denominator) {
    assertThat(value.numerator()).hasValue(numerator);
    assertThat(value.denominator()).hasValue(denominator);
    assertThat(value.number()).isEqualTo(numerator / denominator);
  }

  private static List<String> ids(Value value) {
    return value.contributors().stream().map(Contributor::id).toList();
  }

  @Test
  void eight_lead_with_the_force_of_five() {
    assertThat(designed(LEADER_COUNT).number()).isEqualTo(8);
    Leading leading = INDEX.get(Leading.DESIGNED);
    double[] credits = leading.leaders().stream().mapToDouble(leading::creditOf).toArray();
    assertThat(Concentration.herfindahl(credits).orElseThrow()).isCloseTo(0.2007, offset(0.00005));
    assertThat(designed(CONCENTRATION).number()).isCloseTo(0.0865, offset(0.00005));
    assertThat(designed(EFFECTIVE_LEADERS).number()).isCloseTo(4.98, offset(0.005));
    assertThat(designed(EVENNESS).number()).isCloseTo(0.878, offset(0.0005));
    assertThat(designed(EFFECTIVE_LEADERS).toString())
        .startsWith("4.98 (project-director 0.3571, slc-coordinator 0.1429,");
  }

  @Test
  void the_people_behind_the_leaders_are_not_known() {
    Value people = designed(LEADING_PEOPLE);
    assertThat(people.low()).isEqualTo(2);
    assertThat(people.high()).isInfinite();
  }

  @Test
  void leaders_are_declared_at_three_levels_and_lead_at_two() {
    Profile levels = RESULTS.get(LEVEL_COVERAGE, DESIGNED).orElseThrow();
    isFraction(levels.get("declared").orElseThrow(), 3, 3);
    isFraction(levels.get("leading").orElseThrow(), 2, 3);
    assertThat(ids(levels.get("leading").orElseThrow())).containsExactly("DISTRICT", "SCHOOL");
  }

  @Test
  void in_five_of_seven_routines_more_than_formal_heads_lead() {
    isFraction(designed(LEADER_PLUS_SHARE), 5, 7);
  }

  @Test
  void half_of_the_functions_are_led() {
    isFraction(designed(FUNCTION_COVERAGE), 4, 8);
  }

  @Test
  void coach_lead_teachers_and_maybe_members_of_two_teams_are_teachers_who_lead() {
    Value share = designed(TEACHER_LEADER_SHARE);
    assertThat(share.low()).isEqualTo(3.0 / 14, offset(1e-12));
    assertThat(share.high()).isEqualTo(17.0 / 42, offset(1e-12));
  }

  @Test
  void nobody_leads_informally() {
    isFraction(designed(INFORMAL_SHARE), 0, 7);
  }

  @Test
  void two_of_seven_routines_depend_on_the_project_director_alone() {
    Value dependence = designed(SOLE_LEADER_DEPENDENCE);
    isFraction(dependence, 2, 7);
    assertThat(dependence.about()).map(Contributor::id).hasValue("project-director");
    assertThat(ids(dependence))
        .containsExactly("lead-teacher-institutes", "implementation-team-work");
    assertThat(dependence.toString()).startsWith("0.2857 = 2/7, project-director (lead-teacher");
  }

  @Test
  void what_remains_when_the_project_director_leaves() {
    Members orphaned = RESULTS.get(ORPHANED_BY, DESIGNED).orElseThrow();
    assertThat(orphaned.ids("project-director"))
        .containsExactly("lead-teacher-institutes", "implementation-team-work");
    assertThat(orphaned.groups())
        .containsOnlyKeys(
            "project-director", "slc-coordinator", "pathway-lead-teacher", "executive-team");
    assertThat(INDEX.get(Departures.RELATION).orphanedBy("project-director", "slc-coach"))
        .extracting(routine -> routine.value().id())
        .containsExactly("slc-forum", "lead-teacher-institutes", "implementation-team-work");
    assertThat(designed(DEPARTURE_TOLERANCE).number()).isEqualTo(3);
  }

  @Test
  void for_five_of_eleven_it_is_clear_what_they_may_decide() {
    Value clarity = designed(AUTHORITY_CLARITY);
    isFraction(clarity, 5, 11);
    assertThat(ids(clarity))
        .containsExactlyInAnyOrder(
            "district-leaders",
            "pathway-leadership-team",
            "instructional-leadership-team",
            "principal",
            "epic");
  }

  @Test
  void two_of_seven_routines_have_several_leaders() {
    isFraction(designed(CO_LEADING_RATE), 2, 7);
    Counts profile = RESULTS.get(CO_LEADING_PROFILE, DESIGNED).orElseThrow();
    assertThat(profile.get(CoLeadingType.SOLO)).isEqualTo(3);
    assertThat(profile.get(CoLeadingType.COLLABORATED)).isEqualTo(2);
    assertThat(profile.get(CoLeadingType.COORDINATED)).isEqualTo(1);
    assertThat(profile.get(CoLeadingType.COLLECTIVE)).isZero();
    assertThat(profile.get(CoLeadingType.PARALLELLED)).isZero();
    assertThat(profile.get(UNDETERMINED)).isEqualTo(2);
  }

  @Test
  void six_of_eight_routines_join_levels() {
    Value coupling = designed(COUPLING);
    isFraction(coupling, 6, 8);
    assertThat(ids(coupling)).doesNotContain("implementation-team-work", "executive-alignment");
  }

  @Test
  void how_often_levels_meet() {
    Table meetings = RESULTS.get(COUPLING_TABLE, DESIGNED).orElseThrow();
    Value districtAndSchool = meetings.get("DISTRICT", "SCHOOL").orElseThrow().orElseThrow();
    // The council and the forum monthly, the convening of principals quarterly.
    assertThat(districtAndSchool.low()).isEqualTo(24);
    assertThat(districtAndSchool.high()).isEqualTo(28);
    assertThat(meetings.get("SCHOOL", "DISTRICT")).isEqualTo(meetings.get("DISTRICT", "SCHOOL"));
    assertThat(meetings.get("DISTRICT", "DISTRICT").orElseThrow().isDefined()).isFalse();
    assertThat(meetings.get("PROGRAM", "SCHOOL").orElseThrow().toString())
        .isEqualTo(
            "undefined: no routine that joins the two levels, of 2, has a number"
                + " (missing: cadence)");
  }

  @Test
  void how_often_the_project_director_meets_others() {
    Contact leadTeachers = Contact.between(INDEX, "project-director", "pathway-lead-teacher");
    assertThat(leadTeachers.meetings()).hasValue(Quantity.exactly(5));
    assertThat(leadTeachers.counted())
        .extracting(routine -> routine.value().id())
        .containsExactly("lead-teacher-institutes");
    assertThat(Contact.between(INDEX, "project-director", "slc-coordinator").meetings())
        .hasValue(Quantity.between(10, 12));
    Contact principal = Contact.between(INDEX, "project-director", "principal");
    assertThat(principal.meetings()).isEmpty();
    assertThat(principal.way())
        .extracting(Node::value)
        .extracting(routine -> routine.id())
        .containsExactly("slc-forum", "epic-meeting");
  }

  @Test
  void what_is_not_documented_is_undefined() {
    assertThat(RESULTS.get(EFFECTIVE_LEADERS, LIVED))
        .isEqualTo(
            Result.undefined(
                Result.Code.NOT_DOCUMENTED, "activities are not documented", "ACTIVITIES"));
    assertThat(RESULTS.get(TIME_SHARES).isDefined()).isFalse();
    assertThat(RESULTS.get(ADOPTION_RATE).isDefined()).isFalse();
  }
}

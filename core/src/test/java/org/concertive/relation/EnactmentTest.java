package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.concertive.relation.Nodes.ids;
import static org.concertive.relation.Nodes.node;

import java.math.BigDecimal;
import java.util.List;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tool;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Sourced;
import org.concertive.model.value.TimePoint;
import org.concertive.rows.Rows;
import org.junit.jupiter.api.Test;

class EnactmentTest {
  private static final LeadershipSystem SYSTEM =
      LeadershipSystem.of("oak-hill", "Oak Hill").with(Tool.of("protocol", "Protocol"));
  private static final Routine PLC =
      Routine.builder("plc", "Weekly PLC").cadence("monthly").build();

  private static SystemIndex index(Sourced... entries) {
    return SystemIndex.of(SYSTEM.with(entries));
  }

  private static Node<JointActivity> activity(SystemIndex index, String id) {
    return node(index, id, JointActivity.class);
  }

  private static Node<Routine> routine(SystemIndex index, String id) {
    return node(index, id, Routine.class);
  }

  private static Node<Strategy> strategy(SystemIndex index, String id) {
    return node(index, id, Strategy.class);
  }

  private static JointActivity.Builder activity(String id) {
    return JointActivity.builder(id, "Session").routine("plc");
  }

  private static TheoryOfAction theory(Strategy... strategies) {
    return TheoryOfAction.builder("toa", "Theory", TheoryOfAction.Stance.ESPOUSED)
        .strategies(List.of(strategies))
        .build();
  }

  private static Strategy through(String id, String... routines) {
    return Strategy.builder(id, "Strategy").enactedThrough(routines).build();
  }

  @Test
  void activities_carry_out_the_routine_they_name() {
    SystemIndex index =
        index(
            PLC,
            activity("a1").build(),
            JointActivity.of("a2", "Chat"),
            JointActivity.builder("a3", "Odd").routine("protocol").build(),
            activity("a4").build());
    Enactment enactment = index.get(Enactment.RELATION);
    assertThat(ids(enactment.activitiesOf(routine(index, "plc")))).containsExactly("a1", "a4");
    assertThat(enactment.routineOf(Rows.row(activity(index, "a1"))))
        .isEqualTo(Rows.row(routine(index, "plc")));
    assertThat(enactment.routineOf(Rows.row(activity(index, "a2")))).isEqualTo(-1);
    assertThat(enactment.routineOf(Rows.row(activity(index, "a3")))).isEqualTo(-1);
  }

  @Test
  void an_activity_enacts_the_strategies_it_names_and_those_of_its_routine_each_once() {
    SystemIndex index =
        index(
            PLC,
            activity("a1").enacts("s1", "s2").build(),
            JointActivity.builder("a2", "Chat").enacts("s2").build(),
            activity("a3").build(),
            JointActivity.of("a4", "Chat"),
            theory(through("s1", "plc"), through("s2"), through("s3", "plc"), through("s4")));
    Enactment enactment = index.get(Enactment.RELATION);
    assertThat(ids(enactment.strategiesEnactedBy(activity(index, "a1"))))
        .containsExactly("s1", "s2", "s3");
    assertThat(ids(enactment.strategiesEnactedBy(activity(index, "a2")))).containsExactly("s2");
    assertThat(ids(enactment.strategiesEnactedBy(activity(index, "a4")))).isEmpty();
    assertThat(ids(enactment.activitiesEnacting(strategy(index, "s1"))))
        .containsExactly("a1", "a3");
    assertThat(ids(enactment.activitiesEnacting(strategy(index, "s2"))))
        .containsExactly("a1", "a2");
    assertThat(enactment.activitiesEnacting(strategy(index, "s3"))).isNotEmpty();
    assertThat(enactment.activitiesEnacting(strategy(index, "s4"))).isEmpty();
  }

  @Test
  void routines_enact_strategies_and_support_them() {
    SystemIndex index =
        index(
            PLC,
            Routine.of("visit", "Visit"),
            theory(
                through("s1", "plc", "visit", "nothing"),
                through("s2", "visit").toBuilder()
                    .supports(
                        List.of(
                            Support.builder(Support.Kind.ORGANIZATIONAL_ROUTINE).ref("plc").build(),
                            Support.builder(Support.Kind.TOOL).ref("protocol").build()))
                    .build()));
    Enactment enactment = index.get(Enactment.RELATION);
    assertThat(ids(enactment.routinesOf(strategy(index, "s1")))).containsExactly("plc", "visit");
    assertThat(ids(enactment.strategiesOf(routine(index, "visit")))).containsExactly("s1", "s2");
    assertThat(ids(enactment.supportsOf(strategy(index, "s2")))).containsExactly("plc");
    assertThat(ids(enactment.supportedBy(routine(index, "plc")))).containsExactly("s2");
    assertThat(ids(enactment.supportedBy(routine(index, "visit")))).isEmpty();
  }

  private static Enactment.Frequency frequency(SystemIndex index) {
    return index.get(Enactment.RELATION).frequencyOf(routine(index, "plc"));
  }

  private static List<Enactment.Year> years(SystemIndex index) {
    return frequency(index).years();
  }

  @Test
  void enactments_are_counted_by_school_or_project_year() {
    SystemIndex index =
        index(
            PLC,
            activity("a1").when("2014-06").occurrences("2").build(),
            activity("a2").when("2014-07-01").build(),
            activity("a3").when("2013").schoolYear("2013/14").occurrences(">=3").build(),
            activity("a4").when("year-2").build(),
            activity("a5").when("2013").build(),
            activity("a6").build());
    assertThat(years(index))
        .extracting(Enactment.Year::year, Enactment.Year::occurrences)
        .containsExactly(
            tuple(TimePoint.schoolYear(2013), Quantity.atLeast(5)),
            tuple(TimePoint.schoolYear(2014), Quantity.exactly(1)),
            tuple(TimePoint.projectYear(2), Quantity.exactly(1)),
            tuple(TimePoint.year(2013), Quantity.exactly(1)));
    assertThat(years(index))
        .extracting(Enactment.Year::expected)
        .as("of a calendar year that may be the same as a school year an upper bound")
        .containsExactly(
            Quantity.between(10, 12),
            Quantity.between(10, 12),
            Quantity.between(10, 12),
            Quantity.atMost(12));
    assertThat(frequency(index).occurrences()).isEqualTo(Quantity.atLeast(8));
  }

  @Test
  void an_activity_without_a_time_may_be_in_one_of_the_years() {
    Enactment.Frequency frequency =
        frequency(
            index(
                PLC,
                activity("a1").when("2014-06").build(),
                activity("a2").occurrences("2").build()));
    assertThat(frequency.occurrences()).isEqualTo(Quantity.between(1, 3));
    assertThat(frequency.undated()).isEqualTo(Quantity.atMost(2));
  }

  @Test
  void the_school_year_begins_when_the_system_says() {
    LeadershipSystem august =
        SYSTEM.with(PLC, activity("a1").when("2014-07").build()).toBuilder()
            .putThreshold("schoolYearStart", BigDecimal.valueOf(8))
            .build();
    assertThat(years(SystemIndex.of(august)))
        .extracting(Enactment.Year::year)
        .containsExactly(TimePoint.schoolYear(2013));
  }

  private static Quantity expected(LeadershipSystem system) {
    return frequency(SystemIndex.of(system)).expected();
  }

  private static LeadershipSystem inTwoYears(Routine routine) {
    return SYSTEM.with(
        routine,
        activity("a1").when("2012-10").build(),
        activity("a2").when("2014-10").build(),
        activity("a3").when("2014-11").build());
  }

  @Test
  void what_the_cadence_lets_expect_is_counted_for_the_years_with_an_enactment() {
    assertThat(expected(inTwoYears(PLC))).isEqualTo(Quantity.between(20, 24));
    assertThat(expected(SYSTEM.with(PLC, activity("a1").when("year-1").build())))
        .isEqualTo(Quantity.between(10, 12));
    assertThat(expected(SYSTEM.with(PLC, activity("a1").when("2014").build())))
        .isEqualTo(Quantity.between(10, 12));
  }

  @Test
  void without_a_number_or_a_year_nothing_is_expected() {
    assertThat(expected(inTwoYears(Routine.of("plc", "Weekly PLC")))).isEqualTo(Quantity.unknown());
    assertThat(expected(inTwoYears(PLC.toBuilder().cadence("regular").build())))
        .isEqualTo(Quantity.unknown());
    assertThat(expected(SYSTEM.with(PLC, activity("a1").build()))).isEqualTo(Quantity.unknown());
    assertThat(expected(SYSTEM.with(PLC))).isEqualTo(Quantity.unknown());
  }

  @Test
  void a_year_that_is_cut_short_adds_to_the_upper_bound_only() {
    assertThat(expected(inTwoYears(PLC).toBuilder().asOf("2015-02").build()))
        .isEqualTo(Quantity.between(10, 24));
    assertThat(expected(inTwoYears(PLC).toBuilder().asOf("2015-06").build()))
        .isEqualTo(Quantity.between(20, 24));
    assertThat(expected(inTwoYears(PLC.toBuilder().period("2013-01..").build())))
        .isEqualTo(Quantity.between(10, 24));
    assertThat(expected(inTwoYears(PLC.toBuilder().period("..2014").build())))
        .isEqualTo(Quantity.between(10, 24));
  }

  @Test
  void calendar_and_project_do_not_cut_each_other_short() {
    LeadershipSystem system = SYSTEM.with(PLC, activity("a1").when("year-1").build());
    assertThat(expected(system.toBuilder().asOf("2014").build()))
        .isEqualTo(Quantity.between(10, 12));
    assertThat(expected(system.toBuilder().asOf("year-1").build()))
        .isEqualTo(Quantity.between(10, 12));
  }

  @Test
  void a_calendar_year_may_be_the_school_year_it_overlaps() {
    assertThat(
            expected(
                SYSTEM.with(
                    PLC,
                    activity("a1").when("2014").build(),
                    activity("a2").when("2014-09").build())))
        .isEqualTo(Quantity.between(10, 24));
    assertThat(
            expected(
                SYSTEM.with(
                    PLC,
                    activity("a1").when("2014").build(),
                    activity("a2").when("2015-09").build())))
        .isEqualTo(Quantity.between(20, 24));
  }
}

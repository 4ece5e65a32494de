package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;
import static org.concertive.model.organization.LeadershipFunction.DEVELOPING_PEOPLE;
import static org.concertive.model.organization.LeadershipFunction.SETTING_DIRECTIONS;
import static org.concertive.model.practice.CoLeadingType.COLLABORATED;
import static org.concertive.model.practice.CoLeadingType.COLLECTIVE;
import static org.concertive.model.practice.CoLeadingType.COORDINATED;
import static org.concertive.model.practice.CoLeadingType.PARALLELLED;
import static org.concertive.model.practice.CoLeadingType.SOLO;
import static org.concertive.model.practice.Participation.Part.FACILITATOR;
import static org.concertive.model.practice.Participation.Part.FOLLOWER;
import static org.concertive.model.practice.Participation.Part.LEADER;
import static org.concertive.model.practice.Participation.Part.OBSERVER;
import static org.concertive.relation.Nodes.node;

import java.util.List;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.practice.Tool;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Sourced;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoLeadingTest {
  private static final LeadershipSystem ACTORS =
      LeadershipSystem.of("oak-hill", "Oak Hill")
          .with(
              Person.of("kim", "Kim"),
              Person.of("lee", "Lee"),
              Person.of("ann", "Ann"),
              Person.of("bob", "Bob"),
              Team.of("ilt", "Leadership team"));

  private static Set<CoLeadingType> types(SystemIndex index, View view, String id) {
    return index.get(CoLeading.in(view)).typesOf(node(index, id, Entity.class));
  }

  private static boolean isUndetermined(SystemIndex index, View view, String id) {
    return index.get(CoLeading.in(view)).isUndetermined(node(index, id, Entity.class));
  }

  private static RoutineStep step(String id, String... leaders) {
    return RoutineStep.builder(id, 1, id).leaders(leaders).build();
  }

  private static RoutineStep after(String earlier, RoutineStep step) {
    return step.toBuilder().dependsOn(earlier).build();
  }

  private static Routine.Builder plc(RoutineStep... steps) {
    return Routine.builder("plc", "Weekly PLC").steps(List.of(steps));
  }

  private static JointActivity.Builder activity(String id, String... leaders) {
    JointActivity.Builder activity = JointActivity.builder(id, id);
    for (String leader : leaders) {
      activity.part(LEADER, leader);
    }
    return activity.part(FOLLOWER, "ilt");
  }

  private static JointActivity.Builder meeting(String id, String... leaders) {
    return activity(id, leaders).routine("plc").when("2014-10");
  }

  private static TheoryOfAction theory(String strategy, String... routines) {
    return TheoryOfAction.builder("theory", "Theory", TheoryOfAction.Stance.ESPOUSED)
        .addStrategies(Strategy.builder(strategy, "Strategy").enactedThrough(routines).build())
        .build();
  }

  @Test
  void what_is_no_item_of_a_view_has_no_type() {
    SystemIndex index = SystemIndex.of(ACTORS.with(plc().expectedLeaders("kim").build()));
    assertThat(types(index, DESIGNED, "kim")).isEmpty();
    assertThat(isUndetermined(index, DESIGNED, "kim")).isFalse();
    assertThat(types(index, LIVED, "plc")).isEmpty();
  }

  @Nested
  class As_designed {
    private Set<CoLeadingType> of(Routine.Builder routine, Sourced... more) {
      return types(SystemIndex.of(ACTORS.with(more).with(routine.build())), DESIGNED, "plc");
    }

    private boolean undetermined(Routine.Builder routine) {
      return isUndetermined(SystemIndex.of(ACTORS.with(routine.build())), DESIGNED, "plc");
    }

    @Test
    void one_individual_is_solo_and_who_leads_in_a_body_is_undetermined() {
      assertThat(of(plc().expectedLeaders("kim"))).containsExactly(SOLO);
      assertThat(of(plc().expectedLeaders("ilt"))).isEmpty();
      assertThat(undetermined(plc().expectedLeaders("ilt"))).isTrue();
      assertThat(of(plc(step("s1", "kim"), step("s2", "kim")))).containsExactly(SOLO);
    }

    @Test
    void nobody_is_no_type_and_not_undetermined() {
      assertThat(of(plc())).isEmpty();
      assertThat(undetermined(plc())).isFalse();
    }

    @Test
    void two_leaders_of_a_routine_without_steps_or_of_one_step_collaborate() {
      assertThat(of(plc().expectedLeaders("kim", "lee"))).containsExactly(COLLABORATED);
      assertThat(of(plc(step("s1", "kim", "lee")))).containsExactly(COLLABORATED);
      assertThat(of(plc(step("s1")).expectedLeaders("kim", "lee"))).containsExactly(COLLABORATED);
    }

    @Test
    void leaders_of_steps_that_depend_on_each_other_coordinate_through_any_chain() {
      assertThat(of(plc(step("s1", "kim"), after("s1", step("s2", "lee")))))
          .containsExactly(COORDINATED);
      assertThat(
              of(plc(step("s1", "kim"), after("s1", step("s2")), after("s2", step("s3", "lee")))))
          .containsExactly(COORDINATED);
    }

    @Test
    void leaders_of_steps_in_different_phases_coordinate() {
      RoutineStep design = step("s1", "kim").toBuilder().phase(InquiryPhase.DESIGN).build();
      RoutineStep review = step("s2", "lee").toBuilder().phase(InquiryPhase.REVIEW).build();
      assertThat(of(plc(review, design))).containsExactly(COORDINATED);
      assertThat(of(plc(review, review.toBuilder().id("s1").leaders("kim").build())))
          .containsExactly(COLLECTIVE);
    }

    @Test
    void leaders_of_steps_that_nothing_joins_lead_collectively() {
      assertThat(of(plc(step("s1", "kim"), step("s2", "lee")))).containsExactly(COLLECTIVE);
    }

    @Test
    void two_steps_that_wait_for_the_same_third_are_not_in_order() {
      assertThat(
              of(plc(step("s1"), after("s1", step("s2", "kim")), after("s1", step("s3", "lee")))))
          .containsExactly(COLLECTIVE);
    }

    @Test
    void several_types_may_hold() {
      assertThat(
              of(plc(step("s1", "ilt"), after("s1", step("s2", "kim", "lee")), step("s3", "ann"))))
          .containsExactly(COLLABORATED, COLLECTIVE, COORDINATED);
    }

    @Test
    void steps_with_the_same_leaders_are_no_division_of_work() {
      assertThat(of(plc(step("s1", "kim", "lee"), after("s1", step("s2", "lee", "kim")))))
          .containsExactly(COLLABORATED);
    }

    @Test
    void a_leader_of_the_whole_who_also_leads_a_step_counts_there() {
      assertThat(
              of(
                  plc(step("s1", "kim"), after("s1", step("s2", "lee")))
                      .expectedLeaders("kim", "lee")))
          .containsExactly(COORDINATED);
    }

    @Test
    void one_who_leads_the_whole_and_one_who_leads_a_step_are_undetermined() {
      Routine.Builder routine = plc(step("s1", "kim")).expectedLeaders("lee");
      assertThat(of(routine)).isEmpty();
      assertThat(undetermined(routine)).isTrue();
    }

    @Test
    void a_leader_who_is_not_in_the_document_is_unknown_and_not_absent() {
      assertThat(undetermined(plc().expectedLeaders("kim", "ghost"))).isTrue();
      assertThat(undetermined(plc(step("s1", "kim"), step("s2", "ghost")))).isTrue();
      assertThat(of(plc().expectedLeaders("kim", "lee", "ghost"))).containsExactly(COLLABORATED);
    }

    @Test
    void steps_in_a_circle_have_no_order() {
      assertThat(undetermined(plc(after("s2", step("s1", "kim")), after("s1", step("s2", "lee")))))
          .isTrue();
      assertThat(undetermined(plc(after("s1", step("s1", "kim")), step("s2", "lee")))).isTrue();
    }

    @Test
    void a_step_of_another_routine_orders_nothing() {
      Routine other = Routine.builder("other", "Other").addSteps(step("o1", "ann")).build();
      assertThat(of(plc(after("o1", step("s1", "kim")), step("s2", "lee")), other))
          .containsExactly(COLLECTIVE);
    }

    @Test
    void more_than_64_steps_are_compared_with_all_others() {
      Routine.Builder chain = plc();
      Routine.Builder chainAndOne = plc();
      for (int i = 0; i < 200; i++) {
        RoutineStep step = step("s" + i, "kim");
        chain.addSteps(i == 0 ? step : after("s" + (i - 1), step));
        chainAndOne.addSteps(i == 0 ? step : after("s" + (i - 1), step));
      }
      chain.addSteps(after("s199", step("last", "lee")));
      chainAndOne.addSteps(step("last", "lee"));
      assertThat(of(chain)).containsExactly(COORDINATED);
      assertThat(of(chainAndOne)).containsExactly(COLLECTIVE);
    }

    private Routine side(String id, String leader) {
      return Routine.builder(id, id)
          .expectedLeaders(leader)
          .expectedParticipants("ilt")
          .functions(DEVELOPING_PEOPLE)
          .build();
    }

    private SystemIndex sides(Routine one, Routine other, Sourced... more) {
      return SystemIndex.of(ACTORS.with(more).with(one, other));
    }

    @Test
    void routines_with_the_same_function_and_participants_are_parallelled() {
      SystemIndex index = sides(side("a", "kim"), side("b", "lee"));
      assertThat(types(index, DESIGNED, "a")).containsExactly(SOLO, PARALLELLED);
      assertThat(types(index, DESIGNED, "b")).containsExactly(SOLO, PARALLELLED);
      assertThat(index.get(CoLeading.DESIGNED).parallels())
          .singleElement()
          .satisfies(
              parallel -> {
                assertThat(parallel.function()).isEqualTo(DEVELOPING_PEOPLE);
                assertThat(parallel.items())
                    .extracting(Node::pointer)
                    .containsExactly("/practice/routines/0", "/practice/routines/1");
              });
    }

    @Test
    void nothing_is_parallelled_that_something_joins_or_tells_apart() {
      Routine a = side("a", "kim");
      Routine b = side("b", "lee");
      List<SystemIndex> joined =
          List.of(
              sides(a, side("b", "kim")),
              sides(a, b, theory("strategy", "a", "b")),
              sides(a, b.toBuilder().expectedParticipants("ilt", "bob").build()),
              sides(a, b.toBuilder().expectedParticipants("ilt", "ghost").build()),
              sides(a, b.toBuilder().functions(SETTING_DIRECTIONS).build()),
              sides(a, b.toBuilder().expectedLeaders("lee", "ghost").build()),
              sides(
                  a.toBuilder().expectedParticipants(List.of()).build(),
                  b.toBuilder().expectedParticipants(List.of()).build()),
              sides(a, b, side("c", "ann").toBuilder().expectedLeaders("kim", "lee").build()));
      assertThat(joined)
          .allSatisfy(
              index -> {
                assertThat(types(index, DESIGNED, "a")).doesNotContain(PARALLELLED);
                assertThat(types(index, DESIGNED, "b")).doesNotContain(PARALLELLED);
                assertThat(index.get(CoLeading.DESIGNED).parallels()).isEmpty();
              });
    }

    @Test
    void each_of_many_side_by_side_is_parallelled_and_one_of_each_cluster_is_named() {
      SystemIndex index =
          sides(side("a", "kim"), side("b", "lee"), side("c", "kim"), side("d", "ann"));
      assertThat(types(index, DESIGNED, "c")).contains(PARALLELLED);
      assertThat(index.get(CoLeading.DESIGNED).parallels().get(0).items())
          .extracting(node -> node.entity().orElseThrow().value().id())
          .containsExactly("c", "d", "b");
    }
  }

  @Nested
  class As_lived {
    private final Routine routine = plc(step("s1"), after("s1", step("s2")), step("s3")).build();

    private SystemIndex index(Sourced... more) {
      return SystemIndex.of(
          ACTORS.with(routine, Tool.of("rubric", "Rubric"), InquiryCycle.of("cycle")).with(more));
    }

    private Participation leads(String who, String... steps) {
      return Participation.builder(who, LEADER).steps(steps).build();
    }

    @Test
    void one_leader_of_all_enactments_of_a_year_is_solo() {
      SystemIndex index = index(meeting("a", "kim").build(), meeting("b", "kim").build());
      assertThat(types(index, LIVED, "a")).containsExactly(SOLO);
      assertThat(types(index, LIVED, "b")).containsExactly(SOLO);
    }

    @Test
    void leaders_who_change_within_a_year_are_undetermined_and_between_years_solo() {
      SystemIndex index =
          index(
              meeting("a", "kim").build(),
              meeting("b", "lee").build(),
              meeting("c", "lee").when("2016-03").build());
      assertThat(isUndetermined(index, LIVED, "a")).isTrue();
      assertThat(isUndetermined(index, LIVED, "b")).isTrue();
      assertThat(types(index, LIVED, "c")).containsExactly(SOLO);
    }

    @Test
    void a_cycle_goes_before_the_year() {
      SystemIndex index =
          index(meeting("a", "kim").cycle("cycle").build(), meeting("b", "lee").build());
      assertThat(types(index, LIVED, "a")).containsExactly(SOLO);
      assertThat(types(index, LIVED, "b")).containsExactly(SOLO);
    }

    @Test
    void the_year_stated_goes_before_the_date() {
      SystemIndex index =
          index(meeting("a", "kim").schoolYear("2013/14").build(), meeting("b", "lee").build());
      assertThat(types(index, LIVED, "a")).containsExactly(SOLO);
    }

    @Test
    void an_activity_at_an_unknown_time_may_fall_into_any_year() {
      JointActivity somewhen = activity("x", "lee").routine("plc").when("2014").build();
      SystemIndex index = index(meeting("a", "kim").build(), somewhen);
      assertThat(isUndetermined(index, LIVED, "a")).isTrue();
      assertThat(isUndetermined(index, LIVED, "x")).isTrue();
      SystemIndex alone = index(meeting("a", "lee").build(), somewhen);
      assertThat(types(alone, LIVED, "a")).containsExactly(SOLO);
      assertThat(types(alone, LIVED, "x")).containsExactly(SOLO);
    }

    @Test
    void a_cycle_that_is_not_in_the_document_is_an_unknown_time() {
      SystemIndex index =
          index(meeting("a", "kim").cycle("ghost").build(), meeting("b", "lee").build());
      assertThat(isUndetermined(index, LIVED, "a")).isTrue();
    }

    @Test
    void an_activity_without_a_routine_stands_for_itself() {
      SystemIndex index =
          index(
              activity("a", "kim").build(),
              activity("b", "kim", "lee").build(),
              activity("c", "kim").routine("ghost").build());
      assertThat(types(index, LIVED, "a")).containsExactly(SOLO);
      assertThat(types(index, LIVED, "b")).containsExactly(COLLABORATED);
      assertThat(isUndetermined(index, LIVED, "c")).isTrue();
    }

    @Test
    void a_facilitator_leads_and_a_follower_or_observer_does_not() {
      SystemIndex index =
          index(
              meeting("a", "kim").part(FACILITATOR, "lee").build(),
              JointActivity.builder("b", "b").part(OBSERVER, "kim").build());
      assertThat(types(index, LIVED, "a")).containsExactly(COLLABORATED);
      assertThat(types(index, LIVED, "b")).isEmpty();
      assertThat(isUndetermined(index, LIVED, "b")).isFalse();
    }

    @Test
    void a_leader_who_is_not_in_the_document_is_unknown_and_not_absent() {
      assertThat(isUndetermined(index(meeting("a", "kim", "ghost").build()), LIVED, "a")).isTrue();
    }

    @Test
    void leaders_of_different_steps_of_one_meeting() {
      SystemIndex index =
          index(
              meeting("a").addParticipations(leads("kim", "s1"), leads("lee", "s2")).build(),
              meeting("b")
                  .when("2016-01")
                  .addParticipations(leads("kim", "s1"), leads("lee", "s3"))
                  .build(),
              meeting("c")
                  .when("2018-01")
                  .addParticipations(leads("kim", "s1", "s3"), leads("lee", "s1"))
                  .build());
      assertThat(types(index, LIVED, "a")).containsExactly(COORDINATED);
      assertThat(types(index, LIVED, "b")).containsExactly(COLLECTIVE);
      assertThat(types(index, LIVED, "c")).containsExactly(COLLABORATED, COLLECTIVE);
    }

    @Test
    void a_step_that_is_not_of_the_routine_is_unknown() {
      SystemIndex index =
          index(
              Routine.builder("other", "Other").addSteps(step("o1")).build(),
              meeting("a").addParticipations(leads("kim", "ghost"), leads("lee", "o1")).build());
      assertThat(isUndetermined(index, LIVED, "a")).isTrue();
    }

    @Test
    void leaders_of_meetings_in_different_steps_coordinate() {
      SystemIndex index =
          index(
              meeting("a").addParticipation(leads("kim", "s1")).build(),
              meeting("b").addParticipation(leads("lee", "s2")).build());
      assertThat(types(index, LIVED, "a")).containsExactly(COORDINATED);
      assertThat(types(index, LIVED, "b")).containsExactly(COORDINATED);
    }

    @Test
    void leaders_of_meetings_in_different_phases_coordinate() {
      SystemIndex index =
          index(
              meeting("a", "kim").phases(InquiryPhase.DIAGNOSIS, InquiryPhase.DESIGN).build(),
              meeting("b", "lee").phases(InquiryPhase.REVIEW).build(),
              meeting("c", "ann").build());
      assertThat(types(index, LIVED, "a")).containsExactly(COORDINATED);
      assertThat(types(index, LIVED, "b")).containsExactly(COORDINATED);
      assertThat(isUndetermined(index, LIVED, "c")).isTrue();
    }

    @Test
    void phases_that_overlap_are_no_order() {
      SystemIndex index =
          index(
              meeting("a", "kim").phases(InquiryPhase.DIAGNOSIS, InquiryPhase.ACTION).build(),
              meeting("b", "lee").phases(InquiryPhase.DESIGN).build());
      assertThat(isUndetermined(index, LIVED, "a")).isTrue();
    }

    @Test
    void leaders_of_meetings_with_a_product_in_common_lead_collectively() {
      SystemIndex index =
          index(
              meeting("a", "kim").products("rubric").build(),
              meeting("b", "lee").products("rubric").build(),
              meeting("c", "ann").build());
      assertThat(types(index, LIVED, "a")).containsExactly(COLLECTIVE);
      assertThat(types(index, LIVED, "b")).containsExactly(COLLECTIVE);
      assertThat(isUndetermined(index, LIVED, "c")).isTrue();
    }

    @Test
    void a_strategy_of_the_routine_is_common_to_all_its_meetings() {
      SystemIndex index =
          index(
              theory("strategy", "plc"), meeting("a", "kim").build(), meeting("b", "lee").build());
      assertThat(types(index, LIVED, "a")).containsExactly(COLLECTIVE);
      SystemIndex enacted =
          index(
              theory("strategy"),
              meeting("a", "kim").enacts("strategy").build(),
              meeting("b", "lee").enacts("strategy").build());
      assertThat(types(enacted, LIVED, "b")).containsExactly(COLLECTIVE);
    }

    @Test
    void an_order_goes_before_a_product_in_common() {
      SystemIndex index =
          index(
              meeting("a", "kim").phases(InquiryPhase.DESIGN).products("rubric").build(),
              meeting("b", "lee").phases(InquiryPhase.ACTION).products("rubric").build());
      assertThat(types(index, LIVED, "a")).containsExactly(COORDINATED);
    }

    private JointActivity.Builder side(String id, String leader) {
      return activity(id, leader).when("2014-10").functions(DEVELOPING_PEOPLE);
    }

    @Test
    void meetings_with_the_same_function_and_followers_are_parallelled() {
      SystemIndex index = index(side("a", "kim").build(), side("b", "lee").build());
      assertThat(types(index, LIVED, "a")).containsExactly(SOLO, PARALLELLED);
      SystemIndex sameRoutine =
          index(side("a", "kim").routine("plc").build(), side("b", "lee").routine("plc").build());
      assertThat(types(sameRoutine, LIVED, "b")).containsExactly(PARALLELLED);
    }

    @Test
    void meetings_that_something_joins_or_tells_apart_are_not_parallelled() {
      JointActivity a = side("a", "kim").products("rubric").phases(InquiryPhase.DESIGN).build();
      List<SystemIndex> joined =
          List.of(
              index(a, side("b", "kim").build()),
              index(a, side("b", "lee").products("rubric").build()),
              index(a, side("b", "lee").phases(InquiryPhase.REVIEW).build()),
              index(a, side("b", "lee").when("2017-10").build()),
              index(a, side("b", "lee").when("2014").build()),
              index(a, side("b", "lee").part(FOLLOWER, "bob").build()),
              index(a, side("b", "lee").part(FOLLOWER, "ghost").build()),
              index(
                  a.toBuilder().routine("plc").build(),
                  side("b", "lee").routine("plc").build(),
                  theory("strategy", "plc")),
              index(
                  side("a", "ann")
                      .participations(
                          List.of(leads("kim", "s1"), Participation.of("ilt", FOLLOWER)))
                      .routine("plc")
                      .build(),
                  side("b", "ann")
                      .participations(
                          List.of(leads("lee", "s2"), Participation.of("ilt", FOLLOWER)))
                      .routine("plc")
                      .build()));
      assertThat(joined)
          .allSatisfy(
              index -> {
                assertThat(types(index, LIVED, "a")).doesNotContain(PARALLELLED);
                assertThat(types(index, LIVED, "b")).doesNotContain(PARALLELLED);
              });
    }

    @Test
    void meetings_in_phases_that_overlap_may_be_parallelled() {
      SystemIndex index =
          index(
              side("a", "kim").phases(InquiryPhase.DESIGN, InquiryPhase.ACTION).build(),
              side("b", "lee").phases(InquiryPhase.ACTION).build(),
              side("c", "ann").build());
      assertThat(types(index, LIVED, "a")).contains(PARALLELLED);
      assertThat(index.get(CoLeading.LIVED).parallels().get(0).items()).hasSize(3);
    }
  }
}

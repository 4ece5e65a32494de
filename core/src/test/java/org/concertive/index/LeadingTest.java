package org.concertive.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concertive.model.Conventions;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation.Part;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.practice.Tool;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.Sourced;
import org.junit.jupiter.api.Test;

class LeadingTest {
  private static final LeadershipSystem PEOPLE =
      LeadershipSystem.of("oak-hill", "Oak Hill")
          .with(
              Person.of("kim", "Kim Lee"),
              Person.of("ana", "Ana Ruiz"),
              Person.of("ben", "Ben Ode"),
              Team.of("ilt", "Instructional leadership team"),
              Tool.of("protocol", "Protocol"));

  private static SystemIndex index(Sourced... entries) {
    return SystemIndex.of(PEOPLE.with(entries));
  }

  private static List<String> ids(SystemIndex index, IntStream rows) {
    return rows.mapToObj(row -> ((Entity) index.object(row)).id()).toList();
  }

  private static Routine.Builder routine() {
    return Routine.builder("plc", "Weekly PLC");
  }

  private static JointActivity activity() {
    return JointActivity.builder("plc-1", "First PLC")
        .part(Part.LEADER, "kim")
        .part(Part.FACILITATOR, "ana")
        .part(Part.PRESENTER, "ben")
        .part(Part.FOLLOWER, "ilt")
        .build();
  }

  @Test
  void a_routine_is_led_by_those_it_expects_and_those_of_its_steps_each_once() {
    SystemIndex index =
        index(
            routine()
                .expectedLeaders("ana", "kim")
                .steps(
                    List.of(
                        RoutineStep.builder("s1", 1, "Plan").leaders("ilt", "kim").build(),
                        RoutineStep.builder("s2", 2, "Do").leaders("ben").build()))
                .build());
    Leading leading = index.leading(DESIGNED);
    assertThat(ids(index, leading.leaders().stream(0))).containsExactly("ana", "kim", "ilt", "ben");
    assertThat(leading.credit(index.row("kim"))).isEqualTo(0.25);
  }

  @Test
  void the_owner_of_a_routine_does_not_lead_it() {
    SystemIndex index = index(routine().owner("kim").expectedParticipants("ana").build());
    Leading leading = index.leading(DESIGNED);
    assertThat(leading.ledCount()).isZero();
    assertThat(leading.leads(index.row("kim"))).isFalse();
    assertThat(ids(index, leading.participants().stream(0))).containsExactly("ana");
  }

  @Test
  void what_is_not_in_the_document_or_no_actor_leads_nothing() {
    SystemIndex index = index(routine().expectedLeaders("nobody", "protocol", "kim").build());
    Leading leading = index.leading(DESIGNED);
    assertThat(ids(index, leading.leaders().stream(0))).containsExactly("kim");
    assertThat(leading.credits()).containsExactly(1.0);
  }

  @Test
  void an_activity_is_led_by_leaders_and_facilitators() {
    SystemIndex index = index(activity());
    Leading leading = index.leading(LIVED);
    assertThat(ids(index, leading.leaders().stream(0))).containsExactly("kim", "ana");
    assertThat(ids(index, leading.participants().stream(0))).containsExactly("ben", "ilt");
  }

  @Test
  void conventions_say_which_parts_lead() {
    SystemIndex index =
        SystemIndex.of(
            PEOPLE.with(activity()),
            new Conventions(SchoolCalendar.STANDARD, EnumSet.of(Part.LEADER, Part.PRESENTER)));
    Leading leading = index.leading(LIVED);
    assertThat(ids(index, leading.leaders().stream(0))).containsExactly("kim", "ben");
    assertThat(ids(index, leading.participants().stream(0))).containsExactly("ana", "ilt");
  }

  @Test
  void the_views_are_kept_apart() {
    SystemIndex index =
        index(routine().expectedLeaders("ilt").build(), activity(), activityLedBy("a2", "kim"));
    assertThat(ids(index, Arrays.stream(index.leading(DESIGNED).actors()))).containsExactly("ilt");
    assertThat(ids(index, Arrays.stream(index.leading(LIVED).actors())))
        .containsExactly("kim", "ana");
    assertThat(index.leading(LIVED).credit(index.row("kim"))).isEqualTo(1.5);
    assertThat(index.leading(LIVED).credits()).containsExactly(1.5, 0.5);
  }

  private static JointActivity activityLedBy(String id, String leader) {
    return JointActivity.builder(id, "Another").part(Part.LEADER, leader).build();
  }

  @Test
  void an_activity_counts_once_however_often_it_took_place() {
    SystemIndex index =
        index(activityLedBy("a1", "kim").toBuilder().occurrences(Quantity.exactly(9)).build());
    assertThat(index.leading(LIVED).credit(index.row("kim"))).isEqualTo(1);
  }

  @Test
  void items_without_leaders_are_not_led() {
    SystemIndex index = index(Routine.of("open", "Open"), routine().expectedLeaders("kim").build());
    Leading leading = index.leading(DESIGNED);
    assertThat(leading.items()).isEqualTo(2);
    assertThat(leading.led()).containsExactly(1);
    assertThat(leading.row(1)).isEqualTo(index.row("plc"));
    assertThat(leading.item(index.row("plc"))).isEqualTo(1);
    assertThat(leading.item(index.row("kim"))).isNegative();
  }

  @Test
  void declared_leaders_are_listed_once_in_the_order_of_their_declaration() {
    SystemIndex index =
        index(
            Leader.of("l1", "ben"),
            Leader.of("l2", "kim"),
            Leader.of("l3", "nobody"),
            Leader.of("l4", "protocol"),
            Leader.of("l5", "ben"));
    assertThat(ids(index, Leading.declared(index))).containsExactly("ben", "kim");
  }

  @Property
  void credits_add_up_to_the_number_of_led_items(
      @ForAll @Size(max = 8) List<@Size(max = 4) List<@IntRange(max = 4) Integer>> items) {
    List<Sourced> entries = new ArrayList<>();
    for (List<Integer> leaders : items) {
      String[] ids =
          leaders.stream()
              .map(List.of("kim", "ana", "ben", "ilt", "nobody")::get)
              .toArray(String[]::new);
      Routine.Builder routine = Routine.builder("r" + entries.size(), "R").expectedLeaders(ids);
      JointActivity.Builder activity = JointActivity.builder("a" + entries.size(), "A");
      for (String id : ids) {
        activity.part(Part.LEADER, id);
      }
      entries.add(routine.build());
      entries.add(activity.build());
    }
    SystemIndex index = index(entries.toArray(new Sourced[0]));
    for (View view : View.values()) {
      Leading leading = index.leading(view);
      assertThat(Arrays.stream(leading.credits()).sum())
          .isCloseTo(leading.ledCount(), within(1e-9));
      assertThat(Arrays.stream(leading.actors())).allMatch(leading::leads);
    }
  }
}

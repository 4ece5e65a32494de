package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concertive.relation.Nodes.actor;
import static org.concertive.relation.Nodes.ids;
import static org.concertive.relation.Nodes.node;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
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

  private static Node<Routine> plc(SystemIndex index) {
    return node(index, "plc", Routine.class);
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
    Leading leading = index.get(Leading.DESIGNED);
    assertThat(ids(leading.leadersOf(leading.items().get(0))))
        .containsExactly("ana", "kim", "ilt", "ben");
    assertThat(leading.creditOf(actor(index, "kim"))).isEqualTo(0.25);
  }

  @Test
  void the_owner_of_a_routine_does_not_lead_it() {
    SystemIndex index = index(routine().owner("kim").expectedParticipants("ana").build());
    Leading leading = index.get(Leading.DESIGNED);
    assertThat(leading.led()).isEmpty();
    assertThat(leading.leads(actor(index, "kim"))).isFalse();
    assertThat(ids(leading.participantsOf(leading.items().get(0)))).containsExactly("ana");
  }

  @Test
  void what_is_not_in_the_document_or_no_actor_leads_nothing() {
    SystemIndex index = index(routine().expectedLeaders("nobody", "protocol", "kim").build());
    Leading leading = index.get(Leading.DESIGNED);
    assertThat(ids(leading.leadersOf(leading.items().get(0)))).containsExactly("kim");
    assertThat(leading.creditOf(actor(index, "kim"))).isEqualTo(1.0);
  }

  @Test
  void an_activity_is_led_by_leaders_and_facilitators() {
    SystemIndex index = index(activity());
    Leading leading = index.get(Leading.LIVED);
    assertThat(ids(leading.leadersOf(leading.items().get(0)))).containsExactly("kim", "ana");
    assertThat(ids(leading.participantsOf(leading.items().get(0)))).containsExactly("ben", "ilt");
  }

  @Test
  void conventions_say_which_parts_lead() {
    SystemIndex index =
        SystemIndex.of(
            PEOPLE.with(activity()),
            new Conventions(
                SchoolCalendar.STANDARD,
                EnumSet.of(Part.LEADER, Part.PRESENTER),
                Conventions.Credit.PER_RECORD));
    Leading leading = index.get(Leading.LIVED);
    assertThat(ids(leading.leadersOf(leading.items().get(0)))).containsExactly("kim", "ben");
    assertThat(ids(leading.participantsOf(leading.items().get(0)))).containsExactly("ana", "ilt");
  }

  @Test
  void the_views_are_kept_apart() {
    SystemIndex index =
        index(routine().expectedLeaders("ilt").build(), activity(), activityLedBy("a2", "kim"));
    assertThat(ids(index.get(Leading.DESIGNED).leaders())).containsExactly("ilt");
    assertThat(ids(index.get(Leading.LIVED).leaders())).containsExactly("kim", "ana");
    assertThat(index.get(Leading.LIVED).creditOf(actor(index, "kim"))).isEqualTo(1.5);
    assertThat(index.get(Leading.LIVED).creditOf(actor(index, "ana"))).isEqualTo(0.5);
  }

  private static JointActivity activityLedBy(String id, String leader) {
    return JointActivity.builder(id, "Another").part(Part.LEADER, leader).build();
  }

  @Test
  void an_activity_counts_once_however_often_it_took_place() {
    SystemIndex index =
        index(activityLedBy("a1", "kim").toBuilder().occurrences(Quantity.exactly(9)).build());
    assertThat(index.get(Leading.LIVED).creditOf(actor(index, "kim"))).isEqualTo(1);
  }

  @Test
  void items_without_leaders_are_not_led() {
    SystemIndex index = index(Routine.of("open", "Open"), routine().expectedLeaders("kim").build());
    Leading leading = index.get(Leading.DESIGNED);
    assertThat(ids(leading.items())).containsExactly("open", "plc");
    assertThat(ids(leading.led())).containsExactly("plc");
    assertThat(leading.onlyLeaderOf(plc(index))).contains(actor(index, "kim"));
    assertThat(leading.onlyLeaderOf(node(index, "open", Routine.class))).isEmpty();
    assertThat(leading.leadersOf(actor(index, "kim"))).as("an actor is no item").isEmpty();
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
    assertThat(ids(index.get(Leading.DECLARED))).containsExactly("ben", "kim");
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
      Leading leading = index.get(Leading.in(view));
      assertThat(leading.leaders().stream().mapToDouble(leading::creditOf).sum())
          .isCloseTo(leading.led().size(), within(1e-9));
      assertThat(leading.leaders()).allMatch(leading::leads);
    }
  }
}

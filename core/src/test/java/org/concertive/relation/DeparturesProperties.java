package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.relation.Nodes.actor;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Ref;
import org.concertive.rows.IntLists;

/** Departures against their definition. */
class DeparturesProperties {
  private static final int ACTORS = 9;

  @Provide
  Arbitrary<List<Set<Integer>>> routines() {
    return Arbitraries.integers().between(0, ACTORS - 1).set().ofMaxSize(4).list().ofMaxSize(12);
  }

  /** Five persons, and four positions of which two are held by one person each. */
  private static LeadershipSystem system(List<Set<Integer>> routines) {
    LeadershipSystem.Builder system = LeadershipSystem.of("s", "S").toBuilder();
    for (int i = 0; i < 5; i++) {
      system.addPeople(Person.of("p" + i, "P"));
    }
    for (int i = 5; i < ACTORS; i++) {
      system.addPositions(Position.of("p" + i, "P"));
    }
    system.addAppointments(Appointment.of("p0", "p5"), Appointment.of("p1", "p6"));
    for (int i = 0; i < routines.size(); i++) {
      system.addRoutines(
          Routine.builder("r" + i, "R")
              .expectedLeaders(routines.get(i).stream().map(p -> "p" + p).toArray(String[]::new))
              .build());
    }
    return system.build();
  }

  private static long orphaned(List<Set<Integer>> routines, int going) {
    int all = going | ((going & 1) << 5) | ((going & 2) << 5);
    return routines.stream()
        .filter(leaders -> !leaders.isEmpty())
        .filter(leaders -> leaders.stream().allMatch(p -> (all >> p & 1) == 1))
        .count();
  }

  @Property(tries = 300)
  void tolerance_is_the_smallest_of_all_sets_that_orphan_half(
      @ForAll("routines") List<Set<Integer>> routines) {
    long led = routines.stream().filter(leaders -> !leaders.isEmpty()).count();
    int fewest = Integer.MAX_VALUE;
    for (int going = 0; led > 0 && going < 1 << ACTORS; going++) {
      if (2 * orphaned(routines, going) >= led) {
        fewest = Math.min(fewest, Integer.bitCount(going));
      }
    }
    Departures departures = SystemIndex.of(system(routines)).get(Departures.RELATION);
    assertThat(departures.tolerance().isPresent()).isEqualTo(led > 0);
    if (led > 0) {
      assertThat(departures.tolerance().orElseThrow().least()).isEqualTo(fewest);
      assertThat(departures.fewest()).hasSize(fewest);
      String[] going =
          departures.fewest().stream().map(node -> node.value().id()).toArray(String[]::new);
      assertThat(2L * departures.orphanedBy(going).size()).isGreaterThanOrEqualTo(led);
    }
  }

  @Property(tries = 300)
  void the_bounds_enclose_the_exact_number(@ForAll("routines") List<Set<Integer>> routines) {
    IntLists.Builder leaders = new IntLists.Builder();
    routines.stream()
        .filter(one -> !one.isEmpty())
        .forEach(
            one -> {
              one.forEach(leaders::add);
              leaders.next();
            });
    IntLists led = leaders.build();
    if (led.keys() > 0) {
      FewestDepartures fewest = new FewestDepartures(led);
      int exact = fewest.exactly().length;
      assertThat(fewest.atLeast()).isBetween(1, exact);
      assertThat(fewest.greedily().length).isGreaterThanOrEqualTo(exact);
    }
  }

  @Property(tries = 300)
  void whoever_goes_orphans_only_what_they_lead(@ForAll("routines") List<Set<Integer>> routines) {
    SystemIndex index = SystemIndex.of(system(routines));
    for (int actor = 0; actor < ACTORS; actor++) {
      String id = "p" + actor;
      int seat = actor == 5 || actor == 6 ? actor - 5 : actor;
      int going = 1 << seat;
      List<Node<Routine>> orphaned = index.get(Departures.RELATION).orphanedBy(id);
      assertThat(orphaned).hasSize((int) orphaned(routines, going));
      assertThat(orphaned)
          .isEqualTo(
              index
                  .get(Departures.RELATION)
                  .orphanedByEach()
                  .getOrDefault(actor(index, "p" + seat), List.of()));
      assertThat(orphaned)
          .allSatisfy(
              routine ->
                  assertThat(routine.value().expectedLeaders())
                      .extracting(Ref::id)
                      .containsAnyOf("p" + seat, seat < 2 ? "p" + (seat + 5) : "p" + seat));
    }
  }
}

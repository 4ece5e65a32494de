package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.model.practice.CoLeadingType.COLLABORATED;
import static org.concertive.model.practice.CoLeadingType.COLLECTIVE;
import static org.concertive.model.practice.CoLeadingType.COORDINATED;
import static org.concertive.model.practice.CoLeadingType.SOLO;
import static org.concertive.relation.Nodes.node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Person;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.practice.Tool;

/** Co-leading by blocks and passes against the definition, pair by pair. */
class CoLeadingProperties {
  private static final List<InquiryPhase> CYCLE = List.of(InquiryPhase.values());

  private static final LeadershipSystem ACTORS =
      LeadershipSystem.of("s", "S")
          .with(
              Person.of("p0", "P0"),
              Person.of("p1", "P1"),
              Person.of("p2", "P2"),
              Tool.of("t0", "T0"),
              Tool.of("t1", "T1"),
              Tool.of("t2", "T2"));

  /** What somebody leads: in which phases, towards which products, after which others. */
  private record Part(
      Set<String> leaders, Set<InquiryPhase> phases, Set<String> products, Set<Integer> after) {}

  private static List<Part> parts(int size, long seed) {
    Random random = new Random(seed);
    int density = 1 + random.nextInt(4);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Set<String> leaders = new TreeSet<>();
      for (int leader = random.nextInt(4) == 0 ? 2 : 1; leader > 0; leader--) {
        leaders.add("p" + random.nextInt(3));
      }
      Set<InquiryPhase> phases = EnumSet.noneOf(InquiryPhase.class);
      if (random.nextInt(3) == 0) {
        phases.add(CYCLE.get(random.nextInt(CYCLE.size())));
        phases.add(CYCLE.get(random.nextInt(CYCLE.size())));
      }
      Set<Integer> after = new TreeSet<>();
      for (int k = 0; i > 0 && k < random.nextInt(density); k++) {
        after.add(random.nextInt(i));
      }
      if (i > 0 && density == 4) {
        after.add(i - 1);
      }
      parts.add(new Part(leaders, phases, Set.of("t" + random.nextInt(3)), after));
    }
    return parts;
  }

  /** Which part comes before which, through any chain. */
  private static boolean[][] order(List<Part> parts) {
    int size = parts.size();
    boolean[][] before = new boolean[size][size];
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        Set<InquiryPhase> earlier = parts.get(a).phases;
        Set<InquiryPhase> later = parts.get(b).phases;
        before[a][b] =
            parts.get(b).after.contains(a)
                || (!earlier.isEmpty()
                    && !later.isEmpty()
                    && Collections.max(earlier).compareTo(Collections.min(later)) < 0);
      }
    }
    for (int via = 0; via < size; via++) {
      for (int a = 0; a < size; a++) {
        for (int b = 0; b < size; b++) {
          before[a][b] |= before[a][via] && before[via][b];
        }
      }
    }
    return before;
  }

  private static boolean isCircular(boolean[][] before) {
    for (int i = 0; i < before.length; i++) {
      if (before[i][i]) {
        return true;
      }
    }
    return false;
  }

  private static Set<CoLeadingType> with(
      int one, List<Part> parts, boolean[][] before, boolean common) {
    Set<CoLeadingType> types = EnumSet.noneOf(CoLeadingType.class);
    if (parts.get(one).leaders.size() > 1) {
      types.add(COLLABORATED);
    }
    for (int other = 0; other < parts.size() && !isCircular(before); other++) {
      if (!parts.get(one).leaders.equals(parts.get(other).leaders)) {
        if (before[one][other] || before[other][one]) {
          types.add(COORDINATED);
        } else if (common || parts.get(one).products.equals(parts.get(other).products)) {
          types.add(COLLECTIVE);
        }
      }
    }
    return types;
  }

  private static boolean isSolo(List<Part> parts) {
    return parts.stream().flatMap(part -> part.leaders.stream()).distinct().count() == 1;
  }

  @Property(tries = 400)
  void a_routine_is_led_as_its_pairs_of_steps_say(
      @ForAll @IntRange(min = 1, max = 150) int size, @ForAll long seed) {
    List<Part> parts =
        parts(size, seed).stream()
            .map(part -> part.phases.size() > 1 ? unphased(part) : part)
            .toList();
    Routine.Builder routine = Routine.builder("r", "R");
    for (int i = 0; i < size; i++) {
      Part part = parts.get(i);
      routine.addSteps(
          RoutineStep.builder("s" + i, 1, "S")
              .leaders(part.leaders.toArray(new String[0]))
              .dependsOn(part.after.stream().map(step -> "s" + step).toArray(String[]::new))
              .phase(part.phases.stream().findFirst())
              .build());
    }
    Set<CoLeadingType> expected = EnumSet.noneOf(CoLeadingType.class);
    boolean[][] before = order(parts);
    for (int i = 0; i < size; i++) {
      expected.addAll(with(i, parts, before, true));
    }
    if (isSolo(parts)) {
      expected = EnumSet.of(SOLO);
    }
    SystemIndex index = SystemIndex.of(ACTORS.with(routine.build()));
    CoLeading coLeading = index.get(CoLeading.DESIGNED);
    Node<Routine> led = node(index, "r", Routine.class);
    assertThat(coLeading.typesOf(led)).isEqualTo(expected);
    assertThat(coLeading.isUndetermined(led)).isEqualTo(expected.isEmpty());
  }

  private static Part unphased(Part part) {
    return new Part(part.leaders, Set.of(), part.products, part.after);
  }

  @Property(tries = 400)
  void meetings_of_a_year_are_led_as_their_pairs_say(
      @ForAll @IntRange(min = 1, max = 150) int size, @ForAll long seed) {
    List<Part> parts =
        parts(size, seed).stream()
            .map(part -> new Part(part.leaders, part.phases, part.products, Set.of()))
            .toList();
    LeadershipSystem.Builder system = ACTORS.with(Routine.of("r", "R")).toBuilder();
    for (int i = 0; i < size; i++) {
      Part part = parts.get(i);
      JointActivity.Builder activity =
          JointActivity.builder("a" + i, "A")
              .routine("r")
              .when("2014-10")
              .phases(part.phases)
              .products(part.products.toArray(new String[0]));
      part.leaders.forEach(leader -> activity.part(Participation.Part.LEADER, leader));
      system.addActivities(activity.build());
    }
    boolean[][] before = order(parts);
    SystemIndex index = SystemIndex.of(system.build());
    CoLeading coLeading = index.get(CoLeading.LIVED);
    for (int i = 0; i < size; i++) {
      assertThat(coLeading.typesOf(node(index, "a" + i, JointActivity.class)))
          .isEqualTo(isSolo(parts) ? Set.of(SOLO) : with(i, parts, before, false));
    }
  }
}

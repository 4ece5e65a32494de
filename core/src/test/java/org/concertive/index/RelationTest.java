package org.concertive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Person;
import org.junit.jupiter.api.Test;

class RelationTest {
  private static final LeadershipSystem SYSTEM =
      LeadershipSystem.of("oak-hill", "Oak Hill")
          .with(Person.of("kim", "Kim Lee"), Person.of("ana", "Ana Ruiz"));

  private final AtomicInteger derivations = new AtomicInteger();
  private final Relation<List<String>> names =
      Relation.of(
          "names",
          index -> {
            derivations.incrementAndGet();
            return index.nodes(Person.class).stream().map(node -> node.value().name()).toList();
          });

  @Test
  void a_relation_is_derived_when_first_asked_for_and_kept() {
    SystemIndex index = SystemIndex.of(SYSTEM);
    assertThat(derivations).hasValue(0);
    List<String> first = index.get(names);
    assertThat(first).containsExactly("Kim Lee", "Ana Ruiz");
    assertThat(index.get(names)).isSameAs(first);
    assertThat(derivations).hasValue(1);
  }

  @Test
  void each_index_derives_for_itself() {
    assertThat(SystemIndex.of(SYSTEM).get(names)).hasSize(2);
    assertThat(SystemIndex.of(SYSTEM.without("ana")).get(names)).containsExactly("Kim Lee");
    assertThat(derivations).hasValue(2);
  }

  @Test
  void threads_that_ask_at_the_same_time_get_the_same() throws Exception {
    SystemIndex index = SystemIndex.of(SYSTEM);
    CyclicBarrier together = new CyclicBarrier(4);
    Callable<List<String>> asking =
        () -> {
          together.await();
          return index.get(names);
        };
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (Future<List<String>> each :
          pool.invokeAll(Stream.generate(() -> asking).limit(4).toList())) {
        assertThat(each.get()).isSameAs(index.get(names));
      }
    } finally {
      pool.shutdown();
    }
    assertThat(derivations).hasValue(1);
  }

  @Test
  void a_relation_may_ask_for_another() {
    Relation<Set<Integer>> lengths =
        Relation.of(
            "lengths", index -> Set.copyOf(index.get(names).stream().map(String::length).toList()));
    SystemIndex index = SystemIndex.of(SYSTEM);
    assertThat(index.get(lengths)).containsExactlyInAnyOrder(7, 8);
    assertThat(index.get(names)).hasSize(2);
    assertThat(derivations).hasValue(1);
  }

  @Test
  void two_relations_of_one_name_are_two() {
    Relation<String> one = Relation.of("title", index -> index.system().title());
    Relation<String> other = Relation.of("title", index -> index.system().id());
    SystemIndex index = SystemIndex.of(SYSTEM);
    assertThat(index.get(one)).isEqualTo("Oak Hill");
    assertThat(index.get(other)).isEqualTo("oak-hill");
    assertThat(one).hasToString("title");
  }
}

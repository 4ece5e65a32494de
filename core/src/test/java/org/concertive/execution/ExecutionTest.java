package org.concertive.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExecutionTest {
  @Property(tries = 100)
  void every_task_runs_once_however_many_threads_there_are(
      @ForAll @IntRange(max = 300) int count, @ForAll @IntRange(min = 1, max = 6) int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      AtomicIntegerArray runs = new AtomicIntegerArray(count);
      Execution.on(pool, threads).forEach(count, runs::incrementAndGet);
      for (int number = 0; number < count; number++) {
        assertThat(runs.get(number)).isEqualTo(1);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void here_means_on_the_callers_thread_in_order() {
    StringBuilder seen = new StringBuilder();
    Execution.here()
        .forEach(3, number -> seen.append(Thread.currentThread().getName()).append(number));
    String caller = Thread.currentThread().getName();
    assertThat(seen).hasToString(caller + 0 + caller + 1 + caller + 2);
  }

  @Test
  void a_lent_thread_works_too() {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    try {
      Execution.on(pool, 2)
          .forEach(
              2,
              number -> {
                workers.add(Thread.currentThread());
                while (workers.size() < 2) {
                  Thread.onSpinWait();
                }
              });
    } finally {
      pool.shutdownNow();
    }
    assertThat(workers).hasSize(2).contains(Thread.currentThread());
  }

  @Test
  void an_executor_that_lends_nothing_does_not_stop_the_caller() {
    int[] runs = {0};
    Execution.on(task -> {}, 4).forEach(5, number -> runs[0]++);
    Execution.on(
            task -> {
              throw new RejectedExecutionException();
            },
            4)
        .forEach(5, number -> runs[0]++);
    assertThat(runs[0]).isEqualTo(10);
  }

  @Test
  void the_executor_may_be_the_one_the_caller_runs_on() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      int[] runs = {0};
      pool.submit(() -> Execution.on(pool, 2).forEach(9, number -> runs[0]++)).get();
      assertThat(runs[0]).isEqualTo(9);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void what_a_task_throws_reaches_the_caller() {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      assertThatThrownBy(
              () ->
                  Execution.on(pool, 3)
                      .forEach(
                          100,
                          number -> {
                            if (number == 7) {
                              throw new IllegalStateException("seven");
                            }
                          }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("seven");
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void a_listener_cancels_and_the_message_says_how_far_it_had_come() {
    Steps steps = Execution.here().heardBy((done, total) -> done < 2).steps(5, "rules");
    steps.next();
    assertThatThrownBy(steps::next)
        .isInstanceOf(CancellationException.class)
        .hasMessage("The computation was cancelled after 2 of 5 rules.");
  }

  @Test
  void there_is_at_least_one_thread() {
    assertThatThrownBy(() -> Execution.on(Runnable::run, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The number of threads must be 1 or more: 0.");
  }
}

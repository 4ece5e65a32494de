package org.concertive.execution;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntConsumer;

/**
 * How a computation runs: on the caller's thread unless an executor is lent, and without a listener
 * unless a {@link Progress} is given. Results are the same either way, to the last digit.
 * Immutable.
 *
 * <pre>{@code
 * Betweenness.of(network);                                        // on this thread
 * Betweenness.of(network, Execution.on(pool));                    // on this thread and the pool's
 * RuleSet.standard().check(index, Execution.on(pool, 4).heardBy((done, total) -> !stopped));
 * }</pre>
 */
public final class Execution {
  private static final Execution HERE = new Execution(Runnable::run, 1, (done, total) -> true);

  private final Executor executor;
  private final int threads;
  private final Progress progress;

  private Execution(Executor executor, int threads, Progress progress) {
    this.executor = executor;
    this.threads = threads;
    this.progress = progress;
  }

  /** On the caller's thread, without a listener: what every method without this argument does. */
  public static Execution here() {
    return HERE;
  }

  /** On the caller's thread and this executor: as many threads in all as there are processors. */
  public static Execution on(Executor executor) {
    return on(executor, Runtime.getRuntime().availableProcessors());
  }

  /**
   * On the caller's thread and this executor. The caller works too and never waits for a task that
   * has not started, so an executor that is busy, or the caller's own, only makes it slower.
   *
   * @param threads how many work at once, the caller's thread included; at least 1
   */
  public static Execution on(Executor executor, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "The number of threads must be 1 or more: " + threads + ".");
    }
    return new Execution(executor, threads, HERE.progress);
  }

  /** The same with a listener, which learns how far the computation has come and can cancel it. */
  public Execution heardBy(Progress listener) {
    return new Execution(executor, threads, listener);
  }

  /** How many threads work at once, the caller's included. */
  public int threads() {
    return threads;
  }

  /**
   * A count of the steps of a computation, reported to the listener.
   *
   * @param total how many steps there are, or {@link Steps#UNKNOWN}
   * @param what what they are called when the computation is cancelled, such as {@code "rules"}
   */
  public Steps steps(long total, String what) {
    return new Steps(total, what, progress);
  }

  /**
   * Runs a task for each number from 0 and waits for all: one after another on the caller's thread,
   * in any order when an executor was lent. When a task fails, no further one starts and its
   * exception is thrown here.
   */
  public void forEach(int count, IntConsumer task) {
    if (threads == 1 || count < 2) {
      for (int number = 0; number < count; number++) {
        task.accept(number);
      }
      return;
    }
    SharedTasks tasks = new SharedTasks(count, task);
    borrow(tasks, Math.min(threads, count) - 1);
    tasks.run();
    tasks.await();
  }

  /** An executor that is full or closed lends no thread. */
  private void borrow(SharedTasks tasks, int most) {
    try {
      for (int lent = 0; lent < most; lent++) {
        executor.execute(tasks);
      }
    } catch (RejectedExecutionException full) {
      return;
    }
  }
}

package org.concertive.execution;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbered tasks that several threads take from one counter. A thread that comes late finds none
 * left, so that nobody has to wait for it.
 */
final class SharedTasks implements Runnable {
  private final int count;
  private final IntConsumer task;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private int running;

  SharedTasks(int count, IntConsumer task) {
    this.count = count;
    this.task = task;
  }

  @Override
  public void run() {
    begin();
    try {
      for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
        task.accept(number);
      }
    } catch (RuntimeException | Error thrown) {
      failure.compareAndSet(null, thrown);
      next.set(count);
    } finally {
      end();
    }
  }

  private synchronized void begin() {
    running++;
  }

  private synchronized void end() {
    running--;
    notifyAll();
  }

  /** Waits for the threads that are at work and throws what a task threw, if any did. */
  synchronized void await() {
    boolean interrupted = false;
    while (running > 0) {
      try {
        wait();
      } catch (InterruptedException one) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    Throwable thrown = failure.get();
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
  }
}

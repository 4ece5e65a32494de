package org.concertive.benchmarks;

import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks and prints their ratios with the targets: those of {@code documents}, those
 * of {@code networks}, or all when neither is named. With {@code -quick} small subjects and one
 * short iteration each, to see that everything runs.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs them. */
  public static void main(String[] arguments) throws RunnerException {
    List<String> words = List.of(arguments);
    boolean quick = words.contains("-quick");
    if (!words.contains("documents")) {
      new NetworkRun(quick).run();
    }
    if (!words.contains("networks")) {
      new DocumentRun(quick).run();
    }
  }
}

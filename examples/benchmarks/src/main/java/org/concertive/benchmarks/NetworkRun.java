package org.concertive.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of networks. */
final class NetworkRun {
  /** The heap in which large networks must fit, all of it from the start: growing takes time. */
  private static final String[] HEAP = {"-Xms2g", "-Xmx2g"};

  private static final int LARGE = 10_000_000;
  private static final int SMALL = 100_000;

  private final boolean quick;
  private final Times times = new Times();

  NetworkRun(boolean quick) {
    this.quick = quick;
  }

  void run() throws RunnerException {
    times.add(
        new Runner(
                new OptionsBuilder()
                    .include(NetworkBenchmark.class.getName() + "\\.")
                    .include(UpperBoundBenchmark.class.getName() + "\\.")
                    .mode(Mode.SampleTime)
                    .timeUnit(TimeUnit.MILLISECONDS)
                    .warmupIterations(quick ? 1 : 3)
                    .measurementIterations(quick ? 1 : 5)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementTime(TimeValue.seconds(1))
                    .forks(1)
                    .build())
            .run());
    int ties = quick ? SMALL : LARGE;
    times.add(
        new Runner(
                new OptionsBuilder()
                    .include(LargeTableBenchmark.class.getName() + "\\.")
                    .include(LargeNetworkBenchmark.class.getName() + "\\.")
                    .param("ties", Integer.toString(ties))
                    .mode(Mode.SampleTime)
                    .timeUnit(TimeUnit.MILLISECONDS)
                    .warmupIterations(quick ? 1 : 3)
                    .measurementIterations(quick ? 1 : 5)
                    .warmupTime(TimeValue.seconds(4))
                    .measurementTime(TimeValue.seconds(4))
                    .forks(1)
                    .jvmArgs(HEAP)
                    .build())
            .run());
    new NetworkTable(times, ties).print(System.out);
  }
}

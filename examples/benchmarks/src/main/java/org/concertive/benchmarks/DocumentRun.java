package org.concertive.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.concertive.validation.Rule;
import org.concertive.validation.RuleSet;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of documents: reading, index and rules. */
final class DocumentRun {
  private static final TimeValue SHORT = TimeValue.milliseconds(200);
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);

  /**
   * A heap all of which is there from the start, with room for what the largest call makes: what is
   * left is the work itself.
   */
  private static final String[] ROOM = {"-Xms8g", "-Xmx8g", "-Xmn5g", "-XX:+AlwaysPreTouch"};

  private final boolean quick;
  private final List<Integer> sizes;
  private final Times times = new Times();
  private final Times withRoom = new Times();

  DocumentRun(boolean quick) {
    this.quick = quick;
    this.sizes = quick ? SIZES.subList(0, 2) : SIZES;
  }

  void run() throws RunnerException {
    int ruleSize = sizes.get(sizes.size() - (quick ? 1 : 2));
    Map<Integer, Double> memory = new TreeMap<>();
    for (int size : sizes) {
      byte[] bytes = Subject.bytes(size);
      memory.put(
          size, Memory.retained(bytes, Subject::types) / Memory.retained(bytes, Subject::tree));
    }
    times.add(
        new Runner(
                options(
                        ReadBenchmark.class,
                        IndexBenchmark.class,
                        RulesBenchmark.class,
                        MetricsBenchmark.class)
                    .param("entities", words(sizes))
                    .forks(1)
                    .build())
            .run());
    withRoom.add(
        new Runner(
                options(
                        ReadBenchmark.class,
                        IndexBenchmark.class,
                        RulesBenchmark.class,
                        MetricsBenchmark.class)
                    .exclude(ReadBenchmark.class.getName() + "\\.tree")
                    .param("entities", words(sizes))
                    .warmupTime(quick ? SHORT : TimeValue.seconds(1))
                    .forks(1)
                    .jvmArgs(ROOM)
                    .build())
            .run());
    times.add(
        new Runner(
                options(CollidingIdsBenchmark.class)
                    .param("entities", Integer.toString(ruleSize))
                    .forks(1)
                    .build())
            .run());
    List<String> rules = RuleSet.standard().rules().stream().map(Rule::id).toList();
    times.add(
        new Runner(
                options(RuleBenchmark.class)
                    .param("entities", Integer.toString(ruleSize))
                    .param("rule", rules.toArray(new String[0]))
                    .measurementTime(TimeValue.milliseconds(500))
                    .warmupTime(TimeValue.seconds(1))
                    .forks(0)
                    .build())
            .run());
    new DocumentTable(sizes, times, withRoom, memory, rules, ruleSize).print(System.out);
  }

  private ChainedOptionsBuilder options(Class<?>... benchmarks) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .mode(Mode.SampleTime)
            .timeUnit(TimeUnit.MILLISECONDS)
            .warmupIterations(quick ? 1 : 5)
            .measurementIterations(quick ? 1 : 5)
            .warmupTime(quick ? SHORT : TimeValue.seconds(3))
            .measurementTime(quick ? SHORT : TimeValue.seconds(1));
    for (Class<?> benchmark : benchmarks) {
      options.include(benchmark.getName() + "\\.");
    }
    return options;
  }

  private static String[] words(List<Integer> numbers) {
    return numbers.stream().map(n -> Integer.toString(n)).toArray(String[]::new);
  }
}

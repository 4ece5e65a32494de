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
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);

  private final boolean quick;
  private final List<Integer> sizes;
  private final Times times = new Times();

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
                options(ReadBenchmark.class, IndexBenchmark.class, RulesBenchmark.class)
                    .param("entities", words(sizes))
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
    new DocumentTable(sizes, times, memory, rules, ruleSize).print(System.out);
  }

  private ChainedOptionsBuilder options(Class<?>... benchmarks) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .mode(Mode.SampleTime)
            .timeUnit(TimeUnit.MILLISECONDS)
            .warmupIterations(quick ? 1 : 5)
            .measurementIterations(quick ? 1 : 5)
            .warmupTime(quick ? TimeValue.milliseconds(200) : TimeValue.seconds(3))
            .measurementTime(quick ? TimeValue.milliseconds(200) : TimeValue.seconds(1));
    for (Class<?> benchmark : benchmarks) {
      options.include(benchmark.getName() + "\\.");
    }
    return options;
  }

  private static String[] words(List<Integer> numbers) {
    return numbers.stream().map(n -> Integer.toString(n)).toArray(String[]::new);
  }
}

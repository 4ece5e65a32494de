package org.concertive.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * Milliseconds by benchmark and size: the median of all calls, so that those in which the machine
 * was busy with something else do not count.
 */
final class Times {
  private final Map<String, Map<Integer, Statistics>> byBenchmark = new TreeMap<>();

  void add(Collection<RunResult> results) {
    for (RunResult result : results) {
      String rule = result.getParams().getParam("rule");
      String name = result.getPrimaryResult().getLabel() + (rule == null ? "" : " " + rule);
      byBenchmark
          .computeIfAbsent(name, any -> new TreeMap<>())
          .put(size(result.getParams()), result.getPrimaryResult().getStatistics());
    }
  }

  /** The size of what was measured; 0 where it has one size only. */
  private static int size(BenchmarkParams params) {
    for (String name : List.of("entities", "ties")) {
      String size = params.getParam(name);
      if (size != null) {
        return Integer.parseInt(size);
      }
    }
    return 0;
  }

  double of(String benchmark, int size) {
    return byBenchmark.get(benchmark).get(size).getPercentile(50);
  }

  /** What nine in ten calls kept to. */
  double mostly(String benchmark, int size) {
    return byBenchmark.get(benchmark).get(size).getPercentile(90);
  }

  /** How the time grows with the size: the slope of its logarithm over that of the size. */
  double growth(String benchmark, List<Integer> sizes) {
    double meanX = sizes.stream().mapToDouble(Math::log).average().orElseThrow();
    double meanY =
        sizes.stream().mapToDouble(n -> Math.log(of(benchmark, n))).average().orElseThrow();
    double sxy = 0;
    double sxx = 0;
    for (int n : sizes) {
      sxy += (Math.log(n) - meanX) * (Math.log(of(benchmark, n)) - meanY);
      sxx += (Math.log(n) - meanX) * (Math.log(n) - meanX);
    }
    return sxy / sxx;
  }
}

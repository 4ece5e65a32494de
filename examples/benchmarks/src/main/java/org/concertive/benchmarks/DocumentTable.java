package org.concertive.benchmarks;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** What was measured, as ratios with the targets. */
final class DocumentTable {
  private static final double READING = 1.25;
  private static final double MEMORY = 0.4;
  private static final double INDEX = 1.0;
  private static final double RULES = 3.0;
  private static final double RULE = 0.15;
  private static final double METRICS = 1.0;
  private static final double GROWTH = 1.1;
  private static final double COLLIDING = 3.0;

  /** The rule that compares names, which may take longer. */
  private static final String NAMES = "REF-04";

  private static final int SHOWN = 8;

  private final List<Integer> sizes;
  private final Times times;
  private final Times withRoom;
  private final Map<Integer, Double> memory;
  private final List<String> rules;
  private final int ruleSize;

  DocumentTable(
      List<Integer> sizes,
      Times times,
      Times withRoom,
      Map<Integer, Double> memory,
      List<String> rules,
      int ruleSize) {
    this.sizes = sizes;
    this.times = times;
    this.withRoom = withRoom;
    this.memory = memory;
    this.rules = rules;
    this.ruleSize = ruleSize;
  }

  void print(PrintStream out) {
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        Locale.ROOT,
        "%nJava %s, %s, %d processors, heap of %,d MiB at most%n%n",
        Runtime.version(),
        System.getProperty("os.arch"),
        runtime.availableProcessors(),
        runtime.maxMemory() >> 20);
    out.printf("%-38s", "Entities");
    sizes.forEach(size -> out.printf(Locale.ROOT, "%,11d", size));
    out.printf("   Target%n");
    millis(out, "readTree, ms", size -> times.of("tree", size));
    millis(out, "  nine calls in ten, at most", size -> times.mostly("tree", size));
    millis(out, "Reading into types, ms", size -> times.of("types", size));
    millis(out, "  nine calls in ten, at most", size -> times.mostly("types", size));
    millis(out, "Index, ms", size -> times.of("index", size));
    millis(out, "All rules, ms", size -> times.of("rules", size));
    millis(out, "All metrics, ms", size -> times.of("metrics", size));
    ratios(out, "Reading : readTree", size -> ratio("types", "tree", size), READING);
    ratios(out, "Memory of types : of the tree", memory::get, MEMORY);
    ratios(out, "Index : reading", size -> ratio("index", "types", size), INDEX);
    ratios(out, "All rules : reading", size -> ratio("rules", "types", size), RULES);
    ratios(out, "All metrics : reading", size -> ratio("metrics", "types", size), METRICS);
    out.printf("%nWith room for all a call makes%n");
    millis(out, "Reading into types, ms", size -> withRoom.of("types", size));
    millis(out, "Index, ms", size -> withRoom.of("index", size));
    millis(out, "All rules, ms", size -> withRoom.of("rules", size));
    millis(out, "All metrics, ms", size -> withRoom.of("metrics", size));
    out.printf(
        Locale.ROOT, "%nGrowth exponents, %,d to %,d%n", sizes.get(0), sizes.get(sizes.size() - 1));
    out.printf(Locale.ROOT, "%-38s%11.2f   (no target)%n", "readTree", times.growth("tree", sizes));
    for (String benchmark : List.of("types", "index", "rules", "metrics")) {
      growth(out, benchmark, times.growth(benchmark, sizes));
      growth(out, "  with room", withRoom.growth(benchmark, sizes));
    }
    double colliding = ratio("alike", "different", ruleSize);
    out.printf(
        Locale.ROOT,
        "%n%-38s%11.2f%s%n",
        "Ids of one hash code : of many",
        colliding,
        verdict(colliding, COLLIDING));
    out.printf(
        Locale.ROOT,
        "%nThe longest of %d rules alone : reading, %,d entities%n",
        rules.size(),
        ruleSize);
    rules.stream()
        .sorted(Comparator.comparingDouble(this::alone).reversed())
        .limit(SHOWN)
        .forEach(
            rule ->
                out.printf(
                    Locale.ROOT,
                    "%-38s%11.3f%s%n",
                    rule,
                    alone(rule),
                    rule.equals(NAMES) ? "   (no target)" : verdict(alone(rule), RULE)));
  }

  private static void growth(PrintStream out, String title, double growth) {
    out.printf(Locale.ROOT, "%-38s%11.2f%s%n", title, growth, verdict(growth, GROWTH));
  }

  private void millis(PrintStream out, String title, IntToDoubleFunction time) {
    out.printf("%-38s", title);
    sizes.forEach(size -> out.printf(Locale.ROOT, "%,11.2f", time.applyAsDouble(size)));
    out.println();
  }

  private void ratios(PrintStream out, String title, IntToDoubleFunction ratio, double target) {
    out.printf("%-38s", title);
    sizes.forEach(size -> out.printf(Locale.ROOT, "%11.2f", ratio.applyAsDouble(size)));
    double worst = sizes.stream().mapToDouble(ratio::applyAsDouble).max().orElseThrow();
    out.println(verdict(worst, target));
  }

  private double ratio(String benchmark, String against, int size) {
    return times.of(benchmark, size) / times.of(against, size);
  }

  private double alone(String rule) {
    return times.of("rule " + rule, ruleSize) / times.of("types", ruleSize);
  }

  private static String verdict(double value, double target) {
    return String.format(Locale.ROOT, "   <= %.2f %s", target, value <= target ? "met" : "NOT MET");
  }
}

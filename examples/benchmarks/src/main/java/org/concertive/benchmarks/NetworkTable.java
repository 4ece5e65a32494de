package org.concertive.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

/** What was measured of networks, as ratios with the targets. */
final class NetworkTable {
  private final Times times;
  private final int large;

  NetworkTable(Times times, int large) {
    this.times = times;
    this.large = large;
  }

  void print(PrintStream out) {
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        Locale.ROOT,
        "%nJava %s, %s, %d processors%n%n%-52s%12s%14s%11s   Target%n",
        Runtime.version(),
        System.getProperty("os.arch"),
        runtime.availableProcessors(),
        "Networks",
        "ms",
        "against, ms",
        "ratio");
    faster(out, "Betweenness : JGraphT's", "betweenness", "theirBetweenness", 13);
    faster(out, "Distances of all kinds : JGraphT's closeness", "distances", "theirCloseness", 25);
    faster(
        out,
        "Connectedness, hierarchy : a search from each node",
        "connectednessAndHierarchy",
        "searches",
        5);
    atMost(out, "Upper bounds, 400 nodes, 800 ties : searches", "upperBounds", "allPairs", 800, 10);
    atMost(
        out, "Upper bounds, 400 nodes, 4,000 ties : searches", "upperBounds", "allPairs", 4000, 10);
    atMost(out, "Triad census : betweenness", "triads", "betweenness", 0, 0.5);
    String ties = String.format(Locale.ROOT, "%,d ties", large);
    atMost(out, "Table of " + ties + " : FastCSV alone", "network", "table", large, 3);
    atMost(out, "Simple measures, " + ties + " : one pass", "measures", "pass", large, 30);
  }

  private void faster(PrintStream out, String title, String ours, String theirs, double target) {
    double ratio = times.of(theirs, 0) / times.of(ours, 0);
    row(out, title, times.of(ours, 0), times.of(theirs, 0), ratio, "x", ">=", target);
    out.println(ratio >= target ? "met" : "NOT MET");
  }

  private void atMost(
      PrintStream out, String title, String ours, String theirs, int size, double target) {
    double ratio = times.of(ours, size) / times.of(theirs, size);
    row(out, title, times.of(ours, size), times.of(theirs, size), ratio, " ", "<=", target);
    out.println(ratio <= target ? "met" : "NOT MET");
  }

  private static void row(
      PrintStream out,
      String title,
      double ours,
      double theirs,
      double ratio,
      String sign,
      String bound,
      double target) {
    out.printf(
        Locale.ROOT,
        "%-52s%,12.2f%,14.2f%10.2f%s   %s %.1f ",
        title,
        ours,
        theirs,
        ratio,
        sign,
        bound,
        target);
  }
}

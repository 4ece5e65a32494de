package org.concertive;

import java.nio.file.Path;
import org.concertive.index.SystemIndex;
import org.concertive.io.ReadException;
import org.concertive.io.csv.CsvOptions;
import org.concertive.io.csv.SystemTables;
import org.concertive.io.csv.TablesResult;
import org.concertive.io.document.Documents;
import org.concertive.io.document.Excerpt;
import org.concertive.io.document.Format;
import org.concertive.io.report.Report;
import org.concertive.metrics.MetricResults;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.practice.Tie;
import org.concertive.model.value.Sourced;
import org.concertive.network.DirectedNetwork;
import org.concertive.relation.TieNetworks;
import org.concertive.validation.RuleSet;
import org.concertive.validation.ValidationReport;

/**
 * The short way in, for scripts and newcomers: load, check, measure in one line each. Every method
 * names the full object behind it, which can do more.
 *
 * <pre>{@code
 * var longBeach = Concertive.read("long-beach.yaml");
 * Concertive.check(longBeach).diagnostics().forEach(System.out::println);
 * System.out.println(Concertive.measure(longBeach).get(EFFECTIVE_LEADERS));
 * }</pre>
 */
public final class Concertive {
  private Concertive() {}

  /**
   * Reads a document from a file, JSON or YAML. See {@link Documents#read(Path)}.
   *
   * @throws ReadException when it cannot be read, with all problems and where they are
   */
  public static LeadershipSystem read(Path file) {
    return Documents.read(file).orThrow();
  }

  /**
   * Reads a document from a file, JSON or YAML. See {@link Documents#read(Path)}.
   *
   * @throws ReadException when it cannot be read, with all problems and where they are
   */
  public static LeadershipSystem read(String file) {
    return read(Path.of(file));
  }

  /**
   * Reads a document from text, JSON or YAML. See {@link Documents#parse(String)}.
   *
   * @throws ReadException when it cannot be read, with all problems and where they are
   */
  public static LeadershipSystem parse(String text) {
    return Documents.parse(text).orThrow();
  }

  /**
   * Writes the document of a system to a file: YAML when its name ends so, otherwise JSON. See
   * {@link Documents#write(LeadershipSystem, Path)}.
   *
   * @throws java.io.UncheckedIOException when the file cannot be written
   */
  public static void write(LeadershipSystem system, Path file) {
    Documents.write(system, file);
  }

  /**
   * Reads a system from a folder of tables: {@code people.csv}, {@code ties.csv} and so on. See
   * {@link SystemTables}, which also takes options.
   */
  public static TablesResult importTables(Path folder) {
    return SystemTables.read(folder, CsvOptions.STANDARD);
  }

  /** Reads a folder of tables into a system. See {@link SystemTables}. */
  public static TablesResult importTables(LeadershipSystem system, Path folder) {
    return SystemTables.read(system, folder, CsvOptions.STANDARD);
  }

  /**
   * Writes a system as tables into a folder. See {@link SystemTables}.
   *
   * @throws java.io.UncheckedIOException when a file cannot be written
   */
  public static void exportTables(LeadershipSystem system, Path folder) {
    SystemTables.write(system, folder);
  }

  /** An object of a description as a document would write it, in YAML. See {@link Documents}. */
  public static Excerpt show(Sourced object) {
    return new Excerpt(Documents.write(object, Format.YAML).stripTrailing());
  }

  /** The report on a description for people who meet over it. See {@link Report}. */
  public static Report report(LeadershipSystem system) {
    return Report.of(system);
  }

  /** Makes a description ready for looking things up. See {@link SystemIndex}. */
  public static SystemIndex index(LeadershipSystem system) {
    return SystemIndex.of(system);
  }

  /** Checks a description by all rules of the catalogue. See {@link RuleSet}. */
  public static ValidationReport check(LeadershipSystem system) {
    return RuleSet.standard().check(system);
  }

  /**
   * Measures a description; each metric is computed when it is asked for. See {@link
   * MetricResults}.
   */
  public static MetricResults measure(LeadershipSystem system) {
    return MetricResults.of(system);
  }

  /**
   * The network of the ties of a kind, to measure with {@code org.concertive.network}. See {@link
   * TieNetworks}, which also has its waves, subjects and people.
   */
  public static DirectedNetwork network(LeadershipSystem system, Tie.Kind kind) {
    return SystemIndex.of(system).get(TieNetworks.RELATION).of(kind).network();
  }
}

package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Value;
import org.concertive.model.LeadershipSystem;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.RuleSet;
import org.concertive.validation.ValidationReport;

/** One of the described systems with its report and its metrics. */
record Description(LeadershipSystem system, ValidationReport report, MetricResults results) {

  static Description of(LeadershipSystem system) {
    return new Description(
        system, RuleSet.standard().check(system), MetricResults.of(SystemIndex.of(system)));
  }

  static Description of(String name) {
    return of(Concertive.parse(text(name)));
  }

  /**
   * What a description would be with other words in some places: each text and what replaces it.
   */
  static Description edited(String name, String... foundAndReplacement) {
    String text = text(name);
    for (int i = 0; i < foundAndReplacement.length; i += 2) {
      assertThat(text).containsOnlyOnce(foundAndReplacement[i]);
      text = text.replace(foundAndReplacement[i], foundAndReplacement[i + 1]);
    }
    return of(Concertive.parse(text));
  }

  private static String text(String name) {
    try {
      return Files.readString(Path.of("src/main/resources/systems", name + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids that diagnostics of a rule are about. */
  List<String> subjects(String rule) {
    return report.of(rule).stream().map(diagnostic -> diagnostic.subject().id()).toList();
  }

  /** The message of the one diagnostic of a rule. */
  String message(String rule) {
    assertThat(report.of(rule)).as(rule).hasSize(1);
    return report.of(rule).get(0).message();
  }

  /** The rules that report something, in order. */
  List<String> rules() {
    return report.diagnostics().stream().map(Diagnostic::rule).distinct().sorted().toList();
  }

  /** The places in sources that entities name. */
  List<String> locators() {
    return SystemIndex.of(system).entities().stream()
        .flatMap(node -> node.value().sources().stream())
        .map(source -> source.locator().orElse("none"))
        .distinct()
        .toList();
  }

  void namesASourceForEverything() {
    assertThat(SystemIndex.of(system).entities())
        .filteredOn(node -> !node.kind().equals("source") && !node.kind().equals("source document"))
        .allSatisfy(node -> assertThat(node.value().sources()).as(node.pointer()).isNotEmpty());
  }

  static void isFraction(Value value, double numerator, double denominator) {
    assertThat(value.numerator()).hasValue(numerator);
    assertThat(value.denominator()).hasValue(denominator);
    assertThat(value.number()).isEqualTo(numerator / denominator);
  }
}

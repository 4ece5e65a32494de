package org.concertive.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.concertive.io.document.DocumentResult;
import org.concertive.io.findings.CheckedDocument;
import org.concertive.io.findings.JUnitFindings;
import org.concertive.io.findings.JsonFindings;
import org.concertive.io.findings.MarkdownFindings;
import org.concertive.io.findings.SarifFindings;
import org.concertive.io.findings.TextFindings;
import org.concertive.model.LeadershipSystem.Stage;
import org.concertive.validation.Baseline;
import org.concertive.validation.Profile;
import org.concertive.validation.RuleSet;
import org.concertive.validation.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code check}: what the rules find in descriptions. */
@Command(
    name = "check",
    description = "Checks descriptions and lists what the rules find.",
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private enum FailAt {
    ERROR,
    WARNING,
    INFO,
    NEVER
  }

  private enum Format {
    TEXT,
    MARKDOWN,
    JSON,
    SARIF,
    JUNIT
  }

  private enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Spec private CommandSpec spec;

  @Mixin private DescriptionFiles files = new DescriptionFiles();

  @Option(
      names = "--fail-at",
      paramLabel = "SEVERITY",
      description =
          "Least severity that makes the exit status 1: ${COMPLETION-CANDIDATES}."
              + " Default: error.")
  private FailAt failAt = FailAt.ERROR;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: text.")
  private Format format = Format.TEXT;

  @Mixin private Output output = new Output();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Known findings: only others are listed and can fail.")
  private @Nullable String baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "Writes all findings there as known, and fails for none.")
  private @Nullable String newBaseline;

  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      description = "A choice of rules and thresholds: leadership, theory, evidence or a file.")
  private @Nullable String profile;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "RULE",
      description = "Only these families or rules, such as AUT,LDR-02.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "RULE",
      description = "Not these families or rules.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--threshold",
      paramLabel = "NAME=VALUE",
      description = "Another value for a threshold, such as maxSpan=20; can be repeated.")
  private Map<String, Double> thresholds = new LinkedHashMap<>();

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description =
          "Checks as at this stage, whatever the description states:"
              + " ${COMPLETION-CANDIDATES}.")
  private @Nullable Stage stage;

  @Option(
      names = "--by",
      paramLabel = "GROUPING",
      description = "Lists text by ${COMPLETION-CANDIDATES}. Default: severity.")
  private TextFindings.Grouping grouping = TextFindings.Grouping.SEVERITY;

  @Option(
      names = "--all",
      description = "Prints every message, also of a rule that fires on many subjects.")
  private boolean isUnfolded;

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      description = "${COMPLETION-CANDIDATES}. Default: auto, which is on a terminal.")
  private Colour colour = Colour.AUTO;

  CheckCommand() {}

  @Override
  public Integer call() {
    RuleSet rules = rules();
    Baseline known = baseline == null ? null : baseline(Sources.path(baseline));
    List<CheckedDocument> checked = progress().each(files.all(), file -> check(file, rules, known));
    print(checked, rules);
    if (checked.stream().anyMatch(document -> document.report().isEmpty())) {
      return ConcertiveCommand.FAILED;
    }
    if (newBaseline != null) {
      Texts.write(
          Sources.path(newBaseline),
          Baseline.of(checked.stream().flatMap(one -> one.report().stream()).toList()).toString());
      return 0;
    }
    return failAt != FailAt.NEVER
            && checked.stream()
                .anyMatch(document -> document.isAtLeast(Severity.valueOf(failAt.name())))
        ? ConcertiveCommand.FOUND
        : 0;
  }

  private RuleSet rules() {
    try {
      RuleSet rules = RuleSet.standard();
      if (profile != null) {
        rules = profile(profile).applyTo(rules);
      }
      for (Map.Entry<String, Double> threshold : thresholds.entrySet()) {
        rules = rules.threshold(threshold.getKey(), threshold.getValue());
      }
      rules = rules.without(without.toArray(String[]::new));
      rules = only.isEmpty() ? rules : rules.only(only.toArray(String[]::new));
      return stage == null ? rules : rules.at(stage);
    } catch (IllegalArgumentException e) {
      throw new UserException(e);
    }
  }

  private static Profile profile(String nameOrFile) {
    Optional<Profile> named = Profile.named(nameOrFile);
    if (named.isPresent()) {
      return named.get();
    }
    Path file = Sources.path(nameOrFile);
    if (!Files.exists(file)) {
      throw new UserException(
          "There is no profile and no file \""
              + nameOrFile
              + "\". The profiles are "
              + String.join(", ", Profile.names())
              + ".");
    }
    return Profile.parse(Texts.read(file));
  }

  private static Baseline baseline(Path file) {
    try {
      return Baseline.parse(Texts.read(file));
    } catch (IllegalArgumentException e) {
      throw new UserException(file + ": " + e.getMessage());
    }
  }

  private ProgressLine progress() {
    return ProgressLine.of(spec);
  }

  private CheckedDocument check(Path file, RuleSet rules, @Nullable Baseline known) {
    String name = Sources.name(file);
    DocumentResult read = Sources.read(file, progress());
    CheckedDocument document =
        progress()
            .during(
                "Checking " + name,
                "rules",
                execution -> CheckedDocument.of(name, read, rules, execution));
    return known == null ? document : document.since(known);
  }

  private void print(List<CheckedDocument> checked, RuleSet rules) {
    output.print(
        spec, progress().during("Writing what was found", execution -> written(checked, rules)));
  }

  private String written(List<CheckedDocument> checked, RuleSet rules) {
    return switch (format) {
      case TEXT -> text(checked);
      case MARKDOWN -> MarkdownFindings.write(checked);
      case JSON -> JsonFindings.write(checked);
      case SARIF -> SarifFindings.write(checked, rules);
      case JUNIT ->
          JUnitFindings.write(
              checked,
              rules,
              failAt == FailAt.NEVER ? Severity.ERROR : Severity.valueOf(failAt.name()));
    };
  }

  private String text(List<CheckedDocument> checked) {
    TextFindings text = TextFindings.STANDARD.by(grouping);
    text = isUnfolded ? text.unfolded() : text;
    boolean isColoured =
        switch (colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> output.isStandard() && Ansi.AUTO.enabled();
        };
    text = isColoured ? text.coloured() : text;
    return text.write(checked);
  }
}

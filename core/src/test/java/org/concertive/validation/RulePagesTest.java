package org.concertive.validation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.concertive.architecture.Generated;
import org.concertive.catalogue.Citation;
import org.concertive.model.Aspect;
import org.concertive.model.LeadershipSystem.Stage;
import org.concertive.text.Numbers;
import org.concertive.text.Words;
import org.junit.jupiter.api.Test;

/**
 * The pages about rules are made from the rules and the cases they are tested with. {@code mvn
 * verify -Dgolden=write} writes them anew.
 */
class RulePagesTest {
  private static final Path PAGES = Path.of("../docs");
  private static final List<RuleCase> CASES = RuleCase.all();

  @Test
  void the_index_lists_the_rules_there_are() throws IOException {
    Generated.matches(PAGES.resolve("rules.md"), index());
  }

  @Test
  void each_family_has_a_page_with_its_rules_and_an_example_of_each() throws IOException {
    for (RuleFamily family : Rules.families()) {
      Generated.matches(PAGES.resolve("rules").resolve(file(family)), page(family));
    }
    try (Stream<Path> files = Files.list(PAGES.resolve("rules"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Rules.families().stream().map(RulePagesTest::file).toList());
    }
  }

  private static String file(RuleFamily family) {
    return family.title().replace(' ', '-') + ".md";
  }

  private static String index() {
    StringBuilder page =
        new StringBuilder(
            """
            # Rules

            %d rules in %d families. Each has a page entry that says what makes it fire, what it says and why, what to
            record in the description, what a district might consider in practice, the scholarship it rests on, and a
            small description in which it fires with the one in which it no longer does.

            An error is a contradiction in the description. A warning is a way of failing that is known from the field or
            its literature. An info is worth a look. No rule grades anybody.

            A rule with an aspect reports something missing from that aspect: with the severity listed where the
            description's coverage of it is COMPLETE, as info where it is PARTIAL, and not at all where it is
            NOT_DOCUMENTED. What can be expected also depends on the [stage](#stages).
            """
                .formatted(Rules.all().size(), Rules.families().size()));
    for (RuleFamily family : Rules.families()) {
      page.append(
          "\n## %s: [%s](rules/%s)\n\n".formatted(family.code(), family.title(), file(family)));
      page.append("| Rule | Severity | Missing from | Fires when |\n|---|---|---|---|\n");
      for (Rule rule : family.rules()) {
        page.append(
            row(
                "[%s](rules/%s#%s) %s"
                    .formatted(rule.id(), file(family), anchor(rule), rule.name()),
                severity(rule),
                rule.omissionIn().map(Enum::name).orElse(""),
                rule.checks()));
      }
    }
    return page.append(stages()).append(thresholds()).toString();
  }

  private static String stages() {
    StringBuilder table =
        new StringBuilder(
            """

            ## Stages

            How what is missing is treated at each stage of what a description describes. A description that states no
            stage is checked as a REPORTED one.

            """);
    table.append(row("Aspect", (Object[]) Stage.values())).append("|---|---|---|---|---|\n");
    for (Aspect aspect : Aspect.values()) {
      table.append(
          row(
              aspect.name(),
              Stream.of(Stage.values())
                  .map(
                      stage ->
                          switch (Stages.of(aspect, stage)) {
                            case EXPECTED -> "reported";
                            case OPTIONAL -> "info";
                            case NOT_YET -> "";
                          })
                  .toArray()));
    }
    return table.toString();
  }

  private static String thresholds() {
    StringBuilder table =
        new StringBuilder(
            """

            ## Thresholds

            Thresholds are policy, not science: the defaults are judgement unless the rule cites a source for them. Set
            them in a document (`thresholds: {maxSpan: 20}`), in Java (`RuleSet.standard().threshold("maxSpan", 20)`), in a
            profile (`threshold maxSpan 20`) or on the command line (`--threshold maxSpan=20`). Every message that depends
            on one prints the value used.

            | Name | Kind | Default | Compared with it | Rules |
            |---|---|---|---|---|
            """);
    RuleSet.standard()
        .thresholds()
        .forEach(
            threshold ->
                table.append(
                    row(
                        threshold.name(),
                        Words.of(threshold.kind()),
                        Numbers.of(threshold.standard()),
                        threshold.meaning(),
                        Rules.all().stream()
                            .filter(rule -> rule.thresholds().contains(threshold))
                            .map(Rule::id)
                            .collect(joining(", ")))));
    return table.toString();
  }

  private static String page(RuleFamily family) {
    return "# %s: %s\n\nOne of the families of [rules](../rules.md).\n"
            .formatted(family.code(), family.title())
        + family.rules().stream().map(RulePagesTest::entry).collect(joining());
  }

  private static String entry(Rule rule) {
    StringBuilder entry =
        new StringBuilder("\n## %s %s\n\n".formatted(rule.id(), rule.name()))
            .append(severity(rule))
            .append(
                rule.omissionIn().map(aspect -> ", of something missing from " + aspect).orElse(""))
            .append(".\n");
    part(entry, "Fires when", rule.checks());
    part(entry, "Says", String.join(" Or: ", rule.messages()));
    part(entry, "To record", rule.toRecord().orElse(""));
    part(entry, "To consider", rule.toConsider().orElse(""));
    part(
        entry,
        "Thresholds",
        rule.thresholds().stream()
            .map(threshold -> "%s (%s)".formatted(threshold, threshold.meaning()))
            .collect(joining("; ")));
    part(entry, "Rests on", rule.sources().stream().map(Citation::toString).collect(joining("; ")));
    RuleCase example = example(rule);
    entry.append("\nFor example, ").append(example.title()).append(":\n");
    entry.append(yaml(example.system()));
    RuleSet.standard()
        .check(example.read())
        .of(rule.id())
        .forEach(
            finding ->
                entry.append(
                    "\n> %s at `%s`: %s\n"
                        .formatted(
                            Words.of(finding.severity()),
                            finding.pointer().isEmpty() ? "/" : finding.pointer(),
                            finding.message())));
    entry.append("\nMended: ").append(example.mend().orElseThrow()).append(".\n");
    return entry.append(yaml(example.mended().orElseThrow())).toString();
  }

  private static RuleCase example(Rule rule) {
    return CASES.stream()
        .filter(one -> one.fires(rule.id()) && one.mended().isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static String yaml(String lines) {
    return "\n```yaml\n" + (lines.isEmpty() ? "# nothing yet\n" : lines) + "```\n";
  }

  private static void part(StringBuilder entry, String name, String text) {
    if (!text.isEmpty()) {
      entry.append("\n**%s** %s%s\n".formatted(name, text, text.endsWith(".") ? "" : "."));
    }
  }

  private static String severity(Rule rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String anchor(Rule rule) {
    return (rule.id() + "-" + rule.name()).toLowerCase(Locale.ROOT);
  }

  private static String row(String first, Object... cells) {
    return Stream.concat(Stream.of(first), Stream.of(cells))
        .map(cell -> cell.toString().replace("|", "\\|"))
        .collect(joining(" | ", "| ", " |\n"));
  }
}

package org.concertive.commandline;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.concertive.catalogue.Citation;
import org.concertive.model.Aspect;
import org.concertive.model.LeadershipSystem.Stage;
import org.concertive.validation.Rule;
import org.concertive.validation.RuleFamily;
import org.concertive.validation.RuleSet;
import org.concertive.validation.Rules;
import org.concertive.validation.Stages;
import org.concertive.validation.Threshold;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code explain}: what rules look for and why. */
@Command(
    name = "explain",
    description =
        "Explains a rule: what makes it fire, what it says, what to do, and the"
            + " scholarship it rests on.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE",
      description =
          "The id or name of a rule, such as LDR-02 or single-leader; a family, such as"
              + " LDR, for a list; nothing for the families.")
  private @Nullable String name;

  ExplainCommand() {}

  @Override
  public Integer call() {
    Page page = new Page(spec.commandLine().getOut());
    if (name == null) {
      Rules.families()
          .forEach(
              family ->
                  page.row(
                      0,
                      6,
                      family.code(),
                      family.title() + ", " + family.rules().size() + " rules"));
      return 0;
    }
    Optional<RuleFamily> family =
        Rules.families().stream().filter(one -> one.code().equalsIgnoreCase(name)).findFirst();
    if (family.isPresent()) {
      family.get().rules().forEach(rule -> page.row(0, 9, rule.id(), title(rule)));
      return 0;
    }
    explain(rule(name), page);
    return 0;
  }

  private static Rule rule(String name) {
    try {
      return RuleSet.standard()
          .only(Rules.find(name.toUpperCase(Locale.ROOT)).map(Rule::id).orElse(name))
          .rules()
          .get(0);
    } catch (IllegalArgumentException e) {
      throw new UserException(e);
    }
  }

  private static String title(Rule rule) {
    return rule.name() + " (" + rule.severity().name().toLowerCase(Locale.ROOT) + ")";
  }

  private static void explain(Rule rule, Page page) {
    page.line(0, rule.id() + " " + title(rule));
    part(page, "What makes it fire", rule.checks());
    part(page, "What it says", String.join(" Or: ", rule.messages()));
    part(page, "What to record", rule.toRecord().orElse(""));
    part(page, "What to consider", rule.toConsider().orElse(""));
    if (!rule.thresholds().isEmpty()) {
      page.title("Thresholds");
      rule.thresholds().forEach(threshold -> page.line(2, 4, line(threshold)));
    }
    rule.omissionIn().ifPresent(aspect -> part(page, "When it runs", coverage(aspect)));
    if (!rule.sources().isEmpty()) {
      page.title("Sources");
      rule.sources().forEach(source -> page.line(2, 4, line(source)));
    }
  }

  private static void part(Page page, String title, String text) {
    if (!text.isEmpty()) {
      page.title(title);
      page.line(2, text);
    }
  }

  private static String line(Threshold threshold) {
    return threshold + ": " + threshold.meaning();
  }

  private static String line(Citation source) {
    return source + ". " + source.work().title();
  }

  private static String coverage(Aspect aspect) {
    String stages =
        Stream.of(Stage.values())
            .filter(stage -> Stages.of(aspect, stage) == Stages.Expectation.NOT_YET)
            .map(Stage::name)
            .reduce((a, b) -> a + " or " + b)
            .map(names -> ", nor at the stage " + names)
            .orElse("");
    return "It reports something missing from "
        + aspect
        + ": with its own severity where that is COMPLETE, as info where it is PARTIAL, and not at"
        + " all where it is NOT_DOCUMENTED"
        + stages
        + ".";
  }
}

package org.concertive.validation;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.text.Text;

/** Rules to run together, and the values of their thresholds. Immutable. */
public final class RuleSet {
  private final ImmutableMap<String, Rule> rules;
  private final Thresholds thresholds;

  private RuleSet(Map<String, Rule> rules, Thresholds thresholds) {
    this.rules = ImmutableMap.copyOf(rules);
    this.thresholds = thresholds;
  }

  /** All rules of the catalogue, with default thresholds. */
  public static RuleSet standard() {
    return of(Rules.all());
  }

  /**
   * These rules.
   *
   * @throws IllegalArgumentException when two have the same id
   */
  public static RuleSet of(Collection<Rule> rules) {
    return new RuleSet(Map.of(), Thresholds.standard()).with(rules.toArray(new Rule[0]));
  }

  /**
   * These rules and more.
   *
   * @throws IllegalArgumentException when two have the same id
   */
  public RuleSet with(Rule... more) {
    Map<String, Rule> all = new LinkedHashMap<>(rules);
    for (Rule rule : more) {
      Rule other = all.put(rule.id(), rule);
      if (other != null) {
        throw new IllegalArgumentException(
            "The rule id "
                + rule.id()
                + " must be unique, but "
                + Text.quoted(other.name())
                + " and "
                + Text.quoted(rule.name())
                + " have it.");
      }
    }
    return new RuleSet(all, thresholds);
  }

  /**
   * These rules without those with these ids.
   *
   * @throws IllegalArgumentException when no rule has one of the ids
   */
  public RuleSet without(String... ids) {
    Map<String, Rule> left = new LinkedHashMap<>(rules);
    for (String id : ids) {
      if (left.remove(id) == null) {
        throw new IllegalArgumentException("The rule set has no rule " + id + " to remove.");
      }
    }
    return new RuleSet(left, thresholds);
  }

  /** Only the rules of these families, such as {@code AUT}. */
  public RuleSet families(String... families) {
    Set<String> wanted = Set.copyOf(Arrays.asList(families));
    return of(rules.values().stream().filter(rule -> wanted.contains(rule.family())).toList())
        .with(thresholds);
  }

  /** The same rules with these thresholds, which override those of a description. */
  public RuleSet with(Thresholds values) {
    return new RuleSet(rules, values);
  }

  /** The rules, in the order of the catalogue. */
  public List<Rule> rules() {
    return rules.values().asList();
  }

  /** Checks a description, on the caller's thread. Costs one index and a scan for each rule. */
  public ValidationReport check(LeadershipSystem system) {
    return check(SystemIndex.of(system));
  }

  /** Checks a description that is indexed already, on the caller's thread. */
  public ValidationReport check(SystemIndex index) {
    return check(index, Execution.here());
  }

  /**
   * Checks a description that is indexed already. On several threads, different rules run at the
   * same time; the report is the same.
   *
   * @param execution where the rules run; its listener is notified after each rule, and can cancel
   */
  public ValidationReport check(SystemIndex index, Execution execution) {
    Map<String, BigDecimal> own = index.system().thresholds();
    Thresholds values = thresholds.over(own);
    Map<Aspect, List<Rule>> skipped = new EnumMap<>(Aspect.class);
    List<Rule> running = new ArrayList<>();
    for (Rule rule : rules.values()) {
      if (coverage(rule, index) == Coverage.NOT_DOCUMENTED) {
        skipped
            .computeIfAbsent(rule.omissionIn().orElseThrow(), aspect -> new ArrayList<>())
            .add(rule);
      } else {
        running.add(rule);
      }
    }
    Findings.Run run = new Findings.Run(index, rules.values(), values, skipped, List.of());
    Steps steps = execution.steps(running.size(), "rules");
    List<Rule> first = running.stream().filter(rule -> !rule.isLast()).toList();
    List<Rule> last = running.stream().filter(Rule::isLast).toList();
    List<Diagnostic> found = new ArrayList<>(run(first, run, execution, steps));
    found.addAll(run(last, run.after(found), execution, steps));
    return ValidationReport.of(index.system(), found, skipped);
  }

  private static List<Diagnostic> run(
      List<Rule> rules, Findings.Run run, Execution execution, Steps steps) {
    List<List<Diagnostic>> found = new ArrayList<>(Collections.nCopies(rules.size(), List.of()));
    execution.forEach(
        rules.size(),
        number -> {
          found.set(number, run(rules.get(number), run));
          steps.next();
        });
    return found.stream().flatMap(List::stream).toList();
  }

  /** How well the aspect that a rule reports omissions in is documented. */
  private static Coverage coverage(Rule rule, SystemIndex index) {
    return rule.omissionIn().map(index.system()::coverage).orElse(Coverage.COMPLETE);
  }

  private static List<Diagnostic> run(Rule rule, Findings.Run run) {
    boolean partial = coverage(rule, run.index()) == Coverage.PARTIAL;
    Findings found = new Findings(run, rule);
    rule.run(found);
    return found.drafts().stream()
        .map(draft -> draft.sealed(rule, partial, run.thresholds()))
        .toList();
  }
}

package org.concertive.validation;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;

/** Rules to run together, with the values of their thresholds. Immutable. */
public final class RuleSet {
  /** How many subjects make a fold. */
  static final int FOLD = 3;

  /** Above so many objects several processors are worth their while. */
  private static final int LARGE = 1 << 11;

  private final ImmutableMap<String, Rule> rules;
  private final Thresholds thresholds;

  private RuleSet(Map<String, Rule> rules, Thresholds thresholds) {
    this.rules = ImmutableMap.copyOf(rules);
    this.thresholds = thresholds;
  }

  /** All rules of the catalogue, with the standard thresholds. */
  public static RuleSet standard() {
    return of(Rules.all());
  }

  /**
   * These rules.
   *
   * @throws IllegalArgumentException when two have one id
   */
  public static RuleSet of(Collection<Rule> rules) {
    return new RuleSet(Map.of(), Thresholds.standard()).with(rules.toArray(new Rule[0]));
  }

  /**
   * These rules and more.
   *
   * @throws IllegalArgumentException when two have one id
   */
  public RuleSet with(Rule... more) {
    Map<String, Rule> all = new LinkedHashMap<>(rules);
    for (Rule rule : more) {
      Rule other = all.put(rule.id(), rule);
      if (other != null) {
        throw new IllegalArgumentException(
            "The rule id "
                + rule.id()
                + " must be used once, but \""
                + other.name()
                + "\" and \""
                + rule.name()
                + "\" have it.");
      }
    }
    return new RuleSet(all, thresholds);
  }

  /**
   * These rules without some.
   *
   * @throws IllegalArgumentException when an id is none of these rules
   */
  public RuleSet without(String... ids) {
    Map<String, Rule> left = new LinkedHashMap<>(rules);
    for (String id : ids) {
      if (left.remove(id) == null) {
        throw new IllegalArgumentException("The rule set has no rule " + id + " to leave out.");
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

  /** The same rules with these thresholds, which go before those of a description. */
  public RuleSet with(Thresholds values) {
    return new RuleSet(rules, values);
  }

  /** The rules, in the order of the catalogue. */
  public List<Rule> rules() {
    return rules.values().asList();
  }

  /** Checks a description. Costs one index and a scan for each rule. */
  public ValidationReport check(LeadershipSystem system) {
    return check(SystemIndex.of(system));
  }

  /**
   * Checks a description that is indexed already. In a large one rules run at the same time, on all
   * processors; what they find, and its order, is the same.
   */
  public ValidationReport check(SystemIndex index) {
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
    Findings.Run run = new Findings.Run(index, rules.values(), values, skipped);
    Stream<Rule> each = index.size() > LARGE ? running.parallelStream() : running.stream();
    List<Diagnostic> diagnostics = each.flatMap(rule -> run(rule, run).stream()).toList();
    return ValidationReport.of(index.system(), diagnostics, skipped);
  }

  /** How well the part a rule finds omissions in is documented; contradictions need no coverage. */
  private static Coverage coverage(Rule rule, SystemIndex index) {
    return rule.omissionIn().map(index.system()::coverage).orElse(Coverage.COMPLETE);
  }

  private static List<Diagnostic> run(Rule rule, Findings.Run run) {
    boolean partial = coverage(rule, run.index()) == Coverage.PARTIAL;
    Findings found = new Findings(run, rule);
    int looked = rule.run(found);
    List<Draft> drafts = found.drafts();
    if (rule.folded().isPresent() && looked >= FOLD && subjects(drafts) == looked) {
      Severity severity = partial ? Severity.INFO : rule.severity();
      Draft last = drafts.get(drafts.size() - 1);
      return List.of(drafts.get(0).folded(rule, severity, looked, last));
    }
    return drafts.stream().map(draft -> draft.sealed(rule, partial, run.thresholds())).toList();
  }

  private static long subjects(List<Draft> drafts) {
    return drafts.stream().map(Draft::subject).distinct().count();
  }
}

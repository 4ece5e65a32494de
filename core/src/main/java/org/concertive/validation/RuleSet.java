package org.concertive.validation;

import static java.util.stream.Collectors.partitioningBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.LeadershipSystem.Stage;
import org.concertive.text.NearMiss;
import org.concertive.text.Text;
import org.concertive.validation.Stages.Expectation;

/** Rules to run together, and the values of their thresholds. Immutable. */
public final class RuleSet {
  private final ImmutableMap<String, Rule> rules;
  private final Thresholds thresholds;
  private final Optional<Stage> stage;

  private RuleSet(Map<String, Rule> rules, Thresholds thresholds, Optional<Stage> stage) {
    this.rules = ImmutableMap.copyOf(rules);
    this.thresholds = thresholds;
    this.stage = stage;
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
    return new RuleSet(Map.of(), Thresholds.standard(), Optional.empty())
        .with(rules.toArray(new Rule[0]));
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
    return new RuleSet(all, thresholds, stage);
  }

  /**
   * Those of these rules that have one of these families, ids or names: {@code only("AUT",
   * "LDR-02", "single-leader")}.
   *
   * @throws IllegalArgumentException when a word fits none of these rules
   */
  public RuleSet only(String... words) {
    return keeping(named(words)::contains);
  }

  /**
   * These rules without those that have one of these families, ids or names.
   *
   * @throws IllegalArgumentException when a word fits none of these rules
   */
  public RuleSet without(String... words) {
    return keeping(Predicate.not(named(words)::contains));
  }

  private RuleSet keeping(Predicate<Rule> wanted) {
    return new RuleSet(Maps.filterValues(rules, wanted::test), thresholds, stage);
  }

  private Set<Rule> named(String... words) {
    Set<Rule> named = new HashSet<>();
    for (String word : words) {
      List<Rule> ofThis = rules.values().stream().filter(rule -> rule.isNamed(word)).toList();
      if (ofThis.isEmpty()) {
        throw new IllegalArgumentException(
            "There is no rule or family "
                + Text.quoted(word)
                + "."
                + NearMiss.maybe(
                    word, rules.values().stream().flatMap(Rule::words).distinct().toList()));
      }
      named.addAll(ofThis);
    }
    return named;
  }

  /** The same rules with these thresholds, which override those of a description. */
  public RuleSet with(Thresholds values) {
    return new RuleSet(rules, values, stage);
  }

  /**
   * The same rules with this value for a threshold, which overrides that of a description.
   *
   * @throws IllegalArgumentException when no rule reads the threshold, or it cannot have the value
   */
  public RuleSet threshold(String name, double value) {
    Threshold threshold =
        thresholds().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no threshold "
                            + Text.quoted(name)
                            + "."
                            + NearMiss.maybe(
                                name, thresholds().stream().map(Threshold::name).toList())));
    return with(thresholds.with(threshold, value));
  }

  /** The thresholds that these rules read. */
  public List<Threshold> thresholds() {
    return rules.values().stream().flatMap(rule -> rule.thresholds().stream()).distinct().toList();
  }

  /** The same rules for this {@linkplain Stages stage}, whatever a description states. */
  public RuleSet at(Stage other) {
    return new RuleSet(rules, thresholds, Optional.of(other));
  }

  /** The rules, in the order of the catalogue. */
  public List<Rule> rules() {
    return rules.values().asList();
  }

  /** Checks a description, on the caller's thread. Costs one index and a scan for each rule. */
  public ValidationReport check(LeadershipSystem system) {
    return check(system, Execution.here());
  }

  /**
   * Checks a description.
   *
   * @param execution as in {@link #check(SystemIndex, Execution)}
   */
  public ValidationReport check(LeadershipSystem system, Execution execution) {
    return check(SystemIndex.of(system), execution);
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
    Selection selection = select(index.system());
    Findings.Run run =
        new Findings.Run(
            index,
            rules.values(),
            selection.running().stream().map(Rule::id).collect(Collectors.toSet()),
            thresholds.over(index.system().thresholds()),
            selection.notDocumented(),
            List.of());
    Steps steps = execution.steps(selection.running().size(), "rules");
    List<Diagnostic> found = new ArrayList<>();
    selection.running().stream()
        .collect(partitioningBy(Rule::isLast))
        .forEach((last, these) -> found.addAll(run(these, run.after(found), execution, steps)));
    return ValidationReport.of(index.system(), found, selection);
  }

  /** Which rules run, and which do not since an aspect is not documented or not yet expected. */
  record Selection(
      List<Rule> running, Map<Aspect, List<Rule>> notDocumented, Map<Aspect, List<Rule>> notYet) {}

  private Selection select(LeadershipSystem system) {
    Selection selection =
        new Selection(new ArrayList<>(), new EnumMap<>(Aspect.class), new EnumMap<>(Aspect.class));
    for (Rule rule : rules.values()) {
      if (expectation(rule, system) == Expectation.NOT_YET) {
        add(rule, selection.notYet());
      } else if (coverage(rule, system) == Coverage.NOT_DOCUMENTED) {
        add(rule, selection.notDocumented());
      } else {
        selection.running().add(rule);
      }
    }
    return selection;
  }

  private static void add(Rule rule, Map<Aspect, List<Rule>> rules) {
    rules.computeIfAbsent(rule.omissionIn().orElseThrow(), none -> new ArrayList<>()).add(rule);
  }

  /** What can be expected of the aspect that a rule reports omissions in. */
  private Expectation expectation(Rule rule, LeadershipSystem system) {
    Stage now = stage.or(system::stage).orElse(Stage.REPORTED);
    return rule.omissionIn().map(aspect -> Stages.of(aspect, now)).orElse(Expectation.EXPECTED);
  }

  private List<Diagnostic> run(
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
  private static Coverage coverage(Rule rule, LeadershipSystem system) {
    return rule.omissionIn().map(system::coverage).orElse(Coverage.COMPLETE);
  }

  private List<Diagnostic> run(Rule rule, Findings.Run run) {
    LeadershipSystem system = run.index().system();
    boolean isOptional =
        coverage(rule, system) == Coverage.PARTIAL
            || expectation(rule, system) == Expectation.OPTIONAL;
    Findings found = new Findings(run, rule);
    rule.run(found);
    return found.drafts().stream()
        .map(draft -> draft.sealed(rule, isOptional, run.thresholds()))
        .toList();
  }
}

package org.concertive.metrics;

import static org.concertive.catalogue.Sources.AKIBA_MURATA;
import static org.concertive.catalogue.Sources.ARGYRIS_SCHON_1974;
import static org.concertive.catalogue.Sources.COBB_JACKSON_2012;
import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.ELMORE_2000;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.theory.FundingSource;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Answer;
import org.concertive.relation.Enactment;
import org.concertive.relation.TheoryInUse;
import org.concertive.statistics.Result;

/** What the strategies of theories of action consist of, and whether they are enacted. */
public final class StrategyMetrics {
  private static final List<String> NUMBERS_OF_KINDS =
      List.of("none", "one kind", "two kinds", "three kinds", "four kinds");

  /**
   * M-45. Share of funded strategies that rest on money without a time limit.
   *
   * <p>Example: lesson study is paid by a grant that ends and by Title II, coaching by the grant
   * alone: 1/2.
   *
   * @see "Akiba & Murata"
   */
  public static final Metric<Value> FUNDING_DURABILITY =
      Metric.value("M-45", "funding-durability", "Durable funding")
          .means(
              "Share of strategies with funding that have at least one source without a time"
                  + " limit. Strategies for which no funding is recorded are left out. If it is not"
                  + " known of any source of a strategy that it has no limit, and of some not"
                  + " whether it has one, the share is an interval. Contributors are the strategies"
                  + " that have such a source.")
          .is("strategies with an open-ended source ÷ strategies with funding")
          .in(Unit.SHARE, Range.ZERO_TO_ONE.orIntervals())
          .in(View.DESIGNED, Aspect.THEORY)
          .undefinedWhen("no funding of a strategy is recorded")
          .sources(AKIBA_MURATA.says("several sources of funding after the grant ended"))
          .computed((index, view) -> durability(index));

  private static Result<Value> durability(SystemIndex index) {
    Map<Answer, List<Node<Strategy>>> byAnswer =
        index.nodes(Strategy.class).stream()
            .filter(strategy -> !strategy.value().funding().isEmpty())
            .collect(Collectors.groupingBy(StrategyMetrics::hasOpenEndedSource));
    int funded = byAnswer.values().stream().mapToInt(List::size).sum();
    return funded == 0
        ? Result.undefined(
            Result.Code.NONE_RECORDED, "no funding of a strategy is recorded", "funding")
        : Result.of(
            Parts.share(
                byAnswer.getOrDefault(Answer.YES, List.of()),
                byAnswer.getOrDefault(Answer.UNKNOWN, List.of()).size(),
                funded));
  }

  private static Answer hasOpenEndedSource(Node<Strategy> strategy) {
    Set<Answer> limited =
        strategy.value().funding().stream()
            .map(
                source ->
                    strategy
                        .index()
                        .get(source, FundingSource.class)
                        .map(FundingSource::timeLimited)
                        .orElse(Answer.UNKNOWN))
            .collect(Collectors.toSet());
    if (limited.contains(Answer.NO)) {
      return Answer.YES;
    }
    return limited.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
  }

  /**
   * M-47. How many strategies say what is to be learnt, how, and why that should work.
   *
   * <p>Example: of two strategies both say how, one of them also what and why: what 1/2, how 2/2,
   * why 1/2, all three 1/2.
   *
   * @see "Cobb & Jackson 2012"
   */
  public static final Metric<Profile> STRATEGY_COMPLETENESS =
      Metric.profile("M-47", "strategy-completeness", "Completeness of strategies")
          .means(
              "Share of strategies for which it is recorded what those they address are to"
                  + " learn, how that is supported or pressed for, why it may be expected to work,"
                  + " and all three.")
          .is(
              "strategies with a learning goal; with a support or press; with a rationale; with"
                  + " all three: each ÷ strategies")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.DESIGNED, Aspect.THEORY)
          .undefinedWhen("no strategy is recorded")
          .sources(
              COBB_JACKSON_2012.says("what is to be learnt, how it is supported, and why"),
              COBB_THE_MIST_TEAM.says(
                  "a theory of action is strategies and a rationale for why they should work"))
          .computed(
              (index, view) ->
                  ofStrategies(
                      index,
                      strategies -> {
                        Predicate<Strategy> what = StrategyMetrics::saysWhat;
                        Predicate<Strategy> how = one -> hasSupport(one) || hasPress(one);
                        Predicate<Strategy> why = one -> one.rationale().isPresent();
                        Map<String, Result<Value>> parts = new LinkedHashMap<>();
                        parts.put("what", share(strategies, what));
                        parts.put("how", share(strategies, how));
                        parts.put("why", share(strategies, why));
                        parts.put("all three", share(strategies, what.and(how).and(why)));
                        return new Profile(parts);
                      }));

  private static boolean saysWhat(Strategy strategy) {
    return strategy.learningGoal().filter(text -> !text.isBlank()).isPresent();
  }

  private static boolean hasSupport(Strategy strategy) {
    return !strategy.supports().isEmpty();
  }

  private static boolean hasPress(Strategy strategy) {
    return !strategy.press().isEmpty();
  }

  private static Result<Value> share(List<Node<Strategy>> strategies, Predicate<Strategy> counts) {
    return Result.of(
        Value.share(
            strategies.stream().filter(one -> counts.test(one.value())).toList(),
            strategies.size()));
  }

  private static <R> Result<R> ofStrategies(
      SystemIndex index, Function<List<Node<Strategy>>, R> figure) {
    List<Node<Strategy>> strategies = index.nodes(Strategy.class);
    return strategies.isEmpty()
        ? Result.undefined(Result.Code.NONE_RECORDED, "no strategy is recorded", "strategies")
        : Result.of(figure.apply(strategies));
  }

  /**
   * M-48. How many strategies support learning, press for results, do both or neither.
   *
   * <p>Example: a strategy offers coaching and demands walkthroughs, another demands that a pacing
   * guide is kept: BOTH 1, PRESS_ONLY 1.
   *
   * @see "Elmore 2000; Cobb & the MIST Team"
   */
  public static final Metric<Counts> SUPPORT_PRESS_BALANCE =
      Metric.counts("M-48", "support-press-balance", "Support and press")
          .means(
              "How many strategies have support only (SUPPORT_ONLY), support and press (BOTH),"
                  + " press only (PRESS_ONLY), or neither (NEITHER).")
          .is("counts of strategies by whether they have a support and a press")
          .in(Unit.of("strategies"), Range.atLeast(0).whole())
          .in(View.DESIGNED, Aspect.THEORY)
          .undefinedWhen("no strategy is recorded")
          .sources(
              ELMORE_2000.says(
                  "every demand for performance carries a duty to supply the capacity for it"),
              COBB_THE_MIST_TEAM.says(
                  "supporting professional learning and pressing for compliance"))
          .computed(
              (index, view) ->
                  ofStrategies(
                      index,
                      strategies ->
                          counts(
                              strategies,
                              Stream.of("SUPPORT_ONLY", "BOTH", "PRESS_ONLY", "NEITHER"),
                              StrategyMetrics::balance)));

  private static String balance(Strategy strategy) {
    return hasSupport(strategy)
        ? hasPress(strategy) ? "BOTH" : "SUPPORT_ONLY"
        : hasPress(strategy) ? "PRESS_ONLY" : "NEITHER";
  }

  private static Counts counts(
      List<Node<Strategy>> strategies, Stream<String> names, Function<Strategy, String> name) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    names.forEach(each -> counts.put(each, 0));
    strategies.forEach(one -> counts.merge(name.apply(one.value()), 1, Integer::sum));
    return new Counts(counts);
  }

  /**
   * M-49. Share of strategies that count on learning rather than compliance.
   *
   * <p>Example: one strategy counts on learning, one on both, one on compliance, of one nothing is
   * said: 1.5/3.
   *
   * @see "Cobb & the MIST Team"
   */
  public static final Metric<Value> LEARNING_PERSPECTIVE_SHARE =
      Metric.value("M-49", "learning-perspective-share", "Learning perspective")
          .means(
              "Share of strategies that count on people learning to do the work. A strategy of"
                  + " MIXED orientation counts half; those of UNKNOWN orientation are left out.")
          .is("(strategies LEARNING + ½ strategies MIXED) ÷ strategies of known orientation")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.DESIGNED, Aspect.THEORY)
          .undefinedWhen("no strategy's orientation is known")
          .sources(
              COBB_THE_MIST_TEAM.says("strategies from a learning, not a compliance, perspective"))
          .computed((index, view) -> learningShare(index));

  private static Result<Value> learningShare(SystemIndex index) {
    List<Node<Strategy>> known =
        index.nodes(Strategy.class).stream()
            .filter(one -> one.value().orientation() != Strategy.Orientation.UNKNOWN)
            .toList();
    if (known.isEmpty()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED, "no strategy's orientation is known", "orientation");
    }
    return Result.of(
        Value.ratio(known.stream().mapToDouble(StrategyMetrics::learning).sum(), known.size())
            .from(
                Parts.sorted(
                    known.stream()
                        .filter(one -> learning(one) > 0)
                        .map(one -> Contributor.of(one).with(learning(one) / known.size())))));
  }

  private static double learning(Node<Strategy> strategy) {
    return switch (strategy.value().orientation()) {
      case LEARNING -> 1;
      case MIXED -> 0.5;
      default -> 0;
    };
  }

  /**
   * M-50. How many of the four kinds of support a strategy uses on average.
   *
   * <p>Example: one strategy combines a coach, a summer institute and a rubric, another has two
   * learning events: (3 + 1)/2 = 2.
   *
   * @see "Cobb & Jackson 2012"
   */
  public static final Metric<Value> SUPPORT_MIX =
      Metric.value("M-50", "support-mix", "Mix of supports")
          .means(
              "How many of the four kinds of support (new position, learning event,"
                  + " organizational routine, tool) a strategy uses: the mean over the strategies."
                  + " Contributors are the kinds, each with the share of strategies that use it.")
          .is("Σ kinds of support of each strategy ÷ strategies")
          .in(Unit.of("kinds of support"), Range.between(0, 4))
          .in(View.DESIGNED, Aspect.THEORY)
          .undefinedWhen("no strategy is recorded")
          .sources(
              COBB_JACKSON_2012.says(
                  "new positions, learning events, organizational routines and tools"))
          .computed((index, view) -> ofStrategies(index, StrategyMetrics::supportMix));

  private static Value supportMix(List<Node<Strategy>> strategies) {
    return Value.ratio(
            strategies.stream().mapToInt(one -> kinds(one.value()).size()).sum(), strategies.size())
        .from(
            Parts.sorted(
                Stream.of(Support.Kind.values())
                    .map(
                        kind ->
                            Contributor.of(kind)
                                .with(
                                    (double)
                                            strategies.stream()
                                                .filter(one -> kinds(one.value()).contains(kind))
                                                .count()
                                        / strategies.size()))));
  }

  private static Set<Support.Kind> kinds(Strategy strategy) {
    return strategy.supports().stream().map(Support::kind).collect(Collectors.toSet());
  }

  /**
   * M-50b. How many strategies use how many of the four kinds of support.
   *
   * <p>Example: one strategy combines a coach, a summer institute and a rubric, another has two
   * learning events: one uses 3 kinds, one uses 1.
   *
   * @see "Cobb & Jackson 2012"
   */
  public static final Metric<Counts> SUPPORT_MIX_COUNTS =
      Metric.counts("M-50b", "support-mix-counts", "Strategies by number of kinds of support")
          .means(
              "How many strategies use none, one, two, three or all four of the kinds of support"
                  + " (new position, learning event, organizational routine, tool).")
          .is("counts of strategies by their number of kinds of support")
          .in(Unit.of("strategies"), Range.atLeast(0).whole())
          .in(View.DESIGNED, Aspect.THEORY)
          .undefinedWhen("no strategy is recorded")
          .sources(
              COBB_JACKSON_2012.says(
                  "new positions, learning events, organizational routines and tools"))
          .computed(
              (index, view) ->
                  ofStrategies(
                      index,
                      strategies ->
                          counts(
                              strategies,
                              NUMBERS_OF_KINDS.stream(),
                              strategy -> NUMBERS_OF_KINDS.get(kinds(strategy).size()))));

  /**
   * M-51. How far the theory that is espoused and what is done are the same.
   *
   * <p>Example: an activity enacts one of two espoused strategies, and is one of three activities:
   * strategies 1/2, activities 1/3.
   *
   * @see "Argyris & Schön 1974"
   */
  public static final Metric<Profile> ESPOUSED_ENACTED =
      Metric.profile("M-51", "espoused-enacted", "Espoused and enacted")
          .means(
              "Two shares: strategies of espoused theories that are found in practice, and"
                  + " activities that enact a strategy. A strategy is found in practice if it has a"
                  + " counterpart in an enacted theory or, if none is described, if an activity"
                  + " enacts it, by itself or through its routine. An activity record counts once."
                  + " Where activities are not documented, strategies without an enacted theory to"
                  + " compare with may or may not be enacted.")
          .is(
              "strategies: espoused strategies found in practice ÷ espoused strategies;"
                  + " activities: activities that enact a strategy ÷ activities")
          .in(Unit.SHARE, Range.ZERO_TO_ONE.orIntervals())
          .needs(Aspect.THEORY)
          .undefinedWhen(
              "strategies: no espoused strategy is recorded, or activities are not documented"
                  + " and no enacted theory is described; activities: none is recorded")
          .sources(ARGYRIS_SCHON_1974.says("espoused theory and theory-in-use"))
          .computed(
              (index, view) ->
                  Result.of(
                      Profile.of("strategies", enacted(index), "activities", enacting(index))));

  private static boolean knowsActivities(SystemIndex index) {
    return index.system().coverage(Aspect.ACTIVITIES) != Coverage.NOT_DOCUMENTED;
  }

  private static Result<Value> enacted(SystemIndex index) {
    TheoryInUse inUse = index.get(TheoryInUse.RELATION);
    List<Node<Strategy>> enacted = new ArrayList<>();
    int open = 0;
    int espoused = 0;
    for (Node<TheoryOfAction> theory : index.nodes(TheoryOfAction.class)) {
      if (theory.value().stance() == TheoryOfAction.Stance.ESPOUSED) {
        espoused += inUse.strategiesOf(theory).size();
        if (inUse.isCompared(theory) || knowsActivities(index)) {
          enacted.addAll(inUse.enactedOf(theory));
        } else {
          open += inUse.strategiesOf(theory).size();
        }
      }
    }
    if (espoused == 0) {
      return Result.undefined(
          Result.Code.NONE_RECORDED, "no espoused strategy is recorded", "strategies");
    }
    return open == espoused
        ? MetricResults.notDocumented(Aspect.ACTIVITIES)
        : Result.of(Parts.share(enacted, open, espoused));
  }

  private static Result<Value> enacting(SystemIndex index) {
    if (!knowsActivities(index)) {
      return MetricResults.notDocumented(Aspect.ACTIVITIES);
    }
    Enactment enactment = index.get(Enactment.RELATION);
    List<Node<JointActivity>> activities = index.nodes(JointActivity.class);
    return activities.isEmpty()
        ? Result.undefined(Result.Code.NONE_RECORDED, "no activity is recorded", "activities")
        : Result.of(
            Value.share(
                activities.stream()
                    .filter(activity -> !enactment.strategiesEnactedBy(activity).isEmpty())
                    .toList(),
                activities.size()));
  }

  static final List<Metric<?>> METRICS =
      List.of(
          FUNDING_DURABILITY,
          STRATEGY_COMPLETENESS,
          SUPPORT_PRESS_BALANCE,
          LEARNING_PERSPECTIVE_SHARE,
          SUPPORT_MIX,
          SUPPORT_MIX_COUNTS,
          ESPOUSED_ENACTED);

  private StrategyMetrics() {}
}

package org.concertive.metrics;

import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.GATES_DECK;
import static org.concertive.catalogue.Sources.SANDOVAL_2014;
import static org.concertive.catalogue.Sources.W_K_KELLOGG_FOUNDATION_2004;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.value.Entity;
import org.concertive.relation.Indicators;
import org.concertive.relation.Leverage;
import org.concertive.relation.LogicLinks;
import org.concertive.relation.LogicReach;
import org.concertive.statistics.Result;

/** What logic models lead to, and whether it is argued and measured. */
public final class LogicModelMetrics {
  private static final int MOST_IN_TABLE = 10_000;

  /**
   * M-58. Share of outcomes that some activity leads to, and of activities that lead to some
   * outcome.
   *
   * <p>Example: coaching leads to better lessons, and these to better results; nothing leads to
   * trust, and a newsletter leads to nothing: outcomes 2/3, activities 1/2.
   *
   * @see "W. K. Kellogg Foundation 1998/2004"
   */
  public static final Metric<Profile> LOGIC_REACH =
      Metric.profile("M-58", "logic-reach", "Reach of the logic model")
          .means(
              "Share of outcomes that some activity leads to, and share of activities that lead"
                  + " to some outcome. Outcomes are components of type OUTCOME or IMPACT. One"
                  + " component leads to another by any chain of causal and strengthening links;"
                  + " feedback does not count. Contributors are the components that are reached or"
                  + " that reach.")
          .is(
              "outcomes: outcomes reached from an activity ÷ outcomes; activities: activities"
                  + " from which an outcome is reached ÷ activities")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .needs(Aspect.LOGIC_MODEL)
          .undefinedWhen("there are no outcomes or, for the second, no activities")
          .sources(W_K_KELLOGG_FOUNDATION_2004.says("activities lead to outputs and outcomes"))
          .computed(
              (index, view) -> {
                LogicReach reach = index.get(LogicReach.RELATION);
                return Result.of(
                    Profile.of(
                        "outcomes",
                        share(outcomes(index), reach::isAfterActivity, "outcomes"),
                        "activities",
                        share(
                            components(index, LogicReach::isActivity),
                            reach::isBeforeResult,
                            "activities")));
              });

  /**
   * M-59. Share of causal links with a stated assumption or conjecture.
   *
   * <p>Example: of two causal links, an assumption is about one: 1/2.
   *
   * @see "Sandoval 2014; Cobb & the MIST Team"
   */
  public static final Metric<Value> LINK_RATIONALE =
      Metric.value("M-59", "link-rationale", "Links with a rationale")
          .means(
              "Share of the causal links of logic models that an assumption or a conjecture is"
                  + " about, whatever its status. Contributors are these links.")
          .is("causal links with an assumption or a conjecture ÷ causal links")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .needs(Aspect.LOGIC_MODEL)
          .undefinedWhen("there are no causal links")
          .sources(
              SANDOVAL_2014.says("conjectures join designs and outcomes"),
              COBB_THE_MIST_TEAM.says("a rationale for why strategies should work"))
          .computed(
              (index, view) ->
                  share(
                      index.nodes(LogicLink.class).stream()
                          .filter(link -> link.value().kind() == LogicLink.Kind.CAUSAL)
                          .toList(),
                      index.get(LogicLinks.RELATION)::isArgued,
                      "causal links"));

  /**
   * M-60. Share of outcomes with an indicator, and with an instrument, a baseline and a target.
   *
   * <p>Example: of two outcomes, one has an indicator with an instrument and a baseline, but
   * without a target; the other has none: 1/2, 1/2, 1/2 and 0/2.
   *
   * @see "W. K. Kellogg Foundation 1998/2004"
   */
  public static final Metric<Profile> INDICATOR_COVERAGE =
      Metric.profile("M-60", "indicator-coverage", "Outcomes with indicators")
          .means(
              "Share of outcomes with an indicator, and share of outcomes with an indicator that"
                  + " has an instrument, a baseline and a target, each on its own. Outcomes are"
                  + " components of type OUTCOME or IMPACT; one that realizes a goal shares the"
                  + " indicators of the goal. A target without a date counts. Contributors are the"
                  + " outcomes that have it.")
          .is("outcomes with an indicator, with an instrument, a baseline, a target ÷ outcomes")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .needs(Aspect.LOGIC_MODEL)
          .undefinedWhen("there are no outcomes")
          .sources(W_K_KELLOGG_FOUNDATION_2004.says("indicators show whether results come about"))
          .computed((index, view) -> Result.of(indicatorCoverage(index)));

  private static Profile indicatorCoverage(SystemIndex index) {
    Map<String, Result<Value>> parts = new LinkedHashMap<>();
    parts.put("indicator", withIndicator(index, indicator -> true));
    parts.put("instrument", withIndicator(index, one -> one.instrument().isPresent()));
    parts.put("baseline", withIndicator(index, one -> one.baseline().isPresent()));
    parts.put("target", withIndicator(index, one -> one.target().isPresent()));
    return new Profile(parts);
  }

  private static Result<Value> withIndicator(SystemIndex index, Predicate<Indicator> condition) {
    Indicators indicators = index.get(Indicators.RELATION);
    return share(
        outcomes(index),
        outcome -> indicators.ofComponent(outcome).stream().map(Node::value).anyMatch(condition),
        "outcomes");
  }

  /**
   * M-61. How many other components each component strengthens.
   *
   * <p>Example: shared leadership strengthens coaching and teamwork, and teamwork strengthens
   * trust: shared leadership 3, teamwork 1.
   *
   * <p>The cost is the number of components times that of links ÷ 64, so above 10,000 components it
   * is undefined; {@link Leverage#strengthenedBy} answers for one component in linear time.
   *
   * @see "Gates deck"
   */
  public static final Metric<Counts> LEVERAGE =
      Metric.counts("M-61", "leverage", "Leverage of components")
          .means(
              "How many other components each component of a logic model strengthens, through"
                  + " any chain of strengthening links.")
          .is("other components reached by strengthening links")
          .in(Unit.of("components"), Range.atLeast(0).whole())
          .needs(Aspect.LOGIC_MODEL)
          .undefinedWhen("there are no components, or more than 10,000")
          .sources(GATES_DECK.says("distributed leadership can help strengthen the other elements"))
          .computed((index, view) -> leverage(index));

  private static Result<Counts> leverage(SystemIndex index) {
    int components = index.nodes(LogicComponent.class).size();
    if (components == 0) {
      return noneRecorded("components");
    }
    if (components > MOST_IN_TABLE) {
      return Result.undefined(
          Result.Code.OTHER,
          "counting for all of more than 10,000 components takes too long; Leverage.strengthenedBy"
              + " answers for one");
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    index
        .get(Leverage.RELATION)
        .counts()
        .forEach((component, count) -> counts.put(component.value().id(), count));
    return Result.of(new Counts(counts));
  }

  private static List<Node<LogicComponent>> outcomes(SystemIndex index) {
    return components(index, LogicReach::isResult);
  }

  private static List<Node<LogicComponent>> components(
      SystemIndex index, Predicate<Node<LogicComponent>> condition) {
    return index.nodes(LogicComponent.class).stream().filter(condition).toList();
  }

  private static <T extends Entity> Result<Value> share(
      List<Node<T>> all, Predicate<Node<T>> condition, String what) {
    return all.isEmpty()
        ? noneRecorded(what)
        : Result.of(Value.share(all.stream().filter(condition).toList(), all.size()));
  }

  private static <R> Result<R> noneRecorded(String what) {
    return Result.undefined(Result.Code.NONE_RECORDED, "no " + what + " are recorded", what);
  }

  static final List<Metric<?>> METRICS =
      List.of(LOGIC_REACH, LINK_RATIONALE, INDICATOR_COVERAGE, LEVERAGE);

  private LogicModelMetrics() {}
}

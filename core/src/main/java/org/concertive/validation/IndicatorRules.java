package org.concertive.validation;

import static org.concertive.catalogue.Sources.BRYK_ET_AL_2015;
import static org.concertive.catalogue.Sources.CAMBURN_SPILLANE_SEBASTIAN_2010;
import static org.concertive.catalogue.Sources.GATES_DECK;
import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;
import static org.concertive.catalogue.Sources.JAQUITH_AIELLO_KHACHATRYAN;
import static org.concertive.catalogue.Sources.WEISS_1997;
import static org.concertive.catalogue.Sources.W_K_KELLOGG_FOUNDATION_2004;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.model.Aspect;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.evidence.IndicatorValue;
import org.concertive.model.evidence.Instrument;
import org.concertive.model.evidence.Measurement;
import org.concertive.model.evidence.MeasurementSummary;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.theory.Goal;
import org.concertive.model.value.Answer;
import org.concertive.model.value.TimePoint;
import org.concertive.relation.Indicators;
import org.concertive.relation.LogicReach;

/** IND: indicators, their values and what they are measured with. */
final class IndicatorRules {
  private static final Set<Indicator.Unit> TAKING_PART =
      EnumSet.of(Indicator.Unit.PERSONS, Indicator.Unit.SESSIONS, Indicator.Unit.ATTENDANCE);

  static final List<Rule> RULES =
      List.of(
          warning("IND-01", "result-without-indicator")
              .checks(
                  "An outcome or an impact of a logic model, or a goal declared a priority, that no"
                      + " indicator measures. A goal and a component that realizes it share their"
                      + " indicators.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says("No indicator of {name} is recorded: whether it comes about could not be seen.")
              .toRecord("Record an indicator that measures it.")
              .toConsider("Consider what would be different, and how anyone would notice.")
              .sources(
                  GATES_DECK.says("the goal is that more students earn a diploma and go on"),
                  W_K_KELLOGG_FOUNDATION_2004.says("indicators show whether results come about"))
              .once(IndicatorRules::checkMeasured),
          warning("IND-02", "indicator-without-instrument")
              .checks("An indicator names no instrument.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says(
                  "How {name} is measured is not recorded: whether two values of it can be compared"
                      + " cannot be seen.")
              .toRecord("Record the instrument, such as a survey, a rubric or a test.")
              .toConsider("Consider who could measure it, and with what.")
              .sources(IMSS_PROPOSAL.says("logic models with surveys and interviews to match"))
              .each(
                  Indicator.class,
                  (indicator, found) -> {
                    if (indicator.value().instrument().isEmpty()) {
                      found.on(indicator);
                    }
                  }),
          warning("IND-03", "indicator-without-baseline")
              .checks("An indicator has no baseline.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says(
                  "No baseline of {name} is recorded: without it, a later value cannot show whether"
                      + " anything changed.")
              .toRecord("Record where it stood before, and when.")
              .toConsider("Consider measuring it before the work begins.")
              .sources(BRYK_ET_AL_2015.says("what cannot be measured cannot be improved at scale"))
              .each(
                  Indicator.class,
                  (indicator, found) -> {
                    if (indicator.value().baseline().isEmpty()) {
                      found.on(indicator);
                    }
                  }),
          info("IND-04", "indicator-without-target")
              .checks("An indicator has no target, or a target without a date.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says(
                  "No {missing} of {name} is recorded: how far it is meant to go, and by when,"
                      + " cannot be seen.")
              .toRecord("Record the value it is meant to reach, and by when.")
              .toConsider("Consider agreeing on how much is enough, and by when.")
              .sources(
                  BRYK_ET_AL_2015.says("an aim says how much, for whom and by when"),
                  GATES_DECK.says("the goal is that more students earn a diploma and go on"))
              .each(Indicator.class, IndicatorRules::checkTarget),
          error("IND-05", "value-out-of-range")
              .checks(
                  "A baseline, a target, a measured value, or the mean, least or greatest of a"
                      + " measured summary lies below the least or above the greatest value"
                      + " possible of the indicator.")
              .says("{name} can only take values {range}, but has {n values} outside ({values}).")
              .toRecord("Correct the values, or the range of the indicator.")
              .once(IndicatorRules::checkRange),
          error("IND-06", "target-against-direction")
              .checks(
                  "The target of an indicator that is to increase is below its baseline, or that of"
                      + " one that is to decrease is above it.")
              .says(
                  "{name} is meant to {direction}, but its target, {target}, is {side} its"
                      + " baseline, {baseline}.")
              .toRecord("Correct the direction, the target or the baseline.")
              .each(Indicator.class, IndicatorRules::checkDirection),
          info("IND-07", "unexamined-instrument")
              .checks("An instrument records neither reliability nor validity.")
              .omissionIn(Aspect.EVIDENCE)
              .says(
                  "Neither the reliability nor the validity of {name} is recorded: how far its"
                      + " results can be trusted cannot be seen.")
              .toRecord("Record what is known of its reliability or validity.")
              .toConsider("Consider an instrument that has been studied, or studying this one.")
              .sources(
                  JAQUITH_AIELLO_KHACHATRYAN.says(
                      "develop valid and reliable measures of capacity to sustain change"))
              .each(
                  Instrument.class,
                  (instrument, found) -> {
                    if (instrument.value().reliability().isEmpty()
                        && instrument.value().validity().filter(t -> !t.isBlank()).isEmpty()) {
                      found.on(instrument);
                    }
                  }),
          warning("IND-08", "self-report-only")
              .checks(
                  "A goal has indicators, of its own or of a component that realizes it, and each"
                      + " is measured with an instrument that is recorded as self-report.")
              .says(
                  "{name} is measured only by what people report about themselves ({instruments}),"
                      + " which can differ from what others see.")
              .toRecord("Record any other instrument that is used.")
              .toConsider("Consider adding an observation, a test or records that exist anyway.")
              .sources(
                  CAMBURN_SPILLANE_SEBASTIAN_2010.says(
                      "a self-report is compared with another measure"))
              .each(Goal.class, IndicatorRules::checkSelfReport),
          info("IND-09", "outcome-indicators-only")
              .checks("There are indicators, and each is of kind outcome.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says(
                  "Only indicators of outcomes are recorded ({n indicators}): if results do not"
                      + " show, nobody could tell a plan that does not work from one that was not"
                      + " carried out.")
              .toRecord("Record the indicators of the work itself, as PROCESS or DRIVER.")
              .toConsider("Consider what would show early that the plan is being carried out.")
              .sources(
                  BRYK_ET_AL_2015.says("process measures beside outcome measures"),
                  WEISS_1997.says("a theory can fail, or the program can fail to carry it out"))
              .once(IndicatorRules::checkKinds),
          info("IND-10", "attendance-as-outcome")
              .checks(
                  "An outcome or an impact has indicators, and each is of kind process and counts"
                      + " persons, sessions or attendance.")
              .says(
                  "{name} is measured only by taking part ({indicators}): people can take part and"
                      + " nothing change.")
              .toRecord("Record an indicator of the change itself.")
              .toConsider("Consider what people would do differently after taking part.")
              .sources(
                  W_K_KELLOGG_FOUNDATION_2004.says("outputs count services, outcomes show change"))
              .each(LogicComponent.class, IndicatorRules::checkParticipation),
          error("IND-11", "threshold-out-of-place")
              .checks(
                  "The threshold of an indicator that is to increase is above its target or below"
                      + " the least value possible; or that of one that is to decrease is below its"
                      + " target or above the greatest value possible. What is not recorded is not"
                      + " compared.")
              .says(
                  "{name} is meant to {direction} and is acceptable at {threshold}, which is {side}"
                      + " {limit}.")
              .toRecord("Correct the threshold, the target, the range or the direction.")
              .each(Indicator.class, IndicatorRules::checkThreshold),
          warning("IND-12", "conflicting-measurements")
              .checks(
                  "Two measurements of an indicator in one unit and at one time have values, or"
                      + " means of summaries, that differ by more than the rounding of their"
                      + " printed digits. Equal values are fine.")
              .says(
                  "For {when}{place}, {name} was measured as {low} and as {high}: which of them"
                      + " holds cannot be seen.")
              .toRecord("Correct one of them, or record for which unit or time it holds.")
              .once(IndicatorRules::checkRepeatedMeasurements));

  private IndicatorRules() {}

  private static void checkMeasured(Findings found) {
    Indicators indicators = found.get(Indicators.RELATION);
    for (Node<LogicComponent> component : found.index().nodes(LogicComponent.class)) {
      if (LogicReach.isResult(component) && indicators.ofComponent(component).isEmpty()) {
        found.on(component);
      }
    }
    for (Node<Goal> goal : found.index().nodes(Goal.class)) {
      if (goal.value().priority() && indicators.ofGoal(goal).isEmpty()) {
        found.on(goal);
      }
    }
  }

  private static void checkTarget(Node<Indicator> indicator, Findings found) {
    Optional<IndicatorValue> target = indicator.value().target();
    if (target.flatMap(IndicatorValue::when).isEmpty()) {
      found.on(indicator).with("missing", target.isEmpty() ? "target" : "date for the target");
    }
  }

  private static void checkRange(Findings found) {
    ListMultimap<Node<Indicator>, Reading> outside =
        Reading.byIndicator(
            found.index(), Reading::withExtremes, (of, reading) -> isOutside(reading.value(), of));
    for (Node<Indicator> indicator : outside.keySet()) {
      List<Reading> readings = outside.get(indicator);
      found
          .on(indicator)
          .at(readings.get(0).place())
          .field(readings.get(0).field())
          .with("range", range(indicator.value()))
          .with("n", readings.size())
          .with("values", readings.stream().map(Reading::value).toList());
    }
  }

  private static boolean isOutside(BigDecimal value, Indicator indicator) {
    return indicator.min().filter(min -> value.compareTo(min) < 0).isPresent()
        || indicator.max().filter(max -> value.compareTo(max) > 0).isPresent();
  }

  private static String range(Indicator indicator) {
    String min = indicator.min().map(BigDecimal::toPlainString).orElse("");
    String max = indicator.max().map(BigDecimal::toPlainString).orElse("");
    if (min.isEmpty()) {
      return "up to " + max;
    }
    return "from " + min + (max.isEmpty() ? " up" : " to " + max);
  }

  private static boolean hasDirection(Indicator indicator) {
    return indicator.direction() == Indicator.Direction.INCREASE
        || indicator.direction() == Indicator.Direction.DECREASE;
  }

  /** Above 0 where the first value is better than the second, given the direction. */
  private static int better(Indicator indicator, BigDecimal one, BigDecimal other) {
    int more = one.compareTo(other);
    return indicator.direction() == Indicator.Direction.INCREASE ? more : -more;
  }

  private static String side(BigDecimal value, BigDecimal limit) {
    return value.compareTo(limit) > 0 ? "above" : "below";
  }

  private static void checkDirection(Node<Indicator> node, Findings found) {
    Indicator indicator = node.value();
    if (indicator.target().isEmpty()
        || indicator.baseline().isEmpty()
        || !hasDirection(indicator)) {
      return;
    }
    BigDecimal target = indicator.target().get().value();
    BigDecimal baseline = indicator.baseline().get().value();
    if (better(indicator, target, baseline) < 0) {
      found
          .on(node)
          .field("target")
          .with("direction", indicator.direction())
          .with("target", target)
          .with("side", side(target, baseline))
          .with("baseline", baseline);
    }
  }

  private static void checkSelfReport(Node<Goal> goal, Findings found) {
    List<Node<Indicator>> indicators = found.get(Indicators.RELATION).ofGoal(goal);
    List<Node<Instrument>> asking =
        indicators.stream()
            .flatMap(indicator -> indicator.value().instrument().stream())
            .flatMap(instrument -> found.index().node(instrument, Instrument.class).stream())
            .filter(instrument -> instrument.value().selfReport() == Answer.YES)
            .toList();
    if (!indicators.isEmpty() && asking.size() == indicators.size()) {
      found.on(goal).with("instruments", asking.stream().distinct().toList());
    }
  }

  private static void checkKinds(Findings found) {
    List<Node<Indicator>> indicators = found.index().nodes(Indicator.class);
    if (!indicators.isEmpty()
        && indicators.stream().allMatch(one -> isOfKind(Indicator.Kind.OUTCOME, one))) {
      found.onSystem().field("evidence/indicators").with("n", indicators.size());
    }
  }

  private static boolean isOfKind(Indicator.Kind kind, Node<Indicator> indicator) {
    return indicator.value().kind().filter(kind::equals).isPresent();
  }

  private static void checkParticipation(Node<LogicComponent> component, Findings found) {
    if (!LogicReach.isResult(component)) {
      return;
    }
    List<Node<Indicator>> indicators = found.get(Indicators.RELATION).ofComponent(component);
    if (!indicators.isEmpty()
        && indicators.stream()
            .allMatch(
                one ->
                    isOfKind(Indicator.Kind.PROCESS, one)
                        && TAKING_PART.contains(one.value().unit()))) {
      found.on(component).with("indicators", indicators);
    }
  }

  private static void checkThreshold(Node<Indicator> node, Findings found) {
    Indicator indicator = node.value();
    if (indicator.threshold().isEmpty() || !hasDirection(indicator)) {
      return;
    }
    BigDecimal threshold = indicator.threshold().get();
    Optional<BigDecimal> target =
        indicator
            .target()
            .map(IndicatorValue::value)
            .filter(value -> better(indicator, threshold, value) > 0);
    boolean increases = indicator.direction() == Indicator.Direction.INCREASE;
    Optional<BigDecimal> worst =
        (increases ? indicator.min() : indicator.max())
            .filter(value -> better(indicator, threshold, value) < 0);
    target
        .or(() -> worst)
        .ifPresent(
            limit ->
                found
                    .on(node)
                    .field("threshold")
                    .with("direction", indicator.direction())
                    .with("threshold", threshold)
                    .with("side", side(threshold, limit))
                    .with(
                        "limit",
                        target.isPresent()
                            ? "its target, " + limit
                            : (increases ? "the least" : "the greatest")
                                + " value possible, "
                                + limit));
  }

  /** Which measurements must agree: those of values, or of means. */
  private record Place(
      Node<Indicator> indicator, Optional<Node<OrgUnit>> unit, TimePoint when, boolean isMean) {}

  private static void checkRepeatedMeasurements(Findings found) {
    ListMultimap<Place, Reading> readings =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Node<Measurement> node : found.index().nodes(Measurement.class)) {
      Measurement measurement = node.value();
      Optional<BigDecimal> value =
          measurement.value().or(() -> measurement.summary().map(MeasurementSummary::mean));
      Optional<Node<Indicator>> indicator =
          found.index().node(measurement.indicator(), Indicator.class);
      if (value.isPresent() && indicator.isPresent()) {
        boolean isMean = measurement.value().isEmpty();
        readings.put(
            new Place(
                indicator.get(),
                measurement.unit().flatMap(unit -> found.index().node(unit, OrgUnit.class)),
                measurement.when(),
                isMean),
            new Reading(value.get(), node, isMean ? "summary/mean" : "value"));
      }
    }
    for (Place place : readings.keySet()) {
      checkAgreement(place, readings.get(place), found);
    }
  }

  private static void checkAgreement(Place place, List<Reading> readings, Findings found) {
    List<Reading> apart = Bounds.furthestApart(readings, Reading::bounds);
    Reading highest = apart.get(0);
    Reading lowest = apart.get(1);
    if (!highest.bounds().meet(lowest.bounds())) {
      Reading later = highest.place().compareTo(lowest.place()) > 0 ? highest : lowest;
      found
          .on(place.indicator())
          .at(later.place())
          .field(later.field())
          .with("when", place.when())
          .with("place", place.unit().map(unit -> " in " + Subject.shown(unit.value())).orElse(""))
          .with("low", lowest.value())
          .with("high", highest.value());
    }
  }
}

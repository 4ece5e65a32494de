package org.concertive.metrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.model.scale.Innovation;
import org.concertive.model.value.TimePoint;
import org.concertive.relation.Adoption;
import org.concertive.relation.PrintedSummary;
import org.concertive.statistics.Result;

/**
 * How far the units of one level had adopted an innovation at one time.
 *
 * @param series the innovation and the level, such as {@code lesson-study DISTRICT}
 * @param when the time
 * @param isPublished whether it is a summary printed by a source
 * @param figures what is known of the units; undefined where records contradict each other
 */
record Spread(String series, TimePoint when, boolean isPublished, Result<SpreadFigures> figures) {
  /** What a metric says of the results it has. */
  static final String TEXT =
      " There is a result for each innovation, level of units and time, such as \"lesson-study"
          + " DISTRICT 2014\". It comes from the observations of single units, those without a number"
          + " left out, or from a summary that a source prints, \"lesson-study DISTRICT 2014"
          + " published\".";

  /** The series of a description, each in order of time: observations first, then summaries. */
  static List<List<Spread>> series(SystemIndex index) {
    Adoption adoption = index.get(Adoption.RELATION);
    List<List<Spread>> series = new ArrayList<>();
    for (Node<Innovation> innovation : index.nodes(Innovation.class)) {
      adoption
          .surveys(innovation)
          .forEach(
              surveys ->
                  series.add(surveys.stream().map(survey -> of(innovation, survey)).toList()));
      adoption.summaries(innovation).forEach(waves -> series.add(published(innovation, waves)));
    }
    return series;
  }

  private static String name(Node<Innovation> innovation, Optional<OrgLevel> level) {
    return innovation.value().id() + level.map(one -> " " + one).orElse("");
  }

  private static Spread of(Node<Innovation> innovation, Adoption.Survey survey) {
    return new Spread(
        name(innovation, survey.level()), survey.when(), false, figures(survey.observations()));
  }

  private static Result<SpreadFigures> figures(List<Node<AdoptionObservation>> observations) {
    Map<String, List<AdoptionObservation>> byUnit = new LinkedHashMap<>();
    observations.forEach(
        one ->
            byUnit
                .computeIfAbsent(one.value().unit().id(), unit -> new ArrayList<>())
                .add(one.value()));
    SystemIndex index = observations.get(0).index();
    Map<Contributor, Value> shares = new LinkedHashMap<>();
    for (Map.Entry<String, List<AdoptionObservation>> unit : byUnit.entrySet()) {
      Result<Value> share = AdoptionMetrics.rate(unit.getValue());
      if (share instanceof Result.Undefined<Value> why && why.code() == Result.Code.CONTRADICTORY) {
        return Result.undefined(why.code(), "in " + unit.getKey() + ", " + why.reason());
      }
      share.value().ifPresent(value -> shares.put(contributor(index, unit.getKey()), value));
    }
    return shares.isEmpty()
        ? Result.undefined(Result.Code.NONE_RECORDED, "no number is recorded", "adopting", "total")
        : Result.of(new ObservedSpread(shares));
  }

  private static Contributor contributor(SystemIndex index, String unit) {
    return index
        .node(unit, OrgUnit.class)
        .map(Contributor::of)
        .orElseGet(() -> new Contributor(unit, unit, OptionalDouble.empty()));
  }

  private static List<Spread> published(Node<Innovation> innovation, List<Adoption.Wave> waves) {
    Map<TimePoint, List<DistributionSummary>> byTime = new LinkedHashMap<>();
    waves.forEach(
        wave ->
            byTime
                .computeIfAbsent(wave.when(), time -> new ArrayList<>())
                .add((DistributionSummary) wave.recorded().value()));
    return byTime.entrySet().stream()
        .map(
            time ->
                new Spread(
                    name(innovation, time.getValue().get(0).unitLevel()),
                    time.getKey(),
                    true,
                    published(time.getValue())))
        .toList();
  }

  private static Result<SpreadFigures> published(List<DistributionSummary> summaries) {
    List<PublishedSpread> distinct =
        summaries.stream().map(PublishedSpread::of).distinct().toList();
    if (distinct.size() > 1) {
      return Result.undefined(
          Result.Code.CONTRADICTORY, summaries.size() + " summaries of the same time disagree");
    }
    return new PrintedSummary(summaries.get(0))
        .problem()
        .<Result<SpreadFigures>>map(why -> Result.undefined(Result.Code.CONTRADICTORY, why))
        .orElseGet(() -> Result.of(distinct.get(0)));
  }

  String name() {
    return series + " " + when + suffix();
  }

  String suffix() {
    return isPublished ? " published" : "";
  }

  /** A number, if the records allow it. */
  Result<Value> get(Function<SpreadFigures, Result<Value>> figure) {
    return figures.flatMap(figure);
  }
}

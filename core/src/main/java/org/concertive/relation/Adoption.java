package org.concertive.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.model.scale.Innovation;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;

/**
 * How far each innovation was adopted, time after time: as summaries, as observations of several
 * units and in single units. Built in linear time, but for sorting by time.
 *
 * @see "Coburn 2003; Akiba & Murata"
 */
public final class Adoption {
  /** How far each innovation was adopted. */
  public static final Relation<Adoption> RELATION = Relation.of("adoption", Adoption::new);

  private final SystemIndex index;
  private final Map<Node<Innovation>, List<Node<AdoptionObservation>>> observed = new HashMap<>();
  private final Map<Node<Innovation>, List<Node<DistributionSummary>>> summarized = new HashMap<>();

  /**
   * How far an innovation was adopted at one time.
   *
   * @param recorded the summary, or the first of the observations
   * @param when the time
   * @param n how many units it was observed in
   * @param mean the mean of their values, in percent
   * @param values the values, in percent; empty where there is only a summary
   */
  public record Wave(
      Node<? extends Entity> recorded, TimePoint when, int n, double mean, List<Double> values) {
    /** Makes a wave; the list is copied. */
    public Wave {
      values = List.copyOf(values);
    }
  }

  private Adoption(SystemIndex index) {
    this.index = index;
    collect(AdoptionObservation.class, AdoptionObservation::practice, observed);
    collect(DistributionSummary.class, DistributionSummary::practice, summarized);
  }

  private <T> void collect(
      Class<T> type, Function<T, Ref<Innovation>> of, Map<Node<Innovation>, List<Node<T>>> into) {
    for (Node<T> node : index.nodes(type)) {
      index
          .node(of.apply(node.value()), Innovation.class)
          .ifPresent(one -> into.computeIfAbsent(one, none -> new ArrayList<>()).add(node));
    }
  }

  /** The observations of an innovation, in document order. */
  public List<Node<AdoptionObservation>> observationsOf(Node<Innovation> innovation) {
    return List.copyOf(observed.getOrDefault(innovation, List.of()));
  }

  private List<Node<DistributionSummary>> summariesOf(Node<Innovation> innovation) {
    return summarized.getOrDefault(innovation, List.of());
  }

  /** The times at which an innovation was observed, each once. */
  public Set<TimePoint> timesOf(Node<Innovation> innovation) {
    Set<TimePoint> times = new LinkedHashSet<>();
    summariesOf(innovation).forEach(summary -> times.add(summary.value().when()));
    observationsOf(innovation).forEach(one -> times.add(one.value().when()));
    return times;
  }

  /** The summaries of an innovation, those of each level in order of time. */
  public List<List<Wave>> summaries(Node<Innovation> innovation) {
    Map<Optional<OrgLevel>, List<Wave>> byLevel = new LinkedHashMap<>();
    for (Node<DistributionSummary> node : summariesOf(innovation)) {
      DistributionSummary summary = node.value();
      byLevel
          .computeIfAbsent(summary.unitLevel(), none -> new ArrayList<>())
          .add(
              new Wave(node, summary.when(), summary.n(), summary.mean().doubleValue(), List.of()));
    }
    return inTime(byLevel.values());
  }

  /**
   * The observations of an innovation in units of one level at one time.
   *
   * @param level the level of the units; empty where none is recorded
   * @param when the time
   * @param observations the observations, in document order
   */
  public record Survey(
      Optional<OrgLevel> level, TimePoint when, List<Node<AdoptionObservation>> observations) {
    /** Makes a survey; the list is copied. */
    public Survey {
      observations = List.copyOf(observations);
    }
  }

  /** The observations of an innovation, those of units at each level in order of time. */
  public List<List<Survey>> surveys(Node<Innovation> innovation) {
    Map<Optional<OrgLevel>, Map<TimePoint, List<Node<AdoptionObservation>>>> byLevel =
        new LinkedHashMap<>();
    for (Node<AdoptionObservation> node : observationsOf(innovation)) {
      byLevel
          .computeIfAbsent(
              index.get(node.value().unit(), OrgUnit.class).flatMap(OrgUnit::level),
              none -> new LinkedHashMap<>())
          .computeIfAbsent(node.value().when(), none -> new ArrayList<>())
          .add(node);
    }
    List<List<Survey>> surveys = new ArrayList<>();
    byLevel.forEach(
        (level, times) ->
            surveys.add(
                times.entrySet().stream()
                    .map(time -> new Survey(level, time.getKey(), time.getValue()))
                    .sorted(inTime(Survey::when))
                    .toList()));
    return surveys;
  }

  /**
   * The surveys of an innovation whose numbers are exact, those of each level in order of time. A
   * survey in which a unit was observed twice, or its share is not known exactly, is left out.
   */
  public List<List<Wave>> distributions(Node<Innovation> innovation) {
    return surveys(innovation).stream()
        .map(
            surveys ->
                surveys.stream().flatMap(survey -> wave(survey.observations()).stream()).toList())
        .filter(waves -> !waves.isEmpty())
        .toList();
  }

  private static Optional<Wave> wave(List<Node<AdoptionObservation>> observations) {
    Set<Ref<OrgUnit>> units = new LinkedHashSet<>();
    List<Double> values = new ArrayList<>();
    double sum = 0;
    for (Node<AdoptionObservation> node : observations) {
      OptionalDouble percent = percent(node.value());
      if (percent.isEmpty() || !units.add(node.value().unit())) {
        return Optional.empty();
      }
      values.add(percent.getAsDouble());
      sum += percent.getAsDouble();
    }
    Node<AdoptionObservation> first = observations.get(0);
    return Optional.of(
        new Wave(first, first.value().when(), values.size(), sum / values.size(), values));
  }

  /** The observations of an innovation whose share is known exactly, unit by unit in time. */
  public List<List<Wave>> byUnit(Node<Innovation> innovation) {
    Map<Ref<OrgUnit>, List<Wave>> byUnit = new LinkedHashMap<>();
    for (Node<AdoptionObservation> node : observationsOf(innovation)) {
      wave(List.of(node))
          .ifPresent(
              wave ->
                  byUnit.computeIfAbsent(node.value().unit(), none -> new ArrayList<>()).add(wave));
    }
    return inTime(byUnit.values());
  }

  /** The percent of its parts that use it, if that is known exactly: from counts where given. */
  private static OptionalDouble percent(AdoptionObservation observation) {
    if (observation.adopting().isPresent() && observation.total().isPresent()) {
      int adopting = observation.adopting().get();
      int total = observation.total().get();
      return total > 0 && adopting <= total
          ? OptionalDouble.of(100.0 * adopting / total)
          : OptionalDouble.empty();
    }
    return observation
        .percent()
        .filter(percent -> percent.kind() == Magnitude.Kind.EXACT)
        .flatMap(Magnitude::percent)
        .map(BigDecimal::doubleValue)
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  private List<List<Wave>> inTime(Collection<List<Wave>> series) {
    return series.stream()
        .map(waves -> waves.stream().sorted(inTime(Wave::when)).toList())
        .toList();
  }

  /** Years of the project come after all other times. */
  private <T> Comparator<T> inTime(Function<T, TimePoint> when) {
    SchoolCalendar calendar = index.conventions().calendar();
    return Comparator.comparing((T one) -> when.apply(one).kind() == TimePoint.Kind.PROJECT_YEAR)
        .thenComparing(one -> when.apply(one).firstDay(calendar));
  }
}

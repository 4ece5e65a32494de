package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.metrics.AdoptionMetrics;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Profile;
import org.concertive.metrics.Table;
import org.concertive.metrics.Value;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.model.scale.Innovation;
import org.concertive.model.value.Entity;
import org.concertive.relation.Adoption;
import org.concertive.statistics.Result;
import org.concertive.text.Words;

/**
 * The adoption of an innovation at one level of units, time after time.
 *
 * @param name the level, and whether single units or summaries are recorded
 * @param isPublished whether it consists of summaries printed by sources
 * @param times the times, in order
 */
record AdoptionSeries(String name, boolean isPublished, List<AdoptionTime> times) {

  /** The series of an innovation: single units first, then summaries. */
  static List<AdoptionSeries> of(SystemIndex index, Node<Innovation> innovation) {
    return new Search(index, innovation).series();
  }

  /** Looks up in the metrics what they know of each survey and summary. */
  private static final class Search {
    private final Adoption adoption;
    private final Node<Innovation> innovation;
    private final Table summary;
    private final Map<String, Result<Value>> polarization;
    private final Map<Node<?>, List<Double>> values = new HashMap<>();

    Search(SystemIndex index, Node<Innovation> innovation) {
      this.innovation = innovation;
      adoption = index.get(Adoption.RELATION);
      MetricResults metrics = MetricResults.of(index);
      summary =
          metrics
              .get(AdoptionMetrics.ADOPTION_SUMMARY)
              .value()
              .orElseGet(() -> new Table(List.of(), List.of(), List.of()));
      polarization =
          metrics.get(AdoptionMetrics.POLARIZATION).value().map(Profile::parts).orElseGet(Map::of);
      adoption
          .distributions(innovation)
          .forEach(waves -> waves.forEach(wave -> values.put(wave.recorded(), wave.values())));
    }

    List<AdoptionSeries> series() {
      List<AdoptionSeries> found = new ArrayList<>();
      for (List<Adoption.Survey> surveys : adoption.surveys(innovation)) {
        Optional<OrgLevel> level = surveys.get(0).level();
        found.add(
            new AdoptionSeries(
                name(level) + ", unit by unit",
                false,
                surveys.stream()
                    .flatMap(
                        survey ->
                            time(level, survey.when().toString(), "", survey.observations().get(0))
                                .stream())
                    .toList()));
      }
      for (List<Adoption.Wave> waves : adoption.summaries(innovation)) {
        Optional<OrgLevel> level =
            ((DistributionSummary) waves.get(0).recorded().value()).unitLevel();
        found.add(
            new AdoptionSeries(
                name(level) + ", from summaries",
                true,
                waves.stream()
                    .map(wave -> wave.when().toString())
                    .distinct()
                    .flatMap(
                        when -> time(level, when, " published", waves.get(0).recorded()).stream())
                    .toList()));
      }
      return found.stream().filter(series -> !series.times().isEmpty()).toList();
    }

    private static String name(Optional<OrgLevel> level) {
      return level.map(one -> Words.capital(Words.of(one)) + " level").orElse("Level not recorded");
    }

    /** What the metrics have under the name of a time. */
    private Optional<AdoptionTime> time(
        Optional<OrgLevel> level, String when, String suffix, Node<? extends Entity> first) {
      String row =
          innovation.value().id() + level.map(one -> " " + one).orElse("") + " " + when + suffix;
      Map<String, Result<Value>> cells = new HashMap<>();
      summary
          .columns()
          .forEach(column -> summary.get(row, column).ifPresent(cell -> cells.put(column, cell)));
      return Optional.ofNullable(polarization.get(row))
          .map(
              polar -> new AdoptionTime(when, cells, polar, values.getOrDefault(first, List.of())));
    }
  }
}

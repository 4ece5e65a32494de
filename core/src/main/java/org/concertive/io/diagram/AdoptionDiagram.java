package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.metrics.AdoptionMetrics;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Table;
import org.concertive.model.scale.Innovation;
import org.concertive.statistics.Result;
import org.concertive.text.Words;

/**
 * How far an innovation was adopted, time after time, how units differ in that, and how far they
 * are at the two ends of the scale. From a printed summary only its numbers are drawn; where single
 * units are known, a dot each, or a histogram of many. It does not say why.
 *
 * @see "Akiba & Wilkinson 2016; Bhatia & Davis 2000"
 */
public final class AdoptionDiagram extends SheetDiagram implements Diagram {
  private static final String NO_CAUSE = "It describes what was recorded. It does not say why.";

  private final SystemIndex index;
  private final Innovation innovation;
  private final List<AdoptionSeries> series;

  private AdoptionDiagram(SystemIndex index, Innovation innovation) {
    this.index = index;
    this.innovation = innovation;
    series =
        index.node(innovation.id(), Innovation.class).stream()
            .flatMap(node -> AdoptionSeries.of(index, node).stream())
            .toList();
  }

  /** The adoption of an innovation of the description. */
  public static AdoptionDiagram of(SystemIndex index, Innovation innovation) {
    return new AdoptionDiagram(index, innovation);
  }

  @Override
  public String title() {
    return "Adoption of " + innovation.label();
  }

  @Override
  public String subtitle() {
    return Wording.subject(index)
        + ". Percent of the parts of a unit that use it, such as the schools of a district.";
  }

  @Override
  public String description() {
    return series.isEmpty()
        ? Wording.sentence(gap())
        : "For "
            + Words.list(
                series.stream()
                    .map(one -> one.name() + ": " + Words.count(one.times().size(), "time"))
                    .toList())
            + ", how many units there are, their mean, standard deviation, lowest and highest, and"
            + " their polarization.";
  }

  @Override
  public Optional<String> absence() {
    return series.isEmpty() ? Optional.of(Wording.sentence(gap())) : Optional.empty();
  }

  private String gap() {
    Result<Table> summary =
        MetricResults.of(index).get(AdoptionMetrics.ADOPTION_SUMMARY, View.LIVED);
    return Wording.reason(summary).orElse("no adoption of " + innovation.label() + " is recorded");
  }

  @Override
  public List<String> words() {
    if (series.isEmpty()) {
      return List.of(Wording.sentence(gap()));
    }
    List<String> words = new ArrayList<>();
    for (AdoptionSeries one : series) {
      one.times().forEach(time -> words.add(one.name() + ", " + inWords(time)));
    }
    words.addAll(notes());
    return words;
  }

  private static String inWords(AdoptionTime time) {
    return time.when()
        + ": "
        + time.gap()
            .orElseGet(
                () ->
                    time.mean()
                        + "; "
                        + time.units()
                        + time.polarized().map(number -> "; polarization " + number).orElse(""))
        + ".";
  }

  private List<String> notes() {
    return Stream.of(
            series.stream().anyMatch(AdoptionSeries::isPublished)
                ? Stream.of(
                    "Summaries do not give the values of single units, so no curve and no dots are"
                        + " drawn.")
                : Stream.<String>empty(),
            series.stream()
                .filter(AdoptionSeries::isPublished)
                .flatMap(one -> one.times().stream())
                .map(AdoptionTime::beyondScale)
                .flatMap(Optional::stream),
            Stream.of(NO_CAUSE))
        .flatMap(note -> note)
        .toList();
  }

  @Override
  void draw(Sheet sheet) {
    if (series.isEmpty()) {
      sheet.gap(gap());
      return;
    }
    AdoptionChart chart = new AdoptionChart(sheet);
    series.forEach(chart::draw);
    chart.legend();
    notes().forEach(sheet::note);
  }
}

package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.metrics.Labels;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.ScaleMetrics;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.scale.Innovation;
import org.concertive.model.scale.ScaleDimension;
import org.concertive.model.scale.ScaleProfile;
import org.concertive.text.Words;

/**
 * What is recorded of the four dimensions of scale of an innovation, side by side: depth,
 * sustainability, spread and shift in ownership, each with the evidence named for it. Nothing is
 * added up; how far units have adopted it is drawn by {@link AdoptionDiagram}.
 *
 * @see "Coburn 2003"
 */
public final class CoburnDiagram implements Diagram {
  private static final double APART = 14;

  private final SystemIndex index;
  private final Innovation innovation;
  private final List<ScaleProfile> profiles;
  private final List<ScalePanel> panels;

  private CoburnDiagram(SystemIndex index, Innovation innovation) {
    this.index = index;
    this.innovation = innovation;
    profiles =
        index.nodes(ScaleProfile.class).stream()
            .map(Node::value)
            .filter(profile -> profile.practice().id().equals(innovation.id()))
            .toList();
    panels =
        List.of(
            panel("Depth", "change in teaching itself", ScaleProfile::depth, List.of()),
            panel(
                "Sustainability",
                "it lasts when money and people change",
                ScaleProfile::sustainability,
                List.of()),
            panel("Spread", "more classrooms, schools, districts", ScaleProfile::spread, List.of()),
            panel(
                "Shift in ownership",
                "to those who carry it out",
                ScaleProfile::ownership,
                ownership()));
  }

  /** The dimensions of scale of an innovation of the description. */
  public static CoburnDiagram of(SystemIndex index, Innovation innovation) {
    return new CoburnDiagram(index, innovation);
  }

  private ScalePanel panel(
      String title,
      String meaning,
      Function<ScaleProfile, Optional<ScaleDimension>> dimension,
      List<String> further) {
    List<ScaleDimension> described =
        profiles.stream().flatMap(profile -> dimension.apply(profile).stream()).toList();
    return new ScalePanel(
        title,
        meaning,
        Stream.concat(described.stream().flatMap(CoburnDiagram::statements), further.stream())
            .toList(),
        described.stream()
            .flatMap(one -> one.evidence().stream())
            .distinct()
            .flatMap(ref -> index.get(ref, Evidence.class).stream())
            .map(Evidence::label)
            .toList());
  }

  private static Stream<String> statements(ScaleDimension dimension) {
    return Stream.concat(
        dimension.text().stream(),
        dimension.rating().stream().map(rating -> "The source rates it: " + rating + "."));
  }

  /** Whose it was, time after time. */
  private List<String> ownership() {
    List<String> found = new ArrayList<>();
    MetricResults.of(index)
        .get(ScaleMetrics.OWNERSHIP_TRAJECTORY, View.LIVED)
        .value()
        .map(Labels::sequences)
        .ifPresent(
            all ->
                all.forEach(
                    (name, states) -> {
                      if (name.equals(innovation.id()) || name.startsWith(innovation.id() + " ")) {
                        found.add(ownership(name.substring(innovation.id().length()), states));
                      }
                    }));
    return found;
  }

  private String ownership(String unit, List<String> states) {
    String where =
        index
            .node(unit.strip(), OrgUnit.class)
            .map(node -> " (" + node.value().name() + ")")
            .orElse("");
    return "Owned by: " + String.join(", then ", states).toLowerCase(Locale.ROOT) + where + ".";
  }

  @Override
  public String title() {
    return "Four dimensions of scale, side by side";
  }

  @Override
  public String subtitle() {
    return innovation.label()
        + ". "
        + Wording.subject(index)
        + ". They are four questions, not four parts of a score.";
  }

  @Override
  public String description() {
    return "Four panels. With evidence: "
        + titles(panel -> !panel.evidence().isEmpty())
        + ". Without: "
        + titles(panel -> panel.evidence().isEmpty())
        + ".";
  }

  private String titles(Predicate<ScalePanel> some) {
    List<String> titles =
        panels.stream().filter(some).map(panel -> panel.title().toLowerCase(Locale.ROOT)).toList();
    return titles.isEmpty() ? "none" : Words.list(titles);
  }

  @Override
  public Optional<String> absence() {
    return panels.stream().allMatch(ScalePanel::isEmpty)
        ? Optional.of("Nothing is recorded of any of the four dimensions.")
        : Optional.empty();
  }

  @Override
  public List<String> words() {
    List<String> words = new ArrayList<>();
    for (ScalePanel panel : panels) {
      panel.statements().forEach(statement -> words.add(panel.title() + ": " + statement));
      words.add(
          panel.title()
              + (panel.evidence().isEmpty()
                  ? ": " + ScalePanel.NO_EVIDENCE
                  : ", evidence: " + String.join(", ", panel.evidence()))
              + ".");
    }
    return words;
  }

  @Override
  public Drawing drawing(Form form, Frame frame) {
    boolean isWide = form == Form.WIDE;
    Drawing drawing = new Drawing(form.width());
    double room = drawing.width() - 2 * Drawing.MARGIN;
    double width = isWide ? (room - APART) / 2 : room;
    double highest = panels.stream().mapToDouble(panel -> panel.height(width)).max().orElse(0);
    double y = Head.draw(drawing, this, frame);
    for (int i = 0; i < panels.size(); i++) {
      boolean isRight = isWide && i % 2 == 1;
      double height = isWide ? highest : panels.get(i).height(width);
      panels.get(i).draw(drawing, Drawing.MARGIN + (isRight ? width + APART : 0), y, width, height);
      y += !isWide || isRight ? height + APART : 0;
    }
    return drawing;
  }
}

package org.concertive.io.diagram;

import static org.concertive.io.diagram.Marks.at;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.concertive.network.Symmetry;

/** Waves of ties in panels of one size, in which each node has one place. */
final class WavePlot {
  static final Stroke NEW = Stroke.ink(1.7);
  static final Stroke KEPT = new Stroke(Palette.TIE, 0.8, "");

  private static final double HEADING = 34;
  private static final double LABEL = 16;

  private final ShownNetwork shown;
  private final List<TieWave> waves;
  private final int greatest;
  private final int[] nodes;
  private final double width;

  /** The places in a panel whose left upper corner is at 0. */
  private final Places places;

  private final double height;

  /**
   * Lays out panels.
   *
   * @param shown the ties of all waves
   * @param greatest how many ties lead to the one to whom most lead in any wave
   * @param width the width of a panel
   */
  WavePlot(ShownNetwork shown, List<TieWave> waves, int greatest, double width) {
    this.shown = shown;
    this.greatest = greatest;
    this.width = width;
    nodes = shown.tied();
    this.waves = waves.stream().map(wave -> wave.among(nodes)).toList();
    double[] largest = new double[nodes.length];
    for (TieWave wave : this.waves) {
      for (int i = 0; i < nodes.length; i++) {
        largest[i] = Math.max(largest[i], radius(wave, i));
      }
    }
    places =
        StressLayout.of(
            shown.network().among(nodes).undirected(Symmetry.EITHER),
            IntStream.of(nodes).map(shown::group).toArray());
    places.turn(true);
    places.close();
    places.fit(15, HEADING + LABEL + 10, width - 30, 0.8 * width, 0.3 * width);
    places.pushApart(largest, 5, 2, HEADING + LABEL, width - 2);
    height = places.bottom(largest) + LABEL + 4;
  }

  double height() {
    return height;
  }

  private double radius(TieWave wave, int i) {
    return NetworkPlot.radius(Form.NARROW, wave.network().inDegree(i), greatest);
  }

  /** Draws a wave in a panel. */
  void draw(Drawing drawing, int number, double left, double top) {
    TieWave wave = waves.get(number);
    Lettering heading = Lettering.bold(12);
    Lettering counts = Lettering.muted(11);
    drawing.text(left, top + 12, heading, heading.fitted(wave.when(), width));
    drawing.text(left, top + 28, counts, counts.fitted(wave.counts(), width));
    Places moved = places.moved(left, top);
    double[] radii = IntStream.range(0, nodes.length).mapToDouble(i -> radius(wave, i)).toArray();
    ties(drawing, wave, moved, radii, false);
    ties(drawing, wave, moved, radii, true);
    IntStream.range(0, nodes.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -radii[i]))
        .forEach(i -> node(drawing, wave, moved, i, radii[i]));
    NetworkLabels.draw(
        drawing, shown, shown.labelled(), nodes, moved, radii, Form.NARROW, left, left + width);
    drawing.reach(top + height);
  }

  private static void ties(
      Drawing drawing, TieWave wave, Places places, double[] radii, boolean isNew) {
    for (int i = 0; i < radii.length; i++) {
      int from = i;
      for (int to : wave.network().neighbors(from).toArray()) {
        boolean isMutual = wave.network().hasTie(to, from);
        boolean isChanged = wave.isNew(from, to) || (isMutual && wave.isNew(to, from));
        if (isChanged == isNew && (!isMutual || from < to)) {
          Stroke stroke = isNew ? NEW : KEPT;
          if (isMutual) {
            drawing.path("M" + places.at(from) + "L" + places.at(to), stroke);
          } else {
            NetworkPlot.arrow(drawing, places, from, to, radii[to], stroke);
          }
        }
      }
    }
  }

  private void node(Drawing drawing, TieWave wave, Places places, int i, double radius) {
    if (wave.isAbsent(i)) {
      absent(drawing, places.x(i), places.y(i));
      return;
    }
    ShownGroups groups = shown.groups();
    int node = nodes[i];
    String title =
        shown.labels().get(node)
            + "; "
            + shown.words().received()
            + " by "
            + wave.network().inDegree(i);
    groups
        .mark(node)
        .draw(drawing, places.x(i), places.y(i), radius, groups.isUnknown(node), title);
  }

  /** The mark of who has no tie in a wave. */
  static void absent(Drawing drawing, double x, double y) {
    drawing.path(
        "M%sL%sM%sL%s"
            .formatted(at(x - 3, y - 3), at(x + 3, y + 3), at(x + 3, y - 3), at(x - 3, y + 3)),
        new Stroke(Palette.BAR, 1.2, ""));
  }
}

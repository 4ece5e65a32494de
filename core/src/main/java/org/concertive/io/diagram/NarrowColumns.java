package org.concertive.io.diagram;

import static org.concertive.io.diagram.Drawing.n;
import static org.concertive.io.diagram.Marks.at;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All boxes in one column, as the document has them, under the headings of their columns; links run
 * in lanes beside them, as in the map of a line: forward at the right, back at the left.
 */
final class NarrowColumns {
  private static final double LANES_APART = 10;
  private static final double PORTS_APART = 12;
  private static final double FIRST_LANE = 14;
  private static final double NARROWEST_BOX = 180;
  private static final double HEADING = 21;
  private static final double BOXES_APART = 9;
  private static final double CORNER = 6;
  private static final double LETTERS = 12;

  private final ColumnDiagram diagram;
  private final List<Box> boxes;
  private final List<Lane> right;
  private final List<Lane> left;
  private final boolean hasLanes;
  private final double inset;
  private final double boxWidth;

  NarrowColumns(ColumnDiagram diagram) {
    this.diagram = diagram;
    boxes = diagram.columns().stream().flatMap(column -> column.boxes().stream()).toList();
    Map<Box, Integer> places = new HashMap<>();
    boxes.forEach(box -> places.put(box, places.size()));
    List<Bundle> forward =
        Bundle.of(diagram.links().stream().filter(diagram::isForward).toList(), diagram::columnOf);
    List<Bundle> back =
        Bundle.of(
            diagram.links().stream()
                .filter(link -> !diagram.isForward(link) && !link.from().equals(link.to()))
                .toList(),
            diagram::columnOf);
    right = Lane.of(forward, places);
    left = Lane.of(back, places);
    double leftRoom = left.isEmpty() ? 0 : FIRST_LANE + LANES_APART * (Lane.count(left) - 1) + 4;
    double rightRoom = right.isEmpty() ? 0 : FIRST_LANE + LANES_APART * (Lane.count(right) - 1) + 8;
    double width = Form.NARROW.width() - 2 * Drawing.MARGIN;
    hasLanes = width - leftRoom - rightRoom >= NARROWEST_BOX;
    inset = hasLanes ? Drawing.MARGIN + leftRoom : Drawing.MARGIN;
    boxWidth = hasLanes ? width - leftRoom - rightRoom : width;
  }

  /** Where a bundle runs, past which boxes. */
  private static final class Lane {
    private final Bundle bundle;
    private final int first;
    private final int last;
    private int number;

    private Lane(Bundle bundle, Map<Box, Integer> places) {
      this.bundle = bundle;
      List<Integer> ends =
          Stream.of(bundle.sources(), bundle.targets())
              .flatMap(Collection::stream)
              .map(places::get)
              .sorted()
              .toList();
      first = ends.get(0);
      last = ends.get(ends.size() - 1);
    }

    /** Lanes of which none meets another, short ones inside. */
    static List<Lane> of(List<Bundle> bundles, Map<Box, Integer> places) {
      List<Lane> lanes =
          bundles.stream()
              .map(bundle -> new Lane(bundle, places))
              .sorted(
                  Comparator.<Lane>comparingInt(lane -> lane.last - lane.first)
                      .thenComparingInt(lane -> lane.first))
              .toList();
      for (int i = 0; i < lanes.size(); i++) {
        Lane lane = lanes.get(i);
        List<Integer> taken =
            lanes.subList(0, i).stream().filter(lane::meets).map(other -> other.number).toList();
        while (taken.contains(lane.number)) {
          lane.number++;
        }
      }
      return lanes;
    }

    static int count(List<Lane> lanes) {
      return lanes.stream().mapToInt(lane -> lane.number + 1).max().orElse(0);
    }

    private boolean meets(Lane other) {
      return first <= other.last && other.first <= last;
    }
  }

  /**
   * The ports of one box on one side, from the top: arriving by outer lanes first, then leaving by
   * inner ones.
   */
  private static List<Lane> ports(List<Lane> lanes, Box box) {
    Comparator<Lane> inner = Comparator.comparingInt(lane -> lane.number);
    return Stream.concat(
            lanes.stream()
                .filter(lane -> lane.bundle.targets().contains(box))
                .sorted(inner.reversed()),
            lanes.stream().filter(lane -> lane.bundle.sources().contains(box)).sorted(inner))
        .toList();
  }

  Drawing drawing(Frame frame) {
    Drawing drawing = new Drawing(Form.NARROW.width());
    double y = Head.draw(drawing, diagram, frame);
    Map<Box, double[]> places = new LinkedHashMap<>();
    Map<Column, Double> headings = new LinkedHashMap<>();
    for (Column column : diagram.columns()) {
      headings.put(column, y);
      y += HEADING + 8;
      for (Box box : column.boxes()) {
        double height =
            Math.max(
                BoxText.of(box, LETTERS, boxWidth).height(),
                hasLanes
                    ? 10 + PORTS_APART * Math.max(ports(right, box).size(), ports(left, box).size())
                    : 0);
        places.put(box, new double[] {y, height});
        y += height + BOXES_APART;
      }
      y += 6;
    }
    if (hasLanes) {
      left.forEach(lane -> draw(drawing, lane, left, places, false));
      right.stream()
          .sorted(Comparator.comparingInt(lane -> -lane.number))
          .forEach(lane -> draw(drawing, lane, right, places, true));
    }
    headings.forEach((column, top) -> heading(drawing, column, top));
    places.forEach(
        (box, place) ->
            BoxText.of(box, LETTERS, boxWidth).draw(drawing, inset, place[0], boxWidth, place[1]));
    List<String> notes = new ArrayList<>(diagram.notes());
    if (!hasLanes) {
      notes.addAll(diagram.words());
    }
    double beneath = y + 10;
    Notes.draw(drawing, notes, hasLanes ? Key.draw(drawing, beneath, diagram.legend()) : beneath);
    return drawing;
  }

  private void heading(Drawing drawing, Column column, double y) {
    drawing.rect(inset, y, boxWidth, HEADING, column.ground());
    drawing.line(inset, y + HEADING, inset + boxWidth, y + HEADING, Palette.INK, 1);
    drawing.text(inset + 8, y + 15, Lettering.bold(12), column.title());
    drawing.text(
        inset + 8 + Lettering.bold(12).width(column.title() + " "),
        y + 15,
        Lettering.muted(11),
        column.subtitle());
  }

  private void draw(
      Drawing drawing, Lane lane, List<Lane> all, Map<Box, double[]> places, boolean atRight) {
    double edge = atRight ? inset + boxWidth : inset;
    int side = atRight ? 1 : -1;
    double x = edge + side * (FIRST_LANE + LANES_APART * lane.number);
    double head = Marks.headLength(lane.bundle.kind());
    List<double[]> ends = new ArrayList<>();
    for (Box box : boxes) {
      List<Lane> ports = ports(all, box);
      double[] place = Objects.requireNonNull(places.get(box));
      for (int i = 0; i < ports.size(); i++) {
        if (ports.get(i) == lane) {
          double y = place[0] + place[1] / 2 + (i - (ports.size() - 1) / 2.0) * PORTS_APART;
          boolean isTarget = isArrival(ports, i, lane, box);
          ends.add(new double[] {edge + (isTarget ? side * head : 0), y, isTarget ? 1 : 0});
        }
      }
    }
    double top = ends.get(0)[1];
    double bottom = ends.get(ends.size() - 1)[1];
    double corner = Math.min(CORNER, (bottom - top) / 2);
    StringBuilder path = new StringBuilder();
    for (double[] end : ends) {
      double y = end[1];
      path.append("M").append(at(end[0], y));
      if (y == top || y == bottom) {
        path.append("H").append(n(x - side * corner));
        path.append("Q").append(at(x, y)).append(" ");
        path.append(at(x, y == top ? y + corner : y - corner));
      } else {
        path.append("H").append(n(x));
      }
    }
    path.append("M").append(at(x, top + corner)).append("V").append(n(bottom - corner));
    Stroke stroke = Marks.stroke(lane.bundle.kind());
    drawing.path(path.toString(), Stroke.GAP);
    drawing.path(path.toString(), stroke);
    for (double[] end : ends) {
      if (end[1] != top && end[1] != bottom) {
        Marks.joint(drawing, stroke.colour(), x, end[1]);
      }
      if (end[2] == 1) {
        Marks.head(drawing, lane.bundle.kind(), edge, end[1], !atRight);
      }
    }
    Marks.onLine(drawing, lane.bundle.tags(), lane.bundle.evidence(), x, (top + bottom) / 2);
  }

  /** Whether this port of a lane is where it arrives; a box may be source and target of one. */
  private static boolean isArrival(List<Lane> ports, int place, Lane lane, Box box) {
    return lane.bundle.targets().contains(box) && ports.indexOf(lane) == place;
  }
}

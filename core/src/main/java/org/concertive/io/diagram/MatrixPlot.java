package org.concertive.io.diagram;

import static org.concertive.io.diagram.Drawing.n;
import static org.concertive.io.diagram.Marks.at;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.concertive.network.DirectedNetwork;
import org.concertive.text.Words;

/** A network as a matrix in the width of a page, with its key beneath. */
final class MatrixPlot {
  private static final double GAP = 6;
  private static final double BARS = 40;

  /** The share of the room that gaps between groups may take. */
  private static final double MOST_GAPS = 0.06;

  /** Where there are more members, only groups have labels. */
  private static final int MOST_LABELLED = 100;

  /** Below this height rows have no labels. */
  private static final double LEAST_LABELLED = 7.6;

  private static final double WIDEST_GROUP = 110;
  private static final double NUMBERS = 34;
  private static final double GROUP_SIZE = 11;

  /** Members of one group, side by side. */
  private record Block(String number, String name, int first, int size) {}

  private final Drawing drawing;
  private final ShownNetwork shown;
  private final DirectedNetwork network;
  private final List<Integer> order;
  private final List<Block> blocks = new ArrayList<>();
  private final double[] offsets;
  private final double cell;
  private final double gap;
  private final Lettering label;
  private final double widest;
  private final double left;
  private final double top;

  private MatrixPlot(Drawing drawing, ShownNetwork shown, double y) {
    this.drawing = drawing;
    this.shown = shown;
    network = shown.network();
    int size = network.size();
    order =
        IntStream.range(0, size)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(shown.groups()::of)
                    .thenComparingInt(node -> -network.inDegree(node)))
            .toList();
    block();
    boolean isSmall = size <= MOST_LABELLED;
    label = Lettering.of(size <= 60 ? 10 : 9);
    widest = size <= 60 ? 110 : 64;
    left = Drawing.MARGIN + groupNames() + (isSmall ? names() + 8 + NUMBERS : 0);
    double room = drawing.width() - Drawing.MARGIN - left;
    int gaps = blocks.size() - 1;
    gap = gaps == 0 ? 0 : Math.min(GAP, MOST_GAPS * room / gaps);
    cell = Math.min(isSmall ? 12 : 5, (room - gap * gaps) / size);
    offsets = offsets();
    top = y + BARS + 22;
  }

  /** Draws the matrix from a height on, with its key and notes beneath. */
  static void draw(Drawing drawing, ShownNetwork shown, double y, List<String> notes) {
    new MatrixPlot(drawing, shown, y).draw(notes);
  }

  private void block() {
    ShownGroups groups = shown.groups();
    int first = 0;
    while (first < order.size()) {
      int group = groups.of(order.get(first));
      int end = first;
      while (end < order.size() && groups.of(order.get(end)) == group) {
        end++;
      }
      String name = groups.isEmpty() ? "" : groups.name(order.get(first));
      blocks.add(new Block(Integer.toString(blocks.size() + 1), name, first, end - first));
      first = end;
    }
  }

  private double[] offsets() {
    double[] places = new double[order.size()];
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      for (int member = block.first; member < block.first + block.size; member++) {
        places[member] = member * cell + i * gap;
      }
    }
    return places;
  }

  private double names() {
    return shown.labels().stream()
        .mapToDouble(name -> Math.min(widest, label.width(name)))
        .max()
        .orElse(0);
  }

  /** The width that names of groups take; none where there are no groups. */
  private double groupNames() {
    return shown.groups().isEmpty()
        ? 0
        : 24 + blocks.stream().mapToDouble(MatrixPlot::width).max().orElse(0);
  }

  private static double width(Block block) {
    return Math.min(WIDEST_GROUP, Lettering.of(GROUP_SIZE).width(text(block)));
  }

  private static String text(Block block) {
    return block.number + " " + block.name;
  }

  private double end() {
    return offsets[offsets.length - 1] + cell;
  }

  private boolean isLabelled() {
    return cell >= LEAST_LABELLED;
  }

  private void draw(List<String> notes) {
    ground();
    cells();
    bars();
    if (isLabelled()) {
      rows();
    }
    List<String> unlabelled = shown.groups().isEmpty() ? List.of() : groups();
    double y = top + end() + (shown.groups().isEmpty() ? 22 : 38);
    key(y);
    List<String> all = new ArrayList<>(notes);
    if (!unlabelled.isEmpty()) {
      all.add("Too small for a label: " + Words.list(unlabelled) + ".");
    }
    all.add(
        (isLabelled()
                ? "Numbers at the left: how many each " + shown.words().gives() + ". "
                : "Rows and columns are in the same order, without labels. ")
            + "Bars above: by how many each is "
            + shown.words().received()
            + ".");
    Notes.draw(drawing, all, y + 24);
  }

  private void ground() {
    double side = end();
    drawing.rect(left, top, side, side, Palette.CHANGE);
    for (Block block : blocks) {
      if (block.first > 0) {
        double before = offsets[block.first] - gap;
        drawing.rect(left + before, top, gap, side, Palette.GROUND);
        drawing.rect(left, top + before, side, gap, Palette.GROUND);
      }
    }
    for (Block block : blocks.subList(0, shown.groups().count())) {
      double from = offsets[block.first];
      within(left + from, top + from, block.size * cell);
    }
  }

  private void within(double x, double y, double side) {
    drawing.shape(square(x, y, side), Palette.WITHIN, new Stroke(Palette.BAR, 1, ""));
  }

  private static String square(double x, double y, double side) {
    return "M" + at(x, y) + "h" + n(side) + "v" + n(side) + "h" + n(-side) + "z";
  }

  private void cells() {
    StringBuilder oneWay = new StringBuilder();
    StringBuilder mutual = new StringBuilder();
    for (int row = 0; row < order.size(); row++) {
      for (int column = 0; column < order.size(); column++) {
        int from = order.get(row);
        int to = order.get(column);
        if (network.hasTie(from, to)) {
          boolean isMutual = network.hasTie(to, from);
          double side = cell * (isMutual ? 0.8 : 0.6);
          double inset = (cell - side) / 2;
          (isMutual ? mutual : oneWay)
              .append(square(left + offsets[column] + inset, top + offsets[row] + inset, side));
        }
      }
    }
    fill(oneWay, Palette.BLUE);
    fill(mutual, Palette.INK);
  }

  private void fill(StringBuilder cells, String colour) {
    if (!cells.isEmpty()) {
      drawing.shape(cells.toString(), colour, new Stroke(colour, 0, ""));
    }
  }

  private void bars() {
    int greatest = shown.greatest();
    double base = top - 5;
    boolean isPrinted = false;
    for (int i = 0; i < order.size(); i++) {
      int degree = network.inDegree(order.get(i));
      double high = BARS * degree / greatest;
      double x = left + offsets[i] + 0.2 * cell;
      if (degree > 0) {
        drawing.rect(x, base - high, 0.6 * cell, high, Palette.BAR);
      }
      if (degree == greatest && !isPrinted) {
        isPrinted = true;
        drawing.text(
            x + 0.3 * cell, base - high - 4, Lettering.of(10).centred(), Integer.toString(degree));
      }
    }
  }

  private void rows() {
    double right = left - NUMBERS - 6;
    Lettering muted = Lettering.muted(label.size());
    for (int i = 0; i < order.size(); i++) {
      int node = order.get(i);
      double y = top + offsets[i] + cell / 2 + 0.36 * label.size();
      String name = label.fitted(shown.labels().get(node), widest);
      drawing.text(right, y, ending(label), name);
      drawing.text(left - 6, y, ending(muted), Integer.toString(network.outDegree(node)));
    }
  }

  private static Lettering ending(Lettering lettering) {
    return new Lettering(
        lettering.size(), lettering.colour(), lettering.isBold(), " text-anchor=\"end\"");
  }

  /** Labels the groups at the left and below; answers those there is no room for. */
  private List<String> groups() {
    Lettering lettering = Lettering.of(GROUP_SIZE);
    List<String> unlabelled = new ArrayList<>();
    double above = Double.NEGATIVE_INFINITY;
    double before = Double.NEGATIVE_INFINITY;
    double bracket = Drawing.MARGIN + groupNames() - 14;
    for (Block block : blocks) {
      double from = offsets[block.first];
      double middle = from + block.size * cell / 2;
      if (middle - above > GROUP_SIZE) {
        above = middle;
        String text = lettering.fitted(text(block), WIDEST_GROUP);
        drawing.text(Drawing.MARGIN, top + middle + 4, lettering, text);
      } else {
        unlabelled.add(text(block));
      }
      drawing.line(bracket, top + from, bracket, top + from + block.size * cell, Palette.INK, 1.5);
      double half = lettering.width(block.number) / 2;
      if (middle - half > before) {
        before = middle + half + 2;
        drawing.text(
            left + middle, top + end() + 16, Lettering.muted(GROUP_SIZE).centred(), block.number);
      }
    }
    return unlabelled;
  }

  private void key(double y) {
    TieWords words = shown.words();
    double x = Drawing.MARGIN;
    fill(new StringBuilder(square(x, y - 8, 7)), Palette.BLUE);
    x = meaning(x, y, "row " + words.verb() + " column");
    fill(new StringBuilder(square(x, y - 9, 10)), Palette.INK);
    x = meaning(x, y, words.mutual());
    if (!shown.groups().isEmpty()) {
      within(x, y - 10, 12);
      meaning(x, y, "within " + Words.withArticle(shown.groups().noun()));
    }
  }

  private double meaning(double x, double y, String text) {
    Lettering lettering = Lettering.of(11);
    String meaning = lettering.fitted(text, drawing.width() - Drawing.MARGIN - x - 18);
    drawing.text(x + 18, y, lettering, meaning);
    return x + 18 + lettering.width(meaning) + 26;
  }
}

package org.concertive.io.diagram;

import java.util.List;
import java.util.stream.IntStream;
import org.concertive.network.DyadCensus;
import org.concertive.text.Words;

/** What the marks and lines of a network mean, beside or beneath it, with those most named. */
final class NetworkKey {
  private static final double SIZE = 11;
  private static final double ROW = 19;
  private static final double MARK = 6.5;

  /** Where text begins after a mark. */
  private static final double TEXT = 24;

  /** Where it begins after a line. */
  private static final double LINE = 41;

  private final Drawing drawing;
  private final ShownNetwork shown;
  private final Form form;
  private final double x;
  private final double width;
  private double y;

  /** A key that begins at a height. */
  NetworkKey(Drawing drawing, ShownNetwork shown, Form form, double x, double y, double width) {
    this.drawing = drawing;
    this.shown = shown;
    this.form = form;
    this.x = x;
    this.y = y;
    this.width = width;
  }

  private void title(String title) {
    drawing.text(x, y + 4, Lettering.bold(SIZE), Lettering.bold(SIZE).fitted(title, width));
    y += ROW + 1;
  }

  /** The marks of groups; nothing where there are none. */
  void groups() {
    if (shown.groups().isEmpty()) {
      return;
    }
    ShownGroups groups = shown.groups();
    title(Words.capital(groups.noun()) + "s");
    int own = groups.withOwnMark();
    for (int place = 0; place < own; place++) {
      group(GroupMark.of(place), false, groups.names().get(place), groups.size(place));
    }
    if (own < groups.count()) {
      group(GroupMark.STAR, false, groups.others(), groups.inOthers());
    }
    int unknown = groups.groups().unknown();
    if (unknown > 0) {
      group(GroupMark.STAR, true, groups.unknown(), unknown);
    }
    y += 12;
  }

  private void group(GroupMark mark, boolean isUnknown, String name, int size) {
    mark.draw(drawing, x + 8, y, MARK, isUnknown, name);
    String members = shown.members(size);
    Lettering counts = Lettering.muted(SIZE);
    double room = width - TEXT - 14 - counts.width(members);
    Lettering names = Lettering.of(SIZE);
    String line = names.fitted(name, room);
    drawing.text(x + TEXT, y + 4, names, line);
    double after = Math.max(x + 130, x + TEXT + names.width(line) + 10);
    drawing.text(Math.min(after, x + width - counts.width(members)), y + 4, counts, members);
    y += ROW;
  }

  /** What sizes mean, up to the greatest. */
  void sizes(int greatest) {
    title(Words.capital(shown.words().received()) + " by");
    double at = x + 14;
    for (int degree : IntStream.of(0, greatest / 4, greatest / 2, greatest).distinct().toArray()) {
      double radius = NetworkPlot.radius(form, degree, greatest);
      drawing.circle(at, y + 6, radius, Palette.CHANGE, Stroke.ink(1.1));
      drawing.text(at, y + 32, Lettering.muted(SIZE).centred(), Integer.toString(degree));
      at += 44;
    }
    y += 56;
  }

  /** The lines with how many there are. */
  void ties() {
    title("Ties");
    DyadCensus pairs = DyadCensus.of(shown.network());
    if (pairs.asymmetric() > 0) {
      tie(false, shown.words().verb() + " (" + pairs.asymmetric() + ")");
    }
    if (pairs.mutual() > 0) {
      String number = pairs.mutual() == 1 ? "1 pair" : pairs.mutual() + " pairs";
      tie(true, shown.words().mutual() + " (" + number + ")");
    }
    y += 12;
  }

  private void tie(boolean isMutual, String meaning) {
    sign(isMutual ? NetworkPlot.MUTUAL : NetworkPlot.ONE_WAY, !isMutual, meaning);
  }

  /**
   * The lines of one wave beside others.
   *
   * @param isCompared whether any wave is compared with one before
   */
  void changes(boolean isCompared) {
    title("Ties");
    if (isCompared) {
      sign(WavePlot.NEW, true, "new since the wave before");
    }
    sign(WavePlot.KEPT, true, (isCompared ? "other: " : "") + shown.words().verb());
    sign(WavePlot.KEPT, false, "without a head: " + shown.words().mutual());
    WavePlot.absent(drawing, x + 15, y);
    meaning("no tie recorded in that wave");
    y += 12;
  }

  private void sign(Stroke stroke, boolean hasHead, String meaning) {
    NetworkPlot.sign(drawing, stroke, hasHead, x, y);
    meaning(meaning);
  }

  private void meaning(String meaning) {
    Lettering text = Lettering.of(SIZE);
    drawing.text(x + LINE, y + 4, text, text.fitted(meaning, width - LINE));
    y += ROW;
  }

  /** Those to whom most ties lead. */
  void most() {
    title("Most " + shown.words().received());
    for (int node : shown.most()) {
      ShownGroups groups = shown.groups();
      String label = shown.labels().get(node);
      groups.mark(node).draw(drawing, x + 8, y, 5.5, groups.isUnknown(node), label);
      Lettering bold = Lettering.bold(SIZE);
      Lettering plain = Lettering.of(SIZE);
      String received = shown.received(node);
      double room = width - TEXT - 30 - plain.width(received);
      String line = bold.fitted(label, room);
      drawing.text(x + TEXT, y + 4, bold, line);
      drawing.text(x + Math.max(66, TEXT + bold.width(line) + 9), y + 4, plain, received);
      y += ROW - 2;
    }
    shown
        .moreLikeTheLast()
        .ifPresent(more -> drawing.text(x + TEXT, y + 4, Lettering.muted(SIZE), more));
    y += shown.moreLikeTheLast().isEmpty() ? 10 : ROW + 10;
  }

  /** Sentences beneath. */
  void notes(List<String> notes) {
    for (String note : notes) {
      List<String> lines = Wrapped.lines(note, Face.REGULAR, SIZE, width);
      y = drawing.lines(x, y + 4, Lettering.muted(SIZE), lines, 15) + 15;
    }
  }
}

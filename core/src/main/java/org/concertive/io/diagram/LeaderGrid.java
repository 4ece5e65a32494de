package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concertive.index.Node;
import org.concertive.index.View;
import org.concertive.model.organization.Actor;

/** Leaders against routines, a few routines at a time, drawn in the wide form. */
final class LeaderGrid {
  /** More routines than this stand in several grids, by level. */
  private static final int MOST_COLUMNS = 9;

  /** More grids than this are no picture any more. */
  private static final int MOST_GRIDS = 12;

  private static final double LEFT = Drawing.MARGIN;
  private static final double RIGHT = Form.WIDE.width() - Drawing.MARGIN;
  private static final double LABEL = 34;
  private static final double NAMES = 180;
  private static final double RIGHTS = 182;
  private static final double WIDEST_COLUMN = 120;
  private static final double NAME_LINE = 13;
  private static final Lettering HEADING = Lettering.bold(11.5);
  private static final Lettering NAME = Lettering.of(11.5);
  private static final Lettering REMARK = Lettering.muted(10);
  private static final Lettering COLUMN = Lettering.of(10).centred();
  private static final Lettering RIGHT_TEXT = Lettering.of(11);

  private final WhoLeadsDiagram diagram;
  private final Frame frame;
  private final boolean isLived;
  private final Drawing drawing = new Drawing(Form.WIDE.width());

  LeaderGrid(WhoLeadsDiagram diagram, Frame frame) {
    this.diagram = diagram;
    this.frame = frame;
    isLived = diagram.view() == View.LIVED;
  }

  /** Whether so many routines can be shown in grids. */
  static boolean canShow(List<LedRoutine> routines) {
    return blocks(routines).size() <= MOST_GRIDS;
  }

  /** A grid of its own, with the level of its routines when there are several. */
  private record Block(String heading, List<LedRoutine> routines) {}

  /** The grids in which routines are shown: one, or several by the level of their unit. */
  private static List<Block> blocks(List<LedRoutine> routines) {
    if (routines.size() <= MOST_COLUMNS) {
      return List.of(new Block("", routines));
    }
    List<Block> blocks = new ArrayList<>();
    routines.stream()
        .collect(
            Collectors.groupingBy(
                LedRoutine::level,
                () ->
                    new TreeMap<>(
                        Comparator.comparingInt(
                            level -> level.map(Enum::ordinal).orElse(Integer.MAX_VALUE))),
                Collectors.toList()))
        .forEach(
            (level, all) -> {
              String heading =
                  "Routines: " + level.map(LeaderRow::heading).orElse("Level not recorded");
              for (int i = 0; i < all.size(); i += MOST_COLUMNS) {
                blocks.add(
                    new Block(
                        i == 0 ? heading : heading + ", continued",
                        all.subList(i, Math.min(all.size(), i + MOST_COLUMNS))));
              }
            });
    return blocks;
  }

  Drawing draw() {
    double y = Head.draw(drawing, diagram, frame);
    List<Block> blocks = blocks(diagram.routines());
    for (Block block : blocks) {
      y = new Grid(block.routines(), blocks.size() == 1).draw(block.heading(), y) + 26;
    }
    Notes.draw(drawing, notes(blocks.size() > 1), new LeaderKey(diagram, drawing).draw(y));
    return drawing;
  }

  /** The notes, with those who have no part in any routine where only others have rows. */
  private List<String> notes(boolean isSplit) {
    List<String> notes = new ArrayList<>(diagram.notes());
    List<String> without =
        diagram.rows().stream()
            .filter(row -> diagram.routines().stream().noneMatch(one -> one.involves(row.actor())))
            .map(LeaderRow::label)
            .toList();
    if (isSplit && !without.isEmpty()) {
      notes.add("Leaders without a part in a routine: " + String.join(", ", without) + ".");
    }
    return notes;
  }

  /** One grid. */
  private final class Grid {
    private final List<LedRoutine> routines;
    private final List<LeaderRow> rows;
    private final double start;
    private final double column;

    /** From where rights are written. */
    private final double rights;

    /** The right edge. */
    private final double end;

    Grid(List<LedRoutine> routines, boolean showsAll) {
      this.routines = routines;
      rows =
          diagram.rows().stream()
              .filter(
                  row -> showsAll || routines.stream().anyMatch(one -> one.involves(row.actor())))
              .toList();
      double forRights = diagram.showsRights() ? RIGHTS : 0;
      double room = RIGHT - LEFT - NAMES - forRights;
      column = Math.min(WIDEST_COLUMN, room / routines.size());
      double spare = room - column * routines.size();
      start = LEFT + NAMES + Math.min(spare / 2, 120);
      rights = start + column * routines.size() + 14;
      end = diagram.showsRights() ? RIGHT : rights;
    }

    private double middle(int routine) {
      return start + column * (routine + 0.5);
    }

    double draw(String heading, double top) {
      double y = top;
      if (!heading.isEmpty()) {
        drawing.text(LEFT, y + 10, HEADING, heading);
        y += 22;
      }
      double line = columns(y);
      double bottom = line;
      String level = "";
      for (LeaderRow row : rows) {
        if (!row.heading().equals(level)) {
          level = row.heading();
          drawing.line(LEFT, bottom, end, bottom, Palette.INK, 1.2);
          drawing.text(LEFT, bottom + 14, HEADING, level);
          bottom += 16;
        } else {
          drawing.line(LABEL, bottom, end, bottom, Palette.HAIRLINE, 1);
        }
        bottom = row(row, bottom);
      }
      drawing.line(LEFT, bottom, end, bottom, Palette.INK, 1.2);
      double foot = totals(bottom);
      for (int i = 0; i < routines.size(); i++) {
        if (routines.get(i).isUnled()) {
          drawing.path(
              Marks.rounded(middle(i) - column / 2 + 2, line, column - 4, foot - line + 4, 6),
              Stroke.dashed(1.2));
        }
      }
      return foot;
    }

    /** Codes, names and how often; answers where the rows begin. */
    private double columns(double top) {
      List<List<String>> names =
          routines.stream().map(one -> wrapped(one.name(), COLUMN, 6)).toList();
      double base = top + 14 + NAME_LINE * most(names);
      List<List<String>> cadences =
          routines.stream()
              .map(
                  one ->
                      wrapped(
                          one.howOften().orElse(isLived ? "none recorded" : "not recorded"),
                          COLUMN,
                          4))
              .toList();
      for (int i = 0; i < routines.size(); i++) {
        LedRoutine routine = routines.get(i);
        double x = middle(i);
        drawing.text(x, top + 10, Lettering.bold(10.5).centred(), routine.code());
        drawing.lines(
            x, base - NAME_LINE * (names.get(i).size() - 1), COLUMN, names.get(i), NAME_LINE);
        Lettering often = routine.howOften().isPresent() ? COLUMN : REMARK.italic().centred();
        drawing.lines(x, base + 22, often, cadences.get(i), NAME_LINE);
      }
      drawing.text(LEFT, base + 22, Lettering.muted(11), "How often");
      if (diagram.showsRights()) {
        drawing.text(rights, base, HEADING, "What they may decide");
      }
      return base + 22 + NAME_LINE * (most(cadences) - 1) + 8;
    }

    private List<String> wrapped(String text, Lettering lettering, int most) {
      return Wrapped.lines(text, lettering.face(), lettering.size(), column - 3, 0, most);
    }

    private int most(List<List<String>> texts) {
      return texts.stream().mapToInt(List::size).max().orElse(0);
    }

    private double row(LeaderRow row, double top) {
      double width = start - LABEL - 6;
      List<String> names = Wrapped.lines(row.label(), NAME.face(), NAME.size(), width, 0, 5);
      List<String> remarks =
          row.remarks().stream()
              .flatMap(
                  remark ->
                      Wrapped.lines(remark, REMARK.face(), REMARK.size(), width, 0, 3).stream())
              .toList();
      List<List<String>> held =
          diagram.showsRights()
              ? row.rights().stream()
                  .map(
                      right ->
                          Wrapped.lines(
                              right.words(),
                              RIGHT_TEXT.face(),
                              RIGHT_TEXT.size(),
                              RIGHT - rights - 20,
                              0,
                              9))
                  .toList()
              : List.of();
      int heldLines = held.stream().mapToInt(List::size).sum();
      double text = 14 * names.size() + 13 * remarks.size();
      double rightsText = heldLines * 13 + 3 * Math.max(0, held.size() - 1);
      double height = Math.max(27, Math.max(text, rightsText) + 12);
      double middle = top + height / 2;
      ActorMark.draw(drawing, row.isOfSeveral(), Drawing.MARGIN, middle);
      double y = middle - text / 2 + 10.5;
      y = drawing.lines(LABEL, y, NAME, names, 14) + 13;
      drawing.lines(LABEL, y, REMARK, remarks, 13);
      for (int i = 0; i < routines.size(); i++) {
        cell(routines.get(i), row.actor(), middle(i), middle);
      }
      rights(row, held, middle - rightsText / 2 + 6.5);
      return top + height;
    }

    private void cell(LedRoutine routine, Node<Actor> actor, double x, double y) {
      double free = x;
      if (routine.leads(actor)) {
        free += GridMarks.leads(drawing, routine.inDisc(actor), x, y) / 2 + 9;
      } else if (routine.missed().contains(actor)) {
        GridMarks.missed(drawing, x, y);
        free += GridMarks.DISC + 9;
      }
      if (routine.takesPart(actor)) {
        GridMarks.takesPart(drawing, free, y);
      } else if (routine.takesPartThroughBody(actor)) {
        GridMarks.takesPartThroughBody(drawing, free, y);
      }
    }

    private void rights(LeaderRow row, List<List<String>> held, double top) {
      double y = top;
      for (int i = 0; i < held.size(); i++) {
        HeldRights right = row.rights().get(i);
        GridMarks.right(drawing, right.right(), rights + 7, y);
        Lettering text = right.isGap() ? Lettering.muted(11) : RIGHT_TEXT;
        y = drawing.lines(rights + 20, y + 4, text, held.get(i), 13) + 12;
      }
    }

    private double totals(double top) {
      List<List<String>> totals =
          routines.stream().map(one -> wrapped(one.leadersInWords(), COLUMN, 4)).toList();
      drawing.text(LEFT, top + 20, Lettering.muted(11), "Leaders");
      for (int i = 0; i < totals.size(); i++) {
        Lettering text = routines.get(i).isUnled() ? Lettering.bold(10).centred() : COLUMN;
        drawing.lines(middle(i), top + 20, text, totals.get(i), NAME_LINE);
      }
      return top + 20 + NAME_LINE * (most(totals) - 1) + 8;
    }
  }
}

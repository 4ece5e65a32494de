package org.concertive.io.diagram;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Lists;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.metrics.AttendanceMetrics;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Value;
import org.concertive.model.organization.Actor;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.value.Answer;
import org.concertive.relation.Attendance;
import org.concertive.statistics.Result;
import org.concertive.text.Words;

/**
 * Who was present where they were expected: actors by activities. Activities of which nothing is
 * recorded for anybody are left out and counted. For one routine or period, show an index of that
 * {@link org.concertive.relation.Scope}.
 *
 * @see "IMSS proposal"
 */
public final class AttendanceDiagram extends SheetDiagram implements Diagram {
  private static final double NAMES = 104;
  private static final double CELL = 12;
  private static final double NARROWEST_COLUMN = 16;
  private static final Lettering CODE = Lettering.muted(10.5).centred();
  private static final Lettering NUMBER = Lettering.of(10.5).ending();
  private static final Lettering TEXT = Lettering.of(11);

  private final SystemIndex index;
  private final Result<Value> attendance;
  private final Table<Node<Actor>, Node<JointActivity>, Answer> presence = HashBasedTable.create();
  private final Set<Node<JointActivity>> known;
  private final List<Node<JointActivity>> activities;
  private final List<Node<Actor>> actors;
  private final Codes codes;

  private AttendanceDiagram(SystemIndex index) {
    this.index = index;
    attendance = MetricResults.of(index).get(AttendanceMetrics.ATTENDANCE, View.LIVED);
    index.nodes(Participation.class).forEach(this::add);
    known = attendance.isDefined() ? known() : Set.of();
    activities = index.nodes(JointActivity.class).stream().filter(known::contains).toList();
    actors =
        index.get(Attendance.RELATION).expected().stream()
            .filter(actor -> !Collections.disjoint(known, presence.row(actor).keySet()))
            .toList();
    codes = new Codes("", activities);
  }

  /** The attendance at all activities. */
  public static AttendanceDiagram of(SystemIndex index) {
    return new AttendanceDiagram(index);
  }

  /** Whoever took part in several ways was present if that is recorded for one of them. */
  private void add(Node<Participation> node) {
    Participation one = node.value();
    index
        .node(one.actor(), Actor.class)
        .filter(actor -> one.expected())
        .ifPresent(
            actor ->
                index
                    .parent(node)
                    .flatMap(parent -> parent.as(JointActivity.class))
                    .ifPresent(activity -> add(actor, activity, one.present())));
  }

  private void add(Node<Actor> actor, Node<JointActivity> activity, Answer present) {
    Answer before = presence.get(actor, activity);
    if (before == null || before == Answer.UNKNOWN || present == Answer.YES) {
      presence.put(actor, activity, present);
    }
  }

  /** The activities of which it is recorded whether somebody came. */
  private Set<Node<JointActivity>> known() {
    return presence.cellSet().stream()
        .filter(cell -> cell.getValue() != Answer.UNKNOWN)
        .map(Table.Cell::getColumnKey)
        .collect(Collectors.toSet());
  }

  @Override
  public String title() {
    return "Attendance";
  }

  @Override
  public String subtitle() {
    return Wording.subject(index)
        + (attendance.isDefined()
            ? ": "
                + Words.count(actors.size(), "actor")
                + " and "
                + Words.count(activities.size(), "activity", "activities")
                + " at which they were expected."
            : ".");
  }

  @Override
  public String description() {
    return attendance.fold(
        value -> String.join(" ", totals(value)), why -> Wording.sentence(why.reason()));
  }

  @Override
  public Optional<String> absence() {
    return Wording.reason(attendance).map(Wording::sentence);
  }

  @Override
  public List<String> words() {
    List<String> words = new ArrayList<>();
    actors.forEach(actor -> words.add(actor.value().label() + ": " + inWords(actor) + "."));
    words.addAll(notes());
    return words;
  }

  private String inWords(Node<Actor> actor) {
    return Stream.concat(
            Stream.of(tally(actor)),
            Stream.of(Answer.NO, Answer.UNKNOWN).flatMap(answer -> at(actor, answer)))
        .collect(Collectors.joining("; "));
  }

  private Stream<String> at(Node<Actor> actor, Answer present) {
    List<String> names =
        presence.row(actor).entrySet().stream()
            .filter(one -> one.getValue() == present && known.contains(one.getKey()))
            .map(Map.Entry::getKey)
            .sorted()
            .map(activity -> activity.value().label())
            .toList();
    return names.isEmpty()
        ? Stream.empty()
        : Stream.of(inWords(present) + ": " + String.join(", ", names));
  }

  private static String inWords(Answer present) {
    return switch (present) {
      case YES -> "present";
      case NO -> "absent";
      case UNKNOWN -> "not recorded";
    };
  }

  private String tally(Node<Actor> actor) {
    Attendance.Tally tally = index.get(Attendance.RELATION).ofActor(actor);
    return tally.present() + " of " + tally.expected();
  }

  private List<String> totals(Value value) {
    long always =
        actors.stream()
            .filter(actor -> index.get(Attendance.RELATION).ofActor(actor).isFull() == Answer.YES)
            .count();
    return List.of(
        "Known to have been present every time: "
            + always
            + " of "
            + Words.count(actors.size(), "actor")
            + ".",
        String.format(
            Locale.ROOT,
            "Presences kept: %.0f of %.0f.",
            value.numerator().orElse(0),
            value.denominator().orElse(0)));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    Wording.reason(attendance).map(Wording::sentence).ifPresent(notes::add);
    attendance.value().map(this::totals).ifPresent(notes::addAll);
    if (attendance.isDefined()) {
      int unknown = presence.columnKeySet().size() - activities.size();
      if (unknown > 0) {
        notes.add(
            "Who came to "
                + Words.count(unknown, "other activity", "other activities")
                + " is not recorded.");
      }
      if (activities.stream().anyMatch(one -> one.value().occurrences().least() > 1)) {
        notes.add(
            "What took place several times has one column and counts as often as it took place.");
      }
    }
    return notes;
  }

  @Override
  void draw(Sheet sheet) {
    Wording.reason(attendance).ifPresent(sheet::gap);
    if (attendance.isDefined()) {
      double widest =
          activities.stream().mapToDouble(one -> CODE.width(codes.of(one))).max().orElse(0);
      double column = Math.max(NARROWEST_COLUMN, widest + 3);
      double tallies =
          actors.stream().mapToDouble(actor -> NUMBER.width(tally(actor))).max().orElse(0);
      int columns = (int) Math.max(1, (Sheet.WIDTH - NAMES - tallies - 4) / column);
      Lists.partition(activities, columns).forEach(some -> table(sheet, some, column));
      legend(sheet);
      sheet.note(codes.key(activities));
      notes().forEach(sheet::note);
    }
  }

  /** Some of the activities, with those who were expected at any of them. */
  private void table(Sheet sheet, List<Node<JointActivity>> some, double column) {
    double left = Sheet.LEFT + NAMES;
    for (int i = 0; i < some.size(); i++) {
      sheet.drawing().text(left + column * (i + 0.5), sheet.y() + 11, CODE, codes.of(some.get(i)));
    }
    sheet.skip(18);
    for (Node<Actor> actor : actors) {
      if (some.stream().anyMatch(one -> presence.contains(actor, one))) {
        Label label = Label.of(actor.value().label(), NAMES - 4);
        double middle = sheet.y() + label.height() / 2 + 3;
        label.draw(sheet.drawing(), Sheet.LEFT, middle);
        for (int i = 0; i < some.size(); i++) {
          Answer present = presence.get(actor, some.get(i));
          if (present != null) {
            cell(sheet.drawing(), present, left + column * (i + 0.5), middle);
          }
        }
        sheet.drawing().text(Sheet.RIGHT, middle + 4, NUMBER, tally(actor));
        sheet.skip(Math.max(label.height() + 6, CELL + 6));
      }
    }
    sheet.skip(10);
  }

  private static void cell(Drawing drawing, Answer present, double x, double y) {
    double left = x - CELL / 2;
    double top = y - CELL / 2;
    switch (present) {
      case YES ->
          drawing.shape(Marks.rectangle(left, top, CELL, CELL), Palette.BAR, Stroke.ink(1.2));
      case NO ->
          drawing.shape(Marks.rectangle(left, top, CELL, CELL), Palette.GROUND, Stroke.ink(1.2));
      case UNKNOWN -> Unrecorded.cell(drawing, left, top, CELL);
    }
  }

  private static void legend(Sheet sheet) {
    double x = Sheet.LEFT;
    for (Answer present : Answer.values()) {
      cell(sheet.drawing(), present, x + CELL / 2, sheet.y() + 6);
      sheet.drawing().text(x + CELL + 6, sheet.y() + 10, TEXT, inWords(present));
      x += CELL + TEXT.width(inWords(present)) + 24;
    }
    sheet.skip(20);
  }
}

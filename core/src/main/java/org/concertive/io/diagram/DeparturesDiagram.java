package org.concertive.io.diagram;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.metrics.Contributor;
import org.concertive.metrics.DependenceMetrics;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Value;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Position;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Entity;
import org.concertive.relation.Actors;
import org.concertive.relation.Departures;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;
import org.concertive.statistics.Result;
import org.concertive.text.Numbers;
import org.concertive.text.Words;

/**
 * Which routines would be left without a leader if one leader left, and which would go on with
 * others: leaders by led routines, bodies apart. It says who is named to lead, not how hard they
 * are to replace.
 *
 * @see "Spillane 2006; Coburn 2003"
 */
public final class DeparturesDiagram extends SheetDiagram implements Diagram {
  private static final double COLUMNS_WIDTH = 150;
  private static final double NARROWEST_COLUMN = 20;
  private static final Lettering CODE = Lettering.muted(10.5).centred();
  private static final Lettering TEXT = Lettering.of(11);

  private final SystemIndex index;
  private final Leading leading;
  private final Result<Value> tolerance;
  private final List<Node<Entity>> led;
  private final Codes codes;
  private final Map<Node<Actor>, Set<Node<Routine>>> orphaned = new LinkedHashMap<>();

  private DeparturesDiagram(SystemIndex index) {
    this.index = index;
    leading = index.get(Leading.DESIGNED);
    codes = Codes.of(index, View.DESIGNED);
    tolerance = MetricResults.of(index).get(DependenceMetrics.DEPARTURE_TOLERANCE, View.DESIGNED);
    led = tolerance.isDefined() ? leading.led() : List.of();
    Departures departures = index.get(Departures.RELATION);
    leading
        .leaders()
        .forEach(
            leader ->
                orphaned.put(leader, new HashSet<>(departures.orphanedBy(leader.value().id()))));
  }

  /** What the departure of each leader of routines as designed would leave behind. */
  public static DeparturesDiagram of(SystemIndex index) {
    return new DeparturesDiagram(index);
  }

  private List<Node<Actor>> leaders(Predicate<Node<Actor>> some) {
    return orphaned.keySet().stream().filter(some).toList();
  }

  private boolean isOrphanedBy(Node<Actor> leader, Node<Entity> routine) {
    return orphaned.getOrDefault(leader, Set.of()).contains(routine);
  }

  private boolean isLedWithOthers(Node<Actor> leader, Node<Entity> routine) {
    return !isOrphanedBy(leader, routine) && leading.leadersOf(routine).contains(leader);
  }

  @Override
  public String title() {
    return "Routines without a leader if one left";
  }

  @Override
  public String subtitle() {
    return Wording.subject(index)
        + ", as designed"
        + (led.isEmpty()
            ? "."
            : ": " + Words.count(led.size(), "led routine") + ". Persons and posts first.");
  }

  @Override
  public String description() {
    return led.isEmpty()
        ? words().get(0)
        : Words.count(orphaned.size(), "leader")
            + " of "
            + Words.count(led.size(), "routine")
            + "; "
            + leaders(one -> led.stream().anyMatch(item -> isOrphanedBy(one, item))).size()
            + " of them would leave a routine without a leader.";
  }

  @Override
  public Optional<String> absence() {
    return led.isEmpty() ? Wording.reason(tolerance).map(Wording::sentence) : Optional.empty();
  }

  @Override
  public List<String> words() {
    List<String> words = new ArrayList<>();
    Wording.reason(tolerance).map(Wording::sentence).ifPresent(words::add);
    if (!led.isEmpty()) {
      orphaned.keySet().forEach(leader -> words.add(inWords(leader)));
      words.addAll(notes());
    }
    return words;
  }

  private String inWords(Node<Actor> leader) {
    List<String> without = named(routine -> isOrphanedBy(leader, routine));
    List<String> with = named(routine -> isLedWithOthers(leader, routine));
    return leader.value().label()
        + ": "
        + Stream.of(
                without.isEmpty() ? "" : "no leader left for " + String.join(", ", without),
                with.isEmpty() ? "" : "goes on with others: " + String.join(", ", with))
            .filter(part -> !part.isEmpty())
            .reduce((first, second) -> first + "; " + second)
            .orElse("")
        + ".";
  }

  private List<String> named(Predicate<Node<Entity>> some) {
    return led.stream().filter(some).map(codes::named).toList();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    List<String> without =
        leading.items().stream().filter(item -> !led.contains(item)).map(codes::named).toList();
    if (!without.isEmpty()) {
      notes.add(
          "Nobody is named to lead "
              + Words.list(without)
              + (without.size() == 1 ? ", so it is left out." : ", so they are left out."));
    }
    Identity identity = index.get(Identity.RELATION);
    names(leader -> leader.is(Position.class) && !identity.isIndividual(leader))
        .ifPresent(
            names ->
                notes.add(
                    "Several people may hold these posts: "
                        + names
                        + ". A row means that the post ceased, not that one person left."));
    names(index.get(Actors.RELATION)::hasDeputy)
        .ifPresent(names -> notes.add("A deputy is recorded for " + names + "."));
    tolerance.value().ifPresent(value -> notes.add(inWords(value)));
    return notes;
  }

  private Optional<String> names(Predicate<Node<Actor>> some) {
    List<String> names = leaders(some).stream().map(one -> one.value().label()).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(Words.list(names));
  }

  private static String inWords(Value fewest) {
    String who = Words.list(fewest.contributors().stream().map(Contributor::name).toList());
    return (fewest.isExact()
            ? Words.count((long) fewest.low(), "departure")
            : Numbers.of(fewest.low()) + " to " + Numbers.of(fewest.high()) + " departures")
        + " ("
        + who
        + (fewest.isExact() && fewest.low() == 1 ? ") leaves" : ") leave")
        + " half of the led routines or more without a leader.";
  }

  @Override
  void draw(Sheet sheet) {
    Wording.reason(tolerance).ifPresent(sheet::gap);
    if (!led.isEmpty()) {
      double widest = led.stream().mapToDouble(item -> CODE.width(codes.of(item))).max().orElse(0);
      double column = Math.max(NARROWEST_COLUMN, widest + 4);
      for (List<Node<Entity>> some : Lists.partition(led, (int) (COLUMNS_WIDTH / column))) {
        table(sheet, some, column);
      }
      legend(sheet);
      sheet.note(codes.key(led));
      notes().forEach(sheet::note);
    }
  }

  /** Some of the routines, with those who lead any of them. */
  private void table(Sheet sheet, List<Node<Entity>> routines, double column) {
    double left = Sheet.RIGHT - column * routines.size();
    for (int i = 0; i < routines.size(); i++) {
      sheet
          .drawing()
          .text(left + column * (i + 0.5), sheet.y() + 11, CODE, codes.of(routines.get(i)));
    }
    sheet.skip(18);
    Predicate<Node<Actor>> isShown =
        leader ->
            routines.stream()
                .anyMatch(one -> isOrphanedBy(leader, one) || isLedWithOthers(leader, one));
    List<Node<Actor>> ones = leaders(isShown.and(leader -> ActorMark.isOne(leader.value())));
    List<Node<Actor>> bodies = leaders(isShown.and(leader -> !ActorMark.isOne(leader.value())));
    ones.forEach(leader -> row(sheet, leader, routines, column));
    if (!bodies.isEmpty()) {
      sheet.drawing().line(Sheet.LEFT, sheet.y(), Sheet.RIGHT, sheet.y(), Palette.INK, 1);
      sheet.drawing().text(Sheet.LEFT, sheet.y() + 13, Lettering.muted(10.5), "Bodies and groups");
      sheet.skip(18);
      bodies.forEach(leader -> row(sheet, leader, routines, column));
    }
    sheet.drawing().line(Sheet.LEFT, sheet.y(), Sheet.RIGHT, sheet.y(), Palette.INK, 1);
    sheet.skip(12);
  }

  private void row(Sheet sheet, Node<Actor> leader, List<Node<Entity>> routines, double column) {
    double left = Sheet.RIGHT - column * routines.size();
    double start = Sheet.LEFT + ActorMark.WIDTH;
    Label label = Label.of(leader.value().label(), Sheet.RIGHT - COLUMNS_WIDTH - start - 4);
    sheet.rule();
    double middle = sheet.y() + label.height() / 2 + 5;
    ActorMark.draw(sheet.drawing(), leader.value(), Sheet.LEFT, middle);
    label.draw(sheet.drawing(), start, middle);
    for (int i = 0; i < routines.size(); i++) {
      double x = left + column * (i + 0.5);
      if (isOrphanedBy(leader, routines.get(i))) {
        orphan(sheet.drawing(), x, middle);
      } else if (isLedWithOthers(leader, routines.get(i))) {
        goesOn(sheet.drawing(), x, middle);
      }
    }
    sheet.skip(label.height() + 10);
  }

  private static void orphan(Drawing drawing, double x, double y) {
    drawing.rect(x - 6, y - 6, 12, 12, Palette.INK);
    drawing.path(
        "M%sl6 6M%sl-6 6".formatted(Marks.at(x - 3, y - 3), Marks.at(x + 3, y - 3)),
        new Stroke(Palette.GROUND, 1.6, ""));
  }

  private static void goesOn(Drawing drawing, double x, double y) {
    drawing.circle(x, y, 5.5, Palette.GROUND, Stroke.ink(1.4));
  }

  private static void legend(Sheet sheet) {
    double y = sheet.y() + 6;
    orphan(sheet.drawing(), Sheet.LEFT + 6, y);
    sheet.drawing().text(Sheet.LEFT + 18, y + 4, TEXT, "no leader left");
    goesOn(sheet.drawing(), Sheet.LEFT + 128, y);
    sheet.drawing().text(Sheet.LEFT + 140, y + 4, TEXT, "leads with others; goes on");
    sheet.skip(20);
  }
}

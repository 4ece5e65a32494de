package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.metrics.Contributor;
import org.concertive.metrics.DistributionMetrics;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Value;
import org.concertive.model.Conventions;
import org.concertive.model.organization.Actor;
import org.concertive.relation.Leading;
import org.concertive.statistics.Result;
import org.concertive.text.Numbers;
import org.concertive.text.Words;

/**
 * How leading is shared among those who lead: the part of each, how many leaders with equal parts
 * would give the same concentration, and the Lorenz curve. It counts routines or activities, not
 * how much work each is, and it does not say which way of sharing is better.
 *
 * @see "Laakso & Taagepera 1979; Lorenz 1905; Spillane 2006"
 */
public final class LeadingDiagram extends SheetDiagram implements Diagram {
  private static final String MEANING =
      "As many leaders with equal shares would give the same concentration.";
  private static final String NO_GRADE = "More equal is not better.";
  private static final int MOST_BARS = 20;
  private static final int MOST_DISCS = 24;
  private static final int DISCS_IN_ROW = 8;
  private static final int FEWEST_FOR_CURVE = 3;
  private static final double BARS = 196;
  private static final Lettering NUMBER = Lettering.muted(10.5);

  private final SystemIndex index;
  private final View view;
  private final Result<Value> effective;
  private final Result<Value> otherView;
  private final String all;
  private final List<Part> parts;

  /**
   * The part of a leader.
   *
   * @param actor who leads
   * @param share the share of all that is led
   * @param of the same in words, such as 2½ of 7
   */
  private record Part(Actor actor, double share, String of) {}

  private LeadingDiagram(SystemIndex index, View view) {
    this.index = index;
    this.view = view;
    MetricResults metrics = MetricResults.of(index);
    effective = metrics.get(DistributionMetrics.EFFECTIVE_LEADERS, view);
    otherView = metrics.get(DistributionMetrics.EFFECTIVE_LEADERS, other());
    all = Fractions.of(index.get(Leading.in(view)).creditOfAll());
    parts =
        effective.value().stream()
            .flatMap(value -> value.contributors().stream())
            .flatMap(leader -> part(leader).stream())
            .toList();
  }

  /** How the routines as designed, or the activities as lived, are led. */
  public static LeadingDiagram of(SystemIndex index, View view) {
    return new LeadingDiagram(index, view);
  }

  private Optional<Part> part(Contributor leader) {
    double share = leader.part().orElse(0);
    double credit = share * index.get(Leading.in(view)).creditOfAll();
    return index
        .node(leader.id(), Actor.class)
        .map(node -> new Part(node.value(), share, Fractions.of(credit) + " of " + all));
  }

  @Override
  public String title() {
    return "How leading is shared";
  }

  @Override
  public String subtitle() {
    int led = index.get(Leading.in(view)).led().size();
    return Wording.subject(index)
        + ", "
        + view.inWords()
        + (effective.isDefined()
            ? ": " + Words.count(parts.size(), "leader") + " of " + items(led) + ". " + rule()
            : ".");
  }

  private String rule() {
    boolean isByOccurrence =
        view == View.LIVED && index.conventions().credit() == Conventions.Credit.PER_OCCURRENCE;
    return "Each "
        + (view == View.DESIGNED ? "routine" : "activity")
        + " counts "
        + (isByOccurrence ? "as often as it took place" : "1")
        + ", divided among its leaders.";
  }

  private String items(int number) {
    return view == View.DESIGNED
        ? Words.count(number, "led routine")
        : Words.count(number, "led activity", "led activities");
  }

  private View other() {
    return view == View.DESIGNED ? View.LIVED : View.DESIGNED;
  }

  @Override
  public String description() {
    return effective.fold(
        value ->
            "The parts of "
                + Words.count(parts.size(), "leader")
                + ", from "
                + parts.get(0).of()
                + " to "
                + parts.get(parts.size() - 1).of()
                + ". Effective leaders: "
                + number(value)
                + ".",
        why -> Wording.sentence(why.reason()));
  }

  @Override
  public Optional<String> absence() {
    return Wording.reason(effective).map(Wording::sentence);
  }

  @Override
  public List<String> words() {
    List<String> words = new ArrayList<>();
    effective.value().ifPresent(value -> words.addAll(words(value)));
    Wording.reason(effective).map(Wording::sentence).ifPresent(words::add);
    otherViewNote().ifPresent(words::add);
    return words;
  }

  private Optional<String> otherViewNote() {
    return Wording.reason(otherView).map(why -> Wording.sentence(other().inWords() + ": " + why));
  }

  private List<String> words(Value value) {
    List<String> words = new ArrayList<>();
    parts.forEach(part -> words.add(part.actor().label() + ": " + part.of() + "."));
    words.add("Effective leaders: " + number(value) + ". " + MEANING);
    if (parts.size() >= FEWEST_FOR_CURVE) {
      words.add(remark() + ".");
    }
    words.add(NO_GRADE);
    return words;
  }

  private String number(Value value) {
    return Numbers.of(value.number()) + " of " + parts.size();
  }

  /** How much the greater half of the leaders have. */
  private String remark() {
    int half = parts.size() / 2;
    double share = parts.stream().limit(half).mapToDouble(Part::share).sum();
    double credit = share * index.get(Leading.in(view)).creditOfAll();
    return "The first "
        + half
        + " of "
        + parts.size()
        + " leaders hold "
        + Fractions.of(credit)
        + " of "
        + all;
  }

  @Override
  void draw(Sheet sheet) {
    sheet.skip(4);
    effective.value().ifPresent(value -> draw(sheet, value));
    Wording.reason(effective).ifPresent(sheet::gap);
    otherViewNote().ifPresent(sheet::note);
  }

  private void draw(Sheet sheet, Value value) {
    bars(sheet);
    sheet.skip(8);
    Lettering number = Lettering.bold(12.5).ending();
    sheet.drawing().text(Sheet.RIGHT, sheet.y() + 12, number, number(value));
    sheet.heading("Effective leaders");
    discs(sheet, value.number());
    sheet.note(MEANING);
    if (parts.size() >= FEWEST_FOR_CURVE) {
      List<Double> shares = new ArrayList<>(parts.stream().map(Part::share).toList());
      Collections.reverse(shares);
      LorenzCurve.draw(sheet.drawing(), Sheet.LEFT, sheet.y(), shares, remark());
      sheet.skip(LorenzCurve.height());
    }
    sheet.note(NO_GRADE);
  }

  private void bars(Sheet sheet) {
    double widest = parts.stream().mapToDouble(part -> NUMBER.width(part.of())).max().orElse(0);
    double unit = (Sheet.RIGHT - BARS - widest - 5) / parts.get(0).share();
    for (Part part : parts.subList(0, Math.min(MOST_BARS, parts.size()))) {
      Label label = Label.of(part.actor().label(), BARS - Sheet.LEFT - ActorMark.WIDTH - 6);
      double middle = sheet.y() + label.height() / 2 + 3;
      ActorMark.draw(sheet.drawing(), part.actor(), Sheet.LEFT, middle);
      label.draw(sheet.drawing(), Sheet.LEFT + ActorMark.WIDTH, middle);
      sheet.drawing().rect(BARS, middle - 6, unit * part.share(), 12, Palette.BAR);
      sheet.drawing().text(BARS + unit * part.share() + 5, middle + 4, NUMBER, part.of());
      sheet.skip(label.height() + 6);
    }
    if (parts.size() > MOST_BARS) {
      sheet.note("And " + (parts.size() - MOST_BARS) + " more with no greater share.");
    }
  }

  private void discs(Sheet sheet, double filled) {
    if (parts.size() > MOST_DISCS) {
      return;
    }
    double apart = Sheet.WIDTH / DISCS_IN_ROW;
    IntStream.range(0, parts.size())
        .forEach(
            i ->
                disc(
                    sheet.drawing(),
                    Sheet.LEFT + apart * (i % DISCS_IN_ROW + 0.5),
                    sheet.y() + 14 + 24 * (i / DISCS_IN_ROW),
                    Math.max(0, Math.min(1, filled - i))));
    sheet.skip(4 + 24 * ((parts.size() + DISCS_IN_ROW - 1) / DISCS_IN_ROW));
  }

  /** A disc of which a part is filled, from the left. */
  private static void disc(Drawing drawing, double x, double y, double part) {
    double radius = 9;
    drawing.circle(x, y, radius, part == 1 ? Palette.BAR : Palette.GROUND, Stroke.ink(1.2));
    if (part > 0 && part < 1) {
      double across = radius * (2 * part - 1);
      double up = Math.sqrt(radius * radius - across * across);
      drawing.shape(
          "M%sA9 9 0 %s 0 %sZ"
              .formatted(
                  Marks.at(x + across, y - up), part > 0.5 ? 1 : 0, Marks.at(x + across, y + up)),
          Palette.BAR,
          Stroke.ink(1.2));
    }
  }
}

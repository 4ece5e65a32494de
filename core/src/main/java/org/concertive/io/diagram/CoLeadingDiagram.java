package org.concertive.io.diagram;

import static org.concertive.model.practice.CoLeadingType.COLLABORATED;
import static org.concertive.model.practice.CoLeadingType.COLLECTIVE;
import static org.concertive.model.practice.CoLeadingType.COORDINATED;
import static org.concertive.model.practice.CoLeadingType.PARALLELLED;
import static org.concertive.model.practice.CoLeadingType.SOLO;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.metrics.CoLeadingMetrics;
import org.concertive.metrics.Counts;
import org.concertive.metrics.MetricResults;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.value.Entity;
import org.concertive.relation.CoLeading;
import org.concertive.relation.Leading;
import org.concertive.statistics.Result;
import org.concertive.text.Words;

/**
 * In which ways leaders lead together: a row for each way, with the routines or activities that are
 * led so. Ways that are not recorded keep their row. It follows from who leads which step or
 * activity, not from what is claimed.
 *
 * @see "Spillane 2006"
 */
public final class CoLeadingDiagram extends SheetDiagram implements Diagram {
  /** Above so many items they are counted, not named. */
  private static final int MOST_NAMED = 30;

  private static final double NAME = Sheet.LEFT + 52;
  private static final double TAGS = 216;
  private static final double TAG_HEIGHT = 17;
  private static final double TAG_ROW = 21;
  private static final Lettering TITLE = Lettering.bold(11.5);
  private static final Lettering MEANING = Lettering.muted(10.5);
  private static final Lettering CODE = Lettering.of(10.5);

  private final SystemIndex index;
  private final View view;
  private final CoLeading coLeading;
  private final Result<Counts> profile;
  private final List<Node<Entity>> items;
  private final Codes codes;
  private final List<Row> rows;

  /**
   * A way of leading.
   *
   * @param pictogram its drawing
   * @param name its name
   * @param meaning what it means, in a few words
   * @param items what is led so
   */
  private record Row(Pictogram pictogram, String name, String meaning, List<Node<Entity>> items) {}

  private CoLeadingDiagram(SystemIndex index, View view) {
    this.index = index;
    this.view = view;
    profile = MetricResults.of(index).get(CoLeadingMetrics.CO_LEADING_PROFILE, view);
    Leading leading = index.get(Leading.in(view));
    coLeading = index.get(CoLeading.in(view));
    items = leading.items();
    codes = Codes.of(index, view);
    rows =
        List.of(
            row(Pictogram.COLLABORATED, "Collaborated", "at once, in the same step", COLLABORATED),
            row(Pictogram.COLLECTIVE, "Collective", "apart, towards one end", COLLECTIVE),
            row(Pictogram.COORDINATED, "Coordinated", "one step after the other", COORDINATED),
            row(Pictogram.PARALLELLED, "Parallelled", "side by side, apart", PARALLELLED),
            row(Pictogram.SOLO, "One leader", "", SOLO),
            new Row(
                Pictogram.UNDETERMINED,
                "Not determined",
                "such as when a body leads and who in it is not recorded",
                items(coLeading::isUndetermined)),
            new Row(
                Pictogram.NOBODY,
                "No leader named",
                "",
                items(item -> leading.leadersOf(item).isEmpty())));
  }

  /** How the routines as designed, or the activities as lived, are led together. */
  public static CoLeadingDiagram of(SystemIndex index, View view) {
    return new CoLeadingDiagram(index, view);
  }

  private Row row(Pictogram pictogram, String name, String meaning, CoLeadingType type) {
    return new Row(pictogram, name, meaning, items(item -> coLeading.typesOf(item).contains(type)));
  }

  private List<Node<Entity>> items(Predicate<Node<Entity>> some) {
    return items.stream().filter(some).toList();
  }

  @Override
  public String title() {
    return "Ways of leading together";
  }

  @Override
  public String subtitle() {
    return Wording.subject(index)
        + ", "
        + view.inWords()
        + (profile.isDefined()
            ? ": "
                + (view == View.DESIGNED
                    ? Words.count(items.size(), "routine")
                    : Words.count(items.size(), "activity", "activities"))
                + ". One may be led in two ways."
            : ".");
  }

  @Override
  public String description() {
    return profile.fold(
        counts ->
            String.join(
                    ", ", rows.stream().map(row -> row.name() + " " + row.items().size()).toList())
                + ".",
        why -> Wording.sentence(why.reason()));
  }

  @Override
  public Optional<String> absence() {
    return Wording.reason(profile).map(Wording::sentence);
  }

  @Override
  public List<String> words() {
    if (!profile.isDefined()) {
      return List.of(description());
    }
    List<String> words = new ArrayList<>();
    for (Row row : rows) {
      words.add(row.name() + ": " + inWords(row) + ".");
    }
    words.addAll(notes());
    return words;
  }

  private String inWords(Row row) {
    return row.items().isEmpty()
        ? "none recorded"
        : isNamed()
            ? String.join(", ", row.items().stream().map(codes::named).toList())
            : row.items().size() + " of " + items.size();
  }

  private boolean isNamed() {
    return items.size() <= MOST_NAMED;
  }

  private List<String> notes() {
    List<String> several =
        items(item -> coLeading.typesOf(item).size() > 1).stream().map(codes::of).toList();
    return Stream.of(
            several.isEmpty() || !isNamed()
                ? ""
                : "Led in several ways, and so in several rows: " + Words.list(several) + ".",
            "The ways describe; none is preferred.")
        .filter(note -> !note.isEmpty())
        .toList();
  }

  @Override
  void draw(Sheet sheet) {
    Wording.reason(profile).ifPresent(sheet::gap);
    if (profile.isDefined()) {
      rows.forEach(row -> draw(sheet, row));
      sheet.rule();
      sheet.skip(10);
      if (isNamed()) {
        sheet.note(codes.key(items));
      }
      notes().forEach(sheet::note);
    }
  }

  private void draw(Sheet sheet, Row row) {
    sheet.rule();
    Drawing drawing = sheet.drawing();
    List<String> meaning =
        row.meaning().isEmpty()
            ? List.of()
            : Wrapped.lines(row.meaning(), MEANING, TAGS - NAME - 6, 3);
    List<List<String>> tags = tagRows(row);
    double height = Math.max(38, Math.max(22 + 13 * meaning.size(), 12 + TAG_ROW * tags.size()));
    double middle = sheet.y() + height / 2;
    row.pictogram().draw(drawing, Sheet.LEFT, middle);
    double first = middle - 6.5 * meaning.size() + 4;
    drawing.text(NAME, first, TITLE, row.name());
    drawing.lines(NAME, first + 13, MEANING, meaning, 13);
    double top = middle - TAG_ROW * tags.size() / 2;
    for (int i = 0; i < tags.size(); i++) {
      tags(drawing, tags.get(i), top + TAG_ROW * i + 2);
    }
    if (tags.isEmpty()) {
      String text = row.items().isEmpty() ? "none recorded" : inWords(row);
      drawing.text(TAGS, middle + 4, row.items().isEmpty() ? MEANING.italic() : CODE, text);
    }
    sheet.skip(height);
  }

  /** The codes of a row, in lines that fit. */
  private List<List<String>> tagRows(Row row) {
    List<List<String>> lines = new ArrayList<>();
    double x = Sheet.RIGHT;
    for (Node<Entity> item : isNamed() ? row.items() : List.<Node<Entity>>of()) {
      String code = codes.of(item);
      if (x + width(code) > Sheet.RIGHT) {
        lines.add(new ArrayList<>());
        x = TAGS;
      }
      lines.get(lines.size() - 1).add(code);
      x += width(code) + 3;
    }
    return lines;
  }

  private static double width(String code) {
    return CODE.width(code) + 9;
  }

  private static void tags(Drawing drawing, List<String> codes, double y) {
    double x = TAGS;
    for (String code : codes) {
      drawing.shape(Marks.rectangle(x, y, width(code), TAG_HEIGHT), Palette.TRACK, Stroke.ink(1));
      drawing.text(x + width(code) / 2, y + 12.5, CODE.centred(), code);
      x += width(code) + 3;
    }
  }
}

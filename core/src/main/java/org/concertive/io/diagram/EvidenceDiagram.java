package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.text.Words;

/**
 * How many pieces of evidence there are, by kind and by the year in which each was last collected.
 * It counts them, and does not say how good they are or what rests on them.
 *
 * @see "Cobb, Jackson, Henrick, Smith & the MIST Team 2018"
 */
public final class EvidenceDiagram extends SheetDiagram implements Diagram {
  private static final double COLUMN = 32;
  private static final double HALF = 9;
  private static final Lettering YEAR = Lettering.muted(10).centred();
  private static final Lettering COUNT = Lettering.bold(10).centred();

  private final SystemIndex index;
  private final List<Evidence> evidence;
  private final EvidenceYears years;
  private final List<Group> groups = new ArrayList<>();
  private final Map<Evidence.Kind, Map<Group, Integer>> counts = new TreeMap<>();

  /**
   * What is counted together.
   *
   * @param title the heading, in one line or two
   * @param inWords the same in a sentence
   */
  private record Group(List<String> title, String inWords) {}

  private static final Group NOT_STATED =
      new Group(List.of("not", "stated"), "with the year not stated");

  private EvidenceDiagram(SystemIndex index) {
    this.index = index;
    evidence = index.nodes(Evidence.class).stream().map(Node::value).toList();
    List<TimePoint> recorded =
        evidence.stream().flatMap(one -> EvidenceYears.of(one, calendar()).stream()).toList();
    years = EvidenceYears.of(recorded, index.system().asOf(), calendar());
    if (years.isCut()) {
      groups.add(others());
    }
    years.years().forEach(year -> groups.add(group(year)));
    if (recorded.size() < evidence.size()) {
      groups.add(NOT_STATED);
    }
    for (Evidence one : evidence) {
      counts
          .computeIfAbsent(one.kind(), kind -> new LinkedHashMap<>())
          .merge(groupOf(one), 1, Integer::sum);
    }
  }

  /** The evidence of a description. */
  public static EvidenceDiagram of(SystemIndex index) {
    return new EvidenceDiagram(index);
  }

  private SchoolCalendar calendar() {
    return index.conventions().calendar();
  }

  private Group groupOf(Evidence one) {
    Optional<TimePoint> year = EvidenceYears.of(one, calendar());
    return year.map(time -> years.years().contains(time) ? group(time) : others())
        .orElse(NOT_STATED);
  }

  private static Group group(TimePoint year) {
    String text = year.toString();
    List<String> title =
        switch (year.kind()) {
          case SCHOOL_YEAR -> List.of(text.substring(0, 4), text.substring(4));
          case PROJECT_YEAR -> List.of("year", Integer.toString(year.year()));
          default -> List.of(text);
        };
    return new Group(title, "in " + text);
  }

  private Group others() {
    return years.areEarlier()
        ? new Group(List.of("earlier"), "before " + years.years().get(0))
        : new Group(List.of("other"), "in other years");
  }

  @Override
  public String title() {
    return "Evidence by kind and year";
  }

  @Override
  public String subtitle() {
    return Wording.subject(index)
        + (evidence.isEmpty()
            ? "."
            : ": " + Words.count(evidence.size(), "piece", "pieces") + " of evidence.");
  }

  @Override
  public String description() {
    return evidence.isEmpty()
        ? Wording.sentence(gap())
        : counts.entrySet().stream()
            .map(
                kind ->
                    Words.of(kind.getKey())
                        + " "
                        + kind.getValue().values().stream().mapToInt(count -> count).sum())
            .collect(Collectors.joining(", ", "Pieces of evidence by kind: ", "."));
  }

  private String gap() {
    return index.system().coverage(Aspect.EVIDENCE) == Coverage.NOT_DOCUMENTED
        ? "evidence is not documented"
        : "no evidence is recorded";
  }

  @Override
  public Optional<String> absence() {
    return evidence.isEmpty() ? Optional.of(Wording.sentence(gap())) : Optional.empty();
  }

  @Override
  public List<String> words() {
    if (evidence.isEmpty()) {
      return List.of(Wording.sentence(gap()));
    }
    return Stream.concat(
            counts.entrySet().stream()
                .map(kind -> name(kind.getKey()) + ": " + inWords(kind.getValue()) + "."),
            notes().stream())
        .toList();
  }

  private static String name(Evidence.Kind kind) {
    return Words.capital(Words.of(kind));
  }

  private String inWords(Map<Group, Integer> row) {
    return groups.stream()
        .filter(row::containsKey)
        .map(group -> row.get(group) + " " + group.inWords())
        .collect(Collectors.joining(", "));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add("Each piece stands in the year in which it was last collected.");
    if (groups.contains(NOT_STATED)) {
      notes.add("Dashed: when it was last collected is not stated.");
    }
    return notes;
  }

  @Override
  void draw(Sheet sheet) {
    if (evidence.isEmpty()) {
      sheet.gap(gap());
      return;
    }
    double left = Sheet.RIGHT - COLUMN * groups.size();
    for (int i = 0; i < groups.size(); i++) {
      List<String> title = groups.get(i).title();
      double x = left + COLUMN * (i + 0.5);
      sheet.drawing().lines(x, sheet.y() + 24 - 13 * title.size() + 13, YEAR, title, 13);
    }
    sheet.skip(32);
    counts.forEach((kind, row) -> draw(sheet, name(kind), row, left));
    sheet.rule();
    sheet.skip(8);
    notes().forEach(sheet::note);
  }

  private void draw(Sheet sheet, String name, Map<Group, Integer> row, double left) {
    sheet.rule();
    Label label = Label.of(name, left - Sheet.LEFT - 4);
    double height = Math.max(28, label.height() + 8);
    double middle = sheet.y() + height / 2;
    label.draw(sheet.drawing(), Sheet.LEFT, middle);
    for (int i = 0; i < groups.size(); i++) {
      Integer count = row.get(groups.get(i));
      if (count != null) {
        boolean isStated = !groups.get(i).equals(NOT_STATED);
        mark(sheet.drawing(), count, isStated, left + COLUMN * (i + 0.5), middle);
      }
    }
    sheet.skip(height);
  }

  private static void mark(Drawing drawing, int count, boolean isStated, double x, double y) {
    double half = Math.max(HALF, COUNT.width(Integer.toString(count)) / 2 + 3);
    drawing.shape(
        Marks.rectangle(x - half, y - HALF, 2 * half, 2 * HALF),
        isStated ? Palette.BAR : Palette.GROUND,
        isStated ? Stroke.ink(1.2) : Stroke.dashed(1.2));
    drawing.text(
        x, y + 3.6, isStated ? COUNT.coloured(Palette.GROUND) : COUNT, Integer.toString(count));
  }
}

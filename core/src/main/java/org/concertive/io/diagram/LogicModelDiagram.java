package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.SystemIndex;
import org.concertive.model.logic.Assumption;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.logic.LogicModel;
import org.concertive.relation.Grounds;
import org.concertive.text.Words;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.Severity;
import org.concertive.validation.ValidationReport;

/**
 * A logic model as a picture: components in columns by kind and horizon, links of three kinds,
 * assumptions and pieces of evidence on them, findings on boxes.
 *
 * @see "Knowlton & Phillips 2013"
 */
public final class LogicModelDiagram {
  /** On so many boxes, and on over half of them, the same finding is said once beneath. */
  private static final int MANY = 3;

  /** More components cannot be read in one picture. */
  static final int MOST_IN_ONE = 120;

  private final SystemIndex index;
  private final LogicModel whole;
  private final LogicModel model;
  private final Optional<ValidationReport> report;
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final Map<Assumption, String> letters = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  private LogicModelDiagram(
      SystemIndex index, LogicModel whole, LogicModel model, Optional<ValidationReport> report) {
    this.index = index;
    this.whole = whole;
    this.model = model;
    this.report = report;
  }

  /** The picture of a logic model, without findings. */
  public static ColumnDiagram of(SystemIndex index, LogicModel model) {
    return new LogicModelDiagram(index, model, model, Optional.empty()).draw();
  }

  /** The picture of a logic model, with what rules found about its components. */
  public static ColumnDiagram of(SystemIndex index, LogicModel model, ValidationReport report) {
    return new LogicModelDiagram(index, model, model, Optional.of(report)).draw();
  }

  /**
   * The picture of a part of a logic model: of all that leads to a component, over links that do
   * not feed back.
   *
   * @throws IllegalArgumentException when the model has no such component
   */
  public static ColumnDiagram leadingTo(
      SystemIndex index, LogicModel model, LogicComponent last, ValidationReport report) {
    LogicModel part = LogicParts.leadingTo(last, model);
    return new LogicModelDiagram(index, model, part, Optional.of(report)).draw();
  }

  /**
   * The columns of a logic model, with how many components are in each and how many links lead from
   * there: for a model that is too large to be drawn whole.
   */
  public static ColumnDiagram overview(SystemIndex index, LogicModel model) {
    return new LogicModelDiagram(index, model, model, Optional.empty()).drawOverview();
  }

  /** The columns a logic model may have, in order. */
  private enum Place {
    RESOURCES("Resources", "what goes in", Palette.WORK, "R"),
    ACTIVITIES("Activities", "what is done", Palette.WORK, "A"),
    OUTPUTS("Outputs", "what they produce", Palette.WORK, "O"),
    SHORT_TERM("Outcomes", "short-term", Palette.CHANGE, "S"),
    INTERMEDIATE("Outcomes", "intermediate", Palette.CHANGE, "I"),
    LONG_TERM("Outcomes", "long-term", Palette.CHANGE, "L"),
    OTHER_OUTCOMES("Outcomes", "horizon not recorded", Palette.CHANGE, "C"),
    IMPACT("Impact", "in the long run", Palette.END, "Z");

    private final String title;
    private final String subtitle;
    private final String ground;
    private final String letter;

    Place(String title, String subtitle, String ground, String letter) {
      this.title = title;
      this.subtitle = subtitle;
      this.ground = ground;
      this.letter = letter;
    }

    /** {@code activities}, {@code short-term outcomes}. */
    String inSentence() {
      String name = title.toLowerCase(Locale.ROOT);
      return switch (this) {
        case SHORT_TERM, INTERMEDIATE, LONG_TERM -> subtitle + " " + name;
        case OTHER_OUTCOMES -> name + " without a recorded horizon";
        case RESOURCES, ACTIVITIES, OUTPUTS, IMPACT -> name;
      };
    }

    static Place of(LogicComponent component) {
      return switch (component.type()) {
        case RESOURCE -> RESOURCES;
        case ACTIVITY -> ACTIVITIES;
        case OUTPUT -> OUTPUTS;
        case IMPACT -> IMPACT;
        case OUTCOME ->
            component
                .horizon()
                .map(
                    horizon ->
                        switch (horizon) {
                          case SHORT_TERM -> SHORT_TERM;
                          case INTERMEDIATE -> INTERMEDIATE;
                          case LONG_TERM -> LONG_TERM;
                        })
                .orElse(OTHER_OUTCOMES);
      };
    }
  }

  private ColumnDiagram draw() {
    Map<Place, List<LogicComponent>> places =
        model.components().stream()
            .collect(Collectors.groupingBy(Place::of, TreeMap::new, Collectors.toList()));
    if (isPart()) {
      noteLeftOut();
    } else {
      noteAbsent(places.keySet());
    }
    Map<String, Severity> marks = marks();
    List<Column> columns = new ArrayList<>();
    places.forEach((place, components) -> columns.add(column(place, components, marks)));
    for (Assumption assumption : model.assumptions()) {
      letters.put(assumption, letter(letters.size()));
    }
    List<Link> links = links();
    noteAssumptions(links);
    return new ColumnDiagram(
        model.title(),
        (isPart() ? "Part of the logic model of " : "Logic model of ")
            + index.system().title()
            + ". "
            + counts(links)
            + ".",
        description(columns, links),
        columns,
        links,
        LogicLegend.of(links, columns),
        notes,
        words(columns, links));
  }

  private ColumnDiagram drawOverview() {
    Map<String, Place> placeOf = new HashMap<>();
    Map<Place, Integer> sizes = new EnumMap<>(Place.class);
    for (LogicComponent component : model.components()) {
      placeOf.put(component.id(), Place.of(component));
      sizes.merge(Place.of(component), 1, Integer::sum);
    }
    Map<Place, Map<Place, Integer>> counts = new EnumMap<>(Place.class);
    for (LogicLink link : model.links()) {
      Place from = placeOf.get(link.from().id());
      Place to = placeOf.get(link.to().id());
      if (from != null && to != null) {
        counts.computeIfAbsent(from, none -> new EnumMap<>(Place.class)).merge(to, 1, Integer::sum);
      }
    }
    Map<Place, Box> boxOf = new EnumMap<>(Place.class);
    sizes.forEach(
        (place, size) -> boxOf.put(place, box(place, size, counts.getOrDefault(place, Map.of()))));
    List<Column> columns = new ArrayList<>();
    boxOf.forEach(
        (place, box) ->
            columns.add(new Column(place.title, place.subtitle, place.ground, List.of(box))));
    List<Link> links = new ArrayList<>();
    counts.forEach(
        (from, ends) ->
            ends.keySet().stream()
                .filter(to -> from.compareTo(to) < 0)
                .map(
                    to ->
                        new Link(
                            Objects.requireNonNull(boxOf.get(from)),
                            Objects.requireNonNull(boxOf.get(to)),
                            LogicLink.Kind.CAUSAL,
                            List.of(),
                            0))
                .forEach(links::add));
    noteAbsent(sizes.keySet());
    notes.add("An arrow stands for all links from one column to another.");
    String all =
        Words.count(model.components().size(), "component")
            + ", "
            + Words.count(model.links().size(), "link");
    return new ColumnDiagram(
        "Overview of " + model.title(),
        "Logic model of " + index.system().title() + ". " + all + ".",
        "Columns of a logic model with the numbers of their components. " + all + ".",
        columns,
        links,
        List.of(),
        notes,
        columns.stream().map(LogicModelDiagram::inWords).toList());
  }

  private static Box box(Place place, int size, Map<Place, Integer> links) {
    return new Box(
        place.name(),
        place.letter,
        Words.count(size, "component"),
        links.entrySet().stream()
            .map(
                to ->
                    new Foot(
                        Words.count(to.getValue(), "link") + " to " + to.getKey().inSentence(),
                        false))
            .toList(),
        Optional.empty());
  }

  private static String inWords(Column column) {
    return heading(column)
        + ": "
        + column.boxes().stream()
            .flatMap(
                box -> Stream.concat(Stream.of(box.label()), box.feet().stream().map(Foot::text)))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private boolean isPart() {
    return model.components().size() < whole.components().size();
  }

  private void noteLeftOut() {
    notes.add(
        "Left out: "
            + (whole.components().size() - model.components().size())
            + " of "
            + Words.count(whole.components().size(), "component")
            + " of "
            + Words.unended(whole.title())
            + ", which do not lead there.");
  }

  private Column column(Place place, List<LogicComponent> components, Map<String, Severity> marks) {
    List<Box> found = new ArrayList<>();
    for (LogicComponent component : components) {
      String code = place.letter + (components.size() == 1 ? "" : found.size() + 1);
      Box box =
          new Box(
              component.id(),
              code,
              component.label(),
              List.of(),
              Optional.ofNullable(marks.get(component.id())));
      boxes.put(component.id(), box);
      found.add(box);
    }
    return new Column(place.title, place.subtitle, place.ground, found);
  }

  private void noteAbsent(Set<Place> present) {
    List<String> absent = new ArrayList<>();
    for (LogicComponent.Type type : LogicComponent.Type.values()) {
      if (present.stream().noneMatch(place -> typeOf(place) == type)) {
        absent.add(
            type == LogicComponent.Type.ACTIVITY ? "activities" : Words.of(type) + plural(type));
      }
    }
    if (!absent.isEmpty()) {
      notes.add("Not described: " + String.join(", ", absent) + ".");
    }
  }

  private static String plural(LogicComponent.Type type) {
    return type == LogicComponent.Type.IMPACT ? "" : "s";
  }

  private static LogicComponent.Type typeOf(Place place) {
    return switch (place) {
      case RESOURCES -> LogicComponent.Type.RESOURCE;
      case ACTIVITIES -> LogicComponent.Type.ACTIVITY;
      case OUTPUTS -> LogicComponent.Type.OUTPUT;
      case SHORT_TERM, INTERMEDIATE, LONG_TERM, OTHER_OUTCOMES -> LogicComponent.Type.OUTCOME;
      case IMPACT -> LogicComponent.Type.IMPACT;
    };
  }

  /** The gravest finding about each component, those that hold for most said beneath instead. */
  private Map<String, Severity> marks() {
    Map<String, List<Diagnostic>> byRule = new LinkedHashMap<>();
    Set<String> ids = new LinkedHashSet<>();
    model.components().forEach(component -> ids.add(component.id()));
    report.ifPresent(
        all ->
            all.matching(found -> ids.contains(found.subject().id()))
                .forEach(
                    found ->
                        byRule
                            .computeIfAbsent(found.rule(), none -> new ArrayList<>())
                            .add(found)));
    Map<String, Severity> marks = new HashMap<>();
    byRule.forEach(
        (rule, found) -> {
          Set<String> subjects = new LinkedHashSet<>();
          found.forEach(one -> subjects.add(one.subject().id()));
          if (subjects.size() >= MANY && subjects.size() * 2 > ids.size()) {
            notes.add(
                subjects.size()
                    + " of "
                    + ids.size()
                    + " components: "
                    + found.get(0).message()
                    + " ("
                    + rule
                    + ", the first of them)");
          } else {
            found.forEach(
                one -> marks.merge(one.subject().id(), one.severity(), LogicModelDiagram::graver));
          }
        });
    return marks;
  }

  private static Severity graver(Severity one, Severity other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static String letter(int number) {
    String last = Character.toString('a' + number % 26);
    return number < 26 ? last : letter(number / 26 - 1) + last;
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (LogicLink link : model.links()) {
      Box from = boxes.get(link.from().id());
      Box to = boxes.get(link.to().id());
      if (from == null || to == null) {
        notes.add("A link is not drawn: one of its ends is no component of this model.");
      } else if (from.equals(to)) {
        notes.add("Not drawn: a link from " + from.code() + " to itself.");
      } else {
        links.add(new Link(from, to, link.kind(), tags(link), evidence(link)));
      }
    }
    return links;
  }

  private List<Tag> tags(LogicLink link) {
    return letters.entrySet().stream()
        .filter(
            entry -> entry.getKey().about().stream().anyMatch(ref -> ref.id().equals(link.id())))
        .map(entry -> new Tag(entry.getValue(), entry.getKey().status()))
        .toList();
  }

  private int evidence(LogicLink link) {
    return index
        .node(link.id(), LogicLink.class)
        .map(node -> index.get(Grounds.RELATION).of(node).size())
        .orElse(0);
  }

  private void noteAssumptions(List<Link> links) {
    letters.forEach(
        (assumption, letter) ->
            notes.add(
                letter
                    + " "
                    + assumption.text()
                    + about(assumption)
                    + (assumption.text().endsWith(".") ? "" : ".")));
    long causal = links.stream().filter(link -> link.kind() == LogicLink.Kind.CAUSAL).count();
    if (letters.isEmpty() && causal > 0) {
      notes.add(
          "No assumption is recorded for "
              + (causal == 1 ? "the causal link." : "any of the " + causal + " causal links."));
    }
  }

  /** Which boxes an assumption is about, since it stands on no line. */
  private String about(Assumption assumption) {
    List<String> codes =
        assumption.about().stream()
            .flatMap(ref -> Stream.ofNullable(boxes.get(ref.id())))
            .map(Box::code)
            .toList();
    return codes.isEmpty() ? "" : " (" + String.join(", ", codes) + ")";
  }

  private String counts(List<Link> links) {
    return Words.count(boxes.size(), "component") + ", " + Words.count(links.size(), "link");
  }

  private String description(List<Column> columns, List<Link> links) {
    List<String> parts =
        columns.stream()
            .map(column -> column.boxes().size() + " under " + heading(column))
            .toList();
    List<String> kinds = new ArrayList<>();
    for (LogicLink.Kind kind : LogicLink.Kind.values()) {
      long count = links.stream().filter(link -> link.kind() == kind).count();
      if (count > 0) {
        kinds.add(count + " " + says(kind));
      }
    }
    return "From left to right "
        + Words.list(parts)
        + ". "
        + (kinds.isEmpty() ? "No link is recorded." : "Links: " + String.join(", ", kinds) + ".");
  }

  private static String heading(Column column) {
    return column.title() + " (" + column.subtitle() + ")";
  }

  private static String says(LogicLink.Kind kind) {
    return switch (kind) {
      case CAUSAL -> "held to cause";
      case STRENGTHENS -> "strengthening";
      case FEEDBACK -> "feeding back";
    };
  }

  private static String verb(LogicLink.Kind kind) {
    return switch (kind) {
      case CAUSAL -> " is held to cause ";
      case STRENGTHENS -> " strengthens ";
      case FEEDBACK -> " feeds back on ";
    };
  }

  private List<String> words(List<Column> columns, List<Link> links) {
    List<String> words = new ArrayList<>();
    for (Column column : columns) {
      words.add(
          heading(column)
              + ": "
              + column.boxes().stream()
                  .map(box -> box.code() + " " + box.label())
                  .collect(Collectors.joining("; "))
              + ".");
    }
    links.stream()
        .sorted(Comparator.comparing(Link::kind))
        .map(link -> link.from().code() + verb(link.kind()) + link.to().code() + ".")
        .forEach(words::add);
    return words;
  }
}

package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.SystemIndex;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.practice.Routine;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Rationale;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.text.Words;

/**
 * A theory of action as a picture: the routines that carry out its strategies, the strategies with
 * the reason given for each, and the goals they serve.
 *
 * @see "Argyris & Schön 1974; Cobb, Jackson, Henrick, Smith & the MIST Team 2018"
 */
public final class TheoryDiagram {
  private final SystemIndex index;
  private final TheoryOfAction theory;
  private final Map<String, Box> boxes = new HashMap<>();

  private TheoryDiagram(SystemIndex index, TheoryOfAction theory) {
    this.index = index;
    this.theory = theory;
  }

  /** The picture of a theory of action. */
  public static ColumnDiagram of(SystemIndex index, TheoryOfAction theory) {
    return new TheoryDiagram(index, theory).draw();
  }

  private ColumnDiagram draw() {
    List<Box> routines = new ArrayList<>();
    routines().forEach(one -> routines.add(box("R" + (routines.size() + 1), one, feet(one))));
    List<Box> strategies = new ArrayList<>();
    theory
        .strategies()
        .forEach(one -> strategies.add(box("S" + (strategies.size() + 1), one, feet(one))));
    List<Box> goals = new ArrayList<>();
    theory.goals().forEach(one -> goals.add(box("G" + (goals.size() + 1), one, feet(one))));
    List<Column> columns =
        Stream.of(
                new Column("Routines", "how it is carried out", Palette.WORK, routines),
                new Column("Strategies", "what is done", Palette.CHANGE, strategies),
                new Column("Goals", "to what end", Palette.END, goals))
            .filter(column -> !column.boxes().isEmpty())
            .toList();
    List<Link> links = links();
    return new ColumnDiagram(
        theory.title(),
        subtitle(),
        description(columns, links),
        columns,
        links,
        legend(links),
        notes(routines, strategies, goals),
        words(columns, links));
  }

  private Box box(String code, Entity entity, List<Foot> feet) {
    Box box = new Box(entity.id(), code, entity.label(), feet, Optional.empty());
    boxes.put(entity.id(), box);
    return box;
  }

  /** The routines that carry out a strategy of this theory, in document order. */
  private List<Routine> routines() {
    Set<String> ids =
        theory.strategies().stream()
            .flatMap(strategy -> strategy.enactedThrough().stream())
            .map(Ref::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return index.system().routines().stream().filter(one -> ids.contains(one.id())).toList();
  }

  private static List<Foot> feet(Routine routine) {
    return List.of(
        routine
            .cadence()
            .map(cadence -> new Foot(cadence.inWords(), false))
            .orElseGet(() -> new Foot("how often is not recorded", true)));
  }

  private static List<Foot> feet(Strategy strategy) {
    List<Foot> feet = new ArrayList<>();
    feet.add(
        strategy
            .rationale()
            .map(why -> new Foot("why: " + reason(why), false))
            .orElseGet(() -> new Foot("why: no rationale is recorded", true)));
    if (strategy.enactedThrough().isEmpty()) {
      feet.add(new Foot("how: no routine is recorded", true));
    }
    return feet;
  }

  private static String reason(Rationale why) {
    return why.literature().isEmpty() ? why.text() : String.join("; ", why.literature());
  }

  private List<Foot> feet(Goal goal) {
    boolean isServed =
        theory.strategies().stream()
            .anyMatch(strategy -> strategy.goals().contains(Ref.<Goal>to(goal.id())));
    return isServed ? List.of() : List.of(new Foot("no strategy is recorded", true));
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (Strategy strategy : theory.strategies()) {
      strategy.enactedThrough().forEach(routine -> link(routine.id(), strategy.id(), links));
      strategy.goals().forEach(goal -> link(strategy.id(), goal.id(), links));
    }
    return links;
  }

  private void link(String from, String to, List<Link> links) {
    Box start = boxes.get(from);
    Box end = boxes.get(to);
    if (start != null && end != null) {
      links.add(new Link(start, end, LogicLink.Kind.CAUSAL, List.of(), 0));
    }
  }

  private String subtitle() {
    String owner =
        theory
            .owner()
            .flatMap(ref -> index.get(ref, Entity.class))
            .map(one -> " by " + one.label())
            .orElse("");
    return "Theory of action, "
        + Words.of(theory.stance())
        + owner
        + index.system().asOf().map(asOf -> ", as of " + asOf.inWords()).orElse("")
        + ".";
  }

  private static String description(List<Column> columns, List<Link> links) {
    return "From left to right "
        + Words.list(
            columns.stream()
                .map(column -> column.boxes().size() + " under " + column.title())
                .toList())
        + ". "
        + Words.count(links.size(), "arrow")
        + ", from routines to the strategies they carry out and from strategies to the goals they"
        + " serve.";
  }

  private static List<Key> legend(List<Link> links) {
    return List.of(
        new Key("")
            .arrow(
                !links.isEmpty(),
                LogicLink.Kind.CAUSAL,
                "carries out (routine to strategy), serves (strategy to goal)")
            .joint(!links.isEmpty()));
  }

  private static List<String> notes(List<Box> routines, List<Box> strategies, List<Box> goals) {
    List<String> absent = new ArrayList<>();
    if (routines.isEmpty()) {
      absent.add("routines that carry out its strategies");
    }
    if (strategies.isEmpty()) {
      absent.add("strategies");
    }
    if (goals.isEmpty()) {
      absent.add("goals");
    }
    return absent.isEmpty() ? List.of() : List.of("Not described: " + Words.list(absent) + ".");
  }

  private List<String> words(List<Column> columns, List<Link> links) {
    List<String> words = new ArrayList<>();
    for (Column column : columns) {
      for (Box box : column.boxes()) {
        List<String> leads =
            links.stream()
                .filter(link -> link.from().equals(box))
                .map(link -> link.to().code())
                .toList();
        String verb = box.code().startsWith("R") ? " carries out " : " serves ";
        words.add(
            box.code()
                + " "
                + Words.unended(box.label())
                + box.feet().stream().map(foot -> "; " + foot.text()).collect(Collectors.joining())
                + (leads.isEmpty() ? "" : ";" + verb + Words.list(leads))
                + ".");
      }
    }
    return words;
  }
}

package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.relation.Enactment;
import org.concertive.relation.TheoryInUse;
import org.concertive.text.Words;

/**
 * The strategies of a theory of action, espoused and enacted: the routines meant to carry each out,
 * and which of them are recorded to have taken place, how often of how often expected. Left out are
 * supports and press, and when anything took place.
 *
 * @see "Argyris & Schön 1974"
 */
public final class EspousedEnactedDiagram implements Diagram {
  private final SystemIndex index;
  private final TheoryOfAction theory;
  private final Codes codes;
  private final List<Row> rows;

  /** The routines of the theory by their code, in document order. */
  private final Map<String, String> names = new LinkedHashMap<>();

  /**
   * A strategy.
   *
   * @param meant the codes of the routines meant to carry it out
   * @param done what is recorded to have taken place, by code
   * @param further what else is recorded of its practice, in words
   */
  record Row(
      String code,
      String name,
      List<String> meant,
      Map<String, String> done,
      List<String> further) {
    boolean isEnacted() {
      return !done.isEmpty() || !further.isEmpty();
    }
  }

  private EspousedEnactedDiagram(SystemIndex index, TheoryOfAction theory) {
    this.index = index;
    this.theory = theory;
    codes = Codes.of(index, View.DESIGNED);
    rows = new ArrayList<>();
    if (theory.stance() == TheoryOfAction.Stance.ESPOUSED) {
      index.node(theory.id(), TheoryOfAction.class).stream()
          .flatMap(node -> index.get(TheoryInUse.RELATION).strategiesOf(node).stream())
          .forEach(strategy -> rows.add(row(strategy, "S" + (rows.size() + 1))));
    }
    for (Node<Routine> routine : index.nodes(Routine.class)) {
      if (rows.stream().anyMatch(row -> row.meant().contains(codes.of(routine)))) {
        names.put(codes.of(routine), routine.value().name());
      }
    }
  }

  /** The picture of what a theory of the description espouses and what of it took place. */
  public static EspousedEnactedDiagram of(SystemIndex index, TheoryOfAction theory) {
    return new EspousedEnactedDiagram(index, theory);
  }

  private Row row(Node<Strategy> strategy, String code) {
    Enactment enactment = index.get(Enactment.RELATION);
    List<String> meant = new ArrayList<>();
    Map<String, String> done = new LinkedHashMap<>();
    List<Node<JointActivity>> others = new ArrayList<>(enactment.activitiesEnacting(strategy));
    for (Node<Routine> routine : enactment.routinesOf(strategy)) {
      String one = codes.of(routine);
      meant.add(one);
      List<Node<JointActivity>> activities = enactment.activitiesOf(routine);
      if (!activities.isEmpty()) {
        done.put(one, Amount.of(enactment.frequencyOf(routine)));
        others.removeAll(activities);
      }
    }
    List<String> further = new ArrayList<>();
    if (!others.isEmpty()) {
      further.add(
          Words.count(others.size(), "activity", "activities")
              + (meant.isEmpty() ? "" : " outside these routines"));
    }
    counterpart(strategy).ifPresent(name -> further.add("described as enacted: " + name));
    return new Row(code, strategy.value().name(), meant, done, further);
  }

  /** The strategy of an enacted theory that is the practice of one. */
  private Optional<String> counterpart(Node<Strategy> strategy) {
    return index.get(TheoryInUse.RELATION).hasCounterpart(strategy)
        ? index.referencesTo(strategy).stream()
            .filter(reference -> reference.field().equals("counterpartOf"))
            .map(Reference::from)
            .flatMap(from -> from.as(Strategy.class).stream())
            .map(from -> from.value().name())
            .findFirst()
        : Optional.empty();
  }

  /** Whether nobody looked at what took place. */
  boolean isUndocumented() {
    return index.system().coverage().get(Aspect.ACTIVITIES) == Coverage.NOT_DOCUMENTED;
  }

  List<Row> rows() {
    return rows;
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!names.isEmpty()) {
      notes.add(
          names.entrySet().stream()
              .map(entry -> entry.getKey() + " " + entry.getValue())
              .collect(Collectors.joining("; ", "Routines: ", ".")));
    }
    if (rows.stream().anyMatch(row -> row.isEnacted() && row.done().size() < row.meant().size())) {
      notes.add(
          "A routine that is not repeated under Enacted is not recorded to have taken place.");
    }
    return notes;
  }

  @Override
  public String title() {
    return "What is espoused, and what took place";
  }

  @Override
  public String subtitle() {
    return theory.title() + ". " + Wording.subject(index) + ".";
  }

  @Override
  public String description() {
    if (rows.isEmpty()) {
      return absence().orElseThrow();
    }
    return Words.count(rows.size(), "strategy", "strategies")
        + ". Routines are recorded for "
        + rows.stream().filter(row -> !row.meant().isEmpty()).count()
        + (isUndocumented() && rows.stream().noneMatch(Row::isEnacted)
            ? "; what took place is not documented."
            : ", what took place for " + rows.stream().filter(Row::isEnacted).count() + ".");
  }

  @Override
  public List<String> words() {
    return absence().map(List::of).orElseGet(() -> rows.stream().map(this::inWords).toList());
  }

  @Override
  public Optional<String> absence() {
    if (!rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        theory.stance() == TheoryOfAction.Stance.ESPOUSED
            ? "No strategy is recorded."
            : "This theory is enacted: it says what practice shows, and espouses nothing.");
  }

  private String inWords(Row row) {
    List<String> enacted = new ArrayList<>();
    row.done().forEach((code, often) -> enacted.add(named(code) + ": " + often));
    enacted.addAll(row.further());
    String nothing = isUndocumented() ? "what took place is not documented" : "none is recorded";
    return row.code()
        + " "
        + row.name()
        + ". Espoused: "
        + (row.meant().isEmpty()
            ? "no routine is recorded"
            : row.meant().stream().map(this::named).collect(Collectors.joining(", ")))
        + ". Enacted: "
        + (enacted.isEmpty() ? nothing : String.join("; ", enacted))
        + ".";
  }

  private String named(String code) {
    return code + " " + names.getOrDefault(code, "");
  }

  @Override
  public boolean isListWhenNarrow() {
    return true;
  }

  @Override
  public Drawing drawing(Form form, Frame frame) {
    return form == Form.NARROW || rows.isEmpty()
        ? WordList.drawing(this, form, frame)
        : new StrategyGrid(this, names, frame).draw();
  }
}

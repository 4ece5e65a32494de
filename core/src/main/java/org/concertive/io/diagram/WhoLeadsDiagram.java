package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.relation.Authority;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;
import org.concertive.text.Words;

/**
 * Who leads which routine: leaders by level against routines, with what each leader may decide. As
 * designed it shows whom a routine and its steps expect to lead; as lived, who led its activities
 * and how many times, beside who was meant to and is not recorded. Leaders who are declared are
 * shown in any case; a person and the posts that only they hold are one row. Those who only take
 * part are named beneath; activities of no routine are left out.
 *
 * @see "Spillane 2006; Elmore 2000"
 */
public final class WhoLeadsDiagram implements Diagram {
  /** What would stand in so many rows, and in over half of them, is said once beneath. */
  private static final int MANY = 3;

  private final SystemIndex index;
  private final View view;
  private final List<LedRoutine> routines;
  private final List<LeaderRow> rows;
  private final List<String> notes = new ArrayList<>();

  private WhoLeadsDiagram(SystemIndex index, View view) {
    this.index = index;
    this.view = view;
    Codes codes = Codes.of(index, View.DESIGNED);
    routines =
        index.nodes(Routine.class).stream()
            .map(routine -> LedRoutine.of(index, view, routine, codes.of(routine)))
            .toList();
    Set<Node<Actor>> declared =
        index.get(Leading.DECLARED).stream()
            .map(index.get(Identity.RELATION)::seatOf)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Node<Actor>> leaders = new LinkedHashSet<>(declared);
    routines.forEach(
        routine -> {
          leaders.addAll(routine.leaders());
          leaders.addAll(routine.missed());
        });
    Set<Node<Actor>> undeclared = new LinkedHashSet<>(leaders);
    undeclared.removeAll(declared);
    boolean isOnceForAll =
        declared.isEmpty() || (undeclared.size() >= MANY && undeclared.size() * 2 > leaders.size());
    rows =
        leaders.stream()
            .map(
                leader -> LeaderRow.of(index, leader, !isOnceForAll && undeclared.contains(leader)))
            .sorted(
                Comparator.comparingInt(LeaderRow::rank)
                    .thenComparing(LeaderRow::isOfSeveral)
                    .thenComparing(LeaderRow::actor))
            .toList();
    if (!leaders.isEmpty() && isOnceForAll) {
      notes.add(
          declared.isEmpty()
              ? "No leader is declared; those shown are recorded as leaders of routines."
              : "Not declared as leaders: " + labels(undeclared) + ".");
    }
    findNotes();
  }

  /** The picture of who is meant to lead what. */
  public static WhoLeadsDiagram of(SystemIndex index) {
    return of(index, View.DESIGNED);
  }

  /** The picture of who leads what in a view. */
  public static WhoLeadsDiagram of(SystemIndex index, View view) {
    return new WhoLeadsDiagram(index, view);
  }

  private void findNotes() {
    Map<Node<Actor>, List<String>> takingPart = new LinkedHashMap<>();
    for (LedRoutine routine : routines) {
      for (Node<Actor> actor : new LinkedHashSet<>(routine.participants())) {
        takingPart.computeIfAbsent(actor, first -> new ArrayList<>()).add(routine.code());
      }
    }
    rows.forEach(row -> takingPart.remove(row.actor()));
    List<String> others = new ArrayList<>();
    takingPart.forEach(
        (actor, codes) ->
            others.add(actor.value().label() + " (" + String.join(", ", codes) + ")"));
    if (!others.isEmpty()) {
      notes.add(
          (isLived()
                  ? "Took part, not among these leaders: "
                  : "Expected to take part, not to lead: ")
              + Words.list(others)
              + ".");
    }
    List<String> owned =
        routines.stream()
            .flatMap(
                routine ->
                    routine.onlyOwner().map(owner -> routine.code() + " of " + owner).stream())
            .toList();
    if (!owned.isEmpty()) {
      notes.add("An owner is recorded, and no leader: " + String.join(", ", owned) + ".");
    }
    if (!isDrawn()) {
      notes.add("Who takes part through a body or group is left out, for so many routines.");
    }
    noteDecisions();
    noteActivities();
  }

  private void noteActivities() {
    if (!isLived()) {
      if (coverage(Aspect.ACTIVITIES) == Coverage.NOT_DOCUMENTED) {
        notes.add("What took place is not documented.");
      }
      return;
    }
    long others =
        index.nodes(JointActivity.class).stream()
            .filter(
                activity ->
                    activity
                        .value()
                        .routine()
                        .flatMap(routine -> index.node(routine, Routine.class))
                        .isEmpty())
            .count();
    if (others > 0) {
      notes.add("Not shown: " + Words.count(others, "activity", "activities") + " of no routine.");
    }
  }

  private void noteDecisions() {
    if (!showsRights()) {
      notes.add(
          coverage(Aspect.AUTHORITY) == Coverage.NOT_DOCUMENTED
              ? "Who may decide what is not documented."
              : "No right to decide is recorded.");
      return;
    }
    List<String> undecided =
        index.nodes(DecisionDomain.class).stream()
            .filter(domain -> !index.get(Authority.RELATION).isDecided(domain))
            .map(domain -> domain.value().name())
            .toList();
    if (!undecided.isEmpty()) {
      notes.add("Who decides is not recorded for: " + String.join("; ", undecided) + ".");
    }
  }

  private static String labels(Set<Node<Actor>> actors) {
    return actors.stream().map(actor -> actor.value().label()).collect(Collectors.joining(", "));
  }

  private Coverage coverage(Aspect aspect) {
    return index.system().coverage().getOrDefault(aspect, Coverage.PARTIAL);
  }

  /** Whether any right is recorded, so that a column for them says more than a note. */
  boolean showsRights() {
    return !index.nodes(AuthorityGrant.class).isEmpty();
  }

  View view() {
    return view;
  }

  private boolean isLived() {
    return view == View.LIVED;
  }

  List<LedRoutine> routines() {
    return routines;
  }

  List<LeaderRow> rows() {
    return rows;
  }

  List<String> notes() {
    return notes;
  }

  @Override
  public String title() {
    return isLived() ? "Who led what" : "Who leads what";
  }

  @Override
  public String subtitle() {
    return Wording.subject(index)
        + ", "
        + view.inWords()
        + "."
        + (absence().isPresent()
            ? ""
            : " "
                + Words.count(routines.size(), "routine")
                + ", "
                + Words.count(rows.size(), "leader")
                + ".");
  }

  @Override
  public String description() {
    if (absence().isPresent()) {
      return absence().get();
    }
    return "A grid of "
        + Words.count(rows.size(), "leader")
        + " by level against "
        + Words.count(routines.size(), "routine")
        + ". "
        + unled(routines.stream().filter(LedRoutine::isUnled).map(LedRoutine::name).toList());
  }

  private String unled(List<String> names) {
    return names.isEmpty()
        ? (isLived()
            ? "A leader is recorded for every routine that took place."
            : "A leader or an owner is recorded for every routine.")
        : "For "
            + Words.count(names.size(), "routine")
            + (isLived() ? " nobody is recorded to have led: " : " nobody is named to lead: ")
            + Words.list(names)
            + ".";
  }

  @Override
  public Optional<String> absence() {
    if (routines.isEmpty()) {
      return Optional.of(
          coverage(Aspect.ROUTINES) == Coverage.NOT_DOCUMENTED
              ? "Routines are not documented."
              : "No routine is recorded.");
    }
    return isLived() && routines.stream().noneMatch(routine -> routine.howOften().isPresent())
        ? Optional.of(
            coverage(Aspect.ACTIVITIES) == Coverage.NOT_DOCUMENTED
                ? "What took place is not documented."
                : "No activity of a routine is recorded.")
        : Optional.empty();
  }

  @Override
  public List<String> words() {
    if (absence().isPresent()) {
      return List.of(absence().get());
    }
    List<Node<Actor>> members =
        isDrawn() ? rows.stream().map(LeaderRow::actor).toList() : List.of();
    return Stream.of(
            routines.stream().map(routine -> routine.inWords(members)),
            rows.stream().map(this::inWords),
            notes.stream())
        .flatMap(sentences -> sentences)
        .toList();
  }

  /** Whether grids can show so many routines. */
  private boolean isDrawn() {
    return LeaderGrid.canShow(routines);
  }

  private String inWords(LeaderRow row) {
    String who =
        Stream.concat(Stream.of(row.heading()), row.remarks().stream())
            .collect(Collectors.joining(", "));
    String rights =
        row.rights().stream().map(HeldRights::inSentence).collect(Collectors.joining("; "));
    return row.label() + " (" + who + ")" + (showsRights() ? ": " + rights : "") + ".";
  }

  @Override
  public boolean isListWhenNarrow() {
    return true;
  }

  @Override
  public Drawing drawing(Form form, Frame frame) {
    return form == Form.NARROW || absence().isPresent() || !isDrawn()
        ? WordList.drawing(this, form, frame)
        : new LeaderGrid(this, frame).draw();
  }
}

package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.value.Cadence;
import org.concertive.model.value.Ref;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;
import org.concertive.text.Words;

/** A routine as designed: who is expected to lead it, throughout or in steps. */
final class DesignedRoutine extends LedRoutine {
  private final SystemIndex index;
  private final List<Node<Actor>> leaders;
  private final List<Node<Actor>> participants;
  private final Set<Node<Actor>> throughout;

  /** The numbers of the steps each leads who does not lead throughout. */
  private final Map<Node<Actor>, Set<Integer>> steps = new LinkedHashMap<>();

  DesignedRoutine(SystemIndex index, Node<Routine> node, String code) {
    super(index, node, code);
    this.index = index;
    leaders = index.get(Leading.DESIGNED).leadersOf(node);
    participants = index.get(Leading.DESIGNED).participantsOf(node);
    throughout = seats(node.value().expectedLeaders());
    for (RoutineStep step : node.value().steps()) {
      seats(step.leaders())
          .forEach(
              leader -> steps.computeIfAbsent(leader, none -> new TreeSet<>()).add(step.order()));
    }
    steps.keySet().removeAll(throughout);
  }

  private Set<Node<Actor>> seats(Set<Ref<Actor>> refs) {
    Identity identity = index.get(Identity.RELATION);
    Set<Node<Actor>> seats = new LinkedHashSet<>();
    for (Ref<Actor> ref : refs) {
      index
          .node(ref, Actor.class)
          .ifPresent(actor -> seats.add(identity.seatOf(actor, identity.timeOf(node()))));
    }
    return seats;
  }

  @Override
  List<Node<Actor>> leaders() {
    return leaders;
  }

  @Override
  List<Node<Actor>> participants() {
    return participants;
  }

  @Override
  Optional<String> howOften() {
    return node().value().cadence().map(Cadence::inWords);
  }

  @Override
  Optional<String> onlyOwner() {
    return leaders.isEmpty()
        ? node().value().owner().flatMap(ref -> index.get(ref, Actor.class)).map(Actor::label)
        : Optional.empty();
  }

  @Override
  boolean isUnled() {
    return leaders.isEmpty() && onlyOwner().isEmpty();
  }

  @Override
  List<Node<Actor>> missed() {
    return List.of();
  }

  private Set<Integer> ledSteps() {
    Set<Integer> led = new TreeSet<>();
    steps.values().forEach(led::addAll);
    return led;
  }

  /** Whether some lead only some of its steps. */
  private boolean isLedInSteps() {
    return !steps.isEmpty()
        && (!throughout.isEmpty()
            || steps.values().stream().anyMatch(own -> !own.equals(ledSteps())));
  }

  /** The numbers of the steps an actor leads, such as {@code 1–3, 5}; empty for throughout. */
  private String numbers(Node<Actor> leader) {
    return isLedInSteps() ? ranges(steps.getOrDefault(leader, Set.of())) : "";
  }

  private static String ranges(Set<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int number : numbers) {
      if (!run.isEmpty() && number != run.get(run.size() - 1) + 1) {
        ranges.add(range(run));
        run.clear();
      }
      run.add(number);
    }
    if (!run.isEmpty()) {
      ranges.add(range(run));
    }
    return String.join(", ", ranges);
  }

  private static String range(List<Integer> run) {
    int last = run.get(run.size() - 1);
    return run.size() == 1 ? Integer.toString(last) : run.get(0) + "–" + last;
  }

  /** The numbers of its steps, or how many where these take too much room. */
  @Override
  String inDisc(Node<Actor> leader) {
    String numbers = numbers(leader);
    return GridMarks.fits(numbers)
        ? numbers
        : Words.count(steps.getOrDefault(leader, Set.of()).size(), "step");
  }

  @Override
  String remark(Node<Actor> leader) {
    String numbers = numbers(leader);
    return numbers.isEmpty()
        ? ""
        : numbers.matches("\\d+") ? " (step " + numbers + ")" : " (steps " + numbers + ")";
  }

  /** {@code 2 together}, {@code 3 in 2 steps}, {@code 1 body}. */
  @Override
  String leadersInWords() {
    int count = leaders.size();
    int most = index.get(Leading.DESIGNED).mostInOnePlace(node());
    if (count == 0) {
      return isUnled() ? "nobody" : "owner only";
    }
    if (most < count) {
      return most == 1 ? count + ", 1 in each place" : count + ", up to " + most + " in a place";
    }
    if (isLedInSteps()) {
      return count + " in " + Words.count(ledSteps().size(), "step");
    }
    return count > 1 ? count + " together" : one(leaders.get(0).value());
  }

  @Override
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    parts.add(
        leaders.isEmpty()
            ? onlyOwner()
                .map(owner -> "no leader is recorded, its owner is " + owner)
                .orElse("nobody is named to lead")
            : ledBy());
    if (!participants.isEmpty()) {
      parts.add("expected to take part: " + labels(participants));
    }
    return parts;
  }
}

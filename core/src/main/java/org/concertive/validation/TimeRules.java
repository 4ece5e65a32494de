package org.concertive.validation;

import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.warning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.evidence.IndicatorValue;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Tool;
import org.concertive.model.theory.Revision;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Answer;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;

/**
 * TIM: what is recorded to be before or at the same time as something it cannot be. What the times
 * leave open is never reported.
 */
final class TimeRules {
  private static final Template OUTSIDE_ITS_THEORY =
      new Template("{name} runs {period}, outside the time of its theory {theory}, {validFor}.");
  private static final Template CIRCULAR_VERSIONS =
      new Template("{name} is recorded as a later version of itself: {circle}.");

  static final List<Rule> RULES =
      List.of(
          error("TIM-01", "ends-before-start")
              .says(
                  "{name} ends before it starts: the {later} of {end} is before the {earlier} of {start}.")
              .remedy("Correct one of the two times.")
              .sources("Structure of the document")
              .once(
                  found -> {
                    found.index().nodes(Tool.class).forEach(tool -> checkTool(tool, found));
                    found.index().nodes(Strategy.class).forEach(s -> checkStrategy(s, found));
                    found.index().nodes(Indicator.class).forEach(i -> checkIndicator(i, found));
                  }),
          error("TIM-02", "outside-school-year")
              .says("{name} on {when} is not in {schoolYear}, the year it is counted in.")
              .remedy(
                  "Correct the time or the school year; where school years begin in another month,"
                      + " set the threshold schoolYearStart.")
              .sources("Structure of the document")
              .each(index -> index.nodes(JointActivity.class), TimeRules::checkSchoolYear),
          error("TIM-03", "more-holders-than-seats")
              .says("{name} has {n} holders at once ({holders}), but its seats are {seats}.")
              .remedy("Correct the periods of the appointments, or the number of seats.")
              .sources("Structure of the document")
              .each(
                  index -> index.nodes(Position.class),
                  (position, found) -> {
                    OptionalLong seats =
                        position.value().per().isPresent()
                            ? OptionalLong.empty()
                            : position.value().seats().most();
                    if (seats.isPresent()) {
                      checkSeats(position, seats.getAsLong(), found);
                    }
                  }),
          warning("TIM-04", "position-not-held")
              .says(
                  "{person} took part as {position} in {name}, but did not hold it then; what the"
                      + " position does and what the person does would be confused.")
              .remedy("Correct the position, the time or the appointment.")
              .sources(
                  "Spillane 2006: the part played in practice is kept apart from the post held")
              .each(index -> index.nodes(Participation.class), TimeRules::checkPositionHeld),
          error("TIM-05", "revisions-out-of-order")
              .says(
                  "Revisions of {theory} are out of order: {name} ({value}) comes after {previous}"
                      + " ({previousValue}).")
              .remedy("Number the revisions, and list them, in the order they were made.")
              .sources("Cobb & MIST panel slides: a theory of action is revised in yearly cycles")
              .once(
                  found -> {
                    checkRevisions(found);
                    checkVersions(found);
                  }));

  private TimeRules() {}

  private static SchoolCalendar calendar(Findings found) {
    return found.index().conventions().calendar();
  }

  private static boolean isBefore(
      Optional<TimePoint> one, Optional<TimePoint> other, Findings found) {
    return one.isPresent()
        && other.isPresent()
        && one.get().isBefore(other.get(), calendar(found)) == Answer.YES;
  }

  private static void checkTool(Node<Tool> tool, Findings found) {
    Optional<TimePoint> retired = tool.value().retiredOn();
    Optional<TimePoint> adopted = tool.value().adoptedOn();
    if (isBefore(retired, adopted, found)) {
      found
          .on(tool)
          .field("retiredOn")
          .with("later", "retirement")
          .with("end", retired.orElseThrow())
          .with("earlier", "adoption")
          .with("start", adopted.orElseThrow());
    }
  }

  private static void checkIndicator(Node<Indicator> indicator, Findings found) {
    Optional<TimePoint> target = indicator.value().target().flatMap(IndicatorValue::when);
    Optional<TimePoint> baseline = indicator.value().baseline().flatMap(IndicatorValue::when);
    if (isBefore(target, baseline, found)) {
      found
          .on(indicator)
          .field("target")
          .field("when")
          .with("later", "target")
          .with("end", target.orElseThrow())
          .with("earlier", "baseline")
          .with("start", baseline.orElseThrow());
    }
  }

  private static void checkStrategy(Node<Strategy> strategy, Findings found) {
    Optional<TimeSpan> period = strategy.value().period();
    if (period.isEmpty()) {
      return;
    }
    Node<?> theory = found.index().parent(strategy).orElseThrow();
    Optional<TimeSpan> validFor = ((TheoryOfAction) theory.value()).validFor();
    if (validFor.isPresent()
        && period.get().isApartFrom(validFor.get(), calendar(found)) == Answer.YES) {
      found
          .on(strategy)
          .field("period")
          .saying(OUTSIDE_ITS_THEORY)
          .with("period", period.get())
          .with("theory", theory)
          .with("validFor", validFor.get());
    }
  }

  private static void checkSchoolYear(Node<JointActivity> activity, Findings found) {
    Optional<TimePoint> when = activity.value().when();
    Optional<TimePoint> schoolYear = activity.value().schoolYear();
    if (isBefore(when, schoolYear, found) || isBefore(schoolYear, when, found)) {
      found
          .on(activity)
          .field("when")
          .with("when", when.orElseThrow())
          .with("schoolYear", schoolYear.orElseThrow());
    }
  }

  private static void checkSeats(Node<Position> position, long seats, Findings found) {
    Set<Integer> holders = Tenure.mostAtOnce(position, calendar(found));
    if (holders.size() > seats) {
      found
          .on(position)
          .field("seats")
          .with("n", holders.size())
          .with("holders", holders.stream().map(found.index()::node).toList())
          .with("seats", position.value().seats());
    }
  }

  /**
   * Whether a person held the position they took part in: not when all recorded terms are certainly
   * at other times; when no term is recorded, not if everybody's posts are.
   */
  private static void checkPositionHeld(Node<Participation> participation, Findings found) {
    if (participation.value().inPosition().isEmpty()) {
      return;
    }
    SystemIndex index = found.index();
    int person = index.row(participation.value().actor());
    int position = index.row(participation.value().inPosition().get());
    if (person < 0
        || position < 0
        || !(index.object(person) instanceof Person)
        || !(index.object(position) instanceof Position)) {
      return;
    }
    JointActivity activity = (JointActivity) index.parent(participation).orElseThrow().value();
    Optional<TimePoint> at = activity.when().or(activity::schoolYear);
    boolean isRecorded =
        index.system().coverage(Aspect.PEOPLE) == Coverage.COMPLETE
            || index.actors().holds(person, position, Optional.empty());
    if (isRecorded && !index.actors().holds(person, position, at)) {
      found
          .on(participation)
          .field("inPosition")
          .with("person", index.node(person))
          .with("position", index.node(position));
    }
  }

  private static void checkRevisions(Findings found) {
    Optional<Node<?>> theory = Optional.empty();
    Optional<Node<Revision>> last = Optional.empty();
    Optional<Node<Revision>> lastDated = Optional.empty();
    for (Node<Revision> revision : found.index().nodes(Revision.class)) {
      Optional<Node<?>> around = found.index().parent(revision);
      if (!around.equals(theory)) {
        theory = around;
        last = Optional.empty();
        lastDated = Optional.empty();
      }
      last.ifPresent(previous -> checkNumbers(previous, revision, found));
      lastDated.ifPresent(previous -> checkTimes(previous, revision, found));
      last = Optional.of(revision);
      lastDated = revision.value().when().isPresent() ? last : lastDated;
    }
  }

  private static void checkNumbers(
      Node<Revision> previous, Node<Revision> revision, Findings found) {
    int before = previous.value().number();
    int number = revision.value().number();
    if (number <= before) {
      outOfOrder(previous, revision, found.on(revision).field("number"))
          .with("value", "number " + number)
          .with("previousValue", "number " + before);
    }
  }

  private static void checkTimes(Node<Revision> previous, Node<Revision> revision, Findings found) {
    TimePoint before = previous.value().when().orElseThrow();
    Optional<TimePoint> when = revision.value().when();
    if (when.isPresent() && before.isBefore(when.get(), calendar(found)) == Answer.NO) {
      outOfOrder(previous, revision, found.on(revision).field("when"))
          .with("value", when.get())
          .with("previousValue", before);
    }
  }

  private static Draft outOfOrder(Node<Revision> previous, Node<Revision> revision, Draft draft) {
    Node<?> theory = revision.index().parent(revision).orElseThrow();
    return draft.with("theory", theory).with("previous", previous);
  }

  /** Theories that replace each other in a circle, or one that replaces itself. */
  private static void checkVersions(Findings found) {
    Set<Integer> seen = new HashSet<>();
    for (Node<TheoryOfAction> start : found.index().nodes(TheoryOfAction.class)) {
      List<Node<TheoryOfAction>> walk = new ArrayList<>();
      Optional<Node<TheoryOfAction>> next = Optional.of(start);
      while (next.isPresent() && seen.add(next.get().row())) {
        walk.add(next.get());
        next = earlier(next.get());
      }
      int entered = next.map(walk::indexOf).orElse(-1);
      if (entered >= 0) {
        reportCircle(walk.subList(entered, walk.size()), found);
      }
    }
  }

  private static void reportCircle(List<Node<TheoryOfAction>> walk, Findings found) {
    List<Node<TheoryOfAction>> circle = new ArrayList<>(walk);
    Node<TheoryOfAction> first = Collections.min(circle, Comparator.comparingInt(Node::row));
    Collections.rotate(circle, -circle.indexOf(first));
    String path =
        Stream.concat(circle.stream(), Stream.of(first))
            .map(theory -> theory.value().label())
            .collect(Collectors.joining(" → "));
    found
        .on(first)
        .field("supersedes")
        .saying(CIRCULAR_VERSIONS)
        .with("circle", path)
        .with("theories", circle);
  }

  private static Optional<Node<TheoryOfAction>> earlier(Node<TheoryOfAction> theory) {
    return theory
        .value()
        .supersedes()
        .map(theory.index()::row)
        .filter(row -> row >= 0 && theory.index().object(row) instanceof TheoryOfAction)
        .map(row -> theory.index().node(row, TheoryOfAction.class));
  }
}

package org.concertive.validation;

import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.SPILLANE_2006;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.warning;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.evidence.IndicatorValue;
import org.concertive.model.organization.Appointment;
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
import org.concertive.relation.Actors;
import org.concertive.relation.Enactment;
import org.concertive.text.Words;

/** TIM: times that contradict each other. Reports only what is certain from the times recorded. */
final class TimeRules {
  private static final Template OUTSIDE_ITS_THEORY =
      new Template("{name} runs {period}, outside the period of its theory {theory}, {validFor}.");
  private static final Template CIRCULAR_VERSIONS =
      new Template("{name} is recorded as a later version of itself: {circle}.");

  static final List<Rule> RULES =
      List.of(
          error("TIM-01", "ends-before-start")
              .checks(
                  "Something certainly ends before it starts: a tool is retired before it is "
                      + "adopted, a target is dated before its baseline, or an appointment, grant or "
                      + "strategy lies outside the period of its position, domain or theory.")
              .says(
                  "{name} ends before it starts: its {later} ({end}) is before its {earlier}"
                      + " ({start}).")
              .orSays(OUTSIDE_ITS_THEORY)
              .toRecord("Correct one of the two times.")
              .once(
                  found -> {
                    found.index().nodes(Tool.class).forEach(tool -> checkTool(tool, found));
                    found.index().nodes(Strategy.class).forEach(s -> checkStrategy(s, found));
                    found.index().nodes(Indicator.class).forEach(i -> checkIndicator(i, found));
                  }),
          error("TIM-02", "outside-school-year")
              .checks(
                  "The time of an activity certainly lies outside the school year recorded for "
                      + "it.")
              .says(
                  "{name} is dated {when}, which is outside {schoolYear}, the school year recorded"
                      + " for it.")
              .toRecord(
                  "Correct the date or the school year; if school years begin in another month,"
                      + " set the threshold schoolYearStart.")
              .each(JointActivity.class, TimeRules::checkSchoolYear),
          error("TIM-03", "more-holders-than-seats")
              .checks(
                  "More appointments to a post are certainly in force at one time than the post "
                      + "has seats.")
              .says("{name} has {n holders} at the same time ({holders}) but only {seats seats}.")
              .toRecord("Correct the periods of the appointments, or the number of seats.")
              .each(
                  Position.class,
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
              .checks(
                  "Somebody took part in an activity in a post, and their recorded appointments "
                      + "to it were certainly not in force then; or they have none at all, where "
                      + "PEOPLE is COMPLETE.")
              .says(
                  "{person} took part in {name} as {position}, but is not recorded as holding that"
                      + " position then; what the position does and what the person does may be"
                      + " confused.")
              .toRecord("Correct the position, the time or the appointment.")
              .sources(
                  SPILLANE_2006.says(
                      "the part played in practice is kept apart from the post held"))
              .each(Participation.class, TimeRules::checkPositionHeld),
          error("TIM-05", "revisions-out-of-order")
              .checks(
                  "The numbers or times of the revisions of a theory do not rise, or a theory is "
                      + "recorded as a later version of itself.")
              .says(
                  "The revisions of {theory} are out of order: {name} ({value}) is listed after"
                      + " {previous} ({previousValue}).")
              .orSays(CIRCULAR_VERSIONS)
              .toRecord(
                  "List the revisions in the order in which they were made, and number them in"
                      + " that order.")
              .sources(COBB_THE_MIST_TEAM.says("a theory of action is revised in yearly cycles"))
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
    Optional<TimeSpan> when = activity.value().when();
    Optional<TimePoint> schoolYear = activity.value().schoolYear();
    if (when.isPresent()
        && schoolYear.isPresent()
        && TimeSpan.of(schoolYear.get()).contains(when.get(), calendar(found)) == Answer.NO) {
      found
          .on(activity)
          .field("when")
          .with("when", when.orElseThrow())
          .with("schoolYear", schoolYear.orElseThrow());
    }
  }

  private static void checkSeats(Node<Position> position, long seats, Findings found) {
    Set<Node<Person>> holders = Term.mostAtOnce(tenures(position), calendar(found));
    if (holders.size() > seats) {
      found
          .on(position)
          .field("seats")
          .with("n", holders.size())
          .with("holders", holders)
          .with("seats", position.value().seats());
    }
  }

  /** When people held a position; appointments without a period are ignored. */
  private static ListMultimap<Node<Person>, TimeSpan> tenures(Node<Position> position) {
    ListMultimap<Node<Person>, TimeSpan> tenures =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Node<Appointment> held : position.index().get(Actors.RELATION).appointmentsTo(position)) {
      position
          .index()
          .node(held.value().person(), Person.class)
          .ifPresent(
              person -> held.value().period().ifPresent(period -> tenures.put(person, period)));
    }
    return tenures;
  }

  /**
   * Fires if all recorded terms are certainly at other times. If no term is recorded, it fires only
   * where people are fully documented.
   */
  private static void checkPositionHeld(Node<Participation> participation, Findings found) {
    if (participation.value().inPosition().isEmpty()) {
      return;
    }
    SystemIndex index = found.index();
    Optional<Node<Person>> person = index.node(participation.value().actor().id(), Person.class);
    Optional<Node<Position>> position =
        index.node(participation.value().inPosition().get(), Position.class);
    if (person.isEmpty() || position.isEmpty()) {
      return;
    }
    JointActivity activity = (JointActivity) index.parent(participation).orElseThrow().value();
    Optional<TimeSpan> at = Enactment.timeOf(activity);
    if (isCertainlyNotHeld(person.get(), position.get(), at)) {
      found
          .on(participation)
          .field("inPosition")
          .with("person", person.get())
          .with("position", position.get());
    }
  }

  private static boolean isCertainlyNotHeld(
      Node<Person> person, Node<Position> position, Optional<TimeSpan> at) {
    Actors actors = person.index().get(Actors.RELATION);
    boolean isRecorded =
        person.index().system().coverage(Aspect.PEOPLE) == Coverage.COMPLETE
            || actors.holds(person, position, Optional.empty());
    return isRecorded && !actors.holds(person, position, at);
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

  /** Reports theories that replace each other in a circle, or one that replaces itself. */
  private static void checkVersions(Findings found) {
    List<Node<TheoryOfAction>> theories = found.index().nodes(TheoryOfAction.class);
    Circles.of(theories, theory -> theory.value().id(), theory -> earlier(theory).stream())
        .shortest()
        .forEach(
            circle ->
                found
                    .on(circle.get(0))
                    .field("supersedes")
                    .saying(CIRCULAR_VERSIONS)
                    .with(
                        "circle",
                        Words.circle(
                            circle.stream().map(theory -> theory.value().label()).toList()))
                    .related(circle));
  }

  private static Optional<Node<TheoryOfAction>> earlier(Node<TheoryOfAction> theory) {
    return theory
        .value()
        .supersedes()
        .flatMap(earlier -> theory.index().node(earlier, TheoryOfAction.class));
  }
}

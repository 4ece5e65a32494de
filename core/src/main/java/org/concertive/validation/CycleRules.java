package org.concertive.validation;

import static org.concertive.catalogue.Sources.BRYK_ET_AL_2015;
import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.GATES_DECK;
import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;
import static org.concertive.catalogue.Sources.SPILLANE_COLDREN_2011;
import static org.concertive.catalogue.Sources.SUPOVITZ_DAURIA_SPILLANE_2019;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concertive.index.Node;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.organization.Actor;
import org.concertive.model.practice.ActionPlan;
import org.concertive.model.practice.Challenge;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Need;
import org.concertive.model.practice.PlannedAction;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.relation.Inquiry;
import org.concertive.relation.Plans;

/** CYC: inquiry cycles, assessments and plans. */
final class CycleRules {
  private static final int DAYS_OF_A_YEAR = 366;

  static final List<Rule> RULES =
      List.of(
          warning("CYC-01", "no-review")
              .checks(
                  "A cycle without an activity in the phase of review, if its period ended before the"
                      + " as-of date, or has no recorded end and began more than one year before it.")
              .omissionIn(Aspect.PLANS)
              .says(
                  "No review of {name} ({period}) is recorded: without one, a cycle can hardly teach"
                      + " anything.")
              .toRecord("Record the activity in which it was reviewed, with its phase.")
              .toConsider("If it was not reviewed, consider reviewing it before the next one.")
              .sources(
                  GATES_DECK.says("diagnosis, design, action, review"),
                  SUPOVITZ_DAURIA_SPILLANE_2019.says("diagnosis, design, action, review"))
              .each(InquiryCycle.class, CycleRules::checkReview),
          warning("CYC-02", "no-diagnosis")
              .checks(
                  "A cycle with an activity in the phase of design or action and none in that of"
                      + " diagnosis.")
              .says(
                  "{name} has {phase} and no recorded diagnosis: what it designs or does may answer"
                      + " another problem than the one there is.")
              .toRecord("Record the activity in which the problem was diagnosed, with its phase.")
              .toConsider("Consider looking at what is the case before designing what to do.")
              .sources(
                  GATES_DECK.says("diagnosis, design, action, review"),
                  SPILLANE_COLDREN_2011.says("diagnosis comes before design"),
                  IMSS_PROPOSAL.says("teams assess needs before they plan"))
              .each(InquiryCycle.class, CycleRules::checkDiagnosis),
          warning("CYC-03", "review-without-consequence")
              .checks("A cycle with an activity in the phase of review that led to nothing.")
              .omissionIn(Aspect.PLANS)
              .says(
                  "{name} was reviewed, and nothing that it led to is recorded: what was learned may"
                      + " have changed nothing.")
              .toRecord(
                  "Record what it led to: a revision, a plan, a strategy, a routine or a tool.")
              .toConsider("Consider deciding in each review what is to change.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "findings and recommendations are discussed with leaders each May"))
              .each(
                  InquiryCycle.class,
                  (cycle, found) -> {
                    if (cycle.value().ledTo().isEmpty()
                        && found.get(Inquiry.RELATION).isReviewed(cycle)) {
                      found.on(cycle).field("ledTo");
                    }
                  }),
          error("CYC-04", "phases-out-of-order")
              .checks(
                  "A cycle in which an activity of a phase certainly ended before any activity of the"
                      + " phase before it began: the nearest earlier phase that has activities, all of"
                      + " them with a time.")
              .says("In {name}, {later} comes before {earlier}: {first} before {second}.")
              .toRecord("Correct the times or the phases of the activities.")
              .each(InquiryCycle.class, CycleRules::checkOrder),
          warning("CYC-05", "plan-without-assessment")
              .checks("An action plan that names no assessment it is based on.")
              .omissionIn(Aspect.PLANS)
              .says(
                  "No assessment that {name} rests on is recorded: whether it answers what is needed"
                      + " cannot be seen.")
              .toRecord("Record the assessment of needs or capacity it is based on.")
              .toConsider("Consider assessing needs and capacity before planning.")
              .sources(IMSS_PROPOSAL.says("plans follow an assessment of needs and capacity"))
              .each(
                  ActionPlan.class,
                  (plan, found) -> {
                    if (plan.value().basedOn().isEmpty()) {
                      found.on(plan).field("basedOn");
                    }
                  }),
          warning("CYC-06", "action-without-owner-or-date")
              .checks(
                  "A planned action, neither done nor dropped, without an owner or without a date by"
                      + " which it is due.")
              .omissionIn(Aspect.PLANS)
              .says(
                  "For {name}, {missing}: what nobody answers for, or has no date, is easily put off.")
              .toRecord("Record who sees to it, and by when.")
              .toConsider("If that is open, consider agreeing on it with those who plan.")
              .sources(IMSS_PROPOSAL.says("district teams make action plans"))
              .each(PlannedAction.class, CycleRules::checkAction),
          warning("CYC-07", "unanswered-challenge")
              .checks(
                  "A challenge of a plan, or a need found in an assessment, that no planned action"
                      + " addresses. Dropped actions do not count.")
              .omissionIn(Aspect.PLANS)
              .says(
                  "No planned action that addresses {name}, a {kind} of {where}, is recorded: it may"
                      + " be known and left as it is.")
              .toRecord("Record the action that addresses it.")
              .toConsider("Consider planning an action for it, or saying why it has to wait.")
              .sources(IMSS_PROPOSAL.says("plans address the challenges found"))
              .once(
                  found -> {
                    found.index().nodes(Challenge.class).forEach(one -> checkAnswer(one, found));
                    found.index().nodes(Need.class).forEach(one -> checkAnswer(one, found));
                  }),
          info("CYC-08", "long-cycle")
              .checks(
                  "A cycle whose period, from its first to its last day, is longer than a year; of"
                      + " project years, one of two or more.")
              .says(
                  "{name} takes longer than one year ({period}): evidence that comes so late can"
                      + " hardly guide what is done meanwhile.")
              .toRecord("Record the shorter cycles it consists of, if there are any.")
              .toConsider("Consider shorter cycles within it.")
              .sources(
                  GATES_DECK.says("short-cycle data enables continuous improvement"),
                  BRYK_ET_AL_2015.says("improvement goes in short cycles"))
              .each(InquiryCycle.class, CycleRules::checkLength),
          warning("CYC-09", "findings-not-shared")
              .checks(
                  "A strategy with an owner and evidence about it, if no activity in the phase of"
                      + " review, at the time of that evidence or later, includes the owner, somebody"
                      + " of it or a body it is of. Silent where the times cannot be compared, and where"
                      + " activities are not documented.")
              .omissionIn(Aspect.EVIDENCE)
              .says(
                  "Evidence on {name}, {evidence}, is not recorded as brought to {owner}, its"
                      + " owner, in a review: findings that do not reach the owner can hardly change"
                      + " the strategy.")
              .toRecord("Record the review in which the owner took part.")
              .toConsider("Consider a meeting in which findings and recommendations are discussed.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "findings and recommendations are discussed with leaders each May"))
              .once(CycleRules::checkFindings));

  private CycleRules() {}

  private static SchoolCalendar calendar(Findings found) {
    return found.index().conventions().calendar();
  }

  private static void checkReview(Node<InquiryCycle> cycle, Findings found) {
    Optional<TimeSpan> period = cycle.value().period();
    Optional<TimePoint> asOf = found.index().system().asOf();
    if (period.isPresent()
        && asOf.isPresent()
        && isDue(period.get(), asOf.get(), calendar(found))
        && !found.get(Inquiry.RELATION).isReviewed(cycle)) {
      found.on(cycle).with("period", period.get());
    }
  }

  private static boolean isDue(TimeSpan period, TimePoint asOf, SchoolCalendar calendar) {
    return period.end().isPresent()
        ? period.end().get().isBefore(asOf, calendar) == Answer.YES
        : period.start().orElseThrow().yearsUntil(asOf).orElse(0) > 1;
  }

  private static void checkDiagnosis(Node<InquiryCycle> cycle, Findings found) {
    Inquiry inquiry = found.get(Inquiry.RELATION);
    List<InquiryPhase> phases = new ArrayList<>();
    for (InquiryPhase phase : List.of(InquiryPhase.DESIGN, InquiryPhase.ACTION)) {
      if (!inquiry.activitiesOf(cycle, phase).isEmpty()) {
        phases.add(phase);
      }
    }
    if (!phases.isEmpty() && inquiry.activitiesOf(cycle, InquiryPhase.DIAGNOSIS).isEmpty()) {
      found.on(cycle).with("phase", phases);
    }
  }

  /** Compares each phase with the nearest before it that has activities. */
  private static void checkOrder(Node<InquiryCycle> cycle, Findings found) {
    Optional<InquiryPhase> last = Optional.empty();
    for (InquiryPhase phase : InquiryPhase.values()) {
      List<Node<JointActivity>> activities = found.get(Inquiry.RELATION).activitiesOf(cycle, phase);
      if (!activities.isEmpty()) {
        last.ifPresent(earlier -> checkOrder(cycle, earlier, phase, found));
        last = Optional.of(phase);
      }
    }
  }

  private static void checkOrder(
      Node<InquiryCycle> cycle, InquiryPhase phase, InquiryPhase next, Findings found) {
    Inquiry inquiry = found.get(Inquiry.RELATION);
    SchoolCalendar calendar = calendar(found);
    List<Node<JointActivity>> before = inquiry.activitiesOf(cycle, phase);
    Optional<Times> earliest = Times.earliestStart(before, calendar);
    Optional<Times> first = Times.earliestEnd(inquiry.activitiesOf(cycle, next), calendar);
    if (earliest.isPresent() && first.isPresent() && first.get().isBefore(earliest.get())) {
      found
          .on(cycle)
          .with("later", next)
          .with("earlier", phase)
          .with("first", first.get().activity())
          .with("second", earliest.get().activity());
    }
  }

  private static void checkAction(Node<PlannedAction> action, Findings found) {
    PlannedAction value = action.value();
    boolean isOpen =
        value.status() != PlannedAction.Status.DONE
            && value.status() != PlannedAction.Status.DROPPED;
    if (isOpen && (value.owner().isEmpty() || value.due().isEmpty())) {
      found
          .on(action)
          .with(
              "missing",
              value.owner().isPresent()
                  ? "no date is recorded by which it is due"
                  : value.due().isPresent()
                      ? "no owner is recorded"
                      : "neither an owner nor a date is recorded");
    }
  }

  private static void checkAnswer(Node<? extends Entity> challenge, Findings found) {
    if (!Plans.isAddressed(challenge)) {
      found
          .on(challenge)
          .with("kind", challenge.kind())
          .with("where", found.index().parent(challenge).orElseThrow());
    }
  }

  private static void checkLength(Node<InquiryCycle> cycle, Findings found) {
    cycle
        .value()
        .period()
        .filter(period -> isLong(period, calendar(found)))
        .ifPresent(period -> found.on(cycle).field("period").with("period", period));
  }

  private static boolean isLong(TimeSpan period, SchoolCalendar calendar) {
    if (period.start().isEmpty() || period.end().isEmpty()) {
      return false;
    }
    TimePoint start = period.start().get();
    TimePoint end = period.end().get();
    if (start.yearsUntil(end).isEmpty()) {
      return false;
    }
    return start.kind() == TimePoint.Kind.PROJECT_YEAR
        ? end.year() > start.year()
        : end.lastDay(calendar) - start.firstDay(calendar) >= DAYS_OF_A_YEAR;
  }

  private static void checkFindings(Findings found) {
    List<Node<Strategy>> strategies = found.index().nodes(Strategy.class);
    if (strategies.isEmpty()
        || found.index().nodes(Evidence.class).isEmpty()
        || found.index().system().coverage(Aspect.ACTIVITIES) == Coverage.NOT_DOCUMENTED) {
      return;
    }
    Reviews reviews = new Reviews(found.index());
    for (Node<Strategy> strategy : strategies) {
      Optional<Node<Actor>> owner =
          strategy.value().owner().flatMap(ref -> found.index().node(ref, Actor.class));
      if (owner.isPresent()) {
        List<Node<Evidence>> withheld =
            found.index().referencesTo(strategy).stream()
                .flatMap(reference -> reference.from().as(Evidence.class).stream())
                .filter(
                    evidence ->
                        reviews.certainlyWithout(
                            owner.get(), evidence.value().collected().flatMap(TimeSpan::start)))
                .toList();
        if (!withheld.isEmpty()) {
          found.on(strategy).with("evidence", withheld).with("owner", owner.get());
        }
      }
    }
  }
}

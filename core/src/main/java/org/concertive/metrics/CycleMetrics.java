package org.concertive.metrics;

import static org.concertive.catalogue.Sources.BRYK_ET_AL_2015;
import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.GATES_DECK;
import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.practice.Challenge;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.Need;
import org.concertive.model.practice.PlannedAction;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.relation.Inquiry;
import org.concertive.relation.Plans;
import org.concertive.statistics.Result;

/** Whether cycles of inquiry close, and what plans of action answer. */
public final class CycleMetrics {
  /**
   * M-67. Share of ended cycles of inquiry that were reviewed and led to something.
   *
   * <p>Example: of two cycles that ended, one was reviewed and led to a new plan; of the other no
   * review is recorded: 1/2.
   *
   * @see "Gates deck; Cobb & the MIST Team"
   */
  public static final Metric<Value> CYCLE_CLOSURE =
      Metric.value("M-67", "cycle-closure", "Closed cycles of inquiry")
          .means(
              "Share of ended cycles of inquiry that have an activity in the phase of review and"
                  + " led to something. A cycle has ended when its last day is not after that of"
                  + " the as-of date; cycles whose end is not recorded or cannot be compared with"
                  + " it are left out. Contributors are the closed cycles.")
          .is("ended cycles with a review that led to something ÷ ended cycles")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.PLANS)
          .undefinedWhen("the as-of date is not recorded, or no cycle is known to have ended")
          .sources(
              GATES_DECK.says("diagnosis, design, action, review"),
              COBB_THE_MIST_TEAM.says(
                  "findings and recommendations are discussed with leaders each May"))
          .computed((index, view) -> closure(index));

  private static Result<Value> closure(SystemIndex index) {
    Optional<TimePoint> asOf = index.system().asOf();
    if (asOf.isEmpty()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED, "the as-of date is not recorded", "as-of date");
    }
    Inquiry inquiry = index.get(Inquiry.RELATION);
    List<Node<InquiryCycle>> ended =
        index.nodes(InquiryCycle.class).stream()
            .filter(cycle -> hasEnded(cycle.value(), asOf.get(), index.conventions().calendar()))
            .toList();
    return ended.isEmpty()
        ? Result.undefined(
            Result.Code.NONE_RECORDED, "no cycle is known to have ended", "ended cycles")
        : Result.of(
            Value.share(
                ended.stream()
                    .filter(cycle -> inquiry.isReviewed(cycle) && !cycle.value().ledTo().isEmpty())
                    .toList(),
                ended.size()));
  }

  private static boolean hasEnded(InquiryCycle cycle, TimePoint asOf, SchoolCalendar calendar) {
    return cycle
        .period()
        .flatMap(TimeSpan::end)
        .filter(
            end ->
                end.yearsUntil(asOf).isPresent() && end.lastDay(calendar) <= asOf.lastDay(calendar))
        .isPresent();
  }

  /**
   * M-68. Months from diagnosis to review, by cycle of inquiry.
   *
   * <p>Example: a cycle begins with interviews in October 2013 and ends with a feedback meeting in
   * May 2014: 7 months.
   *
   * @see "Gates deck; Bryk et al. 2015"
   */
  public static final Metric<Table> CYCLE_TIME =
      Metric.table("M-68", "cycle-time", "Duration of cycles of inquiry")
          .means(
              "Months from diagnosis to review, by cycle of inquiry: from the month in which the"
                  + " first activity in the phase of diagnosis began to the month in which the last"
                  + " one in the phase of review ended. It is an interval where a time is coarser"
                  + " than a month; an activity without a time may have been earlier or later than"
                  + " all others, so it takes the upper limit away.")
          .is("month of the end of the last review − month of the start of the first diagnosis")
          .in(Unit.of("months"), Range.atLeast(0).orIntervals())
          .in(View.LIVED, Aspect.PLANS)
          .undefinedWhen(
              "no cycle is recorded; a cell: no diagnosis or no review has a time, their times"
                  + " cannot be compared, or the reviews come before the diagnoses")
          .sources(
              GATES_DECK.says("short-cycle data enables continuous improvement"),
              BRYK_ET_AL_2015.says("improvement goes in short cycles"))
          .computed((index, view) -> times(index));

  private static Result<Table> times(SystemIndex index) {
    List<Node<InquiryCycle>> cycles = index.nodes(InquiryCycle.class);
    return cycles.isEmpty()
        ? Result.undefined(Result.Code.NONE_RECORDED, "no cycle is recorded", "cycles")
        : Result.of(
            new Table(
                cycles.stream().map(cycle -> cycle.value().id()).toList(),
                List.of("months"),
                cycles.stream().map(cycle -> List.of(CycleTime.of(cycle))).toList()));
  }

  /**
   * M-69. Share of challenges and needs that planned actions address, and of planned actions that
   * are done.
   *
   * <p>Example: a plan names two challenges, one of which an action addresses; of its two actions
   * one is done: 1/2 and 1/2.
   *
   * @see "IMSS proposal"
   */
  public static final Metric<Profile> PLAN_COVERAGE =
      Metric.profile("M-69", "plan-coverage", "What plans address and what is done")
          .means(
              "Share of the challenges and needs recorded that a planned action addresses, and"
                  + " share of planned actions that are done. Dropped actions address nothing, but"
                  + " count among the actions. An action of unknown status may be done or not, so"
                  + " it makes an interval. Contributors are what is addressed, and the actions"
                  + " that are done.")
          .is(
              "addressed: challenges and needs with an action ÷ challenges and needs; done:"
                  + " actions done ÷ actions")
          .in(Unit.SHARE, Range.ZERO_TO_ONE.orIntervals())
          .needs(Aspect.PLANS)
          .undefinedWhen(
              "no challenge and no need is recorded or, for the second, no action of known status")
          .sources(IMSS_PROPOSAL.says("plans address the challenges found"))
          .computed(
              (index, view) ->
                  Result.of(Profile.of("addressed", addressed(index), "done", done(index))));

  private static Result<Value> addressed(SystemIndex index) {
    List<? extends Node<? extends Entity>> all =
        Stream.concat(index.nodes(Challenge.class).stream(), index.nodes(Need.class).stream())
            .toList();
    return all.isEmpty()
        ? Result.undefined(
            Result.Code.NONE_RECORDED,
            "no challenge and no need is recorded",
            "challenges",
            "needs")
        : Result.of(Value.share(all.stream().filter(Plans::isAddressed).toList(), all.size()));
  }

  private static Result<Value> done(SystemIndex index) {
    List<Node<PlannedAction>> actions = index.nodes(PlannedAction.class);
    List<Node<PlannedAction>> done = having(PlannedAction.Status.DONE, actions);
    int unknown = having(PlannedAction.Status.UNKNOWN, actions).size();
    if (unknown == actions.size()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED, "no action of known status is recorded", "status of actions");
    }
    return Result.of(Parts.share(done, unknown, actions.size()));
  }

  private static List<Node<PlannedAction>> having(
      PlannedAction.Status status, List<Node<PlannedAction>> actions) {
    return actions.stream().filter(action -> action.value().status() == status).toList();
  }

  static final List<Metric<?>> METRICS = List.of(CYCLE_CLOSURE, CYCLE_TIME, PLAN_COVERAGE);

  private CycleMetrics() {}
}

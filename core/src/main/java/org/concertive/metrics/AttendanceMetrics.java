package org.concertive.metrics;

import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Answer;
import org.concertive.relation.Attendance;
import org.concertive.relation.Attendance.Tally;
import org.concertive.relation.Identity;
import org.concertive.statistics.Result;

/** Who comes where they are expected. */
public final class AttendanceMetrics {
  /** The column of {@link #ATTENDANCE_BY_ACTOR_AND_ROUTINE}. */
  public static final String ATTENDED = "attended";

  private static final String PRESENCES =
      " Whoever is listed as expected is expected each time the activity took place, once where that"
          + " number is unknown; a team attends as itself.";

  /**
   * M-30. Share of expected presences that were kept.
   *
   * <p>Example: one team was at all nine institutes, another missed one: 17/18.
   *
   * @see "IMSS proposal"
   */
  public static final Metric<Value> ATTENDANCE =
      Metric.value("M-30", "attendance", "Attendance")
          .means(
              "Share of expected presences that were kept, among those for which this is recorded."
                  + PRESENCES
                  + " Contributors are those expected, each with the share their presences make"
                  + " up.")
          .is("present ÷ expected")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.ACTIVITIES)
          .undefinedWhen("it is not recorded whether anyone expected came")
          .sources(IMSS_PROPOSAL.says("90 % of leadership teams attended all institutes"))
          .computed(
              (index, view) -> {
                Map<Node<Actor>, Tally> known = known(index);
                long present = known.values().stream().mapToLong(Tally::present).sum();
                long expected = known.values().stream().mapToLong(Tally::expected).sum();
                return known.isEmpty()
                    ? nobody()
                    : Result.of(
                        Value.ratio((double) present, (double) expected)
                            .from(
                                Parts.weighted(
                                    known.keySet(),
                                    actor ->
                                        (double) of(index, actor).present() / (double) expected)));
              });

  /** Those for whom it is recorded whether they came where they were expected. */
  private static Map<Node<Actor>, Tally> known(SystemIndex index) {
    Map<Node<Actor>, Tally> known = new LinkedHashMap<>();
    index.get(Attendance.RELATION).expected().stream()
        .filter(actor -> of(index, actor).expected() > 0)
        .forEach(actor -> known.put(actor, of(index, actor)));
    return known;
  }

  private static Tally of(SystemIndex index, Node<Actor> actor) {
    return index.get(Attendance.RELATION).ofActor(actor);
  }

  private static <R> Result<R> nobody() {
    return Result.undefined(
        Result.Code.NONE_RECORDED, "it is not recorded whether anyone expected came", "presence");
  }

  /**
   * M-30b. Share of expected presences that were kept, by actor and by routine.
   *
   * <p>Example: one team was at all nine institutes, another missed one: 9/9 and 8/9, and 17/18 for
   * the institute.
   *
   * @see "IMSS proposal"
   */
  public static final Metric<Table> ATTENDANCE_BY_ACTOR_AND_ROUTINE =
      Metric.table("M-30b", "attendance-by-actor-and-routine", "Attendance by actor and by routine")
          .means(
              "Share of expected presences that were kept, among those for which this is recorded. There"
                  + " is a row for every actor who was expected, then one for every routine in whose"
                  + " activities somebody was."
                  + PRESENCES)
          .is("present ÷ expected")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.ACTIVITIES)
          .undefinedWhen("it is not recorded whether anyone expected came")
          .sources(IMSS_PROPOSAL.says("90 % of leadership teams attended all institutes"))
          .computed((index, view) -> byActorAndRoutine(index));

  private static Result<Table> byActorAndRoutine(SystemIndex index) {
    Map<String, Tally> rows = new LinkedHashMap<>();
    known(index).forEach((actor, tally) -> rows.put(actor.value().id(), tally));
    for (Node<Routine> routine : index.nodes(Routine.class)) {
      Tally tally = index.get(Attendance.RELATION).ofRoutine(routine);
      if (tally.expected() > 0) {
        rows.put(routine.value().id(), tally);
      }
    }
    return rows.isEmpty()
        ? nobody()
        : Result.of(
            new Table(
                List.copyOf(rows.keySet()),
                List.of(ATTENDED),
                rows.values().stream()
                    .map(
                        tally ->
                            List.of(
                                Result.of(
                                    Value.ratio(
                                        (double) tally.present(), (double) tally.expected()))))
                    .toList()));
  }

  /**
   * M-31. Share of teams, and of people, who were present every time they were expected.
   *
   * <p>Example: one team was at all nine institutes, another missed one: teams 1/2.
   *
   * @see "IMSS proposal"
   */
  public static final Metric<Profile> FULL_ATTENDANCE =
      Metric.profile("M-31", "full-attendance", "Full attendance")
          .means(
              "Share of those who were present every time they were expected, in two parts: teams;"
                  + " individuals, who are persons and positions of exactly one seat. Somebody"
                  + " whose presence is not recorded every time, and never as missed, makes the share"
                  + " an interval. Contributors are those who certainly were always"
                  + " present.")
          .is("always present ÷ expected at least once")
          .in(Unit.SHARE, Range.ZERO_TO_ONE.orIntervals())
          .in(View.LIVED, Aspect.ACTIVITIES)
          .undefinedWhen("it is not recorded whether any team, or individual, expected came")
          .sources(IMSS_PROPOSAL.says("90 % of leadership teams attended all institutes"))
          .computed(
              (index, view) -> {
                Identity identity = index.get(Identity.RELATION);
                return Result.of(
                    Profile.of(
                        "teams",
                        always(index, actor -> actor.is(Team.class)),
                        "individuals",
                        always(index, identity::isIndividual)));
              });

  private static Result<Value> always(SystemIndex index, Predicate<Node<Actor>> some) {
    List<Node<Actor>> expected =
        index.get(Attendance.RELATION).expected().stream().filter(some).toList();
    if (expected.stream().allMatch(actor -> of(index, actor).expected() == 0)) {
      return nobody();
    }
    Map<Answer, List<Node<Actor>>> byAnswer =
        expected.stream().collect(Collectors.groupingBy(actor -> of(index, actor).isFull()));
    return Result.of(
        Parts.share(
            byAnswer.getOrDefault(Answer.YES, List.of()),
            byAnswer.getOrDefault(Answer.UNKNOWN, List.of()).size(),
            expected.size()));
  }

  static final List<Metric<?>> METRICS =
      List.of(ATTENDANCE, ATTENDANCE_BY_ACTOR_AND_ROUTINE, FULL_ATTENDANCE);

  private AttendanceMetrics() {}
}

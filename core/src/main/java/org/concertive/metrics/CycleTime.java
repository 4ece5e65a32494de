package org.concertive.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.relation.Enactment;
import org.concertive.relation.Inquiry;
import org.concertive.statistics.Result;

/** How many months lie between the start of the first diagnosis and the end of the last review. */
final class CycleTime {
  private static final double MONTHS_OF_A_YEAR = 12;

  /**
   * The months that a time may mean: counted from year 0 or, of years of the project, from the
   * first; infinite where nothing is recorded.
   */
  private record Months(double first, double last) {
    static final Months ANY = new Months(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  private CycleTime() {}

  static Result<Value> of(Node<InquiryCycle> cycle) {
    SystemIndex index = cycle.index();
    Inquiry inquiry = index.get(Inquiry.RELATION);
    List<Optional<TimePoint>> starts =
        times(inquiry.activitiesOf(cycle, InquiryPhase.DIAGNOSIS), TimeSpan::start);
    List<Optional<TimePoint>> ends =
        times(inquiry.activitiesOf(cycle, InquiryPhase.REVIEW), TimeSpan::end);
    boolean hasNoStart = starts.stream().allMatch(Optional::isEmpty);
    if (hasNoStart || ends.stream().allMatch(Optional::isEmpty)) {
      String lacking = hasNoStart ? "diagnosis" : "review";
      return Result.undefined(
          Result.Code.NONE_RECORDED,
          "no " + lacking + " with a time is recorded",
          "time of a " + lacking);
    }
    if (!areComparable(starts, ends)) {
      return Result.undefined(
          Result.Code.NOT_APPLICABLE, "years of the project and other times cannot be compared");
    }
    return between(
        months(starts, index.conventions().calendar()),
        months(ends, index.conventions().calendar()));
  }

  private static List<Optional<TimePoint>> times(
      List<Node<JointActivity>> activities, Function<TimeSpan, Optional<TimePoint>> end) {
    return activities.stream()
        .map(Node::value)
        .map(one -> Enactment.timeOf(one).flatMap(end))
        .toList();
  }

  private static boolean areComparable(
      List<Optional<TimePoint>> starts, List<Optional<TimePoint>> ends) {
    Set<Boolean> isOfProject =
        Stream.concat(starts.stream(), ends.stream())
            .flatMap(Optional::stream)
            .map(time -> time.kind() == TimePoint.Kind.PROJECT_YEAR)
            .collect(Collectors.toSet());
    return isOfProject.size() == 1;
  }

  private static List<Months> months(List<Optional<TimePoint>> times, SchoolCalendar calendar) {
    return times.stream()
        .map(time -> time.map(known -> months(known, calendar)).orElse(Months.ANY))
        .toList();
  }

  private static Months months(TimePoint time, SchoolCalendar calendar) {
    return time.kind() == TimePoint.Kind.PROJECT_YEAR
        ? new Months((time.year() - 1) * MONTHS_OF_A_YEAR, time.year() * MONTHS_OF_A_YEAR - 1)
        : new Months(month(time.firstDay(calendar)), month(time.lastDay(calendar)));
  }

  private static double month(long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * MONTHS_OF_A_YEAR + date.getMonthValue();
  }

  private static Result<Value> between(List<Months> starts, List<Months> ends) {
    double earliest = starts.stream().mapToDouble(Months::first).min().orElseThrow();
    double latestStart = starts.stream().mapToDouble(Months::last).min().orElseThrow();
    double earliestEnd = ends.stream().mapToDouble(Months::first).max().orElseThrow();
    double latest = ends.stream().mapToDouble(Months::last).max().orElseThrow();
    return latest < earliest
        ? Result.undefined(
            Result.Code.CONTRADICTORY, "the last review ended before the first diagnosis began")
        : Result.of(Value.between(Math.max(0, earliestEnd - latestStart), latest - earliest));
  }
}

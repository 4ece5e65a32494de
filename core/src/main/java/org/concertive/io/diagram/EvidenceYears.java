package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;

/**
 * The years in which evidence was last collected, up to the as-of date: school years, and years of
 * the calendar or the project where no more is recorded. Only the latest are kept.
 *
 * @param years the years, in order of time, project years last
 * @param isCut whether there are others
 * @param areEarlier whether the others are certainly before these: years of the project cannot be
 *     compared with those of the calendar
 */
record EvidenceYears(List<TimePoint> years, boolean isCut, boolean areEarlier) {
  private static final int MOST = 5;

  static EvidenceYears of(
      Collection<TimePoint> recorded, Optional<TimePoint> asOf, SchoolCalendar calendar) {
    TreeSet<TimePoint> all =
        new TreeSet<>(
            Comparator.comparing((TimePoint year) -> year.kind() == TimePoint.Kind.PROJECT_YEAR)
                .thenComparing(year -> year.firstDay(calendar))
                .thenComparing(year -> year.lastDay(calendar)));
    all.addAll(recorded);
    for (TimePoint.Kind kind : TimePoint.Kind.values()) {
      List<Integer> ofKind =
          recorded.stream().filter(year -> year.kind() == kind).map(TimePoint::year).toList();
      if (!ofKind.isEmpty()) {
        int first = ofKind.stream().min(Comparator.naturalOrder()).orElseThrow();
        int last =
            Math.max(
                ofKind.stream().max(Comparator.naturalOrder()).orElseThrow(),
                asOf.flatMap(time -> certainlyReached(time, kind, calendar)).orElse(0));
        for (int year = Math.max(first, last - MOST + 1); year <= last; year++) {
          all.add(new TimePoint(kind, year, 0, 0));
        }
      }
    }
    List<TimePoint> years = new ArrayList<>(all);
    int cut = Math.max(0, years.size() - MOST);
    long scales =
        years.stream().map(year -> year.kind() == TimePoint.Kind.PROJECT_YEAR).distinct().count();
    return new EvidenceYears(List.copyOf(years.subList(cut, years.size())), cut > 0, scales < 2);
  }

  /** The last year of a kind that has certainly begun at a time. */
  private static Optional<Integer> certainlyReached(
      TimePoint time, TimePoint.Kind kind, SchoolCalendar calendar) {
    boolean isProject = time.kind() == TimePoint.Kind.PROJECT_YEAR;
    if (isProject || kind == TimePoint.Kind.PROJECT_YEAR) {
      return isProject && kind == TimePoint.Kind.PROJECT_YEAR
          ? Optional.of(time.year())
          : Optional.empty();
    }
    return kind == TimePoint.Kind.YEAR
        ? Optional.of(time.year())
        : Optional.of(time.inSchoolYear(calendar).map(TimePoint::year).orElse(time.year() - 1));
  }

  /** The year in which evidence was last collected; empty where that is not recorded. */
  static Optional<TimePoint> of(Evidence evidence, SchoolCalendar calendar) {
    return evidence
        .lastCollected()
        .map(time -> time.inSchoolYear(calendar).orElseGet(() -> TimePoint.year(time.year())));
  }
}

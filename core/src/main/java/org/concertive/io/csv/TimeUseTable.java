package org.concertive.io.csv;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Actor;
import org.concertive.model.practice.TimeUse;
import org.concertive.model.practice.TimeUse.Category;
import org.concertive.model.practice.TimeUse.Method;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.jspecify.annotations.Nullable;

/** How those who lead spend their time. */
final class TimeUseTable extends RecordTable<TimeUse> {
  private static final int DIGITS = 4;

  private final Column<TimeUse, Ref<Actor>> person =
      must(
          "person",
          CellTypes.refTo(Actor.class),
          TimeUse::actor,
          "Whose time it is.",
          "actor",
          "name",
          "full name",
          "leader",
          "respondent",
          "person id");
  private final Column<TimeUse, Category> category =
      must(
          "category",
          CellTypes.word(Category.class, CellWords.CATEGORIES),
          TimeUse::category,
          "What the time went to.",
          "activity",
          "what");
  private final Column<TimeUse, BigDecimal> share =
      may("share", CellTypes.SHARE, TimeUse::share, "The share of their time.", "proportion");
  private final Column<TimeUse, BigDecimal> percent =
      reads(
          "percent", CellTypes.PERCENT, "The same in percent.", "%", "percentage", "percent time");
  private final Column<TimeUse, Integer> minutes =
      may(
          "minutes",
          CellTypes.COUNT,
          TimeUse::minutes,
          "The minutes observed. Several rows of a person, category and date add up.",
          "min",
          "duration");
  private final Column<TimeUse, Method> method =
      may(
          "method",
          CellTypes.word(Method.class),
          use -> Optional.of(use.method()).filter(how -> how != Method.UNKNOWN),
          "How it is known; unknown when empty, experience sampling where a row is a ping.",
          "how");
  private final Column<TimeUse, TimePoint> date =
      may(
          "date",
          CellTypes.TIME,
          TimeUse::when,
          "When it was observed.",
          "when",
          "time",
          "day",
          "year",
          "school year",
          "wave");

  TimeUseTable() {
    super(
        "time-use",
        "A row says how much of somebody's time went to a category, as a share or in minutes. In a"
            + " table without share, percent and minutes each row is a ping: the answer of a person"
            + " at one moment, as in experience sampling. Pings become the share of each category"
            + " among all pings of a person in the table.",
        """
        person,category,percent,method,date
        Kim Lee,putting out fires,45,log,2014/15
        Kim Lee,maintaining the organization,35,log,2014/15
        Kim Lee,engaging in improvement,20,log,2014/15
        """,
        "time",
        "timeuse",
        "pings",
        "time-logs");
  }

  /** Without the share, the rows that are written would be read as pings. */
  @Override
  boolean isAlwaysWritten(Column<TimeUse, ?> column) {
    return super.isAlwaysWritten(column) || column.equals(share);
  }

  @Override
  void take(StoredRows rows, SystemDraft draft) {
    if (rows.index(share) >= 0 || rows.index(percent) >= 0 || rows.index(minutes) >= 0) {
      super.take(rows, draft);
      return;
    }
    Map<Ref<Actor>, List<TimeUse>> pings = new LinkedHashMap<>();
    rows.each(
        row -> {
          TimeUse ping =
              use(row).method(row.find(method).orElse(Method.EXPERIENCE_SAMPLING)).build();
          pings.computeIfAbsent(ping.actor(), none -> new ArrayList<>()).add(ping);
        });
    ListMultimap<Ref<Actor>, TimeUse> known =
        Multimaps.index(draft.before().timeUse(), TimeUse::actor);
    pings.values().stream()
        .flatMap(TimeUseTable::shares)
        .filter(use -> !known.get(use.actor()).contains(use))
        .forEach(draft::add);
  }

  /** The share of each category among the pings of a person. */
  private static Stream<TimeUse> shares(List<TimeUse> pings) {
    Map<Category, Integer> counts = new EnumMap<>(Category.class);
    pings.forEach(ping -> counts.merge(ping.category(), 1, Integer::sum));
    BigDecimal all = BigDecimal.valueOf(pings.size());
    Optional<TimePoint> when = common(pings.stream().map(TimeUse::when).toList());
    return counts.entrySet().stream()
        .map(
            count ->
                pings.get(0).toBuilder()
                    .category(count.getKey())
                    .share(
                        BigDecimal.valueOf(count.getValue())
                            .divide(all, DIGITS, RoundingMode.HALF_UP))
                    .when(when)
                    .notes(count.getValue() + " of " + all + " pings.")
                    .build());
  }

  /** The day, month, school year or calendar year that all times have in common, if any. */
  private static Optional<TimePoint> common(List<Optional<TimePoint>> times) {
    List<Function<TimePoint, Optional<TimePoint>>> coarser =
        List.of(
            Optional::of,
            time ->
                time.month() == 0
                    ? Optional.empty()
                    : Optional.of(TimePoint.month(time.year(), time.month())),
            time -> time.inSchoolYear(SchoolCalendar.STANDARD),
            time ->
                time.kind() == TimePoint.Kind.SCHOOL_YEAR
                        || time.kind() == TimePoint.Kind.PROJECT_YEAR
                    ? Optional.empty()
                    : Optional.of(TimePoint.year(time.year())));
    return coarser.stream()
        .map(step -> times.stream().map(time -> time.flatMap(step)).distinct().toList())
        .filter(found -> found.size() == 1)
        .findFirst()
        .flatMap(found -> found.get(0));
  }

  private TimeUse.Builder use(Row row) {
    return TimeUse.builder(row.get(person), row.get(category)).when(row.find(date));
  }

  @Override
  @Nullable TimeUse make(Row row) {
    Optional<BigDecimal> known = row.find(share);
    return use(row)
        .method(row.find(method).orElse(Method.UNKNOWN))
        .share(known.isPresent() ? known : row.find(percent))
        .minutes(row.find(minutes))
        .build();
  }

  @Override
  Stream<TimeUse> rows(LeadershipSystem system) {
    return system.timeUse().stream();
  }
}

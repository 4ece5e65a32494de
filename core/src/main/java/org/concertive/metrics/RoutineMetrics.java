package org.concertive.metrics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concertive.index.Enactment;
import org.concertive.index.Leading;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.TimePoint;
import org.concertive.statistics.Result;

/** What routines join, and whether they are carried out. */
public final class RoutineMetrics {

  /**
   * M-25. How often routines took place, of how often they were expected to: over the school or
   * project years in which a routine has at least one activity, the years rule RTN-03 looks at. A
   * year for which one of the two numbers is not known is left out; {@link #ENACTMENT_BY_YEAR}
   * shows it. Activities without a time may have taken place in any of the years.
   *
   * <p>Formula: Σ enactments ÷ Σ enactments expected by the cadence. Unit: enactments for each one
   * expected. Range: 0 and more; an interval where a count is one. Undefined when both numbers are
   * known of no routine in no year. Contributors: the routines, each with the part its enactments
   * make up, where that is one number.
   *
   * <p>Example: an institute is to be held 3 times a school year; in the project's years 1 and 2 it
   * was held 3 times each, how often in year 3 is not said: 6/6 = 1. Of a meeting to be held 5
   * times in 2013/14 four are recorded: together 10/11.
   *
   * @see "Feldman & Pentland 2003 (ostensive and performative)"
   */
  public static final Metric<Value> ENACTMENT_RATE =
      Metric.value("M-25", "enactment-rate", "Enactment of routines")
          .means("How often routines took place, of how often they were expected to.")
          .is("Σ enactments ÷ Σ enactments expected, in years with at least one")
          .in("enactments for each one expected", "0 and more")
          .in(View.LIVED, Aspect.ACTIVITIES)
          .undefinedWhen("no routine has a cadence with a number and activities with one")
          .sources("Feldman & Pentland 2003")
          .computed((index, view) -> enactmentRate(index));

  /** How often a routine took place and was to, in the years of which both are known. */
  private record Enacted(int routine, Quantity happened, Quantity expected) {}

  private static Result<Value> enactmentRate(SystemIndex index) {
    List<Enacted> enacted =
        index.nodes(Routine.class).stream()
            .flatMap(routine -> enacted(index, routine.row()).stream())
            .toList();
    if (enacted.isEmpty()) {
      return Result.undefined(
          "no routine has both a cadence with a number and activities that say how often they took"
              + " place",
          "cadence",
          "occurrences");
    }
    Quantity happened = sum(enacted.stream().map(Enacted::happened));
    Quantity expected = sum(enacted.stream().map(Enacted::expected));
    boolean isExact = happened.isExact() && expected.isExact();
    double due = (double) expected.least();
    return Result.of(
        quotient(happened, expected)
            .from(
                Parts.sorted(
                    enacted.stream()
                        .map(
                            one -> {
                              Contributor routine =
                                  Contributor.of(Parts.entity(index, one.routine));
                              return isExact
                                  ? routine.with((double) one.happened.least() / due)
                                  : routine;
                            }))));
  }

  private static Optional<Enacted> enacted(SystemIndex index, int routine) {
    Enactment.Frequency frequency = index.enactment().frequency(routine);
    List<Enactment.Year> known =
        frequency.years().stream()
            .filter(year -> isBounded(year.occurrences()) && isBounded(year.expected()))
            .toList();
    return known.isEmpty() || !isBounded(frequency.undated())
        ? Optional.empty()
        : Optional.of(
            new Enacted(
                routine,
                sum(known.stream().map(Enactment.Year::occurrences)).plus(frequency.undated()),
                sum(known.stream().map(Enactment.Year::expected))));
  }

  private static boolean isBounded(Quantity quantity) {
    return quantity.most().isPresent();
  }

  private static Quantity sum(Stream<Quantity> quantities) {
    return quantities.reduce(Quantity.exactly(0), Quantity::plus);
  }

  private static Value quotient(Quantity above, Quantity below) {
    if (above.isExact() && below.isExact()) {
      return Value.ratio((double) above.least(), (double) below.least());
    }
    double most = (double) above.most().orElseThrow();
    return Value.between(
        (double) above.least() / below.most().orElseThrow(),
        below.least() == 0 ? Double.POSITIVE_INFINITY : most / below.least());
  }

  /**
   * M-25, by year. How often each routine took place in each year in which it did, of how often it
   * was expected to: a row for every routine that took place, a column for every year, in the order
   * of time, years of the project last.
   *
   * <p>Formula: enactments ÷ enactments expected by the cadence. Unit: enactments for each one
   * expected. Range: 0 and more; an interval where a count is one. Undefined when no routine took
   * place at a known time; a cell when nothing is recorded of the routine in that year, when its
   * cadence has no number, or when it is not known how often it took place.
   *
   * <p>Example: an institute is to be held 3 times a school year; in the project's years 1 and 2 it
   * was held 3 times each, how often in year 3 is not said: 3/3, 3/3 and undefined.
   *
   * @see "Feldman & Pentland 2003 (ostensive and performative)"
   */
  public static final Metric<Table> ENACTMENT_BY_YEAR =
      Metric.table("M-25", "enactment-by-year", "Enactment of routines by year")
          .means("How often each routine took place in a year, of how often it was expected to.")
          .is("enactments ÷ enactments expected, in years with at least one")
          .in("enactments for each one expected", "0 and more")
          .in(View.LIVED, Aspect.ACTIVITIES)
          .undefinedWhen("no routine took place at a known time")
          .sources("Feldman & Pentland 2003")
          .computed((index, view) -> enactmentByYear(index));

  private static final Result<Value> NOT_RECORDED =
      Result.undefined("nothing is recorded of it in that year", "activities");

  private static Result<Table> enactmentByYear(SystemIndex index) {
    Map<String, Map<TimePoint, Result<Value>>> rows = new LinkedHashMap<>();
    for (Node<Routine> routine : index.nodes(Routine.class)) {
      Enactment.Frequency frequency = index.enactment().frequency(routine.row());
      for (Enactment.Year year : frequency.years()) {
        rows.computeIfAbsent(routine.value().id(), none -> new LinkedHashMap<>())
            .put(year.year(), rate(year, frequency.undated()));
      }
    }
    if (rows.isEmpty()) {
      return Result.undefined("no routine took place at a known time", "activities");
    }
    List<TimePoint> years =
        rows.values().stream()
            .flatMap(row -> row.keySet().stream())
            .distinct()
            .sorted(Parts.inTime(index.conventions().calendar()))
            .toList();
    return Result.of(
        new Table(
            List.copyOf(rows.keySet()),
            years.stream().map(TimePoint::toString).toList(),
            rows.values().stream()
                .map(
                    row ->
                        years.stream().map(year -> row.getOrDefault(year, NOT_RECORDED)).toList())
                .toList()));
  }

  private static Result<Value> rate(Enactment.Year year, Quantity undated) {
    Quantity happened = year.occurrences().plus(undated);
    if (!isBounded(year.expected())) {
      return Result.undefined("its cadence has no number", "cadence");
    }
    return isBounded(happened)
        ? Result.of(quotient(happened, year.expected()))
        : Result.undefined("it is not known how often it took place", "occurrences");
  }

  /**
   * M-26. How many routines exist on paper only: no activity carries them out.
   *
   * <p>Formula: routines without an activity ÷ routines. Unit: share. Range: 0 to 1. Undefined when
   * there is no routine, or activities are not documented.
   *
   * <p>Example: of a weekly meeting three sessions are recorded, of a yearly review none: 1/2.
   *
   * @see "Feldman & Pentland 2003 (ostensive and performative); Sherer & Spillane 2011"
   */
  public static final Metric<Value> PAPER_ROUTINE_SHARE =
      Metric.value("M-26", "paper-routine-share", "Routines on paper only")
          .means("Share of routines that no recorded activity carries out.")
          .is("routines without an activity ÷ routines")
          .in("share", "0–1")
          .in(View.LIVED, Aspect.ACTIVITIES)
          .undefinedWhen("there is no routine")
          .sources("Feldman & Pentland 2003", "Sherer & Spillane 2011")
          .computed(
              (index, view) -> {
                List<Node<Routine>> routines = index.nodes(Routine.class);
                return routines.isEmpty()
                    ? none(View.DESIGNED)
                    : Result.of(
                        Parts.share(
                            index,
                            routines.stream()
                                .mapToInt(Node::row)
                                .filter(
                                    row -> index.enactment().activitiesOfRoutine().size(row) == 0),
                            routines.size()));
              });

  /**
   * M-27. How many routines or activities bring two levels or more together: the levels of those
   * who lead or take part, and of the listed members of their teams. An actor of unknown level
   * counts at none.
   *
   * <p>Formula: items with at least 2 levels ÷ items. Unit: share. Range: 0 to 1. Undefined when
   * there is no item.
   *
   * <p>Example: a coach of the district leads a routine with teachers of a school, a principal one
   * with teachers of the same school: 1/2.
   *
   * @see "Spillane, Parise & Sherer 2011 (routines as coupling mechanisms)"
   */
  public static final Metric<Value> COUPLING =
      Metric.value("M-27", "coupling", "Coupling of levels")
          .means("Share of routines or activities that bring actors of two levels together.")
          .is("items whose leaders and participants have at least 2 levels ÷ items")
          .in("share", "0–1")
          .inBothViews()
          .undefinedWhen("there is no routine or activity")
          .sources("Spillane, Parise & Sherer 2011")
          .computed(
              (index, view) -> {
                Leading leading = index.leading(view);
                if (leading.items() == 0) {
                  return none(view);
                }
                Levels levels = new Levels(index, leading);
                return Result.of(
                    Parts.share(
                        index,
                        IntStream.range(0, leading.items())
                            .filter(item -> levels.of(item).size() > 1)
                            .map(leading::row),
                        leading.items()));
              });

  /**
   * M-27, as a table. How often a year actors of two levels meet, for every two levels: as designed
   * the meetings expected a year over the routines that join both; as lived the number of
   * activities that join both.
   *
   * <p>Formula: Σ meetings expected a year. Unit: meetings a year, or activities. Range: 0 and
   * more, an interval where a cadence is one. Undefined when no routine or activity joins two
   * levels; a cell when none joins these two, or none of those that do has a number of meetings.
   * Contributors: the routines, each with its meetings a year where that is one number.
   *
   * <p>Example: coaches of the district meet teachers of a school monthly, superintendent and
   * principals meet 4 times a year, and whenever needed: DISTRICT with SCHOOL 14 to 16.
   *
   * @see "Spillane, Parise & Sherer 2011 (routines as coupling mechanisms)"
   */
  public static final Metric<Table> COUPLING_TABLE =
      Metric.table("M-27", "coupling-table", "Meetings of levels")
          .means("How many meetings a year, or activities, bring each two levels together.")
          .is("Σ meetings expected a year; as lived, the number of activities")
          .in("meetings a year, or activities", "0…, an interval where a cadence is one")
          .inBothViews()
          .undefinedWhen("no routine or activity joins two levels")
          .sources("Spillane, Parise & Sherer 2011")
          .computed(RoutineMetrics::couplingTable);

  private static <R> Result<R> none(View view) {
    return Result.undefined("there is no " + Parts.item(view), Parts.items(view));
  }

  private static Result<Table> couplingTable(SystemIndex index, View view) {
    Leading leading = index.leading(view);
    Levels levels = new Levels(index, leading);
    Map<OrgLevel, Map<OrgLevel, List<Integer>>> joining = new EnumMap<>(OrgLevel.class);
    for (int item = 0; item < leading.items(); item++) {
      Set<OrgLevel> met = levels.of(item);
      if (met.size() > 1) {
        for (OrgLevel level : met) {
          Map<OrgLevel, List<Integer>> row =
              joining.computeIfAbsent(level, none -> new EnumMap<>(OrgLevel.class));
          for (OrgLevel other : met) {
            row.computeIfAbsent(other, none -> new ArrayList<>()).add(leading.row(item));
          }
        }
      }
    }
    if (joining.isEmpty()) {
      return Result.undefined("no " + Parts.item(view) + " joins two levels of known actors");
    }
    List<String> names = joining.keySet().stream().map(OrgLevel::name).toList();
    List<List<Result<Value>>> cells = new ArrayList<>();
    joining.forEach(
        (level, row) ->
            cells.add(
                joining.keySet().stream()
                    .map(
                        other ->
                            level == other
                                ? Result.<Value>undefined("it is one level")
                                : meetings(index, view, row.getOrDefault(other, List.of())))
                    .toList()));
    return Result.of(new Table(names, names, cells));
  }

  private static Result<Value> meetings(SystemIndex index, View view, List<Integer> items) {
    if (items.isEmpty()) {
      return Result.undefined("no " + Parts.item(view) + " joins the two levels");
    }
    IntStream rows = items.stream().mapToInt(row -> row);
    if (view == View.LIVED) {
      return Result.of(Value.of(items.size()).from(Parts.plain(index, rows)));
    }
    List<Quantity> known =
        items.stream().map(row -> meetings(index, row)).filter(Quantity::isStated).toList();
    return known.isEmpty()
        ? Result.undefined(
            "no routine that joins the two levels, of " + items.size() + ", has a number",
            "cadence")
        : Result.of(
            Value.of(known.stream().reduce(Quantity.exactly(0), Quantity::plus))
                .from(Parts.sorted(items.stream().map(row -> contributor(index, row)))));
  }

  private static Quantity meetings(SystemIndex index, int routine) {
    return ((Routine) index.object(routine))
        .cadence()
        .map(cadence -> cadence.expectedAYear(index.conventions().calendar()))
        .orElse(Quantity.unknown());
  }

  private static Contributor contributor(SystemIndex index, int routine) {
    Quantity meetings = meetings(index, routine);
    return meetings.isExact()
        ? Contributor.of(Parts.entity(index, routine), (double) meetings.least())
        : Contributor.of(Parts.entity(index, routine));
  }

  /** The levels that items join; those of an actor are looked up once. */
  private static final class Levels {
    private final SystemIndex index;
    private final Leading leading;
    private final Map<Integer, Set<OrgLevel>> ofActor = new HashMap<>();

    Levels(SystemIndex index, Leading leading) {
      this.index = index;
      this.leading = leading;
    }

    Set<OrgLevel> of(int item) {
      EnumSet<OrgLevel> levels = EnumSet.noneOf(OrgLevel.class);
      IntStream.concat(leading.leaders().stream(item), leading.participants().stream(item))
          .forEach(row -> levels.addAll(ofActor.computeIfAbsent(row, index.actors()::levels)));
      return levels;
    }
  }

  static final List<Metric<?>> METRICS =
      List.of(ENACTMENT_RATE, ENACTMENT_BY_YEAR, PAPER_ROUTINE_SHARE, COUPLING, COUPLING_TABLE);

  private RoutineMetrics() {}
}

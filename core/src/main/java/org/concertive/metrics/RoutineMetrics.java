package org.concertive.metrics;

import static org.concertive.catalogue.Sources.FELDMAN_PENTLAND_2003;
import static org.concertive.catalogue.Sources.SHERER_SPILLANE_2011;
import static org.concertive.catalogue.Sources.SPILLANE_PARISE_SHERER_2011;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.TimePoint;
import org.concertive.relation.Actors;
import org.concertive.relation.Enactment;
import org.concertive.relation.Leading;
import org.concertive.statistics.Result;

/** Whether routines are carried out, and which levels they bring together. */
public final class RoutineMetrics {

  /**
   * M-25. How often routines took place, compared with what was expected.
   *
   * <p>Example: an institute is to be held 3 times a school year; in the project's years 1 and 2 it
   * was held 3 times each, how often in year 3 is not said: 6/6 = 1. Of a meeting to be held 5
   * times in 2013/14 four are recorded: together 10/11.
   *
   * @see "Feldman & Pentland 2003"
   */
  public static final Metric<Value> ENACTMENT_RATE =
      Metric.value("M-25", "enactment-rate", "Enactment of routines")
          .means(
              "How often routines took place, divided by how often they were expected to:"
                  + " over the school or project years in which a routine has at least one"
                  + " activity and both numbers are known. Activities of one routine that name the"
                  + " same cycle of inquiry are one enactment. An activity without a time may have"
                  + " taken place in any of the years. The rate is an interval where one of the"
                  + " numbers is. Contributors are the routines, each with the part its enactments"
                  + " make up where both numbers are exact.")
          .is("Σ enactments ÷ Σ enactments expected from the cadence")
          .in(Unit.of("enactments for each one expected"), Range.atLeast(0).orIntervals())
          .in(View.LIVED, Aspect.ACTIVITIES)
          .byYear()
          .undefinedWhen("no routine has both numbers for any year")
          .sources(FELDMAN_PENTLAND_2003.says("a routine is a pattern and its performances"))
          .computed((index, view) -> enactmentRate(index));

  /** How often a routine took place and was to, in the years of which both are known. */
  private record Enacted(Node<Routine> routine, Quantity happened, Quantity expected) {}

  private static Result<Value> enactmentRate(SystemIndex index) {
    List<Enacted> enacted =
        index.nodes(Routine.class).stream()
            .flatMap(routine -> enacted(index, routine).stream())
            .toList();
    if (enacted.isEmpty()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED,
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
        Parts.quotient(happened, expected)
            .from(
                Parts.sorted(
                    enacted.stream()
                        .map(
                            one -> {
                              Contributor routine = Contributor.of(one.routine);
                              return isExact
                                  ? routine.with((double) one.happened.least() / due)
                                  : routine;
                            }))));
  }

  private static Optional<Enacted> enacted(SystemIndex index, Node<Routine> routine) {
    Enactment.Frequency frequency = index.get(Enactment.RELATION).frequencyOf(routine);
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

  /**
   * M-25b. How often each routine took place in each year, compared with what was expected.
   *
   * <p>Example: an institute is to be held 3 times a school year; in the project's years 1 and 2 it
   * was held 3 times each, how often in year 3 is not said: 3/3, 3/3 and undefined.
   *
   * @see "Feldman & Pentland 2003"
   */
  public static final Metric<Table> ENACTMENT_BY_YEAR =
      Metric.table("M-25b", "enactment-by-year", "Enactment of routines by year")
          .means(
              "How often each routine took place in each year, divided by how often it was"
                  + " expected to. There is a row for every routine that took place and a column"
                  + " for every year, in order of time, project years last. A cell is an interval"
                  + " where one of the two numbers is.")
          .is("enactments ÷ enactments expected from the cadence")
          .in(Unit.of("enactments for each one expected"), Range.atLeast(0).orIntervals())
          .in(View.LIVED, Aspect.ACTIVITIES)
          .byYear()
          .undefinedWhen(
              "no routine took place at a known time; a cell: nothing is recorded of the"
                  + " routine in that year, its cadence has no number, or it is not known how"
                  + " often it took place")
          .sources(FELDMAN_PENTLAND_2003.says("a routine is a pattern and its performances"))
          .computed((index, view) -> enactmentByYear(index));

  private static final Result<Value> NOT_RECORDED =
      Result.undefined(
          Result.Code.NONE_RECORDED, "nothing is recorded of it in that year", "activities");

  private static Result<Table> enactmentByYear(SystemIndex index) {
    Map<String, Map<TimePoint, Result<Value>>> rows = new LinkedHashMap<>();
    for (Node<Routine> routine : index.nodes(Routine.class)) {
      Enactment.Frequency frequency = index.get(Enactment.RELATION).frequencyOf(routine);
      for (Enactment.Year year : frequency.years()) {
        rows.computeIfAbsent(routine.value().id(), none -> new LinkedHashMap<>())
            .put(year.year(), rate(year, frequency.undated()));
      }
    }
    if (rows.isEmpty()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED, "no routine took place at a known time", "activities");
    }
    return Result.of(Parts.byTime(index, rows, NOT_RECORDED));
  }

  private static Result<Value> rate(Enactment.Year year, Quantity undated) {
    Quantity happened = year.occurrences().plus(undated);
    if (!isBounded(year.expected())) {
      return Result.undefined(Result.Code.NONE_RECORDED, "its cadence has no number", "cadence");
    }
    return isBounded(happened)
        ? Result.of(Parts.quotient(happened, year.expected()))
        : Result.undefined(
            Result.Code.NONE_RECORDED, "it is not known how often it took place", "occurrences");
  }

  /**
   * M-26. Share of routines that exist on paper only.
   *
   * <p>Example: of a weekly meeting three sessions are recorded, of a yearly review none: 1/2.
   *
   * @see "Feldman & Pentland 2003; Sherer & Spillane 2011"
   */
  public static final Metric<Value> PAPER_ROUTINE_SHARE =
      Metric.value("M-26", "paper-routine-share", "Routines on paper only")
          .means(
              "Share of routines that exist on paper only: no recorded activity carries"
                  + " them out.")
          .is("routines without an activity ÷ routines")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.ACTIVITIES)
          .undefinedWhen("there is no routine")
          .sources(
              FELDMAN_PENTLAND_2003.says("a routine is a pattern and its performances"),
              SHERER_SPILLANE_2011.asWhole())
          .computed(
              (index, view) -> {
                List<Node<Routine>> routines = index.nodes(Routine.class);
                return routines.isEmpty()
                    ? none(View.DESIGNED)
                    : Result.of(
                        Value.share(
                            routines.stream()
                                .filter(
                                    routine ->
                                        index
                                            .get(Enactment.RELATION)
                                            .activitiesOf(routine)
                                            .isEmpty())
                                .toList(),
                            routines.size()));
              });

  /**
   * M-27. Share of items that bring two levels or more together.
   *
   * <p>Example: a coach of the district leads a routine with teachers of a school, a principal one
   * with teachers of the same school: 1/2.
   *
   * @see "Spillane, Parise & Sherer 2011"
   */
  public static final Metric<Value> COUPLING =
      Metric.value("M-27", "coupling", "Coupling of levels")
          .means(
              "Share of routines or activities that bring two levels or more together: the"
                  + " levels of those who lead or take part, and of the listed members of their"
                  + " teams. An actor whose level is not known counts at none, and an item in which"
                  + " nobody is recorded is left out.")
          .is("items with at least 2 levels ÷ items in which somebody is recorded")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .inBothViews()
          .undefinedWhen("nobody is recorded in any routine or activity")
          .sources(
              SPILLANE_PARISE_SHERER_2011.says("organizational routines as coupling mechanisms"))
          .computed(
              (index, view) -> {
                Leading leading = index.get(Leading.in(view));
                List<Node<Entity>> items =
                    leading.items().stream()
                        .filter(item -> !leading.involvedIn(item).isEmpty())
                        .toList();
                if (items.isEmpty()) {
                  return Result.undefined(
                      Result.Code.NONE_RECORDED,
                      "nobody is recorded in " + Parts.oneItem(view),
                      Parts.items(view));
                }
                Levels levels = new Levels(index, view);
                return Result.of(
                    Value.share(
                        items.stream().filter(item -> levels.of(item).size() > 1).toList(),
                        items.size()));
              });

  /**
   * M-27b. How often a year actors of each two levels meet.
   *
   * <p>Example: coaches of the district meet teachers of a school monthly, superintendent and
   * principals meet 4 times a year, and whenever needed: DISTRICT with SCHOOL 14 to 16.
   *
   * @see "Spillane, Parise & Sherer 2011"
   */
  public static final Metric<Table> COUPLING_TABLE =
      Metric.table("M-27b", "coupling-table", "Meetings of levels")
          .means(
              "How often actors of each two levels meet: as designed, the meetings a year"
                  + " expected from the routines that bring both together; as lived, the number of"
                  + " activities that do. A cell is an interval where the meetings expected are."
                  + " Contributors are the routines, each with its meetings a year where that"
                  + " number is exact, or the activities.")
          .is("Σ meetings expected a year; as lived, the number of activities")
          .in(Unit.of("meetings a year, or activities"), Range.atLeast(0).whole().orIntervals())
          .inBothViews()
          .undefinedWhen(
              "no item brings two levels together; a cell: no item brings these two"
                  + " together, or none of the routines that do has a number of meetings")
          .sources(
              SPILLANE_PARISE_SHERER_2011.says("organizational routines as coupling mechanisms"))
          .computed(RoutineMetrics::couplingTable);

  private static <R> Result<R> none(View view) {
    return Result.undefined(
        Result.Code.NONE_RECORDED, "there is no " + Parts.item(view), Parts.items(view));
  }

  private static Result<Table> couplingTable(SystemIndex index, View view) {
    Levels levels = new Levels(index, view);
    Map<OrgLevel, Map<OrgLevel, List<Node<Entity>>>> joining = new EnumMap<>(OrgLevel.class);
    for (Node<Entity> item : index.get(Leading.in(view)).items()) {
      Set<OrgLevel> met = levels.of(item);
      if (met.size() > 1) {
        for (OrgLevel level : met) {
          Map<OrgLevel, List<Node<Entity>>> row =
              joining.computeIfAbsent(level, none -> new EnumMap<>(OrgLevel.class));
          for (OrgLevel other : met) {
            row.computeIfAbsent(other, none -> new ArrayList<>()).add(item);
          }
        }
      }
    }
    if (joining.isEmpty()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED,
          "no " + Parts.item(view) + " joins two levels of known actors",
          "levels of those who take part");
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
                                ? Result.<Value>undefined(
                                    Result.Code.NOT_APPLICABLE, "it is one level")
                                : meetings(index, view, row.getOrDefault(other, List.of())))
                    .toList()));
    return Result.of(new Table(names, names, cells));
  }

  private static Result<Value> meetings(SystemIndex index, View view, List<Node<Entity>> items) {
    if (items.isEmpty()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED,
          "no " + Parts.item(view) + " joins the two levels",
          Parts.oneItem(view) + " that joins them");
    }
    if (view == View.LIVED) {
      return Result.of(Value.of(items.size()).from(Parts.plain(items)));
    }
    List<Quantity> known =
        items.stream().map(item -> meetings(index, item)).filter(Quantity::isStated).toList();
    return known.isEmpty()
        ? Result.undefined(
            Result.Code.NONE_RECORDED,
            "no routine that joins the two levels, of " + items.size() + ", has a number",
            "cadence")
        : Result.of(
            Value.of(known.stream().reduce(Quantity.exactly(0), Quantity::plus))
                .from(Parts.sorted(items.stream().map(item -> contributor(index, item)))));
  }

  private static Quantity meetings(SystemIndex index, Node<Entity> routine) {
    return ((Routine) routine.value())
        .cadence()
        .map(cadence -> cadence.expectedAYear(index.conventions().calendar()))
        .orElse(Quantity.unknown());
  }

  private static Contributor contributor(SystemIndex index, Node<Entity> routine) {
    Quantity meetings = meetings(index, routine);
    return meetings.isExact()
        ? Contributor.of(routine.value(), (double) meetings.least())
        : Contributor.of(routine);
  }

  /** The levels that items join; those of an actor are looked up once. */
  private static final class Levels {
    private final Leading leading;
    private final Actors actors;
    private final Map<Node<Actor>, Set<OrgLevel>> ofActor = new HashMap<>();

    Levels(SystemIndex index, View view) {
      leading = index.get(Leading.in(view));
      actors = index.get(Actors.RELATION);
    }

    Set<OrgLevel> of(Node<Entity> item) {
      EnumSet<OrgLevel> levels = EnumSet.noneOf(OrgLevel.class);
      for (Node<Actor> actor : leading.involvedIn(item)) {
        levels.addAll(ofActor.computeIfAbsent(actor, actors::levelsOf));
      }
      return levels;
    }
  }

  static final List<Metric<?>> METRICS =
      List.of(ENACTMENT_RATE, ENACTMENT_BY_YEAR, PAPER_ROUTINE_SHARE, COUPLING, COUPLING_TABLE);

  private RoutineMetrics() {}
}

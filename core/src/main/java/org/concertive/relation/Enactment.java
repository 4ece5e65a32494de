package org.concertive.relation;

import static com.google.common.base.Suppliers.memoize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Cadence;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * What carries out what: activities that carry out a routine, routines and activities that enact a
 * strategy, and how often a routine took place in the years it took place in at all. Each list is
 * made in linear time when first asked for.
 *
 * @see "Feldman & Pentland 2003; Argyris & Schön 1974"
 */
public final class Enactment {
  /** What carries out what, and how often. */
  public static final Relation<Enactment> RELATION = Relation.of("enactment", Enactment::new);

  private final SystemIndex index;
  private final Rows rows;
  private final ReferenceField routine;
  private final Supplier<IntLists> activitiesOfRoutine = memoize(this::findActivities);
  private final Supplier<IntLists> routinesOfStrategy =
      memoize(() -> targets(Strategy.class, "enactedThrough", Routine.class));
  private final Supplier<IntLists> strategiesOfRoutine = inverse(routinesOfStrategy);
  private final Supplier<IntLists> strategiesOfActivity =
      memoize(() -> targets(JointActivity.class, "enacts", Strategy.class));
  private final Supplier<IntLists> activitiesOfStrategy = inverse(strategiesOfActivity);
  private final Supplier<IntLists> supportingRoutines = memoize(this::findSupports);
  private final Supplier<IntLists> supportedStrategies = inverse(supportingRoutines);

  /**
   * A year in which a routine took place, and how often it did.
   *
   * @param year a school year or a year of the project; a calendar year where the records say no
   *     more
   * @param occurrences how often the routine took place in it, as far as is recorded
   * @param expected how often it was expected in this year, from its cadence; UNKNOWN when the
   *     cadence has no number. A year that is cut short, by the period of the routine or by the
   *     as-of date, has an upper bound only, and so has a calendar year that may be the same as a
   *     school year
   */
  public record Year(TimePoint year, Quantity occurrences, Quantity expected) {}

  /**
   * How often a routine took place.
   *
   * @param years the years in which it did, in the order of their first activity. An activity
   *     counts in the year it states, else in the school year its time falls into; a calendar year,
   *     which falls into two, stays a year of its own. Activities without a time are in none
   * @param undated how often it may have taken place in these years besides: an upper bound, from
   *     the activities without a time
   * @param occurrences how often it took place in these years, dated and undated
   * @param expected how often it was expected in these years, from its cadence; UNKNOWN when there
   *     are none, or the cadence has no number
   */
  public record Frequency(
      List<Year> years, Quantity undated, Quantity occurrences, Quantity expected) {
    /** Makes a frequency; the list is copied. */
    public Frequency {
      years = List.copyOf(years);
    }
  }

  private Enactment(SystemIndex index) {
    this.index = index;
    rows = Rows.of(index);
    routine = new ReferenceField(rows, JointActivity.class, "routine", Routine.class);
  }

  private Supplier<IntLists> inverse(Supplier<IntLists> lists) {
    return memoize(() -> lists.get().inverse(rows.size()));
  }

  private IntLists findActivities() {
    return routine.back(rows.rowsOf(JointActivity.class));
  }

  private IntLists targets(Class<?> type, String field, Class<?> target) {
    ReferenceField arrow = new ReferenceField(rows, type, field, target);
    IntLists.Builder targets = new IntLists.Builder();
    for (int row : rows.rowsOf(type)) {
      targets.to(row);
      arrow.targets(row, targets::add);
    }
    return targets.build(rows.size());
  }

  private IntLists findSupports() {
    ReferenceField ref = new ReferenceField(rows, Support.class, "ref", Routine.class);
    IntLists supports = rows.children(Strategy.class, Support.class);
    IntLists.Builder routines = new IntLists.Builder();
    for (int row : rows.rowsOf(Strategy.class)) {
      routines.to(row);
      supports.forEach(row, support -> ref.targets(support, routines::add));
    }
    return routines.build(rows.size());
  }

  /** The row of the routine an activity carries out; −1 when there is none. */
  int routineOf(int activity) {
    return routine.target(activity);
  }

  IntLists activitiesOfRoutine() {
    return activitiesOfRoutine.get();
  }

  IntLists strategiesOfRoutine() {
    return strategiesOfRoutine.get();
  }

  /** The activities that carry out a routine, in document order. */
  public List<Node<JointActivity>> activitiesOf(Node<Routine> of) {
    return rows.nodes(activitiesOfRoutine.get(), Rows.row(of));
  }

  /** The routines through which a strategy is enacted. */
  public List<Node<Routine>> routinesOf(Node<Strategy> strategy) {
    return rows.nodes(routinesOfStrategy.get(), Rows.row(strategy));
  }

  /** The strategies that are enacted through a routine. */
  public List<Node<Strategy>> strategiesOf(Node<Routine> through) {
    return rows.nodes(strategiesOfRoutine.get(), Rows.row(through));
  }

  /** The routines that a strategy names as a support for learning. */
  public List<Node<Routine>> supportsOf(Node<Strategy> strategy) {
    return rows.nodes(supportingRoutines.get(), Rows.row(strategy));
  }

  /** The strategies that name a routine as a support for learning. */
  public List<Node<Strategy>> supportedBy(Node<Routine> support) {
    return rows.nodes(supportedStrategies.get(), Rows.row(support));
  }

  /**
   * The activities that enact a strategy, each once: those that say so, and those that carry out a
   * routine through which it is enacted. Linear in these.
   */
  public List<Node<JointActivity>> activitiesEnacting(Node<Strategy> node) {
    int strategy = Rows.row(node);
    return rows.nodes(
        IntStream.concat(
                activitiesOfStrategy.get().stream(strategy),
                routinesOfStrategy.get().stream(strategy)
                    .flatMap(activitiesOfRoutine.get()::stream))
            .distinct()
            .toArray());
  }

  /**
   * The strategies an activity enacts, each once: those it says itself, and those enacted through
   * its routine.
   */
  public List<Node<Strategy>> strategiesEnactedBy(Node<JointActivity> node) {
    int activity = Rows.row(node);
    int carriedOut = routineOf(activity);
    IntStream own = strategiesOfActivity.get().stream(activity);
    return rows.nodes(
        (carriedOut < 0 ? own : IntStream.concat(own, strategiesOfRoutine.get().stream(carriedOut)))
            .distinct()
            .toArray());
  }

  /**
   * How often a routine took place in the years in which it did at all, and how often it was
   * expected in these, from its cadence. Activities that name the same cycle of inquiry are one
   * enactment. Linear in its activities.
   */
  public Frequency frequencyOf(Node<Routine> of) {
    Map<TimePoint, Quantity> sums = new LinkedHashMap<>();
    Quantity undated = Quantity.exactly(0);
    Set<Ref<InquiryCycle>> cycles = new HashSet<>();
    for (Node<JointActivity> node : activitiesOf(of)) {
      JointActivity activity = node.value();
      if (activity.cycle().isPresent() && !cycles.add(activity.cycle().get())) {
        continue;
      }
      Optional<TimePoint> year = yearOf(activity);
      if (year.isPresent()) {
        sums.merge(year.get(), enactments(activity), Quantity::plus);
      } else {
        undated = undated.plus(enactments(activity));
      }
    }
    Routine value = of.value();
    List<Year> years = new ArrayList<>();
    sums.forEach(
        (year, sum) -> years.add(new Year(year, sum, expected(value, year, sums.keySet()))));
    Quantity besides = atMost(undated);
    return new Frequency(
        years,
        besides,
        years.stream().map(Year::occurrences).reduce(besides, Quantity::plus),
        years.stream().map(Year::expected).reduce(Quantity::plus).orElse(Quantity.unknown()));
  }

  /** A whole cycle of inquiry is one enactment, however many activities it has. */
  private static Quantity enactments(JointActivity activity) {
    return activity.cycle().isPresent() ? Quantity.exactly(1) : activity.occurrences();
  }

  /** When an activity took place: at its time, else in its school year. */
  public static Optional<TimeSpan> timeOf(JointActivity activity) {
    return activity.when().or(() -> activity.schoolYear().map(TimeSpan::of));
  }

  /** The school or project year of an activity, or the calendar year when no other is certain. */
  public Optional<TimePoint> yearOf(JointActivity activity) {
    return activity
        .schoolYear()
        .flatMap(year -> year.inSchoolYear(calendar()).or(() -> Optional.of(year)))
        .or(
            () ->
                activity
                    .when()
                    .flatMap(
                        when ->
                            when.inSchoolYear(calendar())
                                .or(
                                    () ->
                                        when.start()
                                            .filter(year -> when.end().equals(when.start())))));
  }

  private Quantity expected(Routine object, TimePoint year, Set<TimePoint> years) {
    Quantity inYear =
        object.cadence().map(cadence -> expected(cadence, year)).orElse(Quantity.unknown());
    return isWhole(object, year, years) ? inYear : atMost(inYear);
  }

  private Quantity expected(Cadence cadence, TimePoint year) {
    return cadence.expectedIn(TimeSpan.of(year), calendar());
  }

  private static Quantity atMost(Quantity whole) {
    return Quantity.within(0, whole.most());
  }

  /** Whether all of a year counts, as far as is known. */
  private boolean isWhole(Routine object, TimePoint year, Set<TimePoint> years) {
    return object.period().map(period -> covers(period, year)).orElse(true)
        && index.system().asOf().map(asOf -> covers(TimeSpan.until(asOf), year)).orElse(true)
        && !(year.kind() == TimePoint.Kind.YEAR && overlapsSchoolYear(year, years));
  }

  /**
   * Whether all of a year lies in a period. A year of the project is not cut short by a calendar
   * time, nor the other way round: the two cannot be compared.
   */
  private boolean covers(TimeSpan period, TimePoint year) {
    return period.contains(year, calendar()) == Answer.YES
        || Stream.of(period.start(), period.end())
            .flatMap(Optional::stream)
            .anyMatch(end -> isOfProject(end) != isOfProject(year));
  }

  private static boolean isOfProject(TimePoint time) {
    return time.kind() == TimePoint.Kind.PROJECT_YEAR;
  }

  private static boolean overlapsSchoolYear(TimePoint calendarYear, Set<TimePoint> years) {
    int year = calendarYear.year();
    return years.contains(TimePoint.schoolYear(year))
        || (year > 1 && years.contains(TimePoint.schoolYear(year - 1)));
  }

  private SchoolCalendar calendar() {
    return index.conventions().calendar();
  }
}

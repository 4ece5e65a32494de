package org.concertive.metrics;

import static org.concertive.catalogue.Sources.COBB_ET_AL_2018;
import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.LEITHWOOD_ET_AL_2007;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.SystemComponent;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.relation.Alignment;
import org.concertive.relation.AlignmentPattern;
import org.concertive.relation.GoalRelations;
import org.concertive.relation.UnitCoordination;
import org.concertive.statistics.Result;
import org.concertive.text.Words;

/** Whether units and leaders pull in one direction, and how much of the system they address. */
public final class CoherenceMetrics {

  /**
   * M-54. Share of declared relations between units' goals that are compatible, by kind of goal.
   *
   * <p>Example: the goals that curriculum and leadership hold for students are declared compatible,
   * those they hold for teachers incompatible: STUDENT_LEARNING 1/1, TEACHER_PRACTICE 0/1.
   *
   * @see "Cobb & the MIST Team"
   */
  public static final Metric<Profile> GOAL_COMPATIBILITY =
      Metric.profile("M-54", "goal-compatibility", "Compatibility of units' goals")
          .means(
              "Share of pairs of units with compatible goals, by kind of goal. A pair counts if it"
                  + " holds two goals of one kind that are declared compatible or incompatible; only"
                  + " kinds with such a pair are listed. A unit holds a goal itself or through a"
                  + " person or body of its own; units that hold a goal together are one side of a"
                  + " pair. A pair is compatible if it holds no goals of the kind that are declared"
                  + " incompatible. Contributors are the compatible pairs.")
          .is("compatible pairs of units ÷ pairs of units with a declared relation")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.DESIGNED, Aspect.THEORY)
          .undefinedWhen(
              "no two goals of one kind, held by different units, are declared compatible or"
                  + " incompatible")
          .sources(
              COBB_THE_MIST_TEAM.says(
                  "units need compatible goals for students' and for teachers' learning"))
          .computed((index, view) -> compatibility(index));

  private static Result<Profile> compatibility(SystemIndex index) {
    GoalRelations relations = index.get(GoalRelations.RELATION);
    Map<Goal.Kind, Map<Set<Set<Node<OrgUnit>>>, Boolean>> declared = new EnumMap<>(Goal.Kind.class);
    for (boolean fits : List.of(true, false)) {
      for (GoalRelations.Pair goals : fits ? relations.compatible() : relations.incompatible()) {
        relations
            .kindAcrossUnits(goals)
            .ifPresent(
                kind ->
                    declared
                        .computeIfAbsent(kind, none -> new LinkedHashMap<>())
                        .put(sides(relations, goals), fits));
      }
    }
    if (declared.isEmpty()) {
      return undeclared("no goals of different units are declared compatible or incompatible");
    }
    Map<String, Result<Value>> parts = new LinkedHashMap<>();
    declared.forEach((kind, pairs) -> parts.put(kind.name(), Result.of(compatible(pairs))));
    return Result.of(new Profile(parts));
  }

  /** The units that hold one goal, and those that hold the other. */
  private static Set<Set<Node<OrgUnit>>> sides(GoalRelations relations, GoalRelations.Pair goals) {
    return new LinkedHashSet<>(
        List.of(relations.unitsHolding(goals.one()), relations.unitsHolding(goals.other())));
  }

  private static Value compatible(Map<Set<Set<Node<OrgUnit>>>, Boolean> pairs) {
    return Value.share(
        pairs.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(pair -> together(pair.getKey().stream().flatMap(Set::stream)))
            .toList(),
        pairs.size());
  }

  /** Several units that count as one. */
  private static Contributor together(Stream<Node<OrgUnit>> units) {
    List<OrgUnit> all = units.map(Node::value).distinct().toList();
    return new Contributor(
        all.stream().map(OrgUnit::id).collect(Collectors.joining(" ")),
        Words.list(all.stream().map(OrgUnit::label).toList()),
        OptionalDouble.empty());
  }

  private static <R> Result<R> undeclared(String reason) {
    return Result.undefined(
        Result.Code.NONE_RECORDED, reason, "compatibleWith", "incompatibleWith");
  }

  /**
   * M-55. Share of pairs of central units that work with the same role and meet in a routine.
   *
   * <p>Example: curriculum, leadership and special education all work with principals; curriculum
   * and leadership share a planning meeting: 1/3.
   *
   * <p>Quadratic in the units of one central office, once for each routine in which they meet.
   *
   * @see "Cobb & the MIST Team"
   */
  public static final Metric<Value> UNIT_COORDINATION =
      Metric.value("M-55", "unit-coordination", "Coordination of central units")
          .means(
              "Share of pairs of units of one district's central office with strategies for people"
                  + " of the same role that share at least one routine: somebody of each leads it or"
                  + " takes part in it. A strategy for site administrators is also one for"
                  + " principals, one for teachers also one for teacher leaders. Contributors are the"
                  + " pairs that share a routine.")
          .is("pairs of units with a shared role and a shared routine ÷ pairs with a shared role")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.DESIGNED, Aspect.THEORY)
          .undefinedWhen(
              "no two units of a central office have strategies for the same role, or routines are"
                  + " not documented")
          .sources(
              COBB_THE_MIST_TEAM.says(
                  "leaders of different units routinely collaborate on design and"
                      + " implementation"))
          .computed((index, view) -> coordination(index));

  private static Result<Value> coordination(SystemIndex index) {
    List<UnitCoordination.Pair> pairs = index.get(UnitCoordination.RELATION).pairs();
    if (pairs.isEmpty()) {
      return Result.undefined(
          Result.Code.TOO_FEW,
          "no two units of a central office have strategies for the same role",
          "strategies");
    }
    return index.system().coverage(Aspect.ROUTINES) == Coverage.NOT_DOCUMENTED
        ? MetricResults.notDocumented(Aspect.ROUTINES)
        : Result.of(
            Value.share(
                pairs.stream()
                    .filter(UnitCoordination.Pair::meets)
                    .map(pair -> together(Stream.of(pair.one(), pair.other())))
                    .toList(),
                pairs.size()));
  }

  /**
   * M-56. Share of the parts of a coherent instructional system that theories of action address.
   *
   * <p>Example: a theory addresses curriculum materials, professional development and coaching: 2
   * of the five initial parts, 3 of all nine.
   *
   * @see "Cobb & the MIST Team; Cobb et al. 2018"
   */
  public static final Metric<Profile> COMPONENT_COVERAGE =
      Metric.profile("M-56", "component-coverage", "Coverage of the instructional system")
          .means(
              "Share of the parts of an instructional system that at least one theory of action"
                  + " addresses: of the five that the MIST project started from (initial), and of all"
                  + " nine (all). Contributors are the parts addressed.")
          .is("parts addressed ÷ parts")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.DESIGNED, Aspect.THEORY)
          .undefinedWhen("no theory says which parts it addresses")
          .sources(
              COBB_THE_MIST_TEAM.says(
                  "initial conjectures in five areas of an instructional system"),
              COBB_ET_AL_2018.asWhole())
          .computed((index, view) -> components(index));

  private static Result<Profile> components(SystemIndex index) {
    Set<SystemComponent> addressed = EnumSet.noneOf(SystemComponent.class);
    index
        .nodes(TheoryOfAction.class)
        .forEach(theory -> addressed.addAll(theory.value().components()));
    return addressed.isEmpty()
        ? Result.undefined(
            Result.Code.NONE_RECORDED, "no theory says which parts it addresses", "components")
        : Result.of(
            Profile.of(
                "initial",
                share(addressed, SystemComponent.INITIAL),
                "all",
                share(addressed, EnumSet.allOf(SystemComponent.class))));
  }

  private static Result<Value> share(Set<SystemComponent> addressed, Set<SystemComponent> all) {
    return Result.of(
        Value.share(
            addressed.stream().filter(all::contains).map(Contributor::of).toList(), all.size()));
  }

  /**
   * M-57. How leadership for each function is distributed: planned or not, aligned or not.
   *
   * <p>Example: principal and coach both lead for developing people, as a routine says, and hold
   * the same goal: PLANFUL_ALIGNMENT.
   *
   * @see "Leithwood et al. 2007"
   */
  public static final Metric<Labels> ALIGNMENT_PATTERN =
      Metric.labels("M-57", "alignment-pattern", "Pattern of alignment")
          .means(
              "How leadership for each function is distributed. It is planned if a routine or a"
                  + " declared leader names the function; aligned if two who lead for it hold the"
                  + " same goal or goals declared compatible, and none hold goals declared"
                  + " incompatible. Those who lead are the declared leaders and leaders of routines"
                  + " with the function, else those of activities. ANARCHIC_MISALIGNMENT can only be"
                  + " seen where activities are complete; UNCLASSIFIED is leadership that was"
                  + " planned and is not aligned, and of which that is not known. Functions of which"
                  + " nothing can be said are left out. A pattern is an observation, not a grade.")
          .is("by function, one of five patterns")
          .in(Unit.of("patterns for each function"), Range.between(1, 1).whole())
          .in(View.DESIGNED, Aspect.ROUTINES)
          .undefinedWhen(
              "no function has two leaders, or no two leaders of a function hold the same goal or"
                  + " goals declared compatible or incompatible")
          .sources(LEITHWOOD_ET_AL_2007.says("patterns of distributed leadership"))
          .computed((index, view) -> patterns(index));

  private static Result<Labels> patterns(SystemIndex index) {
    Alignment alignment = index.get(Alignment.RELATION);
    Map<String, List<String>> patterns = new LinkedHashMap<>();
    for (LeadershipFunction function : LeadershipFunction.values()) {
      alignment
          .pattern(function)
          .map(AlignmentPattern::name)
          .ifPresent(pattern -> patterns.put(function.name(), List.of(pattern)));
    }
    if (!patterns.isEmpty()) {
      return Result.of(new Labels(patterns));
    }
    return Stream.of(LeadershipFunction.values())
            .anyMatch(function -> alignment.leadersFor(function).size() > 1)
        ? undeclared(
            "no two leaders of a function hold the same goal or goals declared compatible or"
                + " incompatible")
        : Result.undefined(Result.Code.TOO_FEW, "no function has two leaders", "functions");
  }

  static final List<Metric<?>> METRICS =
      List.of(GOAL_COMPATIBILITY, UNIT_COORDINATION, COMPONENT_COVERAGE, ALIGNMENT_PATTERN);

  private CoherenceMetrics() {}
}

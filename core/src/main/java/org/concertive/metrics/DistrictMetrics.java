package org.concertive.metrics;

import static org.concertive.catalogue.Sources.SZTAJN;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.organization.Actor;
import org.concertive.model.practice.Requirement;
import org.concertive.model.scale.Innovation;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Entity;
import org.concertive.relation.Actors;
import org.concertive.relation.GoalRelations;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;
import org.concertive.relation.Ownership;
import org.concertive.relation.UnitCoordination;
import org.concertive.relation.VisionRelations;
import org.concertive.statistics.Result;

/** What a district does so that improvement can take hold. */
public final class DistrictMetrics {

  /**
   * M-72. Which of five moves of districts are on record.
   *
   * <p>Example: better mathematics teaching is a priority, coaching supports teachers, and schools
   * own lesson study: priority, support and let go are 1; coherent and organised have no value.
   *
   * @see "Sztajn"
   */
  public static final Metric<Profile> DISTRICT_MOVES =
      Metric.profile("M-72", "district-moves", "Moves of districts")
          .means(
              "Whether five moves are on record: 1 if so, 0 if what is recorded says otherwise;"
                  + " a move of which neither can be said has no value. Priority: a goal is declared a priority, or a strategy or"
                  + " routine has a requirement. Coherent: goals of one kind or visions of"
                  + " different units are declared compatible, none incompatible, and units that"
                  + " see the problem differently meet in a routine. Organised: a routine brings"
                  + " together actors of two levels and of two units, members of teams included."
                  + " Support: a strategy has support, and none has press without support. Let go:"
                  + " an innovation is owned by schools or teachers, or a requirement leaves broad"
                  + " discretion. Contributors are what the answer rests on.")
          .is(
              "by move, 1 if it is on record, 0 if the record says otherwise; priority is 0 only if"
                  + " theories and routines are COMPLETE, organised only if routines are")
          .in(Unit.of("1 if on record"), Range.ZERO_TO_ONE.whole())
          .undefinedWhen(
              "a move: the parts of the description it asks for are not documented, or nothing is"
                  + " recorded that speaks for or against it")
          .sources(
              SZTAJN.says("set as priority, be coherent, get organised, provide support, let go"))
          .computed(
              (index, view) -> {
                Map<String, Result<Value>> moves = new LinkedHashMap<>();
                moves.put("priority", in(index, Aspect.THEORY, priority(index)));
                moves.put("coherent", in(index, Aspect.THEORY, coherent(index)));
                moves.put("organised", in(index, Aspect.ROUTINES, organised(index)));
                moves.put("support", in(index, Aspect.THEORY, support(index)));
                moves.put("let go", letGo(index));
                return Result.of(new Profile(moves));
              });

  private static Result<Value> in(SystemIndex index, Aspect needed, Result<Value> move) {
    return is(index, needed, Coverage.NOT_DOCUMENTED) ? MetricResults.notDocumented(needed) : move;
  }

  private static boolean is(SystemIndex index, Aspect aspect, Coverage coverage) {
    return index.system().coverage(aspect) == coverage;
  }

  private static Result<Value> made(Collection<? extends Node<? extends Entity>> evidence) {
    return Result.of(Value.of(1).from(Parts.plain(evidence)));
  }

  private static Result<Value> notMade(Collection<? extends Node<? extends Entity>> evidence) {
    return Result.of(Value.of(0).from(Parts.plain(evidence)));
  }

  private static Result<Value> unknown(String reason, String... missing) {
    return Result.undefined(Result.Code.NONE_RECORDED, reason, missing);
  }

  private static Result<Value> priority(SystemIndex index) {
    List<Node<Entity>> found =
        entities(
            index.nodes(Goal.class).stream().filter(goal -> goal.value().priority()),
            index.nodes(Requirement.class).stream());
    if (!found.isEmpty()) {
      return made(found);
    }
    return is(index, Aspect.THEORY, Coverage.COMPLETE)
            && is(index, Aspect.ROUTINES, Coverage.COMPLETE)
        ? notMade(List.of())
        : unknown("no priority and no requirement is recorded", "priority", "requirement");
  }

  private static Result<Value> coherent(SystemIndex index) {
    Set<Node<? extends Entity>> apart = new LinkedHashSet<>();
    Set<Node<? extends Entity>> together = new LinkedHashSet<>();
    GoalRelations goals = index.get(GoalRelations.RELATION);
    goals.incompatible().stream()
        .filter(pair -> goals.kindAcrossUnits(pair).isPresent())
        .forEach(pair -> apart.addAll(List.of(pair.one(), pair.other())));
    goals.compatible().stream()
        .filter(pair -> goals.kindAcrossUnits(pair).isPresent())
        .forEach(pair -> together.addAll(List.of(pair.one(), pair.other())));
    VisionRelations visions = index.get(VisionRelations.RELATION);
    visions.incompatible().stream()
        .filter(VisionRelations::areOfDifferentUnits)
        .forEach(pair -> apart.addAll(List.of(pair.one(), pair.other())));
    visions.compatible().stream()
        .filter(VisionRelations::areOfDifferentUnits)
        .forEach(pair -> together.addAll(List.of(pair.one(), pair.other())));
    if (!is(index, Aspect.ROUTINES, Coverage.NOT_DOCUMENTED)) {
      index.get(UnitCoordination.RELATION).dividedFramings().stream()
          .filter(divided -> !divided.meets())
          .forEach(
              divided -> {
                apart.addAll(divided.improving());
                apart.addAll(divided.managing());
              });
    }
    if (!apart.isEmpty()) {
      return notMade(apart);
    }
    return together.isEmpty()
        ? unknown(
            "nothing is declared of the goals and visions of different units",
            "compatibleWith",
            "incompatibleWith")
        : made(together);
  }

  private static Result<Value> organised(SystemIndex index) {
    Actors actors = index.get(Actors.RELATION);
    List<Node<Entity>> joining =
        index.get(Leading.DESIGNED).items().stream()
            .filter(routine -> joinsSeveral(index, routine, actors::levelOf))
            .filter(routine -> joinsSeveral(index, routine, actors::unitOf))
            .toList();
    if (!joining.isEmpty()) {
      return made(joining);
    }
    return is(index, Aspect.ROUTINES, Coverage.COMPLETE)
        ? notMade(List.of())
        : unknown("no routine is recorded that joins levels and units", "routines");
  }

  /** Whether those in a routine, with the members of their teams, are of two places or more. */
  private static boolean joinsSeveral(
      SystemIndex index,
      Node<Entity> routine,
      Function<Node<? extends Actor>, Optional<?>> placeOf) {
    return index.get(Leading.DESIGNED).involvedIn(routine).stream()
            .flatMap(index.get(Identity.RELATION)::withMembersAndPosts)
            .flatMap(actor -> placeOf.apply(actor).stream())
            .distinct()
            .limit(2)
            .count()
        == 2;
  }

  private static Result<Value> support(SystemIndex index) {
    List<Node<Strategy>> unsupported =
        which(index, one -> one.supports().isEmpty() && !one.press().isEmpty());
    List<Node<Strategy>> supported = which(index, one -> !one.supports().isEmpty());
    if (!unsupported.isEmpty()) {
      return notMade(unsupported);
    }
    return supported.isEmpty()
        ? unknown("no support and no press is recorded", "supports")
        : made(supported);
  }

  private static List<Node<Strategy>> which(SystemIndex index, Predicate<Strategy> counts) {
    return index.nodes(Strategy.class).stream().filter(one -> counts.test(one.value())).toList();
  }

  private static Result<Value> letGo(SystemIndex index) {
    Ownership ownership = index.get(Ownership.RELATION);
    List<Node<Innovation>> owned =
        is(index, Aspect.ADOPTION, Coverage.NOT_DOCUMENTED)
            ? List.of()
            : index.nodes(Innovation.class).stream()
                .filter(one -> !ownership.latestOf(one).isEmpty())
                .toList();
    List<Node<Requirement>> required =
        index.nodes(Requirement.class).stream()
            .filter(one -> one.value().discretion() != Requirement.Discretion.UNKNOWN)
            .toList();
    List<Node<Entity>> letGo =
        entities(
            owned.stream().filter(ownership::isOfSchools),
            required.stream()
                .filter(one -> one.value().discretion() == Requirement.Discretion.BROAD));
    if (!letGo.isEmpty()) {
      return made(letGo);
    }
    return owned.isEmpty() && required.isEmpty()
        ? unknown("no ownership and no discretion is recorded", "ownership", "discretion")
        : notMade(entities(owned.stream(), required.stream()));
  }

  /** The entities that some nodes are or belong to. */
  private static List<Node<Entity>> entities(
      Stream<? extends Node<?>> some, Stream<? extends Node<?>> others) {
    return Stream.concat(some, others).flatMap(node -> node.entity().stream()).distinct().toList();
  }

  static final List<Metric<?>> METRICS = List.of(DISTRICT_MOVES);

  private DistrictMetrics() {}
}

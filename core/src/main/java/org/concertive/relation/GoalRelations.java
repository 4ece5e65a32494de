package org.concertive.relation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.theory.Goal;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * Which goals are declared compatible or incompatible, whichever of the two declares it, and who
 * holds a goal. Built in linear time.
 *
 * @see "Leithwood, Mascall, Strauss, Sacks, Memon & Yashkina 2007"
 */
public final class GoalRelations {
  /** Which goals fit together, and who holds them. */
  public static final Relation<GoalRelations> RELATION =
      Relation.of("goal relations", GoalRelations::new);

  private final SystemIndex index;
  private final Rows rows;
  private final ReferenceField heldBy;
  private final List<Pair> compatible;
  private final List<Pair> incompatible;

  /**
   * Two different goals of which something is declared, in document order.
   *
   * @param one the goal that comes first in the document
   * @param other the goal that comes after it
   * @param declaration where it is declared, the first place when both declare it
   */
  public record Pair(Node<Goal> one, Node<Goal> other, Reference declaration) {}

  private GoalRelations(SystemIndex index) {
    this.index = index;
    rows = Rows.of(index);
    heldBy = new ReferenceField(rows, Goal.class, "heldBy", Actor.class);
    compatible = pairs("compatibleWith");
    incompatible = pairs("incompatibleWith");
  }

  private List<Pair> pairs(String field) {
    return DeclaredPairs.of(index, Goal.class, field, Pair::new);
  }

  /** The pairs declared compatible, each once, in the order of the declarations. */
  public List<Pair> compatible() {
    return compatible;
  }

  /** The pairs declared incompatible, each once, in the order of the declarations. */
  public List<Pair> incompatible() {
    return incompatible;
  }

  /** The units that hold a goal, themselves or through a person or body of theirs. */
  public Set<Node<OrgUnit>> unitsHolding(Node<Goal> goal) {
    Set<Node<OrgUnit>> units = new LinkedHashSet<>();
    goal.value()
        .heldBy()
        .forEach(
            holder ->
                index
                    .node(holder, Actor.class)
                    .flatMap(index.get(Actors.RELATION)::unitOf)
                    .ifPresent(units::add));
    return units;
  }

  /** The kind of both goals, if they are of one kind and different units hold them. */
  public Optional<Goal.Kind> kindAcrossUnits(Pair goals) {
    return goals
        .one()
        .value()
        .kind()
        .filter(kind -> goals.other().value().kind().equals(Optional.of(kind)))
        .filter(kind -> areOfDifferentUnits(goals));
  }

  private boolean areOfDifferentUnits(Pair goals) {
    Set<Node<OrgUnit>> units = unitsHolding(goals.one());
    Set<Node<OrgUnit>> others = unitsHolding(goals.other());
    return !units.isEmpty() && !others.isEmpty() && (units.size() > 1 || !units.equals(others));
  }

  /** The actors a goal names as its holders, by their seats. */
  IntStream holders(int goal) {
    IntStream.Builder holders = IntStream.builder();
    heldBy.targets(goal, holder -> holders.add(index.get(Identity.RELATION).seat(holder)));
    return holders.build().distinct();
  }

  /**
   * Whether an actor holds a goal: the goal names it, or its unit, or a unit above that in the same
   * district. Linear in the holders the goal names.
   */
  public boolean holds(Node<? extends Actor> who, Node<Goal> what) {
    int actor = Rows.row(who);
    int goal = Rows.row(what);
    int seat = index.get(Identity.RELATION).seat(actor);
    int unit = index.get(Actors.RELATION).unit(seat);
    return holders(goal).anyMatch(holder -> holder == seat || passesOn(holder, unit));
  }

  /** Whether those in a unit hold what a holder holds. */
  private boolean passesOn(int holder, int unit) {
    Units units = index.get(Units.RELATION);
    return unit >= 0
        && rows.object(holder) instanceof OrgUnit
        && (holder == unit || (units.sameDistrict(unit, holder) && units.contains(holder, unit)));
  }
}

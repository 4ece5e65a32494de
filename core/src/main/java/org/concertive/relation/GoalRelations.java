package org.concertive.relation;

import java.util.List;
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

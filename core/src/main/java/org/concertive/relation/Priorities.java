package org.concertive.relation;

import java.util.List;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.ContextFactor;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.theory.Goal;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * What each unit has declared a priority: goals it holds that are marked as one, and context
 * factors of kind PRIORITY found in it, unless they are certainly over at the as-of date. Those of
 * units above it are not its own. Made in linear time.
 */
public final class Priorities {
  /** What each unit has declared a priority. */
  public static final Relation<Priorities> RELATION = Relation.of("priorities", Priorities::new);

  private final SystemIndex index;
  private final Rows rows;
  private final IntLists ofUnit;

  private Priorities(SystemIndex index) {
    this.index = index;
    rows = Rows.of(index);
    ReferenceField foundIn = new ReferenceField(rows, ContextFactor.class, "units", OrgUnit.class);
    ReferenceField heldBy = new ReferenceField(rows, Goal.class, "heldBy", OrgUnit.class);
    IntLists.Builder units = new IntLists.Builder();
    for (int factor : rows.rowsOf(ContextFactor.class)) {
      units.to(factor);
      if (isPriority((ContextFactor) rows.object(factor))) {
        foundIn.targets(factor, units::add);
      }
    }
    for (int goal : rows.rowsOf(Goal.class)) {
      units.to(goal);
      if (((Goal) rows.object(goal)).priority()) {
        heldBy.targets(goal, units::add);
      }
    }
    ofUnit = units.build(rows.size()).inverse(rows.size());
  }

  private boolean isPriority(ContextFactor factor) {
    return factor.kind() == ContextFactor.Kind.PRIORITY
        && (factor.period().isEmpty()
            || index.system().asOf().isEmpty()
            || factor
                    .period()
                    .get()
                    .contains(index.system().asOf().get(), index.conventions().calendar())
                != Answer.NO);
  }

  /** The priorities of a unit, goals and context factors, in document order. */
  public List<Node<Entity>> of(Node<OrgUnit> unit) {
    return rows.nodes(ofUnit, Rows.row(unit));
  }
}

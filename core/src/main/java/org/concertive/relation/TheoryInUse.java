package org.concertive.relation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Ref;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * Which espoused strategies are found in practice: those with a counterpart in the enacted theory,
 * or, where none is described, those that an activity enacts. The enacted theories for an espoused
 * one are those of the same owner and those with a counterpart of one of its strategies. Made in
 * linear time.
 *
 * @see "Argyris & Schön 1974"
 */
public final class TheoryInUse {
  /** Which espoused strategies are found in practice. */
  public static final Relation<TheoryInUse> RELATION =
      Relation.of("theory in use", TheoryInUse::new);

  private final SystemIndex index;
  private final Rows rows;
  private final IntLists strategies;
  private final BitSet withCounterpart = new BitSet();

  /** The theories for which an enacted one is described. */
  private final BitSet compared = new BitSet();

  private TheoryInUse(SystemIndex index) {
    this.index = index;
    rows = Rows.of(index);
    strategies = rows.children(TheoryOfAction.class, Strategy.class);
    ReferenceField counterpartOf =
        new ReferenceField(rows, Strategy.class, "counterpartOf", Strategy.class);
    Set<String> owners = new HashSet<>();
    for (int theory : rows.rowsOf(TheoryOfAction.class)) {
      if (theory(theory).stance() == TheoryOfAction.Stance.ENACTED) {
        owners.add(owner(theory));
        strategies.forEach(
            theory,
            strategy ->
                counterpartOf.targets(
                    strategy,
                    espoused -> {
                      withCounterpart.set(espoused);
                      compared.set(rows.parent(espoused));
                    }));
      }
    }
    for (int theory : rows.rowsOf(TheoryOfAction.class)) {
      if (owners.contains(owner(theory))) {
        compared.set(theory);
      }
    }
  }

  /** The id of the owner, empty where there is none. */
  private String owner(int theory) {
    return theory(theory).owner().map(Ref::id).orElse("");
  }

  private TheoryOfAction theory(int row) {
    return (TheoryOfAction) rows.object(row);
  }

  /** The strategies of a theory, in document order. */
  public List<Node<Strategy>> strategiesOf(Node<TheoryOfAction> theory) {
    return rows.nodes(strategies, Rows.row(theory));
  }

  /** Whether a strategy of an enacted theory is the practice of this one. */
  public boolean hasCounterpart(Node<Strategy> strategy) {
    return withCounterpart.get(Rows.row(strategy));
  }

  /** The strategies of an espoused theory that are found in practice, in document order. */
  public List<Node<Strategy>> enactedOf(Node<TheoryOfAction> espoused) {
    int theory = Rows.row(espoused);
    return rows.nodes(strategies.stream(theory).filter(row -> isEnacted(row, theory)).toArray());
  }

  /** Whether an enacted theory is described with which an espoused one can be compared. */
  public boolean isCompared(Node<TheoryOfAction> espoused) {
    return compared.get(Rows.row(espoused));
  }

  private boolean isEnacted(int strategy, int theory) {
    return compared.get(theory)
        ? withCounterpart.get(strategy)
        : !index.get(Enactment.RELATION).activitiesEnacting(rows.node(strategy)).isEmpty();
  }
}

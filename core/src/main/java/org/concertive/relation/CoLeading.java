package org.concertive.relation;

import static com.google.common.base.Suppliers.memoize;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.value.Entity;
import org.concertive.rows.Rows;

/**
 * How the leaders of an item lead together, derived from who leads which step or activity. Items
 * are those of {@link Leading}: routines as designed, activities as lived.
 *
 * <p>A routine is looked at by itself. The enactments of a routine are looked at together, cycle by
 * cycle, where no cycle is given school year by school year. Several types may hold at once:
 *
 * <ul>
 *   <li>SOLO: one individual leads in all, in each place where each unit of a kind has the routine.
 *       Who in a body leads is not recorded, so a body alone is undetermined.
 *   <li>COLLABORATED: two or more lead the same step, or the same item without steps.
 *   <li>COORDINATED: different leaders lead steps or activities that must follow each other, since
 *       one step depends on the other, through any chain, or belongs to a later phase of inquiry.
 *   <li>COLLECTIVE: different leaders lead steps of one item, or activities with a product or a
 *       strategy in common, that need not follow each other.
 *   <li>PARALLELLED: different leaders have the same function and the same participants, and
 *       nothing joins them, not even through others in the same place: no leader, no product, no
 *       strategy, no order.
 * </ul>
 *
 * <p>Where nothing can be concluded, an item is undetermined and never SOLO by default: when a
 * leader is not in the document; when one leads the whole and another a step; when steps depend on
 * each other in a circle; when leaders change and nothing says how their work hangs together; when
 * it is not known in which period an activity took place and the routine has other leaders at other
 * times.
 *
 * <p>Linear in the routines, steps, activities and participations, but for the square of the led
 * steps and activities of one routine in one period.
 *
 * @see "Spillane 2006; Thompson 1967"
 */
public final class CoLeading {
  /** How those who are meant to lead a routine lead together. */
  public static final Relation<CoLeading> DESIGNED =
      Relation.of("co-leading as designed", index -> new CoLeading(index, View.DESIGNED));

  /** How those who led an activity led together. */
  public static final Relation<CoLeading> LIVED =
      Relation.of("co-leading as lived", index -> new CoLeading(index, View.LIVED));

  private final Leading leading;
  private final LedWork work;
  private final Supplier<SideBySide> sideBySide;
  private final Supplier<byte[]> types = memoize(this::findTypes);

  /**
   * Items side by side: the same function for the same participants, with nothing that joins them.
   *
   * @param function what they are for
   * @param items one item of each of those that nothing joins, the first in document order
   */
  public record Parallel(LeadershipFunction function, List<Node<Entity>> items) {
    /** Makes a parallel; the list is copied. */
    public Parallel {
      items = List.copyOf(items);
    }
  }

  private CoLeading(SystemIndex index, View view) {
    leading = index.get(Leading.in(view));
    work = view == View.DESIGNED ? new DesignedWork(index, leading) : new LivedWork(index, leading);
    sideBySide = memoize(() -> new SideBySide(index, leading, work));
  }

  /** How those who lead an item in a view lead together. */
  public static Relation<CoLeading> in(View view) {
    return view == View.DESIGNED ? DESIGNED : LIVED;
  }

  private byte[] findTypes() {
    byte[] found = new byte[leading.itemCount()];
    work.compare((item, type) -> found[item] |= bit(type));
    sideBySide.get().items().forEach(item -> found[item] |= bit(CoLeadingType.PARALLELLED));
    return found;
  }

  /**
   * The types of an item, in the order of the enumeration; none when it is not led, nothing can be
   * told, or the entity is no item of this view.
   */
  public Set<CoLeadingType> typesOf(Node<? extends Entity> node) {
    int item = leading.item(Rows.row(node));
    int bits = item < 0 ? 0 : types.get()[item];
    EnumSet<CoLeadingType> found = EnumSet.noneOf(CoLeadingType.class);
    for (CoLeadingType type : CoLeadingType.values()) {
      if ((bits & bit(type)) != 0) {
        found.add(type);
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /** Whether an item is led and has no type. */
  public boolean isUndetermined(Node<? extends Entity> node) {
    int item = leading.item(Rows.row(node));
    return leading.leadersByItem().size(item) > 0 && types.get()[item] == 0;
  }

  /** What goes on side by side, in document order, by function. */
  public List<Parallel> parallels() {
    return sideBySide.get().found();
  }

  private static byte bit(CoLeadingType type) {
    return switch (type) {
      case SOLO -> 1;
      case COLLABORATED -> 2;
      case COLLECTIVE -> 4;
      case COORDINATED -> 8;
      case PARALLELLED -> 16;
    };
  }
}

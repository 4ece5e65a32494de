package org.concertive.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.concertive.shape.Field;

/** One field of one type that holds references, followed by rows. */
public final class ReferenceField {
  private final Rows rows;
  private final int field;

  /** By plan number, whether the field may point at objects of that plan. */
  private final boolean[] targets;

  /** The field of this name, as far as it points at entities of the target type. */
  public ReferenceField(Rows rows, Class<?> type, String field, Class<?> target) {
    this.rows = rows;
    this.field = number(type, field);
    this.targets = Plan.of(target);
  }

  private static int number(Class<?> type, String name) {
    List<? extends Field<?>> fields = Plan.of(Plan.numberOf(type)).shape.fields();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "The type " + type.getSimpleName() + " must have a field " + name + ".");
  }

  /** The row the field of this row points at; −1 when there is none of the target type. */
  public int target(int row) {
    for (int edge = rows.firstEdge(row); edge < rows.firstEdge(row + 1); edge++) {
      if (rows.field(edge) == field && fits(edge)) {
        return rows.target(edge);
      }
    }
    return -1;
  }

  /** The rows the field of this row points at. */
  public void targets(int row, IntConsumer each) {
    for (int edge = rows.firstEdge(row); edge < rows.firstEdge(row + 1); edge++) {
      if (rows.field(edge) == field && fits(edge)) {
        each.accept(rows.target(edge));
      }
    }
  }

  /** All rows the field of this row points at, in a set of their own. */
  public Set<Integer> all(int row) {
    Set<Integer> all = new HashSet<>();
    targets(row, all::add);
    return all;
  }

  /** Whether the field of this row holds a reference that reaches no entity of the target type. */
  public boolean misses(int row) {
    for (int edge = rows.firstEdge(row); edge < rows.firstEdge(row + 1); edge++) {
      if (rows.field(edge) == field && !fits(edge)) {
        return true;
      }
    }
    return false;
  }

  /** The inverse: for every row of the index, which of these rows point at it. */
  public IntLists back(int[] those) {
    return IntLists.leadingTo(those, this::target, rows.size());
  }

  private boolean fits(int edge) {
    int to = rows.target(edge);
    return to >= 0 && targets[rows.planNumber(to)];
  }
}

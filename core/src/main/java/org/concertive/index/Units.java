package org.concertive.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;

/**
 * Which unit contains which. Every unit has a number when it is entered and one when it is left on
 * a walk through the forest of units, so that containment is two comparisons. Units that contain
 * each other in a circle contain only themselves. Built in linear time.
 */
public final class Units {
  private final SystemIndex index;
  private final int[] rows;
  private final int[] parents;
  private final int[] entered;
  private final int[] left;

  /** The units in the order they are entered. */
  private final int[] walk;

  private final int[] districts;
  private final boolean[] circular;
  private final List<List<Node<OrgUnit>>> circles = new ArrayList<>();

  Units(SystemIndex index) {
    this.index = index;
    rows = index.rowsOf(OrgUnit.class);
    parents = new int[index.size()];
    entered = new int[index.size()];
    left = new int[index.size()];
    walk = new int[rows.length];
    districts = new int[index.size()];
    Arrays.fill(parents, -1);
    Arrays.fill(districts, -1);
    Arrow parent = new Arrow(index, OrgUnit.class, "parent", OrgUnit.class);
    for (int row : rows) {
      parents[row] = parent.target(row);
    }
    circular = findCircles();
    number();
  }

  /** Walks upwards from every unit, each unit once, and collects the circles it meets. */
  private boolean[] findCircles() {
    boolean[] found = new boolean[index.size()];
    int[] walk = new int[index.size()];
    for (int i = 0; i < rows.length; i++) {
      int row = rows[i];
      while (row >= 0 && walk[row] == 0) {
        walk[row] = i + 1;
        row = parents[row];
      }
      if (row >= 0 && walk[row] == i + 1) {
        circles.add(circle(row, found));
      }
    }
    return found;
  }

  private List<Node<OrgUnit>> circle(int start, boolean[] found) {
    List<Node<OrgUnit>> circle = new ArrayList<>();
    int row = start;
    do {
      found[row] = true;
      circle.add(unit(row));
      row = parents[row];
    } while (row != start);
    // Begin with the first in the document, so that the same circle always reads the same.
    int first = 0;
    for (int i = 1; i < circle.size(); i++) {
      first = circle.get(i).row() < circle.get(first).row() ? i : first;
    }
    List<Node<OrgUnit>> turned = new ArrayList<>(circle.subList(first, circle.size()));
    turned.addAll(circle.subList(0, first));
    return List.copyOf(turned);
  }

  private void number() {
    IntLists children = IntLists.leadingTo(rows, this::above, index.size());
    int clock = 0;
    int walked = 0;
    int[] path = new int[index.size()];
    int[] next = new int[index.size()];
    for (int root : rows) {
      if (above(root) >= 0) {
        continue;
      }
      int depth = 0;
      path[0] = root;
      walk[walked++] = root;
      enter(root, -1, clock++);
      while (depth >= 0) {
        int row = path[depth];
        if (next[row] < children.size(row)) {
          int child = children.get(row, next[row]++);
          walk[walked++] = child;
          enter(child, row, clock++);
          path[++depth] = child;
        } else {
          left[row] = clock++;
          depth--;
        }
      }
    }
  }

  private void enter(int row, int above, int clock) {
    entered[row] = clock;
    districts[row] =
        ((OrgUnit) index.object(row)).kind() == OrgUnitKind.LOCAL_EDUCATION_AGENCY
            ? row
            : above < 0 ? -1 : districts[above];
  }

  /** The unit above; −1 when there is none: a circle has neither above nor below. */
  int above(int row) {
    return circular[row] || parents[row] < 0 || circular[parents[row]] ? -1 : parents[row];
  }

  private Node<OrgUnit> unit(int row) {
    return index.node(row, OrgUnit.class);
  }

  /** Whether a unit is the other or contains it, by rows. */
  public boolean contains(int outer, int inner) {
    return entered[outer] <= entered[inner] && left[inner] <= left[outer];
  }

  /** When a unit is entered on the walk: after the units above it, before those below. */
  int entered(int unit) {
    return entered[unit];
  }

  /** Whether two units are of one district; not when one is of none. */
  boolean sameDistrict(int unit, int other) {
    return districts[unit] >= 0 && districts[unit] == districts[other];
  }

  /** All units, those of a district together, and in it as they are entered on the walk. */
  IntStream byDistrict() {
    long[] keys = new long[walk.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) districts[walk[i]] << Integer.SIZE) | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> walk[(int) key]);
  }

  /** When a unit is left on the walk: after all units below it were entered. */
  int left(int unit) {
    return left[unit];
  }

  /**
   * For every unit the nearest of certain units upwards, itself included; −1 when there is none.
   * One pass over all units.
   */
  int[] nearest(IntPredicate certain) {
    int[] nearest = new int[index.size()];
    for (int row : walk) {
      nearest[row] = certain.test(row) ? row : nearestAbove(row, nearest);
    }
    return nearest;
  }

  /** The next above a unit of those that are {@code nearest} to one; −1 when there is none. */
  int nearestAbove(int unit, int[] nearest) {
    return above(unit) < 0 ? -1 : nearest[above(unit)];
  }

  /** The row of the unit a unit is part of; −1 when it is part of none. */
  public int parent(int unit) {
    return parents[unit];
  }

  /**
   * The row of the district of a unit: the nearest local education agency upwards, itself included;
   * −1 when none.
   */
  public int district(int unit) {
    return districts[unit];
  }

  /** The level of a unit. */
  public Optional<OrgLevel> level(int unit) {
    return ((OrgUnit) index.object(unit)).level();
  }

  /**
   * The circles of units that contain each other, each beginning with its first unit in the
   * document.
   */
  public List<List<Node<OrgUnit>>> circles() {
    return List.copyOf(circles);
  }
}

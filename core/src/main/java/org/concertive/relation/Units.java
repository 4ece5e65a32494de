package org.concertive.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * Which unit contains which. Every unit has a number when it is entered and one when it is left on
 * a walk through the forest of units, so that containment is two comparisons. Units that contain
 * each other in a circle contain only themselves. Built in linear time.
 */
public final class Units {
  /** Which unit of a description contains which. */
  public static final Relation<Units> RELATION = Relation.ofWhole("units", Units::new);

  private final Rows rows;
  private final int[] units;
  private final int[] parents;
  private final int[] entered;
  private final int[] left;

  /** The units in the order they are entered. */
  private final int[] walk;

  private final int[] districts;
  private final boolean[] circular;
  private final List<List<Node<OrgUnit>>> circles = new ArrayList<>();

  Units(SystemIndex index) {
    rows = Rows.of(index);
    units = rows.rowsOf(OrgUnit.class);
    parents = new int[rows.size()];
    entered = new int[rows.size()];
    left = new int[rows.size()];
    walk = new int[units.length];
    districts = new int[rows.size()];
    Arrays.fill(parents, -1);
    Arrays.fill(districts, -1);
    ReferenceField parent = new ReferenceField(rows, OrgUnit.class, "parent", OrgUnit.class);
    for (int row : units) {
      parents[row] = parent.target(row);
    }
    circular = findCircles();
    number();
  }

  /** Walks upwards from every unit, each unit once, and collects the circles it meets. */
  private boolean[] findCircles() {
    boolean[] found = new boolean[rows.size()];
    int[] walk = new int[rows.size()];
    for (int i = 0; i < units.length; i++) {
      int row = units[i];
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
      circle.add(rows.node(row));
      row = parents[row];
    } while (row != start);
    // Begin with the first by id, so that the same circle always reads the same.
    Node<OrgUnit> first = Collections.min(circle, Comparator.comparing(unit -> unit.value().id()));
    Collections.rotate(circle, -circle.indexOf(first));
    return List.copyOf(circle);
  }

  private void number() {
    IntLists children = IntLists.leadingTo(units, this::above, rows.size());
    int clock = 0;
    int walked = 0;
    int[] path = new int[rows.size()];
    int[] next = new int[rows.size()];
    for (int root : units) {
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
        ((OrgUnit) rows.object(row)).kind() == OrgUnitKind.LOCAL_EDUCATION_AGENCY
            ? row
            : above < 0 ? -1 : districts[above];
  }

  /** The unit above; −1 when there is none: a circle has neither above nor below. */
  int above(int row) {
    return circular[row] || parents[row] < 0 || circular[parents[row]] ? -1 : parents[row];
  }

  /** A unit and those below it. Linear in their number but for a search. */
  IntStream within(int outer) {
    int low = 0;
    int high = walk.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entered[walk[middle]] < entered[outer]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Arrays.stream(walk, low, walk.length).takeWhile(unit -> contains(outer, unit));
  }

  /** Whether a unit is the other or contains it. */
  public boolean contains(Node<OrgUnit> outer, Node<OrgUnit> inner) {
    return contains(Rows.row(outer), Rows.row(inner));
  }

  boolean contains(int outer, int inner) {
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
    int[] nearest = new int[rows.size()];
    for (int row : walk) {
      nearest[row] = certain.test(row) ? row : nearestAbove(row, nearest);
    }
    return nearest;
  }

  /** The next above a unit of those that are {@code nearest} to one; −1 when there is none. */
  int nearestAbove(int unit, int[] nearest) {
    return above(unit) < 0 ? -1 : nearest[above(unit)];
  }

  /** The unit a unit is part of; empty when none is recorded. */
  public Optional<Node<OrgUnit>> parentOf(Node<OrgUnit> unit) {
    return rows.find(parents[Rows.row(unit)]);
  }

  /** The district of a unit: the nearest local education agency upwards, itself included. */
  public Optional<Node<OrgUnit>> districtOf(Node<OrgUnit> unit) {
    return rows.find(district(Rows.row(unit)));
  }

  /** The row of the district of a unit; −1 when it is in none. */
  int district(int unit) {
    return districts[unit];
  }

  /** The level of a unit. */
  Optional<OrgLevel> level(int unit) {
    return ((OrgUnit) rows.object(unit)).level();
  }

  /**
   * The circles of units that contain each other, each beginning with the unit whose id comes
   * first.
   */
  public List<List<Node<OrgUnit>>> circles() {
    return List.copyOf(circles);
  }
}

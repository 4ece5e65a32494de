package org.concertive.relation;

import static com.google.common.base.Suppliers.memoize;

import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.RoleType;
import org.concertive.model.theory.ProblemFraming;
import org.concertive.model.theory.Strategy;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * Whether units of one district that see the problem differently, or work with the same people,
 * come together in a routine: somebody of each leads it or takes part in it. Members of a team
 * count with it, and people with all posts they hold. Each list is made when first asked for, in
 * linear time but for the pairs.
 *
 * @see "Cobb et al. 2018"
 */
public final class UnitCoordination {
  /** Whether units of one district come together. */
  public static final Relation<UnitCoordination> RELATION =
      Relation.of("unit coordination", UnitCoordination::new);

  private final SystemIndex index;
  private final Rows rows;
  private final Units units;
  private final Supplier<List<DividedFraming>> dividedFramings = memoize(this::findDividedFramings);
  private final Supplier<List<Shared>> shared = memoize(this::findShared);
  private final Supplier<List<SharedRole>> sharedRoles = memoize(this::findSharedRoles);
  private final Supplier<List<Pair>> pairs = memoize(this::findPairs);

  /**
   * A district in which some units see the problem as one of improvement only and others as one of
   * management only.
   *
   * @param district the district
   * @param improving the units that see improvement only, in the order of the framings
   * @param managing the units that see management only, in the order of the framings
   * @param meets whether a routine brings a unit of each side together
   */
  public record DividedFraming(
      Node<OrgUnit> district,
      List<Node<OrgUnit>> improving,
      List<Node<OrgUnit>> managing,
      boolean meets) {
    /** Makes a divided framing; the lists are copied. */
    public DividedFraming {
      improving = List.copyOf(improving);
      managing = List.copyOf(managing);
    }
  }

  /**
   * Units of the central office of one district whose strategies address people of the same role.
   *
   * @param district the district
   * @param role the role
   * @param strategies the first such strategy of each unit, in document order
   * @param units the units, in the order of these strategies; two or more
   * @param meets whether a routine brings two of the units together
   */
  public record SharedRole(
      Node<OrgUnit> district,
      RoleType role,
      List<Node<Strategy>> strategies,
      List<Node<OrgUnit>> units,
      boolean meets) {
    /** Makes a shared role; the lists are copied. */
    public SharedRole {
      strategies = List.copyOf(strategies);
      units = List.copyOf(units);
    }
  }

  /**
   * Two units of the central office of one district whose strategies address people of the same
   * role.
   *
   * @param one the unit that comes first in the document
   * @param other the unit that comes after it
   * @param meets whether a routine brings the two together
   */
  public record Pair(Node<OrgUnit> one, Node<OrgUnit> other, boolean meets) {}

  private UnitCoordination(SystemIndex index) {
    this.index = index;
    rows = Rows.of(index);
    units = index.get(Units.RELATION);
  }

  /** The districts in which units see the problem differently. */
  public List<DividedFraming> dividedFramings() {
    return dividedFramings.get();
  }

  /** The roles that several units of one central office work with. */
  public List<SharedRole> sharedRoles() {
    return sharedRoles.get();
  }

  /**
   * The pairs of units of one central office that work with the same role, each once. Quadratic in
   * the units of one central office, once for each routine in which they meet.
   */
  public List<Pair> pairs() {
    return pairs.get();
  }

  private List<DividedFraming> findDividedFramings() {
    Map<Integer, Set<Integer>> improving = onlyFraming(ProblemFraming.Orientation.IMPROVEMENT);
    Map<Integer, Set<Integer>> managing = onlyFraming(ProblemFraming.Orientation.MANAGEMENT);
    improving.keySet().retainAll(managing.keySet());
    managing.keySet().retainAll(improving.keySet());
    BitSet certain = new BitSet();
    improving.values().forEach(some -> some.forEach(certain::set));
    managing.values().forEach(some -> some.forEach(certain::set));
    Set<Integer> meeting = new HashSet<>();
    UnitMeetings.forEach(
        index,
        certain,
        together -> {
          Set<Integer> both = districtsOf(together, improving);
          both.retainAll(districtsOf(together, managing));
          meeting.addAll(both);
        });
    List<DividedFraming> found = new ArrayList<>();
    improving.forEach(
        (district, some) ->
            found.add(
                new DividedFraming(
                    rows.node(district),
                    nodes(some),
                    nodes(managing.getOrDefault(district, Set.of())),
                    meeting.contains(district))));
    return Collections.unmodifiableList(found);
  }

  /** By district, the units that see the problem in this way and in no other. */
  private Map<Integer, Set<Integer>> onlyFraming(ProblemFraming.Orientation orientation) {
    ReferenceField unit = new ReferenceField(rows, ProblemFraming.class, "unit", OrgUnit.class);
    Set<Integer> seeing = new LinkedHashSet<>();
    Set<Integer> otherwise = new HashSet<>();
    for (int row : rows.rowsOf(ProblemFraming.class)) {
      boolean isThis = ((ProblemFraming) rows.object(row)).orientation() == orientation;
      unit.targets(row, (isThis ? seeing : otherwise)::add);
    }
    seeing.removeAll(otherwise);
    Map<Integer, Set<Integer>> byDistrict = new LinkedHashMap<>();
    for (int one : seeing) {
      if (units.district(one) >= 0) {
        byDistrict.computeIfAbsent(units.district(one), none -> new LinkedHashSet<>()).add(one);
      }
    }
    return byDistrict;
  }

  /** The districts of those of some units that are among others. */
  private Set<Integer> districtsOf(Set<Integer> some, Map<Integer, Set<Integer>> others) {
    Set<Integer> districts = new HashSet<>();
    for (int unit : some) {
      if (others.getOrDefault(units.district(unit), Set.of()).contains(unit)) {
        districts.add(units.district(unit));
      }
    }
    return districts;
  }

  /** Strategies by the unit that owns them, for a role and a district. */
  private record Shared(RoleType role, int district, Map<Integer, Integer> strategyOfUnit) {}

  private List<Shared> findShared() {
    List<Shared> found = new ArrayList<>();
    Targets targets = index.get(Targets.RELATION);
    int[] central = units.nearest(this::isCentral);
    for (RoleType role : targets.roles()) {
      Map<Integer, Shared> byDistrict = new LinkedHashMap<>();
      for (Node<Strategy> strategy : targets.strategiesFor(role)) {
        int owner = targets.ownersUnit(Rows.row(strategy));
        int unit = owner < 0 ? -1 : central[owner];
        if (unit >= 0 && units.district(unit) >= 0) {
          byDistrict
              .computeIfAbsent(
                  units.district(unit),
                  district -> new Shared(role, district, new LinkedHashMap<>()))
              .strategyOfUnit
              .putIfAbsent(unit, Rows.row(strategy));
        }
      }
      byDistrict.values().stream().filter(one -> one.strategyOfUnit.size() > 1).forEach(found::add);
    }
    return found;
  }

  private List<SharedRole> findSharedRoles() {
    Set<Integer> meeting = numbersOfThoseThatMeet(shared.get());
    return IntStream.range(0, shared.get().size())
        .mapToObj(i -> sharedRole(shared.get().get(i), meeting.contains(i)))
        .toList();
  }

  private SharedRole sharedRole(Shared one, boolean meets) {
    return new SharedRole(
        rows.node(one.district),
        one.role,
        nodes(one.strategyOfUnit.values()),
        nodes(one.strategyOfUnit.keySet()),
        meets);
  }

  private List<Pair> findPairs() {
    Table<Integer, Integer, Boolean> meets = TreeBasedTable.create();
    BitSet certain = new BitSet();
    for (Shared role : shared.get()) {
      for (int one : role.strategyOfUnit.keySet()) {
        certain.set(one);
        role.strategyOfUnit.keySet().stream()
            .filter(other -> other > one)
            .forEach(other -> meets.put(one, other, false));
      }
    }
    UnitMeetings.forEach(
        index,
        certain,
        together ->
            together.forEach(
                one ->
                    meets
                        .row(one)
                        .replaceAll((other, before) -> before || together.contains(other))));
    return meets.cellSet().stream()
        .map(
            cell ->
                new Pair(
                    rows.node(cell.getRowKey()), rows.node(cell.getColumnKey()), cell.getValue()))
        .toList();
  }

  private boolean isCentral(int unit) {
    return ((OrgUnit) rows.object(unit)).kind() == OrgUnitKind.CENTRAL_OFFICE_UNIT;
  }

  /** Which of these roles have two units that meet, by number. */
  private Set<Integer> numbersOfThoseThatMeet(List<Shared> roles) {
    Map<Integer, List<Integer>> ofUnit = new HashMap<>();
    for (int i = 0; i < roles.size(); i++) {
      int number = i;
      roles
          .get(i)
          .strategyOfUnit
          .keySet()
          .forEach(unit -> ofUnit.computeIfAbsent(unit, none -> new ArrayList<>()).add(number));
    }
    BitSet certain = new BitSet();
    ofUnit.keySet().forEach(certain::set);
    Set<Integer> meeting = new HashSet<>();
    UnitMeetings.forEach(
        index,
        certain,
        together -> {
          Set<Integer> once = new HashSet<>();
          for (int unit : together) {
            for (int number : ofUnit.getOrDefault(unit, List.of())) {
              if (!once.add(number)) {
                meeting.add(number);
              }
            }
          }
        });
    return meeting;
  }

  private <T> List<Node<T>> nodes(Collection<Integer> some) {
    return rows.nodes(some.stream().mapToInt(row -> row).toArray());
  }
}

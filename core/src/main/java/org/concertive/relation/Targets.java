package org.concertive.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.theory.Strategy;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * Whom each strategy addresses, and where it is to take hold. Made in linear time.
 *
 * @see "Cobb & Jackson 2012"
 */
public final class Targets {
  /** Whom each strategy addresses, and where. */
  public static final Relation<Targets> RELATION = Relation.of("targets", Targets::new);

  private final SystemIndex index;
  private final Rows rows;
  private final ReferenceField target;
  private final ReferenceField owner;
  private final ReferenceField units;
  private final Map<RoleType, List<Integer>> byRole = new EnumMap<>(RoleType.class);

  private Targets(SystemIndex index) {
    this.index = index;
    rows = Rows.of(index);
    target = new ReferenceField(rows, Strategy.class, "target", RoleGroup.class);
    owner = new ReferenceField(rows, Strategy.class, "owner", Actor.class);
    units = new ReferenceField(rows, Strategy.class, "units", OrgUnit.class);
    for (int strategy : rows.rowsOf(Strategy.class)) {
      roles(strategy)
          .forEach(role -> byRole.computeIfAbsent(role, none -> new ArrayList<>()).add(strategy));
    }
  }

  /** The roles a strategy names, and that of the group it names. OTHER is no role. */
  public Set<RoleType> rolesOf(Node<Strategy> strategy) {
    return Collections.unmodifiableSet(roles(Rows.row(strategy)));
  }

  private Set<RoleType> roles(int strategy) {
    Set<RoleType> roles = EnumSet.noneOf(RoleType.class);
    roles.addAll(((Strategy) rows.object(strategy)).targetRoles());
    int group = target.target(strategy);
    if (group >= 0) {
      roles.add(((RoleGroup) rows.object(group)).roleType());
    }
    roles.remove(RoleType.OTHER);
    return roles;
  }

  /** The roles that strategies address by name, in the order of the enumeration. */
  public Set<RoleType> roles() {
    return Collections.unmodifiableSet(byRole.keySet());
  }

  /**
   * The strategies that address people of a role: under its own name, or under that of a role that
   * {@linkplain RoleType#includes includes} it.
   */
  public List<Node<Strategy>> strategiesFor(RoleType role) {
    return rows.nodes(
        byRole.entrySet().stream()
            .filter(named -> named.getKey().includes(role))
            .flatMap(named -> named.getValue().stream())
            .mapToInt(strategy -> strategy)
            .sorted()
            .distinct()
            .toArray());
  }

  /**
   * The units in which a strategy is to take hold: those it names, or, when it names none, the unit
   * of its owner.
   */
  public List<Node<OrgUnit>> unitsOf(Node<Strategy> node) {
    int strategy = Rows.row(node);
    if (node.value().units().isEmpty()) {
      int unit = ownersUnit(strategy);
      return unit < 0 ? List.of() : rows.nodes(unit);
    }
    IntStream.Builder named = IntStream.builder();
    units.targets(strategy, named::add);
    return rows.nodes(named.build().toArray());
  }

  /** The unit of the owner of a strategy; −1 when none is recorded. */
  int ownersUnit(int strategy) {
    int who = owner.target(strategy);
    return who < 0 ? -1 : index.get(Actors.RELATION).unit(who);
  }
}

package org.concertive.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;

/**
 * The grants that role groups hold, found from an actor by its roles and the units around it.
 * Groups of one role in one unit stand for the same people and are looked up as one.
 */
final class RoleGrants {
  /** A role in a unit; −1 for one that is not bound to a unit. */
  private record Post(RoleType role, int unit) {}

  private final SystemIndex index;
  private final Map<Post, Integer> groups = new HashMap<>();
  private final PairLists ofGroupInDomain;

  RoleGrants(SystemIndex index, int[] grants, IntUnaryOperator domain, IntUnaryOperator holder) {
    this.index = index;
    int[] held =
        Arrays.stream(grants)
            .filter(grant -> index.object(holder.applyAsInt(grant)) instanceof RoleGroup)
            .toArray();
    for (int grant : held) {
      groups.putIfAbsent(post(holder.applyAsInt(grant)), holder.applyAsInt(grant));
    }
    ofGroupInDomain =
        PairLists.of(index.size(), held, domain, grant -> group(post(holder.applyAsInt(grant))));
  }

  private Post post(int row) {
    return new Post(((RoleGroup) index.object(row)).roleType(), index.actors().unit(row));
  }

  /** The first group of a role in a unit that holds a grant; −1 when none does. */
  private int group(Post post) {
    return groups.getOrDefault(post, -1);
  }

  /** The grants in a domain of the role groups that an actor belongs to. */
  IntStream grantsOf(int actor, int domain) {
    if (groups.isEmpty() || index.object(actor) instanceof Team) {
      return IntStream.empty();
    }
    int[] units = IntStream.concat(IntStream.of(-1), around(index.actors().unit(actor))).toArray();
    return index.actors().roleTypes(actor).stream()
        .flatMapToInt(role -> Arrays.stream(units).map(unit -> group(new Post(role, unit))))
        .filter(group -> group >= 0)
        .flatMap(group -> ofGroupInDomain.stream(domain, group));
  }

  /** A unit and the units that contain it; nothing for −1. */
  private IntStream around(int unit) {
    return IntStream.iterate(unit, row -> row >= 0, row -> index.units().above(row));
  }
}

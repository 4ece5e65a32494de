package org.concertive.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Team;
import org.concertive.model.value.Answer;
import org.concertive.model.value.TimeSpan;

/**
 * Who may decide what: the grants of a description with holder, domain and scope looked up. Grants
 * are rows. A grant without a scope holds in the whole system. Built in linear time.
 *
 * @see "Elmore 2000; Robinson 2008"
 */
public final class Authority {
  private static final Set<DecisionRight> DECIDING =
      EnumSet.of(DecisionRight.SHARED, DecisionRight.EMPOWERED, DecisionRight.APPROVING);

  private final SystemIndex index;
  private final int[] grants;
  private final Arrow holder;
  private final Arrow domain;
  private final Arrow scope;
  private final IntLists ofHolder;
  private final IntLists ofDomain;
  private final int[] accountable;

  Authority(SystemIndex index) {
    this.index = index;
    grants = index.rowsOf(AuthorityGrant.class);
    holder = new Arrow(index, AuthorityGrant.class, "holder", Actor.class);
    domain = new Arrow(index, AuthorityGrant.class, "domain", DecisionDomain.class);
    scope = new Arrow(index, AuthorityGrant.class, "scope", OrgUnit.class);
    ofHolder = by(holder);
    ofDomain = by(domain);
    accountable = findAccountable();
  }

  private IntLists by(Arrow end) {
    IntLists.Filling ends = new IntLists.Filling();
    for (int grant : grants) {
      int target = end.target(grant);
      if (target >= 0) {
        ends.add(target);
      }
      ends.next();
    }
    return ends.done().inverse(index.size()).mapped(grants);
  }

  /** Teams and positions that answer for something, and everybody who holds a grant. */
  private int[] findAccountable() {
    BitSet found = new BitSet(index.size());
    Leading.declared(index).forEach(row -> markBody(row, found));
    for (View view : View.values()) {
      Arrays.stream(index.leading(view).actors()).forEach(row -> markBody(row, found));
    }
    for (int team : index.rowsOf(Team.class)) {
      if (((Team) index.object(team)).charge().isPresent()) {
        found.set(team);
      }
    }
    for (int position : index.rowsOf(Position.class)) {
      if (!((Position) index.object(position)).responsibilities().isEmpty()) {
        found.set(position);
      }
    }
    for (int grant : grants) {
      if (holder.target(grant) >= 0) {
        found.set(holder.target(grant));
      }
    }
    return found.stream().toArray();
  }

  private void markBody(int row, BitSet found) {
    if (index.object(row) instanceof Team || index.object(row) instanceof Position) {
      found.set(row);
    }
  }

  /** All grants, in document order. */
  public IntStream grants() {
    return Arrays.stream(grants);
  }

  /** A grant. */
  public AuthorityGrant grant(int row) {
    return (AuthorityGrant) index.object(row);
  }

  /** Whether a grant is one to decide: SHARED, EMPOWERED or APPROVING. */
  public boolean decides(int grant) {
    return DECIDING.contains(grant(grant).right());
  }

  /** The row of a grant's holder; −1 when it is not in the document. */
  public int holder(int grant) {
    return holder.target(grant);
  }

  /** The row of a grant's domain; −1 when it has none. */
  public int domain(int grant) {
    return domain.target(grant);
  }

  /** The row of the unit a grant holds in; −1 when it holds in the whole system. */
  public int scope(int grant) {
    return scope.target(grant);
  }

  /** The grants held by each actor itself. */
  public IntLists grantsOfHolder() {
    return ofHolder;
  }

  /** The grants in each domain. */
  public IntLists grantsInDomain() {
    return ofDomain;
  }

  /**
   * The accountable holders, in document order: teams with a charge, or that lead or are declared
   * leaders; positions with a responsibility, or that lead or are declared leaders; and every
   * holder of a grant.
   */
  public List<Node<Actor>> accountableHolders() {
    return new Nodes<>(accountable.length, i -> index.node(accountable[i], Actor.class));
  }

  /** Whether it is said of an actor what it may do: it holds a right other than UNSPECIFIED. */
  public boolean isSpecified(int actor) {
    return ofHolder.stream(actor)
        .anyMatch(grant -> grant(grant).right() != DecisionRight.UNSPECIFIED);
  }

  /**
   * The grants in a domain that an actor holds, or whoever it stands for. Linear in the grants of
   * the domain.
   */
  public IntStream grantsOf(int actor, int inDomain) {
    return ofDomain.stream(inDomain)
        .filter(grant -> holder(grant) >= 0 && index.actors().standsFor(actor, holder(grant)));
  }

  /**
   * Whether the scope of a grant contains a unit; no unit (−1) is contained only in the whole
   * system.
   */
  public boolean reaches(int grant, int unit) {
    int outer = scope(grant);
    return outer < 0 || (unit >= 0 && index.units().contains(outer, unit));
  }

  /** Whether two grants speak of a common unit: one scope contains the other. */
  public boolean scopesMeet(int grant, int other) {
    return reaches(grant, scope(other)) || reaches(other, scope(grant));
  }

  /** Whether two grants may be in force at once: unless their periods are certainly apart. */
  public boolean periodsMeet(int grant, int other) {
    TimeSpan one = grant(grant).period().orElse(null);
    TimeSpan two = grant(other).period().orElse(null);
    return one == null
        || two == null
        || one.isApartFrom(two, index.conventions().calendar()) != Answer.YES;
  }
}

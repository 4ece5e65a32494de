package org.concertive.relation;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Decision;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.theory.Goal;
import org.concertive.model.value.Answer;
import org.concertive.model.value.TimeSpan;
import org.concertive.rows.IntLists;
import org.concertive.rows.PairLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * Who may decide what: the grants of a description with holder, domain and scope looked up. A grant
 * without a scope holds in its holder's unit when that is a school or narrower, otherwise in the
 * whole system; one whose scope is not in the document holds nowhere that is known. Built in linear
 * time.
 *
 * @see "Elmore 2000; Robinson 2008"
 */
public final class Authority {
  /** Who may decide what. */
  public static final Relation<Authority> RELATION = Relation.ofWhole("authority", Authority::new);

  /**
   * The accountable holders, in document order: teams with a charge, or that lead or are declared
   * leaders; positions with a responsibility, or that lead or are declared leaders; and every
   * holder of a grant.
   */
  public static final Relation<List<Node<Actor>>> ACCOUNTABLE =
      Relation.of(
          "accountable holders",
          index ->
              index.get(RELATION).findAccountable().stream()
                  .filter(holder -> Rows.of(index).isShown(Rows.row(holder)))
                  .toList());

  private static final Set<DecisionRight> DECIDING =
      EnumSet.of(DecisionRight.SHARED, DecisionRight.EMPOWERED, DecisionRight.APPROVING);

  private final SystemIndex index;
  private final Rows rows;
  private final int[] grants;
  private final ReferenceField holder;
  private final ReferenceField domain;
  private final ReferenceField scope;
  private final ReferenceField maker;
  private final ReferenceField decided;
  private final ReferenceField decidedIn;
  private final IntLists ofHolder;
  private final IntLists ofDomain;
  private final BitSet deciding = new BitSet();
  private final BitSet decidedLocally = new BitSet();
  private final BitSet sharedVision = new BitSet();

  /** Whether a framework is set centrally, which is a shared vision of every domain. */
  private boolean hasFramework;

  private final Supplier<PairLists> ofHolderInDomain = Suppliers.memoize(this::findHeldInDomains);
  private final Supplier<Belonging> holders = Suppliers.memoize(this::findHolders);

  private Authority(SystemIndex index) {
    this.index = index;
    rows = Rows.of(index);
    grants = rows.rowsOf(AuthorityGrant.class);
    holder = new ReferenceField(rows, AuthorityGrant.class, "holder", Actor.class);
    domain = new ReferenceField(rows, AuthorityGrant.class, "domain", DecisionDomain.class);
    scope = new ReferenceField(rows, AuthorityGrant.class, "scope", OrgUnit.class);
    maker = new ReferenceField(rows, Decision.class, "madeBy", Actor.class);
    decided = new ReferenceField(rows, Decision.class, "domain", DecisionDomain.class);
    decidedIn = new ReferenceField(rows, Decision.class, "scope", OrgUnit.class);
    ofHolder = holder.back(grants);
    ofDomain = domain.back(grants);
    for (int grant : grants) {
      int inDomain = domain(grant);
      if (inDomain >= 0) {
        characterize(grant, inDomain);
      }
    }
    findGoals();
  }

  /** Notes what a grant makes true of its domain, as far as that is not known yet. */
  private void characterize(int grant, int inDomain) {
    DecisionRight right = grant(grant).right();
    if (DECIDING.contains(right)) {
      deciding.set(inDomain);
      if (!decidedLocally.get(inDomain) && isLocal(grant)) {
        decidedLocally.set(inDomain);
      }
    }
    if (right == DecisionRight.MONITORING && !sharedVision.get(inDomain) && isCentral(grant)) {
      sharedVision.set(inDomain);
    }
    if (right == DecisionRight.EMPOWERED
        && !hasFramework
        && isFramework(inDomain)
        && isCentral(grant)) {
      hasFramework = true;
      Arrays.stream(rows.rowsOf(DecisionDomain.class)).forEach(sharedVision::set);
    }
  }

  private boolean isFramework(int row) {
    return ((DecisionDomain) rows.object(row)).kind()
        == DecisionDomain.Kind.FRAMEWORK_AND_REQUIREMENTS;
  }

  /** A goal that nobody is recorded to hold is one of the whole system. */
  private void findGoals() {
    ReferenceField ofGoal = new ReferenceField(rows, Goal.class, "domain", DecisionDomain.class);
    ReferenceField heldBy = new ReferenceField(rows, Goal.class, "heldBy", Actor.class);
    for (int goal : rows.rowsOf(Goal.class)) {
      int inDomain = ofGoal.target(goal);
      if (inDomain < 0 || sharedVision.get(inDomain)) {
        continue;
      }
      if (((Goal) rows.object(goal)).heldBy().isEmpty()) {
        sharedVision.set(inDomain);
      }
      heldBy.targets(
          goal,
          row -> {
            if (index
                .get(Actors.RELATION)
                .level(row)
                .filter(OrgLevel::isDistrictOrBroader)
                .isPresent()) {
              sharedVision.set(inDomain);
            }
          });
    }
  }

  private PairLists findHeldInDomains() {
    int[] held = Arrays.stream(grants).filter(grant -> holder(grant) >= 0).toArray();
    return new PairLists(rows.size(), held, this::domain, this::holder);
  }

  private Belonging findHolders() {
    return new Belonging(index, Arrays.stream(grants).map(this::holder));
  }

  /** Teams and positions that answer for something, and everybody who holds a grant. */
  private List<Node<Actor>> findAccountable() {
    BitSet declared = new BitSet(rows.size());
    index.get(Leading.DECLARED).forEach(actor -> declared.set(Rows.row(actor)));
    BitSet found = new BitSet(rows.size());
    for (int team : rows.rowsOf(Team.class)) {
      if (declared.get(team) || leads(team) || ((Team) rows.object(team)).charge().isPresent()) {
        found.set(team);
      }
    }
    for (int position : rows.rowsOf(Position.class)) {
      if (declared.get(position)
          || leads(position)
          || !((Position) rows.object(position)).responsibilities().isEmpty()) {
        found.set(position);
      }
    }
    for (int grant : grants) {
      if (holder(grant) >= 0) {
        found.set(holder(grant));
      }
    }
    Identity identity = index.get(Identity.RELATION);
    return rows.nodes(found.stream().map(identity::seat).distinct().sorted().toArray());
  }

  private boolean leads(int actor) {
    return index.get(Leading.DESIGNED).leads(actor) || index.get(Leading.LIVED).leads(actor);
  }

  AuthorityGrant grant(int row) {
    return (AuthorityGrant) rows.object(row);
  }

  /** Whether a grant is one to decide: SHARED, EMPOWERED or APPROVING. */
  public boolean decides(Node<AuthorityGrant> grant) {
    return DECIDING.contains(grant.value().right());
  }

  /** Who holds a grant; empty when they are not in the document. */
  public Optional<Node<Actor>> holderOf(Node<AuthorityGrant> grant) {
    return rows.find(holder(Rows.row(grant)));
  }

  /** What a grant is about; empty when it has no domain, or none that is in the document. */
  public Optional<Node<DecisionDomain>> domainOf(Node<AuthorityGrant> grant) {
    return rows.find(domain(Rows.row(grant)));
  }

  /**
   * The unit a grant holds in; empty when it holds in the whole system, or in a unit that is not in
   * the document.
   */
  public Optional<Node<OrgUnit>> scopeOf(Node<AuthorityGrant> grant) {
    return rows.find(scope(Rows.row(grant)));
  }

  int holder(int grant) {
    return holder.target(grant);
  }

  private int domain(int grant) {
    return domain.target(grant);
  }

  /** The row of the unit a grant holds in; −1 for the whole system, or when it is not known. */
  int scope(int grant) {
    if (grant(grant).scope().isPresent()) {
      return scope.target(grant);
    }
    int unit = holder(grant) < 0 ? -1 : index.get(Actors.RELATION).unit(holder(grant));
    return unit >= 0
            && index
                .get(Units.RELATION)
                .level(unit)
                .filter(OrgLevel::isSchoolOrNarrower)
                .isPresent()
        ? unit
        : -1;
  }

  /** Whether a grant holds in the whole system. */
  boolean isEverywhere(int grant) {
    return grant(grant).scope().isEmpty() && scope(grant) < 0;
  }

  /** Whether it is known where a grant holds: everywhere, or in a unit that is in the document. */
  boolean isPlaced(int grant) {
    return isEverywhere(grant) || scope(grant) >= 0;
  }

  /** Whether a grant holds in the whole system, or in a unit at district level or broader. */
  public boolean isCentral(Node<AuthorityGrant> grant) {
    return isCentral(Rows.row(grant));
  }

  private boolean isCentral(int grant) {
    return isEverywhere(grant)
        || levelOfScope(grant).filter(OrgLevel::isDistrictOrBroader).isPresent();
  }

  /** Whether a grant holds in a unit at school level or narrower. */
  private boolean isLocal(int grant) {
    return levelOfScope(grant).filter(OrgLevel::isSchoolOrNarrower).isPresent();
  }

  /** The level of the unit a grant holds in; empty when it has none, or holds in no unit. */
  public Optional<OrgLevel> levelOfScope(Node<AuthorityGrant> grant) {
    return levelOfScope(Rows.row(grant));
  }

  private Optional<OrgLevel> levelOfScope(int grant) {
    return scope(grant) < 0 ? Optional.empty() : index.get(Units.RELATION).level(scope(grant));
  }

  /** The grants held by an actor itself, in document order. */
  public List<Node<AuthorityGrant>> heldBy(Node<? extends Actor> actor) {
    return rows.nodes(ofHolder, Rows.row(actor));
  }

  /** The grants in a domain, in document order. */
  public List<Node<AuthorityGrant>> grantsIn(Node<DecisionDomain> of) {
    return rows.nodes(ofDomain, Rows.row(of));
  }

  /** Whether somebody may decide in a domain, in whatever scope. */
  public boolean isDecided(Node<DecisionDomain> of) {
    return deciding.get(Rows.row(of));
  }

  /** Whether somebody may decide in a domain in a unit at school level or narrower. */
  public boolean isDecidedLocally(Node<DecisionDomain> of) {
    return decidedLocally.get(Rows.row(of));
  }

  /**
   * Whether decisions in a domain are tied to something common: a goal in the domain held at
   * district level or broader (or by nobody in particular); somebody who monitors the domain there;
   * or somebody empowered there to set the framework, which counts for every domain.
   */
  public boolean hasCommonVision(Node<DecisionDomain> of) {
    return sharedVision.get(Rows.row(of));
  }

  /** Whether the sources say what an actor may do: a right of its own is not UNSPECIFIED. */
  public boolean isSpecified(Node<? extends Actor> actor) {
    return ownGrantsOf(actor).stream()
        .anyMatch(grant -> grant.value().right() != DecisionRight.UNSPECIFIED);
  }

  /**
   * An actor's own grants, in document order: to the actor and its seat, to positions it holds, to
   * role groups it is of; to a position also those to anybody recorded to hold it.
   */
  public List<Node<AuthorityGrant>> ownGrantsOf(Node<? extends Actor> actor) {
    int row = Rows.row(actor);
    return rows.nodes(
        IntStream.concat(
                holders.get().of(row).filter(held -> held == row || !rows.is(held, Team.class)),
                index.get(Actors.RELATION).holdersOf(row, Optional.empty()))
            .distinct()
            .flatMap(ofHolder::stream)
            .sorted()
            .toArray());
  }

  /**
   * The grants in a domain that are an actor's own or those of teams it is of, in document order.
   * Linear in these, and in the holders of grants that it is of.
   */
  public List<Node<AuthorityGrant>> grantsOf(Node<? extends Actor> actor, Node<DecisionDomain> in) {
    return rows.nodes(grantsOf(Rows.row(actor), Rows.row(in)).toArray());
  }

  private IntStream grantsOf(int actor, int inDomain) {
    IntStream.Builder found = IntStream.builder();
    IntStream.concat(
            holders.get().of(actor), index.get(Actors.RELATION).holdersOf(actor, Optional.empty()))
        .distinct()
        .forEach(held -> ofHolderInDomain.get().forEach(inDomain, held, found::add));
    return found.build().sorted();
  }

  /** Whether a grant is in force at a time: UNKNOWN where no time is given or times overlap. */
  public Answer isInForce(Node<AuthorityGrant> grant, Optional<TimeSpan> at) {
    return isInForce(Rows.row(grant), at);
  }

  private Answer isInForce(int grant, Optional<TimeSpan> at) {
    Optional<TimeSpan> period = grant(grant).period();
    if (period.isEmpty()) {
      return Answer.YES;
    }
    return at.map(time -> period.get().contains(time, index.conventions().calendar()))
        .orElse(Answer.UNKNOWN);
  }

  /** Who made a decision; empty when they are not in the document. */
  public Optional<Node<Actor>> makerOf(Node<Decision> decision) {
    return rows.find(maker.target(Rows.row(decision)));
  }

  /** The domain a decision is in; empty when none is recorded. */
  public Optional<Node<DecisionDomain>> decidedDomainOf(Node<Decision> decision) {
    return rows.find(decided.target(Rows.row(decision)));
  }

  /** When a decision was made: at the time of its activity, else in its school year. */
  public Optional<TimeSpan> decidedAt(Node<Decision> decision) {
    return Enactment.timeOf((JointActivity) rows.object(rows.parent(Rows.row(decision))));
  }

  /**
   * The grants that may have covered a decision, in document order: its maker's in its domain,
   * whose scope contains the decision's, unless they were certainly not in force then. A decision
   * that names no unit may be covered by a grant of any scope. None where maker or domain is not
   * recorded.
   */
  public List<Node<AuthorityGrant>> grantsFor(Node<Decision> decision) {
    int by = maker.target(Rows.row(decision));
    int in = decided.target(Rows.row(decision));
    if (by < 0 || in < 0) {
      return List.of();
    }
    int unit = decidedIn.target(Rows.row(decision));
    Optional<TimeSpan> at = decidedAt(decision);
    return rows.nodes(
        grantsOf(by, in)
            .filter(grant -> unit < 0 || reaches(grant, unit))
            .filter(grant -> isInForce(grant, at) != Answer.NO)
            .toArray());
  }

  /** Whether the scope of a grant contains all of the scope of another. */
  public boolean covers(Node<AuthorityGrant> grant, Node<AuthorityGrant> other) {
    return reaches(Rows.row(grant), scope(Rows.row(other)));
  }

  /**
   * Whether the scope of a grant contains a unit; no unit (−1) is contained only in the whole
   * system.
   */
  boolean reaches(int grant, int unit) {
    int outer = scope(grant);
    return isEverywhere(grant)
        || (outer >= 0 && unit >= 0 && index.get(Units.RELATION).contains(outer, unit));
  }

  /** Whether two grants may be in force at once: unless their periods are certainly apart. */
  boolean periodsMeet(int grant, int other) {
    TimeSpan one = grant(grant).period().orElse(null);
    TimeSpan two = grant(other).period().orElse(null);
    return one == null
        || two == null
        || one.isApartFrom(two, index.conventions().calendar()) != Answer.YES;
  }

  /**
   * Every grant of one right that overlaps a grant of another right: same seat, same domain, one
   * scope containing the other, periods not certainly apart. With each such grant comes one it
   * overlaps, of the broadest scope. Sorted by the grants of a holder in a domain; costs time
   * linear in these, times how many of them hold in scopes around one another.
   */
  public List<Overlap> overlaps(DecisionRight right, DecisionRight other) {
    List<Overlap> found = new ArrayList<>();
    Overlaps overlaps = new Overlaps(this, index.get(Units.RELATION), right, other);
    Identity identity = index.get(Identity.RELATION);
    int[] held = Arrays.stream(grants).filter(grant -> holder(grant) >= 0).toArray();
    new PairLists(rows.size(), held, this::domain, grant -> identity.seat(holder(grant)))
        .forEachShared(
            group ->
                overlaps
                    .among(group)
                    .forEach((one, two) -> found.add(new Overlap(rows.node(one), rows.node(two)))));
    return found;
  }

  /**
   * The domains and scopes that several decide alone: EMPOWERED grants in one domain and the same
   * scope, periods not certainly apart, neither holder being <i>of</i> the other. Linear in the
   * grants, times how many of one domain and scope follow one another in time or are of one holder.
   */
  public List<Rivalry> rivalries() {
    List<Rivalry> found = new ArrayList<>();
    int[] empowered =
        Arrays.stream(grants)
            .filter(grant -> grant(grant).right() == DecisionRight.EMPOWERED)
            .filter(grant -> holder(grant) >= 0 && isPlaced(grant))
            .toArray();
    new PairLists(rows.size(), empowered, this::domain, this::scope)
        .forEachShared(
            group -> {
              int[] rivals = rivals(group);
              if (rivals.length > 0) {
                found.add(new Rivalry(rows.nodes(rivals)));
              }
            });
    return found;
  }

  /** Those of these grants that have a rival among them. */
  private int[] rivals(int[] group) {
    List<Integer> alone = new ArrayList<>();
    List<Integer> rivals = new ArrayList<>();
    for (int grant : group) {
      List<Integer> met = alone.stream().filter(other -> areRivals(grant, other)).toList();
      alone.removeAll(met);
      boolean isRival =
          !met.isEmpty() || rivals.stream().anyMatch(other -> areRivals(grant, other));
      rivals.addAll(met);
      (isRival ? rivals : alone).add(grant);
    }
    return rivals.stream().mapToInt(grant -> grant).sorted().toArray();
  }

  private boolean areRivals(int grant, int other) {
    Identity identity = index.get(Identity.RELATION);
    return !identity.isOf(holder(grant), holder(other))
        && !identity.isOf(holder(other), holder(grant))
        && periodsMeet(grant, other);
  }

  /**
   * A grant and another that it overlaps.
   *
   * @param grant the grant
   * @param other the other
   */
  public record Overlap(Node<AuthorityGrant> grant, Node<AuthorityGrant> other) {}

  /**
   * Grants of one domain and scope each of which has a rival among them.
   *
   * @param grants the grants, in document order; at least two
   */
  public record Rivalry(List<Node<AuthorityGrant>> grants) {
    /** Copies the list. */
    public Rivalry {
      grants = List.copyOf(grants);
    }
  }
}

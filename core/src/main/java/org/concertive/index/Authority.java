package org.concertive.index;

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
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;

/**
 * Who may decide what: the grants of a description with holder, domain and scope looked up. Grants
 * are rows. A grant without a scope holds in the whole system; one whose scope is not in the
 * document holds nowhere that is known. Built in linear time.
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
  private final Arrow maker;
  private final Arrow decided;
  private final Arrow decidedIn;
  private final IntLists ofHolder;
  private final IntLists ofDomain;
  private final BitSet deciding = new BitSet();
  private final BitSet decidedLocally = new BitSet();
  private final BitSet sharedVision = new BitSet();

  /** Whether a framework is set centrally, which is a shared vision of every domain. */
  private boolean hasFramework;

  private final Supplier<PairLists> ofHolderInDomain = Suppliers.memoize(this::findHeldInDomains);
  private final Supplier<Representation> represented = Suppliers.memoize(this::findRepresented);
  private final Supplier<int[]> accountable = Suppliers.memoize(this::findAccountable);

  Authority(SystemIndex index) {
    this.index = index;
    grants = index.rowsOf(AuthorityGrant.class);
    holder = new Arrow(index, AuthorityGrant.class, "holder", Actor.class);
    domain = new Arrow(index, AuthorityGrant.class, "domain", DecisionDomain.class);
    scope = new Arrow(index, AuthorityGrant.class, "scope", OrgUnit.class);
    maker = new Arrow(index, Decision.class, "madeBy", Actor.class);
    decided = new Arrow(index, Decision.class, "domain", DecisionDomain.class);
    decidedIn = new Arrow(index, Decision.class, "scope", OrgUnit.class);
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
      Arrays.stream(index.rowsOf(DecisionDomain.class)).forEach(sharedVision::set);
    }
  }

  private boolean isFramework(int row) {
    return ((DecisionDomain) index.object(row)).kind()
        == DecisionDomain.Kind.FRAMEWORK_AND_REQUIREMENTS;
  }

  /** A goal that nobody is recorded to hold is one of the whole system. */
  private void findGoals() {
    Arrow ofGoal = new Arrow(index, Goal.class, "domain", DecisionDomain.class);
    Arrow heldBy = new Arrow(index, Goal.class, "heldBy", Actor.class);
    for (int goal : index.rowsOf(Goal.class)) {
      int inDomain = ofGoal.target(goal);
      if (inDomain < 0 || sharedVision.get(inDomain)) {
        continue;
      }
      if (((Goal) index.object(goal)).heldBy().isEmpty()) {
        sharedVision.set(inDomain);
      }
      heldBy.targets(
          goal,
          row -> {
            if (isBroad(index.actors().level(row))) {
              sharedVision.set(inDomain);
            }
          });
    }
  }

  private PairLists findHeldInDomains() {
    int[] held = Arrays.stream(grants).filter(grant -> holder(grant) >= 0).toArray();
    return new PairLists(index.size(), held, this::domain, this::holder);
  }

  private Representation findRepresented() {
    return index.actors().representing(Arrays.stream(grants).map(this::holder));
  }

  /** Teams and positions that answer for something, and everybody who holds a grant. */
  private int[] findAccountable() {
    BitSet declared = new BitSet(index.size());
    Leading.declared(index).forEach(declared::set);
    BitSet found = new BitSet(index.size());
    for (int team : index.rowsOf(Team.class)) {
      if (declared.get(team) || leads(team) || ((Team) index.object(team)).charge().isPresent()) {
        found.set(team);
      }
    }
    for (int position : index.rowsOf(Position.class)) {
      if (declared.get(position)
          || leads(position)
          || !((Position) index.object(position)).responsibilities().isEmpty()) {
        found.set(position);
      }
    }
    for (int grant : grants) {
      if (holder(grant) >= 0) {
        found.set(holder(grant));
      }
    }
    return found.stream().toArray();
  }

  private boolean leads(int actor) {
    return index.leading(View.DESIGNED).leads(actor) || index.leading(View.LIVED).leads(actor);
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

  /** The row of a grant's domain; −1 when it has none, or none that is in the document. */
  public int domain(int grant) {
    return domain.target(grant);
  }

  /**
   * The row of the unit a grant holds in; −1 when it holds in the whole system, or in a unit that
   * is not in the document.
   */
  public int scope(int grant) {
    return scope.target(grant);
  }

  /** Whether a grant holds in the whole system: it names no scope. */
  public boolean isEverywhere(int grant) {
    return grant(grant).scope().isEmpty();
  }

  /** Whether it is known where a grant holds: everywhere, or in a unit that is in the document. */
  boolean isPlaced(int grant) {
    return isEverywhere(grant) || scope(grant) >= 0;
  }

  /** Whether a grant holds in the whole system, or in a unit at district level or broader. */
  public boolean isCentral(int grant) {
    return isEverywhere(grant) || isBroad(levelOfScope(grant));
  }

  /** Whether a grant holds in a unit at school level or narrower. */
  public boolean isLocal(int grant) {
    Optional<OrgLevel> level = levelOfScope(grant);
    return level.isPresent()
        && (level.get() == OrgLevel.SCHOOL
            || OrgLevel.SCHOOL.isBroaderThan(level.get()) == Answer.YES);
  }

  /** The level of the unit a grant holds in; empty when it has none, or holds in no unit. */
  public Optional<OrgLevel> levelOfScope(int grant) {
    return scope(grant) < 0 ? Optional.empty() : index.units().level(scope(grant));
  }

  private static boolean isBroad(Optional<OrgLevel> level) {
    return level.isPresent() && level.get().isBroaderThan(OrgLevel.SCHOOL) == Answer.YES;
  }

  /** The grants held by each actor itself. */
  public IntLists grantsOfHolder() {
    return ofHolder;
  }

  /** The grants in each domain. */
  public IntLists grantsInDomain() {
    return ofDomain;
  }

  /** Whether somebody may decide in a domain, in whatever scope. */
  public boolean isDecided(int inDomain) {
    return deciding.get(inDomain);
  }

  /** Whether somebody may decide in a domain in a unit at school level or narrower. */
  public boolean isDecidedLocally(int inDomain) {
    return decidedLocally.get(inDomain);
  }

  /**
   * Whether decisions in a domain are tied to something common: a goal in the domain held at
   * district level or broader (or by nobody in particular); somebody who monitors the domain there;
   * or somebody empowered there to set the framework, which counts for every domain.
   */
  public boolean hasCommonVision(int inDomain) {
    return sharedVision.get(inDomain);
  }

  /**
   * The accountable holders, in document order: teams with a charge, or that lead or are declared
   * leaders; positions with a responsibility, or that lead or are declared leaders; and every
   * holder of a grant.
   */
  public List<Node<Actor>> accountableHolders() {
    int[] rows = accountable.get();
    return new Nodes<>(rows.length, i -> index.node(rows[i], Actor.class));
  }

  /** Whether it is said of an actor what it may do: it holds a right other than UNSPECIFIED. */
  public boolean isSpecified(int actor) {
    return ofHolder.anyMatch(actor, grant -> grant(grant).right() != DecisionRight.UNSPECIFIED);
  }

  /**
   * The grants in a domain that an actor holds, or whoever it stands for, in document order. Linear
   * in these, and in the holders of grants that it stands for.
   */
  public IntStream grantsOf(int actor, int inDomain) {
    IntStream.Builder found = IntStream.builder();
    represented
        .get()
        .of(actor)
        .forEach(held -> ofHolderInDomain.get().forEach(inDomain, held, found::add));
    return found.build().sorted();
  }

  /** Whether a grant is in force at a time: UNKNOWN where no time is given or times overlap. */
  public Answer isInForce(int grant, Optional<TimePoint> at) {
    Optional<TimeSpan> period = grant(grant).period();
    if (period.isEmpty()) {
      return Answer.YES;
    }
    return at.map(time -> period.get().contains(time, index.conventions().calendar()))
        .orElse(Answer.UNKNOWN);
  }

  /** The row of whoever made a decision; −1 when none is recorded. */
  public int maker(int decision) {
    return maker.target(decision);
  }

  /** The row of the domain a decision is in; −1 when none is recorded. */
  public int decidedDomain(int decision) {
    return decided.target(decision);
  }

  /** When a decision was made: at the time of its activity, else in its school year. */
  public Optional<TimePoint> decidedAt(int decision) {
    JointActivity activity = (JointActivity) index.object(index.rows().parents[decision]);
    return activity.when().or(activity::schoolYear);
  }

  /**
   * The grants that may have covered a decision, in document order: its maker's in its domain,
   * whose scope contains the decision's, unless they were certainly not in force then. A decision
   * that names no unit may be covered by a grant of any scope. None where maker or domain is not
   * recorded.
   */
  public IntStream grantsFor(int decision) {
    if (maker(decision) < 0 || decidedDomain(decision) < 0) {
      return IntStream.empty();
    }
    int unit = decidedIn.target(decision);
    Optional<TimePoint> at = decidedAt(decision);
    return grantsOf(maker(decision), decidedDomain(decision))
        .filter(grant -> unit < 0 || reaches(grant, unit))
        .filter(grant -> isInForce(grant, at) != Answer.NO);
  }

  /**
   * Whether the scope of a grant contains a unit; no unit (−1) is contained only in the whole
   * system.
   */
  public boolean reaches(int grant, int unit) {
    int outer = scope(grant);
    return isEverywhere(grant) || (outer >= 0 && unit >= 0 && index.units().contains(outer, unit));
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

  /**
   * Every grant of one right that overlaps a grant of another right: same holder, same domain, one
   * scope containing the other, periods not certainly apart. With each such grant comes one it
   * overlaps, of the broadest scope. Sorted by the grants of a holder in a domain; costs time
   * linear in these, times how many of them hold in scopes around one another.
   */
  public List<Overlap> overlaps(DecisionRight right, DecisionRight other) {
    List<Overlap> found = new ArrayList<>();
    Overlaps overlaps = new Overlaps(this, index.units(), right, other);
    ofHolderInDomain.get().forEachShared(group -> found.addAll(overlaps.among(group)));
    return found;
  }

  /**
   * The domains and scopes that several decide alone: EMPOWERED grants in one domain and the same
   * scope, periods not certainly apart, neither holder standing for the other. Linear in the
   * grants, times how many of one domain and scope follow one another in time or are of one holder.
   */
  public List<Rivalry> rivalries() {
    List<Rivalry> found = new ArrayList<>();
    int[] empowered =
        Arrays.stream(grants)
            .filter(grant -> grant(grant).right() == DecisionRight.EMPOWERED)
            .filter(grant -> holder(grant) >= 0 && isPlaced(grant))
            .toArray();
    new PairLists(index.size(), empowered, this::domain, this::scope)
        .forEachShared(
            group -> {
              List<Integer> rivals = rivals(group);
              if (!rivals.isEmpty()) {
                found.add(new Rivalry(rivals));
              }
            });
    return found;
  }

  /** Those of these grants that have a rival among them. */
  private List<Integer> rivals(int[] group) {
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
    return rivals.stream().sorted().toList();
  }

  private boolean areRivals(int grant, int other) {
    Actors actors = index.actors();
    return !actors.standsFor(holder(grant), holder(other))
        && !actors.standsFor(holder(other), holder(grant))
        && periodsMeet(grant, other);
  }

  /**
   * A grant and another that it overlaps.
   *
   * @param grant the row of the grant
   * @param other the row of the other
   */
  public record Overlap(int grant, int other) {}

  /**
   * Grants of one domain and scope each of which has a rival among them.
   *
   * @param grants the rows of the grants, in document order; at least two
   */
  public record Rivalry(List<Integer> grants) {
    /** Copies the list. */
    public Rivalry {
      grants = List.copyOf(grants);
    }
  }
}

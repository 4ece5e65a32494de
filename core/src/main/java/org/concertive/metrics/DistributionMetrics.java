package org.concertive.metrics;

import static org.concertive.catalogue.Sources.DANIELSON_2007;
import static org.concertive.catalogue.Sources.HERFINDAHL_1950;
import static org.concertive.catalogue.Sources.HILL_1973;
import static org.concertive.catalogue.Sources.LAAKSO_TAAGEPERA_1979;
import static org.concertive.catalogue.Sources.LEITHWOOD_ET_AL_2006;
import static org.concertive.catalogue.Sources.LEITHWOOD_RIEHL_2005;
import static org.concertive.catalogue.Sources.LIEBERMAN_MILLER_2004;
import static org.concertive.catalogue.Sources.LONG_BEACH_BRIEF_2010;
import static org.concertive.catalogue.Sources.MEHRA_ET_AL_2006;
import static org.concertive.catalogue.Sources.PENUEL_ET_AL_2010;
import static org.concertive.catalogue.Sources.PIELOU_1966;
import static org.concertive.catalogue.Sources.ROBINSON_LLOYD_ROWE_2008;
import static org.concertive.catalogue.Sources.SHANNON_1948;
import static org.concertive.catalogue.Sources.SPILLANE_2006;
import static org.concertive.catalogue.Sources.SPILLANE_ET_AL_2008;
import static org.concertive.catalogue.Sources.SPILLANE_PARISE_SHERER_2011;
import static org.concertive.catalogue.Sources.SUN_ET_AL_2013;
import static org.concertive.model.organization.RoleType.COACH;
import static org.concertive.model.organization.RoleType.PRINCIPAL;
import static org.concertive.model.organization.RoleType.PROJECT_DIRECTOR;
import static org.concertive.model.organization.RoleType.SENIOR_LEADER;
import static org.concertive.model.organization.RoleType.SUPERINTENDENT;
import static org.concertive.model.organization.RoleType.TEACHER;
import static org.concertive.model.organization.RoleType.TEACHER_LEADER;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Quantity;
import org.concertive.relation.Actors;
import org.concertive.relation.Belonging;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;
import org.concertive.statistics.Concentration;
import org.concertive.statistics.Result;

/**
 * How leading is spread: over how many, over whom and over which functions.
 *
 * <p>The worked examples speak of three routines: one led by Ann, one by Ben, one by Ann and Ben.
 * Each of the two has 1.5 of 3 credits.
 */
public final class DistributionMetrics {
  private static final String CREDIT =
      " Each led item gives one credit, divided equally among its leaders; a team counts as itself, a"
          + " post and its only holder as one. An activity record counts once, unless the conventions"
          + " say as often as it took place.";

  private static final String CREDIT_AND_P = CREDIT + " p is a leader's share of all credit.";

  private static final Set<OrgLevel> LEVELS_OF_INTEREST =
      Collections.unmodifiableSet(
          EnumSet.of(OrgLevel.DISTRICT, OrgLevel.SCHOOL, OrgLevel.COMMUNITY));

  private static final Set<RoleType> FORMAL_HEADS =
      Collections.unmodifiableSet(
          EnumSet.of(PRINCIPAL, SUPERINTENDENT, SENIOR_LEADER, PROJECT_DIRECTOR));

  private static final Set<Leader.Basis> FORMAL =
      Collections.unmodifiableSet(
          EnumSet.of(Leader.Basis.FORMAL_POSITION, Leader.Basis.DESIGNATED_ROLE));

  private static final Set<Leader.Basis> INFORMAL =
      Collections.unmodifiableSet(
          EnumSet.of(Leader.Basis.INFORMAL_NOMINATED, Leader.Basis.EMERGENT));

  private static final Set<RoleType> FORMAL_ROLES =
      Collections.unmodifiableSet(
          EnumSet.of(
              SUPERINTENDENT,
              SENIOR_LEADER,
              RoleType.CENTRAL_OFFICE_ADMINISTRATOR,
              RoleType.PRINCIPAL_SUPERVISOR,
              PROJECT_DIRECTOR,
              PRINCIPAL,
              RoleType.ASSISTANT_PRINCIPAL,
              RoleType.SITE_ADMINISTRATOR,
              COACH,
              RoleType.COORDINATOR,
              TEACHER_LEADER,
              RoleType.CURRICULUM_LEADER,
              RoleType.PD_DIRECTOR,
              RoleType.BOARD_MEMBER));

  private static final Set<RoleType> TEACHER_ROLES =
      Collections.unmodifiableSet(EnumSet.of(TEACHER, TEACHER_LEADER, COACH));

  /**
   * M-01. How many actors lead.
   *
   * <p>Example: Ann and Ben lead, so 2.
   *
   * @see "Spillane 2006"
   */
  public static final Metric<Value> LEADER_COUNT =
      Metric.value("M-01", "leader-count", "Leader count")
          .means(
              "How many actors lead at least one routine or activity. Actors are counted,"
                  + " not people: a team is one actor, a post and its only holder are one.")
          .is("number of actors with credit")
          .in(Unit.of("actors"), Range.atLeast(1).whole())
          .inBothViews()
          .undefinedWhen("nobody is recorded to lead anything")
          .sources(SPILLANE_2006.says("leadership takes leaders plus others"))
          .computed(
              (index, view) -> {
                List<Node<Actor>> leaders = index.get(Leading.in(view)).leaders();
                return leaders.isEmpty()
                    ? Parts.nothingLed(view)
                    : Result.of(Value.of(leaders.size()).from(Parts.plain(leaders)));
              });

  /**
   * M-01b. How many people the actors are that lead.
   *
   * <p>Example: Ann, Ben and a team of 7 to 12 lead, so 7 to 14.
   *
   * @see "Spillane 2006"
   */
  public static final Metric<Value> LEADING_PEOPLE =
      Metric.value("M-01b", "leading-people", "People who lead")
          .means(
              "How many people the actors are that lead at least one routine or activity."
                  + " The same people may be several of these actors, so there are at least as"
                  + " many as the persons among them and as the largest of them, and at most as"
                  + " many as their sizes together.")
          .is("max(persons, greatest lower limit of a size) to Σ upper limits of sizes")
          .in(Unit.of("people"), Range.atLeast(0).whole().orIntervals())
          .inBothViews()
          .undefinedWhen("nobody is recorded to lead anything")
          .sources(SPILLANE_2006.says("leadership takes leaders plus others"))
          .computed(
              (index, view) -> {
                List<Node<Actor>> leaders = index.get(Leading.in(view)).leaders();
                return leaders.isEmpty()
                    ? Parts.nothingLed(view)
                    : Result.of(people(index, leaders));
              });

  private static Value people(SystemIndex index, List<Node<Actor>> leaders) {
    List<Quantity> sizes = leaders.stream().map(index.get(Actors.RELATION)::sizeOf).toList();
    Quantity all = sizes.stream().reduce(Quantity.exactly(0), Quantity::plus);
    long persons = leaders.stream().filter(leader -> leader.is(Person.class)).count();
    long greatest = sizes.stream().mapToLong(Quantity::least).max().orElse(0);
    return Value.of(Quantity.within(Math.max(persons, greatest), all.most()))
        .from(Parts.plain(leaders));
  }

  /**
   * M-02. At how many of the levels of interest there are leaders, declared and actual.
   *
   * <p>Example: a principal, a council of the community and a superintendent are declared leaders;
   * the principal and the superintendent lead routines: declared 3/3, leading 2/3.
   *
   * @see "Spillane, Parise & Sherer 2011; Long Beach brief 2010"
   */
  public static final Metric<Profile> LEVEL_COVERAGE =
      Metric.profile("M-02", "level-coverage", "Level coverage")
          .means(
              "At how many of the levels district, school and community there are leaders"
                  + " (families, community members and partners count for the community), in two"
                  + " parts: declared, the levels of declared leaders; leading, the levels"
                  + " of actors who lead a routine or activity.")
          .is("levels with leaders ÷ 3")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .inBothViews()
          .undefinedWhen("declared: no leader is declared; leading: nobody leads anything")
          .sources(
              SPILLANE_PARISE_SHERER_2011.asWhole(),
              LONG_BEACH_BRIEF_2010.says("leadership at three levels"))
          .computed(
              (index, view) -> {
                Set<Node<Actor>> declared = index.get(Leading.DECLARED);
                List<Node<Actor>> leading = index.get(Leading.in(view)).leaders();
                return Result.of(
                    Profile.of(
                        "declared",
                        declared.isEmpty()
                            ? Result.undefined(
                                Result.Code.NONE_RECORDED, "no leader is declared", "leaders")
                            : Result.of(levels(index, declared)),
                        "leading",
                        leading.isEmpty()
                            ? Parts.nothingLed(view)
                            : Result.of(levels(index, leading))));
              });

  private static Value levels(SystemIndex index, Collection<Node<Actor>> actors) {
    EnumSet<OrgLevel> found = EnumSet.noneOf(OrgLevel.class);
    for (Node<Actor> actor : actors) {
      index.get(Actors.RELATION).levelOf(actor).ifPresent(found::add);
      if (index.get(Actors.RELATION).isOfCommunity(actor)) {
        found.add(OrgLevel.COMMUNITY);
      }
    }
    found.retainAll(LEVELS_OF_INTEREST);
    return words(found, LEVELS_OF_INTEREST.size());
  }

  /** So many words of a whole. */
  private static Value words(Set<? extends Enum<?>> found, int whole) {
    return Value.share(
        found.stream().<Contributor>map(word -> Contributor.of(word)).toList(), whole);
  }

  /**
   * M-03. In what share of led items others than formal heads lead.
   *
   * <p>Example: a principal leads two routines, in one of them with a teacher: 1/2.
   *
   * @see "Spillane 2006"
   */
  public static final Metric<Value> LEADER_PLUS_SHARE =
      Metric.value("M-03", "leader-plus-share", "Leader-plus share")
          .means(
              "Share of led routines or activities that are not led by principals,"
                  + " superintendents, senior leaders and project directors alone: at least one"
                  + " leader is a team or a unit, or has none of these roles. A leader whose role"
                  + " is not recorded has none of them.")
          .is(
              "items with a leader who is a team, a unit or has none of these roles ÷ led"
                  + " items")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .inBothViews()
          .undefinedWhen("nobody leads anything")
          .sources(SPILLANE_2006.says("leadership takes leaders plus others"))
          .computed(
              ofLed(
                  (index, leading) ->
                      Value.share(
                          leading.led().stream()
                              .filter(
                                  item ->
                                      leading.leadersOf(item).stream()
                                          .anyMatch(leader -> isBesidesHeads(index, leader)))
                              .toList(),
                          leading.led().size())));

  private static boolean isBesidesHeads(SystemIndex index, Node<Actor> actor) {
    return actor.is(Team.class)
        || actor.is(OrgUnit.class)
        || Collections.disjoint(index.get(Actors.RELATION).rolesOf(actor), FORMAL_HEADS);
  }

  /** A computation on what is led; undefined where nothing is. */
  @FunctionalInterface
  private interface OfLed {
    Value of(SystemIndex index, Leading leading);
  }

  private static Metric.Computation<Value> ofLed(OfLed computation) {
    return (index, view) -> {
      Leading leading = index.get(Leading.in(view));
      return leading.led().isEmpty()
          ? Parts.nothingLed(view)
          : Result.of(computation.of(index, leading));
    };
  }

  /**
   * M-04. How unequally leading is divided among those who lead.
   *
   * <p>Example: Ann and Ben have ½ each: Σp² = ½, so 0. With shares ¾ and ¼: (0.625 − 0.5) ÷ 0.5 =
   * 0.25.
   *
   * @see "Herfindahl 1950; Mehra et al. 2006"
   */
  public static final Metric<Value> CONCENTRATION =
      Metric.value("M-04", "concentration", "Concentration")
          .means(
              "How unequally leading is divided among those who lead, from 0 (all lead"
                  + " alike) to 1 (one leads everything): the normalized Herfindahl index."
                  + CREDIT_AND_P
                  + " Contributors are the n leaders, each with p.")
          .is("(Σp² − 1/n) ÷ (1 − 1/n)")
          .in(Unit.INDEX, Range.ZERO_TO_ONE)
          .inBothViews()
          .undefinedWhen("fewer than two lead")
          .sources(HERFINDAHL_1950.asWhole(), MEHRA_ET_AL_2006.asWhole())
          .computed(ofCredits(Concentration::normalizedHerfindahl));

  /**
   * M-05. How many leaders with equal shares would give the same concentration.
   *
   * <p>Example: Ann and Ben have ½ each: 2. With shares ¾ and ¼: 1 ÷ 0.625 = 1.6.
   *
   * @see "Laakso & Taagepera 1979; Hill 1973"
   */
  public static final Metric<Value> EFFECTIVE_LEADERS =
      Metric.value("M-05", "effective-leaders", "Effective leaders")
          .means(
              "How many leaders with equal shares would give the same concentration: at"
                  + " most the number of leaders, when all lead alike."
                  + CREDIT_AND_P
                  + " Contributors are the leaders, each with p.")
          .is("1 ÷ Σp²")
          .in(Unit.of("leaders"), Range.atLeast(1))
          .inBothViews()
          .undefinedWhen("nobody leads anything")
          .sources(LAAKSO_TAAGEPERA_1979.asWhole(), HILL_1973.asWhole())
          .computed(ofCredits(Concentration::effectiveNumber));

  /**
   * M-06. How evenly leading is divided among those who lead.
   *
   * <p>Example: Ann and Ben have ½ each: 1. With shares ¾ and ¼: 0.5623 ÷ 0.6931 = 0.8113.
   *
   * @see "Shannon 1948; Pielou 1966"
   */
  public static final Metric<Value> EVENNESS =
      Metric.value("M-06", "evenness", "Evenness")
          .means(
              "How evenly leading is divided among those who lead, from near 0 (one leads"
                  + " nearly everything) to 1 (all lead alike): the entropy of their shares,"
                  + " divided by its maximum."
                  + CREDIT_AND_P
                  + " Contributors are the n leaders, each with p.")
          .is("−Σ p ln p ÷ ln n")
          .in(Unit.INDEX, Range.ZERO_TO_ONE)
          .inBothViews()
          .undefinedWhen("fewer than two lead")
          .sources(SHANNON_1948.asWhole(), PIELOU_1966.asWhole())
          .computed(ofCredits(Concentration::evenness));

  /** A statistic of the leaders' credits, with their shares. */
  private static Metric.Computation<Value> ofCredits(Function<double[], Result<Double>> statistic) {
    return (index, view) -> {
      Leading leading = index.get(Leading.in(view));
      List<Node<Actor>> leaders = leading.leaders();
      if (leaders.isEmpty()) {
        return Parts.nothingLed(view);
      }
      double all = leading.creditOfAll();
      List<Contributor> shares = Parts.weighted(leaders, leader -> leading.creditOf(leader) / all);
      Result<Double> number =
          statistic.apply(leaders.stream().mapToDouble(leading::creditOf).toArray());
      return number.isDefined()
          ? number.map(one -> Value.of(one).from(shares))
          : Result.undefined(
              Result.Code.TOO_FEW,
              "only one actor leads " + Parts.oneItem(view),
              "a second leader");
    };
  }

  /**
   * M-07. How far those who are declared leaders and those who led are the same.
   *
   * <p>Example: Ann and Ben are declared leaders, Ben and Cleo led: 1/3.
   *
   * @see "Spillane et al. 2008; Penuel et al. 2010"
   */
  public static final Metric<Value> FORMAL_LIVED_OVERLAP =
      Metric.value("M-07", "formal-lived-overlap", "Overlap of declared and actual leaders")
          .means(
              "How far those who are declared leaders and those who led an activity are the"
                  + " same. Somebody leads as a declared leader who is that leader, its only"
                  + " holder or only post, leads in that position, or holds it or is of that group"
                  + " and names no other position; a member who leads is not the team leading."
                  + " Contributors are the declared leaders somebody led as.")
          .is(
              "declared leaders somebody led as ÷ (declared leaders + actual leaders who led as"
                  + " none of them)")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .needs(Aspect.ACTIVITIES)
          .undefinedWhen("nobody is declared a leader")
          .sources(
              SPILLANE_ET_AL_2008.says("leading as designed and as lived"),
              PENUEL_ET_AL_2010.asWhole())
          .computed((index, view) -> overlap(index));

  private static Result<Value> overlap(SystemIndex index) {
    Map<Node<Actor>, Node<Actor>> declared = new LinkedHashMap<>();
    Identity identity = index.get(Identity.RELATION);
    index
        .get(Leading.DECLARED)
        .forEach(actor -> declared.putIfAbsent(identity.seatOf(actor), actor));
    if (declared.isEmpty()) {
      return Result.undefined(Result.Code.NONE_RECORDED, "nobody is declared a leader", "leaders");
    }
    Belonging leaders = identity.among(declared.values());
    Set<Node<Actor>> both = new TreeSet<>();
    Set<Node<Actor>> others = new TreeSet<>();
    for (Node<Participation> part : index.nodes(Participation.class)) {
      Optional<Node<Actor>> who = index.node(part.value().actor(), Actor.class);
      if (who.isPresent() && index.conventions().leads(part.value().part())) {
        List<Node<Actor>> as = leaders.as(who.get(), position(index, part));
        both.addAll(as);
        if (as.isEmpty()) {
          others.add(identity.seatOf(who.get()));
        }
      }
    }
    return Result.of(Value.share(both, declared.size() + others.size()));
  }

  private static Optional<Node<Position>> position(SystemIndex index, Node<Participation> part) {
    return part.value().inPosition().flatMap(held -> index.node(held, Position.class));
  }

  /**
   * M-08. How much of the credit for leading is held without formal standing.
   *
   * <p>Example: Ann, declared by designated role, and Ben, a teacher, lead a routine each: 1/2. If
   * no role of Ben's is recorded: 0 to 1/2.
   *
   * @see "Sun et al. 2013; Spillane 2006"
   */
  public static final Metric<Value> INFORMAL_SHARE =
      Metric.value("M-08", "informal-share", "Informal share")
          .means(
              "Share of the credit for leading held by actors without formal standing. A declared"
                  + " basis decides: a formal position or designated role is formal, informally"
                  + " nominated or emergent is not. Without one the role decides: superintendents,"
                  + " senior leaders, central-office administrators, supervisors of principals,"
                  + " project directors, principals, assistant principals, site administrators,"
                  + " coaches, coordinators, teacher leaders, curriculum leaders, directors of"
                  + " professional development and board members are formal, other roles are not."
                  + " Where neither is recorded, and for a team or unit without a basis, the share"
                  + " is an interval."
                  + CREDIT
                  + " Contributors are those who certainly have no formal standing, each with the"
                  + " share of all credit.")
          .is("credit of actors without formal standing ÷ all credit")
          .in(Unit.SHARE, Range.ZERO_TO_ONE.orIntervals())
          .inBothViews()
          .undefinedWhen("nobody leads anything")
          .sources(SUN_ET_AL_2013.asWhole(), SPILLANE_2006.asWhole())
          .computed(DistributionMetrics::informalShare);

  private static Result<Value> informalShare(SystemIndex index, View view) {
    Leading leading = index.get(Leading.in(view));
    if (leading.led().isEmpty()) {
      return Parts.nothingLed(view);
    }
    SetMultimap<Node<Actor>, Leader.Basis> bases = declaredBases(index);
    Belonging declared = index.get(Identity.RELATION).among(bases.keySet());
    Map<Answer, List<Node<Actor>>> byStanding =
        leading.leaders().stream()
            .collect(
                Collectors.groupingBy(
                    leader ->
                        isFormal(
                            leader,
                            declared.as(leader, Optional.empty()).stream()
                                .flatMap(as -> bases.get(as).stream())
                                .collect(Collectors.toSet()))));
    Value certain = creditShare(leading, byStanding.getOrDefault(Answer.NO, List.of()));
    Value open = creditShare(leading, byStanding.getOrDefault(Answer.UNKNOWN, List.of()));
    return Result.of(
        open.high() == 0
            ? certain
            : Value.between(certain.low(), Math.min(1, certain.low() + open.high()))
                .from(certain.contributors()));
  }

  /** The recorded bases of the declared leaders that have one. */
  private static SetMultimap<Node<Actor>, Leader.Basis> declaredBases(SystemIndex index) {
    SetMultimap<Node<Actor>, Leader.Basis> bases = HashMultimap.create();
    for (Leader leader : index.system().leaders()) {
      index
          .node(leader.actor(), Actor.class)
          .ifPresent(actor -> leader.basis().ifPresent(basis -> bases.put(actor, basis)));
    }
    return bases;
  }

  private static Answer isFormal(Node<Actor> leader, Set<Leader.Basis> bases) {
    if (!Collections.disjoint(bases, FORMAL)) {
      return Answer.YES;
    }
    if (!Collections.disjoint(bases, INFORMAL)) {
      return Answer.NO;
    }
    Set<RoleType> roles =
        leader.is(Team.class) || !bases.isEmpty()
            ? Set.of()
            : leader.index().get(Actors.RELATION).rolesOf(leader);
    return roles.isEmpty()
        ? Answer.UNKNOWN
        : Collections.disjoint(roles, FORMAL_ROLES) ? Answer.NO : Answer.YES;
  }

  /**
   * M-09. For how many of the eight leadership functions somebody leads.
   *
   * <p>Example: of three led routines, one is for setting directions, one for developing people and
   * one names no function: 2/8.
   *
   * @see "Leithwood & Riehl 2005; Leithwood et al. 2006; Robinson, Lloyd & Rowe 2008"
   */
  public static final Metric<Value> FUNCTION_COVERAGE =
      Metric.value("M-09", "function-coverage", "Function coverage")
          .means(
              "Share of the eight leadership functions that at least one led routine or"
                  + " activity names.")
          .is("functions of led items ÷ 8")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .inBothViews()
          .undefinedWhen("no led item names a function")
          .sources(
              LEITHWOOD_RIEHL_2005.asWhole(),
              LEITHWOOD_ET_AL_2006.asWhole(),
              ROBINSON_LLOYD_ROWE_2008.asWhole())
          .computed(
              (index, view) -> {
                EnumSet<LeadershipFunction> found =
                    index.get(Leading.in(view)).led().stream()
                        .map(item -> functions(item.value()))
                        .flatMap(Set::stream)
                        .collect(
                            Collectors.toCollection(
                                () -> EnumSet.noneOf(LeadershipFunction.class)));
                return found.isEmpty()
                    ? Result.undefined(
                        Result.Code.NONE_RECORDED,
                        "no led " + Parts.item(view) + " names a function",
                        "functions of " + Parts.items(view))
                    : Result.of(words(found, LeadershipFunction.values().length));
              });

  private static Set<LeadershipFunction> functions(Object item) {
    return item instanceof Routine routine
        ? routine.functions()
        : ((JointActivity) item).functions();
  }

  /**
   * M-14. How much of the credit for leading teachers, teacher leaders and coaches hold.
   *
   * <p>Example: a principal and a coach lead one routine together, the principal another alone: 0.5
   * of 2 credits, 0.25. A team of a principal and three teacher leaders leads a third: 1.25 of 3.
   *
   * @see "Lieberman & Miller 2004; Danielson 2007"
   */
  public static final Metric<Value> TEACHER_LEADER_SHARE =
      Metric.value("M-14", "teacher-leader-share", "Teacher-leader share")
          .means(
              "Share of the credit for leading that teachers, teacher leaders and coaches"
                  + " hold. A person has their own roles and those of the positions they hold; one"
                  + " of the three roles is enough, whatever other roles the leader has. A team's"
                  + " credit counts by the share of the three roles among its members, as an"
                  + " interval where their numbers are not exact and from none to all of it where"
                  + " not all members are listed."
                  + CREDIT
                  + " Contributors are these leaders, each with the share of all credit it"
                  + " certainly adds.")
          .is("credit of teachers, teacher leaders and coaches ÷ all credit")
          .in(Unit.SHARE, Range.ZERO_TO_ONE.orIntervals())
          .inBothViews()
          .undefinedWhen("nobody leads anything; no leader's role is known")
          .sources(LIEBERMAN_MILLER_2004.asWhole(), DANIELSON_2007.asWhole())
          .computed(DistributionMetrics::teacherLeaderShare);

  private static Result<Value> teacherLeaderShare(SystemIndex index, View view) {
    Leading leading = index.get(Leading.in(view));
    List<Node<Actor>> leaders = leading.leaders();
    if (leaders.isEmpty()) {
      return Parts.nothingLed(view);
    }
    Actors actors = index.get(Actors.RELATION);
    if (leaders.stream().allMatch(leader -> actors.rolesOf(leader).isEmpty())) {
      return Result.undefined(
          Result.Code.NONE_RECORDED, "no leader's role is known", "role types of the leaders");
    }
    double all = leading.creditOfAll();
    double least = 0;
    double most = 0;
    List<Contributor> certain = new ArrayList<>();
    for (Node<Actor> leader : leaders) {
      Value teachers = shareOfTeachers(index, leader);
      double credit = leading.creditOf(leader);
      least += credit * teachers.low();
      most += credit * teachers.high();
      if (teachers.low() > 0) {
        certain.add(Contributor.of(leader.value(), credit * teachers.low() / all));
      }
    }
    return Result.of(
        (least == most ? Value.ratio(least, all) : Value.between(least / all, most / all))
            .from(Parts.sorted(certain.stream())));
  }

  /** What share of a leader are teachers, teacher leaders and coaches. */
  private static Value shareOfTeachers(SystemIndex index, Node<Actor> leader) {
    Actors actors = index.get(Actors.RELATION);
    Optional<Node<Team>> team = leader.as(Team.class);
    if (team.isEmpty()) {
      return Value.of(isOfTeachers(actors, leader) ? 1 : 0);
    }
    if (team.get().value().membershipListed() != Team.Listing.COMPLETE) {
      return Value.between(0, 1);
    }
    Map<Boolean, Quantity> sizes =
        actors.membersOf(team.get()).stream()
            .collect(
                Collectors.toMap(
                    member -> isOfTeachers(actors, member), actors::sizeOf, Quantity::plus));
    return Parts.shareOf(
        sizes.getOrDefault(true, Quantity.exactly(0)),
        sizes.getOrDefault(false, Quantity.exactly(0)));
  }

  private static boolean isOfTeachers(Actors actors, Node<Actor> actor) {
    return !Collections.disjoint(actors.rolesOf(actor), TEACHER_ROLES);
  }

  /** The credit of some of the leaders over all credit. */
  private static Value creditShare(Leading leading, List<Node<Actor>> some) {
    double all = leading.creditOfAll();
    return Value.ratio(some.stream().mapToDouble(leading::creditOf).sum(), all)
        .from(Parts.weighted(some, leader -> leading.creditOf(leader) / all));
  }

  static final List<Metric<?>> METRICS =
      List.of(
          LEADER_COUNT,
          LEADING_PEOPLE,
          LEVEL_COVERAGE,
          LEADER_PLUS_SHARE,
          CONCENTRATION,
          EFFECTIVE_LEADERS,
          EVENNESS,
          FORMAL_LIVED_OVERLAP,
          INFORMAL_SHARE,
          FUNCTION_COVERAGE,
          TEACHER_LEADER_SHARE);

  private DistributionMetrics() {}
}

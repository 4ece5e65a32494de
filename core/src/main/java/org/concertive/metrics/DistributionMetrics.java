package org.concertive.metrics;

import static org.concertive.catalogue.Sources.HERFINDAHL_1950;
import static org.concertive.catalogue.Sources.HILL_1973;
import static org.concertive.catalogue.Sources.LAAKSO_TAAGEPERA_1979;
import static org.concertive.catalogue.Sources.LONG_BEACH_BRIEF_2010;
import static org.concertive.catalogue.Sources.MEHRA_ET_AL_2006;
import static org.concertive.catalogue.Sources.PIELOU_1966;
import static org.concertive.catalogue.Sources.SHANNON_1948;
import static org.concertive.catalogue.Sources.SPILLANE_2006;
import static org.concertive.catalogue.Sources.SPILLANE_PARISE_SHERER_2011;
import static org.concertive.model.organization.RoleType.PRINCIPAL;
import static org.concertive.model.organization.RoleType.PROJECT_DIRECTOR;
import static org.concertive.model.organization.RoleType.SENIOR_LEADER;
import static org.concertive.model.organization.RoleType.SUPERINTENDENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.value.Quantity;
import org.concertive.relation.Actors;
import org.concertive.relation.Leading;
import org.concertive.statistics.Concentration;
import org.concertive.statistics.Result;

/**
 * How leading is spread: over how many, at which levels and how evenly.
 *
 * <p>The worked examples speak of three routines: one led by Ann, one by Ben, one by Ann and Ben.
 * Each of the two has 1.5 of 3 credits.
 */
public final class DistributionMetrics {
  private static final String CREDIT_AND_P = Credits.RULE + " p is a leader's share of all credit.";

  private static final Set<OrgLevel> LEVELS_OF_INTEREST =
      Collections.unmodifiableSet(
          EnumSet.of(OrgLevel.DISTRICT, OrgLevel.SCHOOL, OrgLevel.COMMUNITY));

  private static final Set<RoleType> FORMAL_HEADS =
      Collections.unmodifiableSet(
          EnumSet.of(PRINCIPAL, SUPERINTENDENT, SENIOR_LEADER, PROJECT_DIRECTOR));

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
                  + " Persons, and the persons a team lists where it lists all its members, count"
                  + " once. Who the others are is not known, and they may be the same people: there"
                  + " are at least as many as these persons and as the largest of the others, and"
                  + " at most as many as all together.")
          .is(
              "max(known persons, greatest lower limit of another's size) to known persons + Σ upper"
                  + " limits of the others' sizes")
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
    Actors actors = index.get(Actors.RELATION);
    Set<Node<Person>> known = new HashSet<>();
    List<Quantity> others = new ArrayList<>();
    for (Node<Actor> leader : leaders) {
      actors
          .peopleOf(leader)
          .ifPresentOrElse(known::addAll, () -> others.add(actors.sizeOf(leader)));
    }
    long greatest = others.stream().mapToLong(Quantity::least).max().orElse(0);
    Quantity most = others.stream().reduce(Quantity.exactly(known.size()), Quantity::plus);
    return Value.of(Quantity.within(Math.max(known.size(), greatest), most.most()))
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
    return Parts.words(found, LEVELS_OF_INTEREST.size());
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

  static final List<Metric<?>> METRICS =
      List.of(
          LEADER_COUNT,
          LEADING_PEOPLE,
          LEVEL_COVERAGE,
          LEADER_PLUS_SHARE,
          CONCENTRATION,
          EFFECTIVE_LEADERS,
          EVENNESS);

  private DistributionMetrics() {}
}

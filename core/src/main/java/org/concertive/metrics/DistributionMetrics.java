package org.concertive.metrics;

import static org.concertive.model.organization.RoleType.COACH;
import static org.concertive.model.organization.RoleType.PRINCIPAL;
import static org.concertive.model.organization.RoleType.PROJECT_DIRECTOR;
import static org.concertive.model.organization.RoleType.SENIOR_LEADER;
import static org.concertive.model.organization.RoleType.SUPERINTENDENT;
import static org.concertive.model.organization.RoleType.TEACHER;
import static org.concertive.model.organization.RoleType.TEACHER_LEADER;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concertive.index.Leading;
import org.concertive.index.Node;
import org.concertive.index.Representation;
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
import org.concertive.model.value.Quantity;
import org.concertive.statistics.Concentration;
import org.concertive.statistics.Result;

/**
 * Over how many, over whom and over what leading is spread.
 *
 * <p>Every led item, a routine as designed or an activity as lived, gives one credit to its leaders
 * in equal parts. The share of a leader is their credit divided by all credit. A team counts as
 * itself, and a position as itself, whoever holds it. An activity counts once, however often it is
 * recorded to have taken place.
 *
 * <p>The worked examples speak of three routines: one led by Ann, one by Ben, one by Ann and Ben.
 * Each of the two has 1.5 of 3 credits. None of the numbers is better high or low.
 */
public final class DistributionMetrics {
  private static final Set<OrgLevel> LEVELS_OF_INTEREST =
      Collections.unmodifiableSet(
          EnumSet.of(OrgLevel.DISTRICT, OrgLevel.SCHOOL, OrgLevel.COMMUNITY));

  private static final Set<RoleType> FORMAL_HEADS =
      Collections.unmodifiableSet(
          EnumSet.of(PRINCIPAL, SUPERINTENDENT, SENIOR_LEADER, PROJECT_DIRECTOR));

  private static final Set<Leader.Basis> FORMAL =
      Collections.unmodifiableSet(
          EnumSet.of(Leader.Basis.FORMAL_POSITION, Leader.Basis.DESIGNATED_ROLE));

  private static final Set<RoleType> TEACHER_ROLES =
      Collections.unmodifiableSet(EnumSet.of(TEACHER, TEACHER_LEADER, COACH));

  /**
   * M-01. How many lead at least one item: actors, not people; a team is one.
   *
   * <p>Formula: the number of actors with credit. Unit: actors. Range: 0 and more. Never undefined.
   *
   * <p>Example: Ann and Ben lead, so 2.
   *
   * @see "Spillane 2006 (leader-plus)"
   */
  public static final Metric<Value> LEADER_COUNT =
      Metric.value("M-01", "leader-count", "Leader count")
          .means("How many actors lead at least one routine or activity; a team is one actor.")
          .is("number of actors with credit")
          .in("actors", "0…")
          .inBothViews()
          .sources("Spillane 2006")
          .computed(
              (index, view) -> {
                int[] actors = index.leading(view).actors();
                return Result.of(
                    Value.of(actors.length).from(Parts.plain(index, IntStream.of(actors))));
              });

  /**
   * M-01, as people. How many people the leaders are: at least the persons among them and at least
   * the largest of them, since the same people may be several leaders; at most all their sizes
   * together.
   *
   * <p>Formula: max(persons, greatest lower bound of a size) to Σ upper bounds of sizes. Unit:
   * people. Range: 0 and more, an interval. Never undefined.
   *
   * <p>Example: Ann, Ben and a team of 7 to 12 lead, so 7 to 14.
   *
   * @see "Spillane 2006 (leader-plus)"
   */
  public static final Metric<Value> LEADING_PEOPLE =
      Metric.value("M-01", "leading-people", "People who lead")
          .means("How many people the actors are that lead at least one routine or activity.")
          .is("max(persons, greatest lower bound of a size) to Σ upper bounds of sizes")
          .in("people", "0…, an interval")
          .inBothViews()
          .sources("Spillane 2006")
          .computed((index, view) -> Result.of(people(index, index.leading(view).actors())));

  private static Value people(SystemIndex index, int[] actors) {
    Quantity all =
        Arrays.stream(actors)
            .mapToObj(index.actors()::size)
            .reduce(Quantity.exactly(0), Quantity::plus);
    long persons = Arrays.stream(actors).filter(row -> index.object(row) instanceof Person).count();
    long greatest =
        Arrays.stream(actors).mapToLong(row -> index.actors().size(row).least()).max().orElse(0);
    return Value.of(Quantity.within(Math.max(persons, greatest), all.most()))
        .from(Parts.plain(index, IntStream.of(actors)));
  }

  /**
   * M-02. At how many of the levels of interest (district, school, community) there are leaders, in
   * two parts: {@code declared}, levels at which a declared leader sits; {@code leading}, levels at
   * which somebody sits who leads an item.
   *
   * <p>Formula: levels ÷ 3. Unit: share. Range: 0 to 1. Undefined when no leader is declared; when
   * nobody leads anything.
   *
   * <p>Example: a principal, a council of the community and a superintendent are declared leaders;
   * the principal and the superintendent lead routines: declared 3/3, leading 2/3.
   *
   * @see "Spillane, Parise & Sherer 2011; Long Beach brief 2010 (three levels)"
   */
  public static final Metric<Profile> LEVEL_COVERAGE =
      Metric.profile("M-02", "level-coverage", "Level coverage")
          .means(
              "At which of the levels district, school and community there are declared leaders,"
                  + " and at which there are actors who lead.")
          .is("levels with leaders ÷ 3")
          .in("share", "0–1")
          .inBothViews()
          .undefinedWhen("no leader is declared; nobody leads anything")
          .sources("Spillane, Parise & Sherer 2011", "Long Beach brief 2010")
          .computed(
              (index, view) -> {
                int[] declared = Leading.declared(index).toArray();
                int[] leading = index.leading(view).actors();
                return Result.of(
                    Profile.of(
                        "declared",
                        declared.length == 0
                            ? Result.undefined("no leader is declared", "leaders")
                            : Result.of(levels(index, declared)),
                        "leading",
                        leading.length == 0
                            ? Parts.nothingLed(view)
                            : Result.of(levels(index, leading))));
              });

  private static Value levels(SystemIndex index, int[] actors) {
    EnumSet<OrgLevel> found = EnumSet.noneOf(OrgLevel.class);
    for (int actor : actors) {
      index.actors().level(actor).ifPresent(found::add);
    }
    found.retainAll(LEVELS_OF_INTEREST);
    return words(found, LEVELS_OF_INTEREST.size());
  }

  /** So many words of a whole. */
  private static Value words(Set<? extends Enum<?>> found, int whole) {
    return Parts.share(
        found.stream().<Contributor>map(word -> Contributor.of(word)).toList(), whole);
  }

  /**
   * M-03. In how many of the led items more than formal heads lead: at least one leader is a body
   * (a team or a unit), or has none of the roles principal, superintendent, senior leader and
   * project director. A leader of whom no role is known has none of these.
   *
   * <p>Formula: such items ÷ led items. Unit: share. Range: 0 to 1. Undefined when nobody leads
   * anything.
   *
   * <p>Example: a principal leads two routines, in one of them with a teacher: 1/2.
   *
   * @see "Spillane 2006 (leader-plus)"
   */
  public static final Metric<Value> LEADER_PLUS_SHARE =
      Metric.value("M-03", "leader-plus-share", "Leader-plus share")
          .means(
              "Share of led routines or activities that not only principals, superintendents,"
                  + " senior leaders and project directors lead.")
          .is("items with a leader who is a body or has none of these roles ÷ led items")
          .in("share", "0–1")
          .inBothViews()
          .undefinedWhen("nobody leads anything")
          .sources("Spillane 2006")
          .computed(
              ofLed(
                  (index, leading) ->
                      Parts.share(
                          index,
                          leading
                              .led()
                              .filter(
                                  item ->
                                      leading.leaders().stream(item)
                                          .anyMatch(row -> isBesidesHeads(index, row)))
                              .map(leading::row),
                          leading.ledCount())));

  private static boolean isBesidesHeads(SystemIndex index, int actor) {
    return index.object(actor) instanceof Team
        || index.object(actor) instanceof OrgUnit
        || Collections.disjoint(index.actors().roleTypes(actor), FORMAL_HEADS);
  }

  /** A computation on what is led; undefined where nothing is. */
  @FunctionalInterface
  private interface OfLed {
    Value of(SystemIndex index, Leading leading);
  }

  private static Metric.Computation<Value> ofLed(OfLed computation) {
    return (index, view) -> {
      Leading leading = index.leading(view);
      return leading.ledCount() == 0
          ? Parts.nothingLed(view)
          : Result.of(computation.of(index, leading));
    };
  }

  /**
   * M-04. How unequally leading is divided among those who lead, from 0 (all lead alike) to 1 (one
   * leads everything): the normalized Herfindahl index.
   *
   * <p>Formula: (Σp² − 1/n) ÷ (1 − 1/n), p the shares of the n leaders. Unit: index. Range: 0 to 1.
   * Undefined when fewer than two lead. Contributors: the share p of each leader.
   *
   * <p>Example: Ann and Ben have ½ each: Σp² = ½, so 0. With shares ¾ and ¼: (0.625 − 0.5) ÷ 0.5 =
   * 0.25.
   *
   * @see "Herfindahl 1950; Mehra, Smith, Dixon & Robertson 2006"
   */
  public static final Metric<Value> CONCENTRATION =
      Metric.value("M-04", "concentration", "Concentration")
          .means("How unequally leading is divided among those who lead.")
          .is("(Σp² − 1/n) ÷ (1 − 1/n)")
          .in("index", "0–1")
          .inBothViews()
          .undefinedWhen("fewer than two lead")
          .sources("Herfindahl 1950", "Mehra, Smith, Dixon & Robertson 2006")
          .computed(ofCredits(Concentration::normalizedHerfindahl));

  /**
   * M-05. How many leaders with equal shares would give the same concentration.
   *
   * <p>Formula: 1 ÷ Σp², p the shares of the leaders. Unit: leaders. Range: 1 to the number of
   * leaders, which it reaches when all lead alike. Undefined when nobody leads anything.
   * Contributors: the share p of each leader.
   *
   * <p>Example: Ann and Ben have ½ each: 2. With shares ¾ and ¼: 1 ÷ 0.625 = 1.6.
   *
   * @see "Laakso & Taagepera 1979; Hill 1973"
   */
  public static final Metric<Value> EFFECTIVE_LEADERS =
      Metric.value("M-05", "effective-leaders", "Effective leaders")
          .means("How many leaders with equal shares would give the same concentration.")
          .is("1 ÷ Σp²")
          .in("leaders", "1…n")
          .inBothViews()
          .undefinedWhen("nobody leads anything")
          .sources("Laakso & Taagepera 1979", "Hill 1973")
          .computed(ofCredits(Concentration::effectiveNumber));

  /**
   * M-06. How evenly leading is divided among those who lead, from near 0 (one leads nearly
   * everything) to 1 (all lead alike): entropy over its greatest value.
   *
   * <p>Formula: −Σ p ln p ÷ ln n. Unit: index. Range: 0 to 1. Undefined when fewer than two lead.
   * Contributors: the share p of each leader.
   *
   * <p>Example: Ann and Ben have ½ each: 1. With shares ¾ and ¼: 0.5623 ÷ 0.6931 = 0.8113.
   *
   * @see "Shannon 1948; Pielou 1966"
   */
  public static final Metric<Value> EVENNESS =
      Metric.value("M-06", "evenness", "Evenness")
          .means("How evenly leading is divided among those who lead.")
          .is("−Σ p ln p ÷ ln n")
          .in("index", "0–1")
          .inBothViews()
          .undefinedWhen("fewer than two lead")
          .sources("Shannon 1948", "Pielou 1966")
          .computed(ofCredits(Concentration::evenness));

  /** A statistic of the leaders' credits, with their shares. */
  private static Metric.Computation<Value> ofCredits(Function<double[], Result<Double>> statistic) {
    return (index, view) -> {
      Leading leading = index.leading(view);
      int[] actors = leading.actors();
      if (actors.length == 0) {
        return Parts.nothingLed(view);
      }
      double all = leading.ledCount();
      List<Contributor> shares =
          Parts.weighted(index, IntStream.of(actors), row -> leading.credit(row) / all);
      Result<Double> number = statistic.apply(leading.credits());
      return number.isDefined()
          ? number.map(one -> Value.of(one).from(shares))
          : Result.undefined("only one actor leads " + Parts.oneItem(view), "a second leader");
    };
  }

  /**
   * M-07. How far those who are declared leaders and those who led an activity are the same.
   *
   * <p>Formula: |declared and led| ÷ |declared or led| (Jaccard). Who led in a position counts as
   * the position, unless declared as a person. Unit: share. Range: 0 to 1. Undefined when nobody is
   * declared a leader and nobody led. Contributors: those who are both.
   *
   * <p>Example: Ann and Ben are declared leaders, Ben and Cleo led: 1/3.
   *
   * @see "Spillane et al. 2008 (as designed, as lived); Penuel et al. 2010"
   */
  public static final Metric<Value> FORMAL_LIVED_OVERLAP =
      Metric.value("M-07", "formal-lived-overlap", "Overlap of declared and actual leaders")
          .means("How far those who are declared leaders and those who led are the same.")
          .is("|declared and led| ÷ |declared or led|")
          .in("share", "0–1")
          .needs(Aspect.ACTIVITIES)
          .undefinedWhen("nobody is declared a leader and nobody led")
          .sources("Spillane et al. 2008", "Penuel et al. 2010")
          .computed((index, view) -> overlap(index));

  private static Result<Value> overlap(SystemIndex index) {
    BitSet declared = new BitSet();
    Leading.declared(index).forEach(declared::set);
    BitSet both = led(index, declared);
    BitSet either = (BitSet) both.clone();
    either.or(declared);
    both.and(declared);
    return either.isEmpty()
        ? Result.undefined("nobody is declared a leader and nobody led", "leaders", "activities")
        : Result.of(Parts.share(index, both.stream(), either.cardinality()));
  }

  /** Those who led an activity, in the position in which they did. */
  private static BitSet led(SystemIndex index, BitSet declared) {
    BitSet led = new BitSet();
    for (Node<Participation> node : index.nodes(Participation.class)) {
      Participation participation = node.value();
      int who = index.row(participation.actor());
      if (index.conventions().leads(participation.part())
          && who >= 0
          && index.object(who) instanceof Actor) {
        led.set(declared.get(who) ? who : position(index, participation).orElse(who));
      }
    }
    return led;
  }

  private static OptionalInt position(SystemIndex index, Participation participation) {
    int row = participation.inPosition().map(index::row).orElse(-1);
    return row >= 0 && index.object(row) instanceof Position
        ? OptionalInt.of(row)
        : OptionalInt.empty();
  }

  /**
   * M-08. How much of the credit for leading is held without any formal standing: by actors that
   * are no position and stand for no declared leader whose standing rests on a formal position or a
   * designated role. Where the basis of a standing is not recorded the share is an interval.
   *
   * <p>Formula: credit of those without formal standing ÷ all credit. Unit: share. Range: 0 to 1.
   * Undefined when nobody leads anything, or no leader is declared. Contributors: those without
   * formal standing for certain, each with the share of all credit.
   *
   * <p>Example: Ann, declared by designated role, and Ben, not declared, lead a routine each: 1/2.
   *
   * @see "Sun, Frank, Penuel & Kim 2013; Spillane 2006"
   */
  public static final Metric<Value> INFORMAL_SHARE =
      Metric.value("M-08", "informal-share", "Informal share")
          .means("Share of the credit for leading held without a formal position or role.")
          .is("credit of actors without formal standing ÷ all credit")
          .in("share", "0–1")
          .inBothViews()
          .undefinedWhen("nobody leads anything, or no leader is declared")
          .sources("Sun, Frank, Penuel & Kim 2013", "Spillane 2006")
          .computed(DistributionMetrics::informalShare);

  private static Result<Value> informalShare(SystemIndex index, View view) {
    Leading leading = index.leading(view);
    if (leading.ledCount() == 0) {
      return Parts.nothingLed(view);
    }
    if (index.system().leaders().isEmpty()) {
      return Result.undefined("no leader is declared", "leaders");
    }
    Value certain = creditShare(index, leading, informal(index, leading, true));
    Value possible = creditShare(index, leading, informal(index, leading, false));
    return Result.of(
        certain.high() == possible.low()
            ? certain
            : Value.between(certain.low(), possible.high()).from(certain.contributors()));
  }

  /** Those without formal standing: for certain, when a standing without a basis may be formal. */
  private static IntStream informal(SystemIndex index, Leading leading, boolean certain) {
    Representation formal =
        index
            .actors()
            .representing(
                index.system().leaders().stream()
                    .filter(leader -> leader.basis().map(FORMAL::contains).orElse(certain))
                    .mapToInt(leader -> index.row(leader.actor())));
    return Arrays.stream(leading.actors())
        .filter(row -> !(index.object(row) instanceof Position) && !formal.ofAny(row));
  }

  /**
   * M-09. For how many of the eight leadership functions somebody leads: a led item names the
   * function.
   *
   * <p>Formula: functions of led items ÷ 8. Unit: share. Range: 0 to 1. Undefined when no led item
   * names a function.
   *
   * <p>Example: of three led routines, one is for setting directions, one for developing people and
   * one names no function: 2/8.
   *
   * @see "Leithwood & Riehl 2005; Leithwood et al. 2006; Robinson, Lloyd & Rowe 2008"
   */
  public static final Metric<Value> FUNCTION_COVERAGE =
      Metric.value("M-09", "function-coverage", "Function coverage")
          .means("For which of the eight leadership functions a led routine or activity is.")
          .is("functions of led items ÷ 8")
          .in("share", "0–1")
          .inBothViews()
          .undefinedWhen("no led item names a function")
          .sources("Leithwood & Riehl 2005", "Leithwood et al. 2006", "Robinson et al. 2008")
          .computed(
              (index, view) -> {
                EnumSet<LeadershipFunction> found =
                    Parts.led(index.leading(view))
                        .mapToObj(row -> functions(index.object(row)))
                        .flatMap(Set::stream)
                        .collect(
                            Collectors.toCollection(
                                () -> EnumSet.noneOf(LeadershipFunction.class)));
                return found.isEmpty()
                    ? Result.undefined(
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
   * M-14. How much of the credit for leading is held by teachers, teacher leaders and coaches. A
   * person has the roles of the positions they hold, a team those of its listed members; who has
   * one of the three roles besides others counts.
   *
   * <p>Formula: their credit ÷ all credit. Unit: share. Range: 0 to 1. Undefined when nobody leads
   * anything, or of no leader a role is known. Contributors: those leaders, each with the share of
   * all credit.
   *
   * <p>Example: a principal and a coach lead one routine together, the principal another alone: 0.5
   * of 2 credits, 0.25.
   *
   * @see "Lieberman & Miller 2004; Danielson 2007"
   */
  public static final Metric<Value> TEACHER_LEADER_SHARE =
      Metric.value("M-14", "teacher-leader-share", "Teacher-leader share")
          .means("Share of the credit for leading that teachers, teacher leaders and coaches hold.")
          .is("credit of TEACHER, TEACHER_LEADER, COACH ÷ all credit")
          .in("share", "0–1")
          .inBothViews()
          .undefinedWhen("nobody leads anything, or of no leader a role is known")
          .sources("Lieberman & Miller 2004", "Danielson 2007")
          .computed(DistributionMetrics::teacherLeaderShare);

  private static Result<Value> teacherLeaderShare(SystemIndex index, View view) {
    Leading leading = index.leading(view);
    int[] actors = leading.actors();
    if (actors.length == 0) {
      return Parts.nothingLed(view);
    }
    if (Arrays.stream(actors).allMatch(row -> index.actors().roleTypes(row).isEmpty())) {
      return Result.undefined("of no leader the role is known", "role types of the leaders");
    }
    return Result.of(
        creditShare(
            index,
            leading,
            Arrays.stream(actors)
                .filter(
                    row -> !Collections.disjoint(index.actors().roleTypes(row), TEACHER_ROLES))));
  }

  /** The credit of some of the leaders over all credit. */
  private static Value creditShare(SystemIndex index, Leading leading, IntStream some) {
    double all = leading.ledCount();
    int[] rows = some.toArray();
    return Value.ratio(Arrays.stream(rows).mapToDouble(leading::credit).sum(), all)
        .from(Parts.weighted(index, IntStream.of(rows), row -> leading.credit(row) / all));
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

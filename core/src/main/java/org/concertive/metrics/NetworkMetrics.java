package org.concertive.metrics;

import static org.concertive.catalogue.Sources.BUTTS_2008;
import static org.concertive.catalogue.Sources.DE_JONG_2022;
import static org.concertive.catalogue.Sources.FREEMAN_1979;
import static org.concertive.catalogue.Sources.KRACKHARDT_STERN_1988;
import static org.concertive.catalogue.Sources.PENUEL_ET_AL_2010;
import static org.concertive.catalogue.Sources.WASSERMAN_FAUST_1994;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Team;
import org.concertive.model.value.Answer;
import org.concertive.network.Centralization;
import org.concertive.network.Degree;
import org.concertive.network.Density;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.Direction;
import org.concertive.network.ExternalInternal;
import org.concertive.network.Groups;
import org.concertive.network.Network;
import org.concertive.network.NetworkBuilder;
import org.concertive.network.Reciprocity;
import org.concertive.relation.Actors;
import org.concertive.relation.Identity;
import org.concertive.relation.Standing;
import org.concertive.relation.TieNetwork;
import org.concertive.statistics.Result;
import org.concertive.statistics.Summary;

/**
 * Who turns to whom.
 *
 * <p>The worked examples speak of four people: Ana, Ben and Cleo ask Dee for advice, and Dee asks
 * Ana.
 */
public final class NetworkMetrics {
  /**
   * M-32. Share of the possible ties that are there, by network.
   *
   * <p>Example: among the four people 4 of 12 possible ties are there: 4/12.
   *
   * @see "Wasserman & Faust 1994; de Jong 2022"
   */
  public static final Metric<Profile> DENSITY =
      Metric.profile("M-32", "density", "Density")
          .means(
              "Share of the possible ties between members of a network that are there, counting"
                  + " both directions."
                  + Networks.TEXT
                  + " Contributors are those who are turned to, each with the share of the possible"
                  + " ties that lead to them.")
          .is("ties ÷ (n × (n − 1)), n being the number of members")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.NETWORK)
          .undefinedWhen(Networks.NO_TIES)
          .sources(
              WASSERMAN_FAUST_1994.asWhole(), DE_JONG_2022.says("how far leadership is collective"))
          .computed((index, view) -> Networks.profile(index, NetworkMetrics::density));

  private static Result<Value> density(TieNetwork of) {
    DirectedNetwork network = of.network();
    double possible = network.size() * (network.size() - 1.0);
    return Density.of(network)
        .map(
            density ->
                Value.ratio(network.tieCount(), possible)
                    .from(Networks.parts(of, member -> network.inDegree(member) / possible)));
  }

  /**
   * M-33. How far the ties of a network lead to one member, by network.
   *
   * <p>Example: 3 turn to Dee, 1 to Ana, nobody to Ben and Cleo: ((3 − 1) + (3 − 0) + (3 − 0) + 0)
   * ÷ 9 = 8/9.
   *
   * @see "Freeman 1979; de Jong 2022"
   */
  public static final Metric<Profile> INDEGREE_CENTRALIZATION =
      Metric.profile("M-33", "indegree-centralization", "In-degree centralization")
          .means(
              "How far the ties of a network lead to one member: 1 where all others turn to one and"
                  + " to nobody else, 0 where as many turn to each."
                  + Networks.TEXT
                  + " It is about the member most turned to, if there is one alone. Contributors are"
                  + " the other members, each with the part that being turned to less makes up.")
          .is(
              "Σ (d_max − d_i) ÷ (n − 1)², d_i being how many turn to member i, n the number of"
                  + " members")
          .in(Unit.INDEX, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.NETWORK)
          .undefinedWhen(Networks.NO_TIES)
          .sources(
              FREEMAN_1979.asWhole(),
              DE_JONG_2022.says("how far leadership moves between the members of a team"))
          .computed((index, view) -> Networks.profile(index, NetworkMetrics::centralization));

  private static Result<Value> centralization(TieNetwork of) {
    DirectedNetwork network = of.network();
    double greatest = Math.pow(network.size() - 1.0, 2);
    return Centralization.ofDegree(network, Direction.IN)
        .map(
            share -> {
              int most = Networks.members(of).map(network::inDegree).max().orElseThrow();
              int[] central =
                  Networks.members(of).filter(member -> network.inDegree(member) == most).toArray();
              Value value =
                  Value.ratio(Math.rint(share * greatest), greatest)
                      .from(
                          Networks.parts(
                              of, member -> (most - network.inDegree(member)) / greatest));
              return central.length == 1
                  ? value.about(of.members().get(central[0]).value())
                  : value;
            });
  }

  /**
   * M-34. Share of the ties of a network that are returned, by network.
   *
   * <p>Example: Ana and Dee ask each other, Ben and Cleo are not asked by Dee: 2/4.
   *
   * @see "Butts 2008; de Jong 2022"
   */
  public static final Metric<Profile> RECIPROCITY =
      Metric.profile("M-34", "reciprocity", "Reciprocity")
          .means(
              "Share of the ties of a network that are returned; a pair tied both ways counts as two"
                  + " returned ties."
                  + Networks.TEXT
                  + " Contributors are those whose ties are returned, each with the share of all ties"
                  + " that these make up.")
          .is("ties that are returned ÷ ties")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.NETWORK)
          .undefinedWhen(Networks.NO_TIES)
          .sources(
              BUTTS_2008.says("edgewise reciprocity"),
              DE_JONG_2022.says("how far leadership is a mutual relation"))
          .computed((index, view) -> Networks.profile(index, NetworkMetrics::reciprocity));

  private static Result<Value> reciprocity(TieNetwork of) {
    DirectedNetwork network = of.network();
    double ties = network.tieCount();
    return Reciprocity.EDGEWISE
        .of(network)
        .map(
            share ->
                Value.ratio(Math.rint(share * ties), ties)
                    .from(Networks.parts(of, member -> returned(network, member) / ties)));
  }

  private static double returned(DirectedNetwork network, int member) {
    return network
        .neighbors(member, Direction.OUT)
        .filter(other -> network.hasTie(other, member))
        .count();
  }

  private static final Map<String, Function<TieNetwork, Result<Value>>> TRIAD = triad();

  private static Map<String, Function<TieNetwork, Result<Value>>> triad() {
    Map<String, Function<TieNetwork, Result<Value>>> triad = new LinkedHashMap<>();
    triad.put("density", NetworkMetrics::density);
    triad.put("indegree-centralization", NetworkMetrics::centralization);
    triad.put("reciprocity", NetworkMetrics::reciprocity);
    return triad;
  }

  /**
   * M-34b. Density, in-degree centralization and reciprocity side by side, by network.
   *
   * <p>Example: of the advice among the four people: 4/12, 8/9 and 2/4.
   *
   * @see "de Jong 2022"
   */
  public static final Metric<Table> LEADERSHIP_TRIAD =
      Metric.table("M-34b", "leadership-triad", "Density, centralization and reciprocity")
          .means(
              "Three sides of how leadership is distributed in a network: how many take part"
                  + " (density), how far it rests with one (in-degree centralization) and how mutual"
                  + " it is (reciprocity). There is a row for each network and a column for each"
                  + " side. The three describe a network and do not rank it."
                  + Networks.TEXT)
          .is("M-32, M-33 and M-34")
          .in(Unit.INDEX, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.NETWORK)
          .undefinedWhen(Networks.NO_TIES)
          .sources(
              DE_JONG_2022.says(
                  "distributed leadership shows in density, in-degree centralization and"
                      + " reciprocity together"))
          .computed(
              (index, view) -> {
                Map<String, List<Result<Value>>> rows = new LinkedHashMap<>();
                Networks.of(index)
                    .forEach((name, network) -> rows.put(name, sides(network, network)));
                return Parts.table(rows, List.copyOf(TRIAD.keySet()), Networks.noTie());
              });

  private static List<Result<Value>> sides(TieNetwork whole, TieNetwork part) {
    return TRIAD.values().stream()
        .map(side -> Networks.measured(whole, any -> side.apply(part)))
        .toList();
  }

  /**
   * M-34c. Density, in-degree centralization and reciprocity of the ties within each team.
   *
   * <p>Example: Ana, Ben and Dee are a team: Ana and Ben ask Dee, and Dee asks Ana: 3/6, 3/4 and
   * 2/3.
   *
   * @see "de Jong 2022"
   */
  public static final Metric<Table> LEADERSHIP_TRIAD_BY_TEAM =
      Metric.table(
              "M-34c",
              "leadership-triad-by-team",
              "Density, centralization and reciprocity within teams")
          .means(
              "Density, in-degree centralization and reciprocity of the ties among the listed"
                  + " members of a team, a post standing for its only holder. There is a row for each"
                  + " network and team with at least two members in it, such as \"grade-3 ADVICE"
                  + " 2014\", and a column for each side. The three describe a team and do not rank"
                  + " it."
                  + Networks.TEXT)
          .is("M-32, M-33 and M-34 of the ties among the members of a team")
          .in(Unit.INDEX, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.NETWORK)
          .undefinedWhen(
              "no team has two listed members in a network; a cell: no tie of the network joins two"
                  + " members, or reciprocity where no tie joins two of the team")
          .sources(
              DE_JONG_2022.says(
                  "fourteen teams compared by density, in-degree centralization and reciprocity"))
          .computed((index, view) -> byTeam(index));

  private static Result<Table> byTeam(SystemIndex index) {
    Map<String, Map<Node<Actor>, Integer>> numbers = new LinkedHashMap<>();
    Networks.of(index).forEach((name, network) -> numbers.put(name, numbers(network)));
    Map<String, List<Result<Value>>> rows = new LinkedHashMap<>();
    for (Node<Team> team : index.nodes(Team.class)) {
      List<Node<Actor>> listed =
          index.get(Actors.RELATION).membersOf(team).stream()
              .map(index.get(Identity.RELATION)::seatOf)
              .distinct()
              .toList();
      Networks.of(index)
          .forEach(
              (name, network) -> {
                TieNetwork within = within(network, numbers.getOrDefault(name, Map.of()), listed);
                if (within.members().size() > 1) {
                  rows.put(team.value().id() + " " + name, sides(network, within));
                }
              });
    }
    return Parts.table(
        rows,
        List.copyOf(TRIAD.keySet()),
        Result.undefined(
            Result.Code.NONE_RECORDED,
            "no team has two listed members in a network",
            "members of teams"));
  }

  private static Map<Node<Actor>, Integer> numbers(TieNetwork network) {
    Map<Node<Actor>, Integer> numbers = new LinkedHashMap<>();
    network.members().forEach(member -> numbers.put(member, numbers.size()));
    return numbers;
  }

  /** The ties among some members, in time linear in the ties these members send. */
  private static TieNetwork within(
      TieNetwork whole, Map<Node<Actor>, Integer> numbers, List<Node<Actor>> listed) {
    List<Node<Actor>> members = listed.stream().filter(numbers::containsKey).toList();
    Map<Integer, Integer> inside = new LinkedHashMap<>();
    members.forEach(member -> inside.put(numbers.get(member), inside.size()));
    NetworkBuilder builder = Network.builder(members.size());
    inside.forEach(
        (member, from) ->
            whole
                .network()
                .neighbors(member)
                .map(other -> inside.getOrDefault(other, -1))
                .filter(to -> to >= 0)
                .forEach(to -> builder.tie(from, to)));
    return new TieNetwork(builder.directed(), members);
  }

  /**
   * M-35. Whether ties run between units and levels or within them, by network.
   *
   * <p>Example: Ana and Ben are at Oak Hill, Cleo and Dee at Elm Park; 3 of the 4 ties run between
   * the schools: (3 − 1) ÷ 4 = 2/4.
   *
   * @see "Krackhardt & Stern 1988"
   */
  public static final Metric<Table> CROSS_UNIT_TIES =
      Metric.table("M-35", "cross-unit-ties", "Ties across units and levels")
          .means(
              "Ties between members of different units less ties between members of one unit,"
                  + " divided by both together (the E-I index): −1 where all ties stay within"
                  + " units, 1 where all run between them. The same for levels, such as school and"
                  + " district. There is a row for each network and a column for units and levels."
                  + Networks.TEXT
                  + " Where the unit or level of somebody with a tie is not recorded, the index is an"
                  + " interval. Contributors are those who turn to others across units or levels,"
                  + " each with the share of all ties that these make up.")
          .is("(ties across − ties within) ÷ (ties across + ties within)")
          .in(Unit.INDEX, Range.between(-1, 1).orIntervals())
          .in(View.LIVED, Aspect.NETWORK)
          .undefinedWhen(
              "no tie is recorded; a cell: no tie joins two members whose unit or level is recorded")
          .sources(KRACKHARDT_STERN_1988.asWhole())
          .computed(
              (index, view) -> {
                Map<String, List<Result<Value>>> rows = new LinkedHashMap<>();
                Networks.of(index)
                    .forEach(
                        (name, network) ->
                            rows.put(
                                name,
                                Stream.of("unit", "level")
                                    .map(
                                        by ->
                                            Networks.measured(
                                                network, of -> externalInternal(of, by)))
                                    .toList()));
                return Parts.table(rows, List.of("unit", "level"), Networks.noTie());
              });

  private static Result<Value> externalInternal(TieNetwork of, String by) {
    DirectedNetwork network = of.network();
    Groups groups = Objects.requireNonNull(network.groups().get(by));
    ExternalInternal ties = ExternalInternal.of(network, groups);
    if (!ties.index().isDefined()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED,
          "no tie joins two members whose " + by + " is recorded",
          by + " of members");
    }
    double all = network.tieCount();
    double difference = ties.external() - ties.internal();
    Value value =
        ties.leftOut() == 0
            ? Value.ratio(difference, all)
            : Value.between(
                (difference - ties.leftOut()) / all, (difference + ties.leftOut()) / all);
    return Result.of(
        value.from(Networks.parts(of, member -> across(network, groups, member) / all)));
  }

  private static double across(DirectedNetwork network, Groups groups, int member) {
    OptionalInt own = groups.of(member);
    return own.isEmpty()
        ? 0
        : network
            .neighbors(member, Direction.OUT)
            .mapToObj(groups::of)
            .filter(other -> other.isPresent() && !other.equals(own))
            .count();
  }

  /**
   * M-36. Share of the formal leaders whom more members turn to than to the member in the middle,
   * by network.
   *
   * <p>Example: Dee is the principal and Ben a coach; 3 turn to Dee, 1 to Ana, nobody to Ben and
   * Cleo, so the median is 0.5 and Dee alone is above it: 1/2.
   *
   * @see "Penuel et al. 2010"
   */
  public static final Metric<Profile> SOUGHT_FORMAL_LEADERS =
      Metric.profile("M-36", "sought-formal-leaders", "Formal leaders others turn to")
          .means(
              "Share of the formal leaders among the members of a network to whom more members turn"
                  + " than the median of all members. A formal leader is declared one by formal"
                  + " position or designated role or, where no basis is declared, has a role of"
                  + " formal leadership, as in M-08; whoever has neither recorded does not count."
                  + Networks.TEXT
                  + " Contributors are these leaders, each with the same part.")
          .is("formal leaders with an in-degree above the median ÷ formal leaders")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.NETWORK)
          .undefinedWhen(Networks.NO_TIES + ", or none of its members is a formal leader")
          .sources(
              PENUEL_ET_AL_2010.says("formal and informal supports for reform may not be aligned"))
          .computed(
              (index, view) -> {
                Set<Node<Actor>> formal = formalLeaders(index);
                return Networks.profile(index, network -> sought(network, formal));
              });

  /** The members of all networks who are formal leaders. */
  private static Set<Node<Actor>> formalLeaders(SystemIndex index) {
    Standing standing = index.get(Standing.RELATION);
    return Networks.of(index).values().stream()
        .flatMap(network -> network.members().stream())
        .distinct()
        .filter(member -> standing.isFormal(member) == Answer.YES)
        .collect(Collectors.toSet());
  }

  private static Result<Value> sought(TieNetwork of, Set<Node<Actor>> leaders) {
    int[] formal =
        Networks.members(of).filter(member -> leaders.contains(of.members().get(member))).toArray();
    if (formal.length == 0) {
      return Result.undefined(
          Result.Code.NONE_RECORDED,
          "no member is recorded as a formal leader",
          "roles or bases of leaders");
    }
    double median =
        Summary.of(Degree.of(of.network(), Direction.IN).toArray()).median().orElseThrow();
    return Result.of(
        Value.share(
            IntStream.of(formal)
                .filter(member -> of.network().inDegree(member) > median)
                .mapToObj(of.members()::get)
                .toList(),
            formal.length));
  }

  static final List<Metric<?>> METRICS =
      List.of(
          DENSITY,
          INDEGREE_CENTRALIZATION,
          RECIPROCITY,
          LEADERSHIP_TRIAD,
          LEADERSHIP_TRIAD_BY_TEAM,
          CROSS_UNIT_TIES,
          SOUGHT_FORMAL_LEADERS);

  private NetworkMetrics() {}
}

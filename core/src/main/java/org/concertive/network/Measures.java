package org.concertive.network;

import static org.concertive.catalogue.Sources.BARRAT_ET_AL_2004;
import static org.concertive.catalogue.Sources.BATAGELJ_MRVAR_2001;
import static org.concertive.catalogue.Sources.BEAUCHAMP_1965;
import static org.concertive.catalogue.Sources.BORGATTI_2006;
import static org.concertive.catalogue.Sources.BORGATTI_EVERETT_1997;
import static org.concertive.catalogue.Sources.BORGATTI_EVERETT_2000;
import static org.concertive.catalogue.Sources.BORGATTI_HALGIN_2011;
import static org.concertive.catalogue.Sources.BRANDES_2001;
import static org.concertive.catalogue.Sources.BRANDES_PICH_2007;
import static org.concertive.catalogue.Sources.BURT_1992;
import static org.concertive.catalogue.Sources.BUTTS_2008;
import static org.concertive.catalogue.Sources.CATALDO_ET_AL_2006;
import static org.concertive.catalogue.Sources.CATALDO_HERBSLEB_CARLEY_2008;
import static org.concertive.catalogue.Sources.DAVIS_LEINHARDT_1972;
import static org.concertive.catalogue.Sources.EPPSTEIN_WANG_2004;
import static org.concertive.catalogue.Sources.EVERETT_KRACKHARDT_2012;
import static org.concertive.catalogue.Sources.FREEMAN_1977;
import static org.concertive.catalogue.Sources.FREEMAN_1979;
import static org.concertive.catalogue.Sources.GIL_SCHMIDT_1996;
import static org.concertive.catalogue.Sources.GOULD_FERNANDEZ_1989;
import static org.concertive.catalogue.Sources.HOLLAND_LEINHARDT_1970;
import static org.concertive.catalogue.Sources.HOLLAND_LEINHARDT_1971;
import static org.concertive.catalogue.Sources.HOPCROFT_TARJAN_1973;
import static org.concertive.catalogue.Sources.KRACKHARDT_1994;
import static org.concertive.catalogue.Sources.KRACKHARDT_STERN_1988;
import static org.concertive.catalogue.Sources.LATORA_MARCHIORI_2001;
import static org.concertive.catalogue.Sources.LUO_MAGEE_2011;
import static org.concertive.catalogue.Sources.ROCHAT_2009;
import static org.concertive.catalogue.Sources.SCHNEIDER_ET_AL_2011;
import static org.concertive.catalogue.Sources.SEIDMAN_1983;
import static org.concertive.catalogue.Sources.TARJAN_1972;
import static org.concertive.catalogue.Sources.WASSERMAN_FAUST_1994;
import static org.concertive.catalogue.Sources.WATTS_STROGATZ_1998;

import java.util.List;
import java.util.Optional;
import org.concertive.catalogue.Citation;
import org.concertive.catalogue.Entry;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;

/**
 * The catalogue of network measures: what each means, which numbers it gives and which methods
 * compute it. Details, such as when a measure is undefined and what it costs, are in the
 * documentation of the methods. The page {@code docs/measures.md} is generated from this list.
 */
public final class Measures {
  private static final Unit DISTANCE = Unit.of("steps or units of distance");

  public static final Measure DENSITY =
      measure(
          "N-01",
          "density",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("Density.of"),
          "Share of the possible ties that are there.",
          WASSERMAN_FAUST_1994.asWhole());

  public static final Measure MEAN_STRENGTH =
      measure(
          "N-02",
          "mean-strength",
          Unit.of("strength"),
          Range.atLeast(0),
          List.of("Density.meanStrength"),
          "Mean strength over all possible ties, a missing tie counting as 0.",
          WASSERMAN_FAUST_1994.asWhole());

  public static final Measure RELATIVE_STRENGTH =
      measure(
          "N-03",
          "relative-strength",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("Density.ofStrengths"),
          "Mean strength over all possible ties as a share of the greatest strength a tie "
              + "could have.",
          WASSERMAN_FAUST_1994.asWhole());

  public static final Measure DYADIC_RECIPROCITY =
      measure(
          "N-04",
          "dyadic-reciprocity",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("Reciprocity.DYADIC.of"),
          "Share of pairs of nodes that are tied both ways or not at all.",
          BUTTS_2008.asWhole());

  public static final Measure NON_NULL_RECIPROCITY =
      measure(
          "N-05",
          "non-null-reciprocity",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("Reciprocity.DYADIC_NONNULL.of"),
          "Share of tied pairs that are tied both ways.",
          BUTTS_2008.asWhole());

  public static final Measure EDGEWISE_RECIPROCITY =
      measure(
          "N-06",
          "edgewise-reciprocity",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("Reciprocity.EDGEWISE.of"),
          "Share of ties that are returned.",
          BUTTS_2008.asWhole());

  public static final Measure RECIPROCITY_LOG_RATIO =
      measure(
          "N-07",
          "reciprocity-log-ratio",
          Unit.INDEX,
          Range.ANY,
          List.of("Reciprocity.EDGEWISE_LOG_RATIO.of"),
          "Natural logarithm of how much more often a tie is returned than the density of "
              + "the network suggests; 0 where it is just as often.",
          BUTTS_2008.asWhole());

  public static final Measure RECIPROCITY_CORRELATION =
      measure(
          "N-08",
          "reciprocity-correlation",
          Unit.INDEX,
          Range.between(-1, 1),
          List.of("Reciprocity.CORRELATION.of"),
          "Correlation between the tie one way and the tie back, over all ordered pairs "
              + "of nodes.",
          BUTTS_2008.asWhole());

  public static final Measure DYAD_CENSUS =
      measure(
          "N-09",
          "dyad-census",
          Unit.of("pairs"),
          Range.atLeast(0).whole(),
          List.of("DyadCensus.of"),
          "Number of pairs of nodes that are tied both ways, one way and not at all.",
          HOLLAND_LEINHARDT_1970.asWhole());

  public static final Measure TRIAD_CENSUS =
      measure(
          "N-10",
          "triad-census",
          Unit.of("triples"),
          Range.atLeast(0).whole(),
          List.of("TriadCensus.of"),
          "Number of triples of nodes that are tied in each of the sixteen possible ways.",
          DAVIS_LEINHARDT_1972.asWhole(),
          HOLLAND_LEINHARDT_1970.asWhole(),
          BATAGELJ_MRVAR_2001.asWhole());

  public static final Measure DEGREE =
      measure(
          "N-11",
          "degree",
          Unit.of("ties"),
          Range.atLeast(0).whole(),
          List.of("Degree.of", "Degree.total"),
          "Number of ties of a node; in a directed network, of those it sends, those it "
              + "receives, or both.",
          FREEMAN_1979.asWhole());

  public static final Measure NORMALIZED_DEGREE =
      measure(
          "N-12",
          "normalized-degree",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("Degree.normalized"),
          "Number of ties of a node, divided by the number of other nodes.",
          FREEMAN_1979.asWhole());

  public static final Measure STRENGTH =
      measure(
          "N-13",
          "strength",
          Unit.of("strength"),
          Range.atLeast(0),
          List.of("Degree.strength", "Degree.totalStrength"),
          "Sum of the strengths of a node's ties; in a directed network, of those it "
              + "sends, those it receives, or both.",
          BARRAT_ET_AL_2004.asWhole());

  public static final Measure CLOSENESS =
      measure(
          "N-14",
          "closeness",
          Unit.INDEX,
          Range.atLeast(0),
          List.of("Distances.closeness", "SampledDistances.closeness"),
          "Number of other nodes divided by the sum of the distances to them; at most 1 "
              + "where distances are steps.",
          FREEMAN_1979.asWhole(),
          BEAUCHAMP_1965.asWhole());

  public static final Measure CLOSENESS_WITHIN_REACH =
      measure(
          "N-15",
          "closeness-within-reach",
          Unit.INDEX,
          Range.atLeast(0),
          List.of("Distances.closenessWithinReach"),
          "Number of nodes that a node reaches divided by the sum of the distances to "
              + "them; at most 1 where distances are steps.");

  public static final Measure CLOSENESS_TIMES_REACH =
      measure(
          "N-16",
          "closeness-times-reach",
          Unit.INDEX,
          Range.atLeast(0),
          List.of("Distances.closenessTimesReach"),
          "Closeness within reach times the share of the other nodes that are reached; at "
              + "most 1 where distances are steps.",
          WASSERMAN_FAUST_1994.asWhole());

  public static final Measure HARMONIC_CLOSENESS =
      measure(
          "N-17",
          "harmonic-closeness",
          Unit.INDEX,
          Range.atLeast(0),
          List.of("Distances.harmonic", "SampledDistances.harmonic"),
          "Mean of 1 ÷ distance from a node to all others, an unreached one counting as "
              + "0; at most 1 where distances are steps.",
          GIL_SCHMIDT_1996.asWhole(),
          ROCHAT_2009.asWhole());

  public static final Measure MEAN_DISTANCE =
      measure(
          "N-18",
          "mean-distance",
          DISTANCE,
          Range.atLeast(0),
          List.of("SampledDistances.meanDistance"),
          "Mean distance from a node to all others, estimated from a sample of them.",
          EPPSTEIN_WANG_2004.says("how to estimate it from a sample of nodes"));

  public static final Measure AVERAGE_DISTANCE =
      measure(
          "N-19",
          "average-distance",
          DISTANCE,
          Range.atLeast(0),
          List.of("Distances.average", "SampledDistances.average"),
          "Mean distance over the ordered pairs of nodes that have a path.",
          EPPSTEIN_WANG_2004.says("how to estimate it from a sample of nodes"));

  public static final Measure DIAMETER =
      measure(
          "N-20",
          "diameter",
          DISTANCE,
          Range.atLeast(0),
          List.of("Distances.diameter"),
          "Longest distance between two nodes that have a path.",
          WASSERMAN_FAUST_1994.asWhole());

  public static final Measure COMPACTNESS =
      measure(
          "N-21",
          "compactness",
          Unit.INDEX,
          Range.atLeast(0),
          List.of("Distances.compactness", "SampledDistances.compactness"),
          "Mean of 1 ÷ distance over all ordered pairs of nodes, a pair without a path "
              + "counting as 0; at most 1 where distances are steps. Also called global "
              + "efficiency.",
          LATORA_MARCHIORI_2001.asWhole(),
          BORGATTI_2006.asWhole());

  public static final Measure BETWEENNESS =
      measure(
          "N-22",
          "betweenness",
          Unit.of("pairs"),
          Range.atLeast(0),
          List.of("Betweenness.of", "Betweenness.estimate"),
          "Sum, over the pairs of other nodes, of the share of their shortest paths that "
              + "run through a node.",
          FREEMAN_1977.asWhole(),
          BRANDES_2001.says("how to compute it quickly"),
          BRANDES_PICH_2007.says("how to estimate it from a sample of nodes"));

  public static final Measure NORMALIZED_BETWEENNESS =
      measure(
          "N-23",
          "normalized-betweenness",
          Unit.INDEX,
          Range.ZERO_TO_ONE,
          List.of("Betweenness.normalized"),
          "Betweenness of a node divided by the greatest value that it could have.",
          FREEMAN_1977.asWhole());

  public static final Measure DEGREE_CENTRALIZATION =
      measure(
          "N-24",
          "degree-centralization",
          Unit.INDEX,
          Range.ZERO_TO_ONE,
          List.of("Centralization.ofDegree", "Centralization.ofTotalDegree"),
          "Sum of the differences between the greatest degree and that of each node, "
              + "divided by the greatest possible such sum: 0 where all nodes have the same, 1 "
              + "in a star.",
          FREEMAN_1979.asWhole());

  public static final Measure BETWEENNESS_CENTRALIZATION =
      measure(
          "N-25",
          "betweenness-centralization",
          Unit.INDEX,
          Range.ZERO_TO_ONE,
          List.of("Centralization.ofBetweenness"),
          "Sum of the differences between the greatest betweenness and that of each node, "
              + "divided by the greatest possible such sum: 0 where all nodes have the same, 1 "
              + "in a star.",
          FREEMAN_1979.asWhole());

  public static final Measure CLOSENESS_CENTRALIZATION =
      measure(
          "N-26",
          "closeness-centralization",
          Unit.INDEX,
          Range.ZERO_TO_ONE,
          List.of("Centralization.ofCloseness"),
          "Sum of the differences between the greatest closeness and that of each node, "
              + "divided by the greatest possible such sum: 0 where all nodes have the same, "
              + "and 1 in an undirected star.",
          FREEMAN_1979.asWhole());

  public static final Measure HARMONIC_CENTRALIZATION =
      measure(
          "N-27",
          "harmonic-centralization",
          Unit.INDEX,
          Range.ZERO_TO_ONE,
          List.of("Centralization.ofHarmonic"),
          "Sum of the differences between the greatest harmonic closeness and that of "
              + "each node, divided by the greatest possible such sum: 0 where all nodes have "
              + "the same, 1 in a star.",
          FREEMAN_1979.asWhole());

  public static final Measure CENTRALIZATION =
      measure(
          "N-28",
          "centralization",
          Unit.INDEX,
          Range.atLeast(0),
          List.of("Centralization.of"),
          "Sum of the differences between the greatest score and that of each node, "
              + "divided by the greatest sum that the caller considers possible.",
          FREEMAN_1979.asWhole());

  public static final Measure CENTRAL_SHARE =
      measure(
          "N-29",
          "central-share",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("CentralMembers.share"),
          "Share of nodes that are central by a score and a rule.");

  public static final Measure WEAK_COMPONENTS =
      measure(
          "N-30",
          "weak-components",
          Unit.of("components"),
          Range.atLeast(0).whole(),
          List.of("Components.weak"),
          "Number of largest groups of nodes that are connected when the direction of "
              + "ties does not count.",
          WASSERMAN_FAUST_1994.asWhole());

  public static final Measure STRONG_COMPONENTS =
      measure(
          "N-31",
          "strong-components",
          Unit.of("components"),
          Range.atLeast(0).whole(),
          List.of("Components.strong"),
          "Number of largest groups of nodes in which each node reaches every other along "
              + "the ties.",
          TARJAN_1972.asWhole());

  public static final Measure CUT_POINTS =
      measure(
          "N-32",
          "cut-points",
          Unit.of("nodes"),
          Range.atLeast(0).whole(),
          List.of("Cuts.points"),
          "Number of nodes without which the network would have more components, with "
              + "the nodes themselves.",
          HOPCROFT_TARJAN_1973.asWhole());

  public static final Measure BRIDGES =
      measure(
          "N-33",
          "bridges",
          Unit.of("ties"),
          Range.atLeast(0).whole(),
          List.of("Cuts.bridges"),
          "Number of ties without which the network would have more components, with "
              + "the ties themselves.",
          HOPCROFT_TARJAN_1973.asWhole());

  public static final Measure CORENESS =
      measure(
          "N-34",
          "coreness",
          Unit.of("ties"),
          Range.atLeast(0).whole(),
          List.of("KCore.coreness"),
          "Greatest k for which a node is in the k-core, the largest set of nodes that "
              + "each have k ties or more to others in it.",
          SEIDMAN_1983.asWhole());

  public static final Measure TRIANGLES =
      measure(
          "N-35",
          "triangles",
          Unit.of("triangles"),
          Range.atLeast(0).whole(),
          List.of("Clustering.triangles"),
          "Number of triples of nodes that are all tied to each other.",
          HOLLAND_LEINHARDT_1971.asWhole());

  public static final Measure LOCAL_CLUSTERING =
      measure(
          "N-36",
          "local-clustering",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("Clustering.local"),
          "Share of the pairs of a node's neighbours that are tied to each other.",
          WATTS_STROGATZ_1998.asWhole());

  public static final Measure AVERAGE_CLUSTERING =
      measure(
          "N-37",
          "average-clustering",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("Clustering.average"),
          "Mean of the local clustering of the nodes.",
          WATTS_STROGATZ_1998.asWhole());

  public static final Measure TRANSITIVITY =
      measure(
          "N-38",
          "transitivity",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("Clustering.transitivity"),
          "Share of the paths of two ties whose ends are tied too; in a directed "
              + "network, by a tie from the first node to the last.",
          HOLLAND_LEINHARDT_1971.asWhole(),
          WASSERMAN_FAUST_1994.asWhole());

  public static final Measure CORE_PERIPHERY =
      measure(
          "N-39",
          "core-periphery",
          Unit.INDEX,
          Range.between(-1, 1),
          List.of("CorePeriphery.of"),
          "Greatest correlation between the ties of the network and those of an ideal "
              + "core and periphery, over the possible divisions of the nodes.",
          BORGATTI_EVERETT_2000.asWhole());

  public static final Measure BROKERAGE =
      measure(
          "N-40",
          "brokerage",
          Unit.of("paths"),
          Range.atLeast(0).whole(),
          List.of("Brokerage.counts"),
          "Number of paths of two ties on which a node stands between two nodes that are "
              + "not tied, by the role that the groups of the three give it.",
          GOULD_FERNANDEZ_1989.asWhole());

  public static final Measure EXPECTED_BROKERAGE =
      measure(
          "N-41",
          "expected-brokerage",
          Unit.of("paths"),
          Range.atLeast(0),
          List.of("Brokerage.expected", "Brokerage.deviation"),
          "Mean and standard deviation of the brokerage of a node if ties were drawn by "
              + "chance with the density of the network.",
          GOULD_FERNANDEZ_1989.asWhole(),
          BUTTS_2008.asWhole());

  public static final Measure BROKERAGE_Z =
      measure(
          "N-42",
          "brokerage-z",
          Unit.of("standard deviations"),
          Range.ANY,
          List.of("Brokerage.z"),
          "Number of standard deviations by which the brokerage of a node lies above what "
              + "is expected by chance.",
          GOULD_FERNANDEZ_1989.asWhole(),
          BUTTS_2008.asWhole());

  public static final Measure E_I_INDEX =
      measure(
          "N-43",
          "e-i-index",
          Unit.INDEX,
          Range.between(-1, 1),
          List.of("ExternalInternal.index", "ExternalInternal.ofGroup", "ExternalInternal.byNode"),
          "Ties between groups less ties within groups, divided by both together: −1 "
              + "where all are within, 1 where all are between.",
          KRACKHARDT_STERN_1988.asWhole());

  public static final Measure RESCALED_E_I_INDEX =
      measure(
          "N-44",
          "rescaled-e-i-index",
          Unit.INDEX,
          Range.between(-1, 1),
          List.of("ExternalInternal.rescaled"),
          "E-I index rescaled to run from −1 to 1 between the least and greatest values "
              + "that the number of ties and the sizes of the groups allow.",
          KRACKHARDT_STERN_1988.asWhole());

  public static final Measure LEVEL_TIES =
      measure(
          "N-45",
          "level-ties",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of(
              "LevelTies.upShare",
              "LevelTies.lateralShare",
              "LevelTies.downShare",
              "LevelTies.verticalShare"),
          "Share of ties that run to a higher level, within a level, to a lower level, or "
              + "between levels.");

  public static final Measure CONSTRAINT =
      measure(
          "N-46",
          "constraint",
          Unit.INDEX,
          Range.atLeast(0),
          List.of("EgoNetworks.constraint"),
          "How far all of a node's ties lead back to a single contact: the sum, over "
              + "its contacts, of the square of the share of its strength that goes to each, "
              + "directly or through other contacts.",
          BURT_1992.asWhole());

  public static final Measure EFFECTIVE_SIZE =
      measure(
          "N-47",
          "effective-size",
          Unit.of("contacts"),
          Range.atLeast(0),
          List.of("EgoNetworks.effectiveSize"),
          "Number of contacts of a node that are not redundant, because they are not "
              + "contacts of one another.",
          BURT_1992.asWhole());

  public static final Measure EGO_EFFICIENCY =
      measure(
          "N-48",
          "ego-efficiency",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("EgoNetworks.efficiency"),
          "Effective size divided by the number of contacts.",
          BURT_1992.asWhole());

  public static final Measure FRAGMENTATION =
      measure(
          "N-49",
          "fragmentation",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("Fragmentation.of", "Fragmentation.without"),
          "Share of pairs of nodes that cannot reach each other, in the network or after "
              + "some nodes have left.",
          BORGATTI_2006.asWhole());

  public static final Measure DISTANCE_WEIGHTED_FRAGMENTATION =
      measure(
          "N-50",
          "distance-weighted-fragmentation",
          Unit.INDEX,
          Range.ZERO_TO_ONE,
          List.of("Fragmentation.distanceWeighted", "Fragmentation.distanceWeightedWithout"),
          "One less the mean of 1 ÷ distance over all pairs of nodes, a pair without a "
              + "path counting as 0.",
          BORGATTI_2006.asWhole());

  public static final Measure KEY_PLAYERS =
      measure(
          "N-51",
          "key-players",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("KeyPlayers.of"),
          "Set of nodes, of a given size, whose departure would fragment the network "
              + "most, with the fragmentation it would leave.",
          BORGATTI_2006.asWhole());

  public static final Measure TURNOVER =
      measure(
          "N-52",
          "turnover",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("Turnover.fragmentation", "Turnover.quantile"),
          "Fragmentation of what is left when each node leaves with the same probability: "
              + "mean and quantiles over many runs.",
          BORGATTI_2006.asWhole());

  public static final Measure ROBUSTNESS =
      measure(
          "N-53",
          "robustness",
          Unit.INDEX,
          Range.between(0, 0.5),
          List.of("Robustness.of"),
          "Mean share of nodes that are still in the largest component while nodes leave "
              + "one after the other.",
          SCHNEIDER_ET_AL_2011.asWhole());

  public static final Measure CONNECTEDNESS =
      measure(
          "N-54",
          "connectedness",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("Hierarchy.connectedness"),
          "Share of pairs of nodes that are in the same weak component.",
          KRACKHARDT_1994.asWhole());

  public static final Measure HIERARCHY =
      measure(
          "N-55",
          "hierarchy",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("Hierarchy.hierarchy"),
          "Share of pairs joined by a path that are joined in one direction only.",
          KRACKHARDT_1994.asWhole());

  public static final Measure GRAPH_EFFICIENCY =
      measure(
          "N-56",
          "graph-efficiency",
          Unit.INDEX,
          Range.ZERO_TO_ONE,
          List.of("Hierarchy.efficiency"),
          "One less the ties beyond those that hold each weak component together, as a "
              + "share of the most such ties there could be.",
          KRACKHARDT_1994.asWhole());

  public static final Measure LEAST_UPPER_BOUNDEDNESS =
      measure(
          "N-57",
          "least-upper-boundedness",
          Unit.INDEX,
          Range.ZERO_TO_ONE,
          List.of("Hierarchy.leastUpperBoundedness"),
          "One less the pairs of nodes in a weak component without a closest (or "
              + "topmost) common superior, as a share of the most such pairs there could be.",
          KRACKHARDT_1994.asWhole(),
          EVERETT_KRACKHARDT_2012.asWhole());

  public static final Measure FLOW_HIERARCHY =
      measure(
          "N-58",
          "flow-hierarchy",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("Hierarchy.flow"),
          "Share of ties that lie on no cycle.",
          LUO_MAGEE_2011.asWhole());

  public static final Measure CONGRUENCE =
      measure(
          "N-59",
          "congruence",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("Congruence.value"),
          "Share of the coordination required by the dependencies of tasks that takes " + "place.",
          CATALDO_ET_AL_2006.asWhole(),
          CATALDO_HERBSLEB_CARLEY_2008.asWhole());

  public static final Measure TWO_MODE_DEGREE =
      measure(
          "N-60",
          "two-mode-degree",
          Unit.SHARE,
          Range.ZERO_TO_ONE,
          List.of("TwoModeCentrality.degree"),
          "Number of ties of a node divided by the number of nodes of the other kind.",
          BORGATTI_EVERETT_1997.asWhole());

  public static final Measure TWO_MODE_DEGREE_CENTRALIZATION =
      measure(
          "N-61",
          "two-mode-degree-centralization",
          Unit.INDEX,
          Range.ANY,
          List.of("TwoModeCentrality.degreeCentralization"),
          "Sum of the differences between the greatest degree of one kind of nodes and "
              + "the others, divided by that sum in the most centralized connected network; 0 "
              + "to 1 in a connected network whose nodes of that kind are compared with each "
              + "other.",
          BORGATTI_EVERETT_1997.asWhole());

  public static final Measure TWO_MODE_BETWEENNESS =
      measure(
          "N-62",
          "two-mode-betweenness",
          Unit.of("pairs"),
          Range.atLeast(0),
          List.of("TwoModeCentrality.betweenness"),
          "Betweenness of a node of one kind, over the pairs of nodes of both kinds.",
          BORGATTI_EVERETT_1997.asWhole());

  public static final Measure NORMALIZED_TWO_MODE_BETWEENNESS =
      measure(
          "N-63",
          "normalized-two-mode-betweenness",
          Unit.INDEX,
          Range.ZERO_TO_ONE,
          List.of("TwoModeCentrality.normalizedBetweenness"),
          "Betweenness of a node of one kind divided by the greatest value that a node of "
              + "its kind could have.",
          BORGATTI_EVERETT_1997.asWhole());

  public static final Measure TWO_MODE_CLOSENESS =
      measure(
          "N-64",
          "two-mode-closeness",
          Unit.INDEX,
          Range.ZERO_TO_ONE,
          List.of("TwoModeCentrality.closeness"),
          "Least sum of distances that a node of its kind could have, divided by its own "
              + "sum of distances to all others.",
          BORGATTI_EVERETT_1997.asWhole(),
          BORGATTI_HALGIN_2011.asWhole());

  private static final List<Measure> ALL =
      List.of(
          DENSITY,
          MEAN_STRENGTH,
          RELATIVE_STRENGTH,
          DYADIC_RECIPROCITY,
          NON_NULL_RECIPROCITY,
          EDGEWISE_RECIPROCITY,
          RECIPROCITY_LOG_RATIO,
          RECIPROCITY_CORRELATION,
          DYAD_CENSUS,
          TRIAD_CENSUS,
          DEGREE,
          NORMALIZED_DEGREE,
          STRENGTH,
          CLOSENESS,
          CLOSENESS_WITHIN_REACH,
          CLOSENESS_TIMES_REACH,
          HARMONIC_CLOSENESS,
          MEAN_DISTANCE,
          AVERAGE_DISTANCE,
          DIAMETER,
          COMPACTNESS,
          BETWEENNESS,
          NORMALIZED_BETWEENNESS,
          DEGREE_CENTRALIZATION,
          BETWEENNESS_CENTRALIZATION,
          CLOSENESS_CENTRALIZATION,
          HARMONIC_CENTRALIZATION,
          CENTRALIZATION,
          CENTRAL_SHARE,
          WEAK_COMPONENTS,
          STRONG_COMPONENTS,
          CUT_POINTS,
          BRIDGES,
          CORENESS,
          TRIANGLES,
          LOCAL_CLUSTERING,
          AVERAGE_CLUSTERING,
          TRANSITIVITY,
          CORE_PERIPHERY,
          BROKERAGE,
          EXPECTED_BROKERAGE,
          BROKERAGE_Z,
          E_I_INDEX,
          RESCALED_E_I_INDEX,
          LEVEL_TIES,
          CONSTRAINT,
          EFFECTIVE_SIZE,
          EGO_EFFICIENCY,
          FRAGMENTATION,
          DISTANCE_WEIGHTED_FRAGMENTATION,
          KEY_PLAYERS,
          TURNOVER,
          ROBUSTNESS,
          CONNECTEDNESS,
          HIERARCHY,
          GRAPH_EFFICIENCY,
          LEAST_UPPER_BOUNDEDNESS,
          FLOW_HIERARCHY,
          CONGRUENCE,
          TWO_MODE_DEGREE,
          TWO_MODE_DEGREE_CENTRALIZATION,
          TWO_MODE_BETWEENNESS,
          NORMALIZED_TWO_MODE_BETWEENNESS,
          TWO_MODE_CLOSENESS);

  private Measures() {}

  private static Measure measure(
      String number,
      String id,
      Unit unit,
      Range range,
      List<String> methods,
      String definition,
      Citation... sources) {
    return new Measure(
        Entry.of(number, id).saying(definition).citing(sources), unit, range, methods);
  }

  /** All measures, by number. */
  public static List<Measure> all() {
    return ALL;
  }

  /**
   * The measure with this id, such as {@code density}, or this number, such as {@code N-01}, in
   * capitals or not; empty when there is none.
   */
  public static Optional<Measure> find(String idOrNumber) {
    return ALL.stream()
        .filter(
            measure ->
                measure.id().equals(idOrNumber) || measure.number().equalsIgnoreCase(idOrNumber))
        .findFirst();
  }
}

package org.concertive.commandline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.ExternalInternal;
import org.concertive.network.Groups;
import org.concertive.network.LevelTies;
import org.concertive.network.Levels;
import org.concertive.statistics.Result;

/**
 * What a column of the people's file says of ties: whether they run between groups, and, where it
 * holds numbers, whether they run to greater or lesser ones.
 *
 * @param name the name of the column
 * @param measures its measures, by their names; none when it makes no groups and holds no numbers
 */
record Attribute(String name, Map<String, Result<Double>> measures) {
  static final String BETWEEN = "E-I";
  static final String UP = "to greater";
  static final String LATERAL = "to equal";
  static final String DOWN = "to lesser";

  private static final String NUMBER = "[-+]?[0-9]+([.,][0-9]+)?";

  static List<Attribute> of(DirectedNetwork network) {
    return network.groups().entrySet().stream()
        .map(grouping -> new Attribute(grouping.getKey(), measures(network, grouping.getValue())))
        .toList();
  }

  private static Map<String, Result<Double>> measures(DirectedNetwork network, Groups groups) {
    Map<String, Result<Double>> measures = new LinkedHashMap<>();
    if (makesGroups(groups)) {
      measures.put(BETWEEN, ExternalInternal.of(network, groups).index());
    }
    if (areNumbers(groups)) {
      LevelTies ties = LevelTies.of(network, levels(groups));
      measures.put(UP, ties.upShare());
      measures.put(LATERAL, ties.lateralShare());
      measures.put(DOWN, ties.downShare());
    }
    return measures;
  }

  /**
   * Whether a column puts people in groups: two groups or more, at most half as many as people.
   * Numbers must be whole, and at most a quarter as many as people, to be groups.
   */
  private static boolean makesGroups(Groups groups) {
    boolean areNumbers = areNumbers(groups);
    boolean areWhole = groups.labels().stream().allMatch(label -> label.matches("[0-9]+"));
    return groups.count() >= 2
        && (areNumbers ? 4 : 2) * groups.count() <= groups.size()
        && (!areNumbers || areWhole);
  }

  private static boolean areNumbers(Groups groups) {
    return groups.count() >= 2 && groups.labels().stream().allMatch(label -> label.matches(NUMBER));
  }

  /** The numbers by their order, so that decimal ones have levels too. */
  private static Levels levels(Groups groups) {
    List<BigDecimal> numbers =
        groups.labels().stream().map(label -> new BigDecimal(label.replace(',', '.'))).toList();
    TreeSet<BigDecimal> sorted = new TreeSet<>(numbers);
    List<Integer> ranks = numbers.stream().map(number -> sorted.headSet(number).size()).toList();
    List<Integer> levels = new ArrayList<>();
    for (int node = 0; node < groups.size(); node++) {
      levels.add(groups.of(node).isPresent() ? ranks.get(groups.of(node).getAsInt()) : null);
    }
    return Levels.of(Levels.Higher.GREATER, levels);
  }

  Optional<Result<Double>> measure(String which) {
    return Optional.ofNullable(measures.get(which));
  }
}

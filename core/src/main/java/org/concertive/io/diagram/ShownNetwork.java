package org.concertive.io.diagram;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concertive.network.DirectedNetwork;
import org.concertive.text.Words;

/**
 * A network with what pictures say of it.
 *
 * @param title what it shows
 * @param of what it is of, as of when
 * @param network the ties
 * @param labels what the nodes are called in the picture
 * @param names what they are called where names are asked for
 * @param groups their groups
 * @param words how sentences speak of the ties
 * @param noun what two nodes are called
 * @param nothing what is said where there are no ties
 */
record ShownNetwork(
    String title,
    String of,
    DirectedNetwork network,
    List<String> labels,
    List<String> names,
    ShownGroups groups,
    TieWords words,
    String noun,
    String nothing) {
  /** So many are listed as those to whom most ties lead. */
  private static final int MOST = 10;

  /** Where so many or fewer have ties, all have labels. */
  private static final int FEW = 20;

  /** The same with names in place of codes. */
  ShownNetwork named() {
    return new ShownNetwork(title, of, network, names, names, groups, words, noun, nothing);
  }

  boolean isEmpty() {
    return network.tieCount() == 0;
  }

  /** Why there is nothing to draw; empty where there are ties. */
  Optional<String> absence() {
    return isEmpty() ? Optional.of(nothing) : Optional.empty();
  }

  int ties(int node) {
    return network.inDegree(node) + network.outDegree(node);
  }

  /** The nodes that have ties, ascending. */
  int[] tied() {
    return IntStream.range(0, network.size()).filter(node -> ties(node) > 0).toArray();
  }

  /** The labels of those without ties. */
  List<String> alone() {
    return IntStream.range(0, network.size())
        .filter(node -> ties(node) == 0)
        .mapToObj(labels::get)
        .toList();
  }

  /** How many ties lead to the one to whom most lead. */
  int greatest() {
    return greatest(network);
  }

  static int greatest(DirectedNetwork network) {
    return IntStream.range(0, network.size()).map(network::inDegree).max().orElse(0);
  }

  /** So many of those with ties, first those to whom most lead. */
  private List<Integer> busiest(int most) {
    return IntStream.of(tied())
        .boxed()
        .sorted(Comparator.comparingInt(node -> -network.inDegree(node)))
        .limit(most)
        .toList();
  }

  /** Those with labels: the ten to whom most ties lead, or all where few have ties. */
  List<Integer> labelled() {
    return busiest(tied().length <= FEW ? FEW : MOST);
  }

  /** Those to whom any tie leads, most first. */
  private List<Integer> named(int most) {
    return busiest(most).stream().filter(node -> network.inDegree(node) > 0).toList();
  }

  /** The ten to whom most ties lead. */
  List<Integer> most() {
    return named(MOST);
  }

  /** That others have as many ties as the last of the ten; empty where none has. */
  Optional<String> moreLikeTheLast() {
    List<Integer> all = named(Integer.MAX_VALUE);
    if (all.size() <= MOST) {
      return Optional.empty();
    }
    int least = network.inDegree(all.get(MOST - 1));
    long more = all.stream().skip(MOST).filter(node -> network.inDegree(node) == least).count();
    return more == 0
        ? Optional.empty()
        : Optional.of("and " + more + " more " + words.received() + " by " + least);
  }

  /** {@code 49 people}. */
  String members(long number) {
    String one = noun.equals("people") ? "person" : noun.substring(0, noun.length() - 1);
    return Words.count(number, one, noun);
  }

  /** {@code sought by 19}. */
  String received(int node) {
    return words.received() + " by " + network.inDegree(node);
  }

  /** What it is of, with its size: {@code Oak Hill: 49 people, 162 ties, 10 teams.} */
  String size() {
    return size(Words.count(network.tieCount(), "tie"));
  }

  /** What it is of, with its size, of which one part is given. */
  String size(String part) {
    return (of.isEmpty() ? "" : of + ": ")
        + members(network.size())
        + ", "
        + part
        + (groups.isEmpty() ? "" : ", " + Words.count(groups.count(), groups.noun()))
        + "."
        + (labels.equals(names)
            ? ""
            : " Codes, not names: P1 is the first person of the description.");
  }

  /** What can be seen, for those who cannot. */
  String description() {
    if (isEmpty()) {
      return nothing;
    }
    List<String> most =
        named(5).stream()
            .map(node -> labels.get(node) + " (" + network.inDegree(node) + ")")
            .toList();
    return "Network of "
        + members(network.size())
        + " and "
        + Words.count(network.tieCount(), "tie")
        + (groups.isEmpty() ? "" : " in " + Words.count(groups.count(), groups.noun()))
        + ". Most "
        + words.received()
        + ": "
        + Words.list(most)
        + ". "
        + NetworkCounts.mutual(this);
  }

  /** The number of a node's group; -1 where it is not recorded. */
  int group(int node) {
    return groups.groups().of(node).orElse(-1);
  }

  /** What a node is and does, in a sentence. */
  String sentence(int node) {
    List<String> sought = network.neighbors(node).mapToObj(labels::get).toList();
    return labels.get(node)
        + (groups.isEmpty() ? "" : ", " + groups.name(node))
        + ": "
        + received(node)
        + (sought.isEmpty() ? "" : "; " + words.verb() + " " + String.join(", ", sought))
        + ".";
  }
}

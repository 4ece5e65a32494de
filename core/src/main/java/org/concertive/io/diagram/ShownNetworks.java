package org.concertive.io.diagram;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Tie;
import org.concertive.model.value.Entity;
import org.concertive.model.value.TimePoint;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.Groups;
import org.concertive.network.Network;
import org.concertive.network.UndirectedNetwork;
import org.concertive.relation.Actors;
import org.concertive.relation.TieNetwork;
import org.concertive.relation.TieNetworks;
import org.concertive.text.NearMiss;
import org.concertive.text.Printable;
import org.concertive.text.Text;
import org.concertive.text.Words;

/** The networks that pictures show, from a description or from elsewhere. */
final class ShownNetworks {
  private ShownNetworks() {}

  /** A network of a description over all times. */
  static ShownNetwork of(SystemIndex index, Tie.Kind kind) {
    return of(index, kind, index.get(TieNetworks.RELATION).of(kind), "");
  }

  /** A network of a description as recorded at one time. */
  static ShownNetwork of(SystemIndex index, Tie.Kind kind, TimePoint wave) {
    return of(index, kind, index.get(TieNetworks.RELATION).of(kind, wave), ", " + wave.inWords());
  }

  /**
   * A network of a description.
   *
   * @param when as of when, with a comma before it; empty for all times
   */
  static ShownNetwork of(SystemIndex index, Tie.Kind kind, TieNetwork ties, String when) {
    List<Node<Actor>> members = ties.members();
    boolean isOfPeople = members.stream().allMatch(one -> one.value() instanceof Person);
    List<String> names =
        members.stream().map(member -> Printable.without(member.value().label())).toList();
    TieWords words = TieWords.of(kind);
    return new ShownNetwork(
        words.title(),
        index.system().title() + when,
        ties.network(),
        isOfPeople
            ? IntStream.rangeClosed(1, names.size()).mapToObj(number -> "P" + number).toList()
            : names,
        names,
        groups(index, ties),
        words,
        isOfPeople ? "people" : "actors",
        "No " + Words.of(kind) + " tie is recorded.");
  }

  /** By unit where there are two at least, else by team where nobody is in two. */
  private static ShownGroups groups(SystemIndex index, TieNetwork ties) {
    UnaryOperator<String> name =
        id -> index.node(id, Entity.class).map(node -> node.value().label()).orElse(id);
    Groups units = ties.network().groups().getOrDefault("unit", none(ties.network()));
    return units.count() > 1
        ? ShownGroups.of("unit", units, name)
        : teams(index, ties.members())
            .map(teams -> ShownGroups.of("team", teams, name))
            .orElseGet(() -> ShownGroups.of("unit", units, name));
  }

  private static Optional<Groups> teams(SystemIndex index, List<Node<Actor>> members) {
    Map<Node<Actor>, String> teamOf = new HashMap<>();
    for (Node<Team> team : index.nodes(Team.class)) {
      for (Node<Actor> member : index.get(Actors.RELATION).membersOf(team)) {
        String other = teamOf.put(member, team.value().id());
        if (other != null && !other.equals(team.value().id())) {
          return Optional.empty();
        }
      }
    }
    Groups teams =
        Groups.of(members.stream().map(member -> teamOf.getOrDefault(member, "")).toList());
    return teams.count() > 0 ? Optional.of(teams) : Optional.empty();
  }

  /** A network of any origin, by its first grouping. */
  static ShownNetwork of(Network network, String title) {
    return of(
        network,
        title,
        network.groups().keySet().stream()
            .findFirst()
            .map(grouping -> groups(network, grouping))
            .orElseGet(() -> ShownGroups.of("group", none(network), name -> name)));
  }

  /** A network of any origin, by one of its groupings. */
  static ShownNetwork of(Network network, String title, String grouping) {
    return of(network, title, groups(network, grouping));
  }

  private static ShownGroups groups(Network network, String grouping) {
    Groups groups = network.groups().get(grouping);
    if (groups == null) {
      throw new IllegalArgumentException(
          "The network has no grouping "
              + Text.quoted(grouping)
              + "."
              + NearMiss.maybe(grouping, network.groups().keySet()));
    }
    String noun = Printable.without(grouping).strip();
    return ShownGroups.of(noun.isEmpty() ? "group" : noun, groups, Printable::without);
  }

  private static ShownNetwork of(Network network, String title, ShownGroups groups) {
    DirectedNetwork directed =
        network instanceof UndirectedNetwork undirected
            ? undirected.directed()
            : (DirectedNetwork) network;
    List<String> names =
        IntStream.range(0, network.size())
            .mapToObj(node -> Printable.without(network.name(node)))
            .toList();
    return new ShownNetwork(
        title,
        "",
        directed,
        names,
        names,
        groups,
        TieWords.PLAIN,
        "members",
        "The network has no ties.");
  }

  private static Groups none(Network network) {
    String[] labels = new String[network.size()];
    Arrays.fill(labels, "");
    return Groups.of(labels);
  }
}

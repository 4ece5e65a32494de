package org.concertive.relation;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.Tie;
import org.concertive.model.value.TimePoint;
import org.concertive.network.Combine;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.Groups;
import org.concertive.network.Network;
import org.concertive.network.NetworkBuilder;
import org.concertive.network.TieValue;

/**
 * The ties of a description as networks, to measure with {@code org.concertive.network}. The
 * members of a network are all persons of the description or, where it has none, the ends of the
 * ties of that kind; so those without ties count. Ties of an actor to itself, and ties whose ends
 * are not members, are left out. Several ties of the same two are one.
 *
 * <p>Where every tie that counts has a weight, ties have it as their strength, and several of the
 * same two the greatest. Each network costs time linear in the ties and members, but for sorting.
 *
 * @see "Sun, Frank, Penuel & Kim 2013"
 */
public final class TieNetworks {
  /** The ties of a description as networks. */
  public static final Relation<TieNetworks> RELATION =
      Relation.of("tie networks", TieNetworks::new);

  private final SystemIndex index;

  /** The members of every network, where the description has persons. */
  private final Optional<Members> persons;

  private TieNetworks(SystemIndex index) {
    this.index = index;
    List<Node<Person>> found = persons();
    persons =
        found.isEmpty()
            ? Optional.empty()
            : Optional.of(new Members(index, found.stream().map(TieNetworks::actor).toList()));
  }

  /** The members of a network with what is said of each; made once for all networks they share. */
  private static final class Members {
    private final List<Node<Actor>> nodes;
    private final Map<Node<Actor>, Integer> numbers = new HashMap<>();
    private final List<String> names;
    private final Map<String, Groups> groups = new LinkedHashMap<>();

    Members(SystemIndex index, List<Node<Actor>> nodes) {
      this.nodes = List.copyOf(nodes);
      nodes.forEach(member -> numbers.put(member, numbers.size()));
      names = nodes.stream().map(member -> member.value().id()).toList();
      Actors actors = index.get(Actors.RELATION);
      group("unit", member -> actors.unitOf(member).map(unit -> unit.value().id()));
      group("level", member -> actors.levelOf(member).map(Enum::name));
      group("role", member -> onlyRole(actors.rolesOf(member)));
    }

    private void group(String name, Function<Node<Actor>, Optional<String>> of) {
      groups.put(
          name, Groups.of(nodes.stream().map(member -> of.apply(member).orElse("")).toList()));
    }
  }

  /** The network of a kind, over all waves and subjects. */
  public TieNetwork of(Tie.Kind kind) {
    return of(kind, tie -> true);
  }

  /** The network of a kind as recorded in one wave. */
  public TieNetwork of(Tie.Kind kind, TimePoint wave) {
    return of(kind, tie -> tie.when().filter(wave::equals).isPresent());
  }

  /** The network of a kind about one subject, over all waves. */
  public TieNetwork of(Tie.Kind kind, String subject) {
    return of(kind, tie -> tie.subject().filter(subject::equals).isPresent());
  }

  /** The network of a kind about one subject as recorded in one wave. */
  public TieNetwork of(Tie.Kind kind, TimePoint wave, String subject) {
    return of(
        kind,
        tie ->
            tie.when().filter(wave::equals).isPresent()
                && tie.subject().filter(subject::equals).isPresent());
  }

  /** The network of those ties of a kind for which the condition holds. */
  public TieNetwork of(Tie.Kind kind, Predicate<Tie> condition) {
    return network(ends(kind, condition), members(kind));
  }

  /**
   * The networks of a kind by the time at which their ties were recorded, times in document order.
   * Ties without a time are a network of their own. All together cost time linear in the ties, and
   * in the members for each time.
   */
  public Map<Optional<TimePoint>, TieNetwork> byWave(Tie.Kind kind) {
    Map<Optional<TimePoint>, List<Ends>> waves = new LinkedHashMap<>();
    for (Node<Tie> tie : index.nodes(Tie.class)) {
      if (tie.value().kind() == kind) {
        waves.putIfAbsent(tie.value().when(), new ArrayList<>());
      }
    }
    ends(kind, tie -> true)
        .forEach(tie -> waves.computeIfAbsent(tie.tie.when(), none -> new ArrayList<>()).add(tie));
    Members members = members(kind);
    Map<Optional<TimePoint>, TieNetwork> networks = new LinkedHashMap<>();
    waves.forEach((wave, ties) -> networks.put(wave, network(ties, members)));
    return networks;
  }

  private Members members(Tie.Kind kind) {
    return persons.orElseGet(
        () ->
            new Members(
                index,
                ends(kind, tie -> true).stream()
                    .flatMap(tie -> Stream.of(tie.from, tie.to))
                    .sorted()
                    .distinct()
                    .toList()));
  }

  /** All persons; of several with one id the first, which is the one that references mean. */
  private List<Node<Person>> persons() {
    return index.nodes(Person.class).stream()
        .filter(
            person ->
                index.node(person.value().id(), Person.class).filter(person::equals).isPresent())
        .toList();
  }

  private static Node<Actor> actor(Node<Person> person) {
    return person.as(Actor.class).orElseThrow();
  }

  /** When ties of a kind were recorded, each time once, in document order. */
  public Set<TimePoint> waves(Tie.Kind kind) {
    return distinct(kind, Tie::when);
  }

  /** What ties of a kind are about, each subject once, in document order. */
  public Set<String> subjects(Tie.Kind kind) {
    return distinct(kind, Tie::subject);
  }

  private <T> Set<T> distinct(Tie.Kind kind, Function<Tie, Optional<T>> what) {
    return index.nodes(Tie.class).stream()
        .map(Node::value)
        .filter(tie -> tie.kind() == kind)
        .flatMap(tie -> what.apply(tie).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** A tie both of whose ends are in the document, and not the same. */
  private record Ends(Tie tie, Node<Actor> from, Node<Actor> to) {}

  private List<Ends> ends(Tie.Kind kind, Predicate<Tie> condition) {
    List<Ends> found = new ArrayList<>();
    for (Node<Tie> node : index.nodes(Tie.class)) {
      Tie tie = node.value();
      if (tie.kind() == kind && condition.test(tie) && !tie.from().equals(tie.to())) {
        index
            .node(tie.from(), Actor.class)
            .ifPresent(
                from ->
                    index
                        .node(tie.to(), Actor.class)
                        .ifPresent(to -> found.add(new Ends(tie, from, to))));
      }
    }
    return found;
  }

  private static TieNetwork network(List<Ends> all, Members members) {
    List<Ends> ties =
        all.stream()
            .filter(
                tie -> members.numbers.containsKey(tie.from) && members.numbers.containsKey(tie.to))
            .toList();
    boolean isValued =
        !ties.isEmpty() && ties.stream().allMatch(each -> each.tie.weight().isPresent());
    NetworkBuilder builder =
        Network.builder(members.nodes.size()).combiningRepeatedTies(Combine.GREATEST);
    for (Ends each : ties) {
      int from = members.numbers.getOrDefault(each.from, -1);
      int to = members.numbers.getOrDefault(each.to, -1);
      if (isValued) {
        builder.tie(from, to, each.tie.weight().orElseThrow().doubleValue());
      } else {
        builder.tie(from, to);
      }
    }
    if (isValued) {
      builder.values(TieValue.STRENGTH);
    }
    DirectedNetwork network = builder.directed().named(members.names);
    for (Map.Entry<String, Groups> grouping : members.groups.entrySet()) {
      network = network.with(grouping.getKey(), grouping.getValue());
    }
    return new TieNetwork(network, members.nodes);
  }

  private static Optional<String> onlyRole(Set<RoleType> roles) {
    return roles.size() == 1 ? roles.stream().map(Enum::name).findFirst() : Optional.empty();
  }
}

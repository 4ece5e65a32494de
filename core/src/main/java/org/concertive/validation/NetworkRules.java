package org.concertive.validation;

import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;
import static org.concertive.catalogue.Sources.LONG_BEACH_BRIEF_2010;
import static org.concertive.catalogue.Sources.PENUEL_ET_AL_2010;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.Tie;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.TimeSpan;
import org.concertive.relation.Actors;
import org.concertive.relation.Belonging;
import org.concertive.relation.Identity;
import org.concertive.text.Words;

/** NET: ties and networks. */
final class NetworkRules {
  private static final Set<Leader.Basis> FORMAL =
      Sets.immutableEnumSet(Leader.Basis.FORMAL_POSITION, Leader.Basis.DESIGNATED_ROLE);

  /** The ties whose ends are in the document, and not one. */
  private static final Relation<List<Ends>> ENDS =
      Relation.of("ends of ties", NetworkRules::findEnds);

  static final List<Rule> RULES =
      List.of(
          error("NET-01", "tie-to-self")
              .checks("A tie from an actor to the same actor.")
              .says("{name} is recorded with a tie of {kind} to themselves.")
              .toRecord("Correct one end of the tie, or remove it.")
              .each(
                  Tie.class,
                  (tie, found) -> {
                    if (tie.value().from().equals(tie.value().to())) {
                      found
                          .index()
                          .node(tie.value().from(), Actor.class)
                          .ifPresent(
                              actor -> found.on(actor).at(tie).with("kind", tie.value().kind()));
                    }
                  }),
          info("NET-02", "isolated")
              .checks(
                  "A person of a group or role that a strategy addresses, with no tie of any kind,"
                      + " while others of the same group or role have ties.")
              .omissionIn(Aspect.NETWORK)
              .says(
                  "No tie of {name} is recorded, while others in {group}, whom a strategy addresses,"
                      + " have ties: what colleagues pass on to each other may not reach them.")
              .toRecord("Record their ties, or that they did not answer.")
              .toConsider("Consider who could be asked to work with them.")
              .sources(COBB_THE_MIST_TEAM.says("a network assessment by all mathematics teachers"))
              .once(NetworkRules::checkIsolates),
          warning("NET-03", "single-bridge")
              .checks(
                  "Two units with two or more ties between people of the one and people of the other,"
                      + " all of them with the same person, post or body at one end. A person and the"
                      + " post only they hold are one.")
              .says(
                  "{name} is at one end of each of the {n ties} recorded between {a} and {b}: if they leave,"
                      + " the two may lose touch.")
              .toRecord("Record the other ties between the two units, if there are any.")
              .toConsider("Consider who else could work across the two units.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says("a champion moves on, and the reform dies"),
                  PENUEL_ET_AL_2010.asWhole())
              .once(NetworkRules::checkBridges),
          info("NET-04", "unasked-leader")
              .checks(
                  "A person declared as a leader by formal position or designated role, or another"
                      + " such leader who asks for advice, whom nobody asks for advice, themselves or"
                      + " in a post only they hold. Silent where no tie of advice is recorded.")
              .says(
                  "{name} is a formal leader, and nobody is recorded as turning to them for advice:"
                      + " formal and informal leadership may be in different hands.")
              .toRecord("Record the ties of those who turn to them, if there are any.")
              .toConsider("Consider how those whom people do turn to could be part of leading.")
              .sources(
                  PENUEL_ET_AL_2010.says(
                      "formal and informal supports for reform may not be aligned"))
              .once(NetworkRules::checkUnasked),
          warning("NET-05", "networking-without-ties")
              .checks(
                  "A goal of networked learning held by two or more units, if no tie, routine or"
                      + " activity joins people of two of them.")
              .omissionIn(Aspect.NETWORK)
              .says(
                  "{name} is a goal of {units}, and no tie, routine or activity that joins two of them"
                      + " is recorded: how they are to learn from each other cannot be seen.")
              .toRecord("Record the ties, routines or activities in which their people meet.")
              .toConsider("Consider a routine in which people of these units learn together.")
              .sources(IMSS_PROPOSAL.says("districts learn from each other in a network"))
              .once(
                  found -> {
                    SharedGoals goals = new SharedGoals(found.index());
                    for (Node<Goal> goal : goals.unjoined()) {
                      found.on(goal).with("units", goals.holders(goal));
                    }
                  }));

  private NetworkRules() {}

  private static void checkIsolates(Findings found) {
    Set<Node<Actor>> connected = connected(found.index());
    if (connected.isEmpty()) {
      return;
    }
    Targets targets = new Targets(found.index());
    Map<Node<Person>, Set<Object>> isolated = new LinkedHashMap<>();
    List<Node<Person>> others = new ArrayList<>();
    for (Node<Person> person : found.index().nodes(Person.class)) {
      if (connected.contains(actor(person))) {
        others.add(person);
      } else {
        isolated.put(person, targets.of(person));
      }
    }
    Set<Object> withTies = targets.met(isolated.values(), others);
    isolated.forEach(
        (person, groups) ->
            groups.stream()
                .filter(withTies::contains)
                .findFirst()
                .ifPresent(group -> found.on(person).with("group", shown(group))));
  }

  private static Object shown(Object group) {
    return group instanceof RoleType role ? "the role of " + Words.of(role) : group;
  }

  private static Node<Actor> actor(Node<?> node) {
    return node.as(Actor.class).orElseThrow();
  }

  private static Set<Node<Actor>> connected(SystemIndex index) {
    Set<Node<Actor>> connected = new HashSet<>();
    for (Ends ends : index.get(ENDS)) {
      connected.add(ends.from);
      connected.add(ends.to);
    }
    return connected;
  }

  /** The two ends of a tie; a post and its only holder are one, the holder. */
  private record Ends(Node<Tie> tie, Node<Actor> from, Node<Actor> to) {}

  private static List<Ends> findEnds(SystemIndex index) {
    Identity identity = index.get(Identity.RELATION);
    List<Ends> found = new ArrayList<>();
    for (Node<Tie> tie : index.nodes(Tie.class)) {
      Optional<Node<Actor>> from = index.node(tie.value().from(), Actor.class);
      Optional<Node<Actor>> to = index.node(tie.value().to(), Actor.class);
      if (from.isPresent() && to.isPresent()) {
        Optional<TimeSpan> at = tie.value().when().map(TimeSpan::of).or(identity::now);
        Ends ends = new Ends(tie, identity.seatOf(from.get(), at), identity.seatOf(to.get(), at));
        if (!ends.from.equals(ends.to)) {
          found.add(ends);
        }
      }
    }
    return found;
  }

  /** The groups and roles that strategies address, and who is of them. */
  private static final class Targets {
    private final Actors actors;
    private final Belonging groups;
    private final Set<RoleType> roles = new LinkedHashSet<>();

    Targets(SystemIndex index) {
      actors = index.get(Actors.RELATION);
      Set<Node<Actor>> targets = new LinkedHashSet<>();
      for (Node<Strategy> strategy : index.nodes(Strategy.class)) {
        strategy
            .value()
            .target()
            .flatMap(target -> index.node(target.id(), Actor.class))
            .ifPresent(targets::add);
        roles.addAll(strategy.value().targetRoles());
      }
      groups = index.get(Identity.RELATION).among(targets);
    }

    /** The groups a person is of, then the roles. */
    Set<Object> of(Node<Person> person) {
      Set<Object> found = new LinkedHashSet<>(groups.of(person));
      for (RoleType own : actors.rolesOf(person)) {
        roles.stream().filter(role -> role.includes(own)).forEach(found::add);
      }
      return found;
    }

    /** Those of some groups and roles that one of these people is of as well. */
    Set<Object> met(Collection<Set<Object>> wanted, List<Node<Person>> people) {
      Set<Object> missing = new HashSet<>();
      wanted.forEach(missing::addAll);
      Set<Object> met = new HashSet<>();
      for (int i = 0; i < people.size() && !missing.isEmpty(); i++) {
        for (Object group : of(people.get(i))) {
          if (missing.remove(group)) {
            met.add(group);
          }
        }
      }
      return met;
    }
  }

  private record Pair(Node<OrgUnit> one, Node<OrgUnit> other) {
    static Pair of(Node<OrgUnit> a, Node<OrgUnit> b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  /** The ties between two units, and who is at one end of all of them: at most two. */
  private static final class Bridge {
    private final Node<Tie> first;
    private final Set<Node<Actor>> shared;
    private int ties;

    Bridge(Ends ends) {
      first = ends.tie;
      shared = new LinkedHashSet<>(List.of(ends.from, ends.to));
    }

    void add(Ends ends) {
      ties++;
      shared.removeIf(actor -> !actor.equals(ends.from) && !actor.equals(ends.to));
    }
  }

  private static void checkBridges(Findings found) {
    Actors actors = found.get(Actors.RELATION);
    Map<Pair, Bridge> bridges = new LinkedHashMap<>();
    for (Ends ends : found.get(ENDS)) {
      Optional<Node<OrgUnit>> from = actors.unitOf(ends.from);
      Optional<Node<OrgUnit>> to = actors.unitOf(ends.to);
      if (from.isPresent() && to.isPresent() && !from.equals(to)) {
        bridges.computeIfAbsent(Pair.of(from.get(), to.get()), none -> new Bridge(ends)).add(ends);
      }
    }
    bridges.forEach(
        (units, bridge) -> {
          if (bridge.ties > 1 && !bridge.shared.isEmpty()) {
            found
                .on(bridge.shared.iterator().next())
                .at(bridge.first)
                .with("n", bridge.ties)
                .with("a", units.one)
                .with("b", units.other)
                .related(bridge.shared);
          }
        });
  }

  private static void checkUnasked(Findings found) {
    Set<Node<Actor>> asked = new HashSet<>();
    Set<Node<Actor>> members = new HashSet<>();
    for (Ends ends : found.get(ENDS)) {
      if (ends.tie.value().kind() == Tie.Kind.ADVICE) {
        asked.add(ends.to);
        members.add(ends.from);
      }
    }
    if (asked.isEmpty()) {
      return;
    }
    Set<Node<Actor>> reported = new HashSet<>(asked);
    for (Node<Leader> leader : found.index().nodes(Leader.class)) {
      if (leader.value().basis().filter(FORMAL::contains).isPresent()) {
        found
            .index()
            .node(leader.value().actor(), Actor.class)
            .map(found.get(Identity.RELATION)::seatOf)
            .filter(actor -> actor.is(Person.class) || members.contains(actor))
            .filter(reported::add)
            .ifPresent(actor -> found.on(actor).at(leader));
      }
    }
  }
}

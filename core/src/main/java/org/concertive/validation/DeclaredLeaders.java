package org.concertive.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.relation.Belonging;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;

/**
 * Which declared leaders are recorded as leading a routine or an activity: somebody leads <i>as</i>
 * them, or they are of somebody who leads ({@link Identity}). A member who leads is not the team
 * leading.
 */
final class DeclaredLeaders {
  private final Identity identity;
  private final Belonging declared;
  private final Belonging leading;
  private final Set<Node<Actor>> led = new HashSet<>();
  private final Map<Node<Actor>, Set<Node<Actor>>> membersLeading = new HashMap<>();

  DeclaredLeaders(SystemIndex index) {
    identity = index.get(Identity.RELATION);
    declared = identity.among(index.get(Leading.DECLARED));
    Set<Node<Actor>> leaders = new LinkedHashSet<>();
    for (Node<Routine> routine : index.nodes(Routine.class)) {
      leaders.addAll(index.get(Leading.DESIGNED).writtenLeadersOf(routine));
    }
    for (Node<Participation> participation : index.nodes(Participation.class)) {
      if (index.conventions().leads(participation.value().part())) {
        addLeaders(participation, leaders);
      }
    }
    leaders.forEach(leader -> declared.of(leader).forEach(as -> addLed(leader, as)));
    leading = identity.among(leaders);
  }

  /** Who leads in a position leads as the position and as themselves, not as another of theirs. */
  private void addLeaders(Node<Participation> participation, Set<Node<Actor>> leaders) {
    SystemIndex index = participation.index();
    Optional<Node<Actor>> actor = index.node(participation.value().actor(), Actor.class);
    Optional<Node<Actor>> post =
        participation
            .value()
            .inPosition()
            .flatMap(position -> index.node(position, Position.class))
            .flatMap(position -> position.as(Actor.class));
    post.or(() -> actor).ifPresent(leaders::add);
    if (post.isPresent() && actor.isPresent()) {
      declared.of(actor.get()).stream()
          .filter(as -> as.is(Team.class) || identity.isSame(as, actor.get()))
          .forEach(as -> addLed(actor.get(), as));
    }
  }

  private void addLed(Node<Actor> leader, Node<Actor> as) {
    if (as.is(Team.class) && !as.equals(leader)) {
      membersLeading.computeIfAbsent(as, none -> new LinkedHashSet<>()).add(leader);
    } else {
      led.add(as);
    }
  }

  /** Whether a declared leader is recorded as leading anything. */
  boolean lead(Node<Actor> leader) {
    return led.contains(leader) || leading.isOfAny(leader);
  }

  /** The members of a declared team who lead something, in the order in which they do. */
  List<Node<Actor>> membersLeading(Node<Actor> team) {
    return List.copyOf(membersLeading.getOrDefault(team, Set.of()));
  }
}

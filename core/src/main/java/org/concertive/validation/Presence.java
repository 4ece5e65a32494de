package org.concertive.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.relation.Actors;
import org.concertive.relation.Identity;

/**
 * Who takes part in an activity, as far as is recorded. An answer costs time linear in those who
 * take part, constant if the actor is listed itself.
 */
final class Presence {
  private final SystemIndex index;
  private final Set<String> listed = new HashSet<>();
  private final List<Participant> participants = new ArrayList<>();
  private boolean isAnyUnknown;

  private record Participant(Node<Actor> actor, Optional<Node<Position>> inPosition) {}

  Presence(Node<JointActivity> activity) {
    index = activity.index();
    for (Participation one : activity.value().participations()) {
      listed.add(one.actor().id());
      Optional<Node<Position>> post =
          one.inPosition().flatMap(position -> index.node(position, Position.class));
      Optional<Node<Actor>> actor = index.node(one.actor(), Actor.class);
      actor.ifPresent(who -> participants.add(new Participant(who, post)));
      isAnyUnknown |= actor.isEmpty();
    }
  }

  /** Whether an actor takes part in some way, or may. */
  boolean mayInclude(Node<Actor> actor) {
    return isAnyUnknown
        || listed.contains(actor.value().id())
        || participants.stream().anyMatch(one -> mayInclude(one, actor));
  }

  private boolean mayInclude(Participant one, Node<Actor> actor) {
    Identity identity = index.get(Identity.RELATION);
    return identity.isAs(one.actor, one.inPosition, actor)
        || identity.isOf(actor, one.actor)
        || mayBeOf(actor, one.actor.value(), one.actor);
  }

  /** Whether an actor may be of a body although that is not recorded. */
  private boolean mayBeOf(Node<Actor> actor, Actor body, Node<Actor> node) {
    Actors actors = index.get(Actors.RELATION);
    if (body instanceof Team team) {
      return team.membershipListed() != Team.Listing.COMPLETE;
    }
    if (body instanceof RoleGroup group) {
      Set<RoleType> roles = actors.rolesOf(actor);
      return group.roleType() == RoleType.OTHER
          || roles.isEmpty()
          || roles.stream().anyMatch(group.roleType()::includes);
    }
    return node.as(OrgUnit.class)
        .filter(
            unit ->
                actors.unitOf(actor).isEmpty() || index.get(Identity.RELATION).isIn(actor, unit))
        .isPresent();
  }
}

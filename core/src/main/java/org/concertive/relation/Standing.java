package org.concertive.relation;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.value.Answer;

/**
 * Who has formal standing as a leader. A declared basis decides; without one, the role does. Built
 * in linear time; an answer costs time linear in the actor's own posts and roles.
 *
 * @see "Sun et al. 2013"
 */
public final class Standing {
  /** Who has formal standing as a leader. */
  public static final Relation<Standing> RELATION = Relation.ofWhole("standing", Standing::new);

  private static final Set<Leader.Basis> FORMAL =
      Sets.immutableEnumSet(Leader.Basis.FORMAL_POSITION, Leader.Basis.DESIGNATED_ROLE);

  private static final Set<Leader.Basis> INFORMAL =
      Sets.immutableEnumSet(Leader.Basis.INFORMAL_NOMINATED, Leader.Basis.EMERGENT);

  private static final Set<RoleType> FORMAL_ROLES =
      Sets.immutableEnumSet(
          RoleType.SUPERINTENDENT,
          RoleType.SENIOR_LEADER,
          RoleType.CENTRAL_OFFICE_ADMINISTRATOR,
          RoleType.PRINCIPAL_SUPERVISOR,
          RoleType.PROJECT_DIRECTOR,
          RoleType.PRINCIPAL,
          RoleType.ASSISTANT_PRINCIPAL,
          RoleType.SITE_ADMINISTRATOR,
          RoleType.COACH,
          RoleType.COORDINATOR,
          RoleType.TEACHER_LEADER,
          RoleType.CURRICULUM_LEADER,
          RoleType.PD_DIRECTOR,
          RoleType.BOARD_MEMBER);

  private final SetMultimap<Node<Actor>, Leader.Basis> bases = HashMultimap.create();
  private final Belonging declared;
  private final Actors actors;

  private Standing(SystemIndex index) {
    for (Leader leader : index.system().leaders()) {
      index
          .node(leader.actor(), Actor.class)
          .ifPresent(actor -> leader.basis().ifPresent(basis -> bases.put(actor, basis)));
    }
    declared = index.get(Identity.RELATION).among(bases.keySet());
    actors = index.get(Actors.RELATION);
  }

  /** Whether an actor has formal standing; UNKNOWN where neither a basis nor a role is recorded. */
  public Answer isFormal(Node<Actor> actor) {
    Set<Leader.Basis> own =
        declared.as(actor, Optional.empty()).stream()
            .flatMap(as -> bases.get(as).stream())
            .collect(Collectors.toSet());
    if (!Collections.disjoint(own, FORMAL)) {
      return Answer.YES;
    }
    if (!Collections.disjoint(own, INFORMAL)) {
      return Answer.NO;
    }
    Set<RoleType> roles = actor.is(Team.class) || !own.isEmpty() ? Set.of() : actors.rolesOf(actor);
    return roles.isEmpty()
        ? Answer.UNKNOWN
        : Collections.disjoint(roles, FORMAL_ROLES) ? Answer.NO : Answer.YES;
  }
}

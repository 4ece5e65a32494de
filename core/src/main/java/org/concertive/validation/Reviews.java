package org.concertive.validation;

import java.util.ArrayList;
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
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.TimePoint;
import org.concertive.relation.Actors;
import org.concertive.relation.Belonging;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;
import org.concertive.relation.Units;

/**
 * In which reviews the owners of strategies took part: themselves, through somebody of them, or as
 * one of a body that took part. Linear in the description, but for the depth of its units.
 */
final class Reviews {
  private final SystemIndex index;
  private final Map<Node<Actor>, Set<Node<JointActivity>>> ofParticipant = new HashMap<>();
  private final Map<Node<Actor>, Set<Node<JointActivity>>> ofOwner = new HashMap<>();
  private final Belonging participants;

  Reviews(SystemIndex index) {
    this.index = index;
    Set<Node<Actor>> owners = new LinkedHashSet<>();
    for (Node<Strategy> strategy : index.nodes(Strategy.class)) {
      strategy.value().owner().flatMap(ref -> index.node(ref, Actor.class)).ifPresent(owners::add);
    }
    Belonging owning = index.get(Identity.RELATION).among(owners);
    for (Node<JointActivity> activity : index.nodes(JointActivity.class)) {
      if (activity.value().phases().contains(InquiryPhase.REVIEW)) {
        for (Node<Actor> actor : index.get(Leading.LIVED).involvedIn(activity)) {
          add(actor, activity, ofParticipant);
          owning.of(actor).forEach(owner -> add(owner, activity, ofOwner));
          unitsAround(actor).forEach(unit -> add(unit, activity, ofOwner));
        }
      }
    }
    participants = index.get(Identity.RELATION).among(ofParticipant.keySet());
  }

  private static void add(
      Node<Actor> actor,
      Node<JointActivity> activity,
      Map<Node<Actor>, Set<Node<JointActivity>>> into) {
    into.computeIfAbsent(actor, none -> new LinkedHashSet<>()).add(activity);
  }

  /** The units that an actor, or a listed member of a body, belongs to, and those around them. */
  private Set<Node<Actor>> unitsAround(Node<Actor> actor) {
    Actors actors = index.get(Actors.RELATION);
    List<Node<Actor>> people = new ArrayList<>(List.of(actor));
    actor.as(Team.class).ifPresent(team -> people.addAll(actors.membersOf(team)));
    Set<Node<Actor>> units = new HashSet<>();
    for (Node<Actor> one : people) {
      Optional<Node<OrgUnit>> unit = actors.unitOf(one);
      while (unit.isPresent() && units.add(unit.get().as(Actor.class).orElseThrow())) {
        unit = index.get(Units.RELATION).parentOf(unit.get());
      }
    }
    return units;
  }

  /** Whether all reviews in which an owner took part were certainly before a time. */
  boolean certainlyWithout(Node<Actor> owner, Optional<TimePoint> time) {
    Set<Node<JointActivity>> reviews = new HashSet<>(ofOwner.getOrDefault(owner, Set.of()));
    participants
        .of(owner)
        .forEach(body -> reviews.addAll(ofParticipant.getOrDefault(body, Set.of())));
    return reviews.stream().allMatch(review -> time.isPresent() && isBefore(review, time.get()));
  }

  private boolean isBefore(Node<JointActivity> review, TimePoint time) {
    return Times.of(review, index.conventions().calendar())
        .filter(
            times ->
                times.isOfProject() == (time.kind() == TimePoint.Kind.PROJECT_YEAR)
                    && times.to() < time.firstDay(index.conventions().calendar()))
        .isPresent();
  }
}

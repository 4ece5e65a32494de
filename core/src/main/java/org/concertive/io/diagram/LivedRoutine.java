package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Quantity;
import org.concertive.relation.Enactment;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;

/** A routine as lived: who led the activities that carried it out, and how many times. */
final class LivedRoutine extends LedRoutine {
  private final SystemIndex index;
  private final List<Node<JointActivity>> activities;
  private final Map<Node<Actor>, Quantity> times = new LinkedHashMap<>();
  private final List<Node<Actor>> leaders;
  private final List<Node<Actor>> participants;
  private final List<Node<Actor>> missed;

  LivedRoutine(SystemIndex index, Node<Routine> node, String code) {
    super(index, node, code);
    this.index = index;
    Leading lived = index.get(Leading.LIVED);
    activities = index.get(Enactment.RELATION).activitiesOf(node);
    Set<Node<Actor>> present = new LinkedHashSet<>();
    for (Node<JointActivity> activity : activities) {
      lived
          .leadersOf(activity)
          .forEach(leader -> times.merge(leader, activity.value().occurrences(), Quantity::plus));
      present.addAll(lived.participantsOf(activity));
    }
    leaders = List.copyOf(times.keySet());
    participants = List.copyOf(present);
    Identity identity = index.get(Identity.RELATION);
    missed =
        index.get(Leading.DESIGNED).leadersOf(node).stream()
            .filter(meant -> leaders.stream().noneMatch(led -> identity.isOf(led, meant)))
            .toList();
  }

  @Override
  List<Node<Actor>> leaders() {
    return leaders;
  }

  @Override
  List<Node<Actor>> participants() {
    return participants;
  }

  @Override
  List<Node<Actor>> missed() {
    return missed;
  }

  @Override
  Optional<String> howOften() {
    return activities.isEmpty()
        ? Optional.empty()
        : Optional.of(Amount.of(index.get(Enactment.RELATION).frequencyOf(node())));
  }

  @Override
  boolean isUnled() {
    return times.isEmpty() && !activities.isEmpty();
  }

  /** How many times, with {@code +} for at least; empty when it is not recorded. */
  @Override
  String inDisc(Node<Actor> leader) {
    Quantity led = times.getOrDefault(leader, Quantity.unknown());
    return led.isExact() ? Long.toString(led.least()) : led.least() > 0 ? led.least() + "+" : "";
  }

  @Override
  String remark(Node<Actor> leader) {
    Quantity led = times.getOrDefault(leader, Quantity.unknown());
    return led.isStated() ? " (" + Amount.times(led) + ")" : "";
  }

  @Override
  String leadersInWords() {
    if (activities.isEmpty()) {
      return "not recorded";
    }
    return switch (times.size()) {
      case 0 -> "nobody recorded";
      case 1 -> one(leaders.get(0).value());
      default -> Integer.toString(times.size());
    };
  }

  @Override
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    if (activities.isEmpty()) {
      parts.add("it is not recorded to have taken place");
    } else {
      parts.add(times.isEmpty() ? "nobody is recorded to have led" : ledBy());
    }
    if (!participants.isEmpty()) {
      parts.add("took part: " + labels(participants));
    }
    if (!missed.isEmpty()) {
      parts.add("meant to lead, not recorded to have led: " + labels(missed));
    }
    return parts;
  }
}

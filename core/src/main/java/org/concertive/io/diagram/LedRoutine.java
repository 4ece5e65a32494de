package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Routine;
import org.concertive.relation.Actors;
import org.concertive.relation.Identity;

/** A routine in one view: how often, led by whom, with whom. */
abstract class LedRoutine {
  private final SystemIndex index;
  private final Node<Routine> node;
  private final String code;

  LedRoutine(SystemIndex index, Node<Routine> node, String code) {
    this.index = index;
    this.node = node;
    this.code = code;
  }

  static LedRoutine of(SystemIndex index, View view, Node<Routine> node, String code) {
    return view == View.DESIGNED
        ? new DesignedRoutine(index, node, code)
        : new LivedRoutine(index, node, code);
  }

  /** Who leads it, each once. */
  abstract List<Node<Actor>> leaders();

  /** Who takes part in it. */
  abstract List<Node<Actor>> participants();

  /** How often; empty when it is not recorded. */
  abstract Optional<String> howOften();

  /** Whether it is plain that nobody is recorded to lead it. */
  abstract boolean isUnled();

  /** Who was meant to lead it and is not recorded to have led. */
  abstract List<Node<Actor>> missed();

  /** Who owns it although nobody is recorded to lead it; said only of the design. */
  Optional<String> onlyOwner() {
    return Optional.empty();
  }

  /** What the disc of a leader says. */
  abstract String inDisc(Node<Actor> leader);

  /** How many lead it, in words. */
  abstract String leadersInWords();

  /** What is said of it in a sentence, part by part. */
  abstract List<String> parts();

  /** What is said of a leader in a sentence besides the name, with a blank before it. */
  abstract String remark(Node<Actor> leader);

  Node<Routine> node() {
    return node;
  }

  String code() {
    return code;
  }

  String name() {
    return node.value().name();
  }

  /** The level of the unit it takes place in. */
  Optional<OrgLevel> level() {
    return node.value()
        .unit()
        .flatMap(unit -> index.node(unit, OrgUnit.class))
        .flatMap(unit -> index.get(Actors.RELATION).levelOf(unit));
  }

  boolean leads(Node<Actor> actor) {
    return leaders().contains(actor);
  }

  boolean takesPart(Node<Actor> actor) {
    return participants().contains(actor);
  }

  /** Whether an actor is one of those of whom a body or group that leads or takes part consists. */
  boolean takesPartThroughBody(Node<Actor> actor) {
    Identity identity = index.get(Identity.RELATION);
    return !leads(actor)
        && !takesPart(actor)
        && Stream.concat(leaders().stream(), participants().stream())
            .anyMatch(other -> identity.isOf(actor, other));
  }

  boolean involves(Node<Actor> actor) {
    return leads(actor)
        || missed().contains(actor)
        || takesPart(actor)
        || takesPartThroughBody(actor);
  }

  /** All that is shown of it, with those of these actors who take part through a body. */
  String inWords(List<Node<Actor>> actors) {
    List<String> parts = new ArrayList<>(parts());
    List<Node<Actor>> members = actors.stream().filter(this::takesPartThroughBody).toList();
    if (!members.isEmpty()) {
      parts.add("through a body or group: " + labels(members));
    }
    return code
        + " "
        + name()
        + ", "
        + howOften().orElse("how often is not recorded")
        + ": "
        + String.join("; ", parts)
        + ".";
  }

  String ledBy() {
    return "led by "
        + joined(
            leaders().stream().map(leader -> leader.value().label() + remark(leader)).toList());
  }

  /** {@code 1}, or what the only leader is if not a person or a post. */
  static String one(Actor leader) {
    return leader instanceof Team ? "1 body" : leader instanceof RoleGroup ? "1 group" : "1";
  }

  static String labels(List<Node<Actor>> actors) {
    return joined(actors.stream().map(actor -> actor.value().label()).toList());
  }

  private static String joined(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}

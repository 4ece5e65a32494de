package org.concertive.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.TimeSpan;
import org.concertive.relation.Actors;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;

/** The credit that some items give their leaders, and how much of it some of the leaders hold. */
final class Credits {
  /** How credit is given, for definitions. */
  static final String RULE =
      " Each led item gives one credit, divided equally among its leaders; a team counts as itself, a"
          + " post and its only holder as one. An activity record counts once, unless the conventions"
          + " say as often as it took place.";

  private final Leading leading;
  private final Actors actors;
  private final Identity identity;
  private final List<Credit> credits = new ArrayList<>();
  private double all;

  private record Credit(Node<Actor> leader, Optional<TimeSpan> at, double amount) {}

  /** What share of a leader, at the time of an item, is counted: 0 to 1. */
  @FunctionalInterface
  interface Part {
    Value of(Node<Actor> leader, Optional<TimeSpan> at);
  }

  /** No credit yet. */
  Credits(SystemIndex index, View view) {
    leading = index.get(Leading.in(view));
    actors = index.get(Actors.RELATION);
    identity = index.get(Identity.RELATION);
  }

  /** The credit of all led items. */
  static Credits ofAll(SystemIndex index, View view) {
    Credits credits = new Credits(index, view);
    credits.leading.led().forEach(credits::add);
    return credits;
  }

  /** Adds the credit of a led item. */
  void add(Node<? extends Entity> item) {
    double credit = leading.creditFor(item);
    List<Node<Actor>> leaders = leading.leadersOf(item);
    Optional<TimeSpan> at = identity.timeOf(item);
    leaders.forEach(leader -> credits.add(new Credit(leader, at, credit / leaders.size())));
    all += credit;
  }

  boolean isEmpty() {
    return credits.isEmpty();
  }

  /**
   * The share of all credit that counts. Contributors are the leaders, each with the share it
   * certainly adds.
   */
  Value share(Part part) {
    double least = 0;
    double most = 0;
    Map<Node<Actor>, Double> certain = new TreeMap<>();
    for (Credit credit : credits) {
      Value counted = part.of(credit.leader, credit.at);
      least += credit.amount * counted.low();
      most += credit.amount * counted.high();
      if (counted.low() > 0) {
        certain.merge(credit.leader, credit.amount * counted.low() / all, Double::sum);
      }
    }
    Value share =
        least == most
            ? Value.ratio(Math.min(least, all), all)
            : Value.between(Math.min(1, least / all), Math.min(1, most / all));
    return share.from(Parts.weighted(certain.keySet(), certain::get));
  }

  /**
   * The share of all credit that actors in any of these roles hold. A team counts by the share of
   * these roles among its members.
   */
  Value shareOf(Set<RoleType> roles) {
    return share((leader, at) -> part(leader, at, roles));
  }

  private Value part(Node<Actor> leader, Optional<TimeSpan> at, Set<RoleType> roles) {
    Optional<Node<Team>> team = leader.as(Team.class);
    if (team.isEmpty()) {
      return Value.of(isAny(leader, at, roles) ? 1 : 0);
    }
    if (team.get().value().membershipListed() != Team.Listing.COMPLETE) {
      return Value.between(0, 1);
    }
    Map<Boolean, Quantity> sizes =
        actors.membersOf(team.get()).stream()
            .collect(
                Collectors.toMap(
                    member -> isAny(member, at, roles), actors::sizeOf, Quantity::plus));
    return Parts.shareOf(
        sizes.getOrDefault(true, Quantity.exactly(0)),
        sizes.getOrDefault(false, Quantity.exactly(0)));
  }

  private boolean isAny(Node<Actor> actor, Optional<TimeSpan> at, Set<RoleType> roles) {
    return !Collections.disjoint(actors.rolesOf(actor, at), roles);
  }

  /** The roles of the leaders. */
  Set<RoleType> roles() {
    Set<RoleType> roles = EnumSet.noneOf(RoleType.class);
    credits.forEach(credit -> roles.addAll(actors.rolesOf(credit.leader, credit.at)));
    return roles;
  }

  /** The share of all credit that actors at a level hold. */
  Value shareAt(OrgLevel level) {
    return share(
        (leader, at) -> Value.of(actors.levelOf(leader).equals(Optional.of(level)) ? 1 : 0));
  }

  /** The levels of the leaders. */
  Set<OrgLevel> levels() {
    Set<OrgLevel> levels = EnumSet.noneOf(OrgLevel.class);
    credits.forEach(credit -> actors.levelOf(credit.leader).ifPresent(levels::add));
    return levels;
  }
}

package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionRight;
import org.concertive.relation.Authority;

/**
 * What an actor may decide, as recorded, in words.
 *
 * @param right the kind of right; empty when no right is recorded
 * @param words the right and the decisions it is about
 */
record HeldRights(Optional<DecisionRight> right, String words) {
  private static final List<DecisionRight> ORDER =
      List.of(
          DecisionRight.EMPOWERED,
          DecisionRight.APPROVING,
          DecisionRight.SHARED,
          DecisionRight.ADVISORY,
          DecisionRight.MONITORING,
          DecisionRight.UNSPECIFIED);

  /** The rights of an actor, those to decide first; one that says so when none is recorded. */
  static List<HeldRights> of(SystemIndex index, Node<Actor> actor) {
    Authority authority = index.get(Authority.RELATION);
    Map<DecisionRight, List<String>> domains = new EnumMap<>(DecisionRight.class);
    for (Node<AuthorityGrant> grant : authority.ownGrantsOf(actor)) {
      List<String> named =
          domains.computeIfAbsent(grant.value().right(), none -> new ArrayList<>());
      authority
          .domainOf(grant)
          .map(domain -> domain.value().name())
          .filter(name -> !named.contains(name))
          .ifPresent(named::add);
    }
    List<HeldRights> rights = new ArrayList<>();
    for (DecisionRight right : ORDER) {
      List<String> named = domains.get(right);
      if (named != null) {
        String about = named.isEmpty() ? "" : ": " + String.join("; ", named);
        rights.add(new HeldRights(Optional.of(right), verb(right) + about));
      }
    }
    return rights.isEmpty()
        ? List.of(new HeldRights(Optional.empty(), "none recorded"))
        : List.copyOf(rights);
  }

  /** Whether it says only that nothing is known. */
  boolean isGap() {
    return right.isEmpty() || right.get() == DecisionRight.UNSPECIFIED;
  }

  /** The same as a part of a sentence about the actor. */
  String inSentence() {
    return right.isEmpty()
        ? "no right is recorded"
        : right.get() == DecisionRight.UNSPECIFIED ? "what they may decide is " + words : words;
  }

  private static String verb(DecisionRight right) {
    return switch (right) {
      case EMPOWERED -> "decides";
      case APPROVING -> "approves";
      case SHARED -> "decides with others";
      case ADVISORY -> "advises";
      case MONITORING -> "monitors";
      case UNSPECIFIED -> "not stated";
    };
  }
}

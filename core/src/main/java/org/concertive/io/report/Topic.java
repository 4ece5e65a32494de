package org.concertive.io.report;

import java.util.List;
import java.util.Optional;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.Leader;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Entity;
import org.concertive.relation.Authority;
import org.concertive.relation.Leading;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.Subject;

/**
 * What people talk about when they talk about a finding, so that what hangs together is read
 * together. A declaration and a right are about their actor. So is a routine that only one actor
 * leads, or that nobody leads and only one takes part in; and a domain in which only one holds a
 * right. Everything else is about itself.
 *
 * @param kind whether it is one thing or more
 * @param id the id of the one thing; empty for others
 * @param name what a reader calls it
 */
record Topic(Kind kind, String id, String name) {
  /** The topic of a rule that speaks of several. */
  static final Topic SEVERAL = new Topic(Kind.SEVERAL, "", "Said of several");

  private static final Topic DESCRIPTION =
      new Topic(Kind.DESCRIPTION, "", "The description itself");

  /** What a topic can be, in the order of a report. */
  enum Kind {
    /** An actor, a routine or another entity. */
    ENTITY,
    /** Several of them. */
    SEVERAL,
    /** All of a list of the document. */
    LIST,
    /** The description as a whole. */
    DESCRIPTION
  }

  /** The topic of a finding. */
  static Topic of(Diagnostic diagnostic, SystemIndex index) {
    Subject subject = diagnostic.subject();
    if (subject.id().equals(index.system().id())) {
      return ofSystem(diagnostic.pointer());
    }
    return index
        .find(subject.id())
        .map(node -> about(node).orElse(node).value())
        .map(entity -> new Topic(Kind.ENTITY, entity.id(), entity.label()))
        .orElseGet(() -> new Topic(Kind.ENTITY, subject.id(), subject.name()));
  }

  /** All of a list of the document when the pointer names one. */
  private static Topic ofSystem(String pointer) {
    return pointer.matches("/practice/[a-z]+")
        ? new Topic(Kind.LIST, "", "All " + pointer.substring(pointer.lastIndexOf('/') + 1))
        : DESCRIPTION;
  }

  private static Optional<Node<? extends Entity>> about(Node<Entity> node) {
    SystemIndex index = node.index();
    return node.as(Leader.class)
        .flatMap(leader -> index.node(leader.value().actor(), Actor.class))
        .or(() -> node.as(AuthorityGrant.class).flatMap(authority(index)::holderOf))
        .or(() -> node.as(Routine.class).flatMap(Topic::only))
        .or(() -> node.as(DecisionDomain.class).flatMap(Topic::onlyHolder))
        .map(actor -> actor);
  }

  private static Authority authority(SystemIndex index) {
    return index.get(Authority.RELATION);
  }

  private static Optional<Node<Actor>> only(Node<Routine> routine) {
    Leading leading = routine.index().get(Leading.DESIGNED);
    List<Node<Actor>> leaders = leading.leadersOf(routine);
    return only(leaders.isEmpty() ? leading.participantsOf(routine) : leaders);
  }

  private static Optional<Node<Actor>> onlyHolder(Node<DecisionDomain> domain) {
    Authority authority = authority(domain.index());
    return only(
        authority.grantsIn(domain).stream()
            .flatMap(grant -> authority.holderOf(grant).stream())
            .distinct()
            .toList());
  }

  private static <T> Optional<T> only(List<T> all) {
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}

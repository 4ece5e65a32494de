package org.concertive.relation;

import java.util.Optional;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Caseload;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Quantity;

/**
 * How many people, or units, are looked after by how many, according to a caseload.
 *
 * <p>Example: 7 supervisors serve 60 principals.
 *
 * @param whom who is looked after; empty when units of a kind are, or they are not in the document
 * @param served how many are looked after: what the caseload says of each holder, else the size of
 *     those looked after; UNKNOWN when neither is recorded
 * @param holders how many look after them together: 1 where the caseload says how many each looks
 *     after
 * @see "Honig & Rainey 2014"
 */
public record Span(Optional<Node<Actor>> whom, Quantity served, Quantity holders) {

  /** What a caseload says. */
  public static Span of(Node<Caseload> caseload) {
    SystemIndex index = caseload.index();
    Actors actors = index.get(Actors.RELATION);
    Caseload value = caseload.value();
    Optional<Node<Actor>> whom = value.whom().flatMap(ref -> index.node(ref, Actor.class));
    return value
        .each()
        .map(each -> new Span(whom, each, Quantity.exactly(1)))
        .orElseGet(
            () ->
                new Span(
                    whom,
                    whom.map(actors::sizeOf).orElse(Quantity.unknown()),
                    caseload
                        .entity()
                        .flatMap(holder -> holder.as(Actor.class))
                        .map(actors::sizeOf)
                        .orElse(Quantity.unknown())));
  }

  /** Whether both numbers, or at least bounds of them, are known, and anybody looks after them. */
  public boolean isKnown() {
    return served.isStated() && holders.isStated() && holders.isMoreThan(0) != Answer.NO;
  }
}

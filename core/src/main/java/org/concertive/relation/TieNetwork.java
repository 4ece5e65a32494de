package org.concertive.relation;

import java.util.List;
import org.concertive.index.Node;
import org.concertive.model.organization.Actor;
import org.concertive.network.DirectedNetwork;

/**
 * A network of ties with the actors that are its nodes. Nodes are called by the ids of the actors;
 * the groupings {@code unit}, {@code level} and {@code role} ride along, unknown where an actor has
 * none, or more than one role.
 *
 * @param network who is tied to whom
 * @param members the actors, in the order of the nodes
 */
public record TieNetwork(DirectedNetwork network, List<Node<Actor>> members) {
  /** Makes a network; the list is copied. */
  public TieNetwork {
    members = List.copyOf(members);
  }
}

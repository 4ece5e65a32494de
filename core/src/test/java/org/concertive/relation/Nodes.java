package org.concertive.relation;

import java.util.Collection;
import java.util.List;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Entity;

/** The nodes of a small description by their ids, and back. */
final class Nodes {
  private Nodes() {}

  static <T extends Entity> Node<T> node(SystemIndex index, String id, Class<T> type) {
    return index.node(id, type).orElseThrow();
  }

  static Node<Actor> actor(SystemIndex index, String id) {
    return node(index, id, Actor.class);
  }

  static List<String> ids(Collection<? extends Node<? extends Entity>> nodes) {
    return nodes.stream().map(node -> node.value().id()).toList();
  }
}

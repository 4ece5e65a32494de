package org.concertive.io.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.text.Words;

/** The names that stand in a report where the description has ids. */
record Names(SystemIndex index) {

  /** The name of what a reference points at; kind and id where it has none. */
  String of(Ref<?> reference) {
    return index.find(reference.id()).map(Names::of).orElse(reference.id());
  }

  private static String of(Node<Entity> node) {
    String label = node.value().label();
    return label.equals(node.value().id()) ? node.kind() + " " + label : label;
  }

  /** The names of what references point at, in one list. */
  String list(Collection<? extends Ref<?>> references) {
    return Words.all(references.stream().map(this::of).toList());
  }

  /** The name of an entity when this is its id; a constant in words; anything else as it is. */
  String of(String idOrConstant) {
    return index
        .find(idOrConstant)
        .map(node -> node.value().label())
        .orElseGet(
            () ->
                idOrConstant.matches("[A-Z_]+")
                    ? idOrConstant.toLowerCase(Locale.ROOT).replace('_', ' ')
                    : idOrConstant);
  }

  /** The names of nodes. */
  static List<String> of(Collection<? extends Node<? extends Entity>> nodes) {
    return nodes.stream().map(node -> node.value().label()).toList();
  }
}

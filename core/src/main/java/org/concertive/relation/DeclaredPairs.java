package org.concertive.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.SystemIndex;
import org.concertive.rows.Rows;

/** Pairs of different objects of one type of which one declares something of the other. */
final class DeclaredPairs {
  private DeclaredPairs() {}

  /**
   * Makes what stands for a pair.
   *
   * @param <T> the type of the objects
   * @param <P> what stands for a pair
   */
  @FunctionalInterface
  interface Maker<T, P> {
    /** The pair of the first in the document, the one after it, and where it is declared first. */
    P make(Node<T> one, Node<T> other, Reference declaration);
  }

  /**
   * The pairs that a field declares, each once whichever of the two declares it, in the order of
   * the declarations. Linear in the references of the objects.
   */
  static <T, P> List<P> of(SystemIndex index, Class<T> type, String field, Maker<T, P> maker) {
    Rows rows = Rows.of(index);
    Set<Long> seen = new HashSet<>();
    List<P> pairs = new ArrayList<>();
    for (Node<T> node : index.nodes(type)) {
      int from = Rows.row(node);
      for (Reference declaration : index.referencesFrom(node)) {
        int to = declaration.to().map(Rows::row).orElse(-1);
        if (!declaration.field().equals(field) || !rows.is(to, type) || to == from) {
          continue;
        }
        int first = Math.min(from, to);
        int last = Math.max(from, to);
        if (seen.add(((long) first << 32) | last)) {
          pairs.add(maker.make(rows.node(first), rows.node(last), declaration));
        }
      }
    }
    return Collections.unmodifiableList(pairs);
  }
}

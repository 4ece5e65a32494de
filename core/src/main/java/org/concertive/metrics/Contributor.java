package org.concertive.metrics;

import static java.util.Comparator.comparing;

import java.util.OptionalDouble;
import org.concertive.index.Node;
import org.concertive.model.value.Entity;
import org.concertive.text.Numbers;
import org.concertive.text.Words;

/**
 * What contributed to a number.
 *
 * @param id the id of the entity, or the word that names the part
 * @param name its label
 * @param part how much of the number it makes up, where that is known
 */
public record Contributor(String id, String name, OptionalDouble part)
    implements Comparable<Contributor> {

  /** An entity that makes up a part of the number. */
  public static Contributor of(Entity entity, double part) {
    return new Contributor(entity.id(), entity.label(), OptionalDouble.of(part));
  }

  /** An entity that counts. */
  public static Contributor of(Entity entity) {
    return new Contributor(entity.id(), entity.label(), OptionalDouble.empty());
  }

  /** A node that counts. */
  public static Contributor of(Node<? extends Entity> node) {
    return of(node.value());
  }

  /** A word that counts. */
  public static Contributor of(Enum<?> word) {
    return new Contributor(word.name(), Words.of(word), OptionalDouble.empty());
  }

  /** The same with this part of the number. */
  public Contributor with(double share) {
    return new Contributor(id, name, OptionalDouble.of(share));
  }

  /** By id, name and part. */
  @Override
  public int compareTo(Contributor other) {
    return comparing(Contributor::id)
        .thenComparing(Contributor::name)
        .thenComparingDouble(one -> one.part().orElse(Double.NEGATIVE_INFINITY))
        .compare(this, other);
  }

  @Override
  public String toString() {
    return part.isPresent() ? id + " " + Numbers.of(part.getAsDouble()) : id;
  }
}

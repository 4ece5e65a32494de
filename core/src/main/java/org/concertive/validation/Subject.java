package org.concertive.validation;

import static java.util.Comparator.comparing;

import org.concertive.index.Node;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.value.Entity;
import org.concertive.text.Text;

/**
 * What a diagnostic is about: an entity or the whole description.
 *
 * @param id the id of the entity or of the description
 * @param kind what kind of thing it is, in words: {@code routine}, {@code system}
 * @param name its label
 */
public record Subject(String id, String kind, String name) implements Comparable<Subject> {

  /** The entity nearest to an object, or the description if there is none. */
  static Subject of(Node<?> node) {
    return node.entity()
        .map(entity -> new Subject(entity.value().id(), entity.kind(), entity.value().label()))
        .orElseGet(() -> of(node.index().system()));
  }

  static Subject of(LeadershipSystem system) {
    return new Subject(system.id(), "system", system.title());
  }

  /** Name and id of an entity, as messages show them. */
  static String shown(Entity entity) {
    return shown(entity.id(), entity.label());
  }

  private static String shown(String id, String name) {
    return id.isEmpty() || name.equals(id)
        ? Text.shortened(name)
        : Text.quoted(name) + " (" + id + ")";
  }

  /** By id, kind and name. */
  @Override
  public int compareTo(Subject other) {
    return comparing(Subject::id)
        .thenComparing(Subject::kind)
        .thenComparing(Subject::name)
        .compare(this, other);
  }

  /** Name and id, as messages show them. */
  @Override
  public String toString() {
    return shown(id, name);
  }
}

package org.concertive.model.value;

import java.util.Arrays;
import java.util.List;
import org.concertive.text.Ids;

/**
 * A reference to an entity of kind {@code T} by its id. In a document it is the plain id.
 *
 * <p>{@link #to(Entity)} is checked by the compiler; {@link #to(String)} is checked only by the
 * rules REF-02 (nothing has this id) and REF-03 (the thing with this id is of another kind).
 *
 * @param <T> the kind of entity it may point at
 * @param id the id of the entity
 */
@SuppressWarnings(
    "rawtypes") // A hash table asks for the order only of a type compared with its own class.
public record Ref<T extends Entity>(String id) implements Comparable<Ref> {
  /**
   * Makes a reference.
   *
   * @throws IllegalArgumentException when the id is not written as ids are
   */
  public Ref {
    Ids.check(id);
  }

  /** A reference to the entity with this id, whatever its kind turns out to be. */
  public static <T extends Entity> Ref<T> to(String id) {
    return new Ref<>(id);
  }

  /** A reference to this entity. */
  public static <T extends Entity> Ref<T> to(T entity) {
    return new Ref<>(entity.id());
  }

  /** References to the entities with these ids, in this order. */
  public static <T extends Entity> List<Ref<T>> all(String... ids) {
    return Arrays.stream(ids).<Ref<T>>map(Ref::new).toList();
  }

  /** In the order of the ids. */
  @Override
  public int compareTo(Ref other) {
    return id.compareTo(other.id);
  }

  /** The id, as a document writes it. */
  @Override
  public String toString() {
    return id;
  }
}

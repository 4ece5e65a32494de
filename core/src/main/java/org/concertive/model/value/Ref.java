package org.concertive.model.value;

import java.util.Arrays;
import java.util.List;

/**
 * A reference to an entity of kind {@code T} by its id. In a document it is the plain id.
 *
 * <p>{@link #to(Entity)} is checked by the compiler; {@link #to(String)} is taken on trust and
 * checked by the rules REF-02 (nothing has this id) and REF-03 (the thing with this id is of
 * another kind).
 *
 * @param <T> the kind of entity it may point at
 * @param id the id of the entity
 */
public record Ref<T extends Entity>(String id) {
  private static final boolean[] FIRST = new boolean[128];
  private static final boolean[] REST = new boolean[128];

  static {
    for (char c = 0; c < 128; c++) {
      FIRST[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      REST[c] = FIRST[c] || c == '.' || c == '_' || c == '-';
    }
  }

  /**
   * Makes a reference.
   *
   * @throws IllegalArgumentException when the id could never be one
   */
  public Ref {
    checkId(id);
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

  /** The id, as a document writes it. */
  @Override
  public String toString() {
    return id;
  }

  static void checkId(String id) {
    int length = id.length();
    boolean fits = length > 0 && id.charAt(0) < 128 && FIRST[id.charAt(0)];
    for (int i = 1; fits && i < length; i++) {
      char c = id.charAt(i);
      fits = c < 128 && REST[c];
    }
    if (!fits) {
      throw new IllegalArgumentException(complaint(id));
    }
  }

  private static String complaint(String id) {
    String rule =
        "The id "
            + Quote.of(id)
            + " must start with a letter or digit and go on with letters, digits, '.', '_' or '-'.";
    StringBuilder fitting = new StringBuilder();
    String stripped = id.strip();
    for (int i = 0; i < stripped.length() && fitting.length() < 60; i++) {
      char c = stripped.charAt(i);
      if (c < 128 && (fitting.isEmpty() ? FIRST[c] : REST[c])) {
        fitting.append(c);
      } else if (Character.isWhitespace(c)
          && !fitting.isEmpty()
          && fitting.charAt(fitting.length() - 1) != '-') {
        fitting.append('-');
      }
    }
    return fitting.isEmpty() ? rule : rule + " Maybe \"" + fitting + "\".";
  }
}

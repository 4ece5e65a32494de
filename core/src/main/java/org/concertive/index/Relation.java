package org.concertive.index;

import java.util.function.Function;

/**
 * A key for what can be derived from a description: who leads what, who may decide what. {@link
 * SystemIndex#get(Relation)} derives it when it is first asked for and keeps it. Applications make
 * their own; a relation may ask for others, as long as none asks for itself through them.
 *
 * <pre>{@code
 * static final Relation<Long> TOOLS_IN_USE =
 *     Relation.of("tools in use", index -> index.nodes(Tool.class).stream()
 *         .filter(tool -> !index.referencesTo(tool).isEmpty()).count());
 *
 * long inUse = index.get(TOOLS_IN_USE);
 * }</pre>
 *
 * @param <T> what is derived: immutable, or safe to share between threads
 */
public final class Relation<T> {
  private final String name;
  private final Function<SystemIndex, T> derivation;
  private final boolean isOfWhole;

  private Relation(String name, Function<SystemIndex, T> derivation, boolean isOfWhole) {
    this.name = name;
    this.derivation = derivation;
    this.isOfWhole = isOfWhole;
  }

  /**
   * A relation.
   *
   * @param name what it is called where its derivation fails
   * @param derivation derives it from a description; must depend on nothing else
   */
  public static <T> Relation<T> of(String name, Function<SystemIndex, T> derivation) {
    return new Relation<>(name, derivation, false);
  }

  /**
   * A relation that an index always derives from the whole description, however {@linkplain
   * SystemIndex#showing little of it} it shows: which unit is part of which, who counts as whom.
   *
   * @param name what it is called where its derivation fails
   * @param derivation derives it from a description; must depend on nothing else
   */
  public static <T> Relation<T> ofWhole(String name, Function<SystemIndex, T> derivation) {
    return new Relation<>(name, derivation, true);
  }

  boolean isOfWhole() {
    return isOfWhole;
  }

  T derive(SystemIndex index) {
    return derivation.apply(index);
  }

  @Override
  public String toString() {
    return name;
  }
}

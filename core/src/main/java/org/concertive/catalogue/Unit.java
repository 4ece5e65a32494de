package org.concertive.catalogue;

/**
 * What the numbers of a metric or measure count.
 *
 * @param name the unit in words, such as {@code share} or {@code actors}
 */
public record Unit(String name) {
  /** A part of a whole, as a fraction of it. */
  public static final Unit SHARE = new Unit("share");

  /** A number without a unit. */
  public static final Unit INDEX = new Unit("index");

  /**
   * Makes a unit.
   *
   * @throws IllegalArgumentException when the name is blank
   */
  public Unit {
    if (name.isBlank()) {
      throw new IllegalArgumentException("The name of a unit must not be blank.");
    }
  }

  /** A number of things, such as {@code actors}. */
  public static Unit of(String things) {
    return new Unit(things);
  }

  @Override
  public String toString() {
    return name;
  }
}

package org.concertive.index;

/**
 * Whether leadership is looked at as designed or as lived. The two are kept apart, and compared.
 *
 * @see "Spillane, Camburn, Pustejovsky, Pareja & Lewis 2008"
 */
public enum View {
  /** What is laid down: routines, positions, strategies. */
  DESIGNED,
  /** What took place: activities, ties, decisions. */
  LIVED;

  /** {@code as designed}, {@code as lived}. */
  public String inWords() {
    return this == DESIGNED ? "as designed" : "as lived";
  }
}

package org.concertive.text;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;

/** Keys of tables that are made of several things. */
public final class Keys {
  private Keys() {}

  /**
   * The things as one text, by which a table is fast even when somebody chose texts with the same
   * hash code: texts have an order that a table falls back on, records and lists have none. Each
   * follows its length, so that unlike things have unlike keys.
   */
  public static String of(Object... things) {
    return of(Arrays.asList(things));
  }

  /** The things of a list as one text, as {@link #of(Object...)} has them. */
  public static String of(List<?> things) {
    return things.stream()
        .map(Object::toString)
        .map(thing -> thing.length() + " " + thing)
        .collect(joining(" "));
  }
}

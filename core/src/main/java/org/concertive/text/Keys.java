package org.concertive.text;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Keys of tables that are made of several things. */
public final class Keys {
  private Keys() {}

  /**
   * The things as one text, by which a table is fast even when somebody chose texts with the same
   * hash code: texts have an order that a table falls back on, records and lists have none. All but
   * the last must be written on one line.
   */
  public static String of(Object... things) {
    return Stream.of(things).map(Object::toString).collect(joining("\n"));
  }
}

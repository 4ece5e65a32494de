package org.concertive.io.csv;

/**
 * How values of a kind are written in cells.
 *
 * @param <V> the values
 */
abstract class CellType<V> {
  private final String form;

  /**
   * A kind of value.
   *
   * @param form what a cell may hold, in a few words
   */
  CellType(String form) {
    this.form = form;
  }

  /** What a cell may hold, in a few words. */
  final String form() {
    return form;
  }

  /**
   * Reads a cell that is not empty.
   *
   * @throws BadCell when it holds no such value
   * @throws IllegalArgumentException likewise, with whole sentences
   */
  abstract V read(String text, Place place);

  /** The text that is read back as the same value. */
  String write(V value) {
    return String.valueOf(value);
  }
}

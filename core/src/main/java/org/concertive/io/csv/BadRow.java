package org.concertive.io.csv;

/** Why a row is left out. It never leaves this package. */
final class BadRow extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int column;
  private final boolean isRefused;

  /**
   * A reason to leave out a row.
   *
   * @param column the number of the column, from 1
   * @param message whole sentences
   * @param isRefused whether the table cannot be used at all because of it
   */
  BadRow(int column, String message, boolean isRefused) {
    super(message, null, false, false);
    this.column = column;
    this.isRefused = isRefused;
  }

  int column() {
    return column;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  boolean isRefused() {
    return isRefused;
  }
}

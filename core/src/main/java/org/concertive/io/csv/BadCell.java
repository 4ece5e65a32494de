package org.concertive.io.csv;

/** What is wrong with a value. It never leaves this package. */
final class BadCell extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean isRefused;

  /**
   * What must hold.
   *
   * @param rule the rest of a sentence that begins with the value found, and further sentences
   */
  BadCell(String rule) {
    this(rule, false);
  }

  /**
   * What must hold.
   *
   * @param isRefused whether the table cannot be used at all because of it
   */
  BadCell(String rule, boolean isRefused) {
    super(rule, null, false, false);
    this.isRefused = isRefused;
  }

  boolean isRefused() {
    return isRefused;
  }

  String rule() {
    return String.valueOf(getMessage());
  }
}

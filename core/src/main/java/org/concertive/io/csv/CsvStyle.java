package org.concertive.io.csv;

/**
 * Who a table is written for. Both styles follow RFC 4180 with lines that end in LF, in UTF-8;
 * numbers have a decimal point and are read back as the same numbers.
 */
public enum CsvStyle {
  /**
   * For programs: every text as it is, no byte order mark. A spreadsheet treats text that begins
   * with =, +, - or @ as a formula, and may run it: for tables of names from other sources use the
   * other style.
   */
  PLAIN,
  /**
   * For spreadsheets: files begin with a byte order mark, without which some spreadsheets assume
   * another encoding, and text that begins with =, +, -, @ or one of their full-width forms gets an
   * apostrophe before it, so that it is not run as a formula. The same holds within text after a
   * comma, semicolon, pipe, tab or line end, where another spreadsheet may begin a cell. Text that
   * is a number is left alone. Read back, the apostrophe belongs to the text.
   */
  SPREADSHEET
}

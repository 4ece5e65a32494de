package org.concertive.io.csv;

/**
 * For whom a table is written. Both follow RFC 4180 with lines that end in LF, in UTF-8; numbers
 * have a decimal point and are read back as the same numbers.
 */
public enum CsvStyle {
  /**
   * For programs: every text as it is, no byte order mark. A spreadsheet takes text that begins
   * with =, +, - or @ for a formula, and may run it: open tables of names from elsewhere in the
   * other style.
   */
  PLAIN,
  /**
   * For spreadsheets: files begin with a byte order mark, without which some take them for another
   * encoding, and text that begins with =, +, -, @, a tab or a line end gets an apostrophe before
   * it, so that it is not run as a formula; text that is a number is left alone. Read back, the
   * apostrophe belongs to the text.
   */
  SPREADSHEET
}

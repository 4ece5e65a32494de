package org.concertive.io.csv;

/**
 * Limits on what is read, so that no file can use up memory or time. Exceeding a limit is an error
 * that names it.
 *
 * @param bytes the size of a file, which is looked at before it is read
 * @param rows rows of one table, without its header
 * @param columns columns of one table
 * @param cell characters of one cell
 * @param problems problems that are listed; further ones are counted. Applies to errors and to
 *     warnings of each table
 */
public record CsvLimits(long bytes, long rows, int columns, int cell, int problems) {
  private static final int MOST = 1_000_000_000;

  /**
   * One gibibyte, 40,000,000 rows, 1,000 columns, 100,000 characters a cell, 100 problems listed. A
   * network of a million people with as many ties as that is read in a heap of 2 GiB. The tables of
   * a system take more: a million rows in such a heap.
   */
  public static final CsvLimits STANDARD = new CsvLimits(1L << 30, 40_000_000, 1_000, 100_000, 100);

  /**
   * Makes limits.
   *
   * @throws IllegalArgumentException when one of them is not positive, or that of rows or of a cell
   *     is above 1,000,000,000
   */
  public CsvLimits {
    if (bytes < 1 || rows < 1 || columns < 1 || cell < 1 || problems < 1) {
      throw new IllegalArgumentException(
          "Every limit must be 1 or more, but they are bytes %d, rows %d, columns %d, cell %d, problems %d."
              .formatted(bytes, rows, columns, cell, problems));
    }
    if (rows > MOST || cell > MOST) {
      throw new IllegalArgumentException(
          "The limits of rows and of a cell must be at most %d, but they are %d and %d."
              .formatted(MOST, rows, cell));
    }
  }

  /** These limits with another size of a file. */
  public CsvLimits withBytes(long most) {
    return new CsvLimits(most, rows, columns, cell, problems);
  }

  /** These limits with another number of rows. */
  public CsvLimits withRows(long most) {
    return new CsvLimits(bytes, most, columns, cell, problems);
  }

  /** These limits with another number of columns. */
  public CsvLimits withColumns(int most) {
    return new CsvLimits(bytes, rows, most, cell, problems);
  }

  /** These limits with another length of a cell. */
  public CsvLimits withCell(int most) {
    return new CsvLimits(bytes, rows, columns, most, problems);
  }

  /** These limits with another number of problems listed. */
  public CsvLimits withProblems(int most) {
    return new CsvLimits(bytes, rows, columns, cell, most);
  }
}

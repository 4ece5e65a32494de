package org.concertive.io.csv;

import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;

/** A table that can be written to a file or writer. */
abstract class WrittenTable {
  abstract void fill(TableWriter table);

  /**
   * Writes the table to a file, for programs.
   *
   * @throws UncheckedIOException when the file cannot be written
   */
  public final void write(Path file) {
    write(file, CsvStyle.PLAIN);
  }

  /**
   * Writes the table to a file.
   *
   * @throws UncheckedIOException when the file cannot be written
   */
  public final void write(Path file, CsvStyle style) {
    TableWriter.toFile(file, style, this::fill);
  }

  /**
   * Writes the table; the writer is flushed and left open.
   *
   * @throws UncheckedIOException when it cannot be written to
   */
  public final void write(Writer out, CsvStyle style) {
    TableWriter.to(out, style, this::fill);
  }

  /** The table as it is written for programs. */
  @Override
  public final String toString() {
    return TableWriter.text(CsvStyle.PLAIN, this::fill);
  }
}

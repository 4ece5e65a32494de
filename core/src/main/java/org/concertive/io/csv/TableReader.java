package org.concertive.io.csv;

import com.google.common.base.Throwables;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;

/** Reads one table to its end, whatever its content. */
final class TableReader {
  private TableReader() {}

  /** Passes on the rows of a table, and logs its problems. */
  static void read(CsvSource source, CsvOptions options, CsvProblemLog log, TableRows rows) {
    try {
      String refusal = source.refusal(options.limits);
      if (refusal == null) {
        open(source, options, log, rows);
      } else {
        log.error(1, 1, () -> refusal);
      }
    } catch (NoSuchFileException | FileNotFoundException e) {
      log.error(1, 1, () -> "There is no file \"" + source.name() + "\".");
    } catch (IOException e) {
      String what = source.name().isEmpty() ? "The table" : "\"" + source.name() + "\"";
      log.error(1, 1, () -> what + " cannot be read.");
    }
  }

  private static void open(CsvSource source, CsvOptions options, CsvProblemLog log, TableRows rows)
      throws IOException {
    try (Reader in = source.open(options)) {
      boolean isText = read(in, options, log, rows);
      String note = isText && in instanceof TextDecoder decoder ? decoder.note() : null;
      if (note != null) {
        log.warning(1, 1, () -> note);
      }
    }
  }

  /** Returns whether this was text. */
  private static boolean read(Reader in, CsvOptions options, CsvProblemLog log, TableRows rows)
      throws IOException {
    TableText text = new TableText(in);
    String refusal = text.begin();
    if (refusal != null) {
      log.error(1, 1, () -> refusal);
      return false;
    }
    if (rows.areTies() && DlTable.isOne(text.beginning())) {
      DlTable.read(text.rest(), rows, log);
      return true;
    }
    Beginning beginning = Beginning.of(text, rows, options);
    RowHandler handler = new RowHandler(text, beginning, rows, options, log);
    try (CsvReader<Boolean> csv =
        tolerant(beginning.separator())
            .maxBufferSize(buffer(options.limits.cell()))
            .build(handler, beginning.separator() == ' ' ? new SingleBlanks(text) : text)) {
      for (Boolean goesOn : csv) {
        if (!goesOn) {
          break;
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      // The parser wraps whatever is thrown while it runs; only its own exceptions are about text.
      if (e.getCause() != null && !(e.getCause() instanceof CsvParseException)) {
        Throwables.throwIfUnchecked(e.getCause());
      }
      // Its buffer was too small; it is set to tolerate everything else.
      log.error(handler.lineReached(), 1, () -> RowHandler.tooLong(options.limits));
      return true;
    }
    handler.finish();
    return true;
  }

  /** Room for a cell in quotes; the parser needs a power of two. */
  private static int buffer(int cell) {
    return (int) Math.min(1 << 30, Long.highestOneBit(2L * cell + (1 << 16)) << 1);
  }

  /** A parser of text with all its flaws. */
  static CsvReader.CsvReaderBuilder tolerant(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true);
  }
}

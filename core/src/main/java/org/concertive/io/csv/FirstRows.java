package org.concertive.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Takes the cells of the beginning of a table as they are. */
final class FirstRows extends AbstractBaseCsvCallbackHandler<List<String>> {
  private final Cell cell = new Cell(0);
  private List<String> row = new ArrayList<>();

  private FirstRows() {}

  /** The first rows that are not empty, without empty cells at their ends. */
  static List<List<String>> of(String text, char separator, int most) {
    try (CsvReader<List<String>> csv =
        TableReader.tolerant(separator)
            .build(new FirstRows(), separator == ' ' ? SingleBlanks.in(text) : text)) {
      return csv.stream().filter(row -> !row.isEmpty()).limit(most).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void handleBegin(long line) {
    row = new ArrayList<>();
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    cell.set(buffer, offset, length, quoted);
    row.add(cell.toString());
  }

  @Override
  protected List<String> buildRecord() {
    while (!row.isEmpty() && row.get(row.size() - 1).isEmpty()) {
      row.remove(row.size() - 1);
    }
    return getRecordType() == RecordType.DATA ? row : List.of();
  }
}

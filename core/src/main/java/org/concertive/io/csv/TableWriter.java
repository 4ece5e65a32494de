package org.concertive.io.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.concertive.network.Groups;
import org.concertive.network.Scores;

/** Writes a table cell by cell. */
final class TableWriter {
  private static final double WHOLE = 1e15;

  /**
   * Where a spreadsheet may see the beginning of a formula: at the beginning of a text, and after
   * what may separate cells where it is read.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "((?:^|[,;|\\t\\r\\n])[ \\u00A0]*)(?=[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE66\\uFE62\\uFE63\\uFE6B])|^(?=[\\t\\r\\n])");

  private final CsvWriter out;
  private final CsvStyle style;
  private final List<String> row = new ArrayList<>();

  private TableWriter(Writer out, CsvStyle style) {
    this.out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    this.style = style;
  }

  /** Fills a table. */
  interface Filling {
    void fill(TableWriter table) throws IOException;
  }

  /** Writes a file. */
  static void toFile(Path file, CsvStyle style, Filling filling) {
    try (Writer out = new OutputStreamWriter(Files.newOutputStream(file), UTF_8)) {
      if (style == CsvStyle.SPREADSHEET) {
        out.write('\uFEFF');
      }
      to(out, style, filling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes to a writer of the caller, which is flushed and left open. */
  static void to(Writer out, CsvStyle style, Filling filling) {
    try {
      TableWriter table = new TableWriter(out, style);
      filling.fill(table);
      table.out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(CsvStyle style, Filling filling) {
    StringWriter text = new StringWriter();
    to(text, style, filling);
    return text.toString();
  }

  TableWriter text(String text) {
    boolean isGuarded =
        style == CsvStyle.SPREADSHEET && Double.isNaN(CellNumbers.parse(text, false));
    row.add(isGuarded ? FORMULA.matcher(text).replaceAll("$1'") : text);
    return this;
  }

  TableWriter number(double number) {
    boolean isWhole =
        number == Math.rint(number) && Math.abs(number) < WHOLE && (number != 0 || 1 / number > 0);
    row.add(isWhole ? Long.toString((long) number) : Double.toString(number));
    return this;
  }

  TableWriter empty() {
    row.add("");
    return this;
  }

  TableWriter score(Scores scores, int node) {
    return scores.isDefined(node) ? number(scores.at(node)) : empty();
  }

  TableWriter group(Groups groups, int node) {
    var group = groups.of(node);
    return group.isPresent() ? text(groups.labels().get(group.getAsInt())) : empty();
  }

  /** Ends the row. */
  void end() {
    out.writeRecord(row);
    row.clear();
  }
}

package org.concertive.commandline;

import java.io.PrintWriter;
import java.util.List;
import org.concertive.text.Printable;

/** Plain text on a page: headings, and lines that wrap under their indent. */
public final class Page {
  private static final int WIDTH = 100;

  private final PrintWriter out;

  /** A page that is printed there. */
  public Page(PrintWriter out) {
    this.out = out;
  }

  /** A heading with a line under it. */
  public void heading(String text) {
    String line = Printable.text(text);
    out.println();
    out.println(line);
    out.println("=".repeat(line.length()));
  }

  /** A smaller heading. */
  public void title(String text) {
    out.println();
    print(Printable.text(text));
  }

  /** An empty line. */
  public void gap() {
    out.println();
  }

  /** Text under an indent, wrapped at the width of the page. */
  public Page line(int indent, String text) {
    return line(indent, indent, text);
  }

  /** Text whose first line has one indent and all further lines another. */
  public Page line(int first, int further, String text) {
    StringBuilder line = new StringBuilder(" ".repeat(first));
    boolean empty = true;
    for (String word : Printable.text(text).split(" ", -1)) {
      if (!empty && line.length() + 1 + word.codePointCount(0, word.length()) > WIDTH) {
        print(line);
        line = new StringBuilder(" ".repeat(further));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    print(line);
    return this;
  }

  private void print(CharSequence line) {
    out.println(line);
  }

  /** A label in a column of its own, then text that wraps beside it. */
  public Page row(int indent, int column, String label, String text) {
    String start = " ".repeat(indent) + label;
    return line(0, column, start + " ".repeat(Math.max(1, column - start.length())) + text);
  }

  /**
   * Rows of cells in columns as wide as their widest cell, those of the first and last column to
   * the left and the others to the right. They do not wrap.
   */
  public void table(int indent, List<List<String>> cells) {
    List<List<String>> rows =
        cells.stream().map(row -> row.stream().map(Printable::text).toList()).toList();
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int column = 0; column < columns; column++) {
        String cell = row.get(column);
        widths[column] = Math.max(widths[column], cell.codePointCount(0, cell.length()));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(" ".repeat(indent));
      for (int column = 0; column < columns; column++) {
        String cell = row.get(column);
        String space = " ".repeat(widths[column] - cell.codePointCount(0, cell.length()));
        boolean isLeft = column == 0 || column == columns - 1;
        line.append(column == 0 ? "" : "  ").append(isLeft ? cell + space : space + cell);
      }
      print(line.toString().stripTrailing());
    }
  }
}

package org.concertive.io.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes canonical YAML: one field per line, entries of a list indented under its name, a list of a
 * few short values in brackets, text of several lines as a block. It does not use a library, so
 * that the bytes of a document never change with the version of one.
 */
final class YamlOutput implements DocumentVisitor {
  /** An object or list that is open. */
  private static final class Level {
    private final boolean isList;
    private final boolean isShort;
    private final int indent;

    /**
     * Whether the first entry continues the current line, after a dash or at the start of the text.
     */
    private final boolean isBegun;

    private boolean isEmpty = true;

    private Level(boolean isList, boolean isShort, int indent, boolean isBegun) {
      this.isList = isList;
      this.isShort = isShort;
      this.indent = indent;
      this.isBegun = isBegun;
    }
  }

  private final Appendable target;
  private final Deque<Level> levels = new ArrayDeque<>();

  YamlOutput(Appendable target) {
    this.target = target;
  }

  @Override
  public void startObject() {
    open(false, false);
  }

  @Override
  public void name(String name) {
    entry();
    print(YamlScalar.name(name));
    print(":");
  }

  @Override
  public void endObject() {
    if (levels.pop().isEmpty) {
      print(levels.isEmpty() || levels.getFirst().isList ? "{}\n" : " {}\n");
    }
  }

  @Override
  public void startList(boolean isShort) {
    open(true, isShort);
    if (isShort) {
      print(levels.size() > 1 ? " [" : "[");
    }
  }

  @Override
  public void endList() {
    Level level = levels.pop();
    if (level.isShort) {
      print("]\n");
    } else if (level.isEmpty) {
      print(" []\n");
    }
  }

  @Override
  public void text(String text) {
    Level level = levels.getFirst();
    if (level.isShort) {
      scalar(YamlScalar.inBrackets(text));
    } else if (YamlScalar.isBlock(text)) {
      block(text);
    } else {
      scalar(YamlScalar.onItsOwn(text));
    }
  }

  @Override
  public void digits(String digits) {
    scalar(digits);
  }

  @Override
  public void number(BigDecimal number) {
    scalar(number.toString());
  }

  @Override
  public void truth(boolean truth) {
    scalar(truth ? "true" : "false");
  }

  private void scalar(String text) {
    Level level = levels.getFirst();
    if (level.isShort) {
      print(level.isEmpty ? "" : ", ");
      level.isEmpty = false;
      print(text);
      return;
    }
    if (level.isList) {
      dash();
    } else {
      print(" ");
    }
    print(text);
    print("\n");
  }

  private void block(String text) {
    Level level = levels.getFirst();
    if (level.isList) {
      dash();
    } else {
      print(" ");
    }
    boolean isEnded = text.endsWith("\n");
    print(isEnded ? "|\n" : "|-\n");
    for (String line : (isEnded ? text.substring(0, text.length() - 1) : text).split("\n", -1)) {
      if (!line.isEmpty()) {
        indent(level.indent + 2);
        print(line);
      }
      print("\n");
    }
  }

  private void open(boolean isList, boolean isShort) {
    if (levels.isEmpty()) {
      levels.push(new Level(isList, isShort, 0, true));
      return;
    }
    Level around = levels.getFirst();
    if (around.isList) {
      dash();
    }
    levels.push(new Level(isList, isShort, around.indent + 2, around.isList));
  }

  private void dash() {
    entry();
    print("- ");
  }

  /** Begins the line of an entry. */
  private void entry() {
    Level level = levels.getFirst();
    if (level.isEmpty) {
      level.isEmpty = false;
      if (level.isBegun) {
        return;
      }
      print("\n");
    }
    indent(level.indent);
  }

  private void indent(int columns) {
    for (int i = 0; i < columns; i++) {
      print(" ");
    }
  }

  private void print(String text) {
    try {
      target.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

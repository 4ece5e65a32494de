package org.concertive.io.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes canonical JSON: two spaces per level, a list of a few short values on one line. It does
 * not use a library, so that the bytes of a document never change with the version of one.
 */
final class JsonOutput implements DocumentVisitor {
  /** An object or list that is open. */
  private static final class Level {
    private final boolean isShort;
    private boolean isEmpty = true;

    private Level(boolean isShort) {
      this.isShort = isShort;
    }
  }

  private final Appendable target;
  private final Deque<Level> levels = new ArrayDeque<>();
  private boolean isNamed;

  JsonOutput(Appendable target) {
    this.target = target;
  }

  @Override
  public void startObject() {
    start('{', false);
  }

  @Override
  public void name(String name) {
    separate();
    quoted(name);
    print(": ");
    isNamed = true;
  }

  @Override
  public void endObject() {
    end('}');
  }

  @Override
  public void startList(boolean isShort) {
    start('[', isShort);
  }

  @Override
  public void endList() {
    end(']');
  }

  @Override
  public void text(String text) {
    value();
    quoted(text);
  }

  @Override
  public void digits(String digits) {
    value();
    print(digits);
  }

  @Override
  public void number(BigDecimal number) {
    value();
    print(number.toString());
  }

  @Override
  public void truth(boolean truth) {
    value();
    print(truth ? "true" : "false");
  }

  private void start(char bracket, boolean isShort) {
    value();
    print(bracket);
    levels.push(new Level(isShort));
  }

  private void end(char bracket) {
    Level level = levels.pop();
    if (!level.isEmpty && !level.isShort) {
      line();
    }
    print(bracket);
    if (levels.isEmpty()) {
      print('\n');
    }
  }

  /** Separates a value from the one before, unless its name already did. */
  private void value() {
    if (isNamed) {
      isNamed = false;
    } else if (!levels.isEmpty()) {
      separate();
    }
  }

  private void separate() {
    Level level = levels.getFirst();
    if (!level.isEmpty) {
      print(level.isShort ? ", " : ",");
    }
    if (!level.isShort) {
      line();
    }
    level.isEmpty = false;
  }

  private void line() {
    print('\n');
    for (int i = 0; i < levels.size(); i++) {
      print("  ");
    }
  }

  private void quoted(String text) {
    print('"');
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && !Utf8.isEscaped(c) && !Utf8.isHalf(text, i)) {
        continue;
      }
      print(text.substring(done, i));
      print(escape(c));
      done = i + 1;
    }
    print(done == 0 ? text : text.substring(done));
    print('"');
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> "\\u%04X".formatted((int) c);
    };
  }

  private void print(CharSequence text) {
    try {
      target.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(char c) {
    try {
      target.append(c);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.concertive.io.document;

import java.util.Arrays;

/**
 * Replaces tabs that only separate by spaces: YAML allows them, its parser does not. Tabs that
 * indent, which YAML forbids, and tabs inside text stay.
 */
final class YamlTabs {
  private static final int NONE = -1;

  private final byte[] content;

  /** The quote that is open; 0 when none is. */
  private int quote;

  /** How many brackets are open. */
  private int depth;

  /** The column of what a block of text belongs to, which is indented further. */
  private int block = NONE;

  private YamlTabs(byte[] content) {
    this.content = content;
  }

  /** The same content when it has no tabs, otherwise a copy of the same length. */
  static byte[] asSpaces(byte[] content) {
    for (byte b : content) {
      if (b == '\t') {
        return new YamlTabs(content.clone()).spaced();
      }
    }
    return content;
  }

  private byte[] spaced() {
    for (int start = Utf8.startOf(content); start < content.length; ) {
      int end = start;
      while (end < content.length && content[end] != '\n' && content[end] != '\r') {
        end++;
      }
      line(start, end);
      start = end + 1;
    }
    return content;
  }

  private void line(int start, int end) {
    int first = skip(start, end, false);
    if (block != NONE && (skip(start, end, true) == end || first - start > block)) {
      return;
    }
    block = NONE;
    // The last character that is not blank, and whether a list entry or value may start after it.
    int last = 0;
    boolean isStart = true;
    int column = first - start;
    for (int i = start; i < end; i++) {
      int c = content[i];
      if (quote != 0) {
        boolean isEscape =
            quote == '"' ? c == '\\' : c == '\'' && i + 1 < end && content[i + 1] == '\'';
        i += isEscape ? 1 : 0;
        isStart = false;
        last = '"';
        quote = c == quote && !isEscape ? 0 : quote;
      } else if (c == ' ' || c == '\t') {
        int next = skip(i, end, true);
        boolean isSeparated =
            next == end
                || content[next] == '#'
                || (last == 0 ? depth > 0 : isStart || last == '"' || last == ':');
        if (isSeparated) {
          Arrays.fill(content, i, next, (byte) ' ');
        }
        if (next < end && content[next] == '#') {
          return;
        }
        isStart |= last == ':';
        i = next - 1;
      } else if (c == '#' && last == 0) {
        return;
      } else if (isStart && (c == '"' || c == '\'')) {
        quote = c;
      } else if (isStart && depth == 0 && (c == '|' || c == '>')) {
        block = column;
        return;
      } else {
        boolean isDash = c == '-' && (last == 0 || (last == '-' && isStart)) && isBlank(i + 1, end);
        column = last == 0 || (last == '-' && isStart) ? i - start : column;
        depth += isStart && (c == '[' || c == '{') ? 1 : 0;
        depth -= depth > 0 && (c == ']' || c == '}') ? 1 : 0;
        isStart = isDash || (depth > 0 && "[{,".indexOf(c) >= 0);
        last = c == ']' || c == '}' ? '"' : c;
      }
    }
  }

  private boolean isBlank(int i, int end) {
    return i >= end || content[i] == ' ' || content[i] == '\t';
  }

  private int skip(int from, int end, boolean withTabs) {
    int i = from;
    while (i < end && (content[i] == ' ' || (withTabs && content[i] == '\t'))) {
      i++;
    }
    return i;
  }
}

package org.concertive.io.diagram;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Text in lines no wider than there is room. */
final class Wrapped {
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private Wrapped() {}

  /**
   * The lines of a text, broken at blanks; a word wider than a line is broken with a hyphen. After
   * so many lines an ellipsis says that there is more.
   *
   * @param indent the room that is taken at the start of the first line
   */
  static List<String> lines(
      String text, Face face, double size, double width, double indent, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double room = width - indent;
    for (String word : WORDS.split(text)) {
      String rest = word;
      while (true) {
        String longer = line.isEmpty() ? rest : line + " " + rest;
        if (face.width(longer, size) <= room) {
          line.setLength(0);
          line.append(longer);
          break;
        }
        if (line.isEmpty()) {
          if (lines.isEmpty() && indent > 0 && face.width(rest, size) <= width) {
            lines.add("");
          } else {
            int cut = fitting(rest, face, size, room);
            lines.add(rest.substring(0, cut) + "-");
            rest = rest.substring(cut);
          }
        } else {
          lines.add(line.toString());
          line.setLength(0);
        }
        room = width;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines.size() <= most ? lines : cut(lines.subList(0, most), face, size, width);
  }

  static List<String> lines(String text, Face face, double size, double width) {
    return lines(text, face, size, width, 0, Integer.MAX_VALUE);
  }

  /** The first lines of a text. */
  static List<String> lines(String text, Lettering lettering, double width, int most) {
    return lines(text, lettering.face(), lettering.size(), width, 0, most);
  }

  /** How many characters of a word fit with a hyphen; one at least. */
  private static int fitting(String word, Face face, double size, double room) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (next == word.length() || face.width(word.substring(0, next) + "-", size) > room) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static List<String> cut(List<String> lines, Face face, double size, double width) {
    List<String> shown = new ArrayList<>(lines);
    String last = shown.remove(shown.size() - 1);
    while (face.width(last + " …", size) > width && last.indexOf(' ') > 0) {
      last = last.substring(0, last.lastIndexOf(' '));
    }
    shown.add(face.fitted(last + " …", size, width));
    return shown;
  }
}

package org.concertive.io.diagram;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A weight of letters, measured with the widths of DejaVu Sans. It is the widest of the fonts that
 * pictures ask for, so that text fits whichever is there, and the same bytes come out everywhere.
 */
final class Face {
  static final Face REGULAR = new Face("regular");
  static final Face BOLD = new Face("bold");

  /** The units of the table in the font size. */
  private static final double EM = 2048;

  private final Map<Integer, Integer> widths = new HashMap<>();

  private Face(String name) {
    String part = "";
    for (String line : lines()) {
      if (line.indexOf(' ') < 0) {
        part = line;
      } else if (part.equals(name)) {
        add(Splitter.on(' ').splitToList(line));
      }
    }
  }

  private static List<String> lines() {
    try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream("widths.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(List<String> words) {
    int character = Integer.parseInt(words.get(0), 16);
    for (String word : words.subList(1, words.size())) {
      int star = word.indexOf('*');
      int width = Integer.parseInt(star < 0 ? word : word.substring(0, star));
      int times = star < 0 ? 1 : Integer.parseInt(word.substring(star + 1));
      for (int i = 0; i < times; i++) {
        widths.put(character++, width);
      }
    }
  }

  /** The width of a text of this size; unknown characters are as wide as the size. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(this::width).sum() * size / EM;
  }

  /** A text on one line, cut with an ellipsis where it is wider than there is room. */
  String fitted(String text, double size, double room) {
    if (width(text, size) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end) + "…", size) > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + "…";
  }

  private double width(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> widths.getOrDefault(character, (int) EM);
    };
  }
}

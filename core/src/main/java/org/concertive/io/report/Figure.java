package org.concertive.io.report;

import java.util.ArrayList;
import java.util.List;
import org.concertive.io.diagram.Diagram;
import org.concertive.text.Words;

/**
 * A picture as reports show it.
 *
 * @param name its name, fit for a file
 * @param diagram the picture
 * @param words its content in words; of very much the beginning
 * @param isDrawn whether it is drawn at all: what takes very many sentences cannot be read as a
 *     picture either
 */
record Figure(String name, Diagram diagram, List<String> words, boolean isDrawn) {
  private static final int MOST_SENTENCES = 200;

  static Figure of(String name, Diagram diagram) {
    List<String> words = diagram.words();
    boolean isDrawn = words.size() <= MOST_SENTENCES;
    if (isDrawn) {
      return new Figure(name, diagram, words, true);
    }
    List<String> first = new ArrayList<>(words.subList(0, MOST_SENTENCES));
    first.add("And " + (words.size() - MOST_SENTENCES) + " more.");
    return new Figure(name, diagram, first, false);
  }

  /** What is shown, of what, as of when. */
  String caption() {
    return Words.unended(diagram.title()) + ". " + diagram.subtitle();
  }
}

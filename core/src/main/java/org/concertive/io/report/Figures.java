package org.concertive.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concertive.io.diagram.Diagram;
import org.concertive.text.Words;

/**
 * The pictures of a block as reports show them.
 *
 * @param drawn those that show something, by name
 * @param absences why the others show nothing, each sentence once
 */
record Figures(Map<String, Diagram> drawn, Set<String> absences) {
  /** What takes more sentences to say cannot be read as a picture either. */
  private static final int MOST_SENTENCES = 200;

  static Figures of(Map<String, Diagram> diagrams) {
    Map<String, Diagram> drawn = new LinkedHashMap<>();
    Set<String> absences = new LinkedHashSet<>();
    diagrams.forEach(
        (name, diagram) ->
            diagram
                .absence()
                .ifPresentOrElse(
                    why -> absences.add(Words.unended(diagram.title()) + ": " + why),
                    () -> drawn.put(name, diagram)));
    return new Figures(drawn, absences);
  }

  /** Whether a picture is left out, since it would be too long. */
  static boolean isTooLong(Diagram diagram) {
    return diagram.words().size() > MOST_SENTENCES;
  }

  /** What is shown, of what, as of when. */
  static String caption(Diagram diagram) {
    return Words.unended(diagram.title()) + ". " + diagram.subtitle();
  }

  /** The content in words; of very much the beginning. */
  static List<String> words(Diagram diagram) {
    List<String> words = diagram.words();
    if (!isTooLong(diagram)) {
      return words;
    }
    List<String> first = new ArrayList<>(words.subList(0, MOST_SENTENCES));
    first.add("And " + (words.size() - MOST_SENTENCES) + " more.");
    return first;
  }
}

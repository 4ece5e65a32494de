package org.concertive.io.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.concertive.text.Words;

/**
 * The pictures of a block as reports show them.
 *
 * @param all those that show something
 * @param absences why the others show nothing, each sentence once
 */
record Figures(List<Figure> all, Set<String> absences) {
  static Figures of(Block.Pictures pictures) {
    List<Figure> all = new ArrayList<>();
    Set<String> absences = new LinkedHashSet<>();
    pictures
        .diagrams()
        .forEach(
            (name, diagram) ->
                diagram
                    .absence()
                    .ifPresentOrElse(
                        why -> absences.add(Words.unended(diagram.title()) + ": " + why),
                        () -> all.add(Figure.of(name, diagram))));
    return new Figures(all, absences);
  }
}

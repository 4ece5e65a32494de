package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.io.diagram.LegendLine.Item;
import org.concertive.io.diagram.LegendLine.Sign;
import org.concertive.model.logic.LogicLink;

/** The legend of a logic model: only the signs that are in it. */
final class LogicLegend {
  private LogicLegend() {}

  /** The signs in use. */
  static List<LegendLine> of(List<Link> links, List<Column> columns) {
    List<Item> lines = new ArrayList<>();
    Set<LogicLink.Kind> kinds = links.stream().map(Link::kind).collect(Collectors.toSet());
    if (kinds.contains(LogicLink.Kind.CAUSAL)) {
      lines.add(new Item(Sign.CAUSAL, "is held to cause"));
    }
    if (kinds.contains(LogicLink.Kind.STRENGTHENS)) {
      lines.add(new Item(Sign.STRENGTHENING, "strengthens"));
    }
    if (kinds.contains(LogicLink.Kind.FEEDBACK)) {
      lines.add(new Item(Sign.FEEDBACK, "feeds back, after review"));
    }
    if (links.size() > 1) {
      lines.add(new Item(Sign.JOIN, "a dot joins lines; without a dot they cross"));
    }
    List<Item> marks = new ArrayList<>();
    links.stream()
        .flatMap(link -> link.tags().stream())
        .map(Tag::status)
        .distinct()
        .sorted()
        .forEach(
            status ->
                marks.add(
                    switch (status) {
                      case UNTESTED -> new Item(Sign.UNTESTED, "assumption, untested");
                      case HOLDS -> new Item(Sign.HOLDS, "assumption, holds");
                      case FAILS -> new Item(Sign.FAILS, "assumption, does not hold");
                    }));
    if (links.stream().anyMatch(link -> link.evidence() > 0)) {
      marks.add(new Item(Sign.EVIDENCE, "pieces of evidence"));
    }
    columns.stream()
        .flatMap(column -> column.boxes().stream())
        .flatMap(box -> box.finding().stream())
        .distinct()
        .sorted()
        .forEach(
            severity ->
                marks.add(
                    switch (severity) {
                      case ERROR -> new Item(Sign.ERROR, "finding: error");
                      case WARNING -> new Item(Sign.WARNING, "finding: warning");
                      case INFO -> new Item(Sign.INFO, "finding: worth a look");
                    }));
    return Stream.of(new LegendLine("Links", lines), new LegendLine("Marks", marks))
        .filter(line -> !line.items().isEmpty())
        .toList();
  }
}

package org.concertive.io.diagram;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concertive.model.logic.Assumption;
import org.concertive.model.logic.LogicLink;
import org.concertive.validation.Severity;

/** The legend of a logic model: only the signs that are in it. */
final class LogicLegend {
  private LogicLegend() {}

  static List<Key> of(List<Link> links, List<Column> columns) {
    Set<LogicLink.Kind> kinds = links.stream().map(Link::kind).collect(Collectors.toSet());
    Set<Assumption.Status> statuses =
        links.stream()
            .flatMap(link -> link.tags().stream())
            .map(Tag::status)
            .collect(Collectors.toSet());
    Set<Severity> findings =
        columns.stream()
            .flatMap(column -> column.boxes().stream())
            .flatMap(box -> box.finding().stream())
            .collect(Collectors.toSet());
    Key lines =
        new Key("Links")
            .arrow(kinds.contains(LogicLink.Kind.CAUSAL), LogicLink.Kind.CAUSAL, "is held to cause")
            .arrow(
                kinds.contains(LogicLink.Kind.STRENGTHENS),
                LogicLink.Kind.STRENGTHENS,
                "strengthens")
            .arrow(
                kinds.contains(LogicLink.Kind.FEEDBACK),
                LogicLink.Kind.FEEDBACK,
                "feeds back, after review")
            .joint(links.size() > 1);
    Key marks = new Key("Marks");
    assumption(marks, statuses, "b", Assumption.Status.UNTESTED, "assumption, untested");
    assumption(marks, statuses, "a", Assumption.Status.HOLDS, "assumption, holds");
    assumption(marks, statuses, "c", Assumption.Status.FAILS, "assumption, does not hold");
    marks.add(
        links.stream().anyMatch(link -> link.evidence() > 0),
        2 * Marks.EVIDENCE,
        (drawing, x, y) -> Marks.evidence(drawing, "2", x + Marks.EVIDENCE, y),
        "pieces of evidence");
    finding(marks, findings, Severity.ERROR, "finding: error");
    finding(marks, findings, Severity.WARNING, "finding: warning");
    finding(marks, findings, Severity.INFO, "finding: worth a look");
    return List.of(lines, marks);
  }

  private static void assumption(
      Key key,
      Set<Assumption.Status> used,
      String letter,
      Assumption.Status status,
      String meaning) {
    List<Tag> tags = List.of(new Tag(letter, status));
    key.add(
        used.contains(status),
        2 * Marks.TAG,
        (drawing, x, y) -> Marks.tag(drawing, tags, x + Marks.TAG, y),
        meaning);
  }

  private static void finding(Key key, Set<Severity> used, Severity severity, String meaning) {
    key.add(
        used.contains(severity),
        14,
        (drawing, x, y) -> Marks.finding(drawing, severity, x + 7, y),
        meaning);
  }
}

package org.concertive.io.diagram;

import java.util.List;
import org.concertive.model.logic.LogicLink;
import org.concertive.text.Printable;

/**
 * Diagrams as Mermaid flowcharts: columns are subgraphs, kinds of links differ in line and label.
 */
public final class MermaidExporter implements DiagramExporter<ColumnDiagram> {
  /** The one exporter. */
  public static final MermaidExporter INSTANCE = new MermaidExporter();

  private MermaidExporter() {}

  @Override
  public String export(ColumnDiagram diagram) {
    StringBuilder text = new StringBuilder();
    text.append("---\ntitle: ").append(quoted(diagram.title())).append("\n---\nflowchart LR\n");
    List<Column> columns = diagram.columns();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      text.append("  subgraph column").append(i + 1).append("[");
      text.append(quoted(column.title() + " (" + column.subtitle() + ")")).append("]\n");
      for (Box box : column.boxes()) {
        text.append("    ").append(box.code()).append("[");
        text.append(quoted(box.code() + " " + box.label())).append("]\n");
      }
      text.append("  end\n");
    }
    for (Link link : diagram.links()) {
      text.append("  ").append(link.from().code()).append(line(link.kind()));
      text.append(link.to().code()).append('\n');
    }
    return text.toString();
  }

  private static String line(LogicLink.Kind kind) {
    return switch (kind) {
      case CAUSAL -> " --> ";
      case STRENGTHENS -> " -. strengthens .-> ";
      case FEEDBACK -> " -- feeds back --> ";
    };
  }

  /** Text in quotes in which nothing is markup for Mermaid or HTML. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    Printable.without(text)
        .codePoints()
        .forEach(
            c -> {
              if ("\"[]<>#&`\\{}|;".indexOf(c) >= 0) {
                quoted.append('#').append(c).append(';');
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}

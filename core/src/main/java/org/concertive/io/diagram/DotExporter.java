package org.concertive.io.diagram;

import java.util.List;
import java.util.stream.Collectors;
import org.concertive.model.logic.LogicLink;
import org.concertive.text.Printable;

/**
 * Diagrams in the language of Graphviz: columns are ranks, kinds of links differ in line and head.
 */
public final class DotExporter implements DiagramExporter<ColumnDiagram> {
  /** The one exporter. */
  public static final DotExporter INSTANCE = new DotExporter();

  private DotExporter() {}

  @Override
  public String export(ColumnDiagram diagram) {
    StringBuilder text = new StringBuilder();
    text.append("digraph ").append(quoted(diagram.title())).append(" {\n");
    text.append("  rankdir=LR;\n  node [shape=box, style=rounded, fontname=\"Arial\"];\n");
    text.append("  edge [color=\"").append(Palette.INK).append("\"];\n");
    List<Column> columns = diagram.columns();
    for (int i = 0; i < columns.size(); i++) {
      text.append("  heading").append(i + 1).append(" [shape=plaintext, label=");
      text.append(quoted(columns.get(i).title() + " (" + columns.get(i).subtitle() + ")"));
      text.append("];\n");
      for (Box box : columns.get(i).boxes()) {
        text.append("  ").append(box.code()).append(" [label=");
        text.append(quoted(box.code() + " " + box.label())).append("];\n");
      }
      text.append("  { rank=same; heading").append(i + 1).append("; ");
      text.append(
          columns.get(i).boxes().stream()
              .map(box -> box.code() + "; ")
              .collect(Collectors.joining()));
      text.append("}\n");
    }
    for (int i = 1; i < columns.size(); i++) {
      text.append("  heading").append(i).append(" -> heading").append(i + 1);
      text.append(" [style=invis];\n");
    }
    for (Link link : diagram.links()) {
      text.append("  ").append(link.from().code()).append(" -> ").append(link.to().code());
      text.append(attributes(link.kind())).append(";\n");
    }
    return text.append("}\n").toString();
  }

  private static String attributes(LogicLink.Kind kind) {
    return switch (kind) {
      case CAUSAL -> "";
      case STRENGTHENS ->
          " [style=dashed, color=\"" + Palette.BLUE + "\", arrowhead=vee, label=\"strengthens\"]";
      case FEEDBACK ->
          " [style=dotted, color=\""
              + Palette.RUST
              + "\", arrowhead=empty, constraint=false, label=\"feeds back\"]";
    };
  }

  private static String quoted(String text) {
    return "\"" + Printable.without(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}

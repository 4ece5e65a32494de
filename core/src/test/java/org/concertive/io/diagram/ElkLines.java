package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortAlignment;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jgrapht.alg.util.UnionFind;

/**
 * The lines that the layered algorithm of the Eclipse Layout Kernel draws between our boxes, with
 * those of its settings that keep them shortest.
 */
final class ElkLines {
  private ElkLines() {}

  /** Where all lines leave a box, or arrive at it, if they share a port. */
  private record Port(Box box, boolean isOut) {}

  private static Port out(Link link) {
    return new Port(link.from(), true);
  }

  private static Port in(Link link) {
    return new Port(link.to(), false);
  }

  /**
   * The lines of a diagram's links, with boxes in the same columns and with the same least
   * distances as ours.
   *
   * @param isMerged whether all links that leave a box start at one port and all that arrive end at
   *     one: boxes that are not linked then seem to be, since lines run into each other
   */
  static Lines of(
      ColumnDiagram diagram, double boxWidth, ToDoubleFunction<Box> height, boolean isMerged) {
    ElkNode graph = ElkGraphUtil.createGraph();
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
    graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    graph.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    graph.setProperty(LayeredOptions.THOROUGHNESS, 100);
    graph.setProperty(LayeredOptions.MERGE_EDGES, isMerged);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 17.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 11.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 14.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 10.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 14.0);
    graph.setProperty(LayeredOptions.SPACING_PORT_PORT, 10.0);

    Map<Box, ElkNode> nodes = new HashMap<>();
    UnionFind<Port> merged = new UnionFind<>(Set.of());
    for (Column column : diagram.columns()) {
      for (Box box : column.boxes()) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(boxWidth, height.applyAsDouble(box));
        node.setProperty(LayeredOptions.PARTITIONING_PARTITION, diagram.columnOf(box));
        node.setProperty(LayeredOptions.PORT_ALIGNMENT_DEFAULT, PortAlignment.JUSTIFIED);
        nodes.put(box, node);
        merged.addElement(new Port(box, false));
        merged.addElement(new Port(box, true));
      }
    }

    List<ElkEdge> edges = new ArrayList<>();
    for (Link link : diagram.links()) {
      merged.union(out(link), in(link));
      edges.add(ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to())));
    }

    new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());

    Lines lines = new Lines();
    for (int i = 0; i < edges.size(); i++) {
      Link link = diagram.links().get(i);
      lines.add(
          isMerged ? merged.find(out(link)) : link, corners(edges.get(i).getSections().get(0)));
    }
    return lines;
  }

  private static List<double[]> corners(ElkEdgeSection section) {
    List<double[]> corners = new ArrayList<>();
    corners.add(new double[] {section.getStartX(), section.getStartY()});
    for (ElkBendPoint bend : section.getBendPoints()) {
      corners.add(new double[] {bend.getX(), bend.getY()});
    }
    corners.add(new double[] {section.getEndX(), section.getEndY()});
    return corners;
  }
}

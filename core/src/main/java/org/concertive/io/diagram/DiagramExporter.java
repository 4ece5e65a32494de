package org.concertive.io.diagram;

/**
 * A format of pictures.
 *
 * @param <D> the diagrams it can write
 */
public interface DiagramExporter<D extends Diagram> {
  /** The text of a diagram in this format, with a line feed at the end of each line. */
  String export(D diagram);
}

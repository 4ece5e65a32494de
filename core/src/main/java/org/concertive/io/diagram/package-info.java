/**
 * Pictures of a description, drawn by rules that leave nothing to chance, so that the same
 * description gives the same bytes everywhere.
 *
 * <p>{@link org.concertive.io.diagram.Diagrams} has them all: logic models and theories of action,
 * who leads what and when, networks, and numbers. A {@link org.concertive.io.diagram.Diagram} says
 * what is to be seen; an exporter for each format writes it. {@link
 * org.concertive.io.diagram.SvgExporter} draws every one, {@link
 * org.concertive.io.diagram.MermaidExporter} and {@link org.concertive.io.diagram.DotExporter}
 * leave the drawing of columns with links to other programs.
 *
 * <p>Nothing is drawn that is not recorded, a gap has a look of its own, and nothing is graded.
 *
 * <p>Preview: what is here may change until 1.0, and the bytes of pictures may change after it.
 */
@NullMarked
package org.concertive.io.diagram;

import org.jspecify.annotations.NullMarked;

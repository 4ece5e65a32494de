package org.concertive.io.diagram;

import java.util.Locale;
import org.concertive.text.Printable;

/** Pictures as SVG, complete on their own: no script, no font or file from elsewhere. */
public final class SvgExporter implements DiagramExporter<Diagram> {
  /** A picture on its own in the wide form. */
  public static final SvgExporter WIDE = new SvgExporter(Form.WIDE, Frame.ALONE);

  /** A picture on its own in the narrow form. */
  public static final SvgExporter NARROW = new SvgExporter(Form.NARROW, Frame.ALONE);

  private final Form form;
  private final Frame frame;

  private SvgExporter(Form form, Frame frame) {
    this.form = form;
    this.frame = frame;
  }

  /** Pictures of this form set in this way. */
  public static SvgExporter of(Form form, Frame frame) {
    return new SvgExporter(form, frame);
  }

  @Override
  public String export(Diagram diagram) {
    return export(diagram, diagram.drawing(form, frame));
  }

  /** A picture whose drawing is there already, made in the form and frame of this exporter. */
  public String export(Diagram diagram, Drawing drawing) {
    String id = frame.prefix();
    String width = Drawing.n(drawing.width());
    String height = Drawing.n(drawing.height());
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            """
            <svg xmlns="http://www.w3.org/2000/svg" id="%1$s" width="%2$s" height="%3$s" \
            viewBox="0 0 %2$s %3$s" role="img" aria-labelledby="%1$s-title %1$s-description" \
            font-family="Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif" fill="%4$s">
            <title id="%1$s-title">%5$s</title>
            <desc id="%1$s-description">%6$s</desc>
            <rect width="100%%" height="100%%" fill="%7$s"/>
            <g aria-hidden="true">
            """,
            id,
            width,
            height,
            Palette.INK,
            Printable.xml(diagram.title()),
            Printable.xml(diagram.description()),
            Palette.GROUND));
    drawing.elements().forEach(element -> svg.append(element).append('\n'));
    return svg.append("</g>\n</svg>\n").toString();
  }
}

package org.concertive.io.diagram;

/** A picture on a narrow sheet, which is the same in both forms. */
abstract class SheetDiagram implements Diagram {

  /** Draws what is under title and subtitle. */
  abstract void draw(Sheet sheet);

  @Override
  public final boolean isSmall() {
    return true;
  }

  @Override
  public final Drawing drawing(Form form, Frame frame) {
    Sheet sheet = new Sheet(this, frame);
    draw(sheet);
    return sheet.drawing();
  }
}

package org.concertive.io.diagram;

/**
 * The colours of pictures, all of which only repeat what shape, dash or place says already. Text
 * has a contrast of 4.5 on its ground, marks of 3.
 */
final class Palette {
  static final String GROUND = "#FFFFFF";
  static final String INK = "#1A1A1A";

  /** Second text. */
  static final String MUTED = "#595959";

  /** Bars, outlines of what is not recorded, arrowheads in networks. */
  static final String BAR = "#6E6E6E";

  /** One-way ties of networks, axes and hatching. */
  static final String TIE = "#8A8A8A";

  /** The ground of a bar that has an outline. */
  static final String BAND = "#CFE3F1";

  /** The ground on which a bar runs, and that of tags. */
  static final String TRACK = "#F4F4F2";

  /** Row rules; nothing depends on them. */
  static final String HAIRLINE = "#D0D0D0";

  /** Strengthening links, and who leads. */
  static final String BLUE = "#0072B2";

  /** Feedback links. */
  static final String RUST = "#B34700";

  /** Grounds of headings, which vanish in print without loss. */
  static final String WORK = "#EEF4FA";

  static final String CHANGE = "#F4F4F2";
  static final String END = "#F7F1E3";

  /** The ground of what is within a group, which an outline shows as well. */
  static final String WITHIN = "#E6EEF5";

  private Palette() {}
}

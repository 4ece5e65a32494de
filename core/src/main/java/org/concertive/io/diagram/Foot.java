package org.concertive.io.diagram;

/**
 * A second text of a box.
 *
 * @param text the text
 * @param isGap whether it says that something is not recorded
 */
record Foot(String text, boolean isGap) {}

package org.concertive.io.diagram;

import java.util.List;

/**
 * A column of boxes under a heading.
 *
 * @param title the heading
 * @param subtitle what it means, in a few words
 * @param ground the colour of its ground
 * @param boxes the boxes, in document order
 */
record Column(String title, String subtitle, String ground, List<Box> boxes) {}

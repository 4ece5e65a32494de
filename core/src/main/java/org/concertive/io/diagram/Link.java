package org.concertive.io.diagram;

import java.util.List;
import org.concertive.model.logic.LogicLink;

/**
 * An arrow from a box to another.
 *
 * @param from where it starts
 * @param to where it ends
 * @param kind what it says
 * @param tags the assumptions it rests on
 * @param evidence how many pieces of evidence there are about it
 */
record Link(Box from, Box to, LogicLink.Kind kind, List<Tag> tags, int evidence) {}

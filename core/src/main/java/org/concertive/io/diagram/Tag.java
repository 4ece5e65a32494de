package org.concertive.io.diagram;

import org.concertive.model.logic.Assumption;

/**
 * An assumption as it stands on a line.
 *
 * @param letter its letter
 * @param status whether it holds
 */
record Tag(String letter, Assumption.Status status) {}

package org.concertive.model.practice;

/**
 * The phases of a cycle of inquiry. Plan–do–study–act maps to DESIGN, ACTION, REVIEW and the next
 * cycle.
 *
 * @see "Supovitz, D'Auria & Spillane 2019; Bryk et al. 2015"
 */
public enum InquiryPhase {
  /** Finding out what the matter is. */
  DIAGNOSIS,
  /** Deciding what to do. */
  DESIGN,
  /** Doing it. */
  ACTION,
  /** Looking at what came of it. */
  REVIEW
}

package org.concertive.network;

/**
 * What the numbers on the ties mean. Measures of paths need distances and measures of ties need
 * strengths; each refuses the other, since mixing them up turns a close tie into a far one.
 *
 * @see "Opsahl, Agneessens & Skvoretz 2010"
 */
public enum TieValue {
  /** More is closer: how often two talk, how many occasions they share. */
  STRENGTH,
  /** More is farther: cost, time or kilometres. */
  DISTANCE
}

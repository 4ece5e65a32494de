package org.concertive.network;

/**
 * What the values of ties mean. Measures of paths need distances and measures of ties need
 * strengths; each refuses the other, since confusing them would turn a close tie into a distant
 * one.
 *
 * @see "Opsahl, Agneessens & Skvoretz 2010"
 */
public enum TieValue {
  /** Greater is closer: how often two people talk, how many occasions they share. */
  STRENGTH,
  /** Greater is farther: cost, time or kilometres. */
  DISTANCE
}

package org.concertive.network;

/** What measures that add up the values of ties need. */
final class Strengths {
  private Strengths() {}

  /** Refuses ties whose values are distances; ties without values count 1. */
  static void require(Network network) {
    if (network.tieValue().filter(value -> value == TieValue.DISTANCE).isPresent()) {
      throw new IllegalArgumentException(
          "The ties have distances, but strengths are needed. Maybe take unvalued(), which counts"
              + " ties, or reciprocalValues(), which turns distances into strengths.");
    }
  }
}

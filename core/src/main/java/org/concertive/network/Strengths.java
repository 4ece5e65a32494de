package org.concertive.network;

/** The check of measures that add up the values of ties. */
final class Strengths {
  private Strengths() {}

  /** Refuses ties whose values are distances; ties without values count as 1. */
  static void require(Network network) {
    if (network.tieValue().filter(value -> value == TieValue.DISTANCE).isPresent()) {
      throw new IllegalArgumentException(
          "The ties have distances, but strengths are needed. Maybe use unvalued(), which counts"
              + " ties, or reciprocalValues(), which turns distances into strengths.");
    }
  }
}

package org.concertive.io.diagram;

import org.concertive.model.practice.Tie;

/**
 * How sentences speak of ties of a kind.
 *
 * @param title the question that their network answers
 * @param verb what the one does in relation to the other
 * @param mutual what two do who are tied both ways
 * @param received what the one is whom ties lead to
 * @param gives what the one does from whom they lead
 */
record TieWords(String title, String verb, String mutual, String received, String gives) {
  /** Ties of which no more is known. */
  static final TieWords PLAIN =
      new TieWords("Who is tied to whom", "is tied to", "each to the other", "named", "names");

  static TieWords of(Tie.Kind kind) {
    return switch (kind) {
      case ADVICE ->
          new TieWords(
              "Who seeks advice from whom",
              "seeks advice from",
              "each from the other",
              "sought",
              "seeks");
      case INFLUENCE ->
          new TieWords(
              "Who is influenced by whom",
              "is influenced by",
              "each by the other",
              "named",
              "names");
      case COLLABORATION ->
          new TieWords(
              "Who works with whom", "works with", "each names the other", "named", "names");
      case TRUST ->
          new TieWords("Who trusts whom", "trusts", "each trusts the other", "trusted", "trusts");
      case CLOSENESS ->
          new TieWords(
              "Who is close to whom", "is close to", "each to the other", "named", "names");
      case OTHER -> PLAIN;
    };
  }
}

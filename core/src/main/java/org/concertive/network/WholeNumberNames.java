package org.concertive.network;

import java.util.Arrays;

/**
 * The nodes of names that are whole numbers, such as those of anonymous people, in an array indexed
 * by that number, so that they are found without a search. It holds only numbers not far above the
 * number of names, to limit its size.
 */
final class WholeNumberNames {
  private static final int MOST_DIGITS = 9;
  private static final int ROOM = 4;

  /** Node + 1; 0 if none. */
  private int[] places;

  WholeNumberNames() {
    places = new int[64];
  }

  private WholeNumberNames(int[] places) {
    this.places = places;
  }

  WholeNumberNames copy() {
    return new WholeNumberNames(places.clone());
  }

  /** Stores the node of a name if the name is a number small enough for the number of names. */
  void remember(char[] text, int begin, int end, int node, int names) {
    int number = number(text, begin, end);
    if (number < 0 || node < 0 || number > (long) ROOM * names) {
      return;
    }
    if (number >= places.length) {
      places = Arrays.copyOf(places, (int) Math.min(Integer.MAX_VALUE - 8, 2L * number));
    }
    places[number] = node + 1;
  }

  /**
   * Finds the nodes of consecutive names in a text, starting at the first of them given; -1 if a
   * name is not stored. Parsing and look-up are separate loops, so that memory fetches overlap.
   */
  void find(char[] text, int[] ends, int first, int count, int[] nodes) {
    int begin = first == 0 ? 0 : ends[first - 1];
    for (int i = first; i < first + count; i++) {
      int end = ends[i];
      nodes[i] = number(text, begin, end);
      begin = end;
    }
    int[] all = places;
    for (int i = first; i < first + count; i++) {
      int number = nodes[i];
      nodes[i] = number >= 0 && number < all.length ? all[number] - 1 : -1;
    }
  }

  /** The whole number that a text spells without leading zeros; -1 if it is none or too long. */
  private static int number(char[] text, int begin, int end) {
    int length = end - begin;
    if (length == 0 || length > MOST_DIGITS || (text[begin] == '0' && length > 1)) {
      return -1;
    }
    int number = 0;
    int wrong = 0;
    for (int i = begin; i < end; i++) {
      int digit = text[i] - '0';
      wrong |= digit | (9 - digit);
      number = 10 * number + digit;
    }
    return wrong < 0 ? -1 : number;
  }
}

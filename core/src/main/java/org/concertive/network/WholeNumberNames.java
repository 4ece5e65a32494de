package org.concertive.network;

import java.util.Arrays;

/**
 * The nodes of names that are whole numbers, such as those of anonymous people, each at the place
 * of its number: found without a search. Remembers only numbers that are not far above how many
 * names there are, so that there is room for them.
 */
final class WholeNumberNames {
  private static final int MOST_DIGITS = 9;
  private static final int ROOM = 4;

  /** Node + 1; 0 where none is remembered. */
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

  /** Remembers the node of one of so many names, if the name is a number, and one that pays. */
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
   * Finds the nodes of names that stand in a text one after the other, from one of them on; -1
   * where a name is not remembered. Each step is a loop of its own, so that the places are fetched
   * from memory together.
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

  /** The number that a text is, as one would write it; -1 when it is none, or too long a one. */
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

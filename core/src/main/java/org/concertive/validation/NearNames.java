package org.concertive.validation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * Names so alike that they may be one name written twice. Two names are, when they stand in one
 * place and, but for case, accents and spaces, are the same or differ by one letter (another, one
 * more, one less) in one word of five letters or more, while neither has a digit.
 *
 * <p>No pairs are compared: every name is entered under its hash, and under that of each way to
 * take one letter out of a long word. Time is linear in the letters of all names.
 */
final class NearNames {
  private static final int LONG_WORD = 5;
  private static final long BASE = 1_000_003;

  private final String[] names;
  private final int[] places;
  private final int[] first;
  private final long[] powers;
  private final long[] prefixes;

  private NearNames(List<String> written, int[] places) {
    this.places = places;
    names = new String[written.size()];
    first = new int[names.length];
    int longest = 0;
    for (int i = 0; i < names.length; i++) {
      names[i] = folded(written.get(i));
      first[i] = i;
      longest = Math.max(longest, names[i].length());
    }
    prefixes = new long[longest + 1];
    powers = new long[longest + 1];
    powers[0] = 1;
    for (int i = 0; i < longest; i++) {
      powers[i + 1] = powers[i] * BASE;
    }
  }

  /**
   * Groups of names that may be one; each ascending, by their first.
   *
   * @param places where each name stands; only names of one place are compared
   */
  static List<List<Integer>> groups(List<String> names, int[] places) {
    NearNames near = new NearNames(names, places);
    near.joinSame();
    near.joinReplaced();
    return near.joined();
  }

  /** Joins the same names, and those of which one has a letter more. */
  private void joinSame() {
    HashTable whole = new HashTable(names.length);
    for (int i = 0; i < names.length; i++) {
      int other = whole.putIfAbsent(key(hash(names[i]), names[i].length(), i, -1), i);
      if (other >= 0 && places[other] == places[i] && names[other].equals(names[i])) {
        join(other, i);
      }
    }
    for (int i = 0; i < names.length; i++) {
      int longer = i;
      shortened(i, key -> joinIfNear(whole.get(key), longer));
    }
  }

  /**
   * Joins names that differ in one letter: with a gap in its place they are the same. Most gaps are
   * in one name only; they are sorted out first, so that the table stays small.
   */
  private void joinReplaced() {
    long gaps = 0;
    for (String name : names) {
      gaps += name.length();
    }
    int shift = Long.numberOfLeadingZeros(Math.max(64, Math.min(gaps, 1L << 27))) - 2;
    BitSet met = new BitSet(1 << (64 - shift));
    BitSet again = new BitSet();
    int[] repeats = {0};
    for (int i = 0; i < names.length; i++) {
      withGap(
          i,
          key -> {
            int bit = (int) (key >>> shift);
            repeats[0] += met.get(bit) ? 1 : 0;
            (met.get(bit) ? again : met).set(bit);
          });
    }
    HashTable table = new HashTable(repeats[0] + again.cardinality());
    for (int i = 0; i < names.length; i++) {
      int name = i;
      withGap(
          i,
          key -> {
            if (again.get((int) (key >>> shift))) {
              joinIfNear(table.putIfAbsent(key, name), name);
            }
          });
    }
  }

  /** Hands on the keys of a name with one letter of a long word taken out. */
  private void shortened(int i, LongConsumer keys) {
    int length = names[i].length();
    inLongWords(
        i,
        at -> {
          long rest = prefixes[length] - prefixes[at + 1] * powers[length - 1 - at];
          keys.accept(key(rest + prefixes[at] * powers[length - 1 - at], length - 1, i, -1));
        });
  }

  /** Hands on the keys of a name with a gap for one letter of a long word. */
  private void withGap(int i, LongConsumer keys) {
    int length = names[i].length();
    inLongWords(
        i,
        at -> {
          long rest = prefixes[length] - names[i].charAt(at) * powers[length - 1 - at];
          keys.accept(key(rest, length, i, at));
        });
  }

  /**
   * Hands on the places of a name that lie in long words. Names with digits differ on purpose and
   * have none; of several that are the same the first speaks for all.
   */
  private void inLongWords(int i, IntConsumer places) {
    String name = names[i];
    if (hasDigit(name) || (first[i] != i && names[first[i]].equals(name))) {
      return;
    }
    hash(name);
    int start = 0;
    while (start < name.length()) {
      int space = name.indexOf(' ', start);
      int end = space < 0 ? name.length() : space;
      if (letters(name, start, end) >= LONG_WORD) {
        for (int at = start; at < end; at++) {
          places.accept(at);
        }
      }
      start = end + 1;
    }
  }

  /** The hash of a name; those of its beginnings are left in {@link #prefixes}. */
  private long hash(String name) {
    for (int i = 0; i < name.length(); i++) {
      prefixes[i + 1] = prefixes[i] * BASE + name.charAt(i);
    }
    return prefixes[name.length()];
  }

  private long key(long hash, int length, int name, int gap) {
    long mixed = hash ^ ((long) places[name] << 32) ^ ((long) length << 16) ^ (gap + 1L);
    mixed = (mixed ^ (mixed >>> 32)) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 32);
  }

  private void joinIfNear(int a, int b) {
    if (a >= 0 && a != b && places[a] == places[b] && areNear(names[a], names[b])) {
      join(a, b);
    }
  }

  /** Whether one letter of one long word makes the difference. */
  private static boolean areNear(String a, String b) {
    int least = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    int same = 0;
    while (same < least && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    int sameAtEnd = 0;
    while (sameAtEnd < least - same
        && a.charAt(a.length() - 1 - sameAtEnd) == b.charAt(b.length() - 1 - sameAtEnd)) {
      sameAtEnd++;
    }
    return longer - same - sameAtEnd == 1
        && !isSpace(a, same, sameAtEnd)
        && !isSpace(b, same, sameAtEnd)
        && lettersAround(a, same) >= LONG_WORD
        && lettersAround(b, same) >= LONG_WORD;
  }

  /** Whether what a name has between its same beginning and its same end is a space. */
  private static boolean isSpace(String name, int same, int sameAtEnd) {
    return same < name.length() - sameAtEnd && name.charAt(same) == ' ';
  }

  /** How many letters the word around a place has. */
  private static int lettersAround(String name, int at) {
    int start = name.lastIndexOf(' ', at - 1) + 1;
    int end = name.indexOf(' ', at);
    return letters(name, start, end < 0 ? name.length() : end);
  }

  private static int letters(String name, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private static boolean hasDigit(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isDigit(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private int root(int name) {
    int root = name;
    while (first[root] != root) {
      first[root] = first[first[root]];
      root = first[root];
    }
    return root;
  }

  private void join(int a, int b) {
    int one = root(a);
    int two = root(b);
    first[Math.max(one, two)] = Math.min(one, two);
  }

  private List<List<Integer>> joined() {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      int root = root(i);
      if (root != i) {
        groups.computeIfAbsent(root, r -> new ArrayList<>(List.of(r))).add(i);
      }
    }
    return List.copyOf(groups.values());
  }

  /** A name without what does not count: case, accents, spaces beside single ones. */
  static String folded(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    boolean ascii = true;
    for (int i = 0; i < plain.length(); i++) {
      ascii &= plain.charAt(i) < 128;
    }
    if (!ascii) {
      plain = Normalizer.normalize(plain, Normalizer.Form.NFD);
    }
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
          folded.append(' ');
        }
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
    int length = folded.length();
    if (length > 0 && folded.charAt(length - 1) == ' ') {
      folded.setLength(length - 1);
    }
    return folded.toString();
  }

  /** Names by hash: an open table in which the first under a key stays. */
  private static final class HashTable {
    private final long[] keys;
    private final int[] values;

    /** A table for so many keys. */
    HashTable(int most) {
      int size = Integer.highestOneBit(Math.max(8, most)) * 4;
      keys = new long[size];
      values = new int[size];
    }

    private int slot(long key) {
      int slot = (int) key & (keys.length - 1);
      while (values[slot] != 0 && keys[slot] != key) {
        slot = (slot + 1) & (keys.length - 1);
      }
      return slot;
    }

    /** The value under a key; −1 when there is none. */
    int get(long key) {
      return values[slot(key)] - 1;
    }

    /** The value that was under the key already; −1 when there was none. */
    int putIfAbsent(long key, int value) {
      int slot = slot(key);
      int found = values[slot] - 1;
      if (found < 0) {
        keys[slot] = key;
        values[slot] = value + 1;
      }
      return found;
    }
  }
}

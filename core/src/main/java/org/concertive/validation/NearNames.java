package org.concertive.validation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/**
 * Names so alike that they may be one name written twice. Two names are, when they stand in one
 * place and, but for case, accents and spaces, are the same or differ by one letter (another, one
 * more, one less) in one word of five letters or more, while neither has a digit.
 *
 * <p>In a place of a few names each is compared with each. Of more, no pairs are compared. Of two
 * such names all words but one are the same, and of that one a half: names that share this with
 * none are put aside. The rest are entered under the hash of each way to take one letter out of a
 * long word, and of each way to leave a gap for it. Time is linear in the letters of all names.
 */
final class NearNames {
  private static final int LONG_WORD = 5;

  /** So few are sooner compared than entered. */
  private static final int FEW = 16;

  private static final long BASE = 1_000_003;

  private final String[] names;
  private final int[] first;
  private final long[] powers;
  private final long[] prefixes;

  private NearNames(List<String> written) {
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
    NearNames near = new NearNames(names);
    long[] byPlace = new long[places.length];
    for (int i = 0; i < places.length; i++) {
      byPlace[i] = ((long) places[i] << 32) | i;
    }
    Arrays.sort(byPlace);
    int start = 0;
    for (int i = 1; i <= places.length; i++) {
      if (i == places.length || byPlace[i] >> 32 != byPlace[start] >> 32) {
        near.joinIn(Arrays.stream(byPlace, start, i).mapToInt(key -> (int) key).toArray());
        start = i;
      }
    }
    return near.joined();
  }

  private void joinIn(int[] place) {
    if (place.length <= FEW) {
      joinPairs(place);
    } else {
      HashTable whole = new HashTable(place.length);
      int[] different = joinSame(place, whole);
      int[] suspects = sharingHalves(different);
      joinLonger(suspects, whole);
      joinReplaced(suspects);
    }
  }

  private void joinPairs(int[] place) {
    for (int i = 1; i < place.length; i++) {
      String name = names[place[i]];
      boolean mayBeNear = !hasDigit(name);
      for (int j = 0; j < i; j++) {
        String other = names[place[j]];
        if (name.equals(other) || (mayBeNear && areNear(other, name) && !hasDigit(other))) {
          join(place[j], place[i]);
        }
      }
    }
  }

  /** Joins names that are the same, and answers the first of each that may be near others. */
  private int[] joinSame(int[] place, HashTable whole) {
    int[] different = new int[place.length];
    int n = 0;
    for (int name : place) {
      String text = names[name];
      hash(text);
      int other = whole.putIfAbsent(key(prefixes[text.length()], text.length(), -1), name);
      if (other >= 0 && names[other].equals(text)) {
        join(other, name);
      } else if (!hasDigit(text)) {
        different[n++] = name;
      }
    }
    return Arrays.copyOf(different, n);
  }

  /** Those of which another may have all words but one, and of that one the same half. */
  private int[] sharingHalves(int[] place) {
    Sieve sieve = new Sieve(place.length * 8L);
    for (int name : place) {
      halves(names[name], sieve::note);
    }
    boolean[] shares = {false};
    return Arrays.stream(place)
        .filter(
            name -> {
              shares[0] = false;
              halves(names[name], key -> shares[0] |= sieve.mayRepeat(key));
              return shares[0];
            })
        .toArray();
  }

  /** Joins names of which one has a letter more. */
  private void joinLonger(int[] place, HashTable whole) {
    for (int name : place) {
      shortened(names[name], key -> joinIfNear(whole.get(key), name));
    }
  }

  /** Joins names that differ in one letter: with a gap in its place they are the same. */
  private void joinReplaced(int[] place) {
    long letters = 0;
    for (int name : place) {
      letters += names[name].length();
    }
    Sieve sieve = new Sieve(letters);
    for (int name : place) {
      withGap(names[name], sieve::note);
    }
    HashTable table = new HashTable(sieve.mostRepeated());
    for (int name : place) {
      withGap(
          names[name],
          key -> {
            if (sieve.mayRepeat(key)) {
              joinIfNear(table.putIfAbsent(key, name), name);
            }
          });
    }
  }

  /** Looks at a long word of a name: from a place to before a place. */
  private interface WordCheck {
    void look(int start, int end);
  }

  private void inLongWords(String name, WordCheck check) {
    hash(name);
    int start = 0;
    while (start < name.length()) {
      int space = name.indexOf(' ', start);
      int end = space < 0 ? name.length() : space;
      if (letters(name, start, end) >= LONG_WORD) {
        check.look(start, end);
      }
      start = end + 1;
    }
  }

  /**
   * Hands on the keys of a name with one long word cut to its beginning or its end. Of two words
   * that differ by a letter the shorter, in length, decides where to cut; so each is cut at its own
   * middle and at that of a word with a letter less.
   */
  private void halves(String name, LongConsumer keys) {
    int length = name.length();
    inLongWords(
        name,
        (start, end) -> {
          long rest = prefixes[start] * 31 + hash(end, length);
          for (int half = (end - start) / 2; half >= (end - start - 1) / 2; half--) {
            keys.accept(key(rest * 31 + hash(start, start + half), half, start));
            keys.accept(key(rest * 31 + hash(end - half, end), half, -2 - start));
          }
        });
  }

  /** Hands on the keys of a name with one letter of a long word taken out. */
  private void shortened(String name, LongConsumer keys) {
    int length = name.length();
    inLongWords(
        name,
        (start, end) -> {
          for (int at = start; at < end; at++) {
            long before = prefixes[at] * powers[length - 1 - at];
            keys.accept(key(before + hash(at + 1, length), length - 1, -1));
          }
        });
  }

  /** Hands on the keys of a name with a gap for one letter of a long word. */
  private void withGap(String name, LongConsumer keys) {
    int length = name.length();
    inLongWords(
        name,
        (start, end) -> {
          for (int at = start; at < end; at++) {
            long rest = prefixes[length] - name.charAt(at) * powers[length - 1 - at];
            keys.accept(key(rest, length, at));
          }
        });
  }

  /** Leaves the hashes of all beginnings of a name in {@link #prefixes}. */
  private void hash(String name) {
    for (int i = 0; i < name.length(); i++) {
      prefixes[i + 1] = prefixes[i] * BASE + name.charAt(i);
    }
  }

  /** The hash of a part of the name whose beginnings were hashed last. */
  private long hash(int start, int end) {
    return prefixes[end] - prefixes[start] * powers[end - start];
  }

  private static long key(long hash, int length, int gap) {
    long mixed = hash ^ ((long) length << 32) ^ (gap + 1L);
    mixed = (mixed ^ (mixed >>> 32)) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 32);
  }

  private void joinIfNear(int a, int b) {
    if (a >= 0 && a != b && areNear(names[a], names[b])) {
      join(a, b);
    }
  }

  /** Whether one letter of one long word makes the difference. */
  private static boolean areNear(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int least = Math.min(a.length(), b.length());
    int same = 0;
    while (same < least && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    int sameAtEnd = 0;
    while (sameAtEnd < least - same
        && a.charAt(a.length() - 1 - sameAtEnd) == b.charAt(b.length() - 1 - sameAtEnd)) {
      sameAtEnd++;
    }
    return Math.max(a.length(), b.length()) - same - sameAtEnd == 1
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
    if (isFolded(plain)) {
      return plain;
    }
    plain = Normalizer.normalize(plain, Normalizer.Form.NFD);
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

  /** Whether a name in lower case has nothing but ASCII characters and single spaces inside. */
  private static boolean isFolded(String name) {
    char last = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && last == ' ')) {
        return false;
      }
      last = c;
    }
    return last != ' ' || name.isEmpty();
  }

  /** Keys of which most come once: tells, with few mistakes, those that come again. */
  private static final class Sieve {
    private static final long MOST = 1L << 27;

    private final BitSet met;
    private final BitSet again = new BitSet();
    private final int shift;
    private long repeats;

    /** A sieve with eight bits for each of so many keys. */
    Sieve(long keys) {
      shift = Long.numberOfLeadingZeros(Math.max(8, Math.min(keys, MOST))) - 2;
      met = new BitSet(1 << (64 - shift));
    }

    void note(long key) {
      int bit = (int) (key >>> shift);
      if (met.get(bit)) {
        again.set(bit);
        repeats++;
      } else {
        met.set(bit);
      }
    }

    boolean mayRepeat(long key) {
      return again.get((int) (key >>> shift));
    }

    /** At least as many as different keys may repeat. */
    int mostRepeated() {
      return (int) Math.min(Integer.MAX_VALUE, repeats + again.cardinality());
    }
  }

  /** Names by hash: an open table in which the first under a key stays. */
  private static final class HashTable {
    private final long[] keys;
    private final int[] values;

    /** A table for so many keys. */
    HashTable(int most) {
      int size = Integer.highestOneBit(Math.max(2, most)) * 4;
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

package org.concertive.validation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Names so alike that they may be one name written twice. Two names are alike when they stand in
 * one place and, but for case, accents and spaces, are the same or differ by one letter (another,
 * one more, one less) in one word of five letters or more, while neither has a digit.
 *
 * <p>Names are not compared with each other but looked up with one letter left out: two names that
 * differ in one letter are the same without it, and a name with one letter more is, without it, the
 * other name. Time grows with the number of letters, not with the number of pairs.
 */
final class NearNames {
  private static final int LONG_WORD = 5;

  /** Longer names are alike only when they are the same: each letter left out costs a copy. */
  private static final int LONGEST = 1_000;

  private final List<String> names;
  private final int[] first;

  private NearNames(List<String> names) {
    this.names = names.stream().map(NearNames::folded).toList();
    first = IntStream.range(0, names.size()).toArray();
  }

  /**
   * Groups of names that may be one, as positions in the list: each ascending, by their first.
   *
   * @param places where each name stands; only names of one place are compared
   */
  static List<List<Integer>> groups(List<String> names, int[] places) {
    NearNames near = new NearNames(names);
    IntStream.range(0, places.length)
        .boxed()
        .collect(groupingBy(name -> places[name]))
        .values()
        .forEach(near::joinIn);
    return near.joined();
  }

  private void joinIn(List<Integer> place) {
    Map<String, Integer> whole = new HashMap<>();
    for (int name : place) {
      join(name, whole.putIfAbsent(names.get(name), name));
    }
    if (whole.size() > 1) {
      joinDifferingInOneLetter(whole);
    }
  }

  /** Leaves out one position at a time, so that there are never more keys than names. */
  private void joinDifferingInOneLetter(Map<String, Integer> whole) {
    List<Integer> left = new ArrayList<>(whole.values());
    left.removeIf(name -> names.get(name).length() > LONGEST || hasDigit(names.get(name)));
    for (int i = 0; !left.isEmpty(); i++) {
      int at = i;
      Map<String, Integer> shortened = new HashMap<>();
      left.removeIf(name -> names.get(name).length() <= at);
      for (int name : left) {
        String full = names.get(name);
        if (full.charAt(at) != ' ' && isInLongWord(full, at)) {
          String rest = new StringBuilder(full).deleteCharAt(at).toString();
          join(name, shortened.putIfAbsent(rest, name));
          Integer shorter = whole.get(rest);
          if (shorter != null && isInLongWord(rest, at)) {
            join(name, shorter);
          }
        }
      }
    }
  }

  private static boolean isInLongWord(String name, int at) {
    int start = name.lastIndexOf(' ', at - 1) + 1;
    int space = name.indexOf(' ', at);
    int end = space < 0 ? name.length() : space;
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
    }
    return letters >= LONG_WORD;
  }

  private static boolean hasDigit(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }

  private int root(int name) {
    int root = name;
    while (first[root] != root) {
      first[root] = first[first[root]];
      root = first[root];
    }
    return root;
  }

  private void join(int name, @Nullable Integer other) {
    if (other != null) {
      int one = root(name);
      int two = root(other);
      first[Math.max(one, two)] = Math.min(one, two);
    }
  }

  private List<List<Integer>> joined() {
    Map<Integer, List<Integer>> groups =
        IntStream.range(0, first.length)
            .boxed()
            .collect(groupingBy(this::root, TreeMap::new, toList()));
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  /** A name without case and accents, and with single spaces inside only. */
  static String folded(String name) {
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    char last = ' ';
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        c = ' ';
      }
      if (Character.getType(c) != Character.NON_SPACING_MARK && (c != ' ' || last != ' ')) {
        folded.append(c);
        last = c;
      }
    }
    return folded.toString().stripTrailing();
  }
}

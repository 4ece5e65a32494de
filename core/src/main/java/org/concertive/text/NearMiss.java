package org.concertive.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The known word that a writer most likely meant by an unknown one. */
public final class NearMiss {
  /** A guess rarely helps with a longer word, and takes time. */
  private static final int LONGEST = 80;

  private NearMiss() {}

  /** The end of a message: a space and {@code Maybe "cadence".}; empty when no word is near. */
  public static String maybe(String found, Iterable<String> words) {
    return of(found, words).map(word -> " Maybe \"" + word + "\".").orElse("");
  }

  /**
   * The end of a message about what should be the id of one of these things, and may be its name:
   * {@code Maybe "coach" (called "Writing coach").} Empty when none is near.
   */
  public static <T> String maybe(
      String found, Collection<T> things, Function<T, String> id, Function<T, String> name) {
    Optional<String> key = Ids.of(found);
    return first(things, one -> readsAs(id.apply(one), found, key))
        .or(() -> nearest(found, things, id))
        .map(one -> " Maybe \"" + id.apply(one) + "\".")
        .or(
            () ->
                first(things, one -> readsAs(name.apply(one), found, key))
                    .or(() -> nearest(found, things, name))
                    .map(
                        one ->
                            " Maybe \"%s\" (called %s)."
                                .formatted(id.apply(one), Text.quoted(name.apply(one)))))
        .orElse("");
  }

  /** Whether a word is the same but for case, accents, blanks and punctuation. */
  private static boolean readsAs(String word, String found, Optional<String> key) {
    return key.isPresent()
        && Math.abs(word.length() - found.length()) <= 4
        && Ids.of(word).equals(key);
  }

  private static <T> Optional<T> nearest(
      String found, Collection<T> things, Function<T, String> word) {
    return of(found, things.stream().map(word).toList())
        .flatMap(near -> first(things, one -> word.apply(one).equals(near)));
  }

  private static <T> Optional<T> first(Collection<T> things, Predicate<T> isOne) {
    return things.stream().filter(isOne).findFirst();
  }

  /**
   * The word nearest to the one found, if any is near. A near word is the same but for case, spaces
   * and hyphens, or has a few letters changed, missing, added or exchanged: one for every three
   * letters, at least one and at most three. Of several equally near words the first.
   *
   * <p>Linear in the number of words.
   */
  public static Optional<String> of(String found, Iterable<String> words) {
    if (found.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(found);
    String nearest = null;
    int least = Math.min(3, Math.max(1, plain.length() / 3)) + 1;
    for (String word : words) {
      if (Math.abs(word.length() - found.length()) < least + 2 && !word.equals(found)) {
        int distance = distance(plain, plain(word), least);
        if (distance < least) {
          least = distance;
          nearest = word;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /**
   * How many letters to change, add, remove or exchange with a neighbour; {@code limit} when it is
   * that many or more.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int best = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(last[j - 1] + changed, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, beforeLast[j - 2] + 1);
        }
        row[j] = least;
        best = Math.min(best, least);
      }
      if (best >= limit) {
        return limit;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return Math.min(limit, last[b.length()]);
  }
}

package org.concertive.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words and lists of words as English writes them. */
public final class Words {
  private static final int MOST_LISTED = 5;
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern COMPOUND = Pattern.compile(", | and ");

  private Words() {}

  /** The name of a constant: {@code as written} for {@code AS_WRITTEN}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The name of a constant in one piece: {@code as-written} for {@code AS_WRITTEN}. */
  public static String hyphenated(Enum<?> constant) {
    return of(constant).replace(' ', '-');
  }

  /** {@code a team}, {@code an activity}, {@code a unit}. */
  public static String withArticle(String noun) {
    boolean startsWithVowel = "aeiou".indexOf(noun.charAt(0)) >= 0 && !noun.startsWith("uni");
    return (startsWithVowel ? "an " : "a ") + noun;
  }

  /** {@code 1 row}, {@code 2 rows}, {@code 2 theories of action}. */
  public static String count(long number, String noun) {
    return count(number, noun, plural(noun));
  }

  /** {@code units}, {@code strategies}, {@code people}, {@code cycles of inquiry}. */
  public static String plural(String noun) {
    int of = noun.indexOf(" of ");
    if (of > 0) {
      return plural(noun.substring(0, of)) + noun.substring(of);
    }
    if (noun.equals("person")) {
      return "people";
    }
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.endsWith("s") || noun.endsWith("x") ? "es" : "s");
  }

  /** {@code 1 entry is}, {@code 2 entries are}. */
  public static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /**
   * {@code a, b and c}; of more than five the first five, then {@code and 12 more}. Where one has a
   * comma or an "and" outside quotes, semicolons keep them apart: {@code time and space; and
   * policy}.
   */
  public static String list(List<String> words) {
    int more = words.size() - MOST_LISTED;
    if (more <= 0) {
      return all(words);
    }
    List<String> first = words.subList(0, MOST_LISTED);
    return String.join(isCompound(first) ? "; " : ", ", first) + " and " + more + " more";
  }

  /** All of them in one list, as {@link #list} writes it. */
  public static String all(List<String> words) {
    return isCompound(words) ? joined(words, "; ", "; and ") : joined(words, ", ", " and ");
  }

  private static boolean isCompound(List<String> words) {
    return words.stream()
        .anyMatch(word -> COMPOUND.matcher(QUOTED.matcher(word).replaceAll("")).find());
  }

  /** {@code a, b, c}: all of them, as in a cell of a table; {@code none} when there are none. */
  public static String orNone(List<String> words) {
    return words.isEmpty() ? "none" : String.join(", ", words);
  }

  /** {@code a, b or c}: all of them, since each is allowed. */
  public static String choice(List<String> words) {
    return joined(words, ", ", " or ");
  }

  /** {@code a, b or c}; of more than five the first five, then {@code or 12 more}. */
  public static String shortChoice(List<String> words) {
    int more = words.size() - MOST_LISTED;
    return more > 0
        ? String.join(", ", words.subList(0, MOST_LISTED)) + " or " + more + " more"
        : choice(words);
  }

  /**
   * {@code a → b → a}, for things that lead back to the first; of more than five the first five,
   * then {@code 12 more}.
   */
  public static String circle(List<String> words) {
    int more = words.size() - MOST_LISTED;
    return Stream.of(
            words.stream().limit(MOST_LISTED),
            more > 0 ? Stream.of(more + " more") : Stream.<String>empty(),
            words.stream().limit(1))
        .flatMap(part -> part)
        .collect(Collectors.joining(" → "));
  }

  private static String joined(List<String> words, String comma, String last) {
    int n = words.size();
    return n < 2
        ? String.join("", words)
        : String.join(comma, words.subList(0, n - 1)) + last + words.get(n - 1);
  }

  /** The words with a full stop, unless they end in a mark already. */
  public static String ended(String words) {
    return words.matches("(?s).*[.?!…]") ? words : words + ".";
  }

  /** The words without a full stop at their end, to go on after them. */
  public static String unended(String words) {
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }

  /** The words with a capital letter at their beginning. */
  public static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

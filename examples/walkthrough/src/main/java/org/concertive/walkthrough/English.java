package org.concertive.walkthrough;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Words as people write them. */
final class English {
  private static final int MOST_LISTED = 5;

  private English() {}

  /** The name of a constant in words. */
  static String words(Enum<?> constant) {
    return words(constant.name());
  }

  /** The name of a constant in words. */
  static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@code 1 unit}, {@code 2 units}. */
  static String count(Collection<?> things, String noun) {
    return count(things.size(), noun);
  }

  /** {@code 1 unit}, {@code 2 units}. */
  static String count(long number, String noun) {
    return number + " " + (number == 1 ? noun : plural(noun));
  }

  /** {@code units}, {@code strategies}, {@code people}. */
  static String plural(String noun) {
    if (noun.equals("person")) {
      return "people";
    }
    int space = noun.indexOf(" of ");
    if (space > 0) {
      return plural(noun.substring(0, space)) + noun.substring(space);
    }
    boolean endsInY = noun.matches(".*[^aeiou]y");
    return endsInY
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun.endsWith("s") ? noun + "es" : noun + "s";
  }

  /** {@code a, b and c}: all of them; {@code a, b; c} where a comma or an "and" is in a name. */
  static String list(List<String> words) {
    int last = words.size() - 1;
    if (words.stream().anyMatch(English::isCompound)) {
      return String.join("; ", words);
    }
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private static boolean isCompound(String words) {
    return words.contains(",") || words.contains(" and ");
  }

  /** {@code a, b and c}; of more than five the first five, then {@code and 12 more}. */
  static String few(List<String> words) {
    if (words.size() <= MOST_LISTED) {
      return list(words);
    }
    List<String> first = words.subList(0, MOST_LISTED);
    String comma = first.stream().anyMatch(English::isCompound) ? "; " : ", ";
    return String.join(comma, first) + " and " + (words.size() - MOST_LISTED) + " more";
  }

  /** The text with a capital letter at its beginning. */
  static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}

package org.concertive.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How ids are written: a letter or digit, then letters, digits, '.', '_' or '-'. */
public final class Ids {
  private static final boolean[] FIRST = new boolean[128];
  private static final boolean[] REST = new boolean[128];

  static {
    for (char c = 0; c < 128; c++) {
      FIRST[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      REST[c] = FIRST[c] || c == '.' || c == '_' || c == '-';
    }
  }

  private Ids() {}

  /**
   * What was built, if its id is written as ids are.
   *
   * @throws IllegalArgumentException when it is not
   */
  public static <T> T checked(T built, Function<? super T, String> id) {
    check(id.apply(built));
    return built;
  }

  /**
   * What was built, if it has no id or one that is written as ids are.
   *
   * @throws IllegalArgumentException when it is not
   */
  public static <T> T checkedIfGiven(T built, Function<? super T, String> id) {
    return id.apply(built).isEmpty() ? built : checked(built, id);
  }

  /**
   * Refuses what is not written as ids are.
   *
   * @throws IllegalArgumentException when it is not
   */
  public static void check(String id) {
    if (!isOne(id)) {
      throw new IllegalArgumentException(complaint(id));
    }
  }

  /** Whether a text is written as ids are. */
  public static boolean isOne(String text) {
    int length = text.length();
    boolean fits = length > 0 && text.charAt(0) < 128 && FIRST[text.charAt(0)];
    for (int i = 1; fits && i < length; i++) {
      char c = text.charAt(i);
      fits = c < 128 && REST[c];
    }
    return fits;
  }

  /**
   * The id that reads like a name, in small letters with hyphens: {@code ana-diaz} for {@code "Ana
   * Díaz"}; empty when the name has no letter or digit that an id may hold.
   */
  public static Optional<String> of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("ø", "o")
            .replace("ł", "l")
            .replaceAll("[\\p{M}'’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
  }

  private static String complaint(String id) {
    String rule =
        "The id "
            + Text.quoted(id)
            + " may hold only a–z, A–Z, 0–9, '.', '_' and '-', and must start with a letter or"
            + " digit.";
    StringBuilder fitting = new StringBuilder();
    String plain = Normalizer.normalize(id.strip(), Normalizer.Form.NFD);
    for (int i = 0; i < plain.length() && fitting.length() < 60; i++) {
      char c = plain.charAt(i);
      if (c < 128 && (fitting.isEmpty() ? FIRST[c] : REST[c])) {
        fitting.append(c);
      } else if (Character.isWhitespace(c)
          && !fitting.isEmpty()
          && fitting.charAt(fitting.length() - 1) != '-') {
        fitting.append('-');
      }
    }
    return fitting.isEmpty() ? rule : rule + " Maybe \"" + fitting + "\".";
  }
}

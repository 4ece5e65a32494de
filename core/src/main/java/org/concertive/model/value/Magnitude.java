package org.concertive.model.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concertive.text.Text;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A share as a source states it: a percentage ({@code 90%}), a bound ({@code more than 80%}, {@code
 * at least 80%}, {@code less than 5%}, {@code at most 5%}, {@code about 40%}), or only a word
 * ({@code large-majority}).
 *
 * <p>Printed digits are kept, because they say how far a figure is rounded: {@code 90%} is not
 * {@code 90.0%}. A percentage lies between 0 and 100.
 */
public final class Magnitude {
  /** What is stated. */
  public enum Kind {
    /** One percentage. */
    EXACT,
    /** More than a percentage. */
    MORE_THAN,
    /** A percentage or more. */
    AT_LEAST,
    /** Less than a percentage. */
    LESS_THAN,
    /** A percentage or less. */
    AT_MOST,
    /** About a percentage. */
    APPROXIMATE,
    /** A word without a number. */
    WORD
  }

  /** The words sources use where they give no number, from all to none. */
  public enum Word {
    /** Everyone. */
    ALL,
    /** Nearly everyone. */
    NEARLY_ALL,
    /** A large majority. */
    LARGE_MAJORITY,
    /** More than half. */
    MAJORITY,
    /** Some. */
    SOME,
    /** Few. */
    FEW,
    /** Nobody. */
    NONE
  }

  private static final int MOST_DIGITS = 12;

  private static final Pattern FORM =
      Pattern.compile(
          "(?<bound>>=|<=|>|<|~|more than |at least |less than |at most |about )?\\s*"
              + "(?<percent>\\d{1,3}(?:\\.\\d{1,"
              + MOST_DIGITS
              + "})?)\\s*%");

  private static final Pattern BARE = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final Kind kind;
  private final @Nullable BigDecimal percent;
  private final @Nullable Word word;

  private Magnitude(Kind kind, @Nullable BigDecimal percent, @Nullable Word word) {
    this.kind = kind;
    this.percent = percent;
    this.word = word;
  }

  /**
   * A percentage of this kind.
   *
   * @param percent from 0 to 100; its scale is the number of digits printed after the point, at
   *     most 12
   * @throws IllegalArgumentException when the percentage lies outside 0 to 100 or has more digits,
   *     or the kind is WORD
   */
  public static Magnitude percent(Kind kind, BigDecimal percent) {
    if (kind == Kind.WORD) {
      throw new IllegalArgumentException(
          "A magnitude with a percentage (" + percent + ") must not be of kind WORD.");
    }
    if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new IllegalArgumentException(
          "The share " + percent + "% must lie between 0% and 100%.");
    }
    if (percent.scale() > MOST_DIGITS) {
      throw new IllegalArgumentException(
          "The share "
              + percent
              + "% must have at most "
              + MOST_DIGITS
              + " digits after the point.");
    }
    return new Magnitude(kind, percent.scale() < 0 ? percent.setScale(0) : percent, null);
  }

  /** A word without a number. */
  public static Magnitude word(Word word) {
    return new Magnitude(Kind.WORD, null, word);
  }

  /**
   * Reads a short form.
   *
   * @throws IllegalArgumentException when the text has none of the forms, which the message lists
   */
  public static Magnitude parse(String text) {
    String form = text.strip();
    Matcher matcher = FORM.matcher(form);
    if (matcher.matches()) {
      return percent(bound(matcher.group("bound")), new BigDecimal(matcher.group("percent")));
    }
    String name = form.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (Word word : Word.values()) {
      if (word.name().equals(name)) {
        return word(word);
      }
    }
    throw new IllegalArgumentException(
        "The share "
            + Text.quoted(text)
            + " must be a form like 90%, more than 80%, at least 80%, at most 5%, about 40%, or one of all, nearly-all,"
            + " large-majority, majority, some, few, none.");
  }

  /**
   * Reads a short form in which the percent sign may be left out: {@code 91} is {@code 91%}.
   *
   * @throws IllegalArgumentException when the text has none of the forms, which the message lists
   */
  public static Magnitude parsePercent(String text) {
    String form = text.strip();
    return BARE.matcher(form).matches() ? parse(form + "%") : parse(form);
  }

  private static Kind bound(@Nullable String sign) {
    return switch (sign == null ? "" : sign.strip()) {
      case ">", "more than" -> Kind.MORE_THAN;
      case ">=", "at least" -> Kind.AT_LEAST;
      case "<", "less than" -> Kind.LESS_THAN;
      case "<=", "at most" -> Kind.AT_MOST;
      case "~", "about" -> Kind.APPROXIMATE;
      default -> Kind.EXACT;
    };
  }

  /** What is stated. */
  public Kind kind() {
    return kind;
  }

  /** The percentage from 0 to 100 with the digits printed; empty for a word. */
  public Optional<BigDecimal> percent() {
    return Optional.ofNullable(percent);
  }

  /** The word; empty for a percentage. */
  public Optional<Word> word() {
    return Optional.ofNullable(word);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Magnitude m
        && kind == m.kind
        && Objects.equals(percent, m.percent)
        && word == m.word;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind.name(), percent, word == null ? "" : word.name());
  }

  /** The short form, which {@link #parse} reads back. */
  @Override
  public String toString() {
    if (percent == null) {
      return Words.hyphenated(Objects.requireNonNull(word));
    }
    String sign =
        switch (kind) {
          case MORE_THAN -> "more than ";
          case AT_LEAST -> "at least ";
          case LESS_THAN -> "less than ";
          case AT_MOST -> "at most ";
          case APPROXIMATE -> "about ";
          default -> "";
        };
    return sign + percent.toPlainString() + "%";
  }
}

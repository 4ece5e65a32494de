package org.concertive.model.evidence;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.Quantity;

/**
 * What a reported figure says: a count, a share, or a decimal number such as 2.5 years. Exactly one
 * of the three is present.
 *
 * <p>Short form: with a percent sign, or one of the words for a share ({@code large-majority}), it
 * is a share; with a decimal point and no sign it is a decimal number; everything else is a count,
 * {@code all} alone too. A share of the word ALL therefore needs the long form.
 *
 * @param quantity the count, when it is one
 * @param share the share, when it is one
 * @param decimal the decimal number with the digits printed, when it is one
 */
public record FigureValue(
    Optional<Quantity> quantity, Optional<Magnitude> share, Optional<BigDecimal> decimal) {
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,16}\\.[0-9]{1,12}");

  /**
   * Makes a value.
   *
   * @throws IllegalArgumentException when none or more than one are given
   */
  public FigureValue {
    if (Stream.of(quantity, share, decimal).filter(Optional::isPresent).count() != 1) {
      throw new IllegalArgumentException(
          "A figure must be one of a count ("
              + quantity.map(Quantity::toString).orElse("none")
              + "), a share ("
              + share.map(Magnitude::toString).orElse("none")
              + ") and a decimal number ("
              + decimal.map(BigDecimal::toPlainString).orElse("none")
              + ").");
    }
  }

  /** A count. */
  public static FigureValue of(Quantity quantity) {
    return new FigureValue(Optional.of(quantity), Optional.empty(), Optional.empty());
  }

  /** A share. */
  public static FigureValue of(Magnitude share) {
    return new FigureValue(Optional.empty(), Optional.of(share), Optional.empty());
  }

  /** A decimal number. */
  public static FigureValue of(BigDecimal decimal) {
    return new FigureValue(Optional.empty(), Optional.empty(), Optional.of(decimal));
  }

  /**
   * Reads a short form.
   *
   * @throws IllegalArgumentException when the text has none of the forms, which the message lists
   */
  public static FigureValue parse(String text) {
    String form = text.strip();
    if (form.indexOf('%') >= 0) {
      return of(Magnitude.parse(form));
    }
    if (DECIMAL.matcher(form).matches()) {
      return of(new BigDecimal(form));
    }
    String word = form.toLowerCase(Locale.ROOT);
    if (word.equals("all")
        || word.equals("unknown")
        || form.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      return of(Quantity.parse(form));
    }
    try {
      return of(Magnitude.parse(form));
    } catch (IllegalArgumentException notAShare) {
      throw new IllegalArgumentException(
          notAShare.getMessage()
              + " As a count it must be a form like 8, 7-12, more than 70, all or unknown.",
          notAShare);
    }
  }

  /**
   * The short form, which {@link #parse} reads back; {@code all} also for a share of the word ALL.
   */
  @Override
  public String toString() {
    return quantity
        .map(Quantity::toString)
        .or(() -> share.map(Magnitude::toString))
        .or(() -> decimal.map(BigDecimal::toPlainString))
        .orElse("");
  }
}

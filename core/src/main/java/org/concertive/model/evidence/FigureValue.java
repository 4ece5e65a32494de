package org.concertive.model.evidence;

import java.util.Locale;
import java.util.Optional;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.Quantity;

/**
 * What a reported figure says: a count, or a share. One of the two is present, never both.
 *
 * <p>Short form: with a percent sign, or one of the words for a share ({@code large-majority}), it
 * is a share; everything else is a count, {@code all} alone too. A share of the word ALL therefore
 * needs the long form.
 *
 * @param quantity the count; empty when this is a share
 * @param share the share; empty when this is a count
 */
public record FigureValue(Optional<Quantity> quantity, Optional<Magnitude> share) {

  /**
   * Makes a value.
   *
   * @throws IllegalArgumentException when both or neither are given
   */
  public FigureValue {
    if (quantity.isPresent() == share.isPresent()) {
      throw new IllegalArgumentException(
          quantity.isPresent()
              ? "A figure must be a count or a share, but is both "
                  + quantity.get()
                  + " and "
                  + share.get()
                  + "."
              : "A figure must be a count or a share, but is neither.");
    }
  }

  /** A count. */
  public static FigureValue of(Quantity quantity) {
    return new FigureValue(Optional.of(quantity), Optional.empty());
  }

  /** A share. */
  public static FigureValue of(Magnitude share) {
    return new FigureValue(Optional.empty(), Optional.of(share));
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
    return quantity.isPresent()
        ? quantity.get().toString()
        : share.map(Magnitude::toString).orElse("");
  }
}

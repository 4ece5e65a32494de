package org.concertive.io.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Words;

/** The kinds of value that cells hold. */
final class CellTypes {
  static final CellType<String> TEXT = of("text", (text, place) -> text, text -> text);

  static final CellType<BigDecimal> NUMBER =
      of(
          "a number",
          (text, place) -> CellDecimals.parse(text, place.options().decimal),
          CellTypes::plain);

  static final CellType<Integer> COUNT =
      of("a whole number", CellTypes::count, number -> Integer.toString(number));

  static final CellType<BigDecimal> SHARE =
      of(
          "a share, `0.35` or `35%`",
          (text, place) -> share(CellDecimals.parse(text, place.options().decimal), text),
          CellTypes::plain);

  static final CellType<BigDecimal> PERCENT =
      of(
          "a percentage, `35` or `35%`",
          (text, place) ->
              share(
                  CellDecimals.parse(
                      text.endsWith("%") ? text : text + "%", place.options().decimal),
                  text),
          share -> plain(share.movePointRight(2)));

  static final CellType<Magnitude> MAGNITUDE =
      of(
          "a percentage, `35`, `35%` or `more than 80%`",
          (text, place) -> Magnitude.parsePercent(text.replace(',', '.')), Magnitude::toString);

  static final CellType<Quantity> QUANTITY =
      of(
          "a quantity, `8`, `7-12` or `more than 70`",
          (text, place) -> Quantity.parse(text),
          Quantity::toString);

  static final CellType<TimePoint> TIME =
      of(
          "a date, month, year or school year",
          (text, place) -> CellDates.time(text, place.options().dates),
          TimePoint::toString);

  static final CellType<TimeSpan> PERIOD =
      of(
          "a date, month, year or school year, or two with `..` between",
          (text, place) -> CellDates.span(text, place.options().dates),
          TimeSpan::toString);

  static final CellType<Answer> ANSWER = word(Answer.class, CellWords.ANSWERS);

  private static final Splitter PARTS =
      Splitter.on(CharMatcher.anyOf(";,|")).trimResults().omitEmptyStrings();

  private CellTypes() {}

  /** Reads the text of a cell. */
  private interface Reading<V> {
    V read(String text, Place place);
  }

  private static <V> CellType<V> of(String form, Reading<V> reading, Function<V, String> writing) {
    return new CellType<>(form) {
      @Override
      V read(String text, Place place) {
        return reading.read(text, place);
      }

      @Override
      String write(V value) {
        return writing.apply(value);
      }
    };
  }

  /** An id, or the exact name of something of a kind. */
  static <E extends Entity> CellType<Ref<E>> refTo(Class<? extends E> kind) {
    String noun = SystemDraft.noun(kind);
    return of(
        "the id or name of " + Words.withArticle(noun),
        (text, place) -> Ref.to(place.draft().refer(kind, text, place)),
        Ref::id);
  }

  /** A constant of an enumeration, as people write it. */
  static <E extends Enum<E>> CellType<E> word(Class<E> type) {
    return word(type, Map.of());
  }

  /**
   * A constant of an enumeration, as people write it.
   *
   * @param others what else people call the constants
   */
  static <E extends Enum<E>> CellType<E> word(Class<E> type, Map<String, E> others) {
    CellWords<E> words = new CellWords<>(type, others);
    return of(words.form(), (text, place) -> words.read(text), Words::of);
  }

  /** Several values of a kind, with semicolons between. */
  static <V> CellType<Set<V>> several(CellType<V> type) {
    return of(
        type.form() + "; several with semicolons between",
        (text, place) ->
            PARTS
                .splitToStream(text)
                .map(part -> type.read(part, place))
                .collect(Collectors.toCollection(LinkedHashSet::new)),
        values -> values.stream().map(type::write).collect(Collectors.joining("; ")));
  }

  private static int count(String text, Place place) {
    try {
      int number = CellDecimals.parse(text, place.options().decimal).intValueExact();
      if (number >= 0) {
        return number;
      }
    } catch (ArithmeticException e) {
      // It is no whole number, or too great.
    }
    throw new BadCell("must be a whole number from 0.");
  }

  private static BigDecimal share(BigDecimal share, String text) {
    if (share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
      return share;
    }
    boolean isPercent =
        !text.endsWith("%") && share.signum() > 0 && share.compareTo(BigDecimal.valueOf(100)) <= 0;
    throw new BadCell(
        "must lie between 0 and 1, or 0% and 100%."
            + (isPercent ? " Maybe \"" + plain(share) + "%\"." : ""));
  }

  private static String plain(BigDecimal number) {
    return number.scale() < 0 ? number.toString() : number.toPlainString();
  }
}

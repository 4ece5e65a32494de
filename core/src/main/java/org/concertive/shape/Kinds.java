package org.concertive.shape;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.concertive.model.evidence.SourceDocument;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Cadence;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The kinds of value that many types share, and the long forms of the self-contained values. */
final class Kinds {
  static final Kind.Id ID = new Kind.Id();
  static final Kind.Text TEXT = new Kind.Text();
  static final Kind.Truth TRUTH = new Kind.Truth();
  static final Kind.Decimal DECIMAL = new Kind.Decimal();
  static final Kind<Integer> COUNT = new Kind.Whole(0, Integer.MAX_VALUE);
  static final Kind<Answer> ANSWER = word(Answer.class);
  static final Kind.Entries<String, String> ATTRIBUTES = new Kind.Entries<>(TEXT, TEXT);

  static final Kind<Quantity> QUANTITY =
      new Kind.Form<>(
          "quantity",
          List.of("8", "7-12", ">70", ">=1", "<=3", "<5", "~200", "all", "unknown"),
          "^\\s*(([Aa][Ll][Ll]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn])|(>=?|<=?|~|more than |at least |at most |less than |fewer than |about )?\\s*[0-9]{1,16}"
              + "(\\s*[-\\u2013]\\s*[0-9]{1,16})?)\\s*$",
          Quantity::parse,
          quantity -> true,
          Kinds::quantity,
          null,
          null);

  static final Kind<Magnitude> MAGNITUDE =
      new Kind.Form<>(
          "share",
          List.of("90%", "more than 80%", "large-majority"),
          "^\\s*((>=?|<=?|~|more than |at least |less than |at most |about )?\\s*[0-9]{1,3}(\\.[0-9]{1,12})?\\s*%"
              + "|[A-Za-z][A-Za-z _-]*)\\s*$",
          Magnitude::parse,
          magnitude -> true,
          Kinds::magnitude,
          null,
          null);

  static final Kind<Magnitude> PERCENT =
      new Kind.Form<>(
          "percent",
          List.of("90%", "47.5", "more than 80%"),
          "^\\s*((>=?|<=?|~|more than |at least |less than |at most |about )?\\s*[0-9]{1,3}(\\.[0-9]{1,12})?\\s*%?"
              + "|[A-Za-z][A-Za-z _-]*)\\s*$",
          Magnitude::parsePercent,
          magnitude -> true,
          Kinds::magnitude,
          null,
          null);

  static final Kind<TimePoint> TIME =
      new Kind.Form<>(
          "time",
          List.of("2014", "2014-05", "2014-05-31", "2014/15", "year-3"),
          "^\\s*([0-9]{4}(-[0-9]{2}(-[0-9]{2})?|/[0-9]{2})?|year-[0-9]{1,4})\\s*$",
          TimePoint::parse,
          time -> true,
          Kinds::time,
          null,
          null);

  static final Kind<TimeSpan> PERIOD =
      new Kind.Form<>(
          "period",
          List.of("2008..2013", "2010..", "..2014", "2014/15"),
          "^[0-9a-z/.\\s-]+$",
          TimeSpan::parse,
          period -> true,
          Kinds::period,
          null,
          null);

  static final Kind<Cadence> CADENCE =
      new Kind.Form<>(
          "cadence",
          List.of("monthly", "every 2 weeks", "5/school-year", "regular", "as-needed"),
          "^\\s*([A-Za-z-]+|.+/[A-Za-z -]+|[Ee]very .+|.+ (a|per|each|every) [A-Za-z -]+)\\s*$",
          Cadence::parse,
          Kinds::isShort,
          Kinds::cadence,
          null,
          null);

  static final Kind<SourceRef> SOURCE =
      new Kind.Form<>(
          "source",
          List.of("brief", "brief#p3"),
          "^[A-Za-z0-9][A-Za-z0-9._-]*(#[\\s\\S]+)?$",
          SourceRef::parse,
          Kinds::isShort,
          Kinds::source,
          new Kind.Reference<>(List.of(SourceDocument.class)),
          SourceRef::document);

  private Kinds() {}

  static <E extends Enum<E>> Kind<E> word(Class<E> type) {
    return new Kind.Word<>(type);
  }

  /** A reference to an entity of this type or one of its subtypes. */
  static <T extends Entity> Kind<Ref<T>> ref(Class<T> target) {
    return new Kind.Reference<>(List.of(target));
  }

  /** A reference to an entity of one of these types. */
  @SafeVarargs
  @SuppressWarnings("varargs") // The list is only read.
  static Kind<Ref<Entity>> refToAny(Class<? extends Entity>... targets) {
    return new Kind.Reference<>(List.of(targets));
  }

  /** The short form of a cadence has no months, and a number only with one unit. */
  private static boolean isShort(Cadence cadence) {
    return cadence.months().isEmpty()
        && (cadence.every() == 1 || cadence.times().equals(Quantity.exactly(1)))
        && (cadence.per().isPresent() || cadence.times().kind() == Quantity.Kind.UNKNOWN);
  }

  /** The short form of a source has no remark, and no blanks around the place. */
  private static boolean isShort(SourceRef source) {
    String locator = source.locator().orElse("-");
    return source.note().isEmpty() && !locator.isEmpty() && locator.equals(locator.strip());
  }

  private static Shape<Quantity> quantity() {
    return Shape.ofSlots(
            Quantity.class,
            "quantity",
            slots -> quantity((Quantity.Kind) slots[0], (Integer) slots[1], (Integer) slots[2]))
        .slot("kind", word(Quantity.Kind.class), Quantity::kind)
        .slot("low", COUNT, quantity -> number(quantity.low()))
        .slot("high", COUNT, quantity -> number(quantity.high()))
        .done();
  }

  private static @Nullable Integer number(OptionalLong number) {
    return number.isPresent() ? (Integer) Math.toIntExact(number.getAsLong()) : null;
  }

  private static Quantity quantity(
      Quantity.@Nullable Kind kind, @Nullable Integer low, @Nullable Integer high) {
    if (kind == null) {
      throw new IllegalArgumentException(
          "A quantity must say its kind, as in { kind: RANGE, low: 7, high: 12 }.");
    }
    return switch (kind) {
      case ALL -> Quantity.all();
      case UNKNOWN -> Quantity.unknown();
      case EXACT -> Quantity.exactly(stated(kind, "low", low));
      case RANGE -> Quantity.between(stated(kind, "low", low), stated(kind, "high", high));
      case AT_LEAST -> Quantity.atLeast(stated(kind, "low", low));
      case MORE_THAN -> Quantity.moreThan(stated(kind, "low", low));
      case APPROXIMATE -> Quantity.about(stated(kind, "low", low));
      case AT_MOST -> Quantity.atMost(stated(kind, "high", high));
      case LESS_THAN -> Quantity.lessThan(stated(kind, "high", high));
    };
  }

  private static int stated(Quantity.Kind kind, String field, @Nullable Integer number) {
    if (number == null) {
      throw new IllegalArgumentException(
          "A quantity of kind " + kind + " must have the field \"" + field + "\".");
    }
    return number;
  }

  private static Shape<Magnitude> magnitude() {
    return Shape.ofSlots(
            Magnitude.class,
            "share",
            slots -> {
              if (slots[2] instanceof Magnitude.Word word) {
                return Magnitude.word(word);
              }
              if (slots[1] instanceof BigDecimal percent) {
                return Magnitude.percent(
                    slots[0] instanceof Magnitude.Kind kind ? kind : Magnitude.Kind.EXACT, percent);
              }
              throw new IllegalArgumentException("A share must have a \"percent\" or a \"word\".");
            })
        .slot("kind", word(Magnitude.Kind.class), Magnitude::kind)
        .slot("percent", DECIMAL, magnitude -> magnitude.percent().orElse(null))
        .slot("word", word(Magnitude.Word.class), magnitude -> magnitude.word().orElse(null))
        .done();
  }

  private static Shape<TimePoint> time() {
    return Shape.ofSlots(
            TimePoint.class,
            "time",
            slots -> {
              if (slots[0] instanceof TimePoint.Kind kind && slots[1] instanceof Integer year) {
                return new TimePoint(
                    kind,
                    year,
                    Objects.requireNonNullElse((Integer) slots[2], 0),
                    Objects.requireNonNullElse((Integer) slots[3], 0));
              }
              throw new IllegalArgumentException("A time must have a \"kind\" and a \"year\".");
            })
        .slot("kind", word(TimePoint.Kind.class), TimePoint::kind)
        .slot("year", COUNT, TimePoint::year)
        .slot("month", COUNT, time -> time.month() == 0 ? null : time.month())
        .slot("day", COUNT, time -> time.day() == 0 ? null : time.day())
        .done();
  }

  private static Shape<TimeSpan> period() {
    return Shape.ofSlots(
            TimeSpan.class,
            "period",
            slots ->
                new TimeSpan(
                    Optional.ofNullable((TimePoint) slots[0]),
                    Optional.ofNullable((TimePoint) slots[1])))
        .slot("start", TIME, period -> period.start().orElse(null))
        .slot("end", TIME, period -> period.end().orElse(null))
        .done();
  }

  @SuppressWarnings("unchecked") // The slot of a set of months holds months.
  private static Shape<Cadence> cadence() {
    return Shape.ofSlots(
            Cadence.class,
            "cadence",
            slots ->
                new Cadence(
                    slots[2] instanceof Cadence.Regularity regularity
                        ? regularity
                        : Cadence.Regularity.FIXED,
                    slots[0] instanceof Quantity times ? times : Quantity.unknown(),
                    Optional.ofNullable((Cadence.Unit) slots[1]),
                    slots[4] instanceof Integer every ? every : 1,
                    slots[3] == null ? Set.of() : Set.copyOf((List<Month>) slots[3])))
        .slot(
            "times",
            QUANTITY,
            cadence -> cadence.times().kind() == Quantity.Kind.UNKNOWN ? null : cadence.times())
        .slot("per", word(Cadence.Unit.class), cadence -> cadence.per().orElse(null))
        .slot(
            "regularity",
            word(Cadence.Regularity.class),
            cadence ->
                cadence.regularity() == Cadence.Regularity.FIXED ? null : cadence.regularity())
        .slots("months", word(Month.class), Cadence::months)
        .slot("every", COUNT, cadence -> cadence.every() == 1 ? null : cadence.every())
        .done();
  }

  private static Shape<SourceRef> source() {
    return Shape.ofSlots(
            SourceRef.class,
            "source",
            slots -> {
              if (slots[0] instanceof Ref<?> document) {
                return new SourceRef(
                    Ref.to(document.id()),
                    Optional.ofNullable((String) slots[1]),
                    Optional.ofNullable((String) slots[2]));
              }
              throw new IllegalArgumentException("A source must name its \"document\".");
            })
        .slot("document", ref(SourceDocument.class), SourceRef::document)
        .slot("locator", TEXT, source -> source.locator().orElse(null))
        .slot("note", TEXT, source -> source.note().orElse(null))
        .done();
  }
}

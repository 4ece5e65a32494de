package org.concertive.metrics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.concertive.catalogue.Citation;
import org.concertive.catalogue.Entry;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.statistics.Result;
import org.jspecify.annotations.Nullable;

/**
 * A metric: what it measures, in words and as a formula, and how it is computed. A metric is a
 * value; {@link Metrics} holds the catalogue, and an application makes its own:
 *
 * <pre>{@code
 * Metric<Value> CADENCE_SHARE =
 *     Metric.value("OWN-01", "cadence-share", "Routines with a cadence")
 *         .means("Share of routines for which a cadence is recorded.")
 *         .in(Unit.SHARE, Range.ZERO_TO_ONE)
 *         .in(View.DESIGNED, Aspect.ROUTINES)
 *         .computed((index, view) -> cadenceShare(index.nodes(Routine.class)));
 * }</pre>
 *
 * @param <R> the form of its result: {@link Value}, {@link Profile}, {@link Counts}, {@link Table},
 *     {@link Members} or {@link Labels}
 */
public final class Metric<R extends Figure> {
  private final Builder<R> text;
  private final Computation<R> computation;

  private Metric(Builder<R> text, Computation<R> computation) {
    this.text = text;
    this.computation = computation;
  }

  /**
   * Computes a metric in one view. It must give the same result each time and be safe to call from
   * several threads.
   *
   * @param <R> the form of the result
   */
  @FunctionalInterface
  public interface Computation<R extends Figure> {
    /** The result for a description, in a view; a metric without views may ignore the view. */
    Result<R> of(SystemIndex index, View view);
  }

  /**
   * Starts a metric of one number.
   *
   * @param number its number in documentation, such as {@code M-05}
   * @param id its kebab-case id
   * @param name its name in words
   * @throws IllegalArgumentException when the number, the id or the name is not written this way
   */
  public static Builder<Value> value(String number, String id, String name) {
    return new Builder<>(Entry.of(number, id), name);
  }

  /**
   * Starts a metric of several named numbers.
   *
   * @param number its number in documentation, such as {@code M-05}
   * @param id its kebab-case id
   * @param name its name in words
   * @throws IllegalArgumentException when the number, the id or the name is not written this way
   */
  public static Builder<Profile> profile(String number, String id, String name) {
    return new Builder<>(Entry.of(number, id), name);
  }

  /**
   * Starts a metric of counts.
   *
   * @param number its number in documentation, such as {@code M-05}
   * @param id its kebab-case id
   * @param name its name in words
   * @throws IllegalArgumentException when the number, the id or the name is not written this way
   */
  public static Builder<Counts> counts(String number, String id, String name) {
    return new Builder<>(Entry.of(number, id), name);
  }

  /**
   * Starts a metric of rows and columns.
   *
   * @param number its number in documentation, such as {@code M-05}
   * @param id its kebab-case id
   * @param name its name in words
   * @throws IllegalArgumentException when the number, the id or the name is not written this way
   */
  public static Builder<Table> table(String number, String id, String name) {
    return new Builder<>(Entry.of(number, id), name);
  }

  /**
   * Starts a metric of groups and their members.
   *
   * @param number its number in documentation, such as {@code M-05}
   * @param id its kebab-case id
   * @param name its name in words
   * @throws IllegalArgumentException when the number, the id or the name is not written this way
   */
  public static Builder<Members> members(String number, String id, String name) {
    return new Builder<>(Entry.of(number, id), name);
  }

  /**
   * Starts a metric of words.
   *
   * @param number its number in documentation, such as {@code M-05}
   * @param id its kebab-case id
   * @param name its name in words
   * @throws IllegalArgumentException when the number, the id or the name is not written this way
   */
  public static Builder<Labels> labels(String number, String id, String name) {
    return new Builder<>(Entry.of(number, id), name);
  }

  /** What the catalogue says about it. */
  public Entry entry() {
    return text.entry;
  }

  /** The kebab-case id; never used for another metric. */
  public String id() {
    return text.entry.id();
  }

  /** Its number in documentation, such as {@code M-05}; a second figure has a letter. */
  public String number() {
    return text.entry.number();
  }

  /** Its name in words. */
  public String name() {
    return text.name;
  }

  /** What it measures, in words. */
  public String definition() {
    return text.entry.text();
  }

  /** How it is computed. */
  public String formula() {
    return text.formula;
  }

  /** The unit of its numbers. */
  public Unit unit() {
    return text.unit;
  }

  /** The numbers it can give; of counts and groups, how many there can be under each name. */
  public Range range() {
    return text.range;
  }

  /** When it is undefined, beyond what is not documented. */
  public String undefinedWhen() {
    return text.undefinedWhen;
  }

  /** The scholarship behind it. */
  public List<Citation> sources() {
    return text.entry.sources();
  }

  /**
   * The views it has, DESIGNED first; none where it measures both at once, or an artefact such as a
   * logic model.
   */
  public Set<View> views() {
    return text.aspects.keySet();
  }

  /** The part of the description it needs in a view. */
  public Optional<Aspect> needs(View view) {
    return Optional.ofNullable(text.aspects.get(view)).or(this::needs);
  }

  /** The part of the description it needs where it has no views. */
  public Optional<Aspect> needs() {
    return Optional.ofNullable(text.aspect);
  }

  /** Whether it counts by whole school or project years. */
  boolean isByYear() {
    return text.isByYear;
  }

  Result<R> compute(SystemIndex index, View view) {
    return computation.of(index, view);
  }

  @Override
  public String toString() {
    return text.entry.toString();
  }

  /**
   * The text of a metric. Every method gives a new builder and leaves this one as it is.
   *
   * @param <R> the form of the result
   */
  public static final class Builder<R extends Figure> {
    private final String name;
    private Entry entry;
    private String formula = "";
    private Unit unit = Unit.INDEX;
    private Range range = Range.ANY;
    private String undefinedWhen = "";
    private Map<View, Aspect> aspects = Map.of();
    private @Nullable Aspect aspect;
    private boolean isByYear;

    private Builder(Entry entry, String name) {
      if (name.isBlank()) {
        throw new IllegalArgumentException("The name of " + entry + " must not be blank.");
      }
      this.entry = entry;
      this.name = name;
    }

    private Builder<R> with(Consumer<Builder<R>> change) {
      Builder<R> copy = new Builder<>(entry, name);
      copy.formula = formula;
      copy.unit = unit;
      copy.range = range;
      copy.undefinedWhen = undefinedWhen;
      copy.aspects = aspects;
      copy.aspect = aspect;
      copy.isByYear = isByYear;
      change.accept(copy);
      return copy;
    }

    /** Sets what it measures, in words. */
    public Builder<R> means(String words) {
      return with(copy -> copy.entry = entry.saying(words));
    }

    /** Sets how it is computed. */
    public Builder<R> is(String text) {
      return with(copy -> copy.formula = text);
    }

    /** Sets the unit and the numbers it can give; any number without a unit by default. */
    public Builder<R> in(Unit unitOfNumbers, Range possible) {
      return with(
          copy -> {
            copy.unit = unitOfNumbers;
            copy.range = possible;
          });
    }

    /** Adds a view, and the part of the description it needs in it. */
    public Builder<R> in(View view, Aspect needed) {
      Map<View, Aspect> more = new EnumMap<>(View.class);
      more.putAll(aspects);
      more.put(view, needed);
      return with(copy -> copy.aspects = Collections.unmodifiableMap(more));
    }

    /** Adds both views: routines as designed, activities as lived. */
    public Builder<R> inBothViews() {
      return in(View.DESIGNED, Aspect.ROUTINES).in(View.LIVED, Aspect.ACTIVITIES);
    }

    /** Sets the part of the description it needs where it has no views; none by default. */
    public Builder<R> needs(Aspect needed) {
      return with(copy -> copy.aspect = needed);
    }

    /**
     * Says that it counts by whole school or project years, so that it is undefined in a scope
     * whose period is not made of them.
     */
    public Builder<R> byYear() {
      return with(copy -> copy.isByYear = true);
    }

    /** Sets when it is undefined, beyond what is not documented; never by default. */
    public Builder<R> undefinedWhen(String condition) {
      return with(copy -> copy.undefinedWhen = condition);
    }

    /** Sets the scholarship behind it. */
    public Builder<R> sources(Citation... citations) {
      return with(copy -> copy.entry = entry.citing(citations));
    }

    /** The metric, computed by this function. */
    public Metric<R> computed(Computation<R> computation) {
      return new Metric<>(this, computation);
    }
  }
}

package org.concertive.metrics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.statistics.Result;
import org.jspecify.annotations.Nullable;

/**
 * A metric: what it measures, in words and as a formula, and how it is computed. A metric is a
 * value; {@link Metrics} holds the catalogue.
 *
 * @param <R> the type of its result: {@link Value}, {@link Profile}, {@link Counts}, {@link Table}
 *     or {@link Members}
 */
public final class Metric<R> {
  private final Builder<R> parts;
  private final Computation<R> computation;

  private Metric(Builder<R> parts, Computation<R> computation) {
    this.parts = parts;
    this.computation = computation;
  }

  /**
   * Computes a metric in one view.
   *
   * @param <R> the type of the result
   */
  @FunctionalInterface
  interface Computation<R> {
    Result<R> of(SystemIndex index, View view);
  }

  /** Starts a metric of one number. */
  static Builder<Value> value(String number, String id, String name) {
    return new Builder<>(number, id, name);
  }

  /** Starts a metric of several named numbers. */
  static Builder<Profile> profile(String number, String id, String name) {
    return new Builder<>(number, id, name);
  }

  /** Starts a metric of counts. */
  static Builder<Counts> counts(String number, String id, String name) {
    return new Builder<>(number, id, name);
  }

  /** Starts a metric of rows and columns. */
  static Builder<Table> table(String number, String id, String name) {
    return new Builder<>(number, id, name);
  }

  /** Starts a metric of members. */
  static Builder<Members> members(String number, String id, String name) {
    return new Builder<>(number, id, name);
  }

  /** The kebab-case id; never used for another metric. */
  public String id() {
    return parts.id;
  }

  /** Its number in documentation, such as {@code M-05}. */
  public String number() {
    return parts.number;
  }

  /** Its name in words. */
  public String name() {
    return parts.name;
  }

  /** What it measures, in words. */
  public String definition() {
    return parts.definition;
  }

  /** How it is computed. */
  public String formula() {
    return parts.formula;
  }

  /** The unit of its numbers. */
  public String unit() {
    return parts.unit;
  }

  /** The numbers it can give. */
  public String range() {
    return parts.range;
  }

  /** When it is undefined, beyond what is not documented. */
  public String undefinedWhen() {
    return parts.undefinedWhen;
  }

  /** The scholarship behind it. */
  public List<String> sources() {
    return parts.sources;
  }

  /**
   * The views it has, DESIGNED first; none where it measures both at once, or an artefact such as a
   * logic model.
   */
  public Set<View> views() {
    return Collections.unmodifiableSet(parts.aspects.keySet());
  }

  /** The part of the description it needs in a view. */
  public Optional<Aspect> needs(View view) {
    return Optional.ofNullable(parts.aspects.get(view)).or(this::needs);
  }

  /** The part of the description it needs where it has no views. */
  public Optional<Aspect> needs() {
    return Optional.ofNullable(parts.aspect);
  }

  Result<R> compute(SystemIndex index, View view) {
    return computation.of(index, view);
  }

  @Override
  public String toString() {
    return parts.number + " " + parts.id;
  }

  /** A metric while it is written down. */
  static final class Builder<R> {
    private final String number;
    private final String id;
    private final String name;
    private String definition = "";
    private String formula = "";
    private String unit = "";
    private String range = "";
    private String undefinedWhen = "";
    private List<String> sources = List.of();
    private final Map<View, Aspect> aspects = new EnumMap<>(View.class);
    private @Nullable Aspect aspect;

    private Builder(String number, String id, String name) {
      this.number = number;
      this.id = id;
      this.name = name;
    }

    /** What it measures, in words. */
    Builder<R> means(String words) {
      definition = words;
      return this;
    }

    /** How it is computed. */
    Builder<R> is(String text) {
      formula = text;
      return this;
    }

    /** The unit and the numbers it can give. */
    Builder<R> in(String unitOfNumbers, String possible) {
      unit = unitOfNumbers;
      range = possible;
      return this;
    }

    /** That it has a view, for which it needs a part of the description. */
    Builder<R> in(View view, Aspect needed) {
      aspects.put(view, needed);
      return this;
    }

    /** That it looks at routines as designed, and at activities as lived. */
    Builder<R> inBothViews() {
      return in(View.DESIGNED, Aspect.ROUTINES).in(View.LIVED, Aspect.ACTIVITIES);
    }

    /** The part of the description it needs where it has no views. */
    Builder<R> needs(Aspect needed) {
      aspect = Objects.requireNonNull(needed);
      return this;
    }

    /** When it is undefined. */
    Builder<R> undefinedWhen(String condition) {
      undefinedWhen = condition;
      return this;
    }

    /** The scholarship behind it. */
    Builder<R> sources(String... authors) {
      sources = List.of(authors);
      return this;
    }

    /** The metric, computed by this function. */
    Metric<R> computed(Computation<R> computation) {
      return new Metric<>(this, computation);
    }
  }
}

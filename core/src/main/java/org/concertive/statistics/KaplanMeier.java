package org.concertive.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long things last, when some of them were not watched to their end: Kaplan and Meier's
 * estimate of the share that survives each time. Whoever was watched until some time without an
 * event counts among those at risk up to that time, itself included, and not after. Times are in
 * any one unit, counted from each one's own start. The order of the observations does not matter.
 *
 * <p>Formula: S(t) = Π (1 − dᵢ/nᵢ) over the times up to t with events, dᵢ of them among nᵢ at risk;
 * Greenwood's standard error is S(t) √Σ dᵢ/(nᵢ(nᵢ − dᵢ)).
 *
 * <p>Worked example: an event at 1, one watched until 2, events at 3 and at 4. S(1) = ¾, S(3) = ¾ ×
 * ½ = 0.375, S(4) = 0; the median is 3; the standard error at 1 is ¾ √(1/12) = 0.2165.
 *
 * @see "Kaplan & Meier 1958; Greenwood 1926"
 */
public final class KaplanMeier {
  /** How much above one half still is one half, rounding apart. */
  private static final double ROUNDING = 1e-12;

  private final int observations;
  private final double lastTime;
  private final List<Step> steps;

  private KaplanMeier(int observations, double lastTime, List<Step> steps) {
    this.observations = observations;
    this.lastTime = lastTime;
    this.steps = List.copyOf(steps);
  }

  /** How the watching of one thing ended. */
  public enum Ending {
    /** With the event. */
    EVENT,
    /** Without it: what came later is not known. */
    CENSORED
  }

  /**
   * How long one thing was watched, and how that ended.
   *
   * @param time from its start, 0 or more
   * @param ending with the event or without
   */
  public record Observation(double time, Ending ending) {
    /**
     * Makes an observation.
     *
     * @throws IllegalArgumentException when the time is negative or no number
     */
    public Observation {
      Given.amount("The time", time);
      Given.present("Ending", ending);
    }

    /** The event came at this time. */
    public static Observation event(double time) {
      return new Observation(time, Ending.EVENT);
    }

    /** It was watched until this time, and the event had not come. */
    public static Observation censored(double time) {
      return new Observation(time, Ending.CENSORED);
    }
  }

  /**
   * A time with events.
   *
   * @param time when
   * @param atRisk how many had been watched so far without an event
   * @param events how many events there were
   * @param survival the share that survives this time
   * @param standardError Greenwood's; undefined when nobody survives it
   */
  public record Step(
      double time, int atRisk, int events, double survival, Result<Double> standardError) {}

  /**
   * The estimate from some observations, possibly none. Cost: n log n.
   *
   * @throws IllegalArgumentException when the list or an observation is null
   */
  public static KaplanMeier of(List<Observation> observations) {
    Given.present("Observations", observations);
    for (int i = 0; i < observations.size(); i++) {
      Given.present("Observation " + (i + 1), observations.get(i));
    }
    List<Observation> sorted =
        observations.stream().sorted(Comparator.comparingDouble(Observation::time)).toList();
    List<Step> steps = new ArrayList<>();
    // While nobody is censored the share is a plain fraction of those at the start of the stretch.
    double survivalAtStart = 1;
    double start = sorted.size();
    double greenwood = 0;
    int from = 0;
    while (from < sorted.size()) {
      double time = sorted.get(from).time();
      int to = from;
      int events = 0;
      while (to < sorted.size() && sorted.get(to).time() == time) {
        events += sorted.get(to).ending() == Ending.EVENT ? 1 : 0;
        to++;
      }
      int atRisk = sorted.size() - from;
      double survivors = atRisk - events;
      double survival = survivalAtStart * (survivors / start);
      if (events > 0) {
        greenwood += events / (atRisk * survivors);
        steps.add(new Step(time, atRisk, events, survival, error(survival, greenwood)));
      }
      if (to - from > events) {
        survivalAtStart = survival;
        start = sorted.size() - to;
      }
      from = to;
    }
    double last = sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1).time();
    return new KaplanMeier(sorted.size(), last, steps);
  }

  private static Result<Double> error(double survival, double greenwood) {
    return survival == 0
        ? Result.undefined(Result.Code.NOT_APPLICABLE, "nobody survives")
        : Result.of(survival * Math.sqrt(greenwood));
  }

  /** The times with events, in order. */
  public List<Step> steps() {
    return steps;
  }

  /**
   * The share that survives a time, from 1 down to 0. Undefined when nothing was observed, or the
   * time is after the last observation and not all had had the event by then.
   *
   * @throws IllegalArgumentException when the time is negative or no number
   */
  public Result<Double> survivalAt(double time) {
    return known(time).map(upTo -> upTo == 0 ? 1.0 : steps.get(upTo - 1).survival());
  }

  /**
   * Greenwood's standard error of that share. Undefined when the share is, and when nobody
   * survives.
   *
   * @throws IllegalArgumentException when the time is negative or no number
   */
  public Result<Double> standardErrorAt(double time) {
    return known(time)
        .flatMap(upTo -> upTo == 0 ? Result.of(0.0) : steps.get(upTo - 1).standardError());
  }

  /** How many steps there are up to a time, if the time was reached. */
  private Result<Integer> known(double time) {
    Given.amount("The time", time);
    if (observations == 0) {
      return Result.undefined(Result.Code.NONE_RECORDED, "nothing was observed");
    }
    int upTo = 0;
    while (upTo < steps.size() && steps.get(upTo).time() <= time) {
      upTo++;
    }
    boolean over = upTo > 0 && steps.get(upTo - 1).survival() == 0;
    return time <= lastTime || over
        ? Result.of(upTo)
        : Result.undefined(
            Result.Code.NOT_APPLICABLE, "nobody was watched longer than " + lastTime);
  }

  /**
   * The median: the earliest time that half or fewer survive. Undefined when nothing was observed
   * or more than half survive every time.
   *
   * @see "Brookmeyer & Crowley 1982"
   */
  public Result<Double> median() {
    if (observations == 0) {
      return Result.undefined(Result.Code.NONE_RECORDED, "nothing was observed");
    }
    for (Step step : steps) {
      if (step.survival() <= 0.5 + ROUNDING) {
        return Result.of(step.time());
      }
    }
    return Result.undefined(
        Result.Code.NOT_APPLICABLE, "more than half survive every time that was watched");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KaplanMeier estimate
        && observations == estimate.observations
        && lastTime == estimate.lastTime
        && steps.equals(estimate.steps);
  }

  @Override
  public int hashCode() {
    return 31 * observations + steps.hashCode();
  }

  /** How many observations and events, and the median. */
  @Override
  public String toString() {
    int events = steps.stream().mapToInt(Step::events).sum();
    return observations + " observed, " + events + " events, median " + median();
  }
}

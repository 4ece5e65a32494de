package org.concertive.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long things last, if some were not observed to their end: Kaplan and Meier's estimate of the
 * share that survives each time. Something observed without an event up to some time counts as at
 * risk up to and including that time, but not after. Times are counted from each thing's own start,
 * all in the same unit. The order of the observations does not matter.
 *
 * <p>Formula: S(t) = Π (1 − dᵢ/nᵢ) over the times up to t with events, where dᵢ of the nᵢ at risk
 * have the event; Greenwood's standard error is S(t) √Σ dᵢ/(nᵢ(nᵢ − dᵢ)).
 *
 * <p>Worked example: an event at 1, one observed without an event until 2, events at 3 and 4. S(1)
 * = ¾, S(3) = ¾ × ½ = 0.375, S(4) = 0; the median is 3; the standard error at 1 is ¾ √(1/12) =
 * 0.2165.
 *
 * @see "Kaplan & Meier 1958; Greenwood 1926"
 */
public final class KaplanMeier {
  /** How far above one half still counts as one half, because of rounding. */
  private static final double ROUNDING = 1e-12;

  private final int observations;
  private final double lastTime;
  private final List<Step> steps;

  private KaplanMeier(int observations, double lastTime, List<Step> steps) {
    this.observations = observations;
    this.lastTime = lastTime;
    this.steps = List.copyOf(steps);
  }

  /** How the observation of one thing ended. */
  public enum Ending {
    /** With the event. */
    EVENT,
    /** Without the event: what happened later is not known. */
    CENSORED
  }

  /**
   * How long one thing was observed, and how that ended.
   *
   * @param time from its start, 0 or more
   * @param ending with the event or without
   */
  public record Observation(double time, Ending ending) {
    /**
     * Makes an observation.
     *
     * @throws IllegalArgumentException if the time is negative or not a number
     */
    public Observation {
      Arguments.amount("The time", time);
      Arguments.present("Ending", ending);
    }

    /** The event happened at this time. */
    public static Observation event(double time) {
      return new Observation(time, Ending.EVENT);
    }

    /** The thing was observed until this time without an event. */
    public static Observation censored(double time) {
      return new Observation(time, Ending.CENSORED);
    }
  }

  /**
   * A time with events.
   *
   * @param time when
   * @param atRisk how many were still observed without an event before
   * @param events how many events there were
   * @param survival the share that survives this time
   * @param standardError Greenwood's; undefined if nobody survives it
   */
  public record Step(
      double time, int atRisk, int events, double survival, Result<Double> standardError) {}

  /**
   * The estimate from some observations, possibly none. Cost: n log n.
   *
   * @throws IllegalArgumentException if the list or an observation is null
   */
  public static KaplanMeier of(List<Observation> observations) {
    Arguments.present("Observations", observations);
    for (int i = 0; i < observations.size(); i++) {
      Arguments.present("Observation " + (i + 1), observations.get(i));
    }
    List<Observation> sorted =
        observations.stream().sorted(Comparator.comparingDouble(Observation::time)).toList();
    List<Step> steps = new ArrayList<>();
    // Between censored observations the share is a plain fraction of those at risk at the start.
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
   * The share that survives a time, from 1 down to 0. Undefined if nothing was observed, or if the
   * time is after the last observation and some had not had the event by then.
   *
   * @throws IllegalArgumentException if the time is negative or not a number
   */
  public Result<Double> survivalAt(double time) {
    return known(time).map(upTo -> upTo == 0 ? 1.0 : steps.get(upTo - 1).survival());
  }

  /**
   * Greenwood's standard error of that share. Undefined if the share is, and if nobody survives.
   *
   * @throws IllegalArgumentException if the time is negative or not a number
   */
  public Result<Double> standardErrorAt(double time) {
    return known(time)
        .flatMap(upTo -> upTo == 0 ? Result.of(0.0) : steps.get(upTo - 1).standardError());
  }

  /** The number of steps up to a time, if observations reach it. */
  private Result<Integer> known(double time) {
    Arguments.amount("The time", time);
    if (observations == 0) {
      return Result.undefined(Result.Code.NONE_RECORDED, "nothing was observed", "observations");
    }
    int upTo = 0;
    while (upTo < steps.size() && steps.get(upTo).time() <= time) {
      upTo++;
    }
    boolean over = upTo > 0 && steps.get(upTo - 1).survival() == 0;
    return time <= lastTime || over
        ? Result.of(upTo)
        : Result.undefined(
            Result.Code.NOT_APPLICABLE, "nobody was observed longer than " + lastTime);
  }

  /**
   * The median: the earliest time that at most half survive. Undefined if nothing was observed or
   * if more than half survive every time.
   *
   * @see "Brookmeyer & Crowley 1982"
   */
  public Result<Double> median() {
    if (observations == 0) {
      return Result.undefined(Result.Code.NONE_RECORDED, "nothing was observed", "observations");
    }
    for (Step step : steps) {
      if (step.survival() <= 0.5 + ROUNDING) {
        return Result.of(step.time());
      }
    }
    return Result.undefined(
        Result.Code.NOT_APPLICABLE, "more than half survive every observed time");
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

  /** The numbers of observations and events, and the median. */
  @Override
  public String toString() {
    int events = steps.stream().mapToInt(Step::events).sum();
    return observations + " observed, " + events + " events, median " + median();
  }
}

package org.concertive.metrics;

import static org.concertive.catalogue.Sources.AKIBA_MURATA;
import static org.concertive.catalogue.Sources.COBURN_2003;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.scale.FactorAssociation;
import org.concertive.model.scale.OwnershipState;
import org.concertive.model.scale.OwnershipState.Locus;
import org.concertive.model.scale.ScaleDimension;
import org.concertive.model.scale.ScaleProfile;
import org.concertive.model.value.Answer;
import org.concertive.model.value.TimePoint;
import org.concertive.statistics.Result;

/**
 * Beyond spread: what goes together with it, what is known of depth and lasting, and whose it is.
 */
public final class ScaleMetrics {

  /**
   * M-43. Which factors go together with the spread of an innovation at every time, at some or at
   * none.
   *
   * <p>Example: of two surveys, a requirement is significant in both, payment for substitutes in
   * 2014 only, the size of the district in neither.
   *
   * @see "Akiba & Murata"
   */
  public static final Metric<Members> FACTOR_STABILITY =
      Metric.members("M-43", "factor-stability", "Factors over time")
          .means(
              "Which factors were reported as significant at every time at which they were examined,"
                  + " at some of these times, or at none. Records of one time that disagree put a"
                  + " factor under some. There are three groups for each innovation, such as"
                  + " \"lesson-study every time\"; the name of a factor under some says when it was"
                  + " significant. Going together is not causing.")
          .is("factors by the share of their records that are significant: all, some, none")
          .in(Unit.of("factors"), Range.atLeast(0).whole())
          .in(View.LIVED, Aspect.ADOPTION)
          .undefinedWhen("no factor is recorded")
          .sources(AKIBA_MURATA.says("which factors go with the scale level in two years"))
          .computed((index, view) -> factors(index));

  private static Result<Members> factors(SystemIndex index) {
    Map<String, Map<String, List<FactorAssociation>>> found = new LinkedHashMap<>();
    for (Node<FactorAssociation> node : index.nodes(FactorAssociation.class)) {
      FactorAssociation one = node.value();
      found
          .computeIfAbsent(one.practice().id(), innovation -> new LinkedHashMap<>())
          .computeIfAbsent(one.factor(), factor -> new ArrayList<>())
          .add(one);
    }
    Map<String, List<Contributor>> groups = new LinkedHashMap<>();
    found.forEach(
        (innovation, factors) -> {
          for (String often : List.of("every time", "some times", "no time")) {
            groups.put(
                innovation + " " + often,
                factors.entrySet().stream()
                    .filter(factor -> often(factor.getValue()).equals(often))
                    .map(factor -> contributor(factor.getKey(), factor.getValue()))
                    .toList());
          }
        });
    return groups.isEmpty()
        ? Result.undefined(Result.Code.NONE_RECORDED, "no factor is recorded", "factors")
        : Result.of(new Members(groups));
  }

  private static List<FactorAssociation> significant(List<FactorAssociation> records) {
    return records.stream()
        .filter(one -> one.result() == FactorAssociation.Result.SIGNIFICANT)
        .toList();
  }

  private static String often(List<FactorAssociation> records) {
    int significant = significant(records).size();
    return significant == 0
        ? "no time"
        : significant == records.size() ? "every time" : "some times";
  }

  private static Contributor contributor(String factor, List<FactorAssociation> records) {
    String times =
        significant(records).stream()
            .map(one -> one.when().toString())
            .distinct()
            .collect(Collectors.joining(", "));
    boolean isSometimes = often(records).equals("some times");
    return new Contributor(
        factor, isSometimes ? factor + " (" + times + ")" : factor, OptionalDouble.empty());
  }

  /**
   * M-44. For how many of the four dimensions of scale there is evidence, by innovation.
   *
   * <p>Example: evidence is named for the spread of lesson study and for whose it is, not for depth
   * or lasting: 2/4.
   *
   * @see "Coburn 2003"
   */
  public static final Metric<Profile> SCALE_PROFILE_COMPLETENESS =
      Metric.profile("M-44", "scale-profile-completeness", "Dimensions of scale with evidence")
          .means(
              "Share of the four dimensions of scale (depth, sustainability, spread and shift in"
                  + " ownership) for which the profiles of an innovation name evidence. There is a"
                  + " result for each innovation with a profile. Contributors are the dimensions with"
                  + " evidence, each with the same part.")
          .is("dimensions with evidence ÷ 4")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .needs(Aspect.ADOPTION)
          .undefinedWhen("no profile of scale is recorded")
          .sources(
              COBURN_2003.says("scale has depth, sustainability, spread and shift in ownership"))
          .computed((index, view) -> completeness(index));

  private static Result<Profile> completeness(SystemIndex index) {
    Map<String, Set<String>> known = new LinkedHashMap<>();
    for (Node<ScaleProfile> profile : index.nodes(ScaleProfile.class)) {
      Set<String> dimensions =
          known.computeIfAbsent(
              profile.value().practice().id(), innovation -> new LinkedHashSet<>());
      DIMENSIONS.forEach(
          (name, dimension) ->
              dimension
                  .apply(profile.value())
                  .filter(one -> hasEvidence(one, index))
                  .ifPresent(one -> dimensions.add(name)));
    }
    if (known.isEmpty()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED, "no profile of scale is recorded", "profiles of scale");
    }
    Map<String, Result<Value>> parts = new LinkedHashMap<>();
    known.forEach(
        (innovation, dimensions) ->
            parts.put(
                innovation,
                Result.of(
                    Value.share(
                        DIMENSIONS.keySet().stream()
                            .filter(dimensions::contains)
                            .map(name -> new Contributor(name, name, OptionalDouble.empty()))
                            .toList(),
                        DIMENSIONS.size()))));
    return Result.of(new Profile(parts));
  }

  private static final Map<String, Function<ScaleProfile, Optional<ScaleDimension>>> DIMENSIONS =
      dimensions();

  private static Map<String, Function<ScaleProfile, Optional<ScaleDimension>>> dimensions() {
    Map<String, Function<ScaleProfile, Optional<ScaleDimension>>> all = new LinkedHashMap<>();
    all.put("depth", ScaleProfile::depth);
    all.put("sustainability", ScaleProfile::sustainability);
    all.put("spread", ScaleProfile::spread);
    all.put("ownership", ScaleProfile::ownership);
    return all;
  }

  private static boolean hasEvidence(ScaleDimension dimension, SystemIndex index) {
    return dimension.evidence().stream()
        .anyMatch(item -> index.node(item, Evidence.class).isPresent());
  }

  /**
   * M-46. Whose an innovation was, time after time.
   *
   * <p>Example: lesson study was the state's in 2010, the district's in 2012 and the schools' in
   * 2015.
   *
   * @see "Coburn 2003; Akiba & Murata"
   */
  public static final Metric<Labels> OWNERSHIP_TRAJECTORY =
      Metric.labels("M-46", "ownership-trajectory", "Ownership over time")
          .means(
              "Whose an innovation was, time after time, such as \"STATE 2010, DISTRICT 2012\". There"
                  + " is a sequence for each innovation and unit with at least two states, such as"
                  + " \"lesson-study albany\", and one without a unit for the states that hold wherever"
                  + " it is used. Times are in order, project years last.")
          .is("the loci of the states, in order of time")
          .in(Unit.of("states"), Range.atLeast(2).whole())
          .in(View.LIVED, Aspect.ADOPTION)
          .undefinedWhen("no innovation has two states of ownership")
          .sources(
              COBURN_2003.says("a reform becomes owned by those who carry it out"),
              AKIBA_MURATA.says("from initial requirement to school ownership"))
          .computed(
              (index, view) -> {
                Map<String, List<String>> sequences = new LinkedHashMap<>();
                trajectories(index)
                    .forEach(
                        (name, states) ->
                            sequences.put(
                                name,
                                states.stream()
                                    .map(state -> state.locus() + " " + state.when())
                                    .toList()));
                return sequences.isEmpty() ? tooFew() : Result.of(new Labels(sequences));
              });

  private static <R> Result<R> tooFew() {
    return Result.undefined(
        Result.Code.TOO_FEW, "no innovation has two states of ownership", "states of ownership");
  }

  /** The states of each innovation and unit in order of time, two or more of each. */
  private static Map<String, List<OwnershipState>> trajectories(SystemIndex index) {
    Map<String, List<OwnershipState>> states = new LinkedHashMap<>();
    for (Node<OwnershipState> node : index.nodes(OwnershipState.class)) {
      OwnershipState state = node.value();
      states
          .computeIfAbsent(
              state.practice() + state.unit().map(unit -> " " + unit).orElse(""),
              none -> new ArrayList<>())
          .add(state);
    }
    states.values().removeIf(all -> all.size() < 2);
    states
        .values()
        .forEach(
            all ->
                all.sort(
                    Comparator.comparing(
                        OwnershipState::when, index.conventions().calendar().order())));
    return states;
  }

  /**
   * M-46b. By how many steps ownership of an innovation moved toward schools.
   *
   * <p>Example: lesson study went from the state (2010) to the schools (2015), past the district: 2
   * steps.
   *
   * @see "Coburn 2003; Akiba & Murata"
   */
  public static final Metric<Profile> OWNERSHIP_SHIFT =
      Metric.profile("M-46b", "ownership-shift", "Shift of ownership toward schools")
          .means(
              "By how many steps ownership moved from the first state to the last, on the way from"
                  + " those outside by way of state, district and schools to teachers; below 0 where"
                  + " it moved away from them. Ownership shared by the district and its schools lies"
                  + " anywhere between the two, so a shift to or from it is an interval. There is a"
                  + " result for each innovation and unit with at least two states.")
          .is("step of the last locus − step of the first")
          .in(Unit.of("steps"), Range.between(-4, 4).whole().orIntervals())
          .in(View.LIVED, Aspect.ADOPTION)
          .undefinedWhen(
              "no innovation has two states of ownership; a result: states of one time differ, or it"
                  + " is not certain which comes first and which last")
          .sources(
              COBURN_2003.says("a reform becomes owned by those who carry it out"),
              AKIBA_MURATA.says("from initial requirement to school ownership"))
          .computed(
              (index, view) -> {
                Map<String, Result<Value>> parts = new LinkedHashMap<>();
                trajectories(index)
                    .forEach((name, states) -> parts.put(name, shift(states, index)));
                return parts.isEmpty() ? tooFew() : Result.of(new Profile(parts));
              });

  private static Result<Value> shift(List<OwnershipState> states, SystemIndex index) {
    TimePoint start = states.get(0).when();
    TimePoint end = states.get(states.size() - 1).when();
    if (start.isBefore(end, index.conventions().calendar()) != Answer.YES) {
      return Result.undefined(
          Result.Code.NOT_APPLICABLE, "it is not certain that " + start + " is before " + end);
    }
    Set<Locus> first = loci(states, start);
    Set<Locus> last = loci(states, end);
    if (first.size() > 1 || last.size() > 1) {
      return Result.undefined(Result.Code.CONTRADICTORY, "states of the same time differ");
    }
    Locus from = first.iterator().next();
    Locus to = last.iterator().next();
    return Result.of(
        from == to
            ? Value.of(0)
            : Value.between(least(to) - greatest(from), greatest(to) - least(from)));
  }

  private static Set<Locus> loci(List<OwnershipState> states, TimePoint when) {
    return states.stream()
        .filter(state -> state.when().equals(when))
        .map(OwnershipState::locus)
        .collect(Collectors.toSet());
  }

  private static final List<Locus> STEPS =
      List.of(Locus.EXTERNAL, Locus.STATE, Locus.DISTRICT, Locus.SCHOOL, Locus.TEACHERS);

  private static int least(Locus locus) {
    return STEPS.indexOf(locus == Locus.SHARED ? Locus.DISTRICT : locus);
  }

  private static int greatest(Locus locus) {
    return STEPS.indexOf(locus == Locus.SHARED ? Locus.SCHOOL : locus);
  }

  static final List<Metric<?>> METRICS =
      List.of(FACTOR_STABILITY, SCALE_PROFILE_COMPLETENESS, OWNERSHIP_TRAJECTORY, OWNERSHIP_SHIFT);

  private ScaleMetrics() {}
}

package org.concertive.metrics;

import static org.concertive.catalogue.Sources.ARGYRIS_SCHON_1978;
import static org.concertive.catalogue.Sources.BRYK_ET_AL_2015;
import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.SANDOVAL_2014;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.theory.Conjecture;
import org.concertive.model.theory.Revision;
import org.concertive.model.value.TimePoint;
import org.concertive.relation.Grounds;
import org.concertive.statistics.Result;

/** Whether a theory of action is tested, and how it is revised. */
public final class ConjectureMetrics {

  /**
   * M-52. How many conjectures have which status.
   *
   * <p>Example: of three conjectures one is supported, two are untested: SUPPORTED 1, UNTESTED 2.
   *
   * @see "Sandoval 2014; Cobb & the MIST Team"
   */
  public static final Metric<Counts> CONJECTURE_PROFILE =
      Metric.counts("M-52", "conjecture-profile", "Conjectures by status")
          .means("How many conjectures have which status.")
          .is("counts of conjectures by status")
          .in(Unit.of("conjectures"), Range.atLeast(0).whole())
          .needs(Aspect.THEORY)
          .undefinedWhen("no conjecture is recorded")
          .sources(
              SANDOVAL_2014.asWhole(),
              COBB_THE_MIST_TEAM.says("conjectures are tested, revised and elaborated"))
          .computed((index, view) -> byStatus(index));

  private static Result<Counts> byStatus(SystemIndex index) {
    List<Node<Conjecture>> conjectures = index.nodes(Conjecture.class);
    if (conjectures.isEmpty()) {
      return noConjecture();
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Conjecture.Status status : Conjecture.Status.values()) {
      counts.put(status.name(), 0);
    }
    conjectures.forEach(one -> counts.merge(one.value().status().name(), 1, Integer::sum));
    return Result.of(new Counts(counts));
  }

  private static <R> Result<R> noConjecture() {
    return Result.undefined(Result.Code.NONE_RECORDED, "no conjecture is recorded", "conjectures");
  }

  /**
   * M-52b. Share of conjectures on which there is evidence.
   *
   * <p>Example: of three conjectures one cites interviews, a survey is about another: 2/3.
   *
   * @see "Sandoval 2014; Cobb & the MIST Team"
   */
  public static final Metric<Value> CONJECTURE_EVIDENCE =
      Metric.value("M-52b", "conjecture-evidence", "Conjectures with evidence")
          .means(
              "Share of conjectures on which there is evidence: they cite it, or it is about them,"
                  + " whether it speaks for or against them.")
          .is("conjectures with evidence ÷ conjectures")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .needs(Aspect.THEORY)
          .undefinedWhen("no conjecture is recorded")
          .sources(
              SANDOVAL_2014.asWhole(),
              COBB_THE_MIST_TEAM.says("conjectures are tested, revised and elaborated"))
          .computed(
              (index, view) -> {
                List<Node<Conjecture>> conjectures = index.nodes(Conjecture.class);
                Grounds grounds = index.get(Grounds.RELATION);
                return conjectures.isEmpty()
                    ? noConjecture()
                    : Result.of(
                        Value.share(
                            conjectures.stream().filter(one -> !grounds.of(one).isEmpty()).toList(),
                            conjectures.size()));
              });

  /**
   * M-52c. How many years ago conjectures were last tested.
   *
   * <p>Example: as of 2015, there are interviews of 2009 and a survey of 2013 on one conjecture,
   * and interviews of 2014 on another: (2 + 1)/2 = 1.5 years.
   *
   * @see "Sandoval 2014; Cobb & the MIST Team"
   */
  public static final Metric<Value> CONJECTURE_TEST_AGE =
      Metric.value("M-52c", "conjecture-test-age", "Years since conjectures were tested")
          .means(
              "How many years before the as-of date the latest evidence on a conjecture was"
                  + " collected: the mean over the conjectures on which there is evidence of a known"
                  + " time not after that date. Years are differences of calendar years, or of the"
                  + " years in which school years start. Contributors are these conjectures, each"
                  + " with its part of the mean.")
          .is(
              "Σ years from the latest evidence to the as-of date ÷ conjectures with dated evidence")
          .in(Unit.of("years"), Range.atLeast(0))
          .needs(Aspect.THEORY)
          .undefinedWhen("there is no as-of date, or no dated evidence on a conjecture")
          .sources(COBB_THE_MIST_TEAM.says("conjectures are tested in annual cycles"))
          .computed((index, view) -> testAge(index));

  private static Result<Value> testAge(SystemIndex index) {
    Optional<TimePoint> asOf = index.system().asOf();
    if (asOf.isEmpty()) {
      return Result.undefined(Result.Code.NONE_RECORDED, "there is no as-of date", "asOf");
    }
    Map<Node<Conjecture>, Integer> ages = new LinkedHashMap<>();
    for (Node<Conjecture> conjecture : index.nodes(Conjecture.class)) {
      yearsUntested(conjecture, asOf.get()).ifPresent(years -> ages.put(conjecture, years));
    }
    return ages.isEmpty()
        ? Result.undefined(
            Result.Code.NONE_RECORDED, "there is no dated evidence on a conjecture", "collected")
        : Result.of(Parts.mean(ages));
  }

  private static OptionalInt yearsUntested(Node<Conjecture> conjecture, TimePoint asOf) {
    return conjecture.index().get(Grounds.RELATION).of(conjecture).stream()
        .flatMap(evidence -> evidence.value().lastCollected().stream())
        .flatMapToInt(when -> when.yearsUntil(asOf).stream())
        .filter(years -> years >= 0)
        .min();
  }

  /**
   * M-53. How many revisions of theories went deep, and how many rest on evidence.
   *
   * <p>Example: of two revisions one replaced a strategy because of a survey, the other questioned
   * the goals and names no evidence: double loop 1/2, citing evidence 1/2.
   *
   * @see "Argyris & Schön 1978"
   */
  public static final Metric<Profile> REVISION_LEARNING =
      Metric.profile("M-53", "revision-learning", "Learning by revision")
          .means(
              "Share of revisions that questioned goals or the view of the problem (double loop),"
                  + " an interval where that is not recorded of some; and share of revisions that"
                  + " name evidence as their reason.")
          .is(
              "double loop: revisions of loop DOUBLE ÷ revisions; citing evidence: revisions with"
                  + " a because ÷ revisions")
          .in(Unit.SHARE, Range.ZERO_TO_ONE.orIntervals())
          .needs(Aspect.THEORY)
          .undefinedWhen("no revision is recorded; double loop: the loop of none is")
          .sources(ARGYRIS_SCHON_1978.says("single-loop and double-loop learning"))
          .computed((index, view) -> learning(index));

  private static Result<Profile> learning(SystemIndex index) {
    List<Node<Revision>> revisions = index.nodes(Revision.class);
    return revisions.isEmpty()
        ? noRevision()
        : Result.of(
            Profile.of(
                "double loop",
                doubleLoop(revisions),
                "citing evidence",
                Result.of(
                    Value.share(
                        which(revisions, one -> !one.because().isEmpty()), revisions.size()))));
  }

  private static Result<Value> doubleLoop(List<Node<Revision>> revisions) {
    int open = which(revisions, one -> one.loop().isEmpty()).size();
    return open == revisions.size()
        ? Result.undefined(Result.Code.NONE_RECORDED, "no revision's loop is recorded", "loop")
        : Result.of(
            Parts.share(
                which(revisions, one -> one.loop().equals(Optional.of(Revision.Loop.DOUBLE))),
                open,
                revisions.size()));
  }

  private static List<Node<Revision>> which(
      List<Node<Revision>> revisions, Predicate<Revision> counts) {
    return revisions.stream().filter(one -> counts.test(one.value())).toList();
  }

  private static <R> Result<R> noRevision() {
    return Result.undefined(Result.Code.NONE_RECORDED, "no revision is recorded", "revisions");
  }

  /**
   * M-53b. How many revisions there are for each cycle of inquiry.
   *
   * <p>Example: in four annual cycles the theory was revised three times: 3/4.
   *
   * @see "Argyris & Schön 1978; Bryk et al. 2015"
   */
  public static final Metric<Value> REVISIONS_PER_CYCLE =
      Metric.value("M-53b", "revisions-per-cycle", "Revisions for each cycle")
          .means(
              "How many revisions of theories of action are recorded for each cycle of inquiry,"
                  + " whether or not they name the cycle they came from. Contributors are the"
                  + " revisions.")
          .is("revisions ÷ cycles of inquiry")
          .in(Unit.of("revisions for each cycle"), Range.atLeast(0))
          .needs(Aspect.THEORY)
          .undefinedWhen("no revision or no cycle of inquiry is recorded")
          .sources(
              ARGYRIS_SCHON_1978.says("learning is detecting and correcting error"),
              BRYK_ET_AL_2015.asWhole())
          .computed(
              (index, view) -> {
                List<Node<Revision>> revisions = index.nodes(Revision.class);
                int cycles = index.nodes(InquiryCycle.class).size();
                if (revisions.isEmpty()) {
                  return noRevision();
                }
                return cycles == 0
                    ? Result.undefined(
                        Result.Code.NONE_RECORDED, "no cycle of inquiry is recorded", "cycles")
                    : Result.of(Value.share(revisions, cycles));
              });

  static final List<Metric<?>> METRICS =
      List.of(
          CONJECTURE_PROFILE,
          CONJECTURE_EVIDENCE,
          CONJECTURE_TEST_AGE,
          REVISION_LEARNING,
          REVISIONS_PER_CYCLE);

  private ConjectureMetrics() {}
}

package org.concertive.metrics;

import static org.concertive.catalogue.Sources.AKIBA_MURATA;
import static org.concertive.catalogue.Sources.COBB_ET_AL_2018;
import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;
import static org.concertive.catalogue.Sources.SANDOVAL_2014;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.Finding;
import org.concertive.model.evidence.Sample;
import org.concertive.model.evidence.Study;
import org.concertive.model.logic.Assumption;
import org.concertive.model.theory.Conjecture;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.relation.Grounds;
import org.concertive.relation.SchoolYears;
import org.concertive.statistics.Result;

/** What claims rest on. */
public final class EvidenceMetrics {

  /**
   * M-62. Share of findings, conjectures and assumptions that rest on evidence.
   *
   * <p>Example: a finding cites interviews, a conjecture has no evidence, and a survey is about an
   * assumption: 2/3.
   *
   * @see "Cobb, Jackson, Henrick, Smith & the MIST Team 2018; Sandoval 2014"
   */
  public static final Metric<Value> EVIDENCE_COVERAGE =
      Metric.value("M-62", "evidence-coverage", "Claims with evidence")
          .means(
              "Share of findings, conjectures and assumptions that cite evidence or that evidence"
                  + " is about, whether it speaks for or against them. Recommendations are left"
                  + " out. Contributors are the claims with evidence.")
          .is("findings, conjectures and assumptions with evidence ÷ all of them")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .needs(Aspect.EVIDENCE)
          .undefinedWhen("there are no findings, conjectures and assumptions")
          .sources(COBB_ET_AL_2018.asWhole(), SANDOVAL_2014.asWhole())
          .computed((index, view) -> coverage(index));

  private static Result<Value> coverage(SystemIndex index) {
    Grounds grounds = index.get(Grounds.RELATION);
    List<? extends Node<? extends Entity>> claims =
        Stream.of(
                index.nodes(Finding.class).stream()
                    .filter(finding -> !isRecommendation(finding.value())),
                index.nodes(Conjecture.class).stream(),
                index.nodes(Assumption.class).stream())
            .<Node<? extends Entity>>flatMap(claim -> claim)
            .toList();
    return claims.isEmpty()
        ? Result.undefined(
            Result.Code.NONE_RECORDED,
            "no findings, conjectures and assumptions are recorded",
            "findings",
            "conjectures",
            "assumptions")
        : Result.of(
            Value.share(
                claims.stream().filter(claim -> !grounds.of(claim).isEmpty()).toList(),
                claims.size()));
  }

  private static boolean isRecommendation(Finding finding) {
    return finding.polarity().filter(Finding.Polarity.RECOMMENDATION::equals).isPresent();
  }

  /**
   * M-63. How many kinds of evidence findings rest on.
   *
   * <p>Example: one finding rests on interviews and a survey, another on two surveys: (2 + 1)/2 =
   * 1.5.
   *
   * @see "IMSS proposal; Akiba & Murata"
   */
  public static final Metric<Value> TRIANGULATION =
      Metric.value("M-63", "triangulation", "Kinds of evidence for a finding")
          .means(
              "How many kinds of evidence, such as interviews and surveys, a finding rests on: the"
                  + " mean over findings with evidence. Contributors are these findings, each with"
                  + " its part of the mean.")
          .is("Σ kinds of evidence of a finding ÷ findings with evidence")
          .in(Unit.of("kinds of evidence"), Range.atLeast(1))
          .needs(Aspect.EVIDENCE)
          .undefinedWhen("no finding rests on evidence")
          .sources(
              IMSS_PROPOSAL.says("observations, documents, focus groups and surveys"),
              AKIBA_MURATA.says("surveys and interviews"))
          .computed(
              (index, view) -> {
                Map<Node<Finding>, Integer> kinds = kinds(index);
                return kinds.isEmpty() ? noGrounds() : Result.of(Parts.mean(kinds));
              });

  /**
   * M-63b. Share of findings that rest on two kinds of evidence or more.
   *
   * <p>Example: one finding rests on interviews and a survey, another on two surveys: 1/2.
   *
   * @see "IMSS proposal; Akiba & Murata"
   */
  public static final Metric<Value> TRIANGULATED_FINDINGS =
      Metric.value("M-63b", "triangulated-findings", "Findings with several kinds of evidence")
          .means(
              "Share of findings with evidence that rest on two kinds of evidence or more."
                  + " Contributors are these findings.")
          .is("findings with at least 2 kinds of evidence ÷ findings with evidence")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .needs(Aspect.EVIDENCE)
          .undefinedWhen("no finding rests on evidence")
          .sources(
              IMSS_PROPOSAL.says("observations, documents, focus groups and surveys"),
              AKIBA_MURATA.says("surveys and interviews"))
          .computed(
              (index, view) -> {
                Map<Node<Finding>, Integer> kinds = kinds(index);
                return kinds.isEmpty()
                    ? noGrounds()
                    : Result.of(
                        Value.share(
                            kinds.entrySet().stream()
                                .filter(one -> one.getValue() > 1)
                                .map(Map.Entry::getKey)
                                .toList(),
                            kinds.size()));
              });

  /** How many kinds of evidence each finding with evidence rests on. */
  private static Map<Node<Finding>, Integer> kinds(SystemIndex index) {
    Map<Node<Finding>, Integer> kinds = new LinkedHashMap<>();
    for (Node<Finding> finding : index.nodes(Finding.class)) {
      List<Node<Evidence>> grounds = index.get(Grounds.RELATION).of(finding);
      if (!grounds.isEmpty()) {
        kinds.put(
            finding, (int) grounds.stream().map(one -> one.value().kind()).distinct().count());
      }
    }
    return kinds;
  }

  private static Result<Value> noGrounds() {
    return Result.undefined(
        Result.Code.NONE_RECORDED, "no finding rests on evidence", "evidence of findings");
  }

  /**
   * M-64. Which share of a group was asked, answered and was analysed, by study and group.
   *
   * <p>Example: of 68 districts all were asked, 58 answered, and 53 are analysed: 68/68, 58/68 =
   * 85.3 % and 53/58 = 91.4 %.
   *
   * @see "Akiba & Murata"
   */
  public static final Metric<Table> RESPONSE_RATE =
      Metric.table("M-64", "response-rate", "Response and analysis rates")
          .means(
              "Which share of a group was asked, which share of those asked responded, and which"
                  + " share of those was analysed. There is a row for every study and group, such as"
                  + " \"teacher-survey teachers\", numbered where a study has a group twice. Where"
                  + " it is not recorded how many were asked, all were.")
          .is(
              "sampled: asked ÷ population; responded: responded ÷ asked; analysed: analysed ÷ responded")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .needs(Aspect.EVIDENCE)
          .undefinedWhen(
              "no sample is recorded; a cell: one of the numbers is not recorded, the whole is 0,"
                  + " or the part exceeds the whole")
          .sources(AKIBA_MURATA.says("58 of 68 districts, 85 %"))
          .computed((index, view) -> responses(index));

  private static Result<Table> responses(SystemIndex index) {
    Map<String, Integer> names = new HashMap<>();
    Map<String, List<Result<Value>>> rows = new LinkedHashMap<>();
    for (Node<Study> study : index.nodes(Study.class)) {
      for (Sample sample : study.value().samples()) {
        String name = study.value().id() + " " + sample.group();
        int number = names.merge(name, 1, Integer::sum);
        Optional<Integer> asked = sample.sample().or(sample::population);
        rows.put(
            number == 1 ? name : name + " (" + number + ")",
            List.of(
                share("asked", asked, "in all", sample.population()),
                share("responded", sample.responded(), "asked", asked),
                share("analysed", sample.analysed(), "responded", sample.responded())));
      }
    }
    return Parts.table(
        rows,
        List.of("sampled", "responded", "analysed"),
        Result.undefined(Result.Code.NONE_RECORDED, "no sample is recorded", "samples"));
  }

  private static Result<Value> share(
      String what, Optional<Integer> part, String ofWhat, Optional<Integer> whole) {
    if (part.isEmpty() || whole.isEmpty()) {
      String missing = part.isEmpty() ? what : ofWhat;
      return Result.undefined(
          Result.Code.NONE_RECORDED, "the number " + missing + " is not recorded", missing);
    }
    if (whole.get() == 0) {
      return Result.undefined(Result.Code.NOT_APPLICABLE, "the number " + ofWhat + " is 0");
    }
    return part.get() < 0 || part.get() > whole.get()
        ? Result.undefined(
            Result.Code.CONTRADICTORY,
            whole.get()
                + " "
                + ofWhat
                + " and "
                + part.get()
                + " "
                + what
                + " cannot both be right")
        : Result.of(Value.ratio(part.get(), whole.get()));
  }

  /**
   * M-65. School years from the newest evidence to the as-of date.
   *
   * <p>Example: interviews of May 2011 and a survey of October 2013, seen from October 2014: 1
   * school year.
   *
   * @see "Cobb & the MIST Team"
   */
  public static final Metric<Value> EVIDENCE_AGE =
      Metric.value("M-65", "evidence-age", "Age of the newest evidence")
          .means(
              "School years from the newest evidence to the as-of date, 0 within the same school"
                  + " year. A calendar year touches two school years and makes an interval."
                  + " Evidence without a time, or whose time cannot be compared with the as-of date,"
                  + " may be newer, so with it the least age is 0. Evidence collected after the"
                  + " as-of date is left out; of evidence collected over a period its end counts. The"
                  + " value is about the newest evidence.")
          .is("school year of the as-of date − school year of the newest evidence")
          .in(Unit.of("school years"), Range.atLeast(0).whole().orIntervals())
          .needs(Aspect.EVIDENCE)
          .undefinedWhen(
              "the as-of date is not recorded, or no evidence has a time that can be compared with"
                  + " it")
          .sources(COBB_THE_MIST_TEAM.says("data are collected and fed back each year"))
          .computed(
              (index, view) ->
                  index
                      .system()
                      .asOf()
                      .map(asOf -> age(index, asOf))
                      .orElseGet(
                          () ->
                              Result.undefined(
                                  Result.Code.NONE_RECORDED,
                                  "the as-of date is not recorded",
                                  "as-of date")));

  private static Result<Value> age(SystemIndex index, TimePoint asOf) {
    SchoolCalendar calendar = index.conventions().calendar();
    Optional<Node<Evidence>> newest = Optional.empty();
    int least = Integer.MAX_VALUE;
    int most = Integer.MAX_VALUE;
    for (Node<Evidence> evidence : index.nodes(Evidence.class)) {
      if (evidence
          .value()
          .collected()
          .flatMap(TimeSpan::start)
          .filter(start -> asOf.isBefore(start, calendar) == Answer.YES)
          .isPresent()) {
        continue;
      }
      Optional<SchoolYears> age =
          evidence
              .value()
              .lastCollected()
              .flatMap(last -> SchoolYears.between(last, asOf, calendar));
      least = Math.min(least, Math.max(0, age.map(SchoolYears::least).orElse(0)));
      if (age.isPresent() && age.get().most() < most) {
        newest = Optional.of(evidence);
        most = Math.max(0, age.get().most());
      }
    }
    if (newest.isEmpty()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED,
          "no evidence has a time that can be compared with the as-of date",
          "time of evidence");
    }
    return Result.of(Value.between(least, most).about(newest.get().value()));
  }

  static final List<Metric<?>> METRICS =
      List.of(EVIDENCE_COVERAGE, TRIANGULATION, TRIANGULATED_FINDINGS, RESPONSE_RATE, EVIDENCE_AGE);

  private EvidenceMetrics() {}
}

package org.concertive.validation;

import static org.concertive.catalogue.Sources.AKIBA_MURATA;
import static org.concertive.catalogue.Sources.BROWN_HEATHERS_2017;
import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.model.Aspect;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.Finding;
import org.concertive.model.evidence.ReportedFigure;
import org.concertive.model.evidence.Sample;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.model.scale.FactorAssociation;
import org.concertive.model.scale.Innovation;
import org.concertive.model.theory.Conjecture;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimePoint;
import org.concertive.relation.Grounds;
import org.concertive.relation.SchoolYears;
import org.concertive.statistics.ReachablePercentages;
import org.concertive.text.Keys;
import org.concertive.text.Text;
import org.concertive.text.Words;

/** EVD: evidence, findings and reported figures. */
final class EvidenceRules {
  static final Threshold STALE_YEARS =
      Threshold.count(
          "staleYears", 2, "years after which evidence or the use of a tool is no longer recent");

  private static final int SEVERAL_FINDINGS = 3;
  private static final Set<Finding.Polarity> JUDGEMENTS =
      EnumSet.of(Finding.Polarity.STRENGTH, Finding.Polarity.CHALLENGE);
  private static final Set<Evidence.Design> SHOWING_CAUSES =
      EnumSet.of(Evidence.Design.EXPERIMENT, Evidence.Design.LONGITUDINAL);
  private static final Set<Magnitude.Word> VAGUE =
      EnumSet.range(Magnitude.Word.NEARLY_ALL, Magnitude.Word.FEW);

  static final List<Rule> RULES =
      List.of(
          warning("EVD-01", "finding-without-evidence")
              .checks(
                  "A finding cites no evidence, and no evidence is recorded as being about it."
                      + " Recommendations are left out.")
              .omissionIn(Aspect.EVIDENCE)
              .says("No evidence for {name} is recorded: how it is known cannot be seen.")
              .toRecord("Record the evidence it rests on.")
              .toConsider("Consider what would show whether it holds.")
              .each(
                  Finding.class,
                  (finding, found) -> {
                    if (!isOf(Finding.Polarity.RECOMMENDATION, finding)
                        && grounds(finding, found).isEmpty()) {
                      found.on(finding);
                    }
                  }),
          warning("EVD-02", "conflicting-figures")
              .checks(
                  "Two figures about the same thing with the same key, for the same time or one of"
                      + " them without a time, cannot both hold: the least that one allows is more"
                      + " than the most that the other allows. Printed digits count as rounded,"
                      + " approximate numbers as within a tenth. Counts and shares are not"
                      + " compared, nor figures that are unknown, all, or words. One report a"
                      + " group.")
              .says(
                  "{name}{whole} is reported as {one} ({place}) and as {other} ({otherPlace}),"
                      + " which cannot both hold: readers may rely on either.")
              .toRecord(
                  "Record the time each figure holds for, or what exactly it counts; keep both if"
                      + " the sources disagree.")
              .sources(
                  AKIBA_MURATA.says("58 districts in the text, 53 in the table"),
                  IMSS_PROPOSAL.says("ten districts in one place, eight in another"))
              .once(EvidenceRules::checkConflicts),
          warning("EVD-03", "impossible-share")
              .checks(
                  "A figure that is one percentage, with an exact whole and no part recorded, is no"
                      + " whole number out of that many, even after rounding to its printed"
                      + " digits.")
              .says(
                  "{name} is reported as {share} of {n}, which no number of them makes; the nearest"
                      + " are {nearest}. The share may be of another group.")
              .toRecord("Correct the share or the number it is a share of, or record the part.")
              .sources(
                  BROWN_HEATHERS_2017.says("some means and shares are impossible for a small n"),
                  IMSS_PROPOSAL.says("90 % of teams attended all institutes"))
              .each(ReportedFigure.class, EvidenceRules::checkShare),
          warning("EVD-04", "stale-evidence")
              .checks(
                  "All evidence for a finding or a conjecture is dated, and the newest is certainly"
                      + " more than {staleYears} school years older than the as-of date.")
              .says(
                  "The newest evidence for {name}, {newest}, is at least {n school years} older"
                      + " than {asOf}, more than {staleYears}: it may no longer hold.")
              .toRecord("Record newer evidence.")
              .toConsider("Consider looking again.")
              .sources(COBB_THE_MIST_TEAM.says("data are collected and fed back each year"))
              .reads(STALE_YEARS)
              .once(
                  found -> {
                    found.index().nodes(Conjecture.class).forEach(one -> checkAge(one, found));
                    found.index().nodes(Finding.class).forEach(one -> checkAge(one, found));
                  }),
          info("EVD-05", "one-kind-of-evidence")
              .checks("A finding rests on two or more pieces of evidence, all of one kind.")
              .says(
                  "{name} rests on {n pieces} of evidence of one kind ({kind}): what that kind"
                      + " cannot show stays out of sight.")
              .toRecord("Record evidence of another kind, if there is any.")
              .toConsider("Consider looking at it in a second way.")
              .sources(
                  AKIBA_MURATA.says("surveys and interviews"),
                  IMSS_PROPOSAL.says("observations, documents, focus groups and surveys"))
              .each(Finding.class, EvidenceRules::checkKinds),
          warning("EVD-06", "cases-left-out")
              .checks(
                  "A sample without a note records fewer analysed than responded; where it is not"
                      + " recorded how many responded, fewer than were asked.")
              .says(
                  "Of {group} in {name}, {n} of {m} cases are analysed, and why the others are left"
                      + " out is not recorded: those left out may differ from the rest.")
              .toRecord("Record in a note why they are left out.")
              .sources(AKIBA_MURATA.says("58 districts answered, 53 are in the table"))
              .each(Sample.class, EvidenceRules::checkAnalysed),
          warning("EVD-07", "cause-without-experiment")
              .checks(
                  "A factor is claimed to be a cause, and no evidence for it is recorded with an"
                      + " experimental or longitudinal design.")
              .says(
                  "{factor} is called a cause of how far {practice} has spread, but no experimental"
                      + " or longitudinal evidence is recorded: the two may go together for another"
                      + " reason, or the cause may be the effect.")
              .toRecord("Record the design of the evidence, or the claim as an ASSOCIATION.")
              .toConsider("Consider what else could explain that the two go together.")
              .sources(AKIBA_MURATA.says("a plan to sustain it may follow where it takes hold"))
              .each(FactorAssociation.class, EvidenceRules::checkCause),
          info("EVD-08", "one-sided-findings")
              .checks(
                  "Three or more findings are strengths or challenges, and all of them are the same"
                      + " of the two. Other findings are not looked at.")
              .says(
                  "Of strengths and challenges, only {polarity} are recorded in {name}"
                      + " ({n findings}): the other side may be missing.")
              .toRecord("Record the other side, if the sources show it.")
              .toConsider("Consider asking for it.")
              .sources(IMSS_PROPOSAL.says("share strengths and weaknesses"))
              .once(EvidenceRules::checkPolarity),
          error("EVD-09", "part-above-whole")
              .checks(
                  "A part certainly exceeds its whole: in a sample, more analysed than responded,"
                      + " more responded than asked, or more asked than there are; in a summary of"
                      + " adoption, more units than were asked, or more asked than there are; more"
                      + " adopting than there are in all; or the part of a figure above its whole.")
              .says("{what} counts {part} of {whole}: a part cannot exceed its whole.")
              .toRecord("Correct one of the numbers.")
              .once(EvidenceRules::checkParts),
          error("EVD-10", "share-against-counts")
              .checks(
                  "A figure that is a percentage or a bound has an exact part and an exact whole,"
                      + " and their quotient does not lie within the rounding of its printed"
                      + " digits, or within the bound.")
              .says("{name} is reported as {share}, but {part} of {of} are {actual} %.")
              .toRecord("Correct the share, the part or the whole.")
              .sources(
                  AKIBA_MURATA.says("58 of 68 districts, 85 %"),
                  BROWN_HEATHERS_2017.says("reported numbers can be checked against each other"))
              .each(ReportedFigure.class, EvidenceRules::checkQuotient),
          info("EVD-11", "word-without-number")
              .checks(
                  "The magnitude of a finding is one of the words nearly all, large majority,"
                      + " majority, some and few.")
              .says(
                  "{name} says \"{word}\" and gives no number: readers may take it to mean more or"
                      + " less.")
              .toRecord("Record the share, if the source gives it anywhere.")
              .sources(IMSS_PROPOSAL.says("a large majority of leaders"))
              .each(
                  Finding.class,
                  (finding, found) ->
                      finding
                          .value()
                          .magnitude()
                          .flatMap(Magnitude::word)
                          .filter(VAGUE::contains)
                          .ifPresent(
                              word -> found.on(finding).field("magnitude").with("word", word))),
          warning("EVD-12", "mean-of-shares")
              .checks(
                  "A share reported for a unit equals, within rounding, the mean of the shares of"
                      + " the units directly in it, two or more, for the same thing at the same"
                      + " time, each with an exact part and whole; and it differs from the share of"
                      + " all parts in all wholes. A share that its own counts confirm is left out."
                      + " Read are reported figures and observations of adoption.")
              .says(
                  "For {unit}, {what} is reported as {share}, the mean of the shares of {n units}"
                      + " in it ({units}); counted together, {part} of {of} are {pooled} %. In a"
                      + " mean, a small unit weighs as much as a large one.")
              .toRecord("Record the share of all, with its part and its whole.")
              .once(RolledUpShares::check));

  private EvidenceRules() {}

  private static boolean isOf(Finding.Polarity polarity, Node<Finding> finding) {
    return finding.value().polarity().filter(polarity::equals).isPresent();
  }

  private static List<Node<Evidence>> grounds(Node<? extends Entity> subject, Findings found) {
    return found.get(Grounds.RELATION).of(subject);
  }

  private static void checkConflicts(Findings found) {
    Map<String, ListMultimap<Optional<TimePoint>, Node<ReportedFigure>>> figures =
        new LinkedHashMap<>();
    for (Node<ReportedFigure> node : found.index().nodes(ReportedFigure.class)) {
      ReportedFigure figure = node.value();
      if (Bounds.of(figure.value()).isPresent()) {
        figures
            .computeIfAbsent(
                Keys.of(figure.about(), figure.value().share().isPresent(), figure.key()),
                none -> MultimapBuilder.linkedHashKeys().arrayListValues().build())
            .put(figure.asOf(), node);
      }
    }
    figures.values().forEach(byTime -> checkConflicts(byTime, found));
  }

  /** Figures without a time must agree with each other and with those of every time. */
  private static void checkConflicts(
      ListMultimap<Optional<TimePoint>, Node<ReportedFigure>> byTime, Findings found) {
    List<Node<ReportedFigure>> undated = byTime.get(Optional.empty());
    List<Node<ReportedFigure>> extremes = undated.isEmpty() ? List.of() : furthestApart(undated);
    if (!undated.isEmpty() && report(extremes, found)) {
      return;
    }
    for (Optional<TimePoint> time : byTime.keySet()) {
      if (time.isPresent()) {
        List<Node<ReportedFigure>> together = new ArrayList<>(extremes);
        together.addAll(byTime.get(time));
        report(furthestApart(together), found);
      }
    }
  }

  private static List<Node<ReportedFigure>> furthestApart(List<Node<ReportedFigure>> figures) {
    return Bounds.furthestApart(figures, EvidenceRules::bounds).stream().sorted().toList();
  }

  private static Bounds bounds(Node<ReportedFigure> figure) {
    return Bounds.of(figure.value().value()).orElseThrow();
  }

  /** Reports two figures that cannot both hold; the answer is whether they are such. */
  private static boolean report(List<Node<ReportedFigure>> apart, Findings found) {
    Node<ReportedFigure> one = apart.get(0);
    Node<ReportedFigure> other = apart.get(1);
    boolean conflict = !bounds(one).meet(bounds(other));
    if (conflict) {
      found
          .on(one)
          .field("value")
          .with(
              "whole",
              one.value()
                  .about()
                  .flatMap(about -> found.index().get(about, Entity.class))
                  .map(about -> " of " + Subject.shown(about))
                  .orElse(""))
          .with("one", one.value().value())
          .with("place", place(one.value()))
          .with("other", other.value().value())
          .with("otherPlace", place(other.value()))
          .related(List.of(other));
    }
    return conflict;
  }

  private static String place(ReportedFigure figure) {
    return figure.sources().isEmpty()
        ? "no source recorded"
        : Words.list(figure.sources().stream().map(SourceRef::toString).toList());
  }

  private static Optional<BigDecimal> exactPercent(ReportedFigure figure) {
    return figure
        .value()
        .share()
        .filter(share -> share.kind() == Magnitude.Kind.EXACT)
        .flatMap(Magnitude::percent);
  }

  private static Optional<Long> exact(Optional<Quantity> quantity) {
    return quantity.filter(Quantity::isExact).map(Quantity::least);
  }

  private static void checkShare(Node<ReportedFigure> node, Findings found) {
    ReportedFigure figure = node.value();
    Optional<BigDecimal> percent = exactPercent(figure);
    Optional<Long> of = exact(figure.of()).filter(n -> n >= 1 && n <= Integer.MAX_VALUE);
    if (percent.isEmpty() || of.isEmpty() || figure.part().isPresent()) {
      return;
    }
    ReachablePercentages possible = new ReachablePercentages(Math.toIntExact(of.get()));
    if (!possible.isReachable(percent.get())) {
      BigDecimal finer = percent.get().setScale(percent.get().scale() + 1);
      found
          .on(node)
          .field("value")
          .with("share", figure.value())
          .with("n", of.get())
          .with(
              "nearest",
              possible.nearest(finer).stream()
                  .map(
                      near ->
                          near.percent().stripTrailingZeros().toPlainString()
                              + " % ("
                              + near.count()
                              + " of "
                              + of.get()
                              + ")")
                  .toList());
    }
  }

  private static <T extends Entity> void checkAge(Node<T> subject, Findings found) {
    Optional<TimePoint> asOf = found.index().system().asOf();
    List<Node<Evidence>> grounds = grounds(subject, found);
    if (asOf.isEmpty() || grounds.isEmpty()) {
      return;
    }
    int least = Integer.MAX_VALUE;
    Node<Evidence> newest = grounds.get(0);
    for (Node<Evidence> evidence : grounds) {
      Optional<SchoolYears> age =
          evidence
              .value()
              .lastCollected()
              .flatMap(
                  when ->
                      SchoolYears.between(
                          when, asOf.get(), found.index().conventions().calendar()));
      if (age.isEmpty()) {
        return;
      }
      if (age.get().least() < least) {
        least = age.get().least();
        newest = evidence;
      }
    }
    if (least > found.value(STALE_YEARS)) {
      found.on(subject).with("newest", newest).with("n", least).with("asOf", asOf.get());
    }
  }

  private static void checkKinds(Node<Finding> finding, Findings found) {
    List<Node<Evidence>> grounds = grounds(finding, found);
    if (grounds.size() > 1
        && grounds.stream().map(evidence -> evidence.value().kind()).distinct().count() == 1) {
      found
          .on(finding)
          .with("n", grounds.size())
          .with("kind", grounds.get(0).value().kind())
          .related(grounds);
    }
  }

  private static void checkAnalysed(Node<Sample> node, Findings found) {
    Sample sample = node.value();
    Optional<Integer> expected = sample.responded().or(sample::sample).or(sample::population);
    if (sample.note().filter(note -> !note.isBlank()).isEmpty()
        && sample.analysed().isPresent()
        && expected.filter(count -> sample.analysed().get() < count).isPresent()) {
      found
          .on(node)
          .field("analysed")
          .with("group", group(sample, found))
          .with("n", sample.analysed().get())
          .with("m", expected.get());
    }
  }

  /** The group of a sample: a role group by its name, others in the words of the source. */
  private static Object group(Sample sample, Findings found) {
    Optional<Node<Entity>> named = found.index().find(sample.group());
    return named.isPresent() ? named.get() : sample.group();
  }

  private static void checkCause(Node<FactorAssociation> association, Findings found) {
    if (association.value().claim() == FactorAssociation.Claim.CAUSE
        && grounds(association, found).stream()
            .flatMap(evidence -> evidence.value().design().stream())
            .noneMatch(SHOWING_CAUSES::contains)) {
      found
          .on(association)
          .field("claim")
          .with("factor", Text.quoted(association.value().factor()))
          .with(
              "practice",
              found.index().node(association.value().practice(), Innovation.class),
              "the innovation");
    }
  }

  private static void checkPolarity(Findings found) {
    List<Finding.Polarity> judgements =
        found.index().nodes(Finding.class).stream()
            .flatMap(finding -> finding.value().polarity().stream())
            .filter(JUDGEMENTS::contains)
            .toList();
    if (judgements.size() >= SEVERAL_FINDINGS && judgements.stream().distinct().count() == 1) {
      found
          .onSystem()
          .field("evidence/findings")
          .with("polarity", Words.of(judgements.get(0)) + "s")
          .with("n", judgements.size());
    }
  }

  /** A number of some, in the words of messages, and the field it stands in. */
  private record Count(String field, Optional<Integer> number, String whose) {}

  private static void checkParts(Findings found) {
    for (Node<Sample> node : found.index().nodes(Sample.class)) {
      Sample sample = node.value();
      checkChain(
          node,
          found,
          new Count("analysed", sample.analysed(), "analysed"),
          new Count("responded", sample.responded(), "responding"),
          new Count("sample", sample.sample(), "asked"),
          new Count("population", sample.population(), "in all"));
    }
    for (Node<DistributionSummary> node : found.index().nodes(DistributionSummary.class)) {
      DistributionSummary summary = node.value();
      checkChain(
          node,
          found,
          new Count("n", Optional.of(summary.n()), "summed up"),
          new Count("sample", summary.sample(), "asked"),
          new Count("population", summary.population(), "in all"));
    }
    for (Node<AdoptionObservation> node : found.index().nodes(AdoptionObservation.class)) {
      checkChain(
          node,
          found,
          new Count("adopting", node.value().adopting(), "adopting"),
          new Count("total", node.value().total(), "in all"));
    }
    for (Node<ReportedFigure> node : found.index().nodes(ReportedFigure.class)) {
      Optional<Quantity> part = node.value().part();
      Optional<Quantity> of = node.value().of();
      if (part.isPresent() && of.isPresent() && part.get().isMoreThan(of.get()) == Answer.YES) {
        onPart(node, "part", part.get().toString(), of.get().toString(), found);
      }
    }
  }

  /** Compares each number that is recorded with the next of its wholes that is. */
  private static void checkChain(Node<?> node, Findings found, Count... counts) {
    List<Count> recorded = Stream.of(counts).filter(count -> count.number().isPresent()).toList();
    for (int i = 1; i < recorded.size(); i++) {
      Count part = recorded.get(i - 1);
      Count whole = recorded.get(i);
      int k = part.number().orElseThrow();
      int n = whole.number().orElseThrow();
      if (k > n) {
        onPart(node, part.field(), k + " " + part.whose(), n + " " + whole.whose(), found);
      }
    }
  }

  private static void onPart(
      Node<?> node, String field, String part, String whole, Findings found) {
    found.on(node).field(field).with("what", named(node)).with("part", part).with("whole", whole);
  }

  /** An observation or a summary without an id by its label, all else by its nearest entity. */
  private static String named(Node<?> node) {
    return node.value() instanceof Entity entity
        ? Subject.shown(entity)
        : Subject.of(node).toString();
  }

  private static void checkQuotient(Node<ReportedFigure> node, Findings found) {
    ReportedFigure figure = node.value();
    Optional<Bounds> bounds = figure.value().share().flatMap(Bounds::of);
    Optional<Long> part = exact(figure.part());
    Optional<Long> of = exact(figure.of()).filter(whole -> whole > 0);
    if (bounds.isEmpty() || part.isEmpty() || of.isEmpty() || part.get() > of.get()) {
      return;
    }
    BigDecimal actual = Shares.percent(part.get(), of.get());
    if (!bounds.get().contain(actual)) {
      found
          .on(node)
          .field("value")
          .with("share", figure.value())
          .with("part", part.get())
          .with("of", of.get())
          .with("actual", Shares.printed(actual));
    }
  }
}

package org.concertive.validation;

import static org.concertive.catalogue.Sources.AKIBA_ET_AL_2019;
import static org.concertive.catalogue.Sources.AKIBA_HOWARD_2021;
import static org.concertive.catalogue.Sources.AKIBA_MURATA;
import static org.concertive.catalogue.Sources.BHATIA_DAVIS_2000;
import static org.concertive.catalogue.Sources.BORKO_2004;
import static org.concertive.catalogue.Sources.COBURN_2003;
import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;
import static org.concertive.catalogue.Sources.SZTAJN;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.practice.Requirement;
import org.concertive.model.practice.Routine;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.model.scale.Innovation;
import org.concertive.model.scale.OwnershipState;
import org.concertive.model.scale.ScaleDimension;
import org.concertive.model.scale.ScaleProfile;
import org.concertive.model.theory.FundingSource;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.relation.Adoption;
import org.concertive.relation.Enactment;
import org.concertive.relation.Ownership;
import org.concertive.relation.PrintedSummary;
import org.concertive.statistics.BhatiaDavis;
import org.concertive.statistics.Result;
import org.concertive.statistics.Scale;
import org.concertive.text.Words;

/** SCL: scale, requirements, money and what lasts. */
final class ScaleRules {
  private static final Threshold POLARIZATION_RISE =
      Threshold.share("polarizationRise", 0.05, "rise of polarization between two times");
  private static final Threshold MEAN_SHIFT =
      Threshold.count("meanShift", 5, "change of a mean, in percent points");

  private static final int YEARS_OF_REQUIREMENT = 2;
  private static final Set<OwnershipState.Locus> OUTSIDE_SCHOOLS =
      Sets.immutableEnumSet(
          OwnershipState.Locus.DISTRICT, OwnershipState.Locus.STATE, OwnershipState.Locus.EXTERNAL);

  private static final Template FELL_IN_UNITS =
      new Template(
          "Adoption of {name} fell in {units} after {source} ended ({end}): what the money paid for"
              + " may have carried it.");

  static final List<Rule> RULES =
      List.of(
          error("SCL-01", "impossible-adoption")
              .checks(
                  "An observation of adoption with more adopting than there are in all, or with a"
                      + " percentage that the two counts do not give, rounding allowed for.")
              .says("The adoption of {name} in {unit} ({when}) contradicts itself: {problem}.")
              .toRecord("Correct the counts or the percentage.")
              .each(AdoptionObservation.class, ScaleRules::checkObservation),
          warning("SCL-02", "no-requirement")
              .checks(
                  "An innovation for which no requirement is recorded, in a strategy that is to spread"
                      + " it or in a routine of either. Where no strategy spreads an innovation: a"
                      + " strategy without a requirement of its own or of its routines.")
              .omissionIn(Aspect.THEORY)
              .says(
                  "No requirement or expectation that {name} is taken up is recorded: in one study of"
                      + " districts, a requirement went along with wider use.")
              .toRecord("Record who expects what of whom, in the strategy or its routine.")
              .toConsider(
                  "Consider saying plainly what is expected, and how much is left to schools.")
              .sources(
                  AKIBA_MURATA.says("a requirement goes with scale in both years"),
                  AKIBA_ET_AL_2019.asWhole())
              .once(ScaleRules::checkRequirements),
          warning("SCL-03", "temporary-money")
              .checks(
                  "A strategy all of whose sources of money are time-limited, and each has ended, ends"
                      + " within one year of the as-of date or has no recorded end. Without an as-of"
                      + " date, only sources without a recorded end count.")
              .says(
                  "All recorded money for {name} is temporary ({sources}): what it pays for may end"
                      + " with it.")
              .toRecord("Record other sources, or until when these pay.")
              .toConsider("Consider which lasting money could carry on what matters most.")
              .sources(
                  COBURN_2003.says("sustainability means lasting under unstable resources"),
                  AKIBA_MURATA.says("districts went on with money from several other sources"))
              .each(
                  Strategy.class,
                  (strategy, found) -> {
                    if (Funding.isTemporary(strategy)) {
                      found.on(strategy).field("funding").with("sources", Funding.of(strategy));
                    }
                  }),
          warning("SCL-04", "no-money")
              .checks("A strategy for which no funding is recorded.")
              .omissionIn(Aspect.THEORY)
              .says(
                  "No funding is recorded for {name}: in one study of districts, payment for"
                      + " substitutes or teachers went along with wider use.")
              .toRecord("Record the money it rests on.")
              .toConsider("If there is none, consider what it costs those who carry it out.")
              .sources(AKIBA_MURATA.says("funding goes with scale, through different payments"))
              .each(
                  Strategy.class,
                  (strategy, found) -> {
                    if (strategy.value().funding().isEmpty()) {
                      found.on(strategy).field("funding");
                    }
                  }),
          warning("SCL-05", "no-sustainability-plan")
              .checks("A strategy that names no sustainability plan.")
              .omissionIn(Aspect.THEORY)
              .says(
                  "No plan for how {name} is to go on is recorded: in one study of districts, such a"
                      + " plan went along with wider use, as its cause or its effect.")
              .toRecord("Record the plan, its horizon and who sees to it.")
              .toConsider("Consider planning early how it goes on when money or people leave.")
              .sources(AKIBA_MURATA.says("a sustainability plan goes with scale in both years"))
              .each(
                  Strategy.class,
                  (strategy, found) -> {
                    if (strategy.value().sustainabilityPlan().isEmpty()) {
                      found.on(strategy).field("sustainabilityPlan");
                    }
                  }),
          info("SCL-06", "spread-alone")
              .checks(
                  "A scale profile that describes spread, and neither depth, sustainability nor"
                      + " ownership.")
              .omissionIn(Aspect.ADOPTION)
              .says(
                  "The scale of {name} is described by its spread alone: how deep it goes, whether it"
                      + " lasts and whose it is are not recorded.")
              .toRecord("Record its depth, sustainability and ownership, with their evidence.")
              .toConsider("Consider looking at how deeply it changes practice where it is used.")
              .sources(
                  COBURN_2003.says(
                      "scale has depth, sustainability, spread and shift in ownership"))
              .each(ScaleProfile.class, ScaleRules::checkProfile),
          warning("SCL-07", "moving-apart")
              .checks(
                  "An innovation whose adoption is polarized more at one time than at the time before"
                      + " it, by at least {polarizationRise}, while the mean changed by less than"
                      + " {meanShift} percent points and as many units were observed. Reads summaries"
                      + " of one level, and observations of units at one level.")
              .says(
                  "The mean adoption of {name} was {a} percent in {earlier} and {b} percent in {later},"
                      + " a change of less than {meanShift} points, but polarization rose from {p} to"
                      + " {q}, by at least {polarizationRise}: some units may go ahead while others"
                      + " fall behind.")
              .toRecord("Record the units, if only a summary is given, to see which moved apart.")
              .toConsider("Consider what those that fall behind would need.")
              .sources(
                  AKIBA_MURATA.says("a polarizing trend after the grant ended"),
                  BHATIA_DAVIS_2000.asWhole())
              .reads(POLARIZATION_RISE, MEAN_SHIFT)
              .each(Innovation.class, ScaleRules::checkPolarization),
          warning("SCL-08", "fall-after-money")
              .checks(
                  "An innovation whose mean in a series of summaries, or whose share in a unit, is"
                      + " lower at the first time after the end of a time-limited source of one of"
                      + " its strategies than at the last time before. Silent where it is not certain"
                      + " which is before and which after.")
              .says(
                  "The mean adoption of {name} fell from {a} percent in {earlier} to {b} percent in"
                      + " {later}, after {source} ended ({end}): what the money paid for may have"
                      + " carried it.")
              .orSays(FELL_IN_UNITS)
              .toRecord("Record what else changed between the two times.")
              .toConsider("Consider which of what the money paid for is worth carrying on.")
              .sources(
                  AKIBA_MURATA.says("how scale changed after Race to the Top ended"),
                  AKIBA_HOWARD_2021.asWhole())
              .each(Innovation.class, ScaleRules::checkFall),
          warning("SCL-09", "never-handed-over")
              .checks(
                  "An innovation whose latest recorded owners are all the district, the state or"
                      + " outsiders, while it has been required for two years or more at the as-of"
                      + " date, with no discretion.")
              .says(
                  "{name} has been required for {n} years, with no discretion, and is still recorded"
                      + " as owned by {locus}: what schools do not own may last only as long as it is"
                      + " required.")
              .toRecord("Record who owns it now, or how much is left to schools.")
              .toConsider("Consider which decisions about it schools could take over.")
              .sources(
                  AKIBA_MURATA.says("from initial requirement to school ownership"),
                  SZTAJN.says("provide support, then let go"),
                  AKIBA_HOWARD_2021.asWhole())
              .each(Innovation.class, ScaleRules::checkHandover),
          warning("SCL-10", "let-go-without-support")
              .checks(
                  "An innovation whose latest recorded owners are all schools or teachers, while every"
                      + " strategy that is to spread it has no support, or is over, and no money that"
                      + " has not ended at the as-of date.")
              .says(
                  "{name} is recorded as owned by schools or teachers, and no support or money that"
                      + " remains for it is recorded: letting go is meant to follow support, not to"
                      + " replace it.")
              .toRecord("Record the support and money that remain.")
              .toConsider("Consider which support schools still need to keep it alive.")
              .sources(SZTAJN.says("provide support, then let go"))
              .each(Innovation.class, ScaleRules::checkSupport),
          error("SCL-11", "impossible-summary")
              .checks(
                  "A summary with no units, with values outside 0 to 100 percent or in the wrong order,"
                      + " or with a greater standard deviation than its mean, least and greatest value"
                      + " allow. Every printed value may be rounded; a standard deviation of unknown"
                      + " kind counts as that of a sample.")
              .says("The summary of {name} in {when} cannot exist: {problem}.")
              .toRecord("Correct the summary, or record which kind of standard deviation it gives.")
              .sources(BHATIA_DAVIS_2000.says("mean and range bound the variance"))
              .each(DistributionSummary.class, ScaleRules::checkSummary),
          warning("SCL-12", "few-reach-all")
              .checks(
                  "Somebody who serves all schools, or all districts, of the description, if they are"
                      + " three or more, or a team whose routines reach all of them; while no strategy"
                      + " with target level school or program has a support.")
              .omissionIn(Aspect.THEORY)
              .says(
                  "{name} supports all {n} {units} described, and no support at the level of schools"
                      + " is recorded: a few can hardly reach everybody while local capacity is still"
                      + " growing.")
              .toRecord("Record the strategies that build capacity in schools, and their supports.")
              .toConsider("Consider who in the schools could take over part of the support.")
              .sources(IMSS_PROPOSAL.says("a small staff reaches few teachers in all districts"))
              .once(ScaleRules::checkLocalCapacity),
          info("SCL-13", "seen-once")
              .checks(
                  "An innovation whose adoption, in observations or summaries, is recorded for one"
                      + " time only.")
              .says(
                  "Adoption of {name} is recorded for one time only ({when}): how it changes cannot be"
                      + " seen.")
              .toRecord("Record how far it was adopted at another time.")
              .toConsider("Consider asking again, in the same way.")
              .sources(AKIBA_MURATA.says("the same districts were asked in two years"))
              .each(
                  Innovation.class,
                  (innovation, found) -> {
                    Set<TimePoint> times = found.get(Adoption.RELATION).timesOf(innovation);
                    if (times.size() == 1) {
                      found.on(innovation).with("when", times.iterator().next());
                    }
                  }),
          info("SCL-14", "evidence-of-one-site")
              .checks(
                  "An innovation used in two or more units of one kind, while all evidence about it,"
                      + " that of its scale profile included, names one and the same unit. Silent if"
                      + " an item names none.")
              .says(
                  "{name} is used in {n} units, but all recorded evidence about it is from {site}: what"
                      + " holds in one place may not hold in others.")
              .toRecord("Record evidence from other places.")
              .toConsider("Consider looking at a place where conditions differ.")
              .sources(
                  BORKO_2004.says("research on a program begins at one site"),
                  SZTAJN.says("the step from one site to several opens many questions"))
              .each(Innovation.class, ScaleRules::checkSites),
          warning("SCL-15", "share-above-one")
              .checks(
                  "An indicator whose unit is a share, with a baseline, target, measurement or mean of"
                      + " measurements above 1.")
              .says(
                  "{name} is a share, which cannot exceed 1, but has {n values} above that"
                      + " ({values}): if percentages were meant, {value} would be {share}.")
              .toRecord("Write shares from 0 to 1, such as 0.45 for 45 %, or correct the unit.")
              .once(ScaleRules::checkShares));

  private ScaleRules() {}

  private static void checkObservation(Node<AdoptionObservation> node, Findings found) {
    AdoptionObservation one = node.value();
    if (one.adopting().isPresent() && one.total().isPresent()) {
      AdoptionFigures.problem(one.adopting().get(), one.total().get(), one.percent())
          .ifPresent(
              problem ->
                  found
                      .index()
                      .node(one.practice(), Innovation.class)
                      .ifPresent(
                          innovation ->
                              found
                                  .on(innovation)
                                  .at(node)
                                  .with("unit", shown(one.unit(), found.index()))
                                  .with("when", one.when())
                                  .with("problem", problem)));
    }
  }

  private static Object shown(Ref<OrgUnit> unit, SystemIndex index) {
    Optional<Node<OrgUnit>> node = index.node(unit, OrgUnit.class);
    return node.isPresent() ? node.get() : unit.id();
  }

  /** The strategies that are to spread an innovation, each once, in document order. */
  private static List<Node<Strategy>> strategiesOf(Node<Innovation> innovation) {
    return innovation.index().referencesTo(innovation).stream()
        .map(Reference::from)
        .flatMap(from -> from.as(Strategy.class).stream())
        .distinct()
        .toList();
  }

  private static void checkRequirements(Findings found) {
    SystemIndex index = found.index();
    List<Node<Strategy>> strategies = index.nodes(Strategy.class);
    boolean isNoneScaled = strategies.stream().allMatch(one -> one.value().scales().isEmpty());
    if (isNoneScaled && !strategies.isEmpty()) {
      strategies.stream()
          .filter(strategy -> ofStrategy(strategy).findAny().isEmpty())
          .forEach(found::on);
    } else {
      index.nodes(Innovation.class).stream()
          .filter(innovation -> requirementsOf(innovation).isEmpty())
          .forEach(found::on);
    }
  }

  private static Stream<Requirement> ofStrategy(Node<Strategy> strategy) {
    return Stream.concat(
        strategy.value().requirement().stream(),
        strategy.index().get(Enactment.RELATION).routinesOf(strategy).stream()
            .flatMap(routine -> routine.value().requirement().stream()));
  }

  private static List<Requirement> requirementsOf(Node<Innovation> innovation) {
    return Stream.concat(
            innovation.value().routines().stream()
                .flatMap(routine -> innovation.index().get(routine, Routine.class).stream())
                .flatMap(routine -> routine.requirement().stream()),
            strategiesOf(innovation).stream().flatMap(ScaleRules::ofStrategy))
        .toList();
  }

  private static void checkProfile(Node<ScaleProfile> profile, Findings found) {
    ScaleProfile value = profile.value();
    if (value.spread().isPresent()
        && value.depth().isEmpty()
        && value.sustainability().isEmpty()
        && value.ownership().isEmpty()) {
      found
          .index()
          .node(value.practice(), Innovation.class)
          .ifPresent(innovation -> found.on(innovation).at(profile));
    }
  }

  private static void checkPolarization(Node<Innovation> innovation, Findings found) {
    Adoption adoption = found.get(Adoption.RELATION);
    adoption.summaries(innovation).forEach(series -> checkSeries(innovation, series, found));
    adoption.distributions(innovation).forEach(series -> checkSeries(innovation, series, found));
  }

  private static void checkSeries(
      Node<Innovation> innovation, List<Adoption.Wave> series, Findings found) {
    SchoolCalendar calendar = found.index().conventions().calendar();
    for (int i = 1; i < series.size(); i++) {
      Adoption.Wave earlier = series.get(i - 1);
      Adoption.Wave later = series.get(i);
      Optional<Double> before = polarization(earlier).value();
      Optional<Double> after = polarization(later).value();
      if (earlier.when().isBefore(later.when(), calendar) == Answer.YES
          && earlier.n() == later.n()
          && Math.abs(later.mean() - earlier.mean()) < found.value(MEAN_SHIFT)
          && before.isPresent()
          && after.isPresent()
          && after.get() - before.get() >= found.value(POLARIZATION_RISE)) {
        found
            .on(innovation)
            .at(later.recorded())
            .with("a", earlier.mean())
            .with("earlier", earlier.when())
            .with("b", later.mean())
            .with("later", later.when())
            .with("p", rounded(before.get()))
            .with("q", rounded(after.get()));
      }
    }
  }

  private static BigDecimal rounded(double index) {
    return BigDecimal.valueOf(index).setScale(2, RoundingMode.HALF_UP);
  }

  private static Result<Double> polarization(Adoption.Wave wave) {
    return wave.recorded().value() instanceof DistributionSummary summary
        ? new PrintedSummary(summary).polarization()
        : BhatiaDavis.polarization(
            Scale.PERCENT, wave.values().stream().mapToDouble(value -> value).toArray());
  }

  /** Two times that follow each other, one certainly before the end of something, one after it. */
  private record Change(Adoption.Wave before, Adoption.Wave after) {
    boolean isFall() {
      return after.mean() < before.mean();
    }
  }

  private static Optional<Change> across(
      TimePoint end, List<Adoption.Wave> series, SchoolCalendar calendar) {
    for (int i = 1; i < series.size(); i++) {
      if (end.isBefore(series.get(i).when(), calendar) == Answer.YES) {
        Adoption.Wave before = series.get(i - 1);
        return end.isBefore(before.when(), calendar) == Answer.NO
            ? Optional.of(new Change(before, series.get(i)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void checkFall(Node<Innovation> innovation, Findings found) {
    Set<Node<FundingSource>> sources = new LinkedHashSet<>();
    strategiesOf(innovation).forEach(strategy -> sources.addAll(Funding.of(strategy)));
    for (Node<FundingSource> source : sources) {
      if (source.value().timeLimited() == Answer.YES) {
        Funding.endOf(source).ifPresent(end -> checkFall(innovation, source, end, found));
      }
    }
  }

  private static void checkFall(
      Node<Innovation> innovation, Node<FundingSource> source, TimePoint end, Findings found) {
    Adoption adoption = found.get(Adoption.RELATION);
    SchoolCalendar calendar = found.index().conventions().calendar();
    List<Change> means = falls(adoption.summaries(innovation), end, calendar);
    List<Change> units = falls(adoption.byUnit(innovation), end, calendar);
    if (!means.isEmpty()) {
      Change fall = means.get(0);
      found
          .on(innovation)
          .at(fall.after().recorded())
          .with("a", fall.before().mean())
          .with("earlier", fall.before().when())
          .with("b", fall.after().mean())
          .with("later", fall.after().when())
          .with("source", source)
          .with("end", end);
    } else if (!units.isEmpty()) {
      found
          .on(innovation)
          .at(units.get(0).after().recorded())
          .saying(FELL_IN_UNITS)
          .with("units", units.stream().map(fall -> shown(fall, found.index())).toList())
          .with("source", source)
          .with("end", end);
    }
  }

  private static List<Change> falls(
      List<List<Adoption.Wave>> series, TimePoint end, SchoolCalendar calendar) {
    return series.stream()
        .flatMap(waves -> across(end, waves, calendar).stream())
        .filter(Change::isFall)
        .toList();
  }

  private static Object shown(Change fall, SystemIndex index) {
    return shown(((AdoptionObservation) fall.after().recorded().value()).unit(), index);
  }

  private static void checkHandover(Node<Innovation> innovation, Findings found) {
    List<Node<OwnershipState>> latest = found.get(Ownership.RELATION).latestOf(innovation);
    if (!latest.isEmpty()
        && latest.stream().allMatch(state -> OUTSIDE_SCHOOLS.contains(state.value().locus()))) {
      requirementsOf(innovation).stream()
          .filter(one -> one.discretion() == Requirement.Discretion.NONE)
          .flatMapToInt(one -> yearsInForce(one, found.index()).stream())
          .filter(years -> years >= YEARS_OF_REQUIREMENT)
          .max()
          .ifPresent(
              years ->
                  found
                      .on(innovation)
                      .at(latest.get(0))
                      .with("n", years)
                      .with("locus", owner(latest.get(0).value().locus())));
    }
  }

  private static String owner(OwnershipState.Locus locus) {
    return locus == OwnershipState.Locus.EXTERNAL
        ? "those who brought it from outside"
        : "the " + Words.of(locus);
  }

  /** For how many years a requirement has been in force at the as-of date, if it certainly is. */
  private static OptionalInt yearsInForce(Requirement requirement, SystemIndex index) {
    Optional<TimePoint> asOf = index.system().asOf();
    return asOf.isEmpty()
        ? OptionalInt.empty()
        : requirement
            .period()
            .filter(
                period -> period.contains(asOf.get(), index.conventions().calendar()) == Answer.YES)
            .flatMap(TimeSpan::start)
            .map(start -> start.yearsUntil(asOf.get()))
            .orElse(OptionalInt.empty());
  }

  private static void checkSupport(Node<Innovation> innovation, Findings found) {
    List<Node<Strategy>> strategies = strategiesOf(innovation);
    if (!strategies.isEmpty()
        && found.get(Ownership.RELATION).isOfSchools(innovation)
        && !Funding.isAnythingLeft(strategies)) {
      found.on(innovation).related(strategies);
    }
  }

  private static void checkSummary(Node<DistributionSummary> node, Findings found) {
    DistributionSummary summary = node.value();
    new PrintedSummary(summary)
        .problem()
        .ifPresent(
            problem ->
                found
                    .index()
                    .node(summary.practice(), Innovation.class)
                    .ifPresent(
                        innovation ->
                            found
                                .on(innovation)
                                .at(node)
                                .with("when", summary.when())
                                .with("problem", problem)));
  }

  private static void checkLocalCapacity(Findings found) {
    if (!LocalCapacity.isSupported(found.index())) {
      new LocalCapacity(found.index())
          .reaches()
          .forEach(
              reach ->
                  found
                      .on(reach.actor())
                      .with("n", reach.units())
                      .with("units", reach.kind() == OrgUnitKind.SCHOOL ? "schools" : "districts"));
    }
  }

  private static void checkSites(Node<Innovation> innovation, Findings found) {
    int units = unitsUsing(innovation);
    Set<Node<Evidence>> evidence = evidenceOf(innovation);
    if (units < 2 || evidence.isEmpty()) {
      return;
    }
    Set<Node<OrgUnit>> sites = new LinkedHashSet<>();
    for (Node<Evidence> one : evidence) {
      List<Node<OrgUnit>> named =
          one.value().about().stream()
              .flatMap(about -> found.index().node(about.id(), OrgUnit.class).stream())
              .toList();
      if (named.isEmpty()) {
        return;
      }
      sites.addAll(named);
    }
    if (sites.size() == 1) {
      found.on(innovation).with("n", units).with("site", sites.iterator().next()).related(evidence);
    }
  }

  /** In how many units of one kind an innovation is used: of the kind with the most. */
  private static int unitsUsing(Node<Innovation> innovation) {
    SystemIndex index = innovation.index();
    Set<Ref<OrgUnit>> units = new LinkedHashSet<>();
    index
        .get(Adoption.RELATION)
        .observationsOf(innovation)
        .forEach(observation -> units.add(observation.value().unit()));
    strategiesOf(innovation).forEach(strategy -> units.addAll(strategy.value().units()));
    Map<OrgUnitKind, Integer> byKind = new EnumMap<>(OrgUnitKind.class);
    for (Ref<OrgUnit> unit : units) {
      index.get(unit, OrgUnit.class).ifPresent(one -> byKind.merge(one.kind(), 1, Integer::sum));
    }
    return byKind.values().stream().mapToInt(count -> count).max().orElse(0);
  }

  /** The evidence about an innovation, and that of its scale profiles. */
  private static Set<Node<Evidence>> evidenceOf(Node<Innovation> innovation) {
    SystemIndex index = innovation.index();
    Set<Node<Evidence>> evidence = new LinkedHashSet<>();
    for (Reference reference : index.referencesTo(innovation)) {
      reference.from().as(Evidence.class).ifPresent(evidence::add);
      reference
          .from()
          .as(ScaleProfile.class)
          .ifPresent(
              profile ->
                  dimensions(profile.value())
                      .flatMap(dimension -> dimension.evidence().stream())
                      .flatMap(item -> index.node(item, Evidence.class).stream())
                      .forEach(evidence::add));
    }
    return evidence;
  }

  private static Stream<ScaleDimension> dimensions(ScaleProfile profile) {
    return Stream.of(
            profile.depth(), profile.sustainability(), profile.spread(), profile.ownership())
        .flatMap(Optional::stream);
  }

  private static void checkShares(Findings found) {
    ListMultimap<Node<Indicator>, Reading> above =
        Reading.byIndicator(
            found.index(),
            Reading::of,
            (of, reading) ->
                of.unit() == Indicator.Unit.SHARE && reading.value().compareTo(BigDecimal.ONE) > 0);
    for (Node<Indicator> indicator : above.keySet()) {
      List<Reading> readings = above.get(indicator);
      Reading first = readings.get(0);
      found
          .on(indicator)
          .at(first.place())
          .field(first.field())
          .with("n", readings.size())
          .with("values", readings.stream().map(Reading::value).toList())
          .with("value", first.value())
          .with("share", first.value().movePointLeft(2));
    }
  }
}

package org.concertive.walkthrough;

import static org.concertive.metrics.AuthorityMetrics.AUTHORITY_CLARITY;
import static org.concertive.metrics.DependenceMetrics.DEPARTURE_TOLERANCE;
import static org.concertive.metrics.DependenceMetrics.SOLE_LEADER_DEPENDENCE;
import static org.concertive.metrics.DistributionMetrics.EFFECTIVE_LEADERS;
import static org.concertive.metrics.DistributionMetrics.LEADER_COUNT;
import static org.concertive.metrics.DistributionMetrics.LEVEL_COVERAGE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.metrics.Contributor;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Profile;
import org.concertive.metrics.Value;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.practice.Routine;
import org.concertive.model.theory.Strategy;
import org.concertive.relation.Authority;
import org.concertive.relation.Enactment;
import org.concertive.relation.Leading;
import org.concertive.statistics.Result;
import org.concertive.validation.ValidationReport;

/** A description in at most ten lines, one fact each; what cannot be said is left out. */
final class SummarySection {
  private static final String COMMUNITY = English.words(OrgLevel.COMMUNITY);

  private final MetricResults measured;
  private final SystemIndex index;
  private final LeadershipSystem system;
  private final View view;

  private SummarySection(MetricResults measured) {
    this.measured = measured;
    index = measured.index();
    system = index.system();
    view = measured.get(LEADER_COUNT, View.DESIGNED).isDefined() ? View.DESIGNED : View.LIVED;
  }

  static void print(MetricResults measured, ValidationReport found, Page page) {
    page.title("IN TEN LINES");
    SummarySection summary = new SummarySection(measured);
    Stream.of(
            Optional.of(summary.scope()),
            summary.leaders(),
            summary.community(),
            summary.sharing(),
            summary.dependence(),
            summary.rights(),
            summary.undecided(),
            summary.cadences(),
            summary.strategies(),
            Optional.of("The rules find " + FindingSection.summary(found) + "."))
        .flatMap(Optional::stream)
        .forEach(line -> page.line(2, 4, line));
  }

  private String scope() {
    List<String> missing = DescriptionSection.aspects(system, Coverage.NOT_DOCUMENTED);
    List<String> counts =
        Stream.of(
                Map.entry("routine", system.routines()),
                Map.entry("activity", system.activities()),
                Map.entry("declared leader", system.leaders()),
                Map.entry("strategy", index.nodes(Strategy.class)))
            .filter(list -> !list.getValue().isEmpty())
            .map(list -> English.count(list.getValue(), list.getKey()))
            .toList();
    return "Described: "
        + (counts.isEmpty() ? "no routine, activity, leader or strategy" : English.list(counts))
        + "."
        + (missing.isEmpty() ? "" : " Not documented: " + English.list(missing) + ".");
  }

  private Optional<String> leaders() {
    return value(LEADER_COUNT)
        .filter(leading -> hasLeaders())
        .map(
            leading ->
                (system.leaders().isEmpty()
                        ? "No leader"
                        : English.count(system.leaders(), "leader"))
                    + (system.leaders().size() < 2 ? " is" : " are")
                    + " declared"
                    + at("declared")
                    + "; "
                    + (leading.high() == 0 ? "nobody" : Numeral.of(leading))
                    + (leading.high() < 2 ? " is" : " are")
                    + (view == View.DESIGNED ? " meant to lead" : " recorded as having led")
                    + at("leading")
                    + ".");
  }

  private boolean hasLeaders() {
    return !system.leaders().isEmpty() || !index.get(Leading.in(view)).leaders().isEmpty();
  }

  private String at(String part) {
    List<String> levels = levels(part);
    return levels.isEmpty() ? "" : ", at " + English.list(levels) + " level";
  }

  private List<String> levels(String part) {
    Optional<Profile> levels = measured.get(LEVEL_COVERAGE, view).value();
    return levels
        .map(profile -> profile.get(part))
        .flatMap(Result::value)
        .map(Value::contributors)
        .orElse(List.of())
        .stream()
        .map(Contributor::name)
        .toList();
  }

  private Optional<String> community() {
    if (!hasLeaders() || !measured.get(LEVEL_COVERAGE, view).isDefined()) {
      return Optional.empty();
    }
    return Optional.of(
        "At community level, "
            + (levels("declared").contains(COMMUNITY) ? "a leader" : "no leader")
            + " is declared, and "
            + (levels("leading").contains(COMMUNITY) ? "somebody" : "nobody")
            + " is recorded as leading.");
  }

  private Optional<String> sharing() {
    return value(EFFECTIVE_LEADERS)
        .map(
            shared ->
                "Leading is shared as if by "
                    + counted(shared, "leader")
                    + " with equal shares."
                    + greatest(shared));
  }

  private String greatest(Value shared) {
    Leading leading = index.get(Leading.in(view));
    return shared.contributors().stream()
        .findFirst()
        .flatMap(first -> index.node(first.id(), Actor.class))
        .map(
            leader ->
                " "
                    + leader.value().label()
                    + " has the greatest share: "
                    + Numeral.of(leading.creditOf(leader))
                    + " of "
                    + led(leading.led().size())
                    + ".")
        .orElse("");
  }

  private String led(int number) {
    return English.count(number, view == View.DESIGNED ? "led routine" : "led activity");
  }

  private Optional<String> dependence() {
    return value(SOLE_LEADER_DEPENDENCE)
        .map(
            alone ->
                alone
                        .about()
                        .map(
                            leader ->
                                leader.name()
                                    + " is the only leader of "
                                    + of(alone)
                                    + (view == View.DESIGNED
                                        ? " led routines."
                                        : " led activities."))
                        .orElse("No person or post leads anything alone.")
                    + value(DEPARTURE_TOLERANCE)
                        .map(
                            few ->
                                " If "
                                    + counted(few, "leader")
                                    + " left, at least half of the led routines would have no leader.")
                        .orElse(""));
  }

  private Optional<String> rights() {
    return measured
        .get(AUTHORITY_CLARITY)
        .value()
        .map(
            clear ->
                "For "
                    + of(clear)
                    + " who answer for something, it is recorded what they may decide.");
  }

  private static String counted(Value number, String noun) {
    String text = Numeral.of(number);
    return text + " " + (text.equals("1") ? noun : English.plural(noun));
  }

  private static String of(Value share) {
    return Numeral.of(share).replace("/", " of ");
  }

  private Optional<String> undecided() {
    List<Node<DecisionDomain>> domains = index.nodes(DecisionDomain.class);
    Authority authority = index.get(Authority.RELATION);
    List<Node<DecisionDomain>> open =
        domains.stream().filter(domain -> !authority.isDecided(domain)).toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "For "
                + open.size()
                + " of "
                + English.count(domains, "domain")
                + ", it is not recorded who decides: "
                + English.few(Names.of(open))
                + ".");
  }

  private Optional<String> cadences() {
    Map<String, Long> often =
        system.routines().stream()
            .flatMap(routine -> routine.cadence().stream())
            .filter(cadence -> cadence.times().isStated())
            .collect(
                Collectors.groupingBy(English::often, LinkedHashMap::new, Collectors.counting()));
    long stated = often.values().stream().mapToLong(Long::longValue).sum();
    List<Routine> routines = system.routines();
    return routines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "For "
                + stated
                + " of "
                + English.count(routines, "routine")
                + ", it is recorded in numbers how often"
                + " they take place"
                + (often.isEmpty() ? "." : ": " + kinds(often) + "."));
  }

  private static String kinds(Map<String, Long> often) {
    return English.few(
        often.entrySet().stream()
            .map(kind -> kind.getKey() + (kind.getValue() > 1 ? " (" + kind.getValue() + ")" : ""))
            .toList());
  }

  private Optional<String> strategies() {
    List<Node<Strategy>> strategies = index.nodes(Strategy.class);
    Enactment enactment = index.get(Enactment.RELATION);
    long carriedOut =
        strategies.stream()
            .filter(
                strategy ->
                    !enactment.routinesOf(strategy).isEmpty()
                        || !enactment.activitiesEnacting(strategy).isEmpty())
            .count();
    long reasoned =
        strategies.stream().filter(strategy -> strategy.value().rationale().isPresent()).count();
    return strategies.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Of "
                + English.count(strategies, "strategy")
                + ", "
                + carriedOut
                + " are carried out by a routine or an activity, and "
                + reasoned
                + " say why.");
  }

  private Optional<Value> value(Metric<Value> metric) {
    return measured.get(metric, view).value();
  }
}

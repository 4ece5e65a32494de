package org.concertive.walkthrough;

import static org.concertive.metrics.AuthorityMetrics.AUTHORITY_CLARITY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.commandline.Page;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.metrics.MetricResults;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.practice.Routine;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Cadence;
import org.concertive.relation.Authority;
import org.concertive.relation.Enactment;
import org.concertive.validation.ValidationReport;

/** A description in at most ten lines, one fact each; what cannot be said is left out. */
final class SummarySection {
  private final MetricResults measured;
  private final SystemIndex index;
  private final LeadershipSystem system;

  private SummarySection(MetricResults measured) {
    this.measured = measured;
    index = measured.index();
    system = index.system();
  }

  static void print(MetricResults measured, ValidationReport found, Page page) {
    page.title("IN TEN LINES");
    SummarySection summary = new SummarySection(measured);
    Stream.of(
            Stream.of(summary.scope()),
            new LeadingFacts(measured).lines(),
            Stream.of(
                    summary.rights(), summary.undecided(), summary.cadences(), summary.strategies())
                .flatMap(Optional::stream),
            Stream.of("The rules find " + FindingSection.summary(found) + "."))
        .flatMap(lines -> lines)
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

  private Optional<String> rights() {
    return measured
        .get(AUTHORITY_CLARITY)
        .value()
        .map(
            clear ->
                "For "
                    + Numeral.outOf(clear)
                    + " who answer for something, it is recorded what they may decide.");
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
                Collectors.groupingBy(Cadence::inWords, LinkedHashMap::new, Collectors.counting()));
    long stated = often.values().stream().mapToLong(Long::longValue).sum();
    List<Routine> routines = system.routines();
    return routines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "For "
                + stated
                + " of "
                + English.count(routines, "routine")
                + ", it is recorded in numbers how often they take place"
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
                + (carriedOut == 1 ? " is" : " are")
                + " carried out by a routine or an activity, and "
                + reasoned
                + (reasoned == 1 ? " says why." : " say why."));
  }
}

package org.concertive.io.report;

import static org.concertive.metrics.AuthorityMetrics.AUTHORITY_CLARITY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.practice.Routine;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Cadence;
import org.concertive.relation.Authority;
import org.concertive.relation.Enactment;
import org.concertive.text.Words;

/** A description in at most ten lines, one fact each; what cannot be said is left out. */
final class SummarySection {
  private final Material material;
  private final SystemIndex index;
  private final LeadershipSystem system;

  private SummarySection(Material material) {
    this.material = material;
    index = material.index();
    system = index.system();
  }

  static Section of(Material material) {
    return new Section("summary", "In ten lines", List.of(Block.Items.numbered(lines(material))));
  }

  /** The lines, one fact each. */
  static List<String> lines(Material material) {
    SummarySection summary = new SummarySection(material);
    return Stream.of(
            Stream.of(summary.scope()),
            new LeadingFacts(material.measured()).lines(),
            Stream.of(
                    summary.rights(), summary.undecided(), summary.cadences(), summary.strategies())
                .flatMap(Optional::stream),
            Stream.of("The rules find " + FindingSection.summary(material.found()) + "."))
        .flatMap(lines -> lines)
        .toList();
  }

  private String scope() {
    List<String> missing =
        material.aspects(Coverage.NOT_DOCUMENTED).stream().map(Words::of).toList();
    List<String> counts =
        Stream.of(
                Map.entry("routine", system.routines()),
                Map.entry("activity", system.activities()),
                Map.entry("declared leader", system.leaders()),
                Map.entry("strategy", index.nodes(Strategy.class)))
            .filter(list -> !list.getValue().isEmpty())
            .map(list -> Words.count(list.getValue().size(), list.getKey()))
            .toList();
    return "Described: "
        + (counts.isEmpty() ? "no routine, activity, leader or strategy" : Words.all(counts))
        + "."
        + (missing.isEmpty() ? "" : " Not documented: " + Words.all(missing) + ".");
  }

  private Optional<String> rights() {
    return material
        .measured()
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
                + Words.count(domains.size(), "domain")
                + ", it is not recorded who decides: "
                + Words.list(Names.of(open))
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
                + Words.count(routines.size(), "routine")
                + ", it is recorded in numbers how often they take place"
                + (often.isEmpty() ? "." : ": " + kinds(often) + "."));
  }

  private static String kinds(Map<String, Long> often) {
    return Words.list(
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
                + Words.count(strategies.size(), "strategy")
                + ", "
                + carriedOut
                + (carriedOut == 1 ? " is" : " are")
                + " carried out by a routine or an activity, and "
                + reasoned
                + (reasoned == 1 ? " says why." : " say why."));
  }
}

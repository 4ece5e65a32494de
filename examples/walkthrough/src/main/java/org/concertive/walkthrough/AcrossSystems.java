package org.concertive.walkthrough;

import static org.concertive.metrics.DistrictMetrics.DISTRICT_MOVES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concertive.commandline.Page;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Value;
import org.concertive.model.evidence.Sample;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Routine;
import org.concertive.model.theory.Strategy;
import org.concertive.relation.Actors;
import org.concertive.relation.Authority;
import org.concertive.statistics.Result;

/** Several systems side by side: counts, never a ranking. */
final class AcrossSystems {
  private static final String NONE = "–";
  private static final List<String> MOVES =
      List.of("priority", "coherent", "organised", "support", "let go");
  private static final Set<RoleType> COMMUNITY =
      Set.of(RoleType.FAMILY_MEMBER, RoleType.COMMUNITY_MEMBER, RoleType.INDUSTRY_PARTNER);

  private AcrossSystems() {}

  /** Prints the table of these systems. */
  static void print(Map<String, MetricResults> systems, Page page) {
    page.title("SIDE BY SIDE");
    page.table(2, rows(systems));
    page.gap();
    page.line(2, "A dash: nothing of the kind is recorded, or it is not known.");
  }

  /** The rows, the heading first; in each, a question and the answer of each system. */
  static List<List<String>> rows(Map<String, MetricResults> systems) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(Stream.concat(Stream.of(""), systems.keySet().stream()).toList());
    rows.add(row("the community is described", systems, AcrossSystems::community));
    rows.add(row("bodies with a recorded right", systems, AcrossSystems::bodiesWithRights));
    rows.add(row("routines with a number a year", systems, AcrossSystems::cadences));
    rows.add(row("figures, summaries, samples", systems, AcrossSystems::figures));
    rows.add(row("strategies that say why", systems, AcrossSystems::rationales));
    for (String move : MOVES) {
      rows.add(
          Stream.concat(
                  Stream.of("move of the district: " + move),
                  systems.values().stream().map(measured -> move(measured, move)))
              .toList());
    }
    return rows;
  }

  private static List<String> row(
      String name, Map<String, MetricResults> systems, Function<SystemIndex, String> answer) {
    return Stream.concat(
            Stream.of(name), systems.values().stream().map(MetricResults::index).map(answer))
        .toList();
  }

  private static String community(SystemIndex index) {
    boolean isDescribed =
        index.nodes(Actor.class).stream().anyMatch(index.get(Actors.RELATION)::isOfCommunity)
            || index.nodes(LogicComponent.class).stream()
                .anyMatch(
                    component -> !Collections.disjoint(component.value().concerns(), COMMUNITY));
    return isDescribed ? "yes" : NONE;
  }

  private static String bodiesWithRights(SystemIndex index) {
    Authority authority = index.get(Authority.RELATION);
    return count(
        index.nodes(AuthorityGrant.class).stream()
            .filter(grant -> grant.value().right() != DecisionRight.UNSPECIFIED)
            .flatMap(grant -> authority.holderOf(grant).stream())
            .filter(holder -> holder.is(Team.class) || holder.is(OrgUnit.class))
            .distinct()
            .count());
  }

  private static String cadences(SystemIndex index) {
    List<Node<Routine>> routines = index.nodes(Routine.class);
    return outOf(
        routines.stream()
            .flatMap(routine -> routine.value().cadence().stream())
            .filter(cadence -> cadence.times().isStated())
            .count(),
        routines.size());
  }

  private static String figures(SystemIndex index) {
    return count(
        index.system().figures().size()
            + (long) index.system().summaries().size()
            + index.nodes(Sample.class).size());
  }

  private static String rationales(SystemIndex index) {
    List<Node<Strategy>> strategies = index.nodes(Strategy.class);
    return outOf(
        strategies.stream().filter(one -> one.value().rationale().isPresent()).count(),
        strategies.size());
  }

  private static String move(MetricResults measured, String move) {
    Result<Value> result = measured.get(DISTRICT_MOVES).flatMap(moves -> moves.get(move));
    return result.fold(value -> value.number() > 0 ? "yes" : "no", why -> NONE);
  }

  private static String count(long number) {
    return number == 0 ? NONE : Long.toString(number);
  }

  private static String outOf(long some, int all) {
    return all == 0 ? NONE : some + "/" + all;
  }
}

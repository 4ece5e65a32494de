package org.concertive.io.report;

import static org.concertive.metrics.DependenceMetrics.DEPARTURE_TOLERANCE;
import static org.concertive.metrics.DependenceMetrics.SOLE_LEADER_DEPENDENCE;
import static org.concertive.metrics.DistributionMetrics.EFFECTIVE_LEADERS;
import static org.concertive.metrics.DistributionMetrics.LEADER_COUNT;
import static org.concertive.metrics.DistributionMetrics.LEVEL_COVERAGE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.metrics.Contributor;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Profile;
import org.concertive.metrics.Value;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgLevel;
import org.concertive.relation.Leading;
import org.concertive.statistics.Result;
import org.concertive.text.Words;

/** Who leads, in at most four lines: as designed if that has a value, else as lived. */
final class LeadingFacts {
  private static final String COMMUNITY = Words.of(OrgLevel.COMMUNITY);

  private final MetricResults measured;
  private final SystemIndex index;
  private final LeadershipSystem system;
  private final View view;

  LeadingFacts(MetricResults measured) {
    this.measured = measured;
    index = measured.index();
    system = index.system();
    view = measured.get(LEADER_COUNT, View.DESIGNED).isDefined() ? View.DESIGNED : View.LIVED;
  }

  /** How many lead and at which levels, the community, how leading is shared, who leads alone. */
  Stream<String> lines() {
    return Stream.of(leaders(), community(), sharing(), dependence()).flatMap(Optional::stream);
  }

  private Optional<String> leaders() {
    return value(LEADER_COUNT)
        .filter(leading -> hasLeaders())
        .map(
            leading ->
                (system.leaders().isEmpty()
                        ? "No leader"
                        : Words.count(system.leaders().size(), "leader"))
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
    return levels.isEmpty() ? "" : ", at " + Words.all(levels) + " level";
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

  /** The one with the greatest share; nothing when several have it. */
  private String greatest(Value shared) {
    Leading leading = index.get(Leading.in(view));
    List<Node<Actor>> first =
        shared.contributors().stream()
            .limit(2)
            .flatMap(one -> index.node(one.id(), Actor.class).stream())
            .toList();
    boolean isShared =
        first.size() == 2 && leading.creditOf(first.get(0)) == leading.creditOf(first.get(1));
    return first.stream()
        .limit(isShared ? 0 : 1)
        .findFirst()
        .map(
            leader ->
                " The greatest share is that of "
                    + leader.value().label()
                    + ": "
                    + Numeral.of(leading.creditOf(leader))
                    + " of "
                    + led(leading.led().size())
                    + ".")
        .orElse("");
  }

  private String led(int number) {
    return Words.count(number, view == View.DESIGNED ? "led routine" : "led activity");
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
                                    + Numeral.outOf(alone)
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

  private static String counted(Value number, String noun) {
    String text = Numeral.of(number);
    return text + " " + (text.equals("1") ? noun : Words.plural(noun));
  }

  private Optional<Value> value(Metric<Value> metric) {
    return measured.get(metric, view).value();
  }
}

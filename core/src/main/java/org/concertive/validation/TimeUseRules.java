package org.concertive.validation;

import static org.concertive.catalogue.Sources.GATES_DECK;
import static org.concertive.catalogue.Sources.SPILLANE_CAMBURN_PAREJA_2007;
import static org.concertive.catalogue.Sources.SPILLANE_HUNT_2010;
import static org.concertive.catalogue.Sources.SUPOVITZ_DAURIA_SPILLANE_2019;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.TimeUse;
import org.concertive.relation.Actors;
import org.concertive.relation.TimeLogs;
import org.concertive.relation.TimeLogs.Log;
import org.concertive.text.Numbers;

/** TUS: time use. */
final class TimeUseRules {
  private static final Threshold IMPROVEMENT_FLOOR =
      Threshold.share("improvementFloor", 0.2, "share of time spent on improvement");

  private static final BigDecimal WHOLE = new BigDecimal("1.001");
  private static final Set<RoleType> PRINCIPALS =
      Sets.immutableEnumSet(RoleType.PRINCIPAL, RoleType.ASSISTANT_PRINCIPAL);

  static final List<Rule> RULES =
      List.of(
          error("TUS-01", "more-than-all-time")
              .checks(
                  "An actor whose shares of time, recorded for one time by one method, add up to more"
                      + " than 1, with 0.001 allowed for rounding.")
              .says(
                  "The recorded shares of the time of {name} add up to {sum}, more than the whole.")
              .toRecord("Correct the shares, or record the time or method that tells them apart.")
              .once(
                  found ->
                      forEachActor(
                          found.index(),
                          (actor, logs) -> logs.forEach(log -> checkSum(actor, log, found)))),
          warning("TUS-02", "little-time-for-improvement")
              .checks(
                  "An actor who spends a smaller share of the time than {improvementFloor} on"
                      + " improvement, on the mean over what was recorded at different times and by"
                      + " different methods.")
              .says(
                  "{name} is recorded as spending {share} of the time on improvement, less than"
                      + " {improvementFloor}: what is urgent may leave little for what is important.")
              .toRecord("Record other logs, if these are not typical.")
              .toConsider(
                  "Consider what others could take over, or which work could be left undone, so that"
                      + " there is time for improvement.")
              .sources(
                  GATES_DECK.says(
                      "leaders put out fires, maintain the organization or engage in improvement"),
                  SUPOVITZ_DAURIA_SPILLANE_2019.says("how leaders spend their time"))
              .reads(IMPROVEMENT_FLOOR)
              .once(
                  found ->
                      forEachActor(
                          found.index(), (actor, logs) -> checkImprovement(actor, logs, found))),
          info("TUS-03", "only-principals-observed")
              .checks(
                  "A description that records how time is used, but only of principals and assistant"
                      + " principals.")
              .says(
                  "Only the time of principals is recorded in {name} ({actors}): how others who lead"
                      + " spend theirs cannot be seen.")
              .toRecord("Record how teacher leaders, coaches and others who lead spend their time.")
              .toConsider("Consider asking others who lead to keep a log as well.")
              .sources(
                  SPILLANE_CAMBURN_PAREJA_2007.says("others than the principal lead as well"),
                  SPILLANE_HUNT_2010.says("the work of principals, observed by logs"))
              .once(TimeUseRules::checkRoles));

  private TimeUseRules() {}

  private static void forEachActor(SystemIndex index, BiConsumer<Node<Actor>, List<Log>> check) {
    index
        .get(TimeLogs.RELATION)
        .byActor()
        .forEach(
            (id, logs) ->
                index.node(id, Actor.class).ifPresent(actor -> check.accept(actor, logs)));
  }

  private static void checkSum(Node<Actor> actor, Log log, Findings found) {
    if (log.wholeShare().compareTo(WHOLE) > 0) {
      found.on(actor).at(log.uses().get(0)).with("sum", Numbers.of(log.wholeShare().doubleValue()));
    }
  }

  private static void checkImprovement(Node<Actor> actor, List<Log> logs, Findings found) {
    OptionalDouble share = TimeLogs.mean(logs, TimeUse.Category.ENGAGING_IN_IMPROVEMENT);
    if (share.isPresent() && share.getAsDouble() < found.value(IMPROVEMENT_FLOOR)) {
      found.on(actor).at(logs.get(0).uses().get(0)).with("share", share.getAsDouble());
    }
  }

  private static void checkRoles(Findings found) {
    SystemIndex index = found.index();
    Set<String> observed = index.get(TimeLogs.RELATION).byActor().keySet();
    List<Node<Actor>> principals =
        observed.stream()
            .map(id -> index.node(id, Actor.class))
            .flatMap(Optional::stream)
            .filter(TimeUseRules::isPrincipal)
            .toList();
    if (!observed.isEmpty() && principals.size() == observed.size()) {
      found.onSystem().field("practice/timeUse").with("actors", principals);
    }
  }

  private static boolean isPrincipal(Node<Actor> actor) {
    Set<RoleType> roles = actor.index().get(Actors.RELATION).rolesOf(actor);
    return !roles.isEmpty() && PRINCIPALS.containsAll(roles);
  }
}

package org.concertive.validation;

import static org.concertive.catalogue.Sources.ARGYRIS_SCHON_1974;
import static org.concertive.catalogue.Sources.GATES_DECK;
import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;
import static org.concertive.catalogue.Sources.SPILLANE_2006;
import static org.concertive.catalogue.Sources.SPILLANE_HALVERSON_DIAMOND_2004;
import static org.concertive.catalogue.Sources.SUPOVITZ_DAURIA_SPILLANE_2019;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.organization.Actor;
import org.concertive.model.practice.Action;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.practice.Interaction;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Ref;
import org.concertive.relation.Actors;
import org.concertive.relation.CoLeading;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;

/** ACT: joint activities. */
final class ActivityRules {
  private static final int MANY_INTERACTIONS = 5;

  private static final Template IN_STEP =
      new Template(
          "{actor} is recorded as leading {step} in {name} and as following in it: people may change"
              + " places, but the record does not show when each led.");
  private static final Template NOT_SOLO =
      new Template("{name} claims solo leading, but {n leaders} led it: {leaders}.");

  static final List<Rule> RULES =
      List.of(
          warning("ACT-01", "nobody-leads-activity")
              .checks(
                  "An activity in which nobody takes part as leader or facilitator, as far as"
                      + " is recorded.")
              .omissionIn(Aspect.ACTIVITIES)
              .says("No leader of {name} is recorded: who led it cannot be seen.")
              .toRecord("Record who led or facilitated it.")
              .toConsider("If nobody led it, consider who could next time.")
              .sources(
                  IMSS_PROPOSAL.says("practice is the joint interaction of leaders and followers"))
              .each(
                  JointActivity.class,
                  (activity, found) -> {
                    if (activity.value().participations().stream()
                        .noneMatch(one -> found.index().conventions().leads(one.part()))) {
                      found.on(activity);
                    }
                  }),
          warning("ACT-02", "leader-without-others")
              .checks(
                  "An activity that one individual leads throughout, or in every step of its routine,"
                      + " while nobody else is recorded as taking part. Silent where it is certain"
                      + " that nobody else took part: then ACT-03 fires.")
              .omissionIn(Aspect.ACTIVITIES)
              .says(
                  "Who took part in {name} besides {leader}, who led it, is not recorded: leadership"
                      + " takes place between people and their situation.")
              .toRecord("Record who else took part.")
              .toConsider("If nobody else took part, consider who should.")
              .sources(
                  IMSS_PROPOSAL.says("practice is the joint interaction of leaders and followers"),
                  SPILLANE_HALVERSON_DIAMOND_2004.says(
                      "practice is the joint interaction of leaders and followers"))
              .each(JointActivity.class, ActivityRules::checkFollowers),
          error("ACT-03", "activity-of-one")
              .checks(
                  "An activity with one person as its only participant, if nobody else can have taken"
                      + " part: its headcount is at most 1, or it has none and activities are fully"
                      + " documented. A team, group or unit of unknown size counts as two people.")
              .says(
                  "{name} is recorded as a joint activity, but only {who} took part: it takes at"
                      + " least two people.")
              .toRecord(
                  "Record who else took part; if nobody did, remove the activity or describe it in a"
                      + " note.")
              .sources(
                  GATES_DECK.says("actions and interactions make joint activity"),
                  SUPOVITZ_DAURIA_SPILLANE_2019.asWhole())
              .each(
                  JointActivity.class,
                  (activity, found) ->
                      certainlyAlone(activity)
                          .ifPresent(who -> found.on(activity).with("who", who))),
          warning("ACT-04", "no-interaction")
              .checks("An activity with at least one action and no interaction.")
              .omissionIn(Aspect.ACTIVITIES)
              .says(
                  "{name} records {n actions} and no interaction: what passed between people, which"
                      + " makes an activity joint, cannot be seen.")
              .toRecord("Record who asked, advised, supported or challenged whom.")
              .toConsider(
                  "If people only acted one after another, consider how they could respond to each"
                      + " other.")
              .sources(
                  GATES_DECK.says("actions and interactions make joint activity"),
                  SPILLANE_2006.says("leadership is seen in interactions more than in actions"))
              .each(
                  JointActivity.class,
                  (activity, found) -> {
                    int actions = activity.value().actions().size();
                    if (actions > 0 && activity.value().interactions().isEmpty()) {
                      found.on(activity).field("actions").with("n", actions);
                    }
                  }),
          error("ACT-05", "actor-not-taking-part")
              .checks(
                  "Somebody who acts in an activity, or begins or receives an interaction, and"
                      + " certainly does not take part: neither as themselves, nor in a post, nor as"
                      + " one of a team, group or unit that takes part. A team whose members are not"
                      + " all listed may include anybody.")
              .says("{actor} acts in {name} but is not recorded as taking part in it.")
              .toRecord("Record the participation, or correct who acted.")
              .each(JointActivity.class, ActivityRules::checkActors),
          info("ACT-06", "leads-and-follows")
              .checks(
                  "Somebody whose recorded parts in the same step of an activity, or in the activity"
                      + " as a whole, are both a leading one and that of a follower.")
              .says(
                  "{actor} is recorded as leading {name} and as following in it: people may change"
                      + " places, but the record does not show when each led.")
              .orSays(IN_STEP)
              .toRecord("Record the steps in which they led and in which they followed.")
              .sources(
                  SPILLANE_2006.says("the same person may lead in one task and follow in another"))
              .each(JointActivity.class, ActivityRules::checkParts),
          info("ACT-07", "authority-alone")
              .checks(
                  "An activity with five or more interactions whose basis is known, all of them"
                      + " resting on authority.")
              .says(
                  "All {n interactions} in {name} whose basis is recorded rest on authority: where"
                      + " influence does none of the work, people may comply without being convinced.")
              .toRecord("Record the basis of the other interactions, if it is known.")
              .toConsider(
                  "Consider where advice, argument or example could take the place of authority.")
              .sources(
                  GATES_DECK.says("use influence rather than authority"),
                  SUPOVITZ_DAURIA_SPILLANE_2019.says("use influence rather than authority"))
              .each(JointActivity.class, ActivityRules::checkBasis),
          info("ACT-08", "no-situation")
              .checks("An activity that names no routine, no tool and no context.")
              .omissionIn(Aspect.ACTIVITIES)
              .says(
                  "The situation of {name} is not recorded, neither a routine nor a tool nor any"
                      + " context: the situation is part of practice, not only its background.")
              .toRecord("Record the routine it carried out, the tools used or its context.")
              .toConsider("Consider which tools and routines shaped it, and whether they should.")
              .sources(
                  IMSS_PROPOSAL.says("tools and routines are part of practice"),
                  SPILLANE_HALVERSON_DIAMOND_2004.says("the situation is part of practice"))
              .each(
                  JointActivity.class,
                  (activity, found) -> {
                    JointActivity value = activity.value();
                    if (value.routine().isEmpty()
                        && value.toolsUsed().isEmpty()
                        && value.context().isEmpty()) {
                      found.on(activity);
                    }
                  }),
          error("ACT-09", "impossible-co-leading")
              .checks(
                  "An activity whose claimed co-leading is solo although two or more lead it; or is"
                      + " another type although one individual leads it and, in the same cycle or"
                      + " school year, everything else of its routine.")
              .says("{name} claims {type} leading, but only {leader} led it.")
              .orSays(NOT_SOLO)
              .toRecord("Record the other leaders, or correct the claimed type.")
              .sources(SPILLANE_2006.says("collaborated, collective and coordinated leadership"))
              .each(JointActivity.class, ActivityRules::checkImpossibleClaim),
          warning("ACT-10", "other-co-leading")
              .checks(
                  "An activity whose claimed co-leading is not among the types that follow from who"
                      + " led which step or activity. Silent where no type follows, and where the"
                      + " claim is impossible (ACT-09).")
              .says(
                  "{name} claims {type} leading, but who led what in the record shows {derived}:"
                      + " what people say of their practice and what they do may differ.")
              .toRecord(
                  "Record who led which step, the order of the steps or the common product; or"
                      + " correct the claimed type.")
              .toConsider("Consider talking with those who led about how they share the work.")
              .sources(SPILLANE_2006.says("collaborated, collective and coordinated leadership"))
              .each(JointActivity.class, ActivityRules::checkClaim),
          warning("ACT-11", "unexplained-activity")
              .checks(
                  "An activity that names no routine and enacts no strategy. Silent where theory is"
                      + " not documented.")
              .omissionIn(Aspect.ACTIVITIES)
              .says(
                  "{name} carries out no recorded routine and no recorded strategy: which theory of"
                      + " action explains it cannot be seen.")
              .toRecord("Record the strategy it enacts, or the routine it carries out.")
              .toConsider("Consider what it contributes to the theory of action, if anything.")
              .sources(ARGYRIS_SCHON_1974.says("what people do follows a theory in use"))
              .each(
                  JointActivity.class,
                  (activity, found) -> {
                    if (activity.value().routine().isEmpty()
                        && activity.value().enacts().isEmpty()
                        && found.index().system().coverage(Aspect.THEORY)
                            != Coverage.NOT_DOCUMENTED) {
                      found.on(activity);
                    }
                  }));

  private ActivityRules() {}

  private static void checkFollowers(Node<JointActivity> activity, Findings found) {
    Leading leading = found.get(Leading.LIVED);
    if (leading.involvedIn(activity).size() == 1
        && areAllKnown(activity)
        && isLedThroughout(activity)
        && certainlyAlone(activity).isEmpty()) {
      leading
          .onlyLeaderOf(activity)
          .filter(
              leader ->
                  leading.writtenLeadersOf(activity).stream()
                      .allMatch(found.get(Identity.RELATION)::isIndividual))
          .ifPresent(leader -> found.on(activity).with("leader", leader));
    }
  }

  private static boolean areAllKnown(Node<JointActivity> activity) {
    return activity.value().participations().stream()
        .allMatch(one -> activity.index().node(one.actor(), Actor.class).isPresent());
  }

  private static boolean isLedThroughout(Node<JointActivity> activity) {
    SystemIndex index = activity.index();
    Set<String> led = new HashSet<>();
    for (Participation one : activity.value().participations()) {
      if (index.conventions().leads(one.part())) {
        if (one.steps().isEmpty()) {
          return true;
        }
        one.steps().forEach(step -> led.add(step.id()));
      }
    }
    return activity
        .value()
        .routine()
        .flatMap(routine -> index.get(routine, Routine.class))
        .filter(routine -> routine.steps().stream().allMatch(step -> led.contains(step.id())))
        .isPresent();
  }

  /** The only person who took part, when it is certain that nobody else did. */
  private static Optional<Node<Actor>> certainlyAlone(Node<JointActivity> activity) {
    SystemIndex index = activity.index();
    Set<Node<Actor>> present = index.get(Leading.LIVED).involvedIn(activity);
    boolean mayBeMore =
        activity
            .value()
            .headcount()
            .map(headcount -> headcount.isLessThan(2) != Answer.YES)
            .orElse(index.system().coverage(Aspect.ACTIVITIES) != Coverage.COMPLETE);
    return present.size() == 1 && !mayBeMore && areAllKnown(activity) && areOneAtMost(activity)
        ? present.stream().findFirst()
        : Optional.empty();
  }

  private static boolean areOneAtMost(Node<JointActivity> activity) {
    SystemIndex index = activity.index();
    return activity.value().participations().stream()
        .allMatch(
            one ->
                one.headcount()
                    .map(count -> count.isLessThan(2) == Answer.YES)
                    .orElseGet(
                        () ->
                            index
                                .node(one.actor(), Actor.class)
                                .filter(index.get(Actors.RELATION)::countsAsTwo)
                                .isEmpty()));
  }

  /** One finding for everybody who acts, at the place where they first do. */
  private static void checkActors(Node<JointActivity> activity, Findings found) {
    Map<Ref<Actor>, String> places = new LinkedHashMap<>();
    List<Action> actions = activity.value().actions();
    for (int i = 0; i < actions.size(); i++) {
      places.putIfAbsent(actions.get(i).actor(), "actions/" + i + "/actor");
    }
    List<Interaction> interactions = activity.value().interactions();
    for (int i = 0; i < interactions.size(); i++) {
      places.putIfAbsent(interactions.get(i).from(), "interactions/" + i + "/from");
    }
    for (int i = 0; i < interactions.size(); i++) {
      int position = 0;
      for (Ref<Actor> to : interactions.get(i).to()) {
        places.putIfAbsent(to, "interactions/" + i + "/to/" + position++);
      }
    }
    if (!places.isEmpty()) {
      Presence presence = new Presence(activity);
      places.forEach(
          (actor, place) ->
              found
                  .index()
                  .node(actor, Actor.class)
                  .filter(node -> !presence.mayInclude(node))
                  .ifPresent(node -> found.on(activity).field(place).with("actor", node)));
    }
  }

  /** A step of an activity that an actor takes part in; without a step, the whole of it. */
  private record Part(Node<Actor> actor, Optional<Node<RoutineStep>> step) {}

  private static void checkParts(Node<JointActivity> activity, Findings found) {
    Map<Part, Integer> led = new HashMap<>();
    Map<Part, Integer> followed = new LinkedHashMap<>();
    List<Participation> participations = activity.value().participations();
    for (int i = 0; i < participations.size(); i++) {
      Participation one = participations.get(i);
      if (found.index().conventions().leads(one.part())) {
        addParts(activity, one, i, led);
      } else if (one.part() == Participation.Part.FOLLOWER) {
        addParts(activity, one, i, followed);
      }
    }
    followed.forEach(
        (part, position) -> {
          if (led.containsKey(part)) {
            Draft draft =
                found.on(activity).field("participations", position).with("actor", part.actor());
            part.step().ifPresent(step -> draft.saying(IN_STEP).with("step", step));
          }
        });
  }

  private static void addParts(
      Node<JointActivity> activity, Participation one, int position, Map<Part, Integer> parts) {
    SystemIndex index = activity.index();
    Identity identity = index.get(Identity.RELATION);
    index
        .node(one.actor(), Actor.class)
        .map(actor -> identity.seatOf(actor, identity.timeOf(activity)))
        .ifPresent(
            actor -> {
              if (one.steps().isEmpty()) {
                parts.putIfAbsent(new Part(actor, Optional.empty()), position);
              }
              one.steps().stream()
                  .flatMap(step -> index.node(step, RoutineStep.class).stream())
                  .forEach(step -> parts.putIfAbsent(new Part(actor, Optional.of(step)), position));
            });
  }

  private static void checkBasis(Node<JointActivity> activity, Findings found) {
    List<Interaction.Basis> known =
        activity.value().interactions().stream()
            .map(Interaction::basis)
            .filter(basis -> basis != Interaction.Basis.UNKNOWN)
            .toList();
    if (known.size() >= MANY_INTERACTIONS
        && known.stream().allMatch(basis -> basis == Interaction.Basis.AUTHORITY)) {
      found.on(activity).field("interactions").with("n", known.size());
    }
  }

  private static void checkImpossibleClaim(Node<JointActivity> activity, Findings found) {
    activity
        .value()
        .claimedCoLeading()
        .filter(claim -> isImpossible(claim, activity))
        .ifPresent(
            claim -> {
              List<Node<Actor>> leaders = found.get(Leading.LIVED).leadersOf(activity);
              Draft draft = found.on(activity).field("claimedCoLeading");
              if (claim == CoLeadingType.SOLO) {
                draft.saying(NOT_SOLO).with("n", leaders.size()).with("leaders", leaders);
              } else {
                draft.with("type", claim).with("leader", leaders.get(0));
              }
            });
  }

  private static void checkClaim(Node<JointActivity> activity, Findings found) {
    Optional<CoLeadingType> claim = activity.value().claimedCoLeading();
    if (claim.isPresent() && !isImpossible(claim.get(), activity)) {
      Set<CoLeadingType> types = found.get(CoLeading.LIVED).typesOf(activity);
      if (!types.isEmpty() && !types.contains(claim.get())) {
        found
            .on(activity)
            .field("claimedCoLeading")
            .with("type", claim.get())
            .with("derived", types);
      }
    }
  }

  private static boolean isImpossible(CoLeadingType claim, Node<JointActivity> activity) {
    SystemIndex index = activity.index();
    Set<CoLeadingType> types = index.get(CoLeading.LIVED).typesOf(activity);
    return claim == CoLeadingType.SOLO
        ? index.get(Leading.LIVED).leadersOf(activity).size() > 1
        : types.contains(CoLeadingType.SOLO) && !types.contains(claim);
  }
}

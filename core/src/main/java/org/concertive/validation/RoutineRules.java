package org.concertive.validation;

import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.FELDMAN_PENTLAND_2003;
import static org.concertive.catalogue.Sources.GRONN_2002;
import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;
import static org.concertive.catalogue.Sources.JAQUITH_AIELLO_KHACHATRYAN;
import static org.concertive.catalogue.Sources.LONG_BEACH_BRIEF_2010;
import static org.concertive.catalogue.Sources.SHERER_SPILLANE_2011;
import static org.concertive.catalogue.Sources.SPILLANE_HALVERSON_DIAMOND_2004;
import static org.concertive.catalogue.Sources.SPILLANE_PARISE_SHERER_2011;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.relation.Actors;
import org.concertive.relation.Enactment;
import org.concertive.relation.Leading;
import org.concertive.relation.RolesTaken;
import org.concertive.text.Words;

/** RTN: routines as designed and as carried out. */
final class RoutineRules {
  static final Threshold CADENCE_TOLERANCE =
      Threshold.share("cadenceTolerance", 0.75, "share of expected meetings that took place");

  private static final Template TOOK_PLACE =
      new Template(
          "In {years}, {name} took place {k times} of {e} expected from its cadence ({cadence}), less"
              + " than the share of {cadenceTolerance}. The routine in use may not be the one"
              + " designed.");

  private static final int SEVERAL = 3;
  private static final double ALIKE = 0.5;

  static final List<Rule> RULES =
      List.of(
          warning("RTN-01", "unconnected-routine")
              .checks("A routine enacts no strategy and supports none.")
              .omissionIn(Aspect.THEORY)
              .says(
                  "{name} belongs to no recorded strategy: what it contributes to the theory of"
                      + " action cannot be seen.")
              .toRecord("Record the strategy it enacts or supports.")
              .toConsider(
                  "Consider what the routine is meant to contribute to the theory of action.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "strategies work through tools and organizational routines"))
              .each(Routine.class, RoutineRules::checkConnection),
          warning("RTN-02", "paper-routine")
              .checks("No activity carries out the routine.")
              .omissionIn(Aspect.ACTIVITIES)
              .says(
                  "{name} may exist on paper only: no activity is recorded in which it was carried"
                      + " out, and a routine lives in its performances.")
              .toRecord("Record the activities in which it was carried out.")
              .toConsider("If it is not carried out, consider what stands in the way.")
              .sources(
                  FELDMAN_PENTLAND_2003.says("a routine is a pattern and its performances"),
                  SHERER_SPILLANE_2011.says("routines in schools"))
              .each(
                  Routine.class,
                  (routine, found) -> {
                    if (found.get(Enactment.RELATION).activitiesOf(routine).isEmpty()) {
                      found.on(routine);
                    }
                  }),
          warning("RTN-03", "rarely-enacted")
              .checks(
                  "In the school or project years in which a routine was carried out at all, it "
                      + "certainly took place less often than {cadenceTolerance} of what its cadence "
                      + "leads to expect. Years of unknown occurrences, and the expectation of years "
                      + "cut short by its period or by asOf, do not count.")
              .omissionIn(Aspect.ACTIVITIES)
              .says(
                  "For {years}, the records show {k} of {e} meetings of {name} expected from its"
                      + " cadence ({cadence}), less than the share of {cadenceTolerance}: others may"
                      + " have taken place unrecorded, or not at all.")
              .orSays(TOOK_PLACE)
              .toRecord("Record the missing activities, or the cadence that is kept.")
              .toConsider("Consider what keeps the routine from taking place as designed.")
              .sources(
                  IMSS_PROPOSAL.says("three institutes each year"),
                  LONG_BEACH_BRIEF_2010.says("coordinators are met each month"))
              .reads(CADENCE_TOLERANCE)
              .each(Routine.class, RoutineRules::checkCadence),
          warning("RTN-04", "nobody-leads-routine")
              .checks("A routine has no expected leader, no step with a leader, and no owner.")
              .omissionIn(Aspect.ROUTINES)
              .says("No leader is recorded for {name}: whether anybody leads it cannot be seen.")
              .toRecord("Record its expected leaders, the leaders of its steps, or its owner.")
              .toConsider("If nobody leads it, consider who could.")
              .sources(LONG_BEACH_BRIEF_2010.says("a steering body without a named chair"))
              .each(
                  Routine.class,
                  (routine, found) -> {
                    if (routine.value().owner().isEmpty() && leaders(routine).isEmpty()) {
                      found.on(routine);
                    }
                  }),
          warning("RTN-05", "nobody-to-lead-with")
              .checks(
                  "One individual leads every step of a routine, and nobody besides is recorded "
                      + "to take part.")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "Who takes part in {name} besides {leader}, who leads it, is not recorded:"
                      + " leadership takes place between people and their situation.")
              .toRecord("Record who is expected to take part.")
              .toConsider("If nobody else takes part, consider who should.")
              .sources(
                  IMSS_PROPOSAL.says("practice is the joint interaction of leaders and followers"),
                  SPILLANE_HALVERSON_DIAMOND_2004.says(
                      "practice is the joint interaction of leaders and followers"))
              .each(Routine.class, RoutineRules::checkParticipants),
          error("RTN-06", "circular-steps")
              .checks(
                  "A step depends on itself through others, on a step with a later number, or on "
                      + "one of another routine.")
              .says(
                  "The steps of {name} cannot be put in order: {step} depends on {other},"
                      + " {problem}.")
              .toRecord("Remove the dependency that does not hold, or correct the numbers.")
              .each(Routine.class, RoutineRules::checkSteps),
          warning("RTN-07", "routine-without-purpose")
              .checks("A routine has no purpose, or a blank one.")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "{name} has no recorded purpose: those who take part may have different ones in"
                      + " mind.")
              .toRecord("Record what the routine is for.")
              .toConsider("Consider agreeing on the purpose with those who take part.")
              .sources(
                  JAQUITH_AIELLO_KHACHATRYAN.says(
                      "making the work visible raised questions of its purpose"))
              .each(
                  Routine.class,
                  (routine, found) -> {
                    if (routine.value().purpose().filter(text -> !text.isBlank()).isEmpty()) {
                      found.on(routine);
                    }
                  }),
          info("RTN-08", "no-tool")
              .checks("Neither the routine nor an activity that carries it out names a tool.")
              .omissionIn(Aspect.TOOLS)
              .says(
                  "No tool of {name} is recorded: tools are part of the situation in which"
                      + " leadership takes place.")
              .toRecord("Record the protocols, agendas or other tools it uses.")
              .toConsider("If it uses none, consider whether a protocol or an agenda would help.")
              .sources(
                  IMSS_PROPOSAL.says("tools and routines are part of practice"),
                  SPILLANE_HALVERSON_DIAMOND_2004.says("tools and routines are part of practice"),
                  JAQUITH_AIELLO_KHACHATRYAN.says("conversation structures helped learning"))
              .each(
                  Routine.class,
                  (routine, found) -> {
                    if (routine.value().tools().isEmpty()
                        && found.get(Enactment.RELATION).activitiesOf(routine).stream()
                            .allMatch(activity -> activity.value().toolsUsed().isEmpty())) {
                      found.on(routine);
                    }
                  }),
          info("RTN-09", "carried-out-differently")
              .checks(
                  "In three or more enactments of a routine, more than half of the roles of "
                      + "those who lead or take part are others than expected (Jaccard index below "
                      + "0.5).")
              .says(
                  "{name} is carried out differently from its description: in {k} of {n"
                      + " enactments} most roles of those who lead or take part are others"
                      + " ({roles}).")
              .toRecord("Describe the routine as it is carried out, or record why it differs.")
              .toConsider(
                  "Consider whether the routine should change, or the way it is carried out.")
              .sources(FELDMAN_PENTLAND_2003.says("performances change the pattern"))
              .each(Routine.class, RoutineRules::checkRoles),
          info("RTN-10", "emerging-routine")
              .checks(
                  "Activities that belong to no routine took place three times or more with the "
                      + "same focus and the same roles.")
              .says(
                  "A routine may be emerging around \"{focus}\": {name} and others like it, which"
                      + " took place {n times} in all, belong to no recorded routine and bring the"
                      + " same roles together ({roles}).")
              .toRecord("Record the routine, and name it in the activities that carry it out.")
              .sources(
                  FELDMAN_PENTLAND_2003.says("patterns grow out of performances"),
                  GRONN_2002.says("working relations that become institutions"))
              .once(RoutineRules::checkEmergingRoutines),
          warning("RTN-11", "no-coupling-routine")
              .checks(
                  "In no routine do leaders and participants belong to two different levels. "
                      + "Looked for only where both a district and a school are described.")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "No routine of {name} is recorded in which leaders and participants of two"
                      + " different levels meet: what one level learns may not reach the other.")
              .toRecord("Record a routine in which levels meet, or the levels of those who do.")
              .toConsider("Consider a routine in which people from different levels meet.")
              .sources(
                  SPILLANE_PARISE_SHERER_2011.says(
                      "organizational routines as coupling mechanisms"),
                  LONG_BEACH_BRIEF_2010.says(
                      "institutes link the district and lead teachers directly"))
              .once(
                  found -> {
                    if (found.get(Levels.DISTRICT_AND_SCHOOLS)
                        && levelsOfRoutines(found.index()).noneMatch(levels -> levels.size() > 1)) {
                      found.onSystem().field("practice/routines");
                    }
                  }),
          info("RTN-12", "only-checks")
              .checks(
                  "Monitoring and accountability is the only function of a routine, and it has "
                      + "no learning purpose.")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "Monitoring is the only recorded function of {name}, and no learning purpose is"
                      + " recorded: it may check without supporting learning.")
              .toRecord("Record what those who take part are meant to learn, if that is intended.")
              .toConsider("Consider how the routine could support learning as well.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "strategies from a learning, not a compliance, perspective"))
              .each(
                  Routine.class,
                  (routine, found) -> {
                    if (routine
                            .value()
                            .functions()
                            .equals(EnumSet.of(LeadershipFunction.MONITORING_AND_ACCOUNTABILITY))
                        && routine
                            .value()
                            .learningPurpose()
                            .filter(text -> !text.isBlank())
                            .isEmpty()) {
                      found.on(routine).field("functions");
                    }
                  }));

  private RoutineRules() {}

  private static void checkConnection(Node<Routine> routine, Findings found) {
    Enactment enactment = found.get(Enactment.RELATION);
    if (enactment.strategiesOf(routine).isEmpty() && enactment.supportedBy(routine).isEmpty()) {
      found.on(routine);
    }
  }

  /** Years in which it is not known how often the routine took place are left out. */
  private static void checkCadence(Node<Routine> routine, Findings found) {
    if (routine.value().cadence().isEmpty()) {
      return;
    }
    Enactment.Frequency frequency = found.get(Enactment.RELATION).frequencyOf(routine);
    List<Enactment.Year> years =
        frequency.years().stream().filter(year -> year.occurrences().most().isPresent()).toList();
    Quantity expected = sum(years.stream().map(Enactment.Year::expected));
    Quantity occurrences =
        frequency.undated().plus(sum(years.stream().map(Enactment.Year::occurrences)));
    OptionalLong most = occurrences.most();
    if (most.isPresent()
        && !Shares.reaches(most.getAsLong(), expected.least(), found.value(CADENCE_TOLERANCE))) {
      Draft draft =
          found
              .on(routine)
              .field("cadence")
              .with("k", occurrences)
              .with("years", years.stream().map(Enactment.Year::year).toList())
              .with("cadence", routine.value().cadence().get())
              .with("e", expected);
      if (found.index().system().coverage(Aspect.ACTIVITIES) == Coverage.COMPLETE) {
        draft.saying(TOOK_PLACE);
      }
    }
  }

  private static Quantity sum(Stream<Quantity> quantities) {
    return quantities.reduce(Quantity.exactly(0), Quantity::plus);
  }

  /** The ids of those expected to lead a routine or one of its steps, in the document or not. */
  static Set<String> leaders(Node<Routine> routine) {
    Set<String> leaders = new LinkedHashSet<>();
    routine.value().expectedLeaders().forEach(leader -> leaders.add(leader.id()));
    for (RoutineStep step : routine.value().steps()) {
      step.leaders().forEach(leader -> leaders.add(leader.id()));
    }
    return leaders;
  }

  /** Where several lead, leaders and followers may change places. */
  private static void checkParticipants(Node<Routine> routine, Findings found) {
    Leading leading = found.get(Leading.DESIGNED);
    Optional<Node<Actor>> leader =
        LeadershipRules.onlyLeaderOf(routine, leading).filter(who -> isLedThroughout(routine));
    if (leader.isPresent()
        && leading.involvedIn(routine).size() == 1
        && routine.value().expectedParticipants().stream()
            .allMatch(who -> found.index().node(who, Actor.class).isPresent())) {
      found.on(routine).with("leader", leader.get());
    }
  }

  private static boolean isLedThroughout(Node<Routine> routine) {
    return !routine.value().expectedLeaders().isEmpty()
        || routine.value().steps().stream().noneMatch(step -> step.leaders().isEmpty());
  }

  private static void checkSteps(Node<Routine> routine, Findings found) {
    List<RoutineStep> steps = routine.value().steps();
    if (steps.stream().allMatch(step -> step.dependsOn().isEmpty())) {
      return;
    }
    StepOrder order = new StepOrder(steps);
    for (List<Integer> circle : order.circles().shortest()) {
      List<Entity> around = new ArrayList<>();
      circle.forEach(step -> around.add(steps.get(step)));
      Draft draft =
          found
              .on(routine)
              .field("steps")
              .with("step", around.get(0))
              .with("other", around.get(1 % around.size()))
              .with(
                  "problem",
                  "in the circle " + Words.circle(around.stream().map(Entity::id).toList()));
      around.forEach(draft::related);
    }
    for (int step = 0; step < steps.size(); step++) {
      for (int i = 0; i < order.before(step).size(); i++) {
        checkDependency(routine, order, step, i, found);
      }
    }
  }

  /** Reports a dependency on a step with the same number, or on a step of another routine. */
  private static void checkDependency(
      Node<Routine> routine, StepOrder order, int place, int position, Findings found) {
    List<RoutineStep> steps = routine.value().steps();
    RoutineStep step = steps.get(place);
    int needed = order.before(place).get(position);
    if (needed < 0) {
      step.dependsOn().stream()
          .skip(position)
          .findFirst()
          .flatMap(reference -> found.index().get(reference, RoutineStep.class))
          .ifPresent(
              other ->
                  onDependency(routine, place, position, found)
                      .with("step", step)
                      .with("other", other)
                      .with("problem", "a step of another routine"));
    } else if (steps.get(needed).order() >= step.order() && !order.circles().join(place, needed)) {
      onDependency(routine, place, position, found)
          .with("step", step)
          .with("other", steps.get(needed))
          .with("problem", numbered(steps.get(needed).order(), step.order()));
    }
  }

  private static String numbered(int needed, int step) {
    return "whose number, "
        + needed
        + ", is "
        + (needed == step ? "the same" : "greater than " + step)
        + ", so that it does not come before";
  }

  private static Draft onDependency(
      Node<Routine> routine, int place, int position, Findings found) {
    return found.on(routine).field("steps", place).field("dependsOn", position);
  }

  private static void checkRoles(Node<Routine> routine, Findings found) {
    List<Node<JointActivity>> enactments = found.get(Enactment.RELATION).activitiesOf(routine);
    if (enactments.size() < SEVERAL) {
      return;
    }
    Leading designed = found.get(Leading.DESIGNED);
    List<Node<Actor>> leaders = designed.leadersOf(routine);
    Set<RoleType> leading = roles(leaders.stream());
    Set<RoleType> takingPart =
        roles(designed.participantsOf(routine).stream().filter(who -> !leaders.contains(who)));
    Set<RoleType> others = EnumSet.noneOf(RoleType.class);
    int differing = 0;
    for (Node<JointActivity> enactment : enactments) {
      RolesTaken.InActivity taken = found.get(RolesTaken.RELATION).of(enactment);
      boolean ledOtherwise = differ(leading, taken.leading());
      if (ledOtherwise || differ(takingPart, taken.takingPart())) {
        differing++;
        others.addAll(ledOtherwise ? taken.leading() : taken.takingPart());
      }
    }
    if (differing >= SEVERAL) {
      found.on(routine).with("k", differing).with("n", enactments.size()).with("roles", others);
    }
  }

  private static Set<RoleType> roles(Stream<Node<Actor>> actors) {
    Set<RoleType> roles = EnumSet.noneOf(RoleType.class);
    actors.forEach(actor -> roles.addAll(actor.index().get(Actors.RELATION).rolesOf(actor)));
    return roles;
  }

  /** Whether two sets share less than half of their union; false if one is empty. */
  private static boolean differ(Set<RoleType> some, Set<RoleType> others) {
    Set<RoleType> union = EnumSet.noneOf(RoleType.class);
    union.addAll(some);
    union.addAll(others);
    int common = some.size() + others.size() - union.size();
    return !some.isEmpty() && !others.isEmpty() && common < ALIKE * union.size();
  }

  private static void checkEmergingRoutines(Findings found) {
    patterns(found)
        .forEach(
            (roles, byFocus) ->
                byFocus
                    .values()
                    .forEach(
                        activities -> {
                          long times =
                              activities.stream().mapToLong(RoutineRules::timesAtLeast).sum();
                          if (times >= SEVERAL) {
                            Node<JointActivity> first = activities.get(0);
                            found
                                .on(first)
                                .with("focus", first.value().focus().orElse("").strip())
                                .with("n", times)
                                .with("roles", roles)
                                .related(activities.subList(1, activities.size()));
                          }
                        }));
  }

  /** How often an activity took place at least; once where the number is unknown. */
  private static long timesAtLeast(Node<JointActivity> activity) {
    Quantity occurrences = activity.value().occurrences();
    return occurrences.equals(Quantity.unknown()) ? 1 : occurrences.least();
  }

  /** The activities without a routine, by the roles of all in them and by their focus. */
  private static Map<Set<RoleType>, Map<String, List<Node<JointActivity>>>> patterns(
      Findings found) {
    Map<Set<RoleType>, Map<String, List<Node<JointActivity>>>> patterns = new LinkedHashMap<>();
    for (Node<JointActivity> activity : found.index().nodes(JointActivity.class)) {
      String focus = folded(activity.value().focus().orElse(""));
      if (activity.value().routine().isPresent() || focus.isEmpty()) {
        continue;
      }
      RolesTaken.InActivity taken = found.get(RolesTaken.RELATION).of(activity);
      Set<RoleType> roles = EnumSet.noneOf(RoleType.class);
      roles.addAll(taken.leading());
      roles.addAll(taken.takingPart());
      if (!roles.isEmpty()) {
        patterns
            .computeIfAbsent(roles, x -> new LinkedHashMap<>())
            .computeIfAbsent(focus, x -> new ArrayList<>())
            .add(activity);
      }
    }
    return patterns;
  }

  private static String folded(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ').toLowerCase(Locale.ROOT);
  }

  /** For each routine, the levels of those who lead it or take part; members of teams count. */
  private static Stream<Set<OrgLevel>> levelsOfRoutines(SystemIndex index) {
    Leading designed = index.get(Leading.DESIGNED);
    return designed.items().stream()
        .map(
            item -> {
              Set<OrgLevel> levels = EnumSet.noneOf(OrgLevel.class);
              designed.involvedIn(item).forEach(actor -> levels.addAll(Levels.of(actor)));
              return levels;
            });
  }
}

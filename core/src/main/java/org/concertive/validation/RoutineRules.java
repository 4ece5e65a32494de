package org.concertive.validation;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concertive.index.Enactment;
import org.concertive.index.Leading;
import org.concertive.index.Node;
import org.concertive.index.RolesTaken;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;

/** RTN: routines as designed, and what becomes of them. */
final class RoutineRules {
  static final Threshold CADENCE_TOLERANCE =
      Threshold.share("cadenceTolerance", 0.75, "of the meetings the cadence lets expect");

  private static final int SEVERAL = 3;
  private static final double ALIKE = 0.5;

  static final List<Rule> RULES =
      List.of(
          warning("RTN-01", "unconnected-routine")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "{name} enacts no strategy, supports none and was never carried out, as far as is"
                      + " recorded: what it is for in the theory of action cannot be seen.")
              .remedy("Record the strategy it carries out or supports, or when it took place.")
              .sources(
                  "Cobb & MIST panel slides: strategies work through tools and organizational"
                      + " routines")
              .each(index -> index.nodes(Routine.class), RoutineRules::connection),
          warning("RTN-02", "paper-routine")
              .omissionIn(Aspect.ACTIVITIES)
              .says(
                  "{name} exists on paper only: no recorded activity carries it out, and a routine"
                      + " lives in its performances.")
              .remedy("Record the activities in which it was carried out.")
              .sources(
                  "Feldman & Pentland 2003: a routine is a pattern and its performances",
                  "Sherer & Spillane 2011: routines in schools")
              .each(
                  index -> index.nodes(Routine.class),
                  (routine, found) -> {
                    if (activities(routine, found.index()).findAny().isEmpty()) {
                      found.on(routine);
                    }
                  }),
          warning("RTN-03", "rarely-enacted")
              .omissionIn(Aspect.ACTIVITIES)
              .says(
                  "{name} happened {k} times in {years}, where its cadence ({cadence}) lets expect"
                      + " {e}; less than {cadenceTolerance} of that is reported: the routine in use"
                      + " is not the one designed.")
              .remedy("Record the activities that are missing, or the cadence that is kept.")
              .sources(
                  "IMSS proposal: three institutes each year",
                  "Long Beach brief 2010: coordinators are met each month")
              .reads(CADENCE_TOLERANCE)
              .each(index -> index.nodes(Routine.class), RoutineRules::cadence),
          warning("RTN-04", "nobody-leads-routine")
              .omissionIn(Aspect.ROUTINES)
              .says("Nobody is named to lead {name}: whether anybody does cannot be told.")
              .remedy("Name its expected leaders, the leaders of its steps, or its owner.")
              .sources("Long Beach brief 2010: a steering body without a named chair")
              .each(
                  index -> index.nodes(Routine.class),
                  (routine, found) -> {
                    if (routine.value().owner().isEmpty() && leaders(routine).isEmpty()) {
                      found.on(routine);
                    }
                  }),
          warning("RTN-05", "nobody-to-lead-with")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "{name} has leaders but nobody to lead with: leadership takes place between"
                      + " leaders, followers and their situation.")
              .remedy("Name those who are expected to take part.")
              .sources(
                  "IMSS proposal, after Spillane, Halverson & Diamond 2004: practice is the joint"
                      + " interaction of leaders and followers")
              .each(
                  index -> index.nodes(Routine.class),
                  (routine, found) -> {
                    Set<String> leaders = leaders(routine);
                    if (!leaders.isEmpty()
                        && routine.value().expectedParticipants().stream()
                            .allMatch(who -> leaders.contains(who.id()))) {
                      found.on(routine);
                    }
                  }),
          error("RTN-06", "circular-steps")
              .says("Steps of {name} cannot be put in order: {step} depends on {other}, {problem}.")
              .remedy("Take out the dependence that does not hold, or correct the numbers.")
              .sources("Structure of the document: steps are ordered parts of one routine")
              .each(index -> index.nodes(Routine.class), RoutineRules::steps),
          warning("RTN-07", "routine-without-purpose")
              .omissionIn(Aspect.ROUTINES)
              .says("{name} has no stated purpose: those who take part may each have another.")
              .remedy("State what the routine is for.")
              .sources(
                  "Jaquith, Aiello & Khachatryan slides: making the work visible raised questions"
                      + " of its purpose")
              .each(
                  index -> index.nodes(Routine.class),
                  (routine, found) -> {
                    if (routine.value().purpose().filter(text -> !text.isBlank()).isEmpty()) {
                      found.on(routine);
                    }
                  }),
          info("RTN-08", "no-tool")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "{name} uses no tool: tools are part of the situation in which leading takes"
                      + " place.")
              .folded("None of {n} routines names a tool.")
              .remedy("Record the protocols, agendas or other tools it uses.")
              .sources(
                  "IMSS proposal, after Spillane, Halverson & Diamond 2004: tools and routines are"
                      + " part of practice",
                  "Jaquith, Aiello & Khachatryan slides: conversation structures helped learning")
              .each(
                  index -> index.nodes(Routine.class),
                  (routine, found) -> {
                    if (routine.value().tools().isEmpty()) {
                      found.on(routine);
                    }
                  }),
          info("RTN-09", "carried-out-differently")
              .says(
                  "{name} is carried out differently from its description: in {k} of {n} enactments"
                      + " the roles of those who lead or take part are mostly others ({roles}).")
              .remedy("Describe the routine as it is carried out, or record why it differs.")
              .sources("Feldman & Pentland 2003: performances change the pattern")
              .each(index -> index.nodes(Routine.class), RoutineRules::roles),
          info("RTN-10", "emerging-routine")
              .says(
                  "A routine may be emerging around \"{focus}\": {n} activities, the first of them"
                      + " {name}, carry out no routine but bring the same roles together"
                      + " ({roles}).")
              .remedy("Describe the routine, and name it in the activities that carry it out.")
              .sources(
                  "Feldman & Pentland 2003: patterns grow out of performances",
                  "Gronn 2002: working relations that become institutions")
              .once(RoutineRules::emerging),
          warning("RTN-11", "no-coupling-routine")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "No recorded routine of {name} couples levels of the system: in none do leaders and"
                      + " participants of two different levels meet.")
              .remedy("Record a routine in which levels meet, or the levels of those who do.")
              .sources(
                  "Spillane, Parise & Sherer 2011: organizational routines as coupling mechanisms",
                  "Long Beach brief 2010: institutes link the district and lead teachers directly")
              .once(
                  found -> {
                    if (levelsOfRoutines(found.index()).noneMatch(levels -> levels.size() > 1)) {
                      found.onSystem().field("practice/routines");
                    }
                  }),
          info("RTN-12", "only-checks")
              .says(
                  "{name} only checks: monitoring is its one function and it has no learning"
                      + " purpose, so that it supports no learning.")
              .remedy("Record what those who take part are meant to learn, if they are.")
              .sources(
                  "Cobb & MIST panel slides: strategies from a learning, not a compliance,"
                      + " perspective")
              .each(
                  index -> index.nodes(Routine.class),
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

  private static IntStream activities(Node<Routine> routine, SystemIndex index) {
    return index.enactment().activitiesOfRoutine().stream(routine.row());
  }

  private static void connection(Node<Routine> routine, Findings found) {
    Enactment enactment = found.index().enactment();
    int row = routine.row();
    if (enactment.strategiesOfRoutine().size(row) == 0
        && enactment.supportedStrategies().size(row) == 0
        && enactment.activitiesOfRoutine().size(row) == 0) {
      found.on(routine);
    }
  }

  private static void cadence(Node<Routine> routine, Findings found) {
    if (routine.value().cadence().isEmpty()) {
      return;
    }
    Enactment.Frequency frequency = found.index().enactment().frequency(routine.row());
    Quantity expected = frequency.expected();
    OptionalLong most = frequency.occurrences().most();
    if (most.isPresent()
        && !Shares.reaches(most.getAsLong(), expected.least(), found.value(CADENCE_TOLERANCE))) {
      found
          .on(routine)
          .field("cadence")
          .with("k", frequency.occurrences())
          .with("years", frequency.years().stream().map(Enactment.Year::year).toList())
          .with("cadence", routine.value().cadence().get())
          .with("e", expected);
    }
  }

  /**
   * The ids of those who are expected to lead a routine or a step of it, in the document or not.
   */
  static Set<String> leaders(Node<Routine> routine) {
    Set<String> leaders = new LinkedHashSet<>();
    routine.value().expectedLeaders().forEach(leader -> leaders.add(leader.id()));
    for (RoutineStep step : routine.value().steps()) {
      step.leaders().forEach(leader -> leaders.add(leader.id()));
    }
    return leaders;
  }

  private static void steps(Node<Routine> routine, Findings found) {
    List<RoutineStep> steps = routine.value().steps();
    StepOrder order = new StepOrder(steps);
    for (List<Integer> circle : order.circles()) {
      List<Entity> around = new ArrayList<>();
      circle.forEach(step -> around.add(steps.get(step)));
      found
          .on(routine)
          .field("steps")
          .with("step", around.get(0))
          .with("other", around.get(1 % around.size()))
          .with("problem", "and so on in a circle of " + circle(around));
    }
    for (int step = 0; step < steps.size(); step++) {
      for (int i = 0; i < order.before(step).size(); i++) {
        dependence(routine, order, step, i, found);
      }
    }
  }

  private static String circle(List<Entity> around) {
    return Stream.concat(around.stream(), Stream.of(around.get(0)))
        .map(Entity::id)
        .collect(Collectors.joining(" \u2192 "));
  }

  /** One reference of one step: to a step beside it, or to one of another routine. */
  private static void dependence(
      Node<Routine> routine, StepOrder order, int place, int position, Findings found) {
    List<RoutineStep> steps = routine.value().steps();
    RoutineStep step = steps.get(place);
    int needed = order.before(place).get(position);
    Optional<RoutineStep> other =
        needed >= 0
            ? Optional.of(steps.get(needed))
            : step.dependsOn().stream()
                .skip(position)
                .findFirst()
                .flatMap(reference -> found.index().get(reference, RoutineStep.class));
    boolean beside =
        needed >= 0
            && steps.get(needed).order() == step.order()
            && !(order.isStuck(place) && order.isStuck(needed));
    if (other.isPresent() && (needed < 0 || beside)) {
      found
          .on(routine)
          .field("steps", place)
          .field("dependsOn", position)
          .with("step", step)
          .with("other", other.get())
          .with(
              "problem",
              beside
                  ? "which has the same number, " + step.order() + ", and so takes place beside it"
                  : "a step of another routine");
    }
  }

  private static void roles(Node<Routine> routine, Findings found) {
    SystemIndex index = found.index();
    int[] enactments = activities(routine, index).toArray();
    if (enactments.length < SEVERAL) {
      return;
    }
    Set<RoleType> leading = EnumSet.noneOf(RoleType.class);
    Set<RoleType> taking = EnumSet.noneOf(RoleType.class);
    Leading designed = index.leading(View.DESIGNED);
    int item = designed.item(routine.row());
    designed.leaders().forEach(item, who -> addRoles(who, leading, index));
    designed
        .participants()
        .forEach(
            item,
            who -> {
              if (!designed.leaders().contains(item, who)) {
                addRoles(who, taking, index);
              }
            });
    Set<RoleType> others = EnumSet.noneOf(RoleType.class);
    int differing = 0;
    // As long as what is left can still make several.
    for (int i = 0; differing + enactments.length - i >= SEVERAL && i < enactments.length; i++) {
      RolesTaken.InActivity taken = index.rolesTaken().of(enactments[i]);
      boolean ledOtherwise = differ(leading, taken.leading());
      if (ledOtherwise || differ(taking, taken.takingPart())) {
        differing++;
        others.addAll(ledOtherwise ? taken.leading() : taken.takingPart());
      }
    }
    if (differing >= SEVERAL) {
      found.on(routine).with("k", differing).with("n", enactments.length).with("roles", others);
    }
  }

  private static void addRoles(int actor, Set<RoleType> into, SystemIndex index) {
    index.actors().addRoleTypes(actor, Optional.empty(), into);
  }

  /** Whether two sets have less than half of their union in common; not when one is not known. */
  private static boolean differ(Set<RoleType> some, Set<RoleType> others) {
    Set<RoleType> union = EnumSet.noneOf(RoleType.class);
    union.addAll(some);
    union.addAll(others);
    int common = some.size() + others.size() - union.size();
    return !some.isEmpty() && !others.isEmpty() && common < ALIKE * union.size();
  }

  /**
   * What activities without a routine have in common.
   *
   * @param roles the roles of all who take part
   * @param focus what they are about, however it is written
   */
  private record Pattern(Set<RoleType> roles, String focus) {}

  private static void emerging(Findings found) {
    SystemIndex index = found.index();
    Map<Pattern, List<Node<JointActivity>>> groups = new LinkedHashMap<>();
    for (Node<JointActivity> activity : index.nodes(JointActivity.class)) {
      String focus = folded(activity.value().focus().orElse(""));
      if (activity.value().routine().isPresent() || focus.isEmpty()) {
        continue;
      }
      Set<RoleType> roles = EnumSet.noneOf(RoleType.class);
      RolesTaken.InActivity taken = index.rolesTaken().of(activity.row());
      roles.addAll(taken.leading());
      roles.addAll(taken.takingPart());
      if (!roles.isEmpty()) {
        groups
            .computeIfAbsent(new Pattern(roles, focus), pattern -> new ArrayList<>())
            .add(activity);
      }
    }
    groups.forEach(
        (pattern, activities) -> {
          if (activities.size() >= SEVERAL) {
            Node<JointActivity> first = activities.get(0);
            Draft draft =
                found
                    .on(first)
                    .with("focus", first.value().focus().orElse("").strip())
                    .with("n", activities.size())
                    .with("roles", pattern.roles());
            activities.stream().skip(1).forEach(other -> draft.related(other.value()));
          }
        });
  }

  private static String folded(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ').toLowerCase(Locale.ROOT);
  }

  /** For each routine the levels of those who lead it or take part; members of teams count. */
  private static Stream<Set<OrgLevel>> levelsOfRoutines(SystemIndex index) {
    Leading designed = index.leading(View.DESIGNED);
    return IntStream.range(0, designed.items())
        .mapToObj(
            item -> {
              Set<OrgLevel> levels = EnumSet.noneOf(OrgLevel.class);
              IntStream.concat(
                      designed.leaders().stream(item), designed.participants().stream(item))
                  .forEach(actor -> levels.addAll(index.actors().levels(actor)));
              return levels;
            });
  }
}

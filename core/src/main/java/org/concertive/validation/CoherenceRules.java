package org.concertive.validation;

import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.validation.Rule.warning;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.InstructionalVision;
import org.concertive.model.theory.ProblemFraming;
import org.concertive.relation.Accountability;
import org.concertive.relation.GoalRelations;
import org.concertive.relation.UnitCoordination;
import org.concertive.relation.VisionRelations;

/** TOA: whether the units of a district pull in one direction. */
final class CoherenceRules {
  private static final Set<Goal.Kind> LEARNING_GOALS =
      EnumSet.of(Goal.Kind.STUDENT_LEARNING, Goal.Kind.TEACHER_PRACTICE);

  static final List<Rule> RULES =
      List.of(
          warning("TOA-08", "incompatible-unit-goals")
              .checks(
                  "Two goals of one kind, STUDENT_LEARNING or TEACHER_PRACTICE, are declared"
                      + " incompatible, and different units hold them, themselves or through a"
                      + " person or body of theirs. Reported once for the same units and kind.")
              .says(
                  "{units} and {others} hold goals for {kind} that are declared incompatible, {name}"
                      + " and {goal}: those they work with may be pulled in two directions.")
              .toRecord("Record the goals as compatible if the units have agreed on them.")
              .toConsider("Consider bringing the units together to settle what they aim at.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "units need compatible goals for students' and for teachers' learning"))
              .once(CoherenceRules::checkGoals),
          warning("TOA-09", "framed-apart")
              .checks(
                  "In one district some units frame the problem as IMPROVEMENT only and others as"
                      + " MANAGEMENT only, and no routine has leaders or participants from one of"
                      + " each. Silent where routines are not documented.")
              .says(
                  "In {name}, the problem is one of improvement to {improving} and one of management"
                      + " to {managing}, and no routine is recorded in which people from both sides"
                      + " meet: both views are needed, and they may not be coordinated.")
              .toRecord("Record the routine in which they meet, if there is one.")
              .toConsider(
                  "Consider a routine, set up by senior leaders, in which the units plan together.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "improvement and management orientations are both needed, tightly"
                          + " coordinated"))
              .once(CoherenceRules::checkFramings),
          warning("TOA-10", "visions-apart")
              .checks("The visions of good instruction of two units are declared incompatible.")
              .says(
                  "{unit} and {other} see good instruction differently, {name} and {vision}: schools"
                      + " may hear two answers about what to work towards.")
              .toRecord("Record the visions as compatible if the units have agreed on them.")
              .toConsider("Consider looking at lessons together until the units see the same.")
              .sources(COBB_THE_MIST_TEAM.says("units need compatible visions of good instruction"))
              .once(CoherenceRules::checkVisions),
          warning("TOA-11", "uncoordinated-units")
              .checks(
                  "Two or more units of one district's central office own strategies for people of"
                      + " the same role, and no routine has leaders or participants from two of"
                      + " them. A strategy for site administrators is also one for principals, one"
                      + " for teachers also one for teacher leaders. Reported once a district and"
                      + " role.")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "{units} of {name} each have strategies for people in the role of {role}"
                      + " ({strategies}), and no routine is recorded in which people from two of"
                      + " them meet: they may ask for more than fits together.")
              .toRecord("Record the routine in which they plan together, if there is one.")
              .toConsider("Consider a routine in which the units plan this work together.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "leaders of different units routinely collaborate on design and"
                          + " implementation"))
              .once(CoherenceRules::checkSharedRoles),
          warning("TOA-23", "conflicting-accountability")
              .checks(
                  "Strategies for people of one role make them accountable to two actors who hold"
                      + " goals declared incompatible, themselves or through their unit or a unit"
                      + " above it in the same district. Reported once for a role and two actors.")
              .says(
                  "{name} makes people in the role of {role} answer to {one}, and they answer to"
                      + " {other} as well. The two hold goals declared incompatible, {goal} and"
                      + " {against}: people may not be able to satisfy both.")
              .toRecord("Record the goals as compatible if the two have agreed on them.")
              .toConsider("Consider agreeing on what people in this role answer for, and to whom.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "to whom and for what people are accountable; units with conflicting"
                          + " agendas"))
              .once(CoherenceRules::checkAccountability));

  private CoherenceRules() {}

  /** The units on both sides of an incompatibility. */
  private record Sides(Goal.Kind kind, Set<Set<Node<OrgUnit>>> units) {}

  private static void checkGoals(Findings found) {
    Map<Sides, GoalRelations.Pair> first = new LinkedHashMap<>();
    GoalRelations relations = found.get(GoalRelations.RELATION);
    for (GoalRelations.Pair goals : relations.incompatible()) {
      Optional<Goal.Kind> kind = relations.kindAcrossUnits(goals).filter(LEARNING_GOALS::contains);
      if (kind.isPresent()) {
        Set<Set<Node<OrgUnit>>> sides =
            new LinkedHashSet<>(
                List.of(
                    relations.unitsHolding(goals.one()), relations.unitsHolding(goals.other())));
        first.putIfAbsent(new Sides(kind.get(), sides), goals);
      }
    }
    first.forEach((sides, goals) -> report(sides.kind, goals, found));
  }

  private static void report(Goal.Kind kind, GoalRelations.Pair goals, Findings found) {
    boolean inOrder = goals.declaration().from().equals(goals.one());
    Node<Goal> declaring = inOrder ? goals.one() : goals.other();
    Node<Goal> other = inOrder ? goals.other() : goals.one();
    GoalRelations relations = found.get(GoalRelations.RELATION);
    found
        .on(goals.declaration())
        .with("units", relations.unitsHolding(declaring))
        .with("others", relations.unitsHolding(other))
        .with("kind", kind)
        .with("goal", other);
  }

  private static void checkFramings(Findings found) {
    if (found.index().system().coverage(Aspect.ROUTINES) == Coverage.NOT_DOCUMENTED) {
      return;
    }
    for (UnitCoordination.DividedFraming divided :
        found.get(UnitCoordination.RELATION).dividedFramings()) {
      if (!divided.meets()) {
        found
            .on(divided.district())
            .at(firstFraming(divided.improving().get(0)))
            .with("improving", divided.improving())
            .with("managing", divided.managing());
      }
    }
  }

  private static Node<?> firstFraming(Node<OrgUnit> unit) {
    return unit.index().referencesTo(unit).stream()
        .filter(reference -> reference.from().is(ProblemFraming.class))
        .findFirst()
        .orElseThrow()
        .from();
  }

  private static void checkVisions(Findings found) {
    for (VisionRelations.Pair pair : found.get(VisionRelations.RELATION).incompatible()) {
      boolean inOrder = pair.declaration().from().equals(pair.one());
      Node<InstructionalVision> declaring = inOrder ? pair.one() : pair.other();
      Node<InstructionalVision> other = inOrder ? pair.other() : pair.one();
      if (VisionRelations.areOfDifferentUnits(pair)) {
        found
            .on(pair.declaration())
            .with("unit", VisionRelations.unitOf(declaring).orElseThrow())
            .with("other", VisionRelations.unitOf(other).orElseThrow())
            .with("vision", other);
      }
    }
  }

  private static void checkSharedRoles(Findings found) {
    for (UnitCoordination.SharedRole shared : found.get(UnitCoordination.RELATION).sharedRoles()) {
      if (!shared.meets()) {
        found
            .on(shared.district())
            .at(shared.strategies().get(0))
            .with("units", shared.units())
            .with("role", shared.role())
            .with("strategies", shared.strategies());
      }
    }
  }

  private static void checkAccountability(Findings found) {
    for (Accountability.Conflict conflict : found.get(Accountability.RELATION).conflicts()) {
      found
          .on(conflict.press())
          .field("accountableTo")
          .with("role", conflict.role())
          .with("one", conflict.one())
          .with("other", conflict.other())
          .with("goal", conflict.goals().one())
          .with("against", conflict.goals().other());
    }
  }
}

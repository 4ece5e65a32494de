package org.concertive.validation;

import static org.concertive.catalogue.Sources.ARCHI;
import static org.concertive.catalogue.Sources.ARGYRIS_SCHON_1978;
import static org.concertive.catalogue.Sources.FUNNELL_ROGERS_2011;
import static org.concertive.catalogue.Sources.GATES_DECK;
import static org.concertive.catalogue.Sources.LONG_BEACH_BRIEF_2010;
import static org.concertive.catalogue.Sources.WEISS_1995;
import static org.concertive.catalogue.Sources.W_K_KELLOGG_FOUNDATION_2004;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.logic.Assumption;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.logic.LogicModel;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Revision;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.relation.LogicLinks;
import org.concertive.relation.LogicReach;
import org.concertive.text.Keys;
import org.concertive.text.Words;

/** LM: what logic models hold and leave out. */
final class LogicModelRules {
  private static final Template FROM_NO_ACTIVITY =
      new Template(
          "No activity is recorded that yields the output {name}: how it comes about cannot be"
              + " seen.");

  private static final Set<LogicComponent.Type> EXPECTED_TYPES =
      EnumSet.range(LogicComponent.Type.RESOURCE, LogicComponent.Type.OUTCOME);
  private static final Set<Goal.Kind> STUDENT_GOALS =
      EnumSet.of(Goal.Kind.STUDENT_LEARNING, Goal.Kind.STUDENT_MILESTONE);
  private static final Set<Class<?>> WORK =
      Set.of(Routine.class, Strategy.class, JointActivity.class, Team.class);

  static final List<Rule> RULES =
      List.of(
          warning("LM-04", "unlinked-component")
              .checks("A component of a logic model at which no link starts or ends.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says(
                  "No link of {name} to another component is recorded: its place in the plan cannot"
                      + " be seen.")
              .toRecord("Record what it leads to, or what leads to it.")
              .toConsider("If it has no place in the plan, consider whether it is needed.")
              .sources(W_K_KELLOGG_FOUNDATION_2004.says("a logic model shows how things connect"))
              .once(LogicModelRules::checkUnlinked),
          warning("LM-05", "activity-without-resources")
              .checks("An activity to which no resource leads by a causal or strengthening link.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says(
                  "No resource of the activity {name} is recorded: whether there are people, time"
                      + " and money for it cannot be seen.")
              .toRecord("Record the resources it needs, and a link from each to the activity.")
              .toConsider("Consider who can give it people, time and money.")
              .sources(
                  GATES_DECK.says("leaders have authority, time and resources"),
                  W_K_KELLOGG_FOUNDATION_2004.says("resources are needed to run activities"))
              .each(
                  LogicComponent.class,
                  (component, found) -> {
                    if (LogicReach.isActivity(component)
                        && !hasLinkFrom(LogicComponent.Type.RESOURCE, component, found)) {
                      found.on(component);
                    }
                  }),
          warning("LM-06", "unreached-result")
              .checks(
                  "An outcome or an impact to which no chain of causal or strengthening links leads"
                      + " from any activity.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says(
                  "No activity is recorded as leading to {name}: how the plan brings it about"
                      + " cannot be seen.")
              .toRecord("Record the links, or the activities, that lead to it.")
              .toConsider("If nothing in the plan leads to it, consider what could.")
              .sources(
                  W_K_KELLOGG_FOUNDATION_2004.says("activities lead to outcomes and impact"),
                  WEISS_1995.says("a theory says how activities lead to outcomes"))
              .each(
                  LogicComponent.class,
                  (component, found) -> {
                    if (LogicReach.isResult(component)
                        && !found.get(LogicReach.RELATION).isAfterActivity(component)) {
                      found.on(component);
                    }
                  }),
          warning("LM-07", "activity-without-result")
              .checks(
                  "An activity from which no chain of causal or strengthening links leads to an"
                      + " outcome or an impact.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says(
                  "No outcome or impact is recorded to which the activity {name} leads: what it is"
                      + " for cannot be seen.")
              .toRecord("Record what it leads to, step by step.")
              .toConsider("Consider which outcome it serves, or whether it is still needed.")
              .sources(W_K_KELLOGG_FOUNDATION_2004.says("activities lead to outcomes and impact"))
              .each(
                  LogicComponent.class,
                  (component, found) -> {
                    if (LogicReach.isActivity(component)
                        && !found.get(LogicReach.RELATION).isBeforeResult(component)) {
                      found.on(component);
                    }
                  }),
          info("LM-08", "skipped-step")
              .checks(
                  "No causal or strengthening link leads from an activity to an output; or a causal"
                      + " link leads from an activity straight to an outcome or an impact.")
              .says(
                  "The activity {name} leads straight to {results}, and what it directly yields is"
                      + " not recorded in between: if the result does not come about, it will be"
                      + " hard to say why.")
              .orSays(FROM_NO_ACTIVITY)
              .toRecord("Record the step in between, and the links to and from it.")
              .toConsider("Consider what will be there to see before the result can show.")
              .sources(
                  W_K_KELLOGG_FOUNDATION_2004.says(
                      "activities yield outputs, and outputs lead to outcomes"))
              .each(LogicComponent.class, LogicModelRules::checkSteps),
          warning("LM-09", "missing-component-type")
              .checks(
                  "A logic model has no component of one of the types resource, activity, output"
                      + " and outcome.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says(
                  "No component of type {types} is recorded in {name}: the plan cannot be read from"
                      + " what goes in to what changes.")
              .toRecord("Record the components that are missing.")
              .toConsider("Consider what goes in, what is done, what it yields and what changes.")
              .sources(
                  W_K_KELLOGG_FOUNDATION_2004.says(
                      "resources, activities, outputs, outcomes and impact"))
              .each(LogicModel.class, LogicModelRules::checkTypes),
          warning("LM-10", "no-student-outcome")
              .checks(
                  "No outcome or impact of a logic model concerns students, and none realizes a"
                      + " goal that does, or a goal of kind student learning or student milestone.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says(
                  "No outcome or impact of {name} is recorded as concerning students: what the plan"
                      + " is to change for them cannot be seen.")
              .toRecord(
                  "Record the outcome for students, or mark the outcomes that concern them with"
                      + " STUDENT.")
              .toConsider("Consider how the work of adults is to reach students.")
              .sources(
                  GATES_DECK.says("the goal is that more students earn a diploma and go on"),
                  LONG_BEACH_BRIEF_2010.says("leaders who are champions of equity for students"))
              .each(LogicModel.class, LogicModelRules::checkStudents),
          info("LM-13", "nothing-taken-for-granted")
              .checks("A logic model has no assumption, or no external factor.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says(
                  "No {missing} of {name} is recorded: what else has to hold for the plan to work"
                      + " cannot be seen.")
              .toRecord("Record what the plan takes for granted, and what may help or hinder it.")
              .toConsider("Consider what would have to stay as it is for the plan to work.")
              .sources(
                  W_K_KELLOGG_FOUNDATION_2004.says(
                      "assumptions and external factors belong to a logic model"))
              .each(LogicModel.class, LogicModelRules::checkAssumptions),
          warning("LM-14", "failed-assumption")
              .checks(
                  "An assumption that failed is about links or components of a logic model, and no"
                      + " revision changes it or any of them or rests on evidence about it.")
              .says(
                  "{name} was not borne out, and no revision of what rests on it ({about}) is"
                      + " recorded: the plan may still count on it.")
              .toRecord("Record the revision, or remove what no longer holds.")
              .toConsider("Consider which parts of the plan can stand without it.")
              .sources(
                  ARGYRIS_SCHON_1978.says("learning revises the assumptions, not only the action"))
              .once(LogicModelRules::checkFailedAssumptions),
          warning("LM-15", "activity-without-counterpart")
              .checks(
                  "An activity of a logic model realizes no routine, strategy, joint activity or"
                      + " team.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says(
                  "What the activity {name} stands for in the described system is not recorded: who"
                      + " carries it out, and how, cannot be seen.")
              .toRecord("Name the routine, strategy, joint activity or team that it realizes.")
              .toConsider(
                  "If nothing carries it out yet, consider who could, and in which routine.")
              .sources(
                  FUNNELL_ROGERS_2011.says("a program theory joins a theory of change to action"))
              .each(
                  LogicComponent.class,
                  (component, found) -> {
                    if (LogicReach.isActivity(component) && !isCarriedOut(component)) {
                      found.on(component);
                    }
                  }),
          info("LM-16", "model-without-theory")
              .checks("A logic model names no theory of action.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says(
                  "The theory of action that {name} lays out is not recorded: the plan shows what"
                      + " is to happen, but not why it should.")
              .toRecord("Name the theory of action.")
              .toConsider("Consider writing down why the plan should work.")
              .sources(FUNNELL_ROGERS_2011.says("a logic model represents a program theory"))
              .each(
                  LogicModel.class,
                  (model, found) -> {
                    if (model.value().theory().isEmpty()) {
                      found.on(model);
                    }
                  }),
          warning("LM-17", "repeated-component")
              .checks(
                  "Two components of one logic model have the same type and the same name, but for"
                      + " case, accents and spaces.")
              .says(
                  "{name} and {others} are components of one logic model with the same name and"
                      + " type ({type}); they may be one component.")
              .toRecord(
                  "If they are one, keep one of them and point every link to it; if not, give them"
                      + " names that readers can tell apart.")
              .sources(ARCHI.asWhole())
              .once(LogicModelRules::checkRepeatedComponents));

  private LogicModelRules() {}

  private static boolean hasLinkFrom(
      LogicComponent.Type type, Node<LogicComponent> component, Findings found) {
    return found.get(LogicLinks.RELATION).to(component).stream()
        .anyMatch(link -> !link.isFeedback() && link.fromType() == type);
  }

  /** A link whose other end is not in the document counts as well. */
  private static void checkUnlinked(Findings found) {
    Set<String> linked = new HashSet<>();
    for (Node<LogicLink> link : found.index().nodes(LogicLink.class)) {
      linked.add(link.value().from().id());
      linked.add(link.value().to().id());
    }
    for (Node<LogicComponent> component : found.index().nodes(LogicComponent.class)) {
      if (!linked.contains(component.value().id())) {
        found.on(component);
      }
    }
  }

  private static void checkSteps(Node<LogicComponent> component, Findings found) {
    if (component.value().type() == LogicComponent.Type.OUTPUT
        && !hasLinkFrom(LogicComponent.Type.ACTIVITY, component, found)) {
      found.on(component).saying(FROM_NO_ACTIVITY);
    }
    if (LogicReach.isActivity(component)) {
      List<Node<LogicComponent>> results =
          found.get(LogicLinks.RELATION).from(component).stream()
              .filter(LogicLinks.Joined::isCausal)
              .map(LogicLinks.Joined::to)
              .filter(LogicReach::isResult)
              .toList();
      if (!results.isEmpty()) {
        found.on(component).with("results", results);
      }
    }
  }

  private static void checkTypes(Node<LogicModel> model, Findings found) {
    Set<LogicComponent.Type> missing = EnumSet.copyOf(EXPECTED_TYPES);
    model.value().components().forEach(component -> missing.remove(component.type()));
    if (!missing.isEmpty()) {
      found
          .on(model)
          .field("components")
          .with("types", Words.choice(missing.stream().map(Words::of).toList()));
    }
  }

  private static void checkStudents(Node<LogicModel> model, Findings found) {
    if (model.value().components().stream()
        .filter(component -> component.type().compareTo(LogicComponent.Type.OUTCOME) >= 0)
        .noneMatch(component -> concernsStudents(component, found.index()))) {
      found.on(model).field("components");
    }
  }

  private static boolean concernsStudents(LogicComponent component, SystemIndex index) {
    return component.concerns().contains(RoleType.STUDENT)
        || component
            .realizes()
            .flatMap(reference -> index.node(reference.id(), Goal.class))
            .map(Node::value)
            .filter(
                goal ->
                    goal.concerns().contains(RoleType.STUDENT)
                        || goal.kind().filter(STUDENT_GOALS::contains).isPresent())
            .isPresent();
  }

  private static void checkAssumptions(Node<LogicModel> model, Findings found) {
    List<String> missing = new ArrayList<>();
    if (model.value().assumptions().isEmpty()) {
      missing.add("assumption");
    }
    if (model.value().externalFactors().isEmpty()) {
      missing.add("external factor");
    }
    if (!missing.isEmpty()) {
      found.on(model).with("missing", Words.choice(missing));
    }
  }

  private static void checkFailedAssumptions(Findings found) {
    Set<String> revised = revised(found.index());
    for (Node<Assumption> assumption : found.index().nodes(Assumption.class)) {
      List<Node<Entity>> about =
          assumption.value().about().stream()
              .flatMap(reference -> found.index().node(reference, Entity.class).stream())
              .filter(entity -> entity.is(LogicLink.class) || entity.is(LogicComponent.class))
              .toList();
      if (assumption.value().status() == Assumption.Status.FAILS
          && !about.isEmpty()
          && !revised.contains(assumption.value().id())
          && assumption.value().evidence().stream().noneMatch(each -> revised.contains(each.id()))
          && about.stream().noneMatch(each -> revised.contains(each.value().id()))) {
        found.on(assumption).with("about", about);
      }
    }
  }

  /** The ids of what revisions change, of the evidence they rest on, and of what it is about. */
  private static Set<String> revised(SystemIndex index) {
    Set<String> revised = new HashSet<>();
    for (Node<Revision> revision : index.nodes(Revision.class)) {
      revision.value().changes().forEach(change -> revised.add(change.target().id()));
      for (Ref<Evidence> evidence : revision.value().because()) {
        revised.add(evidence.id());
        index
            .get(evidence, Evidence.class)
            .ifPresent(cited -> cited.about().forEach(each -> revised.add(each.id())));
      }
    }
    return revised;
  }

  private static boolean isCarriedOut(Node<LogicComponent> component) {
    return component
        .value()
        .realizes()
        .flatMap(reference -> component.index().node(reference, Entity.class))
        .filter(entity -> WORK.stream().anyMatch(entity::is))
        .isPresent();
  }

  private static void checkRepeatedComponents(Findings found) {
    SystemIndex index = found.index();
    Map<String, List<Node<LogicComponent>>> alike = new LinkedHashMap<>();
    for (Node<LogicComponent> node : index.nodes(LogicComponent.class)) {
      LogicComponent component = node.value();
      alike
          .computeIfAbsent(
              Keys.of(
                  index.parent(node).map(Node::pointer),
                  component.type(),
                  NearNames.folded(component.label())),
              none -> new ArrayList<>())
          .add(node);
    }
    alike
        .values()
        .forEach(
            components -> {
              if (components.size() > 1) {
                found
                    .on(components.get(0))
                    .field("label")
                    .with("others", components.subList(1, components.size()))
                    .with("type", components.get(0).value().type());
              }
            });
  }
}

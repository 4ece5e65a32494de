package org.concertive.validation;

import static org.concertive.catalogue.Sources.ARGYRIS_SCHON_1974;
import static org.concertive.catalogue.Sources.ARGYRIS_SCHON_1978;
import static org.concertive.catalogue.Sources.COBB_JACKSON_2012;
import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.ELMORE_2000;
import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;
import static org.concertive.catalogue.Sources.LONG_BEACH_BRIEF_2010;
import static org.concertive.catalogue.Sources.SZTAJN;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.model.Aspect;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Press;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.theory.SystemComponent;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.relation.Enactment;
import org.concertive.relation.Priorities;
import org.concertive.relation.Targets;
import org.concertive.relation.TheoryInUse;
import org.concertive.text.Words;

/** TOA: what strategies ask, how they help, why they should work, and whether they are enacted. */
final class StrategyRules {
  static final Threshold COMPLIANCE_SHARE =
      Threshold.share("complianceShare", 0.5, "share of strategies that count on compliance");
  static final Threshold ENACTMENT_FLOOR =
      Threshold.share("enactmentFloor", 0.5, "share of espoused strategies found in practice");
  static final Threshold MAX_CONCURRENT_STRATEGIES =
      Threshold.count("maxConcurrentStrategies", 7, "strategies of one theory at once");

  private static final int DAYS_OF_A_YEAR = 366;

  private static final Template SHORT_LIVED =
      new Template(
          "A year or less is planned for {k} of {n strategies} of {name} ({strategies}): what comes"
              + " and goes may leave little behind.");

  private static final Set<RoleType> TEACHERS =
      EnumSet.of(RoleType.TEACHER, RoleType.TEACHER_LEADER);
  private static final Set<OrgLevel> SCHOOL_LEVELS = EnumSet.of(OrgLevel.SCHOOL, OrgLevel.PROGRAM);
  private static final Set<SystemComponent> SETTING_OF_TEACHERS =
      EnumSet.of(
          SystemComponent.CURRICULUM_MATERIALS,
          SystemComponent.TEACHER_COLLABORATIVE_GROUPS,
          SystemComponent.COACHING,
          SystemComponent.TEACHER_NETWORKS,
          SystemComponent.SCHOOL_INSTRUCTIONAL_LEADERSHIP);

  static final List<Rule> RULES =
      List.of(
          warning("TOA-01", "strategy-without-rationale")
              .checks("A strategy has no rationale.")
              .omissionIn(Aspect.THEORY)
              .says(
                  "No rationale is recorded for {name}: without a reason why it may be expected to"
                      + " work it is a plan, not yet a theory of action.")
              .toRecord(
                  "Record why it may be expected to work, and the evidence or literature that"
                      + " speaks for it.")
              .toConsider(
                  "If nobody has said why, consider working it out with those who carry it out.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "a theory of action is strategies and a rationale for why they should work"),
                  ARGYRIS_SCHON_1974.asWhole())
              .each(
                  Strategy.class,
                  (strategy, found) -> {
                    if (strategy.value().rationale().isEmpty()) {
                      found.on(strategy);
                    }
                  }),
          warning("TOA-02", "press-without-support")
              .checks("A strategy has a press and no support.")
              .says(
                  "{name} presses {target} ({demands}), and no support is recorded that helps them"
                      + " learn what is asked: a demand is held to carry a duty to help people meet"
                      + " it.")
              .toRecord("Record what helps them learn what is asked, if anything does.")
              .toConsider(
                  "Consider support such as coaching, a routine for learning together or a tool, or"
                      + " easing the press until there is some.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "supporting professional learning and pressing for compliance"),
                  ELMORE_2000.says(
                      "every demand for performance carries a duty to supply the capacity for it"))
              .each(Strategy.class, StrategyRules::checkPress),
          info("TOA-03", "one-kind-of-support")
              .checks("A strategy has two or more supports, all of one kind.")
              .says(
                  "{name} has {n supports}, all of one kind, {kind}: strong strategies are held to"
                      + " combine several.")
              .toRecord("Record the other supports, if there are any.")
              .toConsider(
                  "Consider a support of another kind: a new position, a learning event, a routine"
                      + " or a tool.")
              .sources(
                  COBB_JACKSON_2012.says(
                      "new positions, learning events, organizational routines and tools"))
              .each(
                  Strategy.class,
                  (strategy, found) -> {
                    List<Support> supports = strategy.value().supports();
                    if (supports.size() > 1
                        && supports.stream().map(Support::kind).distinct().count() == 1) {
                      found
                          .on(strategy)
                          .field("supports")
                          .with("n", supports.size())
                          .with("kind", supports.get(0).kind());
                    }
                  }),
          warning("TOA-04", "unclear-learning")
              .checks(
                  "A strategy names neither a target group nor target roles, or has no learning"
                      + " goal.")
              .omissionIn(Aspect.THEORY)
              .says(
                  "For {name} it is not recorded {missing}: whether its supports fit cannot be"
                      + " seen.")
              .toRecord("Record whom the strategy addresses and what they are to learn.")
              .toConsider("If that is open, consider settling it before more support is planned.")
              .sources(COBB_JACKSON_2012.says("what is to be learnt, how it is supported, and why"))
              .each(Strategy.class, StrategyRules::checkLearning),
          warning("TOA-05", "strategy-without-practice")
              .checks(
                  "A strategy is enacted through no routine, enacted by no activity, and has no"
                      + " counterpart in an enacted theory.")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "It is not recorded what carries out {name}: a strategy that no routine and no"
                      + " activity carries out may be in words only.")
              .toRecord("Record the routines and activities that carry it out.")
              .toConsider("If nothing carries it out yet, consider a routine that could.")
              .sources(ARGYRIS_SCHON_1974.says("what is espoused and what is done may differ"))
              .each(
                  Strategy.class,
                  (strategy, found) -> {
                    if (strategy.value().enactedThrough().isEmpty()
                        && found.get(Enactment.RELATION).activitiesEnacting(strategy).isEmpty()
                        && !found.get(TheoryInUse.RELATION).hasCounterpart(strategy)) {
                      found.on(strategy);
                    }
                  }),
          warning("TOA-12", "mostly-compliance")
              .checks(
                  "More than {complianceShare} of the strategies of one theory have the orientation"
                      + " COMPLIANCE.")
              .says(
                  "Compliance is the orientation of {k} of {n strategies} of {name}, more than the"
                      + " share of {complianceShare} ({strategies}): people may do what is asked"
                      + " without learning to do it well.")
              .toRecord("Correct the orientation of strategies that count on learning as well.")
              .toConsider(
                  "Consider what people would have to learn, and how strategies could help them.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "strategies from a learning, not a compliance, perspective"))
              .reads(COMPLIANCE_SHARE)
              .each(TheoryOfAction.class, StrategyRules::checkCompliance),
          warning("TOA-18", "espoused-not-enacted")
              .checks(
                  "Of the strategies of an espoused theory, less than {enactmentFloor} are found in"
                      + " practice: they have a counterpart in an enacted theory or, if none is"
                      + " described, an activity enacts them, by itself or through its routine. An"
                      + " enacted theory is described if it has the same owner or a counterpart of"
                      + " one of the strategies.")
              .omissionIn(Aspect.ACTIVITIES)
              .says(
                  "For {name}, {k} of {n strategies} can be found in what is recorded of practice,"
                      + " less than the share of {enactmentFloor}: what is espoused and what is done"
                      + " may differ. Not found: {missing}.")
              .toRecord(
                  "Record the activities that enact the strategies, or the enacted theory and which"
                      + " espoused strategy each of its own is the practice of.")
              .toConsider(
                  "Consider what keeps these strategies from being enacted, or whether they are"
                      + " still meant.")
              .sources(
                  ARGYRIS_SCHON_1974.says("espoused theory and theory-in-use"),
                  ARGYRIS_SCHON_1978.asWhole())
              .reads(ENACTMENT_FLOOR)
              .each(TheoryOfAction.class, StrategyRules::checkEnactment),
          warning("TOA-19", "training-only")
              .checks(
                  "The supports of all strategies of a theory for teachers or teacher leaders are"
                      + " learning events, none of them recorded as IN_SCHOOL, and the theory names"
                      + " none of the components CURRICULUM_MATERIALS, TEACHER_COLLABORATIVE_GROUPS,"
                      + " COACHING, TEACHER_NETWORKS and SCHOOL_INSTRUCTIONAL_LEADERSHIP.")
              .says(
                  "For teachers, {name} has no other support than learning events ({strategies}),"
                      + " none of them recorded as taking place in their school, and addresses no"
                      + " part of the setting they teach in: what they learn may not survive the way"
                      + " back.")
              .toRecord(
                  "Record the supports in schools and the components of the system it addresses, if"
                      + " there are any.")
              .toConsider(
                  "Consider what in teachers' setting would have to change too: materials, time"
                      + " together, coaching, the leadership of their school.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "the effect of professional development is mediated by the context of teachers'"
                          + " work"))
              .each(TheoryOfAction.class, StrategyRules::checkTraining),
          info("TOA-21", "many-or-short-strategies")
              .checks(
                  "On some day more than {maxConcurrentStrategies} strategies of one theory are"
                      + " certainly in force; or, of two or more strategies, half or more are meant to"
                      + " last a year or less. A strategy without a period has that of its theory;"
                      + " without either, it does not count as in force or as short.")
              .says(
                  "{name} has {n strategies} at once, more than {maxConcurrentStrategies}"
                      + " ({strategies}): there may not be time and attention for each.")
              .orSays(SHORT_LIVED)
              .toRecord("Correct the periods of strategies that run at other times, or longer.")
              .toConsider("Consider fewer strategies, and keeping them long enough to take hold.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "lasting change is set against an initiative of the month"))
              .reads(MAX_CONCURRENT_STRATEGIES)
              .each(TheoryOfAction.class, StrategyRules::checkPeriods),
          warning("TOA-22", "fits-no-priority")
              .checks(
                  "A unit in which a strategy is to take hold has priorities of its own, and the"
                      + " strategy neither aligns with one of them nor has one among its goals. The"
                      + " units are those the strategy names, else that of its owner; priorities are"
                      + " goals marked as a priority that the unit holds, and context factors of kind"
                      + " PRIORITY found in it that are not certainly over.")
              .omissionIn(Aspect.THEORY)
              .says(
                  "{name} is not recorded as fitting any priority of {units} ({priorities}): it may"
                      + " lose out to what matters more there.")
              .toRecord("Record the priorities it aligns with.")
              .toConsider("Consider how it could serve what the units put first.")
              .sources(
                  IMSS_PROPOSAL.says(
                      "differentiate the project to the priorities of each district"),
                  LONG_BEACH_BRIEF_2010.says(
                      "a team keeps the initiative aligned with other high priorities"))
              .each(Strategy.class, StrategyRules::checkPriorities),
          info("TOA-24", "one-size-fits-all")
              .checks(
                  "A strategy that is recorded as not differentiated names several units, and one of"
                      + " them has no priority in common with the unit that has the fewest. Units"
                      + " without priorities do not count.")
              .says(
                  "{name} is the same everywhere, although {unit} and {other} have no priority in"
                      + " common: it may fit one and not the other.")
              .toRecord("Record what differs by unit, if anything does.")
              .toConsider("Consider adapting it to the priorities of each unit.")
              .sources(
                  IMSS_PROPOSAL.says(
                      "differentiate the project to the priorities of each district"))
              .each(Strategy.class, StrategyRules::checkDifferentiation),
          warning("TOA-25", "no-school-capacity")
              .checks(
                  "There are strategies, and none with SCHOOL or PROGRAM among its target levels has"
                      + " a goal of kind LEADERSHIP_CAPACITY.")
              .omissionIn(Aspect.THEORY)
              .says(
                  "No strategy of {name} is recorded that builds the capacity of schools to lead"
                      + " improvement: it may last only as long as others carry it.")
              .toRecord(
                  "Record the strategies that aim at leadership in schools, with their goals and"
                      + " target levels.")
              .toConsider("Consider a strategy that builds the capacity of schools to lead.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "a primary goal should be school-level capacity for instructional improvement"),
                  SZTAJN.says("empower schools and develop capacity there"))
              .once(StrategyRules::checkSchoolCapacity));

  private StrategyRules() {}

  private static void checkPress(Node<Strategy> strategy, Findings found) {
    List<Press> press = strategy.value().press();
    if (!press.isEmpty() && strategy.value().supports().isEmpty()) {
      found
          .on(strategy)
          .field("press")
          .with("target", target(strategy))
          .with("demands", press.stream().map(Press::forWhat).toList());
    }
  }

  /** Whom a strategy addresses, as a message names them. */
  private static Object target(Node<Strategy> strategy) {
    Optional<Node<RoleGroup>> group =
        strategy
            .value()
            .target()
            .flatMap(reference -> strategy.index().node(reference, RoleGroup.class));
    Set<RoleType> roles = strategy.index().get(Targets.RELATION).rolesOf(strategy);
    if (group.isPresent()) {
      return group.get();
    }
    return roles.isEmpty() ? "those it addresses" : "people in the role of " + inWords(roles);
  }

  private static String inWords(Set<RoleType> roles) {
    return Words.list(roles.stream().map(Words::of).toList());
  }

  private static void checkLearning(Node<Strategy> node, Findings found) {
    Strategy strategy = node.value();
    boolean hasTarget = strategy.target().isPresent() || !strategy.targetRoles().isEmpty();
    boolean hasGoal = strategy.learningGoal().filter(text -> !text.isBlank()).isPresent();
    if (!hasTarget || !hasGoal) {
      found
          .on(node)
          .with(
              "missing",
              hasTarget
                  ? "what those it addresses are to learn"
                  : hasGoal ? "whom it addresses" : "whom it addresses or what they are to learn");
    }
  }

  private static List<Node<Strategy>> strategiesOf(Node<TheoryOfAction> theory) {
    return theory.index().get(TheoryInUse.RELATION).strategiesOf(theory);
  }

  private static void checkCompliance(Node<TheoryOfAction> theory, Findings found) {
    List<Node<Strategy>> strategies = strategiesOf(theory);
    List<Node<Strategy>> pressing =
        strategies.stream()
            .filter(one -> one.value().orientation() == Strategy.Orientation.COMPLIANCE)
            .toList();
    if (Shares.exceeds(pressing.size(), strategies.size(), found.value(COMPLIANCE_SHARE))) {
      found
          .on(theory)
          .field("strategies")
          .with("k", pressing.size())
          .with("n", strategies.size())
          .with("strategies", pressing);
    }
  }

  private static void checkEnactment(Node<TheoryOfAction> theory, Findings found) {
    List<Node<Strategy>> strategies = strategiesOf(theory);
    if (theory.value().stance() != TheoryOfAction.Stance.ESPOUSED || strategies.isEmpty()) {
      return;
    }
    Set<Node<Strategy>> enacted = new HashSet<>(found.get(TheoryInUse.RELATION).enactedOf(theory));
    if (!Shares.reaches(enacted.size(), strategies.size(), found.value(ENACTMENT_FLOOR))) {
      found
          .on(theory)
          .field("strategies")
          .with("k", enacted.size())
          .with("n", strategies.size())
          .with("missing", strategies.stream().filter(one -> !enacted.contains(one)).toList());
    }
  }

  private static void checkTraining(Node<TheoryOfAction> theory, Findings found) {
    List<Node<Strategy>> supporting =
        strategiesOf(theory).stream()
            .filter(strategy -> !strategy.value().supports().isEmpty())
            .filter(StrategyRules::isForTeachers)
            .toList();
    if (!supporting.isEmpty()
        && Collections.disjoint(theory.value().components(), SETTING_OF_TEACHERS)
        && supporting.stream()
            .flatMap(strategy -> strategy.value().supports().stream())
            .allMatch(StrategyRules::isTraining)) {
      found.on(theory).field("strategies").with("strategies", supporting);
    }
  }

  private static boolean isForTeachers(Node<Strategy> strategy) {
    return !Collections.disjoint(
        strategy.index().get(Targets.RELATION).rolesOf(strategy), TEACHERS);
  }

  private static boolean isTraining(Support support) {
    return support.kind() == Support.Kind.LEARNING_EVENT
        && support.setting() != Support.Setting.IN_SCHOOL;
  }

  private static void checkPeriods(Node<TheoryOfAction> theory, Findings found) {
    List<Node<Strategy>> strategies = strategiesOf(theory);
    SchoolCalendar calendar = found.index().conventions().calendar();
    ListMultimap<Node<Strategy>, TimeSpan> periods =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Node<Strategy> strategy : strategies) {
      strategy
          .value()
          .period()
          .or(theory.value()::validFor)
          .ifPresent(period -> periods.put(strategy, period));
    }
    Set<Node<Strategy>> atOnce = Term.mostAtOnce(periods, calendar);
    List<Node<Strategy>> brief =
        strategies.stream()
            .filter(one -> periods.get(one).stream().anyMatch(span -> isBrief(span, calendar)))
            .toList();
    if (atOnce.size() > found.value(MAX_CONCURRENT_STRATEGIES)) {
      found.on(theory).field("strategies").with("n", atOnce.size()).with("strategies", atOnce);
    } else if (strategies.size() > 1 && 2 * brief.size() >= strategies.size()) {
      found
          .on(theory)
          .field("strategies")
          .saying(SHORT_LIVED)
          .with("k", brief.size())
          .with("n", strategies.size())
          .with("strategies", brief);
    }
  }

  /** Whether a period certainly lasts a year or less. */
  private static boolean isBrief(TimeSpan period, SchoolCalendar calendar) {
    if (period.start().isEmpty() || period.end().isEmpty()) {
      return false;
    }
    TimePoint start = period.start().get();
    TimePoint end = period.end().get();
    boolean isInProject = end.kind() == TimePoint.Kind.PROJECT_YEAR;
    return isInProject == (start.kind() == TimePoint.Kind.PROJECT_YEAR)
        && end.lastDay(calendar) - start.firstDay(calendar) < (isInProject ? 1 : DAYS_OF_A_YEAR);
  }

  private static void checkPriorities(Node<Strategy> strategy, Findings found) {
    Set<String> fits = new HashSet<>();
    strategy.value().alignsWith().forEach(priority -> fits.add(priority.id()));
    strategy.value().goals().forEach(goal -> fits.add(goal.id()));
    List<Node<OrgUnit>> units = new ArrayList<>();
    Set<Node<Entity>> missed = new HashSet<>();
    for (Node<OrgUnit> unit : found.get(Targets.RELATION).unitsOf(strategy)) {
      List<Node<Entity>> priorities = found.get(Priorities.RELATION).of(unit);
      if (!priorities.isEmpty()
          && priorities.stream().noneMatch(priority -> fits.contains(priority.value().id()))) {
        units.add(unit);
        missed.addAll(priorities);
      }
    }
    if (!units.isEmpty()) {
      found.on(strategy).with("units", units).with("priorities", missed.stream().sorted().toList());
    }
  }

  private static void checkDifferentiation(Node<Strategy> strategy, Findings found) {
    if (strategy.value().differentiated() != Answer.NO) {
      return;
    }
    Priorities priorities = found.get(Priorities.RELATION);
    List<Node<OrgUnit>> units =
        found.get(Targets.RELATION).unitsOf(strategy).stream()
            .filter(unit -> !priorities.of(unit).isEmpty())
            .toList();
    Optional<Node<OrgUnit>> fewest =
        units.stream().min(Comparator.comparingInt(unit -> priorities.of(unit).size()));
    if (fewest.isEmpty()) {
      return;
    }
    Set<Node<Entity>> its = new HashSet<>(priorities.of(fewest.get()));
    units.stream()
        .filter(unit -> priorities.of(unit).stream().noneMatch(its::contains))
        .findFirst()
        .ifPresent(
            other ->
                found
                    .on(strategy)
                    .field("differentiated")
                    .with("unit", fewest.get())
                    .with("other", other));
  }

  private static void checkSchoolCapacity(Findings found) {
    List<Node<Strategy>> strategies = found.index().nodes(Strategy.class);
    if (!strategies.isEmpty() && strategies.stream().noneMatch(StrategyRules::isForSchools)) {
      found.onSystem().field("theories");
    }
  }

  private static boolean isForSchools(Node<Strategy> strategy) {
    return !Collections.disjoint(strategy.value().targetLevels(), SCHOOL_LEVELS)
        && strategy.value().goals().stream()
            .flatMap(goal -> strategy.index().get(goal, Goal.class).stream())
            .flatMap(goal -> goal.kind().stream())
            .anyMatch(Goal.Kind.LEADERSHIP_CAPACITY::equals);
  }
}

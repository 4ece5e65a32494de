package org.concertive.validation;

import static java.util.stream.Collectors.toCollection;
import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.COBURN_2003;
import static org.concertive.catalogue.Sources.GATES_DECK;
import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;
import static org.concertive.catalogue.Sources.LEITHWOOD_ET_AL_2007;
import static org.concertive.catalogue.Sources.LEITHWOOD_RIEHL_2005;
import static org.concertive.catalogue.Sources.LIEBERMAN_MILLER_2004;
import static org.concertive.catalogue.Sources.LONG_BEACH_BRIEF_2010;
import static org.concertive.catalogue.Sources.SPILLANE_2006;
import static org.concertive.catalogue.Sources.SUN_ET_AL_2013;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Caseload;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tie;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.relation.Actors;
import org.concertive.relation.Alignment;
import org.concertive.relation.Belonging;
import org.concertive.relation.CoLeading;
import org.concertive.relation.Enactment;
import org.concertive.relation.GoalRelations;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;
import org.concertive.relation.Span;
import org.concertive.relation.TieNetwork;
import org.concertive.relation.TieNetworks;
import org.concertive.statistics.Summary;
import org.concertive.text.Words;

/** LDR: who leads, who is declared to lead, and what depends on whom. */
final class LeadershipRules {
  static final Threshold SINGLE_CHAMPION_SHARE =
      Threshold.share(
          "singleChampionShare", 0.5, "share of led routines that one actor leads alone");
  static final Threshold SOUGHT_MIN =
      Threshold.count("soughtMin", 3, "others who ask one actor for advice");
  static final Threshold MAX_UNITS_SERVED =
      Threshold.count("maxUnitsServed", 3, "units that one holder serves");
  static final Threshold MAX_SPAN = Threshold.count("maxSpan", 15, "people whom one holder serves");

  private static final Template MEMBERS_LEAD =
      new Template(
          "Only single members of {actor}, a declared leader, are recorded as leading ({members}),"
              + " not the team itself: what the designation means in practice cannot be seen.");
  private static final Template LEADS_UNDECLARED =
      new Template(
          "{name} is not declared a leader, but leads {activities activities}: who leads and who is"
              + " designated differ.");
  private static final Template LEADS_AND_IS_ASKED =
      new Template(
          "{name} is not declared a leader, but leads {activities activities} and is asked for"
              + " advice by {seekers others}: who leads and who is designated differ.");

  private static final int FEW_ROUTINES = 3;
  private static final int ROUTINES_OF_A_STRATEGY = 2;
  private static final int ACTIVITIES_OF_A_LEADER = 2;

  /** The four functions of Leithwood and Riehl, and the one added later. */
  private static final List<LeadershipFunction> CORE_FUNCTIONS =
      List.of(LeadershipFunction.values()).subList(0, 5);

  private static final Set<RoleType> TEACHERS =
      EnumSet.of(RoleType.TEACHER_LEADER, RoleType.TEACHER, RoleType.COACH);
  private static final Set<RoleType> PRINCIPALS =
      EnumSet.of(RoleType.PRINCIPAL, RoleType.ASSISTANT_PRINCIPAL, RoleType.SITE_ADMINISTRATOR);
  private static final Set<Goal.Kind> LEARNING_GOALS =
      EnumSet.of(Goal.Kind.STUDENT_LEARNING, Goal.Kind.TEACHER_PRACTICE);

  static final List<Rule> RULES =
      List.of(
          warning("LDR-01", "single-champion")
              .checks(
                  "One individual is the only leader of at least {singleChampionShare} of the "
                      + "routines that have a leader, when there are three or more; or the only leader "
                      + "of every routine that enacts some strategy with two or more routines. A "
                      + "person and the posts that they alone hold count as one.")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "{name} is the only recorded leader of {k} of {n led routines} (reported from a"
                      + " share of {singleChampionShare}){strategies}. If nobody else leads them, the"
                      + " work may end when they leave.")
              .toRecord("Record who else leads these routines, if anybody does.")
              .toConsider("Consider a second leader for some of these routines.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "a reform that rests on a champion ends when the champion moves on"),
                  COBURN_2003.says("a reform that lasts holds when leaders change"))
              .reads(SINGLE_CHAMPION_SHARE)
              .once(LeadershipRules::checkSingleChampions),
          warning("LDR-02", "single-leader")
              .checks(
                  "A routine has one leader, a person or a post with a single seat, and no "
                      + "deputy is recorded for them or their post.")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "{leader} is the only recorded leader of {name}, and no deputy is recorded: the"
                      + " routine may not take place in their absence.")
              .toRecord(
                  "Record the routine's other leaders or the position's deputy, if there are any.")
              .toConsider(
                  "Consider naming a second leader of the routine, or a deputy for the position.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "a reform that rests on a champion ends when the champion moves on"))
              .each(Routine.class, LeadershipRules::checkSingleLeader),
          warning("LDR-03", "leads-nothing-recorded")
              .checks(
                  "Somebody is declared a leader, and no routine or activity is recorded that "
                      + "they lead, by themselves or as the holder of a post or a member of a group.")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "No routine or activity is recorded that {actor}, a declared leader, leads: what"
                      + " the designation means in practice cannot be seen.")
              .orSays(MEMBERS_LEAD)
              .toRecord(
                  "Record the routines and activities that the leader leads, or remove the"
                      + " declaration.")
              .toConsider("Consider what the leader could lead.")
              .sources(SPILLANE_2006.says("leadership is found in practice, not in positions"))
              .once(LeadershipRules::checkLeadersWithoutPractice),
          info("LDR-04", "leads-without-designation")
              .checks(
                  "Where some leaders are declared: somebody who belongs to none of them leads "
                      + "two or more activities, or is asked for advice by at least {soughtMin} "
                      + "others, more than the mean of the network by one standard deviation. Advice "
                      + "is looked at only where there is a network.")
              .says(
                  "{name} is not declared a leader, but is asked for advice by {seekers others}"
                      + " (reported from {soughtMin}, if that is more than usual in the network): who"
                      + " leads and who is designated differ.")
              .orSays(LEADS_UNDECLARED, LEADS_AND_IS_ASKED)
              .toRecord("Declare the leader with the basis that fits, such as EMERGENT.")
              .toConsider("Consider whether the work of this leader is known and supported.")
              .sources(SUN_ET_AL_2013.says("formal and informal leaders differ"))
              .reads(SOUGHT_MIN)
              .once(LeadershipRules::checkUndesignatedLeaders),
          warning("LDR-05", "vacant-position")
              .checks(
                  "A post that is expected to lead a routine has nobody recorded to hold it at "
                      + "asOf. Looked for only where PEOPLE is COMPLETE and there is an asOf.")
              .says(
                  "As of {asOf}, nobody is recorded as holding {name}, which is expected to lead"
                      + " {routines}: the work may have no leader.")
              .toRecord("Record who holds the position, or who leads in the meantime.")
              .toConsider("If the position is vacant, consider who could lead in the meantime.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "a structure for leading softens the loss of single champions"),
                  COBURN_2003.says("a reform that lasts holds when leaders change"))
              .once(LeadershipRules::checkVacancies),
          warning("LDR-06", "wide-span")
              .checks(
                  "Somebody certainly serves more than {maxUnitsServed} units of a kind for each "
                      + "holder, or more than {maxSpan} people. Groups of students do not count.")
              .says(
                  "{name} serves {n} ({whom}), more than {maxUnitsServed} units or {maxSpan}"
                      + " people for each holder: little time may be left for any one of them.")
              .toRecord("Record how the work is shared, if it is.")
              .toConsider("Consider sharing the work among more people.")
              .sources(IMSS_PROPOSAL.says("coaches who serve several districts lack time"))
              .reads(MAX_UNITS_SERVED, MAX_SPAN)
              .each(Caseload.class, LeadershipRules::checkCaseload),
          info("LDR-07", "formal-leaders-only")
              .checks("All declared leaders have a formal position as the basis of their leading.")
              .omissionIn(Aspect.PEOPLE)
              .says(
                  "Every declared leader of {name} ({n} in all) leads by formal position: those"
                      + " who lead without one cannot be seen.")
              .toRecord("Declare those who lead on another basis too, if there are any.")
              .sources(SPILLANE_2006.says("people lead with and without formal positions"))
              .once(LeadershipRules::checkFormalOnly),
          warning("LDR-08", "no-teacher-leads")
              .checks(
                  "No teacher, teacher leader or coach is among those who lead a routine or an "
                      + "activity or are declared leaders.")
              .omissionIn(Aspect.PEOPLE)
              .says(
                  "No teacher, teacher leader or coach is recorded as leading in {name}: the part"
                      + " of those who teach in leading teaching cannot be seen.")
              .toRecord("Record what teachers and coaches lead, or declare those who lead.")
              .toConsider("Consider what teachers and coaches could lead.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "teacher leadership can turn a school into a learning community"),
                  LIEBERMAN_MILLER_2004.says(
                      "teacher leadership can turn a school into a learning community"),
                  IMSS_PROPOSAL.says("teacher leaders in each district"),
                  GATES_DECK.says("school leaders include teacher leaders"))
              .once(
                  found -> {
                    if (leaders(found.index()).stream()
                        .noneMatch(leader -> isAny(TEACHERS, leader))) {
                      found.onSystem().field("organization/leaders");
                    }
                  }),
          warning("LDR-09", "principals-absent")
              .checks(
                  "No principal, assistant principal or site administrator leads or takes part "
                      + "in a routine or is a declared leader.")
              .omissionIn(Aspect.PEOPLE)
              .says(
                  "No principal or other site administrator is recorded as leading in {name} or"
                      + " taking part in a routine: what is decided may not reach the schools.")
              .toRecord("Record the part that principals play, in routines or as leaders.")
              .toConsider("Consider routines in which principals lead or take part.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "principals meet with the district and lead in their schools"),
                  IMSS_PROPOSAL.says("all site administrators are involved"),
                  COBB_THE_MIST_TEAM.says("conflicting agendas reach the work of principals"))
              .once(
                  found -> {
                    if (Stream.concat(
                            leaders(found.index()).stream(),
                            found.get(Leading.DESIGNED).involved().stream())
                        .noneMatch(actor -> isAny(PRINCIPALS, actor))) {
                      found.onSystem().field("organization/leaders");
                    }
                  }),
          warning("LDR-10", "incompatible-goals")
              .checks(
                  "Two leaders for one function hold goals that are declared incompatible. Once "
                      + "for each function and pair of goals.")
              .says(
                  "{a} and {b} lead for {function} towards goals declared incompatible, {name} and"
                      + " {goal} ({pattern}): those they lead may be pulled in two directions.")
              .toRecord("Record the goals as compatible if the two have agreed on them.")
              .toConsider("Consider bringing the two together to talk about the goals.")
              .sources(
                  LEITHWOOD_ET_AL_2007.says("patterns of distribution"),
                  COBB_THE_MIST_TEAM.says("two units with conflicting agendas"))
              .once(LeadershipRules::checkConflicts),
          info("LDR-11", "side-by-side")
              .checks(
                  "Two leaders work for the same function with the same followers in different "
                      + "routines or activities, with nothing recorded that connects their work. Work "
                      + "in different schools counts only when a follower belongs to both.")
              .says(
                  "{name} serves the same participants for {function} as {others}, and nothing"
                      + " recorded connects them: {leaders} may be doing the same work side by side"
                      + " without coordination.")
              .toRecord("Record what connects them, such as a shared strategy, product or leader.")
              .toConsider("Consider whether the work could be coordinated.")
              .sources(SPILLANE_2006.says("co-leading that is parallel rather than coordinated"))
              .once(LeadershipRules::checkSideBySide),
          info("LDR-12", "function-not-led")
              .checks(
                  "Some routine names a function it serves, and for at least one of five "
                      + "functions nobody is recorded who leads: setting directions, cultivating "
                      + "shared goals and norms, developing people, redesigning the organization, "
                      + "managing the instructional program.")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "It is not recorded who in {name} leads for {functions}. Leaders are thought to"
                      + " act mainly through five functions: setting directions, cultivating shared"
                      + " goals and norms, developing people, redesigning the organization and"
                      + " managing the instructional program.")
              .toRecord("Record the functions of routines and leaders, or who leads for them.")
              .toConsider("Consider who could lead for these functions.")
              .sources(
                  LEITHWOOD_RIEHL_2005.says("what leaders do"),
                  IMSS_PROPOSAL.says("four functions of leaders"))
              .once(LeadershipRules::checkFunctions),
          warning("LDR-13", "no-expertise")
              .checks(
                  "A strategy has a goal about student learning or teacher practice, no support "
                      + "of it involves a knowledgeable other, and nobody with recorded expertise "
                      + "belongs to its owner or leads a routine that enacts it.")
              .omissionIn(Aspect.THEORY)
              .says(
                  "Nobody with recorded expertise carries {name}, which aims at learning or"
                      + " teaching: nobody who owns it, leads a routine that enacts it or supports"
                      + " those who learn.")
              .toRecord(
                  "Record the expertise of those who own it or lead its routines, or a support that"
                      + " involves a knowledgeable other.")
              .toConsider(
                  "Consider involving somebody with expertise in the subject or in teacher"
                      + " learning.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "recognising expertise in teaching marks a learning perspective"))
              .once(LeadershipRules::checkExpertise));

  private LeadershipRules() {}

  private static void checkSingleChampions(Findings found) {
    SystemIndex index = found.index();
    Leading leading = found.get(Leading.DESIGNED);
    Map<Node<Actor>, Integer> alone = new HashMap<>();
    for (Node<Routine> routine : index.nodes(Routine.class)) {
      onlyLeaderOf(routine, leading).ifPresent(leader -> alone.merge(leader, 1, Integer::sum));
    }
    Map<Node<Actor>, List<Node<Strategy>>> carried = strategiesOfOne(index, leading);
    int led = leading.led().size();
    for (Node<Actor> leader : leading.leaders()) {
      int ledAlone = alone.getOrDefault(leader, 0);
      boolean many =
          led >= FEW_ROUTINES
              && ledAlone > 0
              && Shares.reaches(ledAlone, led, found.value(SINGLE_CHAMPION_SHARE));
      List<Node<Strategy>> strategies = carried.getOrDefault(leader, List.of());
      if (many || !strategies.isEmpty()) {
        found
            .on(leader)
            .with("k", ledAlone)
            .with("n", led)
            .with("strategies", strategies.isEmpty() ? "" : " and of all of " + inWords(strategies))
            .related(strategies)
            .related(found.get(Identity.RELATION).postsOf(leader));
      }
    }
  }

  private static String inWords(List<? extends Node<?>> nodes) {
    return Words.list(nodes.stream().map(node -> Subject.of(node).toString()).toList());
  }

  /** The leaders of a system, a person for the posts that only they hold. */
  static Set<Node<Actor>> leaders(SystemIndex index) {
    return Leading.ofSystem(index).stream()
        .map(index.get(Identity.RELATION)::seatOf)
        .collect(toCollection(LinkedHashSet::new));
  }

  /**
   * The one person or post of one seat who leads a routine; empty if anybody else may, such as a
   * leader who is not in the document.
   */
  static Optional<Node<Actor>> onlyLeaderOf(Node<Routine> routine, Leading leading) {
    List<Node<Actor>> written = leading.writtenLeadersOf(routine);
    return written.size() == RoutineRules.leaders(routine).size()
            && written.stream().allMatch(routine.index().get(Identity.RELATION)::isIndividual)
        ? leading.onlyLeaderOf(routine)
        : Optional.empty();
  }

  /** By leader, the strategies in which they lead alone all routines, two or more. */
  private static Map<Node<Actor>, List<Node<Strategy>>> strategiesOfOne(
      SystemIndex index, Leading leading) {
    Map<Node<Actor>, List<Node<Strategy>>> carried = new HashMap<>();
    for (Node<Strategy> strategy : index.nodes(Strategy.class)) {
      List<Node<Routine>> routines = index.get(Enactment.RELATION).routinesOf(strategy);
      Set<Optional<Node<Actor>>> leaders = new HashSet<>();
      routines.forEach(routine -> leaders.add(onlyLeaderOf(routine, leading)));
      boolean all = routines.size() == strategy.value().enactedThrough().size();
      if (all && routines.size() >= ROUTINES_OF_A_STRATEGY && leaders.size() == 1) {
        leaders
            .iterator()
            .next()
            .ifPresent(
                leader -> carried.computeIfAbsent(leader, none -> new ArrayList<>()).add(strategy));
      }
    }
    return carried;
  }

  private static void checkSingleLeader(Node<Routine> routine, Findings found) {
    Actors actors = found.get(Actors.RELATION);
    onlyLeaderOf(routine, found.get(Leading.DESIGNED))
        .filter(leader -> !actors.hasDeputy(leader))
        .ifPresent(
            leader ->
                found
                    .on(routine)
                    .with("leader", leader)
                    .related(found.get(Identity.RELATION).postsOf(leader)));
  }

  private static void checkLeadersWithoutPractice(Findings found) {
    DeclaredLeaders declared = new DeclaredLeaders(found.index());
    for (Node<Leader> leader : found.index().nodes(Leader.class)) {
      found
          .index()
          .node(leader.value().actor(), Actor.class)
          .filter(actor -> !declared.lead(actor))
          .ifPresent(
              actor -> {
                Draft draft = found.on(leader).with("actor", actor);
                if (!declared.membersLeading(actor).isEmpty()) {
                  draft.saying(MEMBERS_LEAD).with("members", declared.membersLeading(actor));
                }
              });
    }
  }

  private static void checkUndesignatedLeaders(Findings found) {
    if (found.get(Leading.DECLARED).isEmpty()) {
      return;
    }
    Map<Node<Actor>, Integer> activities = activitiesLed(found.get(Leading.LIVED));
    Map<Node<Actor>, Integer> seekers =
        found.index().nodes(Tie.class).isEmpty()
            ? Map.of()
            : seekers(found.get(TieNetworks.RELATION));
    double least = Math.max(found.value(SOUGHT_MIN), Math.nextUp(usual(seekers.values())));
    Belonging declared = found.get(Identity.RELATION).among(found.get(Leading.DECLARED));
    Set<Node<Actor>> candidates = new TreeSet<>();
    addAtLeast(ACTIVITIES_OF_A_LEADER, activities, candidates);
    addAtLeast(least, seekers, candidates);
    for (Node<Actor> actor : candidates) {
      int led = activities.getOrDefault(actor, 0);
      int sought = seekers.getOrDefault(actor, 0);
      boolean leads = led >= ACTIVITIES_OF_A_LEADER;
      boolean isAsked = sought >= least;
      if (!actor.is(OrgUnit.class) && !declared.isOfAny(actor)) {
        Draft draft = found.on(actor).related(found.get(Identity.RELATION).postsOf(actor));
        if (isAsked) {
          draft.with("seekers", sought);
        }
        if (leads) {
          draft.with("activities", led).saying(isAsked ? LEADS_AND_IS_ASKED : LEADS_UNDECLARED);
        }
      }
    }
  }

  private static void addAtLeast(
      double least, Map<Node<Actor>, Integer> counts, Set<Node<Actor>> into) {
    counts.forEach(
        (actor, count) -> {
          if (count >= least) {
            into.add(actor);
          }
        });
  }

  /** How many activities each leader leads. */
  private static Map<Node<Actor>, Integer> activitiesLed(Leading lived) {
    Map<Node<Actor>, Integer> activities = new HashMap<>();
    for (Node<Entity> activity : lived.led()) {
      lived.leadersOf(activity).forEach(leader -> activities.merge(leader, 1, Integer::sum));
    }
    return activities;
  }

  /** How many others ask each member of the advice network for advice. */
  private static Map<Node<Actor>, Integer> seekers(TieNetworks networks) {
    TieNetwork advice = networks.of(Tie.Kind.ADVICE);
    Map<Node<Actor>, Integer> seekers = new HashMap<>();
    for (int member = 0; member < advice.members().size(); member++) {
      seekers.put(advice.members().get(member), advice.network().inDegree(member));
    }
    return seekers;
  }

  /** The mean plus one standard deviation. */
  private static double usual(Collection<Integer> seekers) {
    Summary summary = Summary.of(seekers.stream().mapToDouble(each -> each).toArray());
    return summary.mean().value().orElse(0.0)
        + summary.standardDeviation(Summary.SdKind.POPULATION).value().orElse(0.0);
  }

  private static void checkVacancies(Findings found) {
    SystemIndex index = found.index();
    Optional<TimePoint> asOf = index.system().asOf();
    if (asOf.isEmpty() || index.system().coverage(Aspect.PEOPLE) != Coverage.COMPLETE) {
      return;
    }
    Map<Node<Position>, List<Node<Routine>>> needed = new LinkedHashMap<>();
    for (Node<Routine> routine : index.nodes(Routine.class)) {
      if (mayHold(routine.value().period(), asOf.get(), index)) {
        found.get(Leading.DESIGNED).leadersOf(routine).stream()
            .flatMap(leader -> leader.as(Position.class).stream())
            .forEach(
                position ->
                    needed.computeIfAbsent(position, none -> new ArrayList<>()).add(routine));
      }
    }
    needed.forEach(
        (position, routines) -> {
          if (isVacant(position, asOf.get())) {
            found.on(position).with("asOf", asOf.get()).with("routines", routines);
          }
        });
  }

  private static boolean isVacant(Node<Position> position, TimePoint asOf) {
    return position.index().get(Actors.RELATION).appointmentsTo(position).stream()
        .noneMatch(appointment -> mayHold(appointment.value().period(), asOf, position.index()));
  }

  /** Whether a time may be within a period; true without a period. */
  private static boolean mayHold(Optional<TimeSpan> period, TimePoint at, SystemIndex index) {
    return period
        .map(span -> span.contains(at, index.conventions().calendar()) != Answer.NO)
        .orElse(true);
  }

  private static void checkCaseload(Node<Caseload> caseload, Findings found) {
    Caseload served = caseload.value();
    double limit = found.value(served.unitKind().isPresent() ? MAX_UNITS_SERVED : MAX_SPAN);
    Span span = Span.of(caseload);
    if (isCertainlyAbove(limit, span.served(), span.holders())
        && span.whom().filter(LeadershipRules::areStudents).isEmpty()) {
      Object whose = span.whom().isPresent() ? span.whom().get() : "people";
      found
          .on(caseload)
          .with(
              "n",
              span.holders().equals(Quantity.exactly(1))
                  ? span.served()
                  : span.served() + " among " + span.holders() + " holders")
          .with("whom", served.unitKind().isPresent() ? served.unitKind().get() : whose);
    }
  }

  /** Students are not supervised. */
  private static boolean areStudents(Node<Actor> actor) {
    return actor.value() instanceof RoleGroup group && group.roleType() == RoleType.STUDENT;
  }

  /** Whether each holder certainly serves more than the limit. */
  private static boolean isCertainlyAbove(double limit, Quantity size, Quantity holders) {
    OptionalLong most = holders.most();
    return most.isPresent() && most.getAsLong() > 0 && size.least() > limit * most.getAsLong();
  }

  private static void checkFormalOnly(Findings found) {
    List<Node<Leader>> leaders = found.index().nodes(Leader.class);
    if (!leaders.isEmpty()
        && leaders.stream()
            .allMatch(
                leader ->
                    leader.value().basis().equals(Optional.of(Leader.Basis.FORMAL_POSITION)))) {
      found.onSystem().field("organization/leaders").with("n", leaders.size());
    }
  }

  private static boolean isAny(Set<RoleType> roles, Node<Actor> actor) {
    return actor.index().get(Actors.RELATION).rolesOf(actor).stream().anyMatch(roles::contains);
  }

  private static void checkConflicts(Findings found) {
    found.get(Alignment.RELATION).conflicts().forEach(conflict -> report(conflict, found));
  }

  private static void report(Alignment.Conflict conflict, Findings found) {
    GoalRelations.Pair goals = conflict.goals();
    boolean inOrder = goals.declaration().from().equals(goals.one());
    found
        .on(goals.declaration())
        .with("a", inOrder ? conflict.one() : conflict.other())
        .with("b", inOrder ? conflict.other() : conflict.one())
        .with("function", conflict.function())
        .with("goal", inOrder ? goals.other() : goals.one())
        .with("pattern", conflict.pattern());
  }

  private static void checkSideBySide(Findings found) {
    for (View view : View.values()) {
      for (CoLeading.Parallel parallel : found.get(CoLeading.in(view)).parallels()) {
        report(parallel, found.get(Leading.in(view)), found);
      }
    }
  }

  private static void report(CoLeading.Parallel parallel, Leading leading, Findings found) {
    List<Node<Entity>> items = parallel.items();
    List<Node<Actor>> leaders =
        items.stream().flatMap(item -> leading.leadersOf(item).stream()).distinct().toList();
    found
        .on(items.get(0))
        .with("others", items.subList(1, items.size()))
        .with("function", parallel.function())
        .with("leaders", leaders);
  }

  private static void checkFunctions(Findings found) {
    SystemIndex index = found.index();
    boolean named =
        index.nodes(Routine.class).stream()
            .anyMatch(routine -> !routine.value().functions().isEmpty());
    List<LeadershipFunction> open =
        CORE_FUNCTIONS.stream()
            .filter(function -> found.get(Alignment.RELATION).leadersFor(function).isEmpty())
            .toList();
    if (named && !open.isEmpty()) {
      found.onSystem().field("practice/routines").with("functions", open);
    }
  }

  private static void checkExpertise(Findings found) {
    SystemIndex index = found.index();
    if (index.system().coverage(Aspect.PEOPLE) == Coverage.NOT_DOCUMENTED) {
      return;
    }
    Set<Node<Actor>> experts = withExpertise(index);
    for (Node<Strategy> strategy : index.nodes(Strategy.class)) {
      if (isForLearning(strategy.value(), index)
          && !isTaught(strategy.value())
          && carriers(strategy).noneMatch(experts::contains)
          && areOwnerAndLeadersKnown(strategy)) {
        found.on(strategy);
      }
    }
  }

  /** The owner of a strategy and those who lead a routine that enacts it, as written. */
  private static Stream<Node<Actor>> carriers(Node<Strategy> strategy) {
    SystemIndex index = strategy.index();
    return Stream.concat(
        strategy.value().owner().flatMap(owner -> index.node(owner, Actor.class)).stream(),
        index.get(Enactment.RELATION).routinesOf(strategy).stream()
            .flatMap(routine -> index.get(Leading.DESIGNED).writtenLeadersOf(routine).stream()));
  }

  /** An owner or leader who is not in the document may be an expert. */
  private static boolean areOwnerAndLeadersKnown(Node<Strategy> strategy) {
    SystemIndex index = strategy.index();
    Leading leading = index.get(Leading.DESIGNED);
    return strategy
            .value()
            .owner()
            .map(owner -> index.node(owner, Actor.class).isPresent())
            .orElse(true)
        && index.get(Enactment.RELATION).routinesOf(strategy).stream()
            .allMatch(
                routine ->
                    leading.writtenLeadersOf(routine).size()
                        == RoutineRules.leaders(routine).size());
  }

  /** The carriers of strategies that are, or include, a person with recorded expertise. */
  private static Set<Node<Actor>> withExpertise(SystemIndex index) {
    Belonging carriers =
        index
            .get(Identity.RELATION)
            .among(
                index.nodes(Strategy.class).stream().flatMap(LeadershipRules::carriers).toList());
    return index.nodes(Person.class).stream()
        .filter(person -> !person.value().expertise().isEmpty())
        .flatMap(person -> carriers.of(person).stream())
        .collect(Collectors.toSet());
  }

  private static boolean isForLearning(Strategy strategy, SystemIndex index) {
    return strategy.goals().stream()
        .flatMap(goal -> index.get(goal, Goal.class).stream())
        .flatMap(goal -> goal.kind().stream())
        .anyMatch(LEARNING_GOALS::contains);
  }

  private static boolean isTaught(Strategy strategy) {
    return strategy.supports().stream()
        .anyMatch(support -> support.withKnowledgeableOther() == Answer.YES);
  }
}

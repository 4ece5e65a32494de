package org.concertive.validation;

import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.concertive.index.Actors;
import org.concertive.index.Advice;
import org.concertive.index.Alignment;
import org.concertive.index.CoLeading;
import org.concertive.index.GoalRelations;
import org.concertive.index.IntLists;
import org.concertive.index.Leading;
import org.concertive.index.Node;
import org.concertive.index.Representation;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.Caseload;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Routine;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;

/** LDR: who leads, who is said to lead, and what depends on whom. */
final class LeadershipRules {
  static final Threshold SINGLE_CHAMPION_SHARE =
      Threshold.share("singleChampionShare", 0.5, "of led routines, led by one alone");
  static final Threshold SOUGHT_MIN =
      Threshold.count("soughtMin", 3, "others who seek advice of one");
  static final Threshold MAX_UNITS_SERVED =
      Threshold.count("maxUnitsServed", 3, "units looked after by one");
  static final Threshold MAX_SPAN = Threshold.count("maxSpan", 15, "people looked after by one");

  private static final int FEW_ROUTINES = 3;
  private static final int ROUTINES_OF_A_STRATEGY = 2;
  private static final int ACTIVITIES_OF_A_LEADER = 2;

  /** The functions of the model of Leithwood and Riehl and the one added to it. */
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
              .says(
                  "{name} is the only leader of {k} of {n} led routines (reported from a share of"
                      + " {singleChampionShare}); strategies all of whose routines they lead alone:"
                      + " {strategies}. The work may end when they leave.")
              .remedy("Name a second leader for some of these routines, or record who also leads.")
              .sources(
                  "Long Beach brief 2010: a reform that rests on a champion ends when the champion"
                      + " moves on",
                  "Coburn 2003: a reform that lasts holds when leaders change")
              .reads(SINGLE_CHAMPION_SHARE)
              .once(LeadershipRules::singleChampions),
          warning("LDR-02", "single-leader")
              .says(
                  "{name} depends on {leader} alone, for whom no deputy is recorded: it may not take"
                      + " place when they are away.")
              .remedy("Name a second leader of the routine, or a deputy of the position.")
              .sources(
                  "Long Beach brief 2010: a reform that rests on a champion ends when the champion"
                      + " moves on")
              .each(index -> index.nodes(Routine.class), LeadershipRules::singleLeader),
          warning("LDR-03", "leads-nothing-recorded")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "{actor} is declared a leader ({name}) but leads no recorded routine or activity:"
                      + " what the standing means in practice cannot be seen.")
              .remedy(
                  "Record the routines and activities the leader leads, or withdraw the standing.")
              .sources("Spillane 2006: leadership is found in practice, not in positions")
              .once(LeadershipRules::leadersWithoutPractice),
          info("LDR-04", "leads-without-designation")
              .says(
                  "{name} is no declared leader but leads {activities} activities and is sought for"
                      + " advice by {seekers} others (from {soughtMin}, where that is above what is"
                      + " usual in the network): influence and formal designation come apart.")
              .remedy("Declare the leader with the basis that fits, such as EMERGENT.")
              .sources("Sun, Frank, Penuel & Kim 2013: formal and informal leaders differ")
              .reads(SOUGHT_MIN)
              .once(LeadershipRules::undesignatedLeaders),
          warning("LDR-05", "vacant-position")
              .says(
                  "{name} is held by nobody at {asOf} and is expected to lead {routines}: the work"
                      + " may have no leader.")
              .remedy("Record who holds the position, or who leads in the meantime.")
              .sources(
                  "Long Beach brief 2010: a structure for leading softens the loss of single"
                      + " champions",
                  "Coburn 2003: a reform that lasts holds when leaders change")
              .once(LeadershipRules::vacancies),
          warning("LDR-06", "wide-span")
              .says(
                  "{name} looks after {n} ({whom}), more than {maxUnitsServed} units or {maxSpan}"
                      + " people each: little time is left for any one of them.")
              .remedy("Share the work among more people, or record how it is shared.")
              .sources(
                  "IMSS proposal: coaches who serve several districts lack time",
                  "Jaquith, Aiello & Khachatryan slides: seven supervisors for sixty principals")
              .reads(MAX_UNITS_SERVED, MAX_SPAN)
              .each(index -> index.nodes(Caseload.class), LeadershipRules::caseload),
          info("LDR-07", "formal-leaders-only")
              .omissionIn(Aspect.PEOPLE)
              .says(
                  "All {n} declared leaders of {name} rest on a formal position: those who lead"
                      + " without one cannot be seen.")
              .remedy("Declare those who lead on another basis too, if there are any.")
              .sources("Spillane 2006: people lead with and without formal positions")
              .once(LeadershipRules::formalOnly),
          warning("LDR-08", "no-teacher-leads")
              .omissionIn(Aspect.PEOPLE)
              .says(
                  "No teacher, teacher leader or coach is recorded to lead in {name}: teaching is"
                      + " led without those who teach.")
              .remedy("Record what teachers and coaches lead, or declare those who lead.")
              .sources(
                  "Long Beach brief 2010, after Lieberman & Miller 2004: teacher leadership can"
                      + " turn a school into a learning community",
                  "IMSS proposal: teacher leaders in each district",
                  "Gates deck: school leaders include teacher leaders")
              .once(
                  found -> {
                    if (leaders(found.index()).noneMatch(row -> is(TEACHERS, row, found))) {
                      found.onSystem().field("organization/leaders");
                    }
                  }),
          warning("LDR-09", "principals-absent")
              .omissionIn(Aspect.PEOPLE)
              .says(
                  "No principal or other site administrator is recorded to lead or to take part in a"
                      + " routine of {name}: what is decided may not reach the schools.")
              .remedy("Record the part that principals play, in routines or as leaders.")
              .sources(
                  "Long Beach brief 2010: principals meet with the district and lead in their"
                      + " schools",
                  "IMSS proposal: all site administrators are involved",
                  "Cobb & MIST panel slides: conflicting agendas reach the work of principals")
              .once(
                  found -> {
                    if (IntStream.concat(leaders(found.index()), participants(found.index()))
                        .noneMatch(row -> is(PRINCIPALS, row, found))) {
                      found.onSystem().field("organization/leaders");
                    }
                  }),
          warning("LDR-10", "incompatible-goals")
              .says(
                  "{a} and {b} lead for {function} toward goals declared incompatible, {name} and"
                      + " {goal} ({pattern}): those they lead may be pulled two ways.")
              .remedy(
                  "Bring the two together over the goals, and record what they agree on as"
                      + " compatible goals.")
              .sources(
                  "Leithwood, Mascall, Strauss, Sacks, Memon & Yashkina 2007: patterns of"
                      + " distribution",
                  "Cobb & MIST panel slides: two units with conflicting agendas")
              .once(
                  found ->
                      found.index().alignment().conflicts().forEach(one -> conflict(one, found))),
          info("LDR-11", "side-by-side")
              .says(
                  "{name} and {others} serve the same participants for {function}, and nothing"
                      + " recorded joins them: {leaders} do the same work side by side without"
                      + " coordination.")
              .remedy(
                  "Record what joins them, such as a strategy, a product or a leader in common.")
              .sources("Spillane 2006: co-leading that is parallel rather than coordinated")
              .once(
                  found -> {
                    for (View view : View.values()) {
                      for (CoLeading.Parallel parallel :
                          found.index().coLeading(view).parallels()) {
                        sideBySide(parallel, found.index().leading(view), found);
                      }
                    }
                  }),
          info("LDR-12", "function-not-led")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "Nobody in {name} is recorded to lead for {functions}: leaders are held to act"
                      + " mainly through the first five functions.")
              .remedy("Name the functions of routines and leaders, or record who leads for them.")
              .sources(
                  "Leithwood & Riehl 2005: what leaders do",
                  "IMSS proposal: four functions of leaders")
              .once(LeadershipRules::functionsNotLed),
          warning("LDR-13", "no-expertise")
              .omissionIn(Aspect.THEORY)
              .says(
                  "{name} aims at what is learned or taught and names nobody with expertise in the"
                      + " subject or in teacher learning: it may be run for compliance.")
              .remedy(
                  "Add a support in which a knowledgeable other takes part, or name an owner for"
                      + " whom a person with recorded expertise stands.")
              .sources(
                  "Cobb & MIST panel slides: recognising expertise in teaching marks a learning"
                      + " perspective")
              .once(LeadershipRules::noExpertise));

  private LeadershipRules() {}

  private static void singleChampions(Findings found) {
    SystemIndex index = found.index();
    Leading leading = index.leading(View.DESIGNED);
    int[] alone = new int[index.size()];
    leading
        .led()
        .map(item -> onlyLeader(leading, leading.row(item), index))
        .filter(leader -> leader >= 0)
        .forEach(leader -> alone[leader]++);
    Map<Integer, List<Node<Strategy>>> carried = strategiesOfOne(index, leading);
    int led = leading.ledCount();
    for (int leader : leading.actors()) {
      boolean many =
          led >= FEW_ROUTINES
              && alone[leader] > 0
              && Shares.reaches(alone[leader], led, found.value(SINGLE_CHAMPION_SHARE));
      List<Node<Strategy>> strategies = carried.getOrDefault(leader, List.of());
      if (isPersonOrPost(index, leader) && (many || !strategies.isEmpty())) {
        found
            .on(index.node(leader))
            .with("k", alone[leader])
            .with("n", led)
            .with("strategies", strategies.isEmpty() ? "none" : strategies);
      }
    }
  }

  private static boolean isPersonOrPost(SystemIndex index, int actor) {
    return (index.object(actor) instanceof Person || index.object(actor) instanceof Position)
        && index.actors().isIndividual(actor);
  }

  /**
   * The leader of a routine that has one; −1 when it has none or several, some of whom may not be
   * in the document.
   */
  private static int onlyLeader(Leading designed, int routine, SystemIndex index) {
    IntLists leaders = designed.leaders();
    int item = designed.item(routine);
    return leaders.size(item) == 1
            && RoutineRules.leaders(index.node(routine, Routine.class)).size() == 1
        ? leaders.get(item, 0)
        : -1;
  }

  /** By leader, the strategies all of whose two or more routines that leader leads alone. */
  private static Map<Integer, List<Node<Strategy>>> strategiesOfOne(
      SystemIndex index, Leading leading) {
    Map<Integer, List<Node<Strategy>>> carried = new HashMap<>();
    IntLists routines = index.enactment().routinesOfStrategy();
    for (Node<Strategy> strategy : index.nodes(Strategy.class)) {
      int row = strategy.row();
      int[] leaders =
          routines.stream(row).map(routine -> onlyLeader(leading, routine, index)).toArray();
      boolean all = leaders.length == strategy.value().enactedThrough().size();
      if (all
          && leaders.length >= ROUTINES_OF_A_STRATEGY
          && leaders[0] >= 0
          && Arrays.stream(leaders).allMatch(leader -> leader == leaders[0])) {
        carried.computeIfAbsent(leaders[0], leader -> new ArrayList<>()).add(strategy);
      }
    }
    return carried;
  }

  private static void singleLeader(Node<Routine> routine, Findings found) {
    Leading leading = found.index().leading(View.DESIGNED);
    Actors actors = found.index().actors();
    int leader = onlyLeader(leading, routine.row(), found.index());
    if (leader >= 0
        && !(found.index().object(leader) instanceof Team)
        && actors.isIndividual(leader)
        && !actors.hasDeputy(leader)) {
      found.on(routine).with("leader", found.index().node(leader));
    }
  }

  private static void leadersWithoutPractice(Findings found) {
    SystemIndex index = found.index();
    Representation leading =
        index
            .actors()
            .representing(
                Arrays.stream(View.values())
                    .flatMapToInt(view -> Arrays.stream(index.leading(view).actors())));
    for (Node<Leader> leader : index.nodes(Leader.class)) {
      int actor = actor(index, leader.value().actor());
      if (actor >= 0 && !leading.ofAny(actor)) {
        found.on(leader).with("actor", index.node(actor));
      }
    }
  }

  /** The row of the actor a reference points at; −1 when there is none. */
  private static int actor(SystemIndex index, Ref<Actor> reference) {
    int row = index.row(reference);
    return row >= 0 && index.object(row) instanceof Actor ? row : -1;
  }

  private static void undesignatedLeaders(Findings found) {
    SystemIndex index = found.index();
    if (Leading.declared(index).findAny().isEmpty()) {
      return;
    }
    int[] activities = activitiesLed(index);
    Advice advice = index.advice();
    double least = Math.max(found.value(SOUGHT_MIN), Math.nextUp(advice.usual()));
    Representation declared = index.actors().representing(Leading.declared(index));
    for (int actor = 0; actor < index.size(); actor++) {
      boolean leads = activities[actor] >= ACTIVITIES_OF_A_LEADER;
      boolean sought = advice.seekers(actor) >= least;
      if ((leads || sought) && !declared.ofAny(actor)) {
        found
            .on(index.node(actor))
            .with("activities", activities[actor])
            .with("seekers", advice.seekers(actor));
      }
    }
  }

  /** How many activities each actor leads, by row. */
  private static int[] activitiesLed(SystemIndex index) {
    IntLists leaders = index.leading(View.LIVED).leaders();
    int[] activities = new int[index.size()];
    for (int item = 0; item < leaders.keys(); item++) {
      leaders.forEach(item, leader -> activities[leader]++);
    }
    return activities;
  }

  private static void vacancies(Findings found) {
    SystemIndex index = found.index();
    Optional<TimePoint> asOf = index.system().asOf();
    if (asOf.isEmpty() || index.system().coverage(Aspect.PEOPLE) != Coverage.COMPLETE) {
      return;
    }
    Leading leading = index.leading(View.DESIGNED);
    Map<Integer, List<Node<?>>> needed = new LinkedHashMap<>();
    leading
        .led()
        .filter(
            item ->
                mayHold(((Routine) index.object(leading.row(item))).period(), asOf.get(), index))
        .forEach(
            item ->
                leading.leaders().stream(item)
                    .filter(leader -> index.object(leader) instanceof Position)
                    .forEach(
                        position ->
                            needed
                                .computeIfAbsent(position, row -> new ArrayList<>())
                                .add(index.node(leading.row(item)))));
    needed.forEach(
        (position, routines) -> {
          if (isVacant(position, asOf.get(), index)) {
            found.on(index.node(position)).with("asOf", asOf.get()).with("routines", routines);
          }
        });
  }

  private static boolean isVacant(int position, TimePoint asOf, SystemIndex index) {
    return index.actors().appointmentsToPosition().stream(position)
        .mapToObj(row -> ((Appointment) index.object(row)).period())
        .noneMatch(period -> mayHold(period, asOf, index));
  }

  /** Whether what has this period may hold at a time: unless it certainly does not. */
  private static boolean mayHold(Optional<TimeSpan> period, TimePoint at, SystemIndex index) {
    return period
        .map(span -> span.contains(at, index.conventions().calendar()) != Answer.NO)
        .orElse(true);
  }

  private static void caseload(Node<Caseload> caseload, Findings found) {
    SystemIndex index = found.index();
    Caseload served = caseload.value();
    double limit = found.value(served.unitKind().isPresent() ? MAX_UNITS_SERVED : MAX_SPAN);
    Quantity holders =
        served.each().isPresent()
            ? Quantity.exactly(1)
            : index
                .parent(caseload)
                .map(holder -> index.actors().size(holder.row()))
                .orElse(Quantity.unknown());
    int whom = served.whom().map(reference -> actor(index, reference)).orElse(-1);
    Quantity size =
        served.each().orElseGet(() -> whom < 0 ? Quantity.unknown() : index.actors().size(whom));
    if (isCertainlyAbove(limit, size, holders)) {
      Object whose = whom >= 0 ? index.node(whom) : "people";
      found
          .on(caseload)
          .with("n", holders.equals(Quantity.exactly(1)) ? size : size + " ÷ " + holders)
          .with("whom", served.unitKind().isPresent() ? served.unitKind().get() : whose);
    }
  }

  /** Whether what is divided among holders is more than a limit for each, whatever is not known. */
  private static boolean isCertainlyAbove(double limit, Quantity size, Quantity holders) {
    OptionalLong most = holders.most();
    return most.isPresent() && most.getAsLong() > 0 && size.least() > limit * most.getAsLong();
  }

  private static void formalOnly(Findings found) {
    List<Node<Leader>> leaders = found.index().nodes(Leader.class);
    if (!leaders.isEmpty()
        && leaders.stream()
            .allMatch(
                leader ->
                    leader.value().basis().equals(Optional.of(Leader.Basis.FORMAL_POSITION)))) {
      found.onSystem().field("organization/leaders").with("n", leaders.size());
    }
  }

  /** The leaders of the system: those declared, and those of routines. */
  private static IntStream leaders(SystemIndex index) {
    return IntStream.concat(
            Leading.declared(index), Arrays.stream(index.leading(View.DESIGNED).actors()))
        .distinct();
  }

  /** Those expected to take part in routines. */
  private static IntStream participants(SystemIndex index) {
    Leading designed = index.leading(View.DESIGNED);
    return IntStream.range(0, designed.items()).flatMap(designed.participants()::stream);
  }

  private static boolean is(Set<RoleType> roles, int actor, Findings found) {
    return found.index().actors().roleTypes(actor).stream().anyMatch(roles::contains);
  }

  private static void conflict(Alignment.Conflict conflict, Findings found) {
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

  private static void sideBySide(CoLeading.Parallel parallel, Leading leading, Findings found) {
    List<Node<?>> items = parallel.items();
    List<Node<?>> leaders =
        items.stream()
            .flatMapToInt(item -> leading.leaders().stream(leading.item(item.row())))
            .distinct()
            .<Node<?>>mapToObj(found.index()::node)
            .toList();
    found
        .on(items.get(0))
        .with("others", items.subList(1, items.size()))
        .with("function", parallel.function())
        .with("leaders", leaders);
  }

  private static void functionsNotLed(Findings found) {
    SystemIndex index = found.index();
    boolean named =
        index.nodes(Routine.class).stream()
            .anyMatch(routine -> !routine.value().functions().isEmpty());
    List<LeadershipFunction> open =
        CORE_FUNCTIONS.stream()
            .filter(function -> index.alignment().leaders(function).findAny().isEmpty())
            .toList();
    if (named && !open.isEmpty()) {
      found.onSystem().field("practice/routines").with("functions", open);
    }
  }

  private static void noExpertise(Findings found) {
    SystemIndex index = found.index();
    BitSet withExpertise = withExpertise(index);
    for (Node<Strategy> strategy : index.nodes(Strategy.class)) {
      Optional<Ref<Actor>> owner = strategy.value().owner();
      int row = owner.map(reference -> actor(index, reference)).orElse(-1);
      boolean expert = row >= 0 ? withExpertise.get(row) : owner.isPresent();
      if (!expert && isForLearning(strategy.value(), index) && !isTaught(strategy.value())) {
        found.on(strategy);
      }
    }
  }

  /** The owners of strategies for whom a person with recorded expertise stands. */
  private static BitSet withExpertise(SystemIndex index) {
    Representation owners =
        index
            .actors()
            .representing(
                index.nodes(Strategy.class).stream()
                    .flatMap(strategy -> strategy.value().owner().stream())
                    .mapToInt(owner -> actor(index, owner)));
    BitSet found = new BitSet();
    index.nodes(Person.class).stream()
        .filter(person -> !person.value().expertise().isEmpty())
        .flatMapToInt(person -> owners.of(person.row()))
        .forEach(found::set);
    return found;
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

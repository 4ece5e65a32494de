package org.concertive.validation;

import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concertive.index.Actors;
import org.concertive.index.Leading;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.value.Answer;

/** ORG: how units contain each other, and at which levels of the system anybody leads. */
final class OrganizationRules {
  private static final Optional<OrgLevel> COMMUNITY = Optional.of(OrgLevel.COMMUNITY);
  private static final Set<RoleType> PRINCIPALS =
      EnumSet.of(RoleType.PRINCIPAL, RoleType.ASSISTANT_PRINCIPAL, RoleType.SITE_ADMINISTRATOR);
  private static final Set<Routine.Kind> LEARNING_ROUTINES =
      EnumSet.of(Routine.Kind.PROFESSIONAL_LEARNING, Routine.Kind.INSTITUTE);

  static final List<Rule> RULES =
      List.of(
          error("ORG-01", "circular-units")
              .says("{name} is part of itself: {circle}.")
              .remedy("Take away the parent of the unit that is part of none of the others.")
              .sources("Structure of the document")
              .once(
                  found -> {
                    for (List<Node<OrgUnit>> circle : found.index().units().circles()) {
                      found
                          .on(circle.get(0))
                          .field("parent")
                          .with("circle", inWords(circle))
                          .with("units", circle);
                    }
                  }),
          error("ORG-02", "broader-than-parent")
              .says(
                  "{name} is at the level {level} and cannot be part of {parent}, which is at the"
                      + " narrower level {parentLevel}.")
              .remedy("Correct the level of one of the two, or the parent.")
              .sources("Structure of the document")
              .each(
                  index -> index.nodes(OrgUnit.class), OrganizationRules::reportBroaderThanParent),
          warning("ORG-03", "no-community-leadership")
              .omissionIn(Aspect.ORGANIZATION)
              .says(
                  "No leader, team or routine of {name} is described at the level of the community;"
                      + " what families, employers and community bodies lead cannot be seen.")
              .remedy(
                  "Describe the community bodies that lead or take part, with the level COMMUNITY,"
                      + " if there are any.")
              .sources(
                  "Long Beach brief 2010: a broad-based community coalition with a meaningful"
                      + " leadership role",
                  "Gates deck: families, communities and employers work with schools")
              .once(
                  found -> {
                    if (!isCommunityDescribed(found.index())) {
                      found.onSystem().field("organization");
                    }
                  }),
          warning("ORG-04", "one-level")
              .omissionIn(Aspect.ORGANIZATION)
              .says(
                  "All {n} leaders of {name} whose level is known are at the level {level};"
                      + " nothing shows how leading is distributed across levels.")
              .remedy(
                  "Describe who leads at other levels, if anybody does, or give their units a level.")
              .sources(
                  "Long Beach brief 2010: top-down and bottom-up at once",
                  "IMSS proposal: leaders from across the system are brought together")
              .once(OrganizationRules::reportOneLevel),
          warning("ORG-05", "absent-central-office")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "Nobody of the central office or the district level takes part in any routine of"
                      + " {name}; how the central office works with schools stays unsaid.")
              .remedy(
                  "Name those of the central office who lead or take part in routines, or describe"
                      + " the routines they have.")
              .sources(
                  "Darling-Hammond et al. 2005, cited in the Long Beach brief 2010",
                  "Cobb & MIST panel slides: units of the central office")
              .once(
                  found -> {
                    if (found.index().leading(View.DESIGNED).items() > 0
                        && !isDistrictPresent(found.index())) {
                      found.onSystem().field("practice").field("routines");
                    }
                  }),
          warning("ORG-06", "team-without-district")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "{name} has no routine linking it to the district, directly or through others;"
                      + " what either learns may not reach the other.")
              .remedy(
                  "Describe a routine in which the team, or somebody it meets, works with the"
                      + " district.")
              .sources(
                  "Long Beach brief 2010: pathway teams are linked to the central office, lead"
                      + " teachers to the district",
                  "Spillane, Parise & Sherer 2011")
              .each(
                  index -> index.nodes(Team.class),
                  (team, found) -> {
                    Optional<OrgLevel> level = found.index().actors().level(team.row());
                    if ((level.equals(Optional.of(OrgLevel.SCHOOL))
                            || level.equals(Optional.of(OrgLevel.PROGRAM)))
                        && !found.index().reach().toDistrict(team.row())) {
                      found.on(team);
                    }
                  }),
          info("ORG-07", "one-central-office-unit")
              .omissionIn(Aspect.ORGANIZATION)
              .says(
                  "{name} is the only unit of the central office described, while strategies"
                      + " address both professional development and principals; conflicts between"
                      + " units cannot be seen.")
              .remedy(
                  "Describe the units that see to curriculum and to leadership apart, if they are"
                      + " apart.")
              .sources(
                  "Cobb & MIST panel slides: curriculum and instruction, and leadership, as separate"
                      + " units with conflicting agendas")
              .once(OrganizationRules::reportOneCentralUnit),
          info("ORG-08", "unit-as-leader")
              .says(
                  "{name} records {unit} as leading; it is the posts, teams and people of a unit"
                      + " that lead.")
              .remedy("Name the post, team or group that leads.")
              .sources("Spillane 2006: leading is done by people in interaction")
              .each(
                  index -> index.nodes(OrgUnit.class),
                  (unit, found) ->
                      found.index().referencesTo(unit).stream()
                          .filter(OrganizationRules::saysWhoLeads)
                          .forEach(reference -> found.on(reference).with("unit", unit))));

  private OrganizationRules() {}

  private static void reportBroaderThanParent(Node<OrgUnit> unit, Findings found) {
    int parent = found.index().units().parent(unit.row());
    Optional<OrgLevel> level = unit.value().level();
    Optional<OrgLevel> above = parent < 0 ? Optional.empty() : found.index().units().level(parent);
    if (level.isPresent()
        && above.isPresent()
        && level.get().isBroaderThan(above.get()) == Answer.YES) {
      found
          .on(unit)
          .field("level")
          .with("level", level.get())
          .with("parent", found.index().node(parent))
          .with("parentLevel", above.get());
    }
  }

  private static String inWords(List<Node<OrgUnit>> circle) {
    return Stream.concat(circle.stream(), Stream.of(circle.get(0)))
        .map(unit -> unit.value().label())
        .collect(Collectors.joining(" → "));
  }

  /** The rows of the leaders of the system: those declared, and those of routines. */
  private static BitSet leaders(SystemIndex index) {
    BitSet leaders = new BitSet();
    Leading.declared(index).forEach(leaders::set);
    IntStream.of(index.leading(View.DESIGNED).actors()).forEach(leaders::set);
    return leaders;
  }

  /** The rows of all who lead or take part in a routine. */
  private static BitSet inRoutines(SystemIndex index) {
    Leading leading = index.leading(View.DESIGNED);
    BitSet members = new BitSet();
    for (int item = 0; item < leading.items(); item++) {
      leading.leaders().stream(item).forEach(members::set);
      leading.participants().stream(item).forEach(members::set);
    }
    return members;
  }

  private static boolean isCommunityDescribed(SystemIndex index) {
    BitSet actors = leaders(index);
    actors.or(inRoutines(index));
    for (Node<Team> team : index.nodes(Team.class)) {
      actors.set(team.row());
      index.actors().members().stream(team.row()).forEach(actors::set);
    }
    return actors.stream().anyMatch(actor -> index.actors().level(actor).equals(COMMUNITY))
        || index.nodes(Routine.class).stream().anyMatch(OrganizationRules::isInCommunity);
  }

  private static boolean isInCommunity(Node<Routine> routine) {
    return routine
        .value()
        .unit()
        .flatMap(unit -> routine.index().get(unit, OrgUnit.class))
        .flatMap(OrgUnit::level)
        .filter(OrgLevel.COMMUNITY::equals)
        .isPresent();
  }

  /** Leaders whose level is not known are left out of account. */
  private static void reportOneLevel(Findings found) {
    Actors actors = found.index().actors();
    Set<OrgLevel> levels = EnumSet.noneOf(OrgLevel.class);
    int known = 0;
    BitSet leaders = leaders(found.index());
    for (int leader = leaders.nextSetBit(0);
        leader >= 0 && levels.size() < 2;
        leader = leaders.nextSetBit(leader + 1)) {
      Set<OrgLevel> own = actors.levels(leader);
      levels.addAll(own);
      known += own.isEmpty() ? 0 : 1;
    }
    if (levels.size() == 1 && known > 1) {
      found
          .onSystem()
          .field("organization")
          .with("n", known)
          .with("level", levels.iterator().next());
    }
  }

  private static boolean isDistrictPresent(SystemIndex index) {
    return inRoutines(index).stream()
        .anyMatch(
            actor ->
                IntStream.concat(IntStream.of(actor), index.actors().members().stream(actor))
                    .anyMatch(one -> isOfDistrict(index, one)));
  }

  private static boolean isOfDistrict(SystemIndex index, int actor) {
    int unit = index.actors().unit(actor);
    return index.actors().level(actor).equals(Optional.of(OrgLevel.DISTRICT))
        || (unit >= 0 && isCentralOffice(index.node(unit, OrgUnit.class)));
  }

  private static boolean isCentralOffice(Node<OrgUnit> unit) {
    return unit.value().kind() == OrgUnitKind.CENTRAL_OFFICE_UNIT;
  }

  private static void reportOneCentralUnit(Findings found) {
    List<Node<OrgUnit>> central =
        found.index().nodes(OrgUnit.class).stream()
            .filter(OrganizationRules::isCentralOffice)
            .limit(2)
            .toList();
    List<Node<Strategy>> strategies = found.index().nodes(Strategy.class);
    if (central.size() == 1
        && strategies.stream().anyMatch(OrganizationRules::addressesPrincipals)
        && strategies.stream().anyMatch(OrganizationRules::addressesLearningOfStaff)) {
      found.on(central.get(0));
    }
  }

  private static boolean addressesPrincipals(Node<Strategy> strategy) {
    return Stream.concat(
            strategy.value().targetRole().stream(),
            strategy.value().target().stream()
                .flatMap(group -> strategy.index().get(group, RoleGroup.class).stream())
                .map(RoleGroup::roleType))
        .anyMatch(PRINCIPALS::contains);
  }

  /** Whether a strategy consists of learning events or routines, or has a goal in that domain. */
  private static boolean addressesLearningOfStaff(Node<Strategy> node) {
    SystemIndex index = node.index();
    Strategy strategy = node.value();
    return strategy.supports().stream()
            .anyMatch(support -> support.kind() == Support.Kind.LEARNING_EVENT)
        || strategy.enactedThrough().stream()
            .flatMap(routine -> index.get(routine, Routine.class).stream())
            .anyMatch(routine -> LEARNING_ROUTINES.contains(routine.kind()))
        || strategy.goals().stream()
            .flatMap(goal -> index.get(goal, Goal.class).flatMap(Goal::domain).stream())
            .flatMap(domain -> index.get(domain, DecisionDomain.class).stream())
            .anyMatch(d -> d.kind() == DecisionDomain.Kind.PROFESSIONAL_DEVELOPMENT);
  }

  private static boolean saysWhoLeads(Reference reference) {
    Node<?> from = reference.from();
    Object holder = from.value();
    return switch (reference.field()) {
      case "actor" ->
          holder instanceof Leader
              || (holder instanceof Participation participation
                  && from.index().conventions().leads(participation.part()));
      case "expectedLeaders" -> holder instanceof Routine;
      case "leaders" -> holder instanceof RoutineStep;
      default -> false;
    };
  }
}

package org.concertive.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.Finding;
import org.concertive.model.evidence.GuidingQuestion;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.evidence.Instrument;
import org.concertive.model.evidence.Measurement;
import org.concertive.model.evidence.ReportedFigure;
import org.concertive.model.evidence.SourceDocument;
import org.concertive.model.evidence.Study;
import org.concertive.model.evidence.WordPoll;
import org.concertive.model.logic.Assumption;
import org.concertive.model.logic.ExternalFactor;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.logic.LogicModel;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.ContextFactor;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.ActionPlan;
import org.concertive.model.practice.CapacityAssessment;
import org.concertive.model.practice.Challenge;
import org.concertive.model.practice.Decision;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Need;
import org.concertive.model.practice.PartnerChange;
import org.concertive.model.practice.PartnerNeed;
import org.concertive.model.practice.Partnership;
import org.concertive.model.practice.PlannedAction;
import org.concertive.model.practice.Requirement;
import org.concertive.model.practice.Risk;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.practice.Skill;
import org.concertive.model.practice.Tie;
import org.concertive.model.practice.TimeUse;
import org.concertive.model.practice.Tool;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.model.scale.FactorAssociation;
import org.concertive.model.scale.Innovation;
import org.concertive.model.scale.OwnershipState;
import org.concertive.model.scale.ScaleProfile;
import org.concertive.model.theory.Conjecture;
import org.concertive.model.theory.FundingSource;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.InstructionalVision;
import org.concertive.model.theory.ProblemFraming;
import org.concertive.model.theory.Proposition;
import org.concertive.model.theory.Revision;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.SustainabilityPlan;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Sourced;
import org.concertive.text.NearMiss;

/** The lists of the root as values, so that an entry finds the one it belongs in. */
final class RootLists {
  /**
   * A list of the root.
   *
   * @param type the type of its entries
   * @param get reads it
   * @param set replaces it
   */
  private record Slot<T extends Sourced>(
      Class<T> type,
      Function<LeadershipSystem, List<T>> get,
      BiConsumer<LeadershipSystem.Builder, Iterable<T>> set) {

    /** Puts entries into the list: in place of the entity with the same id, or at the end. */
    void merge(LeadershipSystem system, List<Sourced> added, LeadershipSystem.Builder builder) {
      List<T> list = new ArrayList<>(get.apply(system));
      Map<String, Integer> places = new HashMap<>();
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i) instanceof Entity entity && !entity.id().isEmpty()) {
          places.putIfAbsent(entity.id(), i);
        }
      }
      for (Sourced one : added) {
        T entry = type.cast(one);
        if (entry instanceof Entity entity && !entity.id().isEmpty()) {
          Integer place = places.putIfAbsent(entity.id(), list.size());
          if (place != null) {
            list.set(place, entry);
            continue;
          }
        }
        list.add(entry);
      }
      set.accept(builder, list);
    }

    /** Takes entities out of the list and notes their ids. */
    void remove(
        LeadershipSystem system,
        Set<String> ids,
        Set<String> removed,
        LeadershipSystem.Builder builder) {
      List<T> kept = new ArrayList<>();
      for (T entry : get.apply(system)) {
        if (entry instanceof Entity entity && ids.contains(entity.id())) {
          removed.add(entity.id());
        } else {
          kept.add(entry);
        }
      }
      if (kept.size() < get.apply(system).size()) {
        set.accept(builder, kept);
      }
    }
  }

  private static final List<Slot<?>> SLOTS =
      List.of(
          new Slot<>(
              SourceDocument.class, LeadershipSystem::sources, LeadershipSystem.Builder::sources),
          new Slot<>(OrgUnit.class, LeadershipSystem::units, LeadershipSystem.Builder::units),
          new Slot<>(Person.class, LeadershipSystem::people, LeadershipSystem.Builder::people),
          new Slot<>(
              Position.class, LeadershipSystem::positions, LeadershipSystem.Builder::positions),
          new Slot<>(
              Appointment.class,
              LeadershipSystem::appointments,
              LeadershipSystem.Builder::appointments),
          new Slot<>(
              RoleGroup.class, LeadershipSystem::roleGroups, LeadershipSystem.Builder::roleGroups),
          new Slot<>(Team.class, LeadershipSystem::teams, LeadershipSystem.Builder::teams),
          new Slot<>(
              DecisionDomain.class, LeadershipSystem::domains, LeadershipSystem.Builder::domains),
          new Slot<>(
              AuthorityGrant.class,
              LeadershipSystem::authority,
              LeadershipSystem.Builder::authority),
          new Slot<>(Leader.class, LeadershipSystem::leaders, LeadershipSystem.Builder::leaders),
          new Slot<>(
              ContextFactor.class, LeadershipSystem::contexts, LeadershipSystem.Builder::contexts),
          new Slot<>(Routine.class, LeadershipSystem::routines, LeadershipSystem.Builder::routines),
          new Slot<>(Tool.class, LeadershipSystem::tools, LeadershipSystem.Builder::tools),
          new Slot<>(
              JointActivity.class,
              LeadershipSystem::activities,
              LeadershipSystem.Builder::activities),
          new Slot<>(Tie.class, LeadershipSystem::ties, LeadershipSystem.Builder::ties),
          new Slot<>(TimeUse.class, LeadershipSystem::timeUse, LeadershipSystem.Builder::timeUse),
          new Slot<>(
              InquiryCycle.class, LeadershipSystem::cycles, LeadershipSystem.Builder::cycles),
          new Slot<>(
              CapacityAssessment.class,
              LeadershipSystem::assessments,
              LeadershipSystem.Builder::assessments),
          new Slot<>(ActionPlan.class, LeadershipSystem::plans, LeadershipSystem.Builder::plans),
          new Slot<>(
              Partnership.class,
              LeadershipSystem::partnerships,
              LeadershipSystem.Builder::partnerships),
          new Slot<>(Risk.class, LeadershipSystem::risks, LeadershipSystem.Builder::risks),
          new Slot<>(Skill.class, LeadershipSystem::skills, LeadershipSystem.Builder::skills),
          new Slot<>(
              TheoryOfAction.class, LeadershipSystem::theories, LeadershipSystem.Builder::theories),
          new Slot<>(
              LogicModel.class,
              LeadershipSystem::logicModels,
              LeadershipSystem.Builder::logicModels),
          new Slot<>(Evidence.class, LeadershipSystem::items, LeadershipSystem.Builder::items),
          new Slot<>(Finding.class, LeadershipSystem::findings, LeadershipSystem.Builder::findings),
          new Slot<>(
              ReportedFigure.class, LeadershipSystem::figures, LeadershipSystem.Builder::figures),
          new Slot<>(
              Indicator.class, LeadershipSystem::indicators, LeadershipSystem.Builder::indicators),
          new Slot<>(
              Measurement.class,
              LeadershipSystem::measurements,
              LeadershipSystem.Builder::measurements),
          new Slot<>(
              Instrument.class,
              LeadershipSystem::instruments,
              LeadershipSystem.Builder::instruments),
          new Slot<>(Study.class, LeadershipSystem::studies, LeadershipSystem.Builder::studies),
          new Slot<>(
              GuidingQuestion.class,
              LeadershipSystem::questions,
              LeadershipSystem.Builder::questions),
          new Slot<>(WordPoll.class, LeadershipSystem::polls, LeadershipSystem.Builder::polls),
          new Slot<>(
              Innovation.class,
              LeadershipSystem::innovations,
              LeadershipSystem.Builder::innovations),
          new Slot<>(
              AdoptionObservation.class,
              LeadershipSystem::adoption,
              LeadershipSystem.Builder::adoption),
          new Slot<>(
              DistributionSummary.class,
              LeadershipSystem::summaries,
              LeadershipSystem.Builder::summaries),
          new Slot<>(
              OwnershipState.class,
              LeadershipSystem::ownership,
              LeadershipSystem.Builder::ownership),
          new Slot<>(
              FactorAssociation.class,
              LeadershipSystem::associations,
              LeadershipSystem.Builder::associations),
          new Slot<>(
              ScaleProfile.class, LeadershipSystem::profiles, LeadershipSystem.Builder::profiles));

  /**
   * Where things stand that have no list in the root.
   *
   * @param type the type of the things
   * @param list the field they stand in
   * @param owner what has such a field
   */
  private record Home(Class<? extends Sourced> type, String list, String owner) {}

  private static final List<Home> HOMES =
      List.of(
          new Home(RoutineStep.class, "steps", "routine"),
          new Home(Requirement.class, "requirement", "routine or strategy"),
          new Home(PartnerChange.class, "changes", "partnership"),
          new Home(PartnerNeed.class, "needs", "partnership"),
          new Home(Decision.class, "decisions", "joint activity"),
          new Home(Need.class, "needs", "capacity assessment"),
          new Home(Challenge.class, "challenges", "action plan"),
          new Home(PlannedAction.class, "actions", "action plan"),
          new Home(Goal.class, "goals", "theory of action"),
          new Home(Strategy.class, "strategies", "theory of action"),
          new Home(Proposition.class, "propositions", "theory of action"),
          new Home(Conjecture.class, "conjectures", "theory of action"),
          new Home(Revision.class, "revisions", "theory of action"),
          new Home(ProblemFraming.class, "framings", "theory of action"),
          new Home(InstructionalVision.class, "visions", "theory of action"),
          new Home(FundingSource.class, "funding", "theory of action"),
          new Home(SustainabilityPlan.class, "sustainability", "theory of action"),
          new Home(LogicComponent.class, "components", "logic model"),
          new Home(LogicLink.class, "links", "logic model"),
          new Home(Assumption.class, "assumptions", "logic model"),
          new Home(ExternalFactor.class, "externalFactors", "logic model"));

  private RootLists() {}

  static LeadershipSystem with(LeadershipSystem system, Sourced... entries) {
    Map<Slot<?>, List<Sourced>> added = new LinkedHashMap<>();
    for (Sourced entry : entries) {
      added.computeIfAbsent(slot(entry), slot -> new ArrayList<>()).add(entry);
    }
    LeadershipSystem.Builder builder = system.toBuilder();
    added.forEach((slot, list) -> slot.merge(system, list, builder));
    return builder.build();
  }

  private static Slot<?> slot(Sourced entry) {
    for (Slot<?> slot : SLOTS) {
      if (slot.type.isInstance(entry)) {
        return slot;
      }
    }
    for (Home home : HOMES) {
      if (home.type.isInstance(entry)) {
        throw new IllegalArgumentException(
            named(entry)
                + " has no list of its own in a system: it must stand in the "
                + home.list
                + " of its "
                + home.owner
                + ".");
      }
    }
    throw new IllegalArgumentException(
        named(entry)
            + " has no list of its own in a system, and it is no part of anything that has one.");
  }

  private static String named(Sourced entry) {
    return entry instanceof Entity entity
        ? "\"" + entity.label() + "\" (" + entity.id() + ")"
        : entry.toString();
  }

  static LeadershipSystem without(LeadershipSystem system, String... ids) {
    Set<String> unwanted = new LinkedHashSet<>(Arrays.asList(ids));
    Set<String> removed = new HashSet<>();
    LeadershipSystem.Builder builder = system.toBuilder();
    for (Slot<?> slot : SLOTS) {
      slot.remove(system, unwanted, removed, builder);
    }
    for (String id : unwanted) {
      if (!removed.contains(id)) {
        throw new IllegalArgumentException(
            "No entity in a list of the system \""
                + system.id()
                + "\" has the id \""
                + id
                + "\", so it must not be taken out."
                + NearMiss.maybe(id, ids(system)));
      }
    }
    return builder.build();
  }

  static <T extends Entity> Optional<T> find(List<T> list, String id) {
    for (T entity : list) {
      if (entity.id().equals(id)) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  private static List<String> ids(LeadershipSystem system) {
    List<String> ids = new ArrayList<>();
    for (Slot<?> slot : SLOTS) {
      for (Sourced entry : slot.get.apply(system)) {
        if (entry instanceof Entity entity && !entity.id().isEmpty()) {
          ids.add(entity.id());
        }
      }
    }
    return ids;
  }
}

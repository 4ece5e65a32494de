package org.concertive.metrics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.Finding;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.evidence.ReportedFigure;
import org.concertive.model.evidence.Study;
import org.concertive.model.evidence.WordPoll;
import org.concertive.model.logic.LogicModel;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.ActionPlan;
import org.concertive.model.practice.CapacityAssessment;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tie;
import org.concertive.model.practice.TimeUse;
import org.concertive.model.practice.Tool;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.model.scale.FactorAssociation;
import org.concertive.model.scale.OwnershipState;
import org.concertive.model.scale.ScaleProfile;
import org.concertive.model.theory.TheoryOfAction;

/** What of an aspect a description holds at all: by which types it is described. */
final class Described {
  private static final Map<Aspect, List<Class<?>>> BY = new EnumMap<>(Aspect.class);

  static {
    BY.put(Aspect.ORGANIZATION, List.of(OrgUnit.class, Position.class, Team.class));
    BY.put(Aspect.PEOPLE, List.of(Person.class, Leader.class));
    BY.put(Aspect.AUTHORITY, List.of(AuthorityGrant.class, Position.class, Team.class));
    BY.put(Aspect.ROUTINES, List.of(Routine.class));
    BY.put(Aspect.TOOLS, List.of(Tool.class));
    BY.put(Aspect.ACTIVITIES, List.of(JointActivity.class));
    BY.put(Aspect.THEORY, List.of(TheoryOfAction.class));
    BY.put(Aspect.LOGIC_MODEL, List.of(LogicModel.class, Indicator.class));
    BY.put(
        Aspect.EVIDENCE,
        List.of(
            Evidence.class,
            Finding.class,
            ReportedFigure.class,
            Study.class,
            WordPoll.class,
            TheoryOfAction.class,
            LogicModel.class));
    BY.put(
        Aspect.ADOPTION,
        List.of(
            AdoptionObservation.class,
            DistributionSummary.class,
            OwnershipState.class,
            FactorAssociation.class,
            ScaleProfile.class));
    BY.put(Aspect.NETWORK, List.of(Tie.class));
    BY.put(Aspect.TIME_USE, List.of(TimeUse.class));
    BY.put(Aspect.PLANS, List.of(InquiryCycle.class, ActionPlan.class, CapacityAssessment.class));
  }

  private Described() {}

  /** Whether an index shows anything of an aspect. */
  static boolean in(SystemIndex index, Aspect aspect) {
    return BY.getOrDefault(aspect, List.of()).stream()
        .anyMatch(type -> !index.nodes(type).isEmpty());
  }
}

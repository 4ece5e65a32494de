package org.concertive.shape;

import static org.concertive.shape.Kinds.ANSWER;
import static org.concertive.shape.Kinds.CADENCE;
import static org.concertive.shape.Kinds.COUNT;
import static org.concertive.shape.Kinds.DECIMAL;
import static org.concertive.shape.Kinds.ID;
import static org.concertive.shape.Kinds.PERIOD;
import static org.concertive.shape.Kinds.QUANTITY;
import static org.concertive.shape.Kinds.TEXT;
import static org.concertive.shape.Kinds.TIME;
import static org.concertive.shape.Kinds.TRUTH;
import static org.concertive.shape.Kinds.ref;
import static org.concertive.shape.Kinds.refToAny;
import static org.concertive.shape.Kinds.word;
import static org.concertive.shape.Shape.need;

import org.concertive.model.evidence.Finding;
import org.concertive.model.evidence.Instrument;
import org.concertive.model.logic.LogicModel;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.ContextFactor;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Position;
import org.concertive.model.practice.Action;
import org.concertive.model.practice.ActionPlan;
import org.concertive.model.practice.AssessedArea;
import org.concertive.model.practice.CapacityAssessment;
import org.concertive.model.practice.Challenge;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.practice.Decision;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.model.practice.Interaction;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.LearningConditions;
import org.concertive.model.practice.Need;
import org.concertive.model.practice.Participation;
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
import org.concertive.model.practice.ToolFeature;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Revision;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;

/** Routines, tools and joint activities in a document. */
final class PracticeShapes {
  static final Shape<RoutineStep> STEP =
      Shape.of(
              RoutineStep.class,
              "step",
              need("id", ID, RoutineStep::id),
              need("order", COUNT, RoutineStep::order),
              need("name", TEXT, RoutineStep::name),
              RoutineStep::builder,
              RoutineStep.Builder::build)
          .set(
              "leaders", ref(Actor.class), RoutineStep::leaders, RoutineStep.Builder::addAllLeaders)
          .set(
              "dependsOn",
              ref(RoutineStep.class),
              RoutineStep::dependsOn,
              RoutineStep.Builder::addAllDependsOn)
          .may("phase", word(InquiryPhase.class), RoutineStep::phase, RoutineStep.Builder::phase)
          .entity(
              RoutineStep::sources,
              RoutineStep.Builder::addAllSources,
              RoutineStep::notes,
              RoutineStep.Builder::addAllNotes,
              RoutineStep::attributes,
              RoutineStep.Builder::putAllAttributes)
          .done();

  static final Shape<Requirement> REQUIREMENT =
      Shape.of(
              Requirement.class,
              "requirement",
              need("statement", TEXT, Requirement::statement),
              Requirement::builder,
              Requirement.Builder::build)
          .may("issuedBy", ref(Actor.class), Requirement::issuedBy, Requirement.Builder::issuedBy)
          .may(
              "appliesTo", ref(Actor.class), Requirement::appliesTo, Requirement.Builder::appliesTo)
          .may("minimum", QUANTITY, Requirement::minimum, Requirement.Builder::minimum)
          .or(
              "every",
              word(Requirement.Every.class),
              Requirement.Every.UNSTATED,
              Requirement::every,
              Requirement.Builder::every)
          .may("period", PERIOD, Requirement::period, Requirement.Builder::period)
          .or(
              "discretion",
              word(Requirement.Discretion.class),
              Requirement.Discretion.UNKNOWN,
              Requirement::discretion,
              Requirement.Builder::discretion)
          .sourced(
              Requirement::sources,
              Requirement.Builder::addAllSources,
              Requirement::notes,
              Requirement.Builder::addAllNotes)
          .done();

  static final Shape<Routine> ROUTINE =
      Shape.of(
              Routine.class,
              "routine",
              need("id", ID, Routine::id),
              need("name", TEXT, Routine::name),
              Routine::builder,
              Routine.Builder::build)
          .may("purpose", TEXT, Routine::purpose, Routine.Builder::purpose)
          .or(
              "kind",
              word(Routine.Kind.class),
              Routine.Kind.OTHER,
              Routine::kind,
              Routine.Builder::kind)
          .may("owner", ref(Actor.class), Routine::owner, Routine.Builder::owner)
          .may("unit", ref(OrgUnit.class), Routine::unit, Routine.Builder::unit)
          .may("cadence", CADENCE, Routine::cadence, Routine.Builder::cadence)
          .set(
              "expectedLeaders",
              ref(Actor.class),
              Routine::expectedLeaders,
              Routine.Builder::addAllExpectedLeaders)
          .set(
              "expectedParticipants",
              ref(Actor.class),
              Routine::expectedParticipants,
              Routine.Builder::addAllExpectedParticipants)
          .many(
              "steps", new Kind.Nested<>(() -> STEP), Routine::steps, Routine.Builder::addAllSteps)
          .set("tools", ref(Tool.class), Routine::tools, Routine.Builder::addAllTools)
          .set(
              "functions",
              word(LeadershipFunction.class),
              Routine::functions,
              Routine.Builder::addAllFunctions)
          .may("learningPurpose", TEXT, Routine::learningPurpose, Routine.Builder::learningPurpose)
          .may(
              "requirement",
              new Kind.Nested<>(() -> REQUIREMENT),
              Routine::requirement,
              Routine.Builder::requirement)
          .may(
              "claimedCoLeading",
              word(CoLeadingType.class),
              Routine::claimedCoLeading,
              Routine.Builder::claimedCoLeading)
          .may("period", PERIOD, Routine::period, Routine.Builder::period)
          .set("subjects", TEXT, Routine::subjects, Routine.Builder::addAllSubjects)
          .may("per", word(OrgUnitKind.class), Routine::per, Routine.Builder::per)
          .or("voluntary", ANSWER, Answer.UNKNOWN, Routine::voluntary, Routine.Builder::voluntary)
          .set(
              "designedBy",
              ref(Actor.class),
              Routine::designedBy,
              Routine.Builder::addAllDesignedBy)
          .entity(
              Routine::sources,
              Routine.Builder::addAllSources,
              Routine::notes,
              Routine.Builder::addAllNotes,
              Routine::attributes,
              Routine.Builder::putAllAttributes)
          .done();

  static final Shape<ToolFeature> TOOL_FEATURE =
      Shape.of(
              ToolFeature.class,
              "tool feature",
              need("name", TEXT, ToolFeature::name),
              ToolFeature::builder,
              ToolFeature.Builder::build)
          .may("affords", TEXT, ToolFeature::affords, ToolFeature.Builder::affords)
          .may("constrains", TEXT, ToolFeature::constrains, ToolFeature.Builder::constrains)
          .done();

  static final Shape<Tool> TOOL =
      Shape.of(
              Tool.class,
              "tool",
              need("id", ID, Tool::id),
              need("name", TEXT, Tool::name),
              Tool::builder,
              Tool.Builder::build)
          .or("kind", word(Tool.Kind.class), Tool.Kind.OTHER, Tool::kind, Tool.Builder::kind)
          .or(
              "origin",
              word(Tool.Origin.class),
              Tool.Origin.UNKNOWN,
              Tool::origin,
              Tool.Builder::origin)
          .or("mandated", ANSWER, Answer.UNKNOWN, Tool::mandated, Tool.Builder::mandated)
          .may("owner", ref(Actor.class), Tool::owner, Tool.Builder::owner)
          .many(
              "features",
              new Kind.Nested<>(() -> TOOL_FEATURE),
              Tool::features,
              Tool.Builder::addAllFeatures)
          .may("adoptedOn", TIME, Tool::adoptedOn, Tool.Builder::adoptedOn)
          .may("retiredOn", TIME, Tool::retiredOn, Tool.Builder::retiredOn)
          .set("designedBy", ref(Actor.class), Tool::designedBy, Tool.Builder::addAllDesignedBy)
          .entity(
              Tool::sources,
              Tool.Builder::addAllSources,
              Tool::notes,
              Tool.Builder::addAllNotes,
              Tool::attributes,
              Tool.Builder::putAllAttributes)
          .done();

  static final Shape<Participation> PARTICIPATION =
      Shape.of(
              Participation.class,
              "participation",
              need("actor", ref(Actor.class), Participation::actor),
              need("part", word(Participation.Part.class), Participation::part),
              Participation::builder,
              Participation.Builder::build)
          .set(
              "steps",
              ref(RoutineStep.class),
              Participation::steps,
              Participation.Builder::addAllSteps)
          .or("expected", TRUTH, true, Participation::expected, Participation.Builder::expected)
          .or(
              "present",
              ANSWER,
              Answer.UNKNOWN,
              Participation::present,
              Participation.Builder::present)
          .may("headcount", QUANTITY, Participation::headcount, Participation.Builder::headcount)
          .may(
              "inPosition",
              ref(Position.class),
              Participation::inPosition,
              Participation.Builder::inPosition)
          .done();

  static final Shape<Action> ACTION =
      Shape.of(
              Action.class,
              "action",
              need("actor", ref(Actor.class), Action::actor),
              need("text", TEXT, Action::text),
              Action::builder,
              Action.Builder::build)
          .may("step", ref(RoutineStep.class), Action::step, Action.Builder::step)
          .may("order", COUNT, Action::order, Action.Builder::order)
          .done();

  static final Shape<Interaction> INTERACTION =
      Shape.of(
              Interaction.class,
              "interaction",
              need("from", ref(Actor.class), Interaction::from),
              need("kind", word(Interaction.Kind.class), Interaction::kind),
              Interaction::builder,
              Interaction.Builder::build)
          .set("to", ref(Actor.class), Interaction::to, Interaction.Builder::addAllTo)
          .or(
              "basis",
              word(Interaction.Basis.class),
              Interaction.Basis.UNKNOWN,
              Interaction::basis,
              Interaction.Builder::basis)
          .may("about", TEXT, Interaction::about, Interaction.Builder::about)
          .may("order", COUNT, Interaction::order, Interaction.Builder::order)
          .done();

  static final Shape<Decision> DECISION =
      Shape.of(
              Decision.class,
              "decision",
              need("id", ID, Decision::id),
              need("text", TEXT, Decision::text),
              Decision::builder,
              Decision.Builder::build)
          .may("domain", ref(DecisionDomain.class), Decision::domain, Decision.Builder::domain)
          .may("scope", ref(OrgUnit.class), Decision::scope, Decision.Builder::scope)
          .may("madeBy", ref(Actor.class), Decision::madeBy, Decision.Builder::madeBy)
          .set(
              "outcomeRefs",
              refToAny(Entity.class),
              Decision::outcomeRefs,
              Decision.Builder::addAllOutcomeRefs)
          .entity(
              Decision::sources,
              Decision.Builder::addAllSources,
              Decision::notes,
              Decision.Builder::addAllNotes,
              Decision::attributes,
              Decision.Builder::putAllAttributes)
          .done();

  static final Shape<LearningConditions> LEARNING_CONDITIONS =
      Shape.of(
              LearningConditions.class,
              "learning conditions",
              LearningConditions::builder,
              LearningConditions.Builder::build)
          .or(
              "purposeExplicit",
              ANSWER,
              Answer.UNKNOWN,
              LearningConditions::purposeExplicit,
              LearningConditions.Builder::purposeExplicit)
          .may(
              "purposeShared",
              word(LearningConditions.PurposeShared.class),
              LearningConditions::purposeShared,
              LearningConditions.Builder::purposeShared)
          .may(
              "problemFocus",
              word(LearningConditions.ProblemFocus.class),
              LearningConditions::problemFocus,
              LearningConditions.Builder::problemFocus)
          .or(
              "conversationStructure",
              ANSWER,
              Answer.UNKNOWN,
              LearningConditions::conversationStructure,
              LearningConditions.Builder::conversationStructure)
          .may(
              "conversationTool",
              ref(Tool.class),
              LearningConditions::conversationTool,
              LearningConditions.Builder::conversationTool)
          .or(
              "practiceMadePublic",
              ANSWER,
              Answer.UNKNOWN,
              LearningConditions::practiceMadePublic,
              LearningConditions.Builder::practiceMadePublic)
          .may(
              "artifactRelevance",
              word(LearningConditions.ArtifactRelevance.class),
              LearningConditions::artifactRelevance,
              LearningConditions.Builder::artifactRelevance)
          .or(
              "evidenceUsed",
              ANSWER,
              Answer.UNKNOWN,
              LearningConditions::evidenceUsed,
              LearningConditions.Builder::evidenceUsed)
          .may(
              "knowledgeableOther",
              ref(Actor.class),
              LearningConditions::knowledgeableOther,
              LearningConditions.Builder::knowledgeableOther)
          .done();

  static final Shape<JointActivity> ACTIVITY =
      Shape.of(
              JointActivity.class,
              "joint activity",
              need("id", ID, JointActivity::id),
              need("name", TEXT, JointActivity::name),
              JointActivity::builder,
              JointActivity.Builder::build)
          .may(
              "routine", ref(Routine.class), JointActivity::routine, JointActivity.Builder::routine)
          .may("when", PERIOD, JointActivity::when, JointActivity.Builder::when)
          .may("schoolYear", TIME, JointActivity::schoolYear, JointActivity.Builder::schoolYear)
          .may("unit", ref(OrgUnit.class), JointActivity::unit, JointActivity.Builder::unit)
          .many(
              "participations",
              new Kind.Nested<>(() -> PARTICIPATION),
              JointActivity::participations,
              JointActivity.Builder::addAllParticipations)
          .set(
              "toolsUsed",
              ref(Tool.class),
              JointActivity::toolsUsed,
              JointActivity.Builder::addAllToolsUsed)
          .set(
              "context",
              ref(ContextFactor.class),
              JointActivity::context,
              JointActivity.Builder::addAllContext)
          .many(
              "actions",
              new Kind.Nested<>(() -> ACTION),
              JointActivity::actions,
              JointActivity.Builder::addAllActions)
          .many(
              "interactions",
              new Kind.Nested<>(() -> INTERACTION),
              JointActivity::interactions,
              JointActivity.Builder::addAllInteractions)
          .set(
              "functions",
              word(LeadershipFunction.class),
              JointActivity::functions,
              JointActivity.Builder::addAllFunctions)
          .may("focus", TEXT, JointActivity::focus, JointActivity.Builder::focus)
          .set(
              "phases",
              word(InquiryPhase.class),
              JointActivity::phases,
              JointActivity.Builder::addAllPhases)
          .may("cycle", ref(InquiryCycle.class), JointActivity::cycle, JointActivity.Builder::cycle)
          .may(
              "learningConditions",
              new Kind.Nested<>(() -> LEARNING_CONDITIONS),
              JointActivity::learningConditions,
              JointActivity.Builder::learningConditions)
          .many(
              "decisions",
              new Kind.Nested<>(() -> DECISION),
              JointActivity::decisions,
              JointActivity.Builder::addAllDecisions)
          .set(
              "products",
              refToAny(
                  Routine.class,
                  Tool.class,
                  Strategy.class,
                  ActionPlan.class,
                  Goal.class,
                  CapacityAssessment.class,
                  LogicModel.class,
                  Instrument.class),
              JointActivity::products,
              JointActivity.Builder::addAllProducts)
          .may(
              "durationMinutes",
              COUNT,
              JointActivity::durationMinutes,
              JointActivity.Builder::durationMinutes)
          .or(
              "occurrences",
              QUANTITY,
              Quantity.exactly(1),
              JointActivity::occurrences,
              JointActivity.Builder::occurrences)
          .may(
              "claimedCoLeading",
              word(CoLeadingType.class),
              JointActivity::claimedCoLeading,
              JointActivity.Builder::claimedCoLeading)
          .set(
              "enacts",
              refToAny(Strategy.class),
              JointActivity::enacts,
              JointActivity.Builder::addAllEnacts)
          .set("subjects", TEXT, JointActivity::subjects, JointActivity.Builder::addAllSubjects)
          .may("headcount", QUANTITY, JointActivity::headcount, JointActivity.Builder::headcount)
          .entity(
              JointActivity::sources,
              JointActivity.Builder::addAllSources,
              JointActivity::notes,
              JointActivity.Builder::addAllNotes,
              JointActivity::attributes,
              JointActivity.Builder::putAllAttributes)
          .done();

  static final Shape<Tie> TIE =
      Shape.of(
              Tie.class,
              "tie",
              need("from", ref(Actor.class), Tie::from),
              need("to", ref(Actor.class), Tie::to),
              need("kind", word(Tie.Kind.class), Tie::kind),
              Tie::builder,
              Tie.Builder::build)
          .may("weight", DECIMAL, Tie::weight, Tie.Builder::weight)
          .may("subject", TEXT, Tie::subject, Tie.Builder::subject)
          .may("when", TIME, Tie::when, Tie.Builder::when)
          .may("instrument", refToAny(Instrument.class), Tie::instrument, Tie.Builder::instrument)
          .sourced(Tie::sources, Tie.Builder::addAllSources, Tie::notes, Tie.Builder::addAllNotes)
          .done();

  static final Shape<TimeUse> TIME_USE =
      Shape.of(
              TimeUse.class,
              "time use",
              need("actor", ref(Actor.class), TimeUse::actor),
              need("category", word(TimeUse.Category.class), TimeUse::category),
              TimeUse::builder,
              TimeUse.Builder::build)
          .may("share", DECIMAL, TimeUse::share, TimeUse.Builder::share)
          .may("minutes", COUNT, TimeUse::minutes, TimeUse.Builder::minutes)
          .or(
              "method",
              word(TimeUse.Method.class),
              TimeUse.Method.UNKNOWN,
              TimeUse::method,
              TimeUse.Builder::method)
          .may("when", TIME, TimeUse::when, TimeUse.Builder::when)
          .sourced(
              TimeUse::sources,
              TimeUse.Builder::addAllSources,
              TimeUse::notes,
              TimeUse.Builder::addAllNotes)
          .done();

  static final Shape<InquiryCycle> CYCLE =
      Shape.of(
              InquiryCycle.class,
              "inquiry cycle",
              need("id", ID, InquiryCycle::id),
              InquiryCycle::builder,
              InquiryCycle.Builder::build)
          .may("name", TEXT, InquiryCycle::name, InquiryCycle.Builder::name)
          .may("unit", ref(OrgUnit.class), InquiryCycle::unit, InquiryCycle.Builder::unit)
          .may("period", PERIOD, InquiryCycle::period, InquiryCycle.Builder::period)
          .set(
              "ledTo",
              refToAny(Revision.class, ActionPlan.class, Strategy.class, Routine.class, Tool.class),
              InquiryCycle::ledTo,
              InquiryCycle.Builder::addAllLedTo)
          .entity(
              InquiryCycle::sources,
              InquiryCycle.Builder::addAllSources,
              InquiryCycle::notes,
              InquiryCycle.Builder::addAllNotes,
              InquiryCycle::attributes,
              InquiryCycle.Builder::putAllAttributes)
          .done();

  static final Shape<AssessedArea> ASSESSED_AREA =
      Shape.of(
              AssessedArea.class,
              "assessed area",
              need("name", TEXT, AssessedArea::name),
              AssessedArea::builder,
              AssessedArea.Builder::build)
          .may("rating", TEXT, AssessedArea::rating, AssessedArea.Builder::rating)
          .may("text", TEXT, AssessedArea::text, AssessedArea.Builder::text)
          .done();

  static final Shape<Need> NEED =
      Shape.of(
              Need.class,
              "need",
              need("id", ID, Need::id),
              need("text", TEXT, Need::text),
              Need::builder,
              Need.Builder::build)
          .entity(
              Need::sources,
              Need.Builder::addAllSources,
              Need::notes,
              Need.Builder::addAllNotes,
              Need::attributes,
              Need.Builder::putAllAttributes)
          .done();

  static final Shape<CapacityAssessment> ASSESSMENT =
      Shape.of(
              CapacityAssessment.class,
              "capacity assessment",
              need("id", ID, CapacityAssessment::id),
              CapacityAssessment::builder,
              CapacityAssessment.Builder::build)
          .may("name", TEXT, CapacityAssessment::name, CapacityAssessment.Builder::name)
          .may(
              "unit",
              ref(OrgUnit.class),
              CapacityAssessment::unit,
              CapacityAssessment.Builder::unit)
          .may("when", TIME, CapacityAssessment::when, CapacityAssessment.Builder::when)
          .many(
              "areas",
              new Kind.Nested<>(() -> ASSESSED_AREA),
              CapacityAssessment::areas,
              CapacityAssessment.Builder::addAllAreas)
          .many(
              "needs",
              new Kind.Nested<>(() -> NEED),
              CapacityAssessment::needs,
              CapacityAssessment.Builder::addAllNeeds)
          .entity(
              CapacityAssessment::sources,
              CapacityAssessment.Builder::addAllSources,
              CapacityAssessment::notes,
              CapacityAssessment.Builder::addAllNotes,
              CapacityAssessment::attributes,
              CapacityAssessment.Builder::putAllAttributes)
          .done();

  static final Shape<Challenge> CHALLENGE =
      Shape.of(
              Challenge.class,
              "challenge",
              need("id", ID, Challenge::id),
              need("text", TEXT, Challenge::text),
              Challenge::builder,
              Challenge.Builder::build)
          .entity(
              Challenge::sources,
              Challenge.Builder::addAllSources,
              Challenge::notes,
              Challenge.Builder::addAllNotes,
              Challenge::attributes,
              Challenge.Builder::putAllAttributes)
          .done();

  static final Shape<PlannedAction> PLANNED_ACTION =
      Shape.of(
              PlannedAction.class,
              "planned action",
              need("id", ID, PlannedAction::id),
              need("text", TEXT, PlannedAction::text),
              PlannedAction::builder,
              PlannedAction.Builder::build)
          .may("owner", ref(Actor.class), PlannedAction::owner, PlannedAction.Builder::owner)
          .may("due", TIME, PlannedAction::due, PlannedAction.Builder::due)
          .or(
              "status",
              word(PlannedAction.Status.class),
              PlannedAction.Status.UNKNOWN,
              PlannedAction::status,
              PlannedAction.Builder::status)
          .set(
              "addresses",
              refToAny(Challenge.class, Need.class, Finding.class),
              PlannedAction::addresses,
              PlannedAction.Builder::addAllAddresses)
          .entity(
              PlannedAction::sources,
              PlannedAction.Builder::addAllSources,
              PlannedAction::notes,
              PlannedAction.Builder::addAllNotes,
              PlannedAction::attributes,
              PlannedAction.Builder::putAllAttributes)
          .done();

  static final Shape<ActionPlan> PLAN =
      Shape.of(
              ActionPlan.class,
              "action plan",
              need("id", ID, ActionPlan::id),
              ActionPlan::builder,
              ActionPlan.Builder::build)
          .may("name", TEXT, ActionPlan::name, ActionPlan.Builder::name)
          .may("unit", ref(OrgUnit.class), ActionPlan::unit, ActionPlan.Builder::unit)
          .may("period", PERIOD, ActionPlan::period, ActionPlan.Builder::period)
          .may(
              "basedOn",
              ref(CapacityAssessment.class),
              ActionPlan::basedOn,
              ActionPlan.Builder::basedOn)
          .many(
              "challenges",
              new Kind.Nested<>(() -> CHALLENGE),
              ActionPlan::challenges,
              ActionPlan.Builder::addAllChallenges)
          .many(
              "actions",
              new Kind.Nested<>(() -> PLANNED_ACTION),
              ActionPlan::actions,
              ActionPlan.Builder::addAllActions)
          .may("revises", ref(ActionPlan.class), ActionPlan::revises, ActionPlan.Builder::revises)
          .entity(
              ActionPlan::sources,
              ActionPlan.Builder::addAllSources,
              ActionPlan::notes,
              ActionPlan.Builder::addAllNotes,
              ActionPlan::attributes,
              ActionPlan.Builder::putAllAttributes)
          .done();

  static final Shape<PartnerChange> PARTNER_CHANGE =
      Shape.of(
              PartnerChange.class,
              "partner change",
              need("who", ref(Actor.class), PartnerChange::who),
              PartnerChange::builder,
              PartnerChange.Builder::build)
          .may("when", TIME, PartnerChange::when, PartnerChange.Builder::when)
          .may(
              "renegotiated",
              ref(JointActivity.class),
              PartnerChange::renegotiated,
              PartnerChange.Builder::renegotiated)
          .sourced(
              PartnerChange::sources,
              PartnerChange.Builder::addAllSources,
              PartnerChange::notes,
              PartnerChange.Builder::addAllNotes)
          .done();

  static final Shape<PartnerNeed> PARTNER_NEED =
      Shape.of(
              PartnerNeed.class,
              "partner need",
              need("partner", ref(Actor.class), PartnerNeed::partner),
              need("text", TEXT, PartnerNeed::text),
              PartnerNeed::builder,
              PartnerNeed.Builder::build)
          .or("priority", TRUTH, false, PartnerNeed::priority, PartnerNeed.Builder::priority)
          .sourced(
              PartnerNeed::sources,
              PartnerNeed.Builder::addAllSources,
              PartnerNeed::notes,
              PartnerNeed.Builder::addAllNotes)
          .done();

  static final Shape<Partnership> PARTNERSHIP =
      Shape.of(
              Partnership.class,
              "partnership",
              need("id", ID, Partnership::id),
              Partnership::builder,
              Partnership.Builder::build)
          .may("name", TEXT, Partnership::name, Partnership.Builder::name)
          .or(
              "kind",
              word(Partnership.Kind.class),
              Partnership.Kind.OTHER,
              Partnership::kind,
              Partnership.Builder::kind)
          .set(
              "partners",
              ref(Actor.class),
              Partnership::partners,
              Partnership.Builder::addAllPartners)
          .many("agreements", TEXT, Partnership::agreements, Partnership.Builder::addAllAgreements)
          .many(
              "changes",
              new Kind.Nested<>(() -> PARTNER_CHANGE),
              Partnership::changes,
              Partnership.Builder::addAllChanges)
          .many(
              "needs",
              new Kind.Nested<>(() -> PARTNER_NEED),
              Partnership::needs,
              Partnership.Builder::addAllNeeds)
          .entity(
              Partnership::sources,
              Partnership.Builder::addAllSources,
              Partnership::notes,
              Partnership.Builder::addAllNotes,
              Partnership::attributes,
              Partnership.Builder::putAllAttributes)
          .done();

  static final Shape<Skill> SKILL =
      Shape.of(
              Skill.class,
              "skill",
              need("id", ID, Skill::id),
              need("name", TEXT, Skill::name),
              Skill::builder,
              Skill.Builder::build)
          .may("kind", word(Skill.Kind.class), Skill::kind, Skill.Builder::kind)
          .entity(
              Skill::sources,
              Skill.Builder::addAllSources,
              Skill::notes,
              Skill.Builder::addAllNotes,
              Skill::attributes,
              Skill.Builder::putAllAttributes)
          .done();

  static final Shape<Risk> RISK =
      Shape.of(
              Risk.class,
              "risk",
              need("id", ID, Risk::id),
              need("about", TEXT, Risk::about),
              Risk::builder,
              Risk.Builder::build)
          .or("kind", word(Risk.Kind.class), Risk.Kind.OTHER, Risk::kind, Risk.Builder::kind)
          .set(
              "mitigatedBy",
              refToAny(Skill.class, Tool.class, Routine.class, Strategy.class),
              Risk::mitigatedBy,
              Risk.Builder::addAllMitigatedBy)
          .entity(
              Risk::sources,
              Risk.Builder::addAllSources,
              Risk::notes,
              Risk.Builder::addAllNotes,
              Risk::attributes,
              Risk.Builder::putAllAttributes)
          .done();

  private PracticeShapes() {}
}

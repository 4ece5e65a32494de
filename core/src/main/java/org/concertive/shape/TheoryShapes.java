package org.concertive.shape;

import static org.concertive.shape.Kinds.ANSWER;
import static org.concertive.shape.Kinds.COUNT;
import static org.concertive.shape.Kinds.ID;
import static org.concertive.shape.Kinds.PERIOD;
import static org.concertive.shape.Kinds.TEXT;
import static org.concertive.shape.Kinds.TIME;
import static org.concertive.shape.Kinds.TRUTH;
import static org.concertive.shape.Kinds.ref;
import static org.concertive.shape.Kinds.refToAny;
import static org.concertive.shape.Kinds.word;
import static org.concertive.shape.Shape.need;

import org.concertive.model.evidence.Evidence;
import org.concertive.model.logic.Assumption;
import org.concertive.model.logic.ExternalFactor;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.logic.LogicModel;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.ContextFactor;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Partnership;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tool;
import org.concertive.model.scale.Innovation;
import org.concertive.model.theory.Change;
import org.concertive.model.theory.Conjecture;
import org.concertive.model.theory.EvidenceLink;
import org.concertive.model.theory.FundingSource;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.InstructionalVision;
import org.concertive.model.theory.Press;
import org.concertive.model.theory.ProblemFraming;
import org.concertive.model.theory.Proposition;
import org.concertive.model.theory.Rationale;
import org.concertive.model.theory.Revision;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.theory.SustainabilityPlan;
import org.concertive.model.theory.SystemComponent;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;

/** Theories of action in a document. */
final class TheoryShapes {
  static final Shape<Rationale> RATIONALE =
      Shape.of(
              Rationale.class,
              "rationale",
              need("text", TEXT, Rationale::text),
              Rationale::builder,
              Rationale.Builder::build)
          .set(
              "evidence",
              ref(Evidence.class),
              Rationale::evidence,
              Rationale.Builder::addAllEvidence)
          .many("literature", TEXT, Rationale::literature, Rationale.Builder::addAllLiterature)
          .done();

  static final Shape<Support> SUPPORT =
      Shape.of(
              Support.class,
              "support",
              need("kind", word(Support.Kind.class), Support::kind),
              Support::builder,
              Support.Builder::build)
          .may(
              "ref",
              refToAny(
                  Position.class, RoleGroup.class, Routine.class, JointActivity.class, Tool.class),
              Support::ref,
              Support.Builder::ref)
          .or(
              "intentional",
              ANSWER,
              Answer.UNKNOWN,
              Support::intentional,
              Support.Builder::intentional)
          .or(
              "withKnowledgeableOther",
              ANSWER,
              Answer.UNKNOWN,
              Support::withKnowledgeableOther,
              Support.Builder::withKnowledgeableOther)
          .or(
              "setting",
              word(Support.Setting.class),
              Support.Setting.UNKNOWN,
              Support::setting,
              Support.Builder::setting)
          .done();

  static final Shape<Press> PRESS =
      Shape.of(
              Press.class,
              "press",
              need("forWhat", TEXT, Press::forWhat),
              Press::builder,
              Press.Builder::build)
          .may(
              "accountableTo", ref(Actor.class), Press::accountableTo, Press.Builder::accountableTo)
          .may("consequence", TEXT, Press::consequence, Press.Builder::consequence)
          .done();

  static final Shape<EvidenceLink> EVIDENCE_LINK =
      Shape.of(
              EvidenceLink.class,
              "evidence link",
              need("evidence", ref(Evidence.class), EvidenceLink::evidence),
              need("bearing", word(EvidenceLink.Bearing.class), EvidenceLink::bearing),
              EvidenceLink::builder,
              EvidenceLink.Builder::build)
          .may(
              "strength",
              word(EvidenceLink.Strength.class),
              EvidenceLink::strength,
              EvidenceLink.Builder::strength)
          .done();

  static final Shape<Change> CHANGE =
      Shape.of(
              Change.class,
              "change",
              need(
                  "target",
                  refToAny(
                      Goal.class,
                      Strategy.class,
                      Proposition.class,
                      Conjecture.class,
                      InstructionalVision.class,
                      FundingSource.class,
                      SustainabilityPlan.class,
                      LogicModel.class,
                      LogicComponent.class,
                      LogicLink.class,
                      Assumption.class,
                      ExternalFactor.class,
                      Routine.class,
                      Tool.class),
                  Change::target),
              need("kind", word(Change.Kind.class), Change::kind),
              Change::builder,
              Change.Builder::build)
          .done();

  static final Shape<ProblemFraming> PROBLEM_FRAMING =
      Shape.of(
              ProblemFraming.class,
              "problem framing",
              need("unit", ref(OrgUnit.class), ProblemFraming::unit),
              need(
                  "orientation",
                  word(ProblemFraming.Orientation.class),
                  ProblemFraming::orientation),
              ProblemFraming::builder,
              ProblemFraming.Builder::build)
          .may("text", TEXT, ProblemFraming::text, ProblemFraming.Builder::text)
          .sourced(
              ProblemFraming::sources,
              ProblemFraming.Builder::addAllSources,
              ProblemFraming::notes,
              ProblemFraming.Builder::addAllNotes)
          .done();

  static final Shape<InstructionalVision> INSTRUCTIONAL_VISION =
      Shape.of(
              InstructionalVision.class,
              "vision",
              need("id", ID, InstructionalVision::id),
              need("unit", ref(OrgUnit.class), InstructionalVision::unit),
              InstructionalVision::builder,
              InstructionalVision.Builder::build)
          .may("text", TEXT, InstructionalVision::text, InstructionalVision.Builder::text)
          .set(
              "compatibleWith",
              ref(InstructionalVision.class),
              InstructionalVision::compatibleWith,
              InstructionalVision.Builder::addAllCompatibleWith)
          .set(
              "incompatibleWith",
              ref(InstructionalVision.class),
              InstructionalVision::incompatibleWith,
              InstructionalVision.Builder::addAllIncompatibleWith)
          .entity(
              InstructionalVision::sources,
              InstructionalVision.Builder::addAllSources,
              InstructionalVision::notes,
              InstructionalVision.Builder::addAllNotes,
              InstructionalVision::attributes,
              InstructionalVision.Builder::putAllAttributes)
          .done();

  static final Shape<Goal> GOAL =
      Shape.of(
              Goal.class,
              "goal",
              need("id", ID, Goal::id),
              need("statement", TEXT, Goal::statement),
              Goal::builder,
              Goal.Builder::build)
          .may("kind", word(Goal.Kind.class), Goal::kind, Goal.Builder::kind)
          .may("domain", ref(DecisionDomain.class), Goal::domain, Goal.Builder::domain)
          .set("heldBy", ref(Actor.class), Goal::heldBy, Goal.Builder::addAllHeldBy)
          .may("population", TEXT, Goal::population, Goal.Builder::population)
          .set("concerns", word(RoleType.class), Goal::concerns, Goal.Builder::addAllConcerns)
          .or("priority", TRUTH, false, Goal::priority, Goal.Builder::priority)
          .set(
              "compatibleWith",
              ref(Goal.class),
              Goal::compatibleWith,
              Goal.Builder::addAllCompatibleWith)
          .set(
              "incompatibleWith",
              ref(Goal.class),
              Goal::incompatibleWith,
              Goal.Builder::addAllIncompatibleWith)
          .set("subjects", TEXT, Goal::subjects, Goal.Builder::addAllSubjects)
          .entity(
              Goal::sources,
              Goal.Builder::addAllSources,
              Goal::notes,
              Goal.Builder::addAllNotes,
              Goal::attributes,
              Goal.Builder::putAllAttributes)
          .done();

  static final Shape<FundingSource> FUNDING_SOURCE =
      Shape.of(
              FundingSource.class,
              "funding source",
              need("id", ID, FundingSource::id),
              need("name", TEXT, FundingSource::name),
              FundingSource::builder,
              FundingSource.Builder::build)
          .or(
              "kind",
              word(FundingSource.Kind.class),
              FundingSource.Kind.OTHER,
              FundingSource::kind,
              FundingSource.Builder::kind)
          .or(
              "timeLimited",
              ANSWER,
              Answer.UNKNOWN,
              FundingSource::timeLimited,
              FundingSource.Builder::timeLimited)
          .may("period", PERIOD, FundingSource::period, FundingSource.Builder::period)
          .set(
              "pays",
              word(FundingSource.Use.class),
              FundingSource::pays,
              FundingSource.Builder::addAllPays)
          .entity(
              FundingSource::sources,
              FundingSource.Builder::addAllSources,
              FundingSource::notes,
              FundingSource.Builder::addAllNotes,
              FundingSource::attributes,
              FundingSource.Builder::putAllAttributes)
          .done();

  static final Shape<SustainabilityPlan> SUSTAINABILITY_PLAN =
      Shape.of(
              SustainabilityPlan.class,
              "sustainability plan",
              need("id", ID, SustainabilityPlan::id),
              need("text", TEXT, SustainabilityPlan::text),
              SustainabilityPlan::builder,
              SustainabilityPlan.Builder::build)
          .may("horizon", TIME, SustainabilityPlan::horizon, SustainabilityPlan.Builder::horizon)
          .may(
              "owner",
              ref(Actor.class),
              SustainabilityPlan::owner,
              SustainabilityPlan.Builder::owner)
          .set(
              "funding",
              ref(FundingSource.class),
              SustainabilityPlan::funding,
              SustainabilityPlan.Builder::addAllFunding)
          .entity(
              SustainabilityPlan::sources,
              SustainabilityPlan.Builder::addAllSources,
              SustainabilityPlan::notes,
              SustainabilityPlan.Builder::addAllNotes,
              SustainabilityPlan::attributes,
              SustainabilityPlan.Builder::putAllAttributes)
          .done();

  static final Shape<Strategy> STRATEGY =
      Shape.of(
              Strategy.class,
              "strategy",
              need("id", ID, Strategy::id),
              need("name", TEXT, Strategy::name),
              Strategy::builder,
              Strategy.Builder::build)
          .may("owner", ref(Actor.class), Strategy::owner, Strategy.Builder::owner)
          .may("target", ref(RoleGroup.class), Strategy::target, Strategy.Builder::target)
          .set(
              "targetRoles",
              word(RoleType.class),
              Strategy::targetRoles,
              Strategy.Builder::addAllTargetRoles)
          .may("learningGoal", TEXT, Strategy::learningGoal, Strategy.Builder::learningGoal)
          .many(
              "supports",
              new Kind.Nested<>(() -> SUPPORT),
              Strategy::supports,
              Strategy.Builder::addAllSupports)
          .many(
              "press",
              new Kind.Nested<>(() -> PRESS),
              Strategy::press,
              Strategy.Builder::addAllPress)
          .may(
              "rationale",
              new Kind.Nested<>(() -> RATIONALE),
              Strategy::rationale,
              Strategy.Builder::rationale)
          .or(
              "orientation",
              word(Strategy.Orientation.class),
              Strategy.Orientation.UNKNOWN,
              Strategy::orientation,
              Strategy.Builder::orientation)
          .set(
              "targetLevels",
              word(OrgLevel.class),
              Strategy::targetLevels,
              Strategy.Builder::addAllTargetLevels)
          .may(
              "requirement",
              new Kind.Nested<>(() -> PracticeShapes.REQUIREMENT),
              Strategy::requirement,
              Strategy.Builder::requirement)
          .set(
              "funding",
              ref(FundingSource.class),
              Strategy::funding,
              Strategy.Builder::addAllFunding)
          .may(
              "sustainabilityPlan",
              ref(SustainabilityPlan.class),
              Strategy::sustainabilityPlan,
              Strategy.Builder::sustainabilityPlan)
          .set("units", ref(OrgUnit.class), Strategy::units, Strategy.Builder::addAllUnits)
          .set("goals", ref(Goal.class), Strategy::goals, Strategy.Builder::addAllGoals)
          .may("scales", ref(Innovation.class), Strategy::scales, Strategy.Builder::scales)
          .set(
              "alignsWith",
              refToAny(Goal.class, ContextFactor.class),
              Strategy::alignsWith,
              Strategy.Builder::addAllAlignsWith)
          .set(
              "enactedThrough",
              ref(Routine.class),
              Strategy::enactedThrough,
              Strategy.Builder::addAllEnactedThrough)
          .may(
              "counterpartOf",
              ref(Strategy.class),
              Strategy::counterpartOf,
              Strategy.Builder::counterpartOf)
          .may("period", PERIOD, Strategy::period, Strategy.Builder::period)
          .or(
              "differentiated",
              ANSWER,
              Answer.UNKNOWN,
              Strategy::differentiated,
              Strategy.Builder::differentiated)
          .set("subjects", TEXT, Strategy::subjects, Strategy.Builder::addAllSubjects)
          .entity(
              Strategy::sources,
              Strategy.Builder::addAllSources,
              Strategy::notes,
              Strategy.Builder::addAllNotes,
              Strategy::attributes,
              Strategy.Builder::putAllAttributes)
          .done();

  static final Shape<Proposition> PROPOSITION =
      Shape.of(
              Proposition.class,
              "proposition",
              need("id", ID, Proposition::id),
              Proposition::builder,
              Proposition.Builder::build)
          .set(
              "if",
              refToAny(Strategy.class, LogicComponent.class),
              Proposition::premises,
              Proposition.Builder::addAllPremises)
          .set(
              "then",
              refToAny(Goal.class, LogicComponent.class),
              Proposition::then,
              Proposition.Builder::addAllThen)
          .may(
              "because",
              new Kind.Nested<>(() -> RATIONALE),
              Proposition::because,
              Proposition.Builder::because)
          .or(
              "direction",
              word(Proposition.Direction.class),
              Proposition.Direction.CHANGE,
              Proposition::direction,
              Proposition.Builder::direction)
          .entity(
              Proposition::sources,
              Proposition.Builder::addAllSources,
              Proposition::notes,
              Proposition.Builder::addAllNotes,
              Proposition::attributes,
              Proposition.Builder::putAllAttributes)
          .done();

  static final Shape<Conjecture> CONJECTURE =
      Shape.of(
              Conjecture.class,
              "conjecture",
              need("id", ID, Conjecture::id),
              need("text", TEXT, Conjecture::text),
              Conjecture::builder,
              Conjecture.Builder::build)
          .set("about", ref(Entity.class), Conjecture::about, Conjecture.Builder::addAllAbout)
          .set(
              "components",
              word(SystemComponent.class),
              Conjecture::components,
              Conjecture.Builder::addAllComponents)
          .or(
              "status",
              word(Conjecture.Status.class),
              Conjecture.Status.UNTESTED,
              Conjecture::status,
              Conjecture.Builder::status)
          .many(
              "evidence",
              new Kind.Nested<>(() -> EVIDENCE_LINK),
              Conjecture::evidence,
              Conjecture.Builder::addAllEvidence)
          .may("since", TIME, Conjecture::since, Conjecture.Builder::since)
          .entity(
              Conjecture::sources,
              Conjecture.Builder::addAllSources,
              Conjecture::notes,
              Conjecture.Builder::addAllNotes,
              Conjecture::attributes,
              Conjecture.Builder::putAllAttributes)
          .done();

  static final Shape<Revision> REVISION =
      Shape.of(
              Revision.class,
              "revision",
              need("id", ID, Revision::id),
              need("number", COUNT, Revision::number),
              Revision::builder,
              Revision.Builder::build)
          .may("when", TIME, Revision::when, Revision.Builder::when)
          .may("cycle", ref(InquiryCycle.class), Revision::cycle, Revision.Builder::cycle)
          .many(
              "changes",
              new Kind.Nested<>(() -> CHANGE),
              Revision::changes,
              Revision.Builder::addAllChanges)
          .may("loop", word(Revision.Loop.class), Revision::loop, Revision.Builder::loop)
          .set("because", ref(Evidence.class), Revision::because, Revision.Builder::addAllBecause)
          .entity(
              Revision::sources,
              Revision.Builder::addAllSources,
              Revision::notes,
              Revision.Builder::addAllNotes,
              Revision::attributes,
              Revision.Builder::putAllAttributes)
          .done();

  static final Shape<TheoryOfAction> THEORY_OF_ACTION =
      Shape.of(
              TheoryOfAction.class,
              "theory of action",
              need("id", ID, TheoryOfAction::id),
              need("title", TEXT, TheoryOfAction::title),
              need("stance", word(TheoryOfAction.Stance.class), TheoryOfAction::stance),
              TheoryOfAction::builder,
              TheoryOfAction.Builder::build)
          .may(
              "owner",
              refToAny(OrgUnit.class, Partnership.class),
              TheoryOfAction::owner,
              TheoryOfAction.Builder::owner)
          .may("problem", TEXT, TheoryOfAction::problem, TheoryOfAction.Builder::problem)
          .many(
              "goals",
              new Kind.Nested<>(() -> GOAL),
              TheoryOfAction::goals,
              TheoryOfAction.Builder::addAllGoals)
          .many(
              "strategies",
              new Kind.Nested<>(() -> STRATEGY),
              TheoryOfAction::strategies,
              TheoryOfAction.Builder::addAllStrategies)
          .many(
              "propositions",
              new Kind.Nested<>(() -> PROPOSITION),
              TheoryOfAction::propositions,
              TheoryOfAction.Builder::addAllPropositions)
          .many(
              "conjectures",
              new Kind.Nested<>(() -> CONJECTURE),
              TheoryOfAction::conjectures,
              TheoryOfAction.Builder::addAllConjectures)
          .many(
              "revisions",
              new Kind.Nested<>(() -> REVISION),
              TheoryOfAction::revisions,
              TheoryOfAction.Builder::addAllRevisions)
          .many(
              "framings",
              new Kind.Nested<>(() -> PROBLEM_FRAMING),
              TheoryOfAction::framings,
              TheoryOfAction.Builder::addAllFramings)
          .many(
              "visions",
              new Kind.Nested<>(() -> INSTRUCTIONAL_VISION),
              TheoryOfAction::visions,
              TheoryOfAction.Builder::addAllVisions)
          .many(
              "funding",
              new Kind.Nested<>(() -> FUNDING_SOURCE),
              TheoryOfAction::funding,
              TheoryOfAction.Builder::addAllFunding)
          .many(
              "sustainability",
              new Kind.Nested<>(() -> SUSTAINABILITY_PLAN),
              TheoryOfAction::sustainability,
              TheoryOfAction.Builder::addAllSustainability)
          .set(
              "components",
              word(SystemComponent.class),
              TheoryOfAction::components,
              TheoryOfAction.Builder::addAllComponents)
          .may("validFor", PERIOD, TheoryOfAction::validFor, TheoryOfAction.Builder::validFor)
          .may(
              "supersedes",
              ref(TheoryOfAction.class),
              TheoryOfAction::supersedes,
              TheoryOfAction.Builder::supersedes)
          .entity(
              TheoryOfAction::sources,
              TheoryOfAction.Builder::addAllSources,
              TheoryOfAction::notes,
              TheoryOfAction.Builder::addAllNotes,
              TheoryOfAction::attributes,
              TheoryOfAction.Builder::putAllAttributes)
          .done();

  private TheoryShapes() {}
}

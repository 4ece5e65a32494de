package org.concertive.shape;

import static org.concertive.shape.Kinds.DECIMAL;
import static org.concertive.shape.Kinds.ID;
import static org.concertive.shape.Kinds.TEXT;
import static org.concertive.shape.Kinds.TIME;
import static org.concertive.shape.Kinds.ref;
import static org.concertive.shape.Kinds.word;
import static org.concertive.shape.Shape.need;

import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.Waiver;
import org.concertive.model.value.Entity;

/**
 * A document as a whole: the root, with its lists grouped in sections. Every other table is reached
 * from here.
 */
public final class SystemShape {
  static final Shape<Waiver> WAIVER =
      Shape.of(
              Waiver.class,
              "waiver",
              need("rule", TEXT, Waiver::rule),
              need("by", TEXT, Waiver::by),
              need("reason", TEXT, Waiver::reason),
              Waiver::builder,
              Waiver.Builder::build)
          .may("subject", ref(Entity.class), Waiver::subject, Waiver.Builder::subject)
          .may("pointer", TEXT, Waiver::pointer, Waiver.Builder::pointer)
          .may("until", TIME, Waiver::until, Waiver.Builder::until)
          .done();

  private static final Shape<LeadershipSystem> ORGANIZATION =
      section("organization")
          .many(
              "units",
              new Kind.Nested<>(() -> OrganizationShapes.UNIT),
              LeadershipSystem::units,
              LeadershipSystem.Builder::addAllUnits)
          .many(
              "people",
              new Kind.Nested<>(() -> OrganizationShapes.PERSON),
              LeadershipSystem::people,
              LeadershipSystem.Builder::addAllPeople)
          .many(
              "positions",
              new Kind.Nested<>(() -> OrganizationShapes.POSITION),
              LeadershipSystem::positions,
              LeadershipSystem.Builder::addAllPositions)
          .many(
              "appointments",
              new Kind.Nested<>(() -> OrganizationShapes.APPOINTMENT),
              LeadershipSystem::appointments,
              LeadershipSystem.Builder::addAllAppointments)
          .many(
              "roleGroups",
              new Kind.Nested<>(() -> OrganizationShapes.ROLE_GROUP),
              LeadershipSystem::roleGroups,
              LeadershipSystem.Builder::addAllRoleGroups)
          .many(
              "teams",
              new Kind.Nested<>(() -> OrganizationShapes.TEAM),
              LeadershipSystem::teams,
              LeadershipSystem.Builder::addAllTeams)
          .many(
              "domains",
              new Kind.Nested<>(() -> OrganizationShapes.DOMAIN),
              LeadershipSystem::domains,
              LeadershipSystem.Builder::addAllDomains)
          .many(
              "authority",
              new Kind.Nested<>(() -> OrganizationShapes.GRANT),
              LeadershipSystem::authority,
              LeadershipSystem.Builder::addAllAuthority)
          .many(
              "leaders",
              new Kind.Nested<>(() -> OrganizationShapes.LEADER),
              LeadershipSystem::leaders,
              LeadershipSystem.Builder::addAllLeaders)
          .many(
              "contexts",
              new Kind.Nested<>(() -> OrganizationShapes.CONTEXT),
              LeadershipSystem::contexts,
              LeadershipSystem.Builder::addAllContexts)
          .done();

  private static final Shape<LeadershipSystem> PRACTICE =
      section("practice")
          .many(
              "routines",
              new Kind.Nested<>(() -> PracticeShapes.ROUTINE),
              LeadershipSystem::routines,
              LeadershipSystem.Builder::addAllRoutines)
          .many(
              "tools",
              new Kind.Nested<>(() -> PracticeShapes.TOOL),
              LeadershipSystem::tools,
              LeadershipSystem.Builder::addAllTools)
          .many(
              "activities",
              new Kind.Nested<>(() -> PracticeShapes.ACTIVITY),
              LeadershipSystem::activities,
              LeadershipSystem.Builder::addAllActivities)
          .many(
              "ties",
              new Kind.Nested<>(() -> PracticeShapes.TIE),
              LeadershipSystem::ties,
              LeadershipSystem.Builder::addAllTies)
          .many(
              "timeUse",
              new Kind.Nested<>(() -> PracticeShapes.TIME_USE),
              LeadershipSystem::timeUse,
              LeadershipSystem.Builder::addAllTimeUse)
          .many(
              "cycles",
              new Kind.Nested<>(() -> PracticeShapes.CYCLE),
              LeadershipSystem::cycles,
              LeadershipSystem.Builder::addAllCycles)
          .many(
              "assessments",
              new Kind.Nested<>(() -> PracticeShapes.ASSESSMENT),
              LeadershipSystem::assessments,
              LeadershipSystem.Builder::addAllAssessments)
          .many(
              "plans",
              new Kind.Nested<>(() -> PracticeShapes.PLAN),
              LeadershipSystem::plans,
              LeadershipSystem.Builder::addAllPlans)
          .many(
              "partnerships",
              new Kind.Nested<>(() -> PracticeShapes.PARTNERSHIP),
              LeadershipSystem::partnerships,
              LeadershipSystem.Builder::addAllPartnerships)
          .many(
              "risks",
              new Kind.Nested<>(() -> PracticeShapes.RISK),
              LeadershipSystem::risks,
              LeadershipSystem.Builder::addAllRisks)
          .many(
              "skills",
              new Kind.Nested<>(() -> PracticeShapes.SKILL),
              LeadershipSystem::skills,
              LeadershipSystem.Builder::addAllSkills)
          .done();

  private static final Shape<LeadershipSystem> EVIDENCE =
      section("evidence")
          .many(
              "items",
              new Kind.Nested<>(() -> EvidenceShapes.EVIDENCE),
              LeadershipSystem::items,
              LeadershipSystem.Builder::addAllItems)
          .many(
              "findings",
              new Kind.Nested<>(() -> EvidenceShapes.FINDING),
              LeadershipSystem::findings,
              LeadershipSystem.Builder::addAllFindings)
          .many(
              "figures",
              new Kind.Nested<>(() -> EvidenceShapes.FIGURE),
              LeadershipSystem::figures,
              LeadershipSystem.Builder::addAllFigures)
          .many(
              "indicators",
              new Kind.Nested<>(() -> EvidenceShapes.INDICATOR),
              LeadershipSystem::indicators,
              LeadershipSystem.Builder::addAllIndicators)
          .many(
              "measurements",
              new Kind.Nested<>(() -> EvidenceShapes.MEASUREMENT),
              LeadershipSystem::measurements,
              LeadershipSystem.Builder::addAllMeasurements)
          .many(
              "instruments",
              new Kind.Nested<>(() -> EvidenceShapes.INSTRUMENT),
              LeadershipSystem::instruments,
              LeadershipSystem.Builder::addAllInstruments)
          .many(
              "studies",
              new Kind.Nested<>(() -> EvidenceShapes.STUDY),
              LeadershipSystem::studies,
              LeadershipSystem.Builder::addAllStudies)
          .many(
              "questions",
              new Kind.Nested<>(() -> EvidenceShapes.QUESTION),
              LeadershipSystem::questions,
              LeadershipSystem.Builder::addAllQuestions)
          .many(
              "polls",
              new Kind.Nested<>(() -> EvidenceShapes.POLL),
              LeadershipSystem::polls,
              LeadershipSystem.Builder::addAllPolls)
          .done();

  private static final Shape<LeadershipSystem> SCALE =
      section("scale")
          .many(
              "innovations",
              new Kind.Nested<>(() -> ScaleShapes.INNOVATION),
              LeadershipSystem::innovations,
              LeadershipSystem.Builder::addAllInnovations)
          .many(
              "adoption",
              new Kind.Nested<>(() -> ScaleShapes.ADOPTION),
              LeadershipSystem::adoption,
              LeadershipSystem.Builder::addAllAdoption)
          .many(
              "summaries",
              new Kind.Nested<>(() -> ScaleShapes.SUMMARY),
              LeadershipSystem::summaries,
              LeadershipSystem.Builder::addAllSummaries)
          .many(
              "ownership",
              new Kind.Nested<>(() -> ScaleShapes.OWNERSHIP),
              LeadershipSystem::ownership,
              LeadershipSystem.Builder::addAllOwnership)
          .many(
              "associations",
              new Kind.Nested<>(() -> ScaleShapes.ASSOCIATION),
              LeadershipSystem::associations,
              LeadershipSystem.Builder::addAllAssociations)
          .many(
              "profiles",
              new Kind.Nested<>(() -> ScaleShapes.PROFILE),
              LeadershipSystem::profiles,
              LeadershipSystem.Builder::addAllProfiles)
          .done();

  /** The whole document. Its format is a constant of the library; the reader checks it. */
  public static final Shape<LeadershipSystem> SYSTEM =
      Shape.of(
              LeadershipSystem.class,
              "system",
              need("format", TEXT, system -> LeadershipSystem.FORMAT),
              need("id", ID, LeadershipSystem::id),
              need("title", TEXT, LeadershipSystem::title),
              (format, id, title) -> LeadershipSystem.builder(id, title),
              LeadershipSystem.Builder::build)
          .may(
              "stage",
              word(LeadershipSystem.Stage.class),
              LeadershipSystem::stage,
              LeadershipSystem.Builder::stage)
          .may("asOf", TIME, LeadershipSystem::asOf, LeadershipSystem.Builder::asOf)
          .map(
              "coverage",
              new Kind.Entries<>(word(Aspect.class), word(Coverage.class)),
              LeadershipSystem::coverage,
              LeadershipSystem.Builder::putAllCoverage)
          .many(
              "sources",
              new Kind.Nested<>(() -> EvidenceShapes.SOURCE_DOCUMENT),
              LeadershipSystem::sources,
              LeadershipSystem.Builder::addAllSources)
          .section("organization", ORGANIZATION)
          .section("practice", PRACTICE)
          .many(
              "theories",
              new Kind.Nested<>(() -> TheoryShapes.THEORY_OF_ACTION),
              LeadershipSystem::theories,
              LeadershipSystem.Builder::addAllTheories)
          .many(
              "logicModels",
              new Kind.Nested<>(() -> LogicShapes.LOGIC_MODEL),
              LeadershipSystem::logicModels,
              LeadershipSystem.Builder::addAllLogicModels)
          .section("evidence", EVIDENCE)
          .section("scale", SCALE)
          .map(
              "thresholds",
              new Kind.Entries<>(TEXT, DECIMAL),
              LeadershipSystem::thresholds,
              LeadershipSystem.Builder::putAllThresholds)
          .many(
              "waivers",
              new Kind.Nested<>(() -> WAIVER),
              LeadershipSystem::waivers,
              LeadershipSystem.Builder::addAllWaivers)
          .many("notes", TEXT, LeadershipSystem::notes, LeadershipSystem.Builder::addAllNotes)
          .done();

  private SystemShape() {}

  /** Starts a group of fields of the root, which the root's own table fills in. */
  private static Shape.Table<LeadershipSystem, LeadershipSystem.Builder> section(String name) {
    return Shape.of(
        LeadershipSystem.class,
        name,
        () -> {
          throw new IllegalStateException("The section " + name + " must be an object of its own.");
        },
        LeadershipSystem.Builder::build);
  }
}

package org.concertive.shape;

import static org.concertive.shape.Kinds.COUNT;
import static org.concertive.shape.Kinds.DECIMAL;
import static org.concertive.shape.Kinds.ID;
import static org.concertive.shape.Kinds.PERCENT;
import static org.concertive.shape.Kinds.TEXT;
import static org.concertive.shape.Kinds.TIME;
import static org.concertive.shape.Kinds.ref;
import static org.concertive.shape.Kinds.word;
import static org.concertive.shape.Shape.need;

import org.concertive.model.evidence.Evidence;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tool;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.model.scale.FactorAssociation;
import org.concertive.model.scale.Innovation;
import org.concertive.model.scale.OwnershipState;
import org.concertive.model.scale.ScaleDimension;
import org.concertive.model.scale.ScaleProfile;

/** What is scaled, and how far it has spread, in a document. */
final class ScaleShapes {
  static final Shape<Innovation> INNOVATION =
      Shape.of(
              Innovation.class,
              "innovation",
              need("id", ID, Innovation::id),
              need("name", TEXT, Innovation::name),
              Innovation::builder,
              Innovation.Builder::build)
          .or(
              "kind",
              word(Innovation.Kind.class),
              Innovation.Kind.OTHER,
              Innovation::kind,
              Innovation.Builder::kind)
          .set(
              "routines",
              ref(Routine.class),
              Innovation::routines,
              Innovation.Builder::addAllRoutines)
          .set("tools", ref(Tool.class), Innovation::tools, Innovation.Builder::addAllTools)
          .entity(
              Innovation::sources,
              Innovation.Builder::addAllSources,
              Innovation::notes,
              Innovation.Builder::addAllNotes,
              Innovation::attributes,
              Innovation.Builder::putAllAttributes)
          .done();

  static final Shape<AdoptionObservation> ADOPTION =
      Shape.of(
              AdoptionObservation.class,
              "adoption observation",
              need("practice", ref(Innovation.class), AdoptionObservation::practice),
              need("unit", ref(OrgUnit.class), AdoptionObservation::unit),
              need("when", TIME, AdoptionObservation::when),
              AdoptionObservation::builder,
              AdoptionObservation.Builder::build)
          .or("id", ID, "", AdoptionObservation::id, AdoptionObservation.Builder::id)
          .may(
              "adopting",
              COUNT,
              AdoptionObservation::adopting,
              AdoptionObservation.Builder::adopting)
          .may("total", COUNT, AdoptionObservation::total, AdoptionObservation.Builder::total)
          .may(
              "percent",
              PERCENT,
              AdoptionObservation::percent,
              AdoptionObservation.Builder::percent)
          .entity(
              AdoptionObservation::sources,
              AdoptionObservation.Builder::addAllSources,
              AdoptionObservation::notes,
              AdoptionObservation.Builder::addAllNotes,
              AdoptionObservation::attributes,
              AdoptionObservation.Builder::putAllAttributes)
          .done();

  static final Shape<DistributionSummary> SUMMARY =
      Shape.of(
              DistributionSummary.class,
              "distribution summary",
              need("practice", ref(Innovation.class), DistributionSummary::practice),
              need("when", TIME, DistributionSummary::when),
              need("n", COUNT, DistributionSummary::n),
              need("mean", DECIMAL, DistributionSummary::mean),
              DistributionSummary::builder,
              DistributionSummary.Builder::build)
          .or("id", ID, "", DistributionSummary::id, DistributionSummary.Builder::id)
          .may(
              "unitLevel",
              word(OrgLevel.class),
              DistributionSummary::unitLevel,
              DistributionSummary.Builder::unitLevel)
          .may("sd", DECIMAL, DistributionSummary::sd, DistributionSummary.Builder::sd)
          .or(
              "sdKind",
              word(DistributionSummary.SdKind.class),
              DistributionSummary.SdKind.UNKNOWN,
              DistributionSummary::sdKind,
              DistributionSummary.Builder::sdKind)
          .may("min", DECIMAL, DistributionSummary::min, DistributionSummary.Builder::min)
          .may("max", DECIMAL, DistributionSummary::max, DistributionSummary.Builder::max)
          .may(
              "population",
              COUNT,
              DistributionSummary::population,
              DistributionSummary.Builder::population)
          .may("sample", COUNT, DistributionSummary::sample, DistributionSummary.Builder::sample)
          .entity(
              DistributionSummary::sources,
              DistributionSummary.Builder::addAllSources,
              DistributionSummary::notes,
              DistributionSummary.Builder::addAllNotes,
              DistributionSummary::attributes,
              DistributionSummary.Builder::putAllAttributes)
          .done();

  static final Shape<OwnershipState> OWNERSHIP =
      Shape.of(
              OwnershipState.class,
              "ownership state",
              need("practice", ref(Innovation.class), OwnershipState::practice),
              need("when", TIME, OwnershipState::when),
              need("locus", word(OwnershipState.Locus.class), OwnershipState::locus),
              OwnershipState::builder,
              OwnershipState.Builder::build)
          .may("unit", ref(OrgUnit.class), OwnershipState::unit, OwnershipState.Builder::unit)
          .sourced(
              OwnershipState::sources,
              OwnershipState.Builder::addAllSources,
              OwnershipState::notes,
              OwnershipState.Builder::addAllNotes)
          .done();

  static final Shape<FactorAssociation> ASSOCIATION =
      Shape.of(
              FactorAssociation.class,
              "factor association",
              need("practice", ref(Innovation.class), FactorAssociation::practice),
              need("factor", TEXT, FactorAssociation::factor),
              need("when", TIME, FactorAssociation::when),
              need("result", word(FactorAssociation.Result.class), FactorAssociation::result),
              FactorAssociation::builder,
              FactorAssociation.Builder::build)
          .or("id", ID, "", FactorAssociation::id, FactorAssociation.Builder::id)
          .may("group", TEXT, FactorAssociation::group, FactorAssociation.Builder::group)
          .set(
              "evidence",
              ref(Evidence.class),
              FactorAssociation::evidence,
              FactorAssociation.Builder::addAllEvidence)
          .may(
              "direction",
              word(FactorAssociation.Direction.class),
              FactorAssociation::direction,
              FactorAssociation.Builder::direction)
          .or(
              "claim",
              word(FactorAssociation.Claim.class),
              FactorAssociation.Claim.ASSOCIATION,
              FactorAssociation::claim,
              FactorAssociation.Builder::claim)
          .entity(
              FactorAssociation::sources,
              FactorAssociation.Builder::addAllSources,
              FactorAssociation::notes,
              FactorAssociation.Builder::addAllNotes,
              FactorAssociation::attributes,
              FactorAssociation.Builder::putAllAttributes)
          .done();

  static final Shape<ScaleDimension> DIMENSION =
      Shape.of(
              ScaleDimension.class,
              "scale dimension",
              ScaleDimension::builder,
              ScaleDimension.Builder::build)
          .may("rating", TEXT, ScaleDimension::rating, ScaleDimension.Builder::rating)
          .set(
              "evidence",
              ref(Evidence.class),
              ScaleDimension::evidence,
              ScaleDimension.Builder::addAllEvidence)
          .may("text", TEXT, ScaleDimension::text, ScaleDimension.Builder::text)
          .done();

  static final Shape<ScaleProfile> PROFILE =
      Shape.of(
              ScaleProfile.class,
              "scale profile",
              need("practice", ref(Innovation.class), ScaleProfile::practice),
              ScaleProfile::builder,
              ScaleProfile.Builder::build)
          .may(
              "depth",
              new Kind.Nested<>(() -> DIMENSION),
              ScaleProfile::depth,
              ScaleProfile.Builder::depth)
          .may(
              "sustainability",
              new Kind.Nested<>(() -> DIMENSION),
              ScaleProfile::sustainability,
              ScaleProfile.Builder::sustainability)
          .may(
              "spread",
              new Kind.Nested<>(() -> DIMENSION),
              ScaleProfile::spread,
              ScaleProfile.Builder::spread)
          .may(
              "ownership",
              new Kind.Nested<>(() -> DIMENSION),
              ScaleProfile::ownership,
              ScaleProfile.Builder::ownership)
          .sourced(
              ScaleProfile::sources,
              ScaleProfile.Builder::addAllSources,
              ScaleProfile::notes,
              ScaleProfile.Builder::addAllNotes)
          .done();

  private ScaleShapes() {}
}

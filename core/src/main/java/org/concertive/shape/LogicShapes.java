package org.concertive.shape;

import static org.concertive.shape.Kinds.ID;
import static org.concertive.shape.Kinds.TEXT;
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
import org.concertive.model.organization.RoleType;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Entity;

/** Logic models in a document. */
final class LogicShapes {
  static final Shape<LogicComponent> LOGIC_COMPONENT =
      Shape.of(
              LogicComponent.class,
              "component",
              need("id", ID, LogicComponent::id),
              need("type", word(LogicComponent.Type.class), LogicComponent::type),
              need("label", TEXT, LogicComponent::label),
              LogicComponent::builder,
              LogicComponent.Builder::build)
          .may(
              "horizon",
              word(LogicComponent.Horizon.class),
              LogicComponent::horizon,
              LogicComponent.Builder::horizon)
          .may("population", TEXT, LogicComponent::population, LogicComponent.Builder::population)
          .set(
              "concerns",
              word(RoleType.class),
              LogicComponent::concerns,
              LogicComponent.Builder::addAllConcerns)
          .may(
              "realizes",
              refToAny(Entity.class),
              LogicComponent::realizes,
              LogicComponent.Builder::realizes)
          .entity(
              LogicComponent::sources,
              LogicComponent.Builder::addAllSources,
              LogicComponent::notes,
              LogicComponent.Builder::addAllNotes,
              LogicComponent::attributes,
              LogicComponent.Builder::putAllAttributes)
          .done();

  static final Shape<LogicLink> LOGIC_LINK =
      Shape.of(
              LogicLink.class,
              "link",
              need("id", ID, LogicLink::id),
              need("from", ref(LogicComponent.class), LogicLink::from),
              need("to", ref(LogicComponent.class), LogicLink::to),
              need("kind", word(LogicLink.Kind.class), LogicLink::kind),
              LogicLink::builder,
              LogicLink.Builder::build)
          .may("mechanism", TEXT, LogicLink::mechanism, LogicLink.Builder::mechanism)
          .entity(
              LogicLink::sources,
              LogicLink.Builder::addAllSources,
              LogicLink::notes,
              LogicLink.Builder::addAllNotes,
              LogicLink::attributes,
              LogicLink.Builder::putAllAttributes)
          .done();

  static final Shape<Assumption> ASSUMPTION =
      Shape.of(
              Assumption.class,
              "assumption",
              need("id", ID, Assumption::id),
              need("text", TEXT, Assumption::text),
              Assumption::builder,
              Assumption.Builder::build)
          .set(
              "about",
              refToAny(LogicLink.class, LogicComponent.class),
              Assumption::about,
              Assumption.Builder::addAllAbout)
          .or(
              "status",
              word(Assumption.Status.class),
              Assumption.Status.UNTESTED,
              Assumption::status,
              Assumption.Builder::status)
          .set(
              "evidence",
              ref(Evidence.class),
              Assumption::evidence,
              Assumption.Builder::addAllEvidence)
          .entity(
              Assumption::sources,
              Assumption.Builder::addAllSources,
              Assumption::notes,
              Assumption.Builder::addAllNotes,
              Assumption::attributes,
              Assumption.Builder::putAllAttributes)
          .done();

  static final Shape<ExternalFactor> EXTERNAL_FACTOR =
      Shape.of(
              ExternalFactor.class,
              "external factor",
              need("id", ID, ExternalFactor::id),
              need("text", TEXT, ExternalFactor::text),
              ExternalFactor::builder,
              ExternalFactor.Builder::build)
          .or(
              "effect",
              word(ExternalFactor.Effect.class),
              ExternalFactor.Effect.UNKNOWN,
              ExternalFactor::effect,
              ExternalFactor.Builder::effect)
          .set(
              "about",
              refToAny(LogicLink.class, LogicComponent.class),
              ExternalFactor::about,
              ExternalFactor.Builder::addAllAbout)
          .entity(
              ExternalFactor::sources,
              ExternalFactor.Builder::addAllSources,
              ExternalFactor::notes,
              ExternalFactor.Builder::addAllNotes,
              ExternalFactor::attributes,
              ExternalFactor.Builder::putAllAttributes)
          .done();

  static final Shape<LogicModel> LOGIC_MODEL =
      Shape.of(
              LogicModel.class,
              "logic model",
              need("id", ID, LogicModel::id),
              need("title", TEXT, LogicModel::title),
              LogicModel::builder,
              LogicModel.Builder::build)
          .may("situation", TEXT, LogicModel::situation, LogicModel.Builder::situation)
          .many(
              "components",
              new Kind.Nested<>(() -> LOGIC_COMPONENT),
              LogicModel::components,
              LogicModel.Builder::addAllComponents)
          .many(
              "links",
              new Kind.Nested<>(() -> LOGIC_LINK),
              LogicModel::links,
              LogicModel.Builder::addAllLinks)
          .many(
              "assumptions",
              new Kind.Nested<>(() -> ASSUMPTION),
              LogicModel::assumptions,
              LogicModel.Builder::addAllAssumptions)
          .many(
              "externalFactors",
              new Kind.Nested<>(() -> EXTERNAL_FACTOR),
              LogicModel::externalFactors,
              LogicModel.Builder::addAllExternalFactors)
          .may("theory", ref(TheoryOfAction.class), LogicModel::theory, LogicModel.Builder::theory)
          .entity(
              LogicModel::sources,
              LogicModel.Builder::addAllSources,
              LogicModel::notes,
              LogicModel.Builder::addAllNotes,
              LogicModel::attributes,
              LogicModel.Builder::putAllAttributes)
          .done();

  private LogicShapes() {}
}

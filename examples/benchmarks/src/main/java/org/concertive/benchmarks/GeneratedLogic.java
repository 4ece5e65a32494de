package org.concertive.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.concertive.model.logic.Assumption;
import org.concertive.model.logic.ExternalFactor;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.logic.LogicModel;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.Routine;

/** The logic model of a district: resources, activities, outputs, outcomes, impact. */
final class GeneratedLogic {
  private static final int WIDTH = 4;

  private final Draft draft;
  private final Chance chance;

  GeneratedLogic(Draft draft) {
    this.draft = draft;
    this.chance = draft.chance;
  }

  void district(Site district) {
    String id = draft.id(district, LogicModel.class, "model");
    List<LogicComponent> components = new ArrayList<>();
    List<LogicLink> links = new ArrayList<>();
    for (int i = 1; i <= WIDTH; i++) {
      String routine = district.all(Routine.class).get(i - 1);
      components.add(component(district, LogicComponent.Type.RESOURCE, i).build());
      components.add(
          component(district, LogicComponent.Type.ACTIVITY, i).realizes(routine).build());
      components.add(component(district, LogicComponent.Type.OUTPUT, i).build());
      components.add(
          component(district, LogicComponent.Type.OUTCOME, i)
              .horizon(
                  i == 1 ? LogicComponent.Horizon.SHORT_TERM : LogicComponent.Horizon.LONG_TERM)
              .concerns(RoleType.STUDENT)
              .population(draft.words.group())
              .build());
      link(
          district,
          links,
          name(id, LogicComponent.Type.RESOURCE, i),
          name(id, LogicComponent.Type.ACTIVITY, i),
          LogicLink.Kind.CAUSAL);
      link(
          district,
          links,
          name(id, LogicComponent.Type.ACTIVITY, i),
          name(id, LogicComponent.Type.OUTPUT, i),
          LogicLink.Kind.CAUSAL);
      link(
          district,
          links,
          name(id, LogicComponent.Type.OUTPUT, i),
          name(id, LogicComponent.Type.OUTCOME, i),
          LogicLink.Kind.CAUSAL);
      link(
          district,
          links,
          name(id, LogicComponent.Type.OUTCOME, i),
          name(id, LogicComponent.Type.IMPACT, 1),
          LogicLink.Kind.CAUSAL);
    }
    components.add(component(district, LogicComponent.Type.IMPACT, 1).build());
    link(
        district,
        links,
        name(id, LogicComponent.Type.OUTCOME, 1),
        name(id, LogicComponent.Type.RESOURCE, 1),
        LogicLink.Kind.FEEDBACK);
    link(
        district,
        links,
        name(id, LogicComponent.Type.OUTCOME, 2),
        name(id, LogicComponent.Type.OUTCOME, 3),
        LogicLink.Kind.STRENGTHENS);
    draft.system.addLogicModel(
        LogicModel.builder(id, "How " + draft.words.topic() + " takes hold")
            .situation(draft.words.sentence())
            .components(components)
            .links(links)
            .assumptions(assumptions(district, id))
            .addExternalFactor(factor(district, id, 1))
            .addExternalFactor(factor(district, id, 2))
            .theory(district.id("theory"))
            .sources(draft.sources(district))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
  }

  private static String name(String model, LogicComponent.Type type, int number) {
    return model + "." + type.name().toLowerCase(java.util.Locale.ROOT) + "-" + number;
  }

  private LogicComponent.Builder component(Site district, LogicComponent.Type type, int number) {
    return LogicComponent.builder(
            draft.under(district, LogicComponent.class, name(district.id("model"), type, number)),
            type,
            Words.capital(draft.words.topic()) + " " + number)
        .sources(draft.seldomSources(district))
        .notes(draft.notes())
        .attributes(draft.attributes());
  }

  private void link(
      Site district, List<LogicLink> links, String from, String to, LogicLink.Kind kind) {
    String id = district.id("model.link-" + (links.size() + 1));
    links.add(
        LogicLink.builder(draft.under(district, LogicLink.class, id), from, to, kind)
            .mechanism("What is learned from " + from + " is used in " + to)
            .sources(draft.seldomSources(district))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
  }

  /** Assumptions that each hold up four links. */
  private List<Assumption> assumptions(Site district, String model) {
    List<Assumption> assumptions = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<String> links = district.all(LogicLink.class).subList(4 * i, 4 * i + 4);
      assumptions.add(
          Assumption.builder(
                  draft.under(district, Assumption.class, model + ".assumption-" + (i + 1)),
                  draft.words.sentence())
              .about(Draft.refs(links))
              .status(chance.one(Assumption.Status.UNTESTED, Assumption.Status.HOLDS))
              .evidence(district.id("evidence-" + (i + 1)))
              .sources(draft.sources(district))
              .notes(draft.notes())
              .attributes(draft.attributes())
              .build());
    }
    return assumptions;
  }

  private ExternalFactor factor(Site district, String model, int number) {
    return ExternalFactor.builder(
            draft.under(district, ExternalFactor.class, model + ".factor-" + number),
            draft.words.sentence())
        .effect(chance.one(ExternalFactor.Effect.values()))
        .about(name(model, LogicComponent.Type.OUTCOME, number))
        .sources(draft.sources(district))
        .notes(draft.notes())
        .attributes(draft.attributes())
        .build();
  }
}

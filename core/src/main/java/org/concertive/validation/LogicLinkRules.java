package org.concertive.validation;

import static org.concertive.catalogue.Sources.ARCHI;
import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.SANDOVAL_2014;
import static org.concertive.catalogue.Sources.WEISS_1995;
import static org.concertive.catalogue.Sources.W_K_KELLOGG_FOUNDATION_2004;
import static org.concertive.model.logic.LogicComponent.Type.ACTIVITY;
import static org.concertive.model.logic.LogicComponent.Type.IMPACT;
import static org.concertive.model.logic.LogicComponent.Type.OUTCOME;
import static org.concertive.model.logic.LogicComponent.Type.OUTPUT;
import static org.concertive.model.logic.LogicComponent.Type.RESOURCE;
import static org.concertive.model.logic.LogicLink.Kind.CAUSAL;
import static org.concertive.model.logic.LogicLink.Kind.FEEDBACK;
import static org.concertive.model.logic.LogicLink.Kind.STRENGTHENS;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.logic.Assumption;
import org.concertive.model.logic.ExternalFactor;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.value.Entity;
import org.concertive.relation.LogicLinks;
import org.concertive.text.Words;

/** LM: the links of logic models. */
final class LogicLinkRules {
  static final Threshold LINK_RATIONALE_FLOOR =
      Threshold.share(
          "linkRationaleFloor", 0.5, "share of causal links with an assumption or a conjecture");

  private static final Template SELF_LINK =
      new Template("The link {name} leads from {from} back to itself.");

  /**
   * The types that a link of a kind may lead to, by the type it starts at. A cause comes before its
   * effect or beside it, and resources come from outside. What makes something stronger does too;
   * impacts come last and act back by feedback only. Feedback acts back on what came before it.
   */
  private static final ImmutableTable<LogicComponent.Type, LogicLink.Kind, Set<LogicComponent.Type>>
      ALLOWED =
          ImmutableTable.<LogicComponent.Type, LogicLink.Kind, Set<LogicComponent.Type>>builder()
              .put(RESOURCE, CAUSAL, EnumSet.range(ACTIVITY, IMPACT))
              .put(ACTIVITY, CAUSAL, EnumSet.range(ACTIVITY, IMPACT))
              .put(OUTPUT, CAUSAL, EnumSet.range(OUTPUT, IMPACT))
              .put(OUTCOME, CAUSAL, EnumSet.range(OUTCOME, IMPACT))
              .put(IMPACT, CAUSAL, EnumSet.of(IMPACT))
              .put(RESOURCE, STRENGTHENS, EnumSet.range(RESOURCE, IMPACT))
              .put(ACTIVITY, STRENGTHENS, EnumSet.range(ACTIVITY, IMPACT))
              .put(OUTPUT, STRENGTHENS, EnumSet.range(OUTPUT, IMPACT))
              .put(OUTCOME, STRENGTHENS, EnumSet.range(OUTCOME, IMPACT))
              .put(IMPACT, STRENGTHENS, EnumSet.noneOf(LogicComponent.Type.class))
              .put(RESOURCE, FEEDBACK, EnumSet.of(RESOURCE))
              .put(ACTIVITY, FEEDBACK, EnumSet.range(RESOURCE, ACTIVITY))
              .put(OUTPUT, FEEDBACK, EnumSet.range(RESOURCE, OUTPUT))
              .put(OUTCOME, FEEDBACK, EnumSet.range(RESOURCE, OUTCOME))
              .put(IMPACT, FEEDBACK, EnumSet.range(RESOURCE, IMPACT))
              .buildOrThrow();

  private static final ImmutableMap<LogicLink.Kind, String> WHY_NOT =
      ImmutableMap.of(
          CAUSAL,
          "resources are put in from outside, and only feedback leads to them",
          STRENGTHENS,
          "what acts back on something earlier is feedback, and an impact acts in no other way",
          FEEDBACK,
          "feedback acts back on what came before it");

  static final List<Rule> RULES =
      List.of(
          error("LM-01", "causal-circle")
              .checks(
                  "Causal links lead from a component through other components back to it. Once for"
                      + " each group of components that all lead to one another, with a shortest"
                      + " circle through the one whose id comes first.")
              .says("Causal links form a circle: {circle}. {name} would be among its own causes.")
              .toRecord(
                  "Mark the link that acts back on what came before it as FEEDBACK, or remove a"
                      + " link that does not hold.")
              .sources(W_K_KELLOGG_FOUNDATION_2004.says("a logic model reads if … then"))
              .once(
                  found -> {
                    for (List<Node<LogicComponent>> circle : causalCircles(found.index())) {
                      found
                          .on(circle.get(0))
                          .with(
                              "circle",
                              Words.circle(
                                  circle.stream().map(each -> each.value().label()).toList()))
                          .related(circle);
                    }
                  }),
          error("LM-02", "backward-cause")
              .checks(
                  "A causal link leads to a component of an earlier type; the order is resource,"
                      + " activity, output, outcome, impact.")
              .says(
                  "The link {name} leads from {fromType}, {from}, to {toType}, {to}: in a logic"
                      + " model a cause does not come after its effect.")
              .toRecord(
                  "Turn the link round, mark it as FEEDBACK, or correct the type of a component.")
              .sources(
                  W_K_KELLOGG_FOUNDATION_2004.says(
                      "from resources over activities, outputs and outcomes to impact"))
              .once(
                  found ->
                      found.get(LogicLinks.RELATION).all().stream()
                          .filter(LogicLinkRules::runsBackwards)
                          .forEach(link -> on(link, found))),
          error("LM-03", "repeated-link")
              .checks(
                  "Two links of the same kind start at the same component and end at the same"
                      + " component, reported on the second; or a link ends where it starts.")
              .says(
                  "The link {name} repeats {first}: both are of kind {kind} and lead from {from} to"
                      + " {to}.")
              .orSays(SELF_LINK)
              .toRecord("Remove the link, or correct its ends or its kind.")
              .once(LogicLinkRules::checkRepeated),
          error("LM-11", "later-before-earlier")
              .checks(
                  "A causal link leads from a component with a later horizon to one with an earlier"
                      + " horizon; the order is short-term, intermediate, long-term.")
              .says(
                  "The link {name} leads from {fromHorizon} component, {from}, to {toHorizon} one,"
                      + " {to}: what comes later does not bring about what is expected sooner.")
              .toRecord("Turn the link round, or correct a horizon.")
              .sources(
                  W_K_KELLOGG_FOUNDATION_2004.says("short-term outcomes lead to long-term ones"))
              .once(LogicLinkRules::checkHorizons),
          warning("LM-12", "links-without-rationale")
              .checks(
                  "Less than {linkRationaleFloor} of the causal links of a logic model have an"
                      + " assumption or a conjecture that is about them. Links of a model without"
                      + " causal links are not asked for.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says(
                  "For {k} of {n causal links} in {name}, an assumption or a conjecture is"
                      + " recorded, less than the share of {linkRationaleFloor}: why the others"
                      + " should hold can be neither seen nor tested.")
              .toRecord("Record the assumptions on which each link rests, and what they are about.")
              .toConsider("Consider asking of each arrow why it should hold, and what if it fails.")
              .sources(
                  COBB_THE_MIST_TEAM.says("a rationale for why strategies should work"),
                  SANDOVAL_2014.says("conjectures join designs and outcomes"))
              .reads(LINK_RATIONALE_FLOOR)
              .once(LogicLinkRules::checkRationale),
          error("LM-18", "link-not-allowed")
              .checks(
                  "A link joins two types that links of its kind do not join: a causal link leads"
                      + " from a resource to a resource; a strengthening link starts at an impact"
                      + " or leads to an earlier type; a feedback link leads to a later type."
                      + " Causal links to an earlier type are left to LM-02.")
              .says(
                  "The link {name}, of kind {kind}, leads from {fromType}, {from}, to {toType},"
                      + " {to}: {reason}.")
              .toRecord("Correct the kind of the link, its direction or the type of a component.")
              .sources(
                  ARCHI.says("a table says which kinds of links may join which kinds of elements"),
                  W_K_KELLOGG_FOUNDATION_2004.says("resources go in, impact comes last"))
              .once(LogicLinkRules::checkAllowed),
          warning("LM-19", "caused-assumption")
              .checks(
                  "A causal or strengthening link leads to a component that stands for an"
                      + " assumption or an external factor.")
              .says(
                  "{name} stands for {kind}, {given}, but the plan has {n links} to it ({links}):"
                      + " what a plan takes for granted or cannot control is not one of its"
                      + " results.")
              .toRecord(
                  "Remove the links, or record what the plan is meant to bring about as an outcome"
                      + " of its own.")
              .toConsider("Consider whether the plan can bring it about after all.")
              .sources(
                  WEISS_1995.says("assumptions carry a theory of change"),
                  W_K_KELLOGG_FOUNDATION_2004.says(
                      "assumptions and external factors stand outside"))
              .each(LogicComponent.class, LogicLinkRules::checkGiven),
          info("LM-20", "link-without-mechanism")
              .checks("A causal link records no mechanism.")
              .omissionIn(Aspect.LOGIC_MODEL)
              .says(
                  "How {from} is expected to lead to {to} is not recorded ({name}): the arrow can"
                      + " be drawn without an idea of how it works.")
              .toRecord("Record the mechanism of the link in a sentence.")
              .toConsider("Consider what has to happen in between, and who would notice it.")
              .sources(
                  SANDOVAL_2014.says("mediating processes join designs and outcomes"),
                  WEISS_1995.says("a theory says how each step leads to the next"))
              .once(
                  found ->
                      found.get(LogicLinks.RELATION).all().stream()
                          .filter(LogicLinks.Joined::isCausal)
                          .filter(link -> isBlank(link.link().value().mechanism()))
                          .forEach(
                              link ->
                                  found
                                      .on(link.link())
                                      .with("from", link.from())
                                      .with("to", link.to()))));

  private LogicLinkRules() {}

  /** Links of a component to itself do not count. */
  private static List<List<Node<LogicComponent>>> causalCircles(SystemIndex index) {
    LogicLinks links = index.get(LogicLinks.RELATION);
    return Circles.of(
            index.nodes(LogicComponent.class),
            component -> component.value().id(),
            component ->
                links.from(component).stream()
                    .filter(LogicLinks.Joined::isCausal)
                    .map(LogicLinks.Joined::to)
                    .filter(next -> !next.equals(component)))
        .shortest();
  }

  private static boolean isBlank(Optional<String> text) {
    return text.filter(words -> !words.isBlank()).isEmpty();
  }

  private static boolean runsBackwards(LogicLinks.Joined link) {
    return link.isCausal() && link.fromType().compareTo(link.toType()) > 0;
  }

  private static Draft on(LogicLinks.Joined link, Findings found) {
    return found
        .on(link.link())
        .with("from", link.from())
        .with("fromType", Words.withArticle(Words.of(link.fromType())))
        .with("to", link.to())
        .with("toType", Words.withArticle(Words.of(link.toType())));
  }

  private record Ends(Node<LogicComponent> from, Node<LogicComponent> to, LogicLink.Kind kind) {}

  private static void checkRepeated(Findings found) {
    Map<Ends, Node<LogicLink>> first = new LinkedHashMap<>();
    for (LogicLinks.Joined link : found.get(LogicLinks.RELATION).all()) {
      Ends ends = new Ends(link.from(), link.to(), link.kind());
      if (link.from().equals(link.to())) {
        found.on(link.link()).saying(SELF_LINK).with("from", link.from());
      } else {
        Node<LogicLink> earlier = first.putIfAbsent(ends, link.link());
        if (earlier != null) {
          found
              .on(link.link())
              .with("first", earlier)
              .with("from", link.from())
              .with("to", link.to())
              .with("kind", link.kind());
        }
      }
    }
  }

  private static void checkHorizons(Findings found) {
    for (LogicLinks.Joined link : found.get(LogicLinks.RELATION).all()) {
      Optional<LogicComponent.Horizon> from = link.from().value().horizon();
      Optional<LogicComponent.Horizon> to = link.to().value().horizon();
      if (link.isCausal()
          && from.isPresent()
          && to.isPresent()
          && from.get().compareTo(to.get()) > 0) {
        found
            .on(link.link())
            .with("from", link.from())
            .with("fromHorizon", inWords(from.get()))
            .with("to", link.to())
            .with("toHorizon", inWords(to.get()));
      }
    }
  }

  /** {@code a short-term}, before a noun. */
  private static String inWords(LogicComponent.Horizon horizon) {
    return Words.withArticle(Words.of(horizon).replace(' ', '-'));
  }

  private static void checkRationale(Findings found) {
    LogicLinks links = found.get(LogicLinks.RELATION);
    ListMultimap<Node<?>, Node<LogicLink>> causal =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Node<LogicLink> link : found.index().nodes(LogicLink.class)) {
      if (link.value().kind() == CAUSAL) {
        found.index().parent(link).ifPresent(model -> causal.put(model, link));
      }
    }
    for (Node<?> model : causal.keySet()) {
      List<Node<LogicLink>> all = causal.get(model);
      long argued = all.stream().filter(links::isArgued).count();
      if (!Shares.reaches(argued, all.size(), found.value(LINK_RATIONALE_FLOOR))) {
        found.on(model).field("links").with("k", argued).with("n", all.size());
      }
    }
  }

  private static void checkAllowed(Findings found) {
    for (LogicLinks.Joined link : found.get(LogicLinks.RELATION).all()) {
      Set<LogicComponent.Type> allowed = ALLOWED.get(link.fromType(), link.kind());
      if (!runsBackwards(link) && allowed != null && !allowed.contains(link.toType())) {
        on(link, found)
            .with("kind", link.kind())
            .with("reason", WHY_NOT.getOrDefault(link.kind(), ""));
      }
    }
  }

  private static void checkGiven(Node<LogicComponent> component, Findings found) {
    Optional<Node<Entity>> given =
        component
            .value()
            .realizes()
            .flatMap(reference -> found.index().node(reference, Entity.class))
            .filter(entity -> entity.is(Assumption.class) || entity.is(ExternalFactor.class));
    if (given.isEmpty()) {
      return;
    }
    List<Node<LogicLink>> links =
        found.get(LogicLinks.RELATION).to(component).stream()
            .filter(link -> !link.isFeedback())
            .map(LogicLinks.Joined::link)
            .toList();
    if (!links.isEmpty()) {
      found
          .on(component)
          .field("realizes")
          .with("kind", Words.withArticle(given.get().kind()))
          .with("given", given.get())
          .with("n", links.size())
          .with("links", links);
    }
  }
}

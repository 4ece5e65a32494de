package org.concertive.validation;

import static org.concertive.catalogue.Sources.ARGYRIS_SCHON_1978;
import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.GSN2X;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.theory.Conjecture;
import org.concertive.model.theory.EvidenceLink;
import org.concertive.model.theory.EvidenceLink.Bearing;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Proposition;
import org.concertive.model.theory.Revision;
import org.concertive.model.theory.SystemComponent;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Ref;
import org.concertive.model.value.TimePoint;
import org.concertive.relation.Conjectures;
import org.concertive.relation.GoalRelations;
import org.concertive.relation.Grounds;
import org.concertive.text.Keys;

/** TOA: what a theory claims, whether the claims are tested, and whether it learns from that. */
final class TheoryRules {
  private static final int SEVERAL = 3;

  private static final Template BOTH_COMPATIBLE_AND_NOT =
      new Template("{name} is declared both compatible and incompatible with {other}.");

  private static final Set<Conjecture.Status> UNTESTED =
      EnumSet.of(Conjecture.Status.INITIAL, Conjecture.Status.UNTESTED);
  private static final Set<Conjecture.Status> TESTED =
      EnumSet.of(
          Conjecture.Status.PARTLY_SUPPORTED,
          Conjecture.Status.SUPPORTED,
          Conjecture.Status.REFUTED);
  private static final Set<Conjecture.Status> GIVEN_UP =
      EnumSet.of(Conjecture.Status.REVISED, Conjecture.Status.ABANDONED);

  static final List<Rule> RULES =
      List.of(
          warning("TOA-06", "empty-theory")
              .checks("A theory has no strategies, or no goals.")
              .omissionIn(Aspect.THEORY)
              .says(
                  "No {missing} recorded in {name}: a theory of action says what is done and what it"
                      + " is to lead to.")
              .toRecord("Record what is done and what it is to lead to.")
              .toConsider("If either is open, consider settling it with those who carry it out.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "a theory of action is strategies and a rationale for why they should work"))
              .each(TheoryOfAction.class, TheoryRules::checkContent),
          error("TOA-07", "contradictory-claims")
              .checks(
                  "Two propositions of one theory have the same if and the same then, and one"
                      + " expects an increase and the other a decrease; or a goal is declared both"
                      + " compatible and incompatible with another.")
              .says(
                  "{name} and {other} contradict each other: from the same if ({premises}), one"
                      + " expects an increase and the other a decrease of {then}.")
              .orSays(BOTH_COMPATIBLE_AND_NOT)
              .toRecord("Keep the claim that is meant, or record what distinguishes the two.")
              .once(
                  found -> {
                    checkPropositions(found);
                    checkGoals(found);
                  }),
          error("TOA-13", "status-against-evidence")
              .checks(
                  "A conjecture is SUPPORTED and all evidence it names contradicts it, or REFUTED and"
                      + " all evidence it names supports it.")
              .says(
                  "{name} is called {status}, but all evidence it names {bearing} it ({evidence}).")
              .toRecord("Correct the status, or how the evidence bears on the conjecture.")
              .each(Conjecture.class, TheoryRules::checkStatus),
          warning("TOA-14", "status-without-evidence")
              .checks(
                  "A conjecture is SUPPORTED, PARTLY_SUPPORTED or REFUTED, names no evidence, and no"
                      + " evidence is about it.")
              .says(
                  "{name} is called {status}, and no evidence is recorded for it: others cannot tell"
                      + " what that rests on.")
              .toRecord("Record the evidence, or set the status to UNTESTED.")
              .toConsider("If there is no evidence, consider how the conjecture could be tested.")
              .sources(COBB_THE_MIST_TEAM.says("conjectures are tested, revised and elaborated"))
              .each(
                  Conjecture.class,
                  (conjecture, found) -> {
                    if (TESTED.contains(conjecture.value().status())
                        && conjecture.value().evidence().isEmpty()
                        && found.get(Grounds.RELATION).of(conjecture).isEmpty()) {
                      found
                          .on(conjecture)
                          .field("status")
                          .with("status", conjecture.value().status());
                    }
                  }),
          info("TOA-15", "untested-conjecture")
              .checks(
                  "A conjecture is INITIAL or UNTESTED, there is no evidence on it, and it has been"
                      + " held for two years or more at the as-of date.")
              .says(
                  "{name} has been held since {since}, and {n years} later, as of {asOf}, its recorded"
                      + " status is still {status}: what is built on it may rest on an untested"
                      + " claim.")
              .toRecord("Record the evidence on it, if there is any, and its status.")
              .toConsider("Consider how it could be tested in the next annual cycle.")
              .sources(COBB_THE_MIST_TEAM.says("conjectures are tested in annual cycles"))
              .each(Conjecture.class, TheoryRules::checkAge),
          warning("TOA-16", "evidence-without-revision")
              .checks(
                  "Evidence that contradicts a conjecture was collected a year or more before the"
                      + " as-of date, and since then no revision touches the conjecture: none"
                      + " changes it or what it is about, and none names evidence on it as a reason."
                      + " A revision at an unknown time counts. Silent when the conjecture is REVISED"
                      + " or ABANDONED.")
              .says(
                  "Evidence against {name} ({evidence}) dates from {when}, and no revision of the"
                      + " theory since then is recorded that touches it: what was found may not have"
                      + " been learnt from.")
              .toRecord("Record the revision that followed, or the new status of the conjecture.")
              .toConsider("Consider what the evidence means for the theory, and revising it.")
              .sources(
                  COBB_THE_MIST_TEAM.says("conjectures are tested, revised and elaborated"),
                  ARGYRIS_SCHON_1978.says("learning is detecting and correcting error"))
              .each(Conjecture.class, TheoryRules::checkRevision),
          info("TOA-17", "single-loop-only")
              .checks("A theory has three or more revisions, all SINGLE loop.")
              .says(
                  "All {n revisions} of {name} are single-loop: they changed what is done, never the"
                      + " goals or how the problem is seen.")
              .toRecord("Correct the loop of revisions that went deeper.")
              .toConsider(
                  "Consider asking in the next revision whether the goals and the problem are still"
                      + " the right ones.")
              .sources(ARGYRIS_SCHON_1978.says("single-loop and double-loop learning"))
              .each(
                  TheoryOfAction.class,
                  (theory, found) -> {
                    List<Revision> revisions = theory.value().revisions();
                    if (revisions.size() >= SEVERAL
                        && revisions.stream()
                            .allMatch(
                                one -> one.loop().equals(Optional.of(Revision.Loop.SINGLE)))) {
                      found.on(theory).field("revisions").with("n", revisions.size());
                    }
                  }),
          info("TOA-20", "unaddressed-components")
              .checks(
                  "A theory does not name all of the components CURRICULUM_MATERIALS, TEACHER_PD,"
                      + " TEACHER_COLLABORATIVE_GROUPS, SCHOOL_INSTRUCTIONAL_LEADERSHIP and"
                      + " DISTRICT_LEADERSHIP.")
              .omissionIn(Aspect.THEORY)
              .says(
                  "It is not recorded that {name} addresses {components}, of five parts of an"
                      + " instructional system that are held to work together.")
              .toRecord("Record the components it addresses.")
              .toConsider("Consider whether the parts left out stand in the way of the others.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "initial conjectures in five areas of an instructional system"))
              .each(TheoryOfAction.class, TheoryRules::checkComponents),
          warning("TOA-26", "status-behind-evidence")
              .checks("A conjecture is INITIAL or UNTESTED, and there is evidence on it.")
              .says(
                  "{name} is called {status}, although there is evidence on it ({evidence}): the"
                      + " status does not follow the evidence.")
              .toRecord("Record the status that the evidence allows.")
              .toConsider("Consider reviewing the conjecture in the light of the evidence.")
              .sources(
                  GSN2X.says("a claim marked undeveloped must not be supported"),
                  COBB_THE_MIST_TEAM.says("conjectures are tested, revised and elaborated"))
              .each(
                  Conjecture.class,
                  (conjecture, found) -> {
                    List<Node<Evidence>> evidence = found.get(Grounds.RELATION).of(conjecture);
                    if (UNTESTED.contains(conjecture.value().status()) && !evidence.isEmpty()) {
                      found
                          .on(conjecture)
                          .field("status")
                          .with("status", conjecture.value().status())
                          .with("evidence", evidence);
                    }
                  }));

  private TheoryRules() {}

  private static void checkContent(Node<TheoryOfAction> theory, Findings found) {
    boolean hasStrategies = !theory.value().strategies().isEmpty();
    boolean hasGoals = !theory.value().goals().isEmpty();
    if (!hasStrategies || !hasGoals) {
      found
          .on(theory)
          .with(
              "missing",
              hasGoals
                  ? "strategies are"
                  : hasStrategies ? "goals are" : "strategies and no goals are");
    }
  }

  private static void checkPropositions(Findings found) {
    SystemIndex index = found.index();
    Map<String, List<Node<Proposition>>> claims = new LinkedHashMap<>();
    for (Node<Proposition> node : index.nodes(Proposition.class)) {
      Proposition proposition = node.value();
      if (!proposition.premises().isEmpty()
          && !proposition.then().isEmpty()
          && proposition.direction() != Proposition.Direction.CHANGE) {
        claims
            .computeIfAbsent(
                Keys.of(
                    index.parent(node).map(Node::pointer),
                    new TreeSet<>(proposition.premises()),
                    new TreeSet<>(proposition.then())),
                none -> new ArrayList<>())
            .add(node);
      }
    }
    claims.values().forEach(same -> checkDirections(same, found));
  }

  /** What propositions of a theory say of the same premises and results. */
  private static void checkDirections(List<Node<Proposition>> same, Findings found) {
    Node<Proposition> first = same.get(0);
    same.stream()
        .filter(other -> other.value().direction() != first.value().direction())
        .findFirst()
        .ifPresent(
            other ->
                found
                    .on(first)
                    .field("direction")
                    .with("other", other)
                    .with("premises", entities(first.value().premises().stream(), found.index()))
                    .with("then", entities(first.value().then().stream(), found.index())));
  }

  /** What references point at, and the ids of those that point at nothing. */
  private static List<Object> entities(Stream<? extends Ref<?>> references, SystemIndex index) {
    return references
        .map(one -> index.find(one.id()).map(Object.class::cast).orElse(one.id()))
        .toList();
  }

  /** Two goals, whatever is declared of them. */
  private record Goals(Node<Goal> one, Node<Goal> other) {
    static Goals of(GoalRelations.Pair pair) {
      return new Goals(pair.one(), pair.other());
    }
  }

  private static void checkGoals(Findings found) {
    GoalRelations relations = found.get(GoalRelations.RELATION);
    Set<Goals> compatible = new HashSet<>();
    relations.compatible().forEach(pair -> compatible.add(Goals.of(pair)));
    for (GoalRelations.Pair pair : relations.incompatible()) {
      if (compatible.contains(Goals.of(pair))) {
        boolean inOrder = pair.declaration().from().equals(pair.one());
        found
            .on(pair.declaration())
            .saying(BOTH_COMPATIBLE_AND_NOT)
            .with("other", inOrder ? pair.other() : pair.one());
      }
    }
  }

  private static void checkStatus(Node<Conjecture> conjecture, Findings found) {
    Conjecture.Status status = conjecture.value().status();
    List<EvidenceLink> links = conjecture.value().evidence();
    boolean isSupported = status == Conjecture.Status.SUPPORTED;
    Bearing against = isSupported ? Bearing.CONTRADICTS : Bearing.SUPPORTS;
    if ((isSupported || status == Conjecture.Status.REFUTED)
        && !links.isEmpty()
        && links.stream().allMatch(link -> link.bearing() == against)) {
      found
          .on(conjecture)
          .field("status")
          .with("status", status)
          .with("bearing", against)
          .with(
              "evidence",
              entities(links.stream().map(EvidenceLink::evidence).distinct(), found.index()));
    }
  }

  private static void checkAge(Node<Conjecture> conjecture, Findings found) {
    Optional<TimePoint> since = conjecture.value().since();
    Optional<TimePoint> asOf = found.index().system().asOf();
    if (since.isEmpty() || asOf.isEmpty() || !UNTESTED.contains(conjecture.value().status())) {
      return;
    }
    OptionalInt years = since.get().yearsUntil(asOf.get());
    if (years.isPresent()
        && years.getAsInt() > 1
        && conjecture.value().evidence().isEmpty()
        && found.get(Grounds.RELATION).of(conjecture).isEmpty()) {
      found
          .on(conjecture)
          .field("status")
          .with("since", since.get())
          .with("status", conjecture.value().status())
          .with("n", years.getAsInt())
          .with("asOf", asOf.get());
    }
  }

  private static void checkRevision(Node<Conjecture> conjecture, Findings found) {
    if (found.index().system().asOf().isEmpty() || GIVEN_UP.contains(conjecture.value().status())) {
      return;
    }
    TimePoint asOf = found.index().system().asOf().get();
    List<Node<Revision>> revisions = found.get(Conjectures.RELATION).revisionsTouching(conjecture);
    contradicting(conjecture)
        .filter(item -> isYearOld(item.value(), asOf))
        .filter(item -> revisions.stream().allMatch(one -> isBefore(one, item)))
        .findFirst()
        .ifPresent(
            item ->
                found
                    .on(conjecture)
                    .field("evidence")
                    .with("evidence", item)
                    .with("when", item.value().lastCollected().orElseThrow()));
  }

  private static Stream<Node<Evidence>> contradicting(Node<Conjecture> conjecture) {
    return conjecture.value().evidence().stream()
        .filter(link -> link.bearing() == Bearing.CONTRADICTS)
        .flatMap(link -> conjecture.index().node(link.evidence(), Evidence.class).stream());
  }

  private static boolean isYearOld(Evidence evidence, TimePoint asOf) {
    return evidence
            .lastCollected()
            .map(when -> when.yearsUntil(asOf))
            .orElse(OptionalInt.empty())
            .orElse(0)
        >= 1;
  }

  /** Whether a revision was certainly made before an item of evidence was collected. */
  private static boolean isBefore(Node<Revision> revision, Node<Evidence> item) {
    return revision
        .value()
        .when()
        .filter(
            when ->
                when.isBefore(
                        item.value().lastCollected().orElseThrow(),
                        revision.index().conventions().calendar())
                    == Answer.YES)
        .isPresent();
  }

  private static void checkComponents(Node<TheoryOfAction> theory, Findings found) {
    Set<SystemComponent> missing = EnumSet.copyOf(SystemComponent.INITIAL);
    missing.removeAll(theory.value().components());
    if (!missing.isEmpty()) {
      found.on(theory).field("components").with("components", missing);
    }
  }
}

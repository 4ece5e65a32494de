package org.concertive.validation;

import static org.concertive.catalogue.Sources.AKIBA_MURATA;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.SystemIndex;
import org.concertive.metrics.Metrics;
import org.concertive.model.Aspect;
import org.concertive.model.Conventions;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.Waiver;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.Finding;
import org.concertive.model.evidence.GuidingQuestion;
import org.concertive.model.evidence.Instrument;
import org.concertive.model.evidence.ReportedFigure;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tool;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.model.scale.FactorAssociation;
import org.concertive.model.scale.Innovation;
import org.concertive.model.theory.Goal;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.Sourced;
import org.concertive.relation.Connections;
import org.concertive.text.NearMiss;
import org.concertive.text.Words;

/** REF: ids, references and sources. */
final class ReferenceRules {
  private static final Template OUTSIDE_ITS_SCALE =
      new Template(
          "The threshold {threshold} of {name} is {value}, but must be {range}; the default is used"
              + " instead.");

  private static final List<Class<? extends Entity>> MUST_BE_CONNECTED =
      List.of(
          OrgUnit.class,
          Person.class,
          RoleGroup.class,
          Goal.class,
          Evidence.class,
          Instrument.class);

  static final List<Rule> RULES =
      List.of(
          error("REF-01", "repeated-id")
              .checks("Two things in the document have the same id.")
              .says(
                  "The id {id} is used by the {kindA} {first} and again by the {kindB} {name};"
                      + " every reference to it means the first.")
              .toRecord("Give each of the two its own id, or keep only one of them.")
              .each(
                  SystemIndex::repeated,
                  (again, found) -> {
                    Node<?> first = found.index().find(again.value().id()).orElseThrow();
                    found
                        .on(again)
                        .field("id")
                        .with("kindA", first.kind())
                        .with("first", first)
                        .with("kindB", again.kind());
                  }),
          error("REF-02", "unknown-id")
              .checks(
                  "An id that something refers to belongs to nothing in the document; or a "
                      + "waiver, question or threshold names a rule, metric or threshold that is not "
                      + "known, or a threshold has a value it cannot have.")
              .says("{kind} {name} refers to unknown \"{ref}\" in {field}.{maybe}")
              .orSays(OUTSIDE_ITS_SCALE)
              .toRecord("Correct the id, or describe what it should refer to.")
              .once(
                  found -> {
                    checkUnknownIds(found);
                    checkWaivedRules(found);
                    checkQuestions(found);
                    checkThresholds(found);
                  }),
          error("REF-03", "reference-to-another-kind")
              .checks(
                  "What an id refers to is there, but is of a kind that the field does not take.")
              .says("{field} of {name} must be {expected}, but {ref} is of kind {actual}.{maybe}")
              .toRecord("Refer to something of a kind that the field allows, or use another field.")
              .once(ReferenceRules::checkOtherKinds),
          warning("REF-04", "near-names")
              .checks(
                  "Two units, people, posts, teams, routines, tools or innovations with the same "
                      + "parent, unit or home unit have names that are equal but for case, accents and "
                      + "spaces, or but for one letter of a word of five letters or more. Names with "
                      + "digits in that word are left out.")
              .says(
                  "{name} may be the same {kind} as {others}; what is recorded about one does not"
                      + " count for another.")
              .toRecord(
                  "If they are the same, keep one of them and point every reference to it; if not,"
                      + " give them names that readers can tell apart.")
              .sources(AKIBA_MURATA.says("one district is spelt in two ways"))
              .once(ReferenceRules::checkNearNames),
          info("REF-05", "no-source")
              .checks(
                  "A finding, an item of evidence, a reported figure, a summary or an "
                      + "association has no source.")
              .omissionIn(Aspect.EVIDENCE)
              .says("{kind} {name} has no source, so readers cannot look it up.")
              .toRecord("List the document it comes from in sources.")
              .once(
                  found -> {
                    checkUnsourced(found, Evidence.class);
                    checkUnsourced(found, Finding.class);
                    checkUnsourced(found, ReportedFigure.class);
                    checkUnsourced(found, DistributionSummary.class);
                    checkUnsourced(found, FactorAssociation.class);
                  }),
          info("REF-06", "unconnected")
              .checks(
                  "A person, role group, unit, goal, item of evidence or instrument is referred "
                      + "to by nothing and refers to nothing.")
              .says(
                  "{kind} {name} is connected to nothing else, so its part in the description is"
                      + " not recorded.")
              .toRecord("Refer to it wherever it plays a part, or leave it out.")
              .once(
                  found ->
                      MUST_BE_CONNECTED.forEach(
                          type ->
                              found
                                  .get(Connections.RELATION)
                                  .without(type)
                                  .forEach(
                                      node ->
                                          found
                                              .on(node)
                                              .with("kind", Words.capital(node.kind()))))),
          Waivers.WITHOUT_EFFECT);

  private ReferenceRules() {}

  private static void checkUnknownIds(Findings found) {
    List<Reference> dangling = found.index().dangling();
    Guesses guesses = new Guesses(found.index(), dangling.isEmpty());
    for (Reference reference : dangling) {
      found
          .on(reference)
          .with("kind", holder(reference.from()))
          .with("ref", reference.id())
          .with("field", reference.field())
          .with("maybe", guesses.maybe(reference));
    }
  }

  private static void checkOtherKinds(Findings found) {
    List<Reference> misdirected = found.index().misdirected();
    Guesses guesses = new Guesses(found.index(), misdirected.isEmpty());
    for (Reference reference : misdirected) {
      Node<?> target = reference.to().orElseThrow();
      found
          .on(reference)
          .with("field", reference.field())
          .with("expected", reference.expected())
          .with("ref", target)
          .with("actual", target.kind())
          .with("maybe", guesses.maybe(reference));
    }
  }

  private static void checkWaivedRules(Findings found) {
    List<Node<Waiver>> waivers = found.index().nodes(Waiver.class);
    if (!waivers.isEmpty()) {
      Set<String> known = found.knownIds();
      for (Node<Waiver> waiver : waivers) {
        if (!known.contains(waiver.value().rule())) {
          unknownName(found.on(waiver).field("rule"), waiver, "rule", waiver.value().rule(), known);
        }
      }
    }
  }

  private static void checkQuestions(Findings found) {
    List<Node<GuidingQuestion>> questions = found.index().nodes(GuidingQuestion.class);
    if (!questions.isEmpty()) {
      Set<String> rules = found.knownIds();
      List<String> metrics =
          Metrics.all().stream()
              .flatMap(metric -> Stream.of(metric.id(), metric.number()))
              .toList();
      for (Node<GuidingQuestion> question : questions) {
        checkNames(question, "metrics", question.value().metrics(), metrics, found);
        checkNames(question, "rules", question.value().rules(), rules, found);
      }
    }
  }

  private static void checkNames(
      Node<?> node, String field, List<String> names, Collection<String> known, Findings found) {
    for (int i = 0; i < names.size(); i++) {
      if (!known.contains(names.get(i))) {
        unknownName(found.on(node).field(field, i), node, field, names.get(i), known);
      }
    }
  }

  /** An unknown name of a rule or metric is a warning, as an application may know it. */
  private static void unknownName(
      Draft draft, Node<?> node, String field, String name, Collection<String> known) {
    unknown(draft.severity(Severity.WARNING), holder(node), name, field, known);
  }

  private static void checkThresholds(Findings found) {
    LeadershipSystem system = found.index().system();
    if (system.thresholds().isEmpty()) {
      return;
    }
    Map<String, Threshold> known = new LinkedHashMap<>();
    for (Rule rule : found.known()) {
      rule.thresholds().forEach(threshold -> known.putIfAbsent(threshold.name(), threshold));
    }
    system.thresholds().forEach((name, value) -> checkThreshold(found, name, value, known));
  }

  private static void checkThreshold(
      Findings found, String name, BigDecimal value, Map<String, Threshold> known) {
    Optional<String> range;
    if (name.equals(Conventions.SCHOOL_YEAR_START)) {
      range = isMonth(value, found.index().system()) ? Optional.empty() : Optional.of(MONTH);
    } else if (known.containsKey(name)) {
      range = rangeIfOutside(known.get(name), value);
    } else {
      Set<String> names = new TreeSet<>(known.keySet());
      names.add(Conventions.SCHOOL_YEAR_START);
      Draft draft = onThreshold(found, name).severity(Severity.WARNING);
      unknown(draft, "System", name, "thresholds", names);
      return;
    }
    range.ifPresent(
        allowed ->
            onThreshold(found, name)
                .saying(OUTSIDE_ITS_SCALE)
                .with("threshold", name)
                .with("value", value)
                .with("range", allowed));
  }

  private static final String MONTH = "the number of a month, from 1 to 12";

  private static Draft onThreshold(Findings found, String name) {
    return found.onSystem().field("thresholds").field(Pointers.escaped(name));
  }

  private static boolean isMonth(BigDecimal value, LeadershipSystem system) {
    int used = Conventions.of(system).calendar().start().getValue();
    return value.compareTo(BigDecimal.valueOf(used)) == 0;
  }

  private static Optional<String> rangeIfOutside(Threshold threshold, BigDecimal value) {
    return threshold.admits(value.doubleValue())
        ? Optional.empty()
        : Optional.of(threshold.allowed());
  }

  private static void unknown(
      Draft draft, String kind, String ref, String field, Collection<String> known) {
    draft
        .with("kind", kind)
        .with("ref", ref)
        .with("field", field)
        .with("maybe", NearMiss.maybe(ref, known));
  }

  /** The kind of the object that holds a reference, as words before the name of its entity. */
  private static String holder(Node<?> node) {
    String kind = Words.capital(node.kind());
    return node.entity().filter(node::equals).isPresent() ? kind : kind + " in";
  }

  private static void checkNearNames(Findings found) {
    checkNearNames(found, OrgUnit.class, "name", OrgUnit::name, OrgUnit::parent);
    checkNearNames(found, Person.class, "name", Person::name, Person::homeUnit);
    checkNearNames(found, Position.class, "title", Position::title, Position::unit);
    checkNearNames(found, Team.class, "name", Team::name, Team::unit);
    checkNearNames(found, Routine.class, "name", Routine::name, Routine::unit);
    checkNearNames(found, Tool.class, "name", Tool::name, tool -> Optional.empty());
    checkNearNames(found, Innovation.class, "name", Innovation::name, what -> Optional.empty());
  }

  private static <T extends Entity> void checkNearNames(
      Findings found,
      Class<T> type,
      String field,
      Function<T, String> name,
      Function<T, Optional<Ref<OrgUnit>>> place) {
    List<Node<T>> nodes = found.index().nodes(type);
    List<String> names = nodes.stream().map(node -> name.apply(node.value())).toList();
    int[] places = placeNumbers(nodes, place);
    for (List<Integer> group : NearNames.groups(names, places)) {
      List<Node<T>> alike = group.stream().map(nodes::get).toList();
      found
          .on(alike.get(0))
          .field(field)
          .with("others", alike.subList(1, alike.size()))
          .with("kind", alike.get(0).kind());
    }
  }

  /** Numbers the units in which these nodes stand; −1 for none. */
  private static <T extends Entity> int[] placeNumbers(
      List<Node<T>> nodes, Function<T, Optional<Ref<OrgUnit>>> place) {
    Map<Ref<OrgUnit>, Integer> numbers = new HashMap<>();
    return nodes.stream()
        .map(node -> place.apply(node.value()))
        .mapToInt(unit -> unit.map(u -> numbers.computeIfAbsent(u, x -> numbers.size())).orElse(-1))
        .toArray();
  }

  /** A finding without a source is a warning, anything else without one an info. */
  private static <T extends Sourced> void checkUnsourced(Findings found, Class<T> type) {
    Severity severity = type == Finding.class ? Severity.WARNING : Severity.INFO;
    for (Node<T> node : found.index().nodes(type)) {
      if (node.value().sources().isEmpty()) {
        found.on(node).severity(severity).with("kind", holder(node));
      }
    }
  }

  /** Suggests the ids that broken references may have meant. */
  private static final class Guesses {
    /** The limit keeps a large document with many broken references fast. */
    private static final int MOST_COMPARISONS = 200_000;

    private final List<Node<Entity>> entities;
    private int left;

    Guesses(SystemIndex index, boolean unneeded) {
      entities = unneeded ? List.of() : index.entities();
      left = MOST_COMPARISONS / Math.max(1, entities.size());
    }

    /** A sentence suggesting the nearest id or name among the kinds that the field allows. */
    String maybe(Reference reference) {
      if (left == 0) {
        return "";
      }
      left--;
      return NearMiss.maybe(
          reference.id(),
          entities.stream()
              .map(Node::value)
              .filter(entity -> reference.admits(entity.getClass()))
              .toList(),
          Entity::id,
          Entity::label);
    }
  }
}

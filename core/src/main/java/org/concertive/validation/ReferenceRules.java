package org.concertive.validation;

import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Conventions;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.Waiver;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.Finding;
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

/** REF: ids, what refers to what, and where it is said. */
final class ReferenceRules {
  private static final String STRUCTURE = "Structure of the document";

  private static final Template OUTSIDE_ITS_SCALE =
      new Template(
          "The threshold {threshold} of {name} is {value}, but must be {range}; the standard value"
              + " is used instead.");
  private static final Template NONE_SOURCED =
      new Template("None of {n} entries of kind {kind} has a source.");

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
              .says(
                  "The id {id} is used by the {kindA} {first} and again by the {kindB} {name}; a"
                      + " reference to it means the first.")
              .remedy("Give each of the two an id of its own, or keep one of them.")
              .sources(STRUCTURE)
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
              .says("{kind} {name} refers to unknown \"{ref}\" in {field}.{maybe}")
              .remedy("Correct the id, or describe what it is meant to refer to.")
              .sources(STRUCTURE)
              .once(
                  found -> {
                    reportUnknownIds(found);
                    reportUnknownRules(found);
                    reportThresholds(found);
                  }),
          error("REF-03", "reference-to-another-kind")
              .says("{field} of {name} must be {expected}, but {ref} is of kind {actual}.{maybe}")
              .remedy("Refer to something of a kind the field admits, or use another field.")
              .sources(STRUCTURE)
              .once(ReferenceRules::reportOtherKinds),
          warning("REF-04", "near-names")
              .says(
                  "{name} and {others} may be the same {kind}; what is recorded of the one does not"
                      + " count for the other.")
              .remedy(
                  "If they are one, keep one of them and let all references point at it; if not,"
                      + " name them so that readers can tell them apart.")
              .sources(
                  "Akiba & Murata panel slides: one district is spelt in two ways",
                  "Provenance of the description")
              .once(ReferenceRules::reportNearNames),
          info("REF-05", "no-source")
              .omissionIn(Aspect.EVIDENCE)
              .says("{kind} {name} has no source, so nobody can look it up.")
              .remedy("Name the document it is taken from in sources.")
              .sources("Provenance of the description")
              .once(
                  found -> {
                    reportUnsourced(found, Evidence.class);
                    reportUnsourced(found, Finding.class);
                    reportUnsourced(found, ReportedFigure.class);
                    reportUnsourced(found, DistributionSummary.class);
                    reportUnsourced(found, FactorAssociation.class);
                  }),
          info("REF-06", "unconnected")
              .says(
                  "{kind} {name} is connected to nothing else, so the description does not say"
                      + " what part it has in it.")
              .remedy("Refer to it where it plays a part, or leave it out.")
              .sources(STRUCTURE)
              .once(
                  found ->
                      MUST_BE_CONNECTED.forEach(
                          type ->
                              found
                                  .index()
                                  .connections()
                                  .without(type)
                                  .forEach(
                                      node -> found.on(node).with("kind", capital(node.kind()))))));

  private ReferenceRules() {}

  private static void reportUnknownIds(Findings found) {
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

  private static void reportOtherKinds(Findings found) {
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

  /** Rules that waivers name and nobody knows: an application may know them, so a warning. */
  private static void reportUnknownRules(Findings found) {
    List<Node<Waiver>> waivers = found.index().nodes(Waiver.class);
    if (waivers.isEmpty()) {
      return;
    }
    Set<String> known = Known.rules(found);
    for (Node<Waiver> waiver : waivers) {
      if (!known.contains(waiver.value().rule())) {
        Draft draft = found.on(waiver).field("rule").severity(Severity.WARNING);
        unknown(draft, "Waiver in", waiver.value().rule(), "rule", known);
      }
    }
  }

  private static void reportThresholds(Findings found) {
    LeadershipSystem system = found.index().system();
    if (system.thresholds().isEmpty()) {
      return;
    }
    Map<String, Threshold> known = new LinkedHashMap<>();
    for (Rule rule : found.known()) {
      rule.thresholds().forEach(threshold -> known.putIfAbsent(threshold.name(), threshold));
    }
    system.thresholds().forEach((name, value) -> reportThreshold(found, name, value, known));
  }

  private static void reportThreshold(
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
    if (threshold.admits(value.doubleValue())) {
      return Optional.empty();
    }
    String least = Draft.number(threshold.least());
    return Optional.of(
        threshold.most() == Integer.MAX_VALUE
            ? least + " or more"
            : "from " + least + " to " + Draft.number(threshold.most()));
  }

  private static void unknown(
      Draft draft, String kind, String ref, String field, Collection<String> known) {
    draft
        .with("kind", kind)
        .with("ref", ref)
        .with("field", field)
        .with("maybe", Known.maybe(ref, known));
  }

  /** What holds a reference, in words that go before the name of the nearest entity. */
  private static String holder(Node<?> node) {
    String kind = capital(node.kind());
    return node.value() instanceof Entity ? kind : kind + " in";
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static void reportNearNames(Findings found) {
    reportNearNames(found, OrgUnit.class, "name", OrgUnit::name, OrgUnit::parent);
    reportNearNames(found, Person.class, "name", Person::name, Person::homeUnit);
    reportNearNames(found, Position.class, "title", Position::title, Position::unit);
    reportNearNames(found, Team.class, "name", Team::name, Team::unit);
    reportNearNames(found, Routine.class, "name", Routine::name, Routine::unit);
    reportNearNames(found, Tool.class, "name", Tool::name, tool -> Optional.empty());
    reportNearNames(found, Innovation.class, "name", Innovation::name, what -> Optional.empty());
  }

  private static <T extends Entity> void reportNearNames(
      Findings found,
      Class<T> type,
      String field,
      Function<T, String> name,
      Function<T, Optional<Ref<OrgUnit>>> place) {
    List<Node<T>> nodes = found.index().nodes(type);
    List<String> names = new ArrayList<>(nodes.size());
    int[] places = new int[nodes.size()];
    for (Node<T> node : nodes) {
      places[names.size()] = place.apply(node.value()).map(found.index()::row).orElse(-1);
      names.add(name.apply(node.value()));
    }
    for (List<Integer> group : NearNames.groups(names, places)) {
      List<Node<T>> alike = group.stream().map(nodes::get).toList();
      found
          .on(alike.get(0))
          .field(field)
          .with("others", alike.subList(1, alike.size()))
          .with("kind", alike.get(0).kind());
    }
  }

  /** A finding without a source matters as a warning; of the rest, all without is said once. */
  private static <T extends Sourced> void reportUnsourced(Findings found, Class<T> type) {
    List<Node<T>> all = found.index().nodes(type);
    List<Node<T>> unsourced =
        all.stream().filter(node -> node.value().sources().isEmpty()).toList();
    boolean isFinding = type == Finding.class;
    if (!isFinding && unsourced.size() >= RuleSet.FOLD && unsourced.size() == all.size()) {
      found
          .onListOf(all.get(0))
          .saying(NONE_SOURCED)
          .with("n", all.size())
          .with("kind", all.get(0).kind());
      return;
    }
    for (Node<T> node : unsourced) {
      found
          .on(node)
          .severity(isFinding ? Severity.WARNING : Severity.INFO)
          .with("kind", holder(node));
    }
  }

  /** Ids that references may have been meant to name. */
  private static final class Guesses {
    /** So many comparisons help a writer; more would make a large broken document slow. */
    private static final int MOST_COMPARISONS = 200_000;

    private final List<Node<Entity>> entities;
    private int left;

    Guesses(SystemIndex index, boolean unneeded) {
      entities = unneeded ? List.of() : index.entities();
      left = MOST_COMPARISONS / Math.max(1, entities.size());
    }

    /** The id nearest to the one found among those of kinds the field admits, in a sentence. */
    String maybe(Reference reference) {
      if (left == 0) {
        return "";
      }
      left--;
      return Known.maybe(
          reference.id(),
          () ->
              entities.stream()
                  .map(Node::value)
                  .filter(entity -> reference.admits(entity.getClass()))
                  .map(Entity::id)
                  .iterator());
    }
  }
}

package org.concertive.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.SourceDocument;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;

/** A description while it is generated. */
final class Draft {
  final LeadershipSystem.Builder system;
  final Chance chance;
  final Words words;

  /** What all districts have in common. */
  final Site state = new Site("state");

  final List<Site> districts = new ArrayList<>();

  /** The people behind positions, teams and groups, as far as they are known. */
  private final Map<String, Set<String>> people = new HashMap<>();

  private int entities;

  Draft(LeadershipSystem.Builder system, long seed) {
    this.system = system;
    this.chance = new Chance(seed);
    this.words = new Words(chance);
  }

  /** The id of a new entity. */
  String id(Site site, Class<? extends Entity> type, String thing) {
    return under(site, type, site.id(thing));
  }

  /** The id of a new entity that stands in another: the other's id and more. */
  String under(Site site, Class<? extends Entity> type, String id) {
    site.add(type, id);
    entities++;
    return id;
  }

  /** The id of a new entity that is one of several. */
  String next(Site site, Class<? extends Entity> type, String thing) {
    return id(site, type, thing + "-" + (site.all(type).size() + 1));
  }

  /** How many ids were given out. */
  int entities() {
    return entities;
  }

  /** A district that is there already, often this one. */
  Site near(Site district) {
    return chance.percent(70) ? district : chance.one(districts);
  }

  /** Notes that a person stands for a position, team or group. */
  void standsFor(String person, String actor) {
    people.computeIfAbsent(actor, any -> new LinkedHashSet<>()).add(person);
  }

  /** The people who stand for these actors, as far as they are known. */
  List<String> people(List<String> actors) {
    return actors.stream()
        .flatMap(actor -> people.getOrDefault(actor, Set.of()).stream())
        .distinct()
        .toList();
  }

  static <T extends Entity> Ref<T> ref(String id) {
    return Ref.to(id);
  }

  static <T extends Entity> List<Ref<T>> refs(List<String> ids) {
    return ids.stream().<Ref<T>>map(Ref::to).toList();
  }

  /** One or two places in the documents of a site. */
  List<SourceRef> sources(Site site) {
    List<String> documents = site.all(SourceDocument.class);
    SourceRef first = place(chance.one(documents));
    return chance.percent(75) ? List.of(first) : List.of(first, place(chance.one(documents)));
  }

  /**
   * Seldom a place in the documents of a site: for what stands in something that has its source.
   */
  List<SourceRef> seldomSources(Site site) {
    return chance.percent(20) ? sources(site) : List.of();
  }

  private SourceRef place(String document) {
    return SourceRef.to(document, "p" + chance.between(1, 60));
  }

  /** Seldom a note. */
  List<String> notes() {
    return chance.percent(15) ? List.of(words.sentence()) : List.of();
  }

  /** Seldom facts of the author's own. */
  Map<String, String> attributes() {
    return chance.percent(8)
        ? Map.of("recordId", Integer.toString(chance.between(100_000, 999_999)))
        : Map.of();
  }
}

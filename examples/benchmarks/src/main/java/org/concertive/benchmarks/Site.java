package org.concertive.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concertive.model.value.Entity;

/**
 * The state, a district or a school: the name that the ids of its things begin with, and the ids
 * given out so far.
 */
final class Site {
  private final String name;
  private final String place;
  private final String prefix;
  private final List<Site> schools = new ArrayList<>();
  private final Map<Class<?>, List<String>> ids = new HashMap<>();
  private final Map<String, Expected> expected = new HashMap<>();

  /** The people a routine is designed for. */
  record Expected(List<String> leaders, List<String> participants) {}

  Site(String name) {
    this(name, name, slug(name));
  }

  private Site(String name, String place, String prefix) {
    this.name = name;
    this.place = place;
    this.prefix = prefix;
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** Adds a school to a district. */
  Site school(String called) {
    Site school = new Site(called, called + ", " + name, prefix + "-" + (schools.size() + 1));
    schools.add(school);
    return school;
  }

  String name() {
    return name;
  }

  /** The name, and of a school the district after it. */
  String place() {
    return place;
  }

  List<Site> schools() {
    return schools;
  }

  /** The id of this thing here, whether or not it is there yet. */
  String id(String thing) {
    return prefix + "-" + thing;
  }

  /** Notes for whom a routine is designed. */
  void expect(String routine, List<String> leaders, List<String> participants) {
    expected.put(routine, new Expected(leaders, participants));
  }

  /** For whom a routine is designed; nobody when there is no such routine. */
  Expected expected(String routine) {
    return expected.getOrDefault(routine, new Expected(List.of(), List.of()));
  }

  void add(Class<? extends Entity> type, String id) {
    ids.computeIfAbsent(type, any -> new ArrayList<>()).add(id);
  }

  /** The ids of the things of this type, in the order they were made. */
  List<String> all(Class<? extends Entity> type) {
    return ids.getOrDefault(type, List.of());
  }

  /** The id of one thing of this type. */
  String get(Class<? extends Entity> type, int number) {
    return all(type).get(number);
  }
}

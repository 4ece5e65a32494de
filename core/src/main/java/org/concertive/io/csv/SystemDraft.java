package org.concertive.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.evidence.Instrument;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.scale.Innovation;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Sourced;
import org.concertive.text.Ids;
import org.concertive.text.NearMiss;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;

/** A system while tables are read into it. */
final class SystemDraft {
  /**
   * A kind of thing that tables refer to.
   *
   * @param type what it is
   * @param noun what people call it
   * @param maker makes one of which no more is known than an id and a name; null when more is
   *     needed
   */
  private record Named(
      Class<?> type, String noun, @Nullable BiFunction<String, String, Entity> maker) {}

  private static final List<Named> NOUNS =
      List.of(
          new Named(Person.class, "person", Person::of),
          new Named(OrgUnit.class, "unit", OrgUnit::of),
          new Named(Position.class, "position", PositionTable::titled),
          new Named(Team.class, "team", Team::of),
          new Named(RoleGroup.class, "role group", RoleGroup::of),
          new Named(Routine.class, "routine", Routine::of),
          new Named(JointActivity.class, "activity", JointActivity::of),
          new Named(Innovation.class, "innovation", Innovation::of),
          new Named(Instrument.class, "instrument", Instrument::of),
          new Named(Indicator.class, "indicator", null));

  private final LeadershipSystem before;
  private final CsvOptions options;
  private final Names names = new Names();
  private final Names earlier = new Names();
  private final Map<String, Entity> known = new LinkedHashMap<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Sourced> entries = new ArrayList<>();
  private final Set<Class<?>> listed = new LinkedHashSet<>();

  SystemDraft(LeadershipSystem before, CsvOptions options) {
    this.before = before;
    this.options = options;
    for (Node<Entity> node : SystemIndex.of(before).entities()) {
      Entity entity = node.value();
      if (!entity.id().isEmpty()) {
        names.add(entity.getClass(), entity.id(), entity.label());
        earlier.add(entity.getClass(), entity.id(), entity.label());
        known.put(entity.id(), entity);
        NOUNS.stream()
            .map(Named::type)
            .filter(type -> type.isInstance(entity) && type != JointActivity.class)
            .forEach(listed::add);
      }
    }
  }

  private static Optional<Named> named(Class<?> kind) {
    return NOUNS.stream().filter(named -> named.type == kind).findFirst();
  }

  /** What people call a kind of thing. */
  static String noun(Class<?> kind) {
    return named(kind).map(Named::noun).orElse("person or other actor");
  }

  CsvOptions options() {
    return options;
  }

  /** What there was before any table was read. */
  Names earlier() {
    return earlier;
  }

  Names names() {
    return names;
  }

  LeadershipSystem before() {
    return before;
  }

  /** Notes that there is a list of the things of a kind. */
  void list(Class<?> kind) {
    listed.add(kind);
  }

  /** The entity of a kind with an id, as it is by now. */
  <T extends Entity> Optional<T> find(Class<T> kind, String id) {
    return Optional.ofNullable(entities.getOrDefault(id, known.get(id)))
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /** Adds an entity, or replaces the one with its id. */
  void put(Class<?> kind, Entity entity) {
    names.add(kind, entity.id(), entity.label());
    entities.put(entity.id(), entity);
  }

  /** Adds an entry that nothing refers to. */
  void add(Sourced entry) {
    entries.add(entry);
  }

  LeadershipSystem finish() {
    List<Sourced> all = new ArrayList<>(entities.values());
    all.addAll(entries);
    return before.with(all.toArray(Sourced[]::new));
  }

  /**
   * The id of the thing of a kind that a cell names by its id or name. What is not known is added;
   * an actor is then a person.
   *
   * @throws BadCell when several have the name, or the options refuse who is not listed
   */
  String refer(Class<?> kind, String text, Place place) {
    return names.find(kind, text).orElseGet(() -> add(kind, text, place));
  }

  private String add(Class<?> kind, String text, Place place) {
    Class<?> type = kind.isAssignableFrom(Person.class) ? Person.class : kind;
    boolean isListed = listed.contains(type);
    if (isListed && type == Person.class && options.unlistedPeople != UnlistedPeople.ADD) {
      throw new BadCell(
          "is not in the list of people." + NearMiss.maybe(text, names.all(kind)),
          options.unlistedPeople == UnlistedPeople.REFUSE);
    }
    String noun = noun(type);
    String id = Ids.isOne(text) && names.kind(text) == null ? text : names.free(text, noun);
    BiFunction<String, String, Entity> maker = named(type).map(Named::maker).orElse(null);
    Optional<String> alike = names.alike(type, text);
    if (alike.isPresent() && !isListed) {
      place.warn(() -> AlikeNames.message(alike.get(), text));
    }
    if (isListed || maker == null) {
      String outcome =
          maker == null ? "; the row refers to the id \"" + id + "\"." : "; one was added.";
      place.warn(
          () ->
              "There is no "
                  + noun
                  + " "
                  + Text.quoted(text)
                  + outcome
                  + (isListed ? NearMiss.maybe(text, names.all(kind)) : ""));
    }
    if (maker == null) {
      names.add(type, id, text);
    } else {
      put(type, maker.apply(id, text));
    }
    return id;
  }
}

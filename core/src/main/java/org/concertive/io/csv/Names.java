package org.concertive.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;

/** Which ids and names there are, and what kind of thing each belongs to. */
final class Names {
  private final Map<String, Class<?>> kinds = new LinkedHashMap<>();
  private final Map<String, Set<String>> ids = new LinkedHashMap<>();
  private final Map<String, String> folded = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  void add(Class<?> kind, String id, String name) {
    kinds.put(id, kind);
    folded.putIfAbsent(Spelling.folded(name), name);
    ids.computeIfAbsent(Spelling.of(name), none -> new LinkedHashSet<>()).add(id);
  }

  /** The kind of the thing with an id; null when there is none. */
  @Nullable Class<?> kind(String id) {
    return kinds.get(id);
  }

  /**
   * The id of the thing of a kind that has this id, or else this name.
   *
   * @throws BadCell when several have the name
   */
  Optional<String> find(Class<?> kind, String text) {
    if (is(kind, text)) {
      return Optional.of(text);
    }
    List<String> named = named(kind, text);
    if (named.size() > 1) {
      throw new BadCell(
          "is the name of "
              + named.size()
              + "; it must be an id: "
              + Words.choice(named.stream().map(Text::quoted).toList())
              + ".");
    }
    return named.stream().findFirst();
  }

  /** The ids of the things of a kind that have a name. */
  List<String> named(Class<?> kind, String name) {
    return ids.getOrDefault(Spelling.of(name), Set.of()).stream()
        .filter(id -> is(kind, id))
        .toList();
  }

  /** The name of a thing of a kind that differs from another in nothing but case and spaces. */
  Optional<String> alike(Class<?> kind, String name) {
    return Optional.ofNullable(folded.get(Spelling.folded(name)))
        .filter(other -> !Spelling.of(other).equals(Spelling.of(name)))
        .filter(other -> !named(kind, other).isEmpty());
  }

  private boolean is(Class<?> kind, String id) {
    Class<?> found = kinds.get(id);
    return found != null && kind.isAssignableFrom(found);
  }

  /** All ids and names of the things of a kind. */
  List<String> all(Class<?> kind) {
    List<String> all = new ArrayList<>();
    ids.forEach(
        (name, named) ->
            named.stream().filter(id -> is(kind, id)).forEach(id -> all.addAll(List.of(name, id))));
    return all;
  }

  /** An id made of a name that nothing else has. */
  String free(String name, String noun) {
    String slug = Ids.of(name).orElse(noun.replace(' ', '-'));
    String id = slug;
    while (kinds.containsKey(id)) {
      id = slug + "-" + numbers.merge(slug, 2, (number, two) -> number + 1);
    }
    return id;
  }
}

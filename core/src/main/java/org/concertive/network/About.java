package org.concertive.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a network holds besides its ties.
 *
 * @param names the names of the nodes, where they have any
 * @param groups the groupings of the nodes by their names
 * @param tieValue what the values of the ties mean, where they have any
 * @param selfTies how many self-ties were omitted
 * @param repeated how many repeated ties were merged into earlier ones
 */
record About(
    @Nullable NameTable names,
    Map<String, Groups> groups,
    @Nullable TieValue tieValue,
    int selfTies,
    int repeated) {
  About valued(@Nullable TieValue meaning) {
    return new About(names, groups, meaning, selfTies, repeated);
  }

  About among(int[] kept) {
    NameTable some = null;
    if (names != null) {
      some = new NameTable();
      for (int node : kept) {
        some.add(names.name(node));
      }
    }
    Map<String, Groups> fewer = new LinkedHashMap<>();
    groups.forEach((name, grouping) -> fewer.put(name, grouping.among(kept)));
    return new About(some, Collections.unmodifiableMap(fewer), tieValue, 0, 0);
  }

  About named(List<String> all, int size) {
    if (all.size() != size) {
      throw new IllegalArgumentException(
          "There are " + all.size() + " names for " + size + " nodes; each node must have one.");
    }
    NameTable table = new NameTable();
    for (int node = 0; node < size; node++) {
      if (table.add(all.get(node)) != node) {
        throw new IllegalArgumentException(
            "The name "
                + Text.quoted(all.get(node))
                + " is given twice; each node must have its own name.");
      }
    }
    return new About(table, groups, tieValue, selfTies, repeated);
  }

  About with(String name, Groups grouping, int size) {
    if (grouping.size() != size) {
      throw new IllegalArgumentException(
          "The groups "
              + Text.quoted(name)
              + " are of "
              + grouping.size()
              + " nodes, but the network has "
              + size
              + ".");
    }
    Map<String, Groups> more = new LinkedHashMap<>(groups);
    more.put(name, grouping);
    return new About(names, Collections.unmodifiableMap(more), tieValue, selfTies, repeated);
  }
}

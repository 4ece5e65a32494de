package org.concertive.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.concertive.model.organization.Actor;
import org.concertive.rows.Rows;

/**
 * Labels of entries: those an entry gives itself, else those of the entries it points at, else
 * those of what it is part of, else those of the entries that point at it. An actor has its own or
 * none.
 */
abstract class EntryLabels {
  /** Says nothing, so that others decide. */
  static final int[] OPEN = {-1};

  /** One label, for questions of yes and no. */
  static final int[] YES = {0};

  /** No label. */
  static final int[] NO = {};

  /** Longer chains of entries are not followed. */
  private static final int FAR = 12;

  private final Entries entries;
  private final Rows rows;
  private final List<Set<String>> fields;
  private final Map<Integer, int[]> found = new HashMap<>();

  /**
   * Makes labels.
   *
   * @param fields the names of the fields by which entries point at others, in groups; the first
   *     group of which anything says anything decides
   */
  EntryLabels(Entries entries, List<Set<String>> fields) {
    this.entries = entries;
    rows = entries.rows();
    this.fields = fields;
  }

  static int[] only(boolean isLabeled) {
    return isLabeled ? YES : NO;
  }

  /** The labels an entry gives itself; {@link #OPEN} when it says nothing. */
  abstract int[] own(int entry);

  /** The labels of an entry, given those it got. */
  int[] completed(int entry, int[] labels) {
    return labels;
  }

  /** The labels of an entry; none when nothing says anything. */
  final int[] of(int entry) {
    int[] labels = of(entry, 0);
    return labels == OPEN ? NO : labels;
  }

  private int[] of(int entry, int depth) {
    int[] known = found.get(entry);
    if (known != null || depth > FAR) {
      return known == null ? OPEN : known;
    }
    found.put(entry, OPEN); // What leads back here in a circle adds nothing.
    int[] labels = own(entry);
    if (labels == OPEN && !rows.is(entry, Actor.class)) {
      labels = ofOthers(entry, depth + 1);
    }
    labels = labels == OPEN ? OPEN : completed(entry, labels);
    found.put(entry, labels);
    return labels;
  }

  private int[] ofOthers(int entry, int depth) {
    int[] edges = entries.edgesFrom(entry);
    for (Set<String> group : fields) {
      int[] labels =
          union(
              IntStream.of(edges)
                  .filter(edge -> group.contains(rows.fieldName(edge)))
                  .map(rows::target),
              depth);
      if (labels != OPEN) {
        return labels;
      }
    }
    int around = entries.around(entry);
    int[] labels = around > 0 ? of(around, depth) : OPEN;
    return labels == OPEN
        ? union(IntStream.of(rows.incoming(entry)).map(rows::from), depth)
        : labels;
  }

  private int[] union(IntStream those, int depth) {
    List<int[]> labels =
        those
            .filter(row -> row > 0)
            .map(entries::of)
            .filter(entry -> entry > 0)
            .distinct()
            .mapToObj(entry -> of(entry, depth))
            .filter(one -> one != OPEN)
            .toList();
    return labels.isEmpty()
        ? OPEN
        : labels.stream().flatMapToInt(IntStream::of).distinct().toArray();
  }
}

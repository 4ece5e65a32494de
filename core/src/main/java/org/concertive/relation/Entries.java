package org.concertive.relation;

import java.util.stream.IntStream;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.rows.ByKey;
import org.concertive.rows.Rows;

/**
 * The entries of a document: the objects in its lists, each with everything in it. The parts of a
 * theory of action are entries of their own.
 */
final class Entries {
  private final Rows rows;
  private final int[] entryOf;
  private final ByKey edges;
  private final ByKey rowsOf;

  Entries(Rows rows) {
    this.rows = rows;
    entryOf = new int[rows.size()];
    for (int row = 1; row < entryOf.length; row++) {
      entryOf[row] = isEntry(row) ? row : entryOf[rows.parent(row)];
    }
    int[] byEntry = new int[rows.edges()];
    for (int edge = 0; edge < byEntry.length; edge++) {
      byEntry[edge] = entryOf[rows.from(edge)];
    }
    edges = new ByKey(byEntry, byEntry.length, entryOf.length);
    rowsOf = new ByKey(entryOf, entryOf.length, entryOf.length);
  }

  private boolean isEntry(int row) {
    int parent = rows.parent(row);
    return !rows.isSection(row)
        && (parent == 0 || rows.isSection(parent) || rows.is(parent, TheoryOfAction.class));
  }

  Rows rows() {
    return rows;
  }

  /** The rows of all entries, ascending. */
  IntStream all() {
    return IntStream.range(1, entryOf.length).filter(row -> entryOf[row] == row);
  }

  /** The entry a row belongs to; 0 for the root and the sections. */
  int of(int row) {
    return entryOf[row];
  }

  /** The entry an entry is part of; 0 when it is part of none. */
  int around(int entry) {
    return entryOf[rows.parent(entry)];
  }

  /** The rows of these entries, of the root and of the sections, ascending. */
  int[] rowsOf(IntStream some) {
    return IntStream.concat(IntStream.of(0), some)
        .flatMap(entry -> IntStream.of(rowsOf.of(entry)))
        .sorted()
        .toArray();
  }

  /** The edges that start in an entry, citations of sources left out. */
  int[] edgesFrom(int entry) {
    return edges.of(entry);
  }
}

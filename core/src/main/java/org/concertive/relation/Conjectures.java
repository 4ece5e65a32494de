package org.concertive.relation;

import java.util.List;
import java.util.stream.IntStream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.theory.Change;
import org.concertive.model.theory.Conjecture;
import org.concertive.model.theory.Revision;
import org.concertive.model.value.Entity;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * The revisions that touch each conjecture. Made in linear time.
 *
 * @see "Sandoval 2014; Argyris & Schön 1978"
 */
public final class Conjectures {
  /** The revisions that touch conjectures. */
  public static final Relation<Conjectures> RELATION = Relation.of("conjectures", Conjectures::new);

  private final Rows rows;
  private final Grounds grounds;
  private final ReferenceField about;

  /** The revisions that changed an object. */
  private final IntLists changedBy;

  /** The revisions that name an item of evidence as their reason. */
  private final IntLists reasonOf;

  private Conjectures(SystemIndex index) {
    rows = Rows.of(index);
    grounds = index.get(Grounds.RELATION);
    about = new ReferenceField(rows, Conjecture.class, "about", Entity.class);
    ReferenceField target = new ReferenceField(rows, Change.class, "target", Entity.class);
    ReferenceField because = new ReferenceField(rows, Revision.class, "because", Evidence.class);
    IntLists changes = rows.children(Revision.class, Change.class);
    IntLists.Builder changed = new IntLists.Builder();
    IntLists.Builder reasons = new IntLists.Builder();
    for (int revision : rows.rowsOf(Revision.class)) {
      changed.to(revision);
      changes.forEach(revision, change -> target.targets(change, changed::add));
      reasons.to(revision);
      because.targets(revision, reasons::add);
    }
    changedBy = changed.build(rows.size()).inverse(rows.size());
    reasonOf = reasons.build(rows.size()).inverse(rows.size());
  }

  /**
   * The revisions that touch a conjecture, in document order: those that changed it or something it
   * is about, and those that name evidence on it as a reason.
   */
  public List<Node<Revision>> revisionsTouching(Node<Conjecture> node) {
    int conjecture = Rows.row(node);
    IntStream.Builder found = IntStream.builder();
    changedBy.forEach(conjecture, found::add);
    about.targets(conjecture, object -> changedBy.forEach(object, found::add));
    grounds.of(node).forEach(item -> reasonOf.forEach(Rows.row(item), found::add));
    return rows.nodes(found.build().sorted().distinct().toArray());
  }
}

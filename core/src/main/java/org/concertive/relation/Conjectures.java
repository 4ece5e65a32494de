package org.concertive.relation;

import java.util.List;
import java.util.stream.IntStream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.theory.Change;
import org.concertive.model.theory.Conjecture;
import org.concertive.model.theory.EvidenceLink;
import org.concertive.model.theory.Revision;
import org.concertive.model.value.Entity;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * The evidence on each conjecture, and the revisions that touch it. Made in linear time.
 *
 * @see "Sandoval 2014; Argyris & Schön 1978"
 */
public final class Conjectures {
  /** The evidence on conjectures, and the revisions that touch them. */
  public static final Relation<Conjectures> RELATION = Relation.of("conjectures", Conjectures::new);

  private final Rows rows;
  private final IntLists links;
  private final ReferenceField linked;
  private final ReferenceField about;

  /** The items of evidence that say they are about an object. */
  private final IntLists evidenceAbout;

  /** The revisions that changed an object. */
  private final IntLists changedBy;

  /** The revisions that name an item of evidence as their reason. */
  private final IntLists reasonOf;

  private Conjectures(SystemIndex index) {
    rows = Rows.of(index);
    links = rows.children(Conjecture.class, EvidenceLink.class);
    linked = new ReferenceField(rows, EvidenceLink.class, "evidence", Evidence.class);
    about = new ReferenceField(rows, Conjecture.class, "about", Entity.class);
    ReferenceField itemAbout = new ReferenceField(rows, Evidence.class, "about", Entity.class);
    IntLists.Builder items = new IntLists.Builder();
    for (int item : rows.rowsOf(Evidence.class)) {
      items.to(item);
      itemAbout.targets(item, items::add);
    }
    evidenceAbout = items.build(rows.size()).inverse(rows.size());
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
   * The evidence on a conjecture: what it names for and against it, then what says that it is about
   * it.
   */
  public List<Node<Evidence>> evidenceOn(Node<Conjecture> conjecture) {
    return rows.nodes(evidence(Rows.row(conjecture)).toArray());
  }

  private IntStream evidence(int conjecture) {
    IntStream.Builder found = IntStream.builder();
    links.forEach(conjecture, link -> linked.targets(link, found::add));
    evidenceAbout.forEach(conjecture, found::add);
    return found.build().distinct();
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
    evidence(conjecture).forEach(item -> reasonOf.forEach(item, found::add));
    return rows.nodes(found.build().sorted().distinct().toArray());
  }
}

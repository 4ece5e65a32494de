package org.concertive.relation;

import java.util.BitSet;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/** Who took part in which activity, and whether in a leading part. Made in linear time. */
final class Participations {
  static final Relation<Participations> RELATION =
      Relation.of("participations", Participations::new);

  private final ReferenceField actor;
  private final IntLists ofActivity;
  private final BitSet leading = new BitSet();

  private Participations(SystemIndex index) {
    Rows rows = Rows.of(index);
    actor = new ReferenceField(rows, Participation.class, "actor", Actor.class);
    ofActivity = rows.children(JointActivity.class, Participation.class);
    for (int row : rows.rowsOf(Participation.class)) {
      leading.set(row, index.conventions().leads(((Participation) rows.object(row)).part()));
    }
  }

  /** The participations in each activity. */
  IntLists ofActivity() {
    return ofActivity;
  }

  /** The row of who took part; −1 when it is not in the document. */
  int actor(int participation) {
    return actor.target(participation);
  }

  /** Whether who took part is not in the document. */
  boolean missesActor(int participation) {
    return actor.misses(participation);
  }

  /** Whether the part is a leading one. */
  boolean isLeading(int participation) {
    return leading.get(participation);
  }
}

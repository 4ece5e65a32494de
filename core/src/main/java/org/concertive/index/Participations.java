package org.concertive.index;

import java.util.BitSet;
import org.concertive.model.organization.Actor;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;

/** Who took part in which activity, and whether in a leading part. Made in linear time. */
final class Participations {
  private final Arrow actor;
  private final IntLists ofActivity;
  private final BitSet leading;

  Participations(SystemIndex index) {
    actor = new Arrow(index, Participation.class, "actor", Actor.class);
    ofActivity = index.children(JointActivity.class, Participation.class);
    leading = leading(index);
  }

  private static BitSet leading(SystemIndex index) {
    int[] rows = index.rowsOf(Participation.class);
    Participation.Part[] parts = new Participation.Part[rows.length];
    // By itself, so that the processor need not wait for one object to look at the next.
    for (int i = 0; i < rows.length; i++) {
      parts[i] = ((Participation) index.object(rows[i])).part();
    }
    BitSet leading = new BitSet(index.size());
    for (int i = 0; i < rows.length; i++) {
      leading.set(rows[i], index.conventions().leads(parts[i]));
    }
    return leading;
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

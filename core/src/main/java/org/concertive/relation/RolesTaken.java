package org.concertive.relation;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.value.TimeSpan;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * In which roles people led an activity or took part in it: that of the position they took part in,
 * where it is recorded, else all they had at the time. OTHER is no role. Made in linear time; an
 * answer costs time linear in the participations of the activity and the posts of who took part.
 */
public final class RolesTaken {
  /** In which roles people led and took part. */
  public static final Relation<RolesTaken> RELATION = Relation.of("roles taken", RolesTaken::new);

  private final SystemIndex index;
  private final Rows rows;
  private final Participations participations;
  private final ReferenceField inPosition;

  private RolesTaken(SystemIndex index) {
    this.index = index;
    rows = Rows.of(index);
    participations = index.get(Participations.RELATION);
    inPosition = new ReferenceField(rows, Participation.class, "inPosition", Position.class);
  }

  /**
   * The roles in an activity.
   *
   * @param leading those of who led it
   * @param takingPart those of who took part without leading it
   */
  public record InActivity(Set<RoleType> leading, Set<RoleType> takingPart) {
    /** Makes the roles; the sets are copied. */
    public InActivity {
      leading = Sets.immutableEnumSet(leading);
      takingPart = Sets.immutableEnumSet(takingPart);
    }
  }

  /** The roles in an activity. */
  public InActivity of(Node<JointActivity> activity) {
    Optional<TimeSpan> at = activity.value().when();
    Set<RoleType> leading = EnumSet.noneOf(RoleType.class);
    Set<RoleType> takingPart = EnumSet.noneOf(RoleType.class);
    participations
        .ofActivity()
        .forEach(
            Rows.row(activity),
            row -> {
              int position = inPosition.target(row);
              int actor = position < 0 ? participations.actor(row) : position;
              Set<RoleType> roles = participations.isLeading(row) ? leading : takingPart;
              if (actor >= 0) {
                index.get(Actors.RELATION).addRoleTypes(actor, at, roles);
              }
            });
    return new InActivity(leading, takingPart);
  }
}

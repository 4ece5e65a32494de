package org.concertive.relation;

import java.util.List;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.model.practice.JointActivity;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * Which activities belong to which cycle of inquiry, and to which of its phases. Built in linear
 * time.
 *
 * @see "Supovitz, D'Auria & Spillane 2019"
 */
public final class Inquiry {
  /** Which activities belong to which cycle of inquiry. */
  public static final Relation<Inquiry> RELATION = Relation.of("inquiry", Inquiry::new);

  private final Rows rows;
  private final IntLists activities;

  private Inquiry(SystemIndex index) {
    rows = Rows.of(index);
    activities =
        new ReferenceField(rows, JointActivity.class, "cycle", InquiryCycle.class)
            .back(rows.rowsOf(JointActivity.class));
  }

  /** The activities of a cycle, in document order. */
  public List<Node<JointActivity>> activitiesOf(Node<InquiryCycle> cycle) {
    return rows.nodes(activities, Rows.row(cycle));
  }

  /** The activities of a cycle that belong to a phase, in document order. */
  public List<Node<JointActivity>> activitiesOf(Node<InquiryCycle> cycle, InquiryPhase phase) {
    return activitiesOf(cycle).stream()
        .filter(activity -> activity.value().phases().contains(phase))
        .toList();
  }

  /** Whether a review is recorded in a cycle. */
  public boolean isReviewed(Node<InquiryCycle> cycle) {
    return !activitiesOf(cycle, InquiryPhase.REVIEW).isEmpty();
  }
}

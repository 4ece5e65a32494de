package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.relation.Nodes.ids;
import static org.concertive.relation.Nodes.node;

import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.model.practice.JointActivity;
import org.junit.jupiter.api.Test;

/** Which activities belong to which cycle of inquiry. */
class InquiryTest {
  private static final SystemIndex INDEX =
      SystemIndex.of(
          LeadershipSystem.of("s", "System")
              .with(
                  InquiryCycle.builder("one").build(),
                  InquiryCycle.builder("two").build(),
                  JointActivity.builder("pilot", "Pilot lessons")
                      .cycle("one")
                      .phases(InquiryPhase.ACTION, InquiryPhase.REVIEW)
                      .build(),
                  JointActivity.builder("data", "Data day")
                      .cycle("one")
                      .phases(InquiryPhase.DIAGNOSIS)
                      .build(),
                  JointActivity.builder("other", "Other day").cycle("two").build(),
                  JointActivity.of("talk", "Talk")));

  @Test
  void a_cycle_has_its_activities_by_phase() {
    Inquiry inquiry = INDEX.get(Inquiry.RELATION);
    Node<InquiryCycle> cycle = node(INDEX, "one", InquiryCycle.class);
    assertThat(ids(inquiry.activitiesOf(cycle))).containsExactly("pilot", "data");
    assertThat(ids(inquiry.activitiesOf(cycle, InquiryPhase.REVIEW))).containsExactly("pilot");
    assertThat(inquiry.isReviewed(cycle)).isTrue();
    assertThat(inquiry.isReviewed(node(INDEX, "two", InquiryCycle.class))).isFalse();
  }
}

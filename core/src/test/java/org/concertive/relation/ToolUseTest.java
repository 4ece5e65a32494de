package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.relation.Nodes.ids;
import static org.concertive.relation.Nodes.node;

import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.LearningConditions;
import org.concertive.model.practice.Tool;
import org.concertive.model.value.Ref;
import org.junit.jupiter.api.Test;

/** Which tools were used in which activities. */
class ToolUseTest {
  private static final SystemIndex INDEX =
      SystemIndex.of(
          LeadershipSystem.of("s", "System")
              .with(
                  Tool.of("guide", "Discussion guide"),
                  Tool.of("rubric", "Observation rubric"),
                  JointActivity.builder("visit", "Site visit")
                      .toolsUsed("rubric", "guide")
                      .learningConditions(
                          LearningConditions.builder().conversationTool(Ref.to("guide")).build())
                      .build(),
                  JointActivity.builder("talk", "Talk")
                      .learningConditions(
                          LearningConditions.builder().conversationTool(Ref.to("guide")).build())
                      .build(),
                  JointActivity.builder("design", "Design day").products("rubric").build()));

  @Test
  void a_tool_is_used_where_it_is_listed_or_structures_the_conversation() {
    ToolUse use = INDEX.get(ToolUse.RELATION);
    assertThat(ids(use.activitiesWith(node(INDEX, "guide", Tool.class))))
        .containsExactly("visit", "talk");
    assertThat(ids(use.activitiesWith(node(INDEX, "rubric", Tool.class)))).containsExactly("visit");
  }
}

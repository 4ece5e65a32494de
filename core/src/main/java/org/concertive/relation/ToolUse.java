package org.concertive.relation;

import java.util.List;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.LearningConditions;
import org.concertive.model.practice.Tool;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * Which tools were used in which activities: those an activity lists, and the one that structured
 * its conversation. Built in linear time.
 *
 * @see "Halverson 2003"
 */
public final class ToolUse {
  /** Which tools were used in which activities. */
  public static final Relation<ToolUse> RELATION = Relation.of("tool use", ToolUse::new);

  private final Rows rows;
  private final IntLists activities;

  private ToolUse(SystemIndex index) {
    rows = Rows.of(index);
    ReferenceField used = new ReferenceField(rows, JointActivity.class, "toolsUsed", Tool.class);
    ReferenceField structuring =
        new ReferenceField(rows, LearningConditions.class, "conversationTool", Tool.class);
    IntLists conditions = rows.children(JointActivity.class, LearningConditions.class);
    IntLists.Builder tools = new IntLists.Builder();
    for (int activity : rows.rowsOf(JointActivity.class)) {
      tools.to(activity);
      used.targets(activity, tools::add);
      conditions.forEach(activity, row -> structuring.targets(row, tools::add));
    }
    activities = tools.build(rows.size()).inverse(rows.size());
  }

  /** The activities in which a tool was used, each once, in document order. */
  public List<Node<JointActivity>> activitiesWith(Node<Tool> tool) {
    return rows.nodes(activities.stream(Rows.row(tool)).distinct().toArray());
  }
}

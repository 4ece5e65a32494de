package org.concertive.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.model.Aspect;
import org.concertive.model.practice.ActionPlan;
import org.concertive.model.practice.Challenge;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.PlannedAction;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Words;

/** Plans of action and cycles of inquiry. */
final class PlanSection {
  private final Names names;

  private PlanSection(Names names) {
    this.names = names;
  }

  static Section of(Material material) {
    PlanSection section = new PlanSection(material.names());
    List<Block> blocks = new ArrayList<>();
    material.system().plans().forEach(plan -> blocks.add(section.plan(plan)));
    material.index().nodes(InquiryCycle.class).forEach(cycle -> blocks.add(section.cycle(cycle)));
    if (blocks.isEmpty()) {
      blocks.add(material.absence(Aspect.PLANS, "No plan and no cycle of inquiry is recorded."));
    }
    return new Section("plans", "Plans and cycles of inquiry", blocks);
  }

  private Block plan(ActionPlan plan) {
    List<String> challenges = plan.challenges().stream().map(Challenge::text).toList();
    List<Block> blocks = new ArrayList<>();
    if (!challenges.isEmpty()) {
      blocks.add(new Block.Terms(List.of(new Block.Term("Challenges", Words.all(challenges)))));
    }
    if (!plan.actions().isEmpty()) {
      blocks.add(Block.Items.of(plan.actions().stream().map(this::text).toList()));
    }
    return new Block.Card(
        "Plan " + plan.label(), about(plan.unit().map(names::of), plan.period()), blocks);
  }

  private String text(PlannedAction action) {
    return action.text()
        + " ("
        + action.owner().map(names::of).orElse("owner not recorded")
        + ", "
        + action.due().map(due -> "by " + due.inWords()).orElse("date not recorded")
        + (action.status() == PlannedAction.Status.UNKNOWN ? "" : ", " + Words.of(action.status()))
        + ")";
  }

  private Block cycle(Node<InquiryCycle> node) {
    InquiryCycle cycle = node.value();
    List<String> activities =
        node.index().referencesTo(node).stream()
            .map(Reference::from)
            .flatMap(from -> from.as(JointActivity.class).stream())
            .map(activity -> activity.value().label())
            .toList();
    List<Block.Term> terms = new ArrayList<>();
    if (!activities.isEmpty()) {
      terms.add(new Block.Term("Activities", Words.list(activities)));
    }
    if (!cycle.ledTo().isEmpty()) {
      terms.add(new Block.Term("Led to", names.list(cycle.ledTo())));
    }
    return new Block.Card(
        "Cycle " + cycle.label(),
        about(cycle.unit().map(names::of), cycle.period()),
        terms.isEmpty() ? List.of() : List.of(new Block.Terms(terms)));
  }

  private static String about(Optional<String> unit, Optional<TimeSpan> period) {
    return Stream.of(unit, period.map(TimeSpan::inWords))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}

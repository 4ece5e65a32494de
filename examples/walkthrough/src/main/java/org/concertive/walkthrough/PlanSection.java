package org.concertive.walkthrough;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.commandline.Page;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.practice.ActionPlan;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.PlannedAction;

/** Plans of action and cycles of inquiry. */
final class PlanSection {
  private final Names names;
  private final Page page;

  private PlanSection(SystemIndex index, Page page) {
    names = new Names(index);
    this.page = page;
  }

  static void print(SystemIndex index, Page page) {
    page.title("PLANS AND CYCLES OF INQUIRY");
    List<ActionPlan> plans = index.system().plans();
    List<Node<InquiryCycle>> cycles = index.nodes(InquiryCycle.class);
    if (plans.isEmpty() && cycles.isEmpty()) {
      page.line(
          2,
          DescriptionSection.absence(
              index.system(), Aspect.PLANS, "No plan and no cycle is recorded."));
    }
    PlanSection section = new PlanSection(index, page);
    plans.forEach(section::plan);
    cycles.forEach(section::cycle);
  }

  private void plan(ActionPlan plan) {
    page.line(
        2,
        4,
        joined(
            "Plan " + plan.label(),
            List.of(plan.unit().map(names::of), plan.period().map(Object::toString))));
    plan.challenges().forEach(challenge -> page.line(4, 6, "Challenge: " + challenge.text()));
    plan.actions().forEach(action -> page.line(4, 6, "Action: " + text(action)));
  }

  private String text(PlannedAction action) {
    return action.text()
        + " ("
        + joined(
            action.owner().map(names::of).orElse("owner not recorded"),
            List.of(
                Optional.of(
                    action.due().map(due -> "by " + due.inWords()).orElse("date not recorded")),
                Optional.of(action.status())
                    .filter(status -> status != PlannedAction.Status.UNKNOWN)
                    .map(English::words)))
        + ")";
  }

  private void cycle(Node<InquiryCycle> node) {
    InquiryCycle cycle = node.value();
    List<String> activities =
        node.index().referencesTo(node).stream()
            .map(Reference::from)
            .flatMap(from -> from.as(JointActivity.class).stream())
            .map(activity -> activity.value().label())
            .toList();
    page.line(
        2,
        4,
        joined(
            "Cycle " + cycle.label(),
            List.of(cycle.unit().map(names::of), cycle.period().map(Object::toString))));
    if (!activities.isEmpty()) {
      page.line(4, 6, "Activities: " + English.list(activities));
    }
    if (!cycle.ledTo().isEmpty()) {
      page.line(4, 6, "Led to: " + names.list(cycle.ledTo()));
    }
  }

  private static String joined(String start, List<Optional<String>> parts) {
    return Stream.concat(Stream.of(start), parts.stream().flatMap(Optional::stream))
        .collect(Collectors.joining(", "));
  }
}

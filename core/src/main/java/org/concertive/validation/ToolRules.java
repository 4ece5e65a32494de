package org.concertive.validation;

import static org.concertive.catalogue.Sources.AKIBA_HOWARD_2021;
import static org.concertive.catalogue.Sources.AKIBA_MURATA;
import static org.concertive.catalogue.Sources.COBB_JACKSON_2012;
import static org.concertive.catalogue.Sources.COBB_THE_MIST_TEAM;
import static org.concertive.catalogue.Sources.HALVERSON_2003;
import static org.concertive.catalogue.Sources.SPILLANE_2006;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.evidence.Instrument;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tool;
import org.concertive.model.scale.Innovation;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.value.Answer;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.relation.Enactment;
import org.concertive.relation.Ownership;
import org.concertive.relation.ToolUse;

/** TOOL: tools. */
final class ToolRules {
  private static final Set<Support.Kind> LEARNING =
      Sets.immutableEnumSet(Support.Kind.LEARNING_EVENT, Support.Kind.ORGANIZATIONAL_ROUTINE);

  private static final Template AFTER_RETIREMENT =
      new Template("{name} was used in {activities}, after it went out of use ({retiredOn}).");

  static final List<Rule> RULES =
      List.of(
          warning("TOOL-01", "unused-tool")
              .checks(
                  "A tool that no routine, activity or instrument uses and no strategy names as a"
                      + " support.")
              .omissionIn(Aspect.TOOLS)
              .says(
                  "No use of {name} is recorded, in a routine or an activity, as a support or as an"
                      + " instrument: a tool shapes practice where it is used.")
              .toRecord("Record the routines, activities or strategies that use it.")
              .toConsider("If nobody uses it, consider where it would help, or retiring it.")
              .sources(
                  COBB_THE_MIST_TEAM.says(
                      "strategies work through tools and organizational routines"))
              .each(
                  Tool.class,
                  (tool, found) -> {
                    if (found.get(ToolUse.RELATION).activitiesWith(tool).isEmpty()
                        && found.index().referencesTo(tool).stream().noneMatch(ToolRules::isUse)) {
                      found.on(tool);
                    }
                  }),
          warning("TOOL-02", "tool-without-support")
              .checks(
                  "A strategy that names a tool as a support and has no learning event, no"
                      + " organizational routine and no support with a knowledgeable other.")
              .says(
                  "{name} hands out {tools}, and nothing that helps people learn to use tools is"
                      + " recorded: tools alone seldom change practice.")
              .toRecord("Record the events, routines or coaching through which people learn it.")
              .toConsider(
                  "Consider time to learn it together, with somebody who knows the tool well.")
              .sources(
                  COBB_JACKSON_2012.says(
                      "new positions, learning events, routines and tools support learning"))
              .each(Strategy.class, ToolRules::checkSupport),
          info("TOOL-03", "undescribed-tool")
              .checks("A tool with no feature.")
              .omissionIn(Aspect.TOOLS)
              .says(
                  "No feature of {name} is recorded: what it makes easy or hard in practice cannot be"
                      + " seen.")
              .toRecord("Record its features, and what each affords or constrains.")
              .toConsider("Consider asking those who use it what it makes easy and what hard.")
              .sources(
                  HALVERSON_2003.says("the features of an artifact afford and constrain practice"),
                  SPILLANE_2006.says("tools enable and constrain leadership practice"))
              .each(
                  Tool.class,
                  (tool, found) -> {
                    if (tool.value().features().isEmpty()) {
                      found.on(tool).field("features");
                    }
                  }),
          info("TOOL-04", "mandated-and-unused")
              .checks(
                  "A required tool that was last used, in an activity or by the time it was retired,"
                      + " at least {staleYears} years before the as-of date. Silent if it was never"
                      + " used, or the time of a use is not recorded.")
              .omissionIn(Aspect.ACTIVITIES)
              .says(
                  "{name} is required, but its last recorded use dates from {lastUse}, at least"
                      + " {staleYears years} before {asOf}: practice may have outgrown it.")
              .toRecord("Record its later uses, or that it is not required any more.")
              .toConsider(
                  "Consider revising the tool with those who should use it, or dropping it.")
              .sources(AKIBA_MURATA.says("district templates have become less useful"))
              .reads(EvidenceRules.STALE_YEARS)
              .each(Tool.class, ToolRules::checkLastUse),
          warning("TOOL-05", "imposed-tool")
              .checks(
                  "A required tool that came from outside and belongs to an innovation, or to one of"
                      + " its routines, whose latest recorded owners are all schools or teachers.")
              .says(
                  "{name} came from outside and is required, although {innovation} is said to be"
                      + " owned by schools or teachers: a tool they may not change can limit that"
                      + " ownership.")
              .toRecord("Record that it is not required any more, or who owns the practice.")
              .toConsider("Consider leaving it to schools whether and how they use it.")
              .sources(
                  AKIBA_MURATA.says("the district leaves its templates to schools"),
                  AKIBA_HOWARD_2021.asWhole())
              .once(ToolRules::checkImposed),
          error("TOOL-06", "used-outside-its-life")
              .checks(
                  "A tool used in an activity that certainly ended before the tool was adopted, or"
                      + " began after it was retired.")
              .says("{name} was used in {activities}, before it came into use ({adoptedOn}).")
              .orSays(AFTER_RETIREMENT)
              .toRecord("Correct the time of the activity or that of the tool.")
              .each(Tool.class, ToolRules::checkLife));

  private ToolRules() {}

  /** Whether a reference to a tool, outside activities, is a use of it. */
  private static boolean isUse(Reference reference) {
    Node<?> from = reference.from();
    return from.is(Routine.class) || from.is(Support.class) || from.is(Instrument.class);
  }

  private static void checkSupport(Node<Strategy> strategy, Findings found) {
    List<Support> supports = strategy.value().supports();
    List<Support> tools =
        supports.stream().filter(support -> support.kind() == Support.Kind.TOOL).toList();
    if (!tools.isEmpty() && supports.stream().noneMatch(ToolRules::isForLearning)) {
      List<Node<Tool>> described =
          tools.stream()
              .flatMap(tool -> tool.ref().stream())
              .flatMap(ref -> found.index().node(ref.id(), Tool.class).stream())
              .toList();
      found
          .on(strategy)
          .field("supports", supports.indexOf(tools.get(0)))
          .with("tools", described.isEmpty() ? "a tool" : described);
    }
  }

  private static boolean isForLearning(Support support) {
    return LEARNING.contains(support.kind()) || support.withKnowledgeableOther() == Answer.YES;
  }

  private static void checkLastUse(Node<Tool> tool, Findings found) {
    Optional<TimePoint> asOf = found.index().system().asOf();
    if (tool.value().mandated() != Answer.YES || asOf.isEmpty()) {
      return;
    }
    List<Optional<TimePoint>> uses = new ArrayList<>();
    found
        .get(ToolUse.RELATION)
        .activitiesWith(tool)
        .forEach(activity -> uses.add(Enactment.timeOf(activity.value()).flatMap(TimeSpan::end)));
    tool.value().retiredOn().ifPresent(retired -> uses.add(Optional.of(retired)));
    List<TimePoint> times = uses.stream().flatMap(Optional::stream).toList();
    if (times.size() == uses.size()
        && times.stream().allMatch(time -> time.yearsUntil(asOf.get()).isPresent())) {
      times.stream()
          .min(Comparator.comparingInt(time -> time.yearsUntil(asOf.get()).getAsInt()))
          .filter(
              last ->
                  last.yearsUntil(asOf.get()).getAsInt() >= found.value(EvidenceRules.STALE_YEARS))
          .ifPresent(
              last ->
                  found.on(tool).field("mandated").with("lastUse", last).with("asOf", asOf.get()));
    }
  }

  private static void checkImposed(Findings found) {
    Set<Node<Tool>> reported = new HashSet<>();
    for (Node<Innovation> innovation : found.index().nodes(Innovation.class)) {
      if (found.get(Ownership.RELATION).isOfSchools(innovation)) {
        toolsOf(innovation)
            .filter(tool -> isImposed(tool.value()) && reported.add(tool))
            .forEach(tool -> found.on(tool).field("mandated").with("innovation", innovation));
      }
    }
  }

  /** The tools of an innovation and of its routines. */
  private static Stream<Node<Tool>> toolsOf(Node<Innovation> innovation) {
    SystemIndex index = innovation.index();
    return Stream.concat(
            innovation.value().tools().stream(),
            innovation.value().routines().stream()
                .flatMap(routine -> index.get(routine, Routine.class).stream())
                .flatMap(routine -> routine.tools().stream()))
        .flatMap(tool -> index.node(tool, Tool.class).stream());
  }

  private static boolean isImposed(Tool tool) {
    return tool.mandated() == Answer.YES && tool.origin() == Tool.Origin.RECEIVED;
  }

  private static void checkLife(Node<Tool> tool, Findings found) {
    SchoolCalendar calendar = found.index().conventions().calendar();
    tool.value()
        .adoptedOn()
        .ifPresent(
            adopted -> {
              List<Node<JointActivity>> before =
                  usesWhen(
                      tool,
                      when ->
                          when.end()
                              .filter(end -> end.isBefore(adopted, calendar) == Answer.YES)
                              .isPresent());
              if (!before.isEmpty()) {
                found
                    .on(tool)
                    .field("adoptedOn")
                    .with("activities", before)
                    .with("adoptedOn", adopted);
              }
            });
    tool.value()
        .retiredOn()
        .ifPresent(
            retired -> {
              List<Node<JointActivity>> after =
                  usesWhen(
                      tool,
                      when ->
                          when.start()
                              .filter(start -> retired.isBefore(start, calendar) == Answer.YES)
                              .isPresent());
              if (!after.isEmpty()) {
                found
                    .on(tool)
                    .field("retiredOn")
                    .saying(AFTER_RETIREMENT)
                    .with("activities", after)
                    .with("retiredOn", retired);
              }
            });
  }

  private static List<Node<JointActivity>> usesWhen(
      Node<Tool> tool, Predicate<TimeSpan> condition) {
    return tool.index().get(ToolUse.RELATION).activitiesWith(tool).stream()
        .filter(activity -> Enactment.timeOf(activity.value()).filter(condition).isPresent())
        .toList();
  }
}

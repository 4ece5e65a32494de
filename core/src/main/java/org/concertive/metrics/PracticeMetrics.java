package org.concertive.metrics;

import static org.concertive.catalogue.Sources.GATES_DECK;
import static org.concertive.catalogue.Sources.HALVERSON_2003;
import static org.concertive.catalogue.Sources.JAQUITH_AIELLO_KHACHATRYAN;
import static org.concertive.catalogue.Sources.SPILLANE_CAMBURN_PAREJA_2007;
import static org.concertive.catalogue.Sources.SPILLANE_HALVERSON_DIAMOND_2004;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.Interaction;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tool;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.TimePoint;
import org.concertive.relation.Enactment;
import org.concertive.relation.Leading;
import org.concertive.relation.RolesTaken;
import org.concertive.relation.ToolUse;
import org.concertive.statistics.Result;

/** What people do in routines and activities together, and with which tools. */
public final class PracticeMetrics {

  /**
   * M-22. Who leads where a principal takes part without leading, by role.
   *
   * <p>Example: the principal follows in two meetings; a coach leads one, the coach and a teacher
   * leader the other together: COACH 1.5/2 and TEACHER_LEADER 0.5/2.
   *
   * @see "Spillane, Camburn & Pareja 2007"
   */
  public static final Metric<Profile> WHO_LEADS_WHEN_NOT_PRINCIPAL =
      Metric.profile(
              "M-22", "who-leads-when-not-principal", "Who leads when a principal takes part")
          .means(
              "Share of the credit for leading, by role, over the activities that a principal takes"
                  + " part in and no principal leads. Who took part in a position has the role of"
                  + " that position, others have all their roles at the time. A leader with several roles counts in each, one without a"
                  + " known role in none; a team's credit counts by the share of the role among its"
                  + " members, and from none to all of it where not all of them are listed."
                  + Credits.RULE
                  + " Contributors are the leaders, each with the share it certainly adds.")
          .is("credit of leaders with the role ÷ all credit in these activities")
          .in(Unit.SHARE, Range.ZERO_TO_ONE.orIntervals())
          .in(View.LIVED, Aspect.ACTIVITIES)
          .undefinedWhen(
              "no led activity has a principal who takes part and does not lead; no leader's role"
                  + " is known")
          .sources(SPILLANE_CAMBURN_PAREJA_2007.asWhole())
          .computed((index, view) -> besidePrincipals(index));

  private static Result<Profile> besidePrincipals(SystemIndex index) {
    Credits credits = new Credits(index, View.LIVED);
    for (Node<Entity> item : index.get(Leading.LIVED).led()) {
      RolesTaken.InActivity roles =
          index.get(RolesTaken.RELATION).of(item.as(JointActivity.class).orElseThrow());
      if (roles.takingPart().contains(RoleType.PRINCIPAL)
          && !roles.leading().contains(RoleType.PRINCIPAL)) {
        credits.add(item);
      }
    }
    if (credits.isEmpty()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED,
          "no led activity has a principal who takes part and does not lead",
          "participations of principals");
    }
    Map<String, Result<Value>> shares = new LinkedHashMap<>();
    credits
        .roles()
        .forEach(role -> shares.put(role.name(), Result.of(credits.shareOf(EnumSet.of(role)))));
    return shares.isEmpty() ? Parts.noRole() : Result.of(new Profile(shares));
  }

  /**
   * M-23. Share of interactions among what is recorded of joint activities.
   *
   * <p>Example: of a meeting, one action and three interactions are recorded: 3/4.
   *
   * @see "Gates deck; Spillane, Halverson & Diamond 2004"
   */
  public static final Metric<Value> INTERACTION_SHARE =
      Metric.value("M-23", "interaction-share", "Share of interactions")
          .means(
              "Share of interactions among the actions and interactions recorded of activities."
                  + " Contributors are the activities, each with the share its interactions make"
                  + " up.")
          .is("interactions ÷ (actions + interactions)")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.ACTIVITIES)
          .undefinedWhen("no action and no interaction is recorded")
          .sources(
              GATES_DECK.says("actions + interactions = joint activity"),
              SPILLANE_HALVERSON_DIAMOND_2004.asWhole())
          .computed(
              (index, view) ->
                  share(
                      index,
                      activity -> activity.interactions().size(),
                      activity -> activity.actions().size() + activity.interactions().size(),
                      "no action and no interaction is recorded",
                      "actions"));

  /**
   * M-24. Share of interactions that rest on influence, not authority.
   *
   * <p>Example: of four interactions two rest on influence and one on authority; what the fourth
   * rests on is not known: 2/3.
   *
   * @see "Gates deck"
   */
  public static final Metric<Value> INFLUENCE_SHARE =
      Metric.value("M-24", "influence-share", "Share of influence")
          .means(
              "Share of interactions that rest on influence, among those that are known to rest on"
                  + " influence or on authority. Contributors are the activities, each with the"
                  + " share its interactions add.")
          .is("interactions based on INFLUENCE ÷ interactions whose basis is known")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.ACTIVITIES)
          .undefinedWhen("no interaction has a known basis")
          .sources(GATES_DECK.says("using influence rather than authority"))
          .computed(
              (index, view) ->
                  share(
                      index,
                      activity -> count(activity, EnumSet.of(Interaction.Basis.INFLUENCE)),
                      activity ->
                          count(
                              activity,
                              EnumSet.complementOf(EnumSet.of(Interaction.Basis.UNKNOWN))),
                      "no interaction has a known basis",
                      "bases of interactions"));

  private static int count(JointActivity activity, Set<Interaction.Basis> bases) {
    return (int)
        activity.interactions().stream().filter(one -> bases.contains(one.basis())).count();
  }

  /** A share of what is recorded of activities, with the part of each. */
  private static Result<Value> share(
      SystemIndex index,
      ToIntFunction<JointActivity> counted,
      ToIntFunction<JointActivity> of,
      String otherwise,
      String missing) {
    List<Node<JointActivity>> activities = index.nodes(JointActivity.class);
    int whole = activities.stream().mapToInt(activity -> of.applyAsInt(activity.value())).sum();
    if (whole == 0) {
      return Result.undefined(Result.Code.NONE_RECORDED, otherwise, missing);
    }
    int all = activities.stream().mapToInt(activity -> counted.applyAsInt(activity.value())).sum();
    return Result.of(
        Value.ratio(all, whole)
            .from(
                Parts.sorted(
                    activities.stream()
                        .filter(activity -> counted.applyAsInt(activity.value()) > 0)
                        .map(
                            activity ->
                                Contributor.of(activity)
                                    .with(
                                        (double) counted.applyAsInt(activity.value()) / whole)))));
  }

  /**
   * M-29. Share of tools that are used.
   *
   * <p>Example: of a lesson template and a meeting protocol only the protocol was used: 1/2.
   *
   * @see "Halverson 2003"
   */
  public static final Metric<Value> TOOL_USE =
      Metric.value("M-29", "tool-use", "Use of tools")
          .means(
              "Share of tools that are used: as designed, that a routine names; as lived, that an"
                  + " activity used, also for structuring its conversation. Contributors are the"
                  + " tools in use.")
          .is("tools used ÷ tools")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .inBothViews()
          .undefinedWhen("no tool is recorded")
          .sources(HALVERSON_2003.asWhole())
          .computed(
              (index, view) -> {
                List<Node<Tool>> tools = index.nodes(Tool.class);
                return tools.isEmpty()
                    ? Result.undefined(Result.Code.NONE_RECORDED, "no tool is recorded", "tools")
                    : Result.of(Value.share(used(index, view, tools), tools.size()));
              });

  private static List<Node<Tool>> used(SystemIndex index, View view, List<Node<Tool>> tools) {
    if (view == View.LIVED) {
      ToolUse use = index.get(ToolUse.RELATION);
      return tools.stream().filter(tool -> !use.activitiesWith(tool).isEmpty()).toList();
    }
    Set<Node<Tool>> named = new TreeSet<>();
    for (Node<Routine> routine : index.nodes(Routine.class)) {
      routine.value().tools().forEach(tool -> index.node(tool, Tool.class).ifPresent(named::add));
    }
    return tools.stream().filter(named::contains).toList();
  }

  /**
   * M-29b. How often each tool was used in each year.
   *
   * <p>Example: a protocol is used in 4 meetings of 2013/14 and in 2 of 2014/15: 4 and 2.
   *
   * @see "Halverson 2003"
   */
  public static final Metric<Table> TOOL_USES_BY_YEAR =
      Metric.table("M-29b", "tool-uses-by-year", "Uses of tools by year")
          .means(
              "How often each tool was used in each year: once each time an activity that uses it"
                  + " took place. There is a row for every tool that was used at a known time and a"
                  + " column for every year, in order of time, project years last. A cell is an"
                  + " interval where the number of times is; a use at an unknown time may belong to"
                  + " any year in which the tool was used. Contributors are the activities of that"
                  + " year.")
          .is("Σ occurrences of the activities that use the tool")
          .in(Unit.of("uses"), Range.atLeast(0).whole().orIntervals())
          .in(View.LIVED, Aspect.ACTIVITIES)
          .undefinedWhen(
              "no tool was used at a known time; a cell: no use is recorded in that year, or it is"
                  + " not known how often")
          .sources(HALVERSON_2003.asWhole())
          .computed((index, view) -> usesByYear(index));

  private static Result<Table> usesByYear(SystemIndex index) {
    Enactment enactment = index.get(Enactment.RELATION);
    Map<String, Map<TimePoint, Result<Value>>> rows = new LinkedHashMap<>();
    for (Node<Tool> tool : index.nodes(Tool.class)) {
      Map<TimePoint, List<Node<JointActivity>>> years = new LinkedHashMap<>();
      List<Node<JointActivity>> undated = new ArrayList<>();
      for (Node<JointActivity> activity : index.get(ToolUse.RELATION).activitiesWith(tool)) {
        Optional<TimePoint> year = enactment.yearOf(activity.value());
        (year.isEmpty() ? undated : years.computeIfAbsent(year.get(), none -> new ArrayList<>()))
            .add(activity);
      }
      Quantity besides = Quantity.within(0, times(undated).most());
      years.forEach(
          (year, activities) ->
              rows.computeIfAbsent(tool.value().id(), none -> new LinkedHashMap<>())
                  .put(year, uses(activities, besides)));
    }
    return rows.isEmpty()
        ? Result.undefined(
            Result.Code.NONE_RECORDED, "no tool was used at a known time", "tools used", "when")
        : Result.of(Parts.byTime(index, rows, NO_USE));
  }

  private static final Result<Value> NO_USE =
      Result.undefined(Result.Code.NONE_RECORDED, "no use is recorded in that year", "activities");

  private static Result<Value> uses(List<Node<JointActivity>> activities, Quantity besides) {
    Quantity uses = times(activities).plus(besides);
    return uses.isStated()
        ? Result.of(Value.of(uses).from(Parts.plain(activities)))
        : Result.undefined(Result.Code.NONE_RECORDED, "it is not known how often", "occurrences");
  }

  private static Quantity times(List<Node<JointActivity>> activities) {
    return activities.stream()
        .map(activity -> activity.value().occurrences())
        .reduce(Quantity.exactly(0), Quantity::plus);
  }

  /**
   * M-66. In what share of the activities of a routine each of seven conditions for learning was
   * met.
   *
   * <p>Example: in one of two sessions the purpose was said openly, in the other it was not; in one
   * practice was made public, and of the other this is not known: purposeExplicit 1/2 and
   * practiceMadePublic 1/1.
   *
   * @see "Jaquith, Aiello & Khachatryan"
   */
  public static final Metric<Table> LEARNING_CONDITIONS =
      Metric.table("M-66", "learning-conditions", "Conditions for learning")
          .means(
              "Share of the activities that met each of seven conditions for learning, among those"
                  + " for which this is recorded, by routine: the purpose was explicit; it was shared;"
                  + " the problems were about instruction, or about it and the leaders' role; the"
                  + " conversation had a structure, or a tool that gave it one; practice was made"
                  + " public; the artifacts were highly relevant; evidence was used. There is a row"
                  + " for every routine with an activity whose conditions are recorded. Contributors"
                  + " are the activities that met the condition.")
          .is("activities that met the condition ÷ activities for which this is recorded")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.ACTIVITIES)
          .undefinedWhen(
              "no activity of a routine has learning conditions; a cell: no activity has it recorded")
          .sources(
              JAQUITH_AIELLO_KHACHATRYAN.says(
                  "opportunities for, and constraints on, the learning of leaders"))
          .computed((index, view) -> learningConditions(index));

  private static Result<Table> learningConditions(SystemIndex index) {
    Map<String, List<Result<Value>>> rows = new LinkedHashMap<>();
    for (Node<Routine> routine : index.nodes(Routine.class)) {
      List<Node<JointActivity>> activities =
          index.get(Enactment.RELATION).activitiesOf(routine).stream()
              .filter(activity -> activity.value().learningConditions().isPresent())
              .toList();
      if (!activities.isEmpty()) {
        rows.put(
            routine.value().id(),
            LearningCondition.ALL.stream().map(condition -> met(condition, activities)).toList());
      }
    }
    return Parts.table(
        rows,
        LearningCondition.ALL.stream().map(LearningCondition::name).toList(),
        Result.undefined(
            Result.Code.NONE_RECORDED,
            "no activity of a routine has learning conditions",
            "learning conditions"));
  }

  private static Result<Value> met(
      LearningCondition condition, List<Node<JointActivity>> activities) {
    List<Node<JointActivity>> known =
        activities.stream().filter(activity -> condition.isMet(activity).isPresent()).toList();
    return known.isEmpty()
        ? Result.undefined(
            Result.Code.NONE_RECORDED, "no activity has it recorded", condition.name())
        : Result.of(
            Value.share(
                known.stream().filter(activity -> condition.isMet(activity).orElseThrow()).toList(),
                known.size()));
  }

  static final List<Metric<?>> METRICS =
      List.of(
          WHO_LEADS_WHEN_NOT_PRINCIPAL,
          INTERACTION_SHARE,
          INFLUENCE_SHARE,
          TOOL_USE,
          TOOL_USES_BY_YEAR,
          LEARNING_CONDITIONS);

  private PracticeMetrics() {}
}

package org.concertive.metrics;

import static org.concertive.catalogue.Sources.CAMBURN_SPILLANE_SEBASTIAN_2010;
import static org.concertive.catalogue.Sources.SUPOVITZ_DAURIA_SPILLANE_2019;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.TimeUse.Category;
import org.concertive.relation.Actors;
import org.concertive.relation.TimeLogs;
import org.concertive.relation.TimeLogs.Log;
import org.concertive.statistics.Result;

/** How those who lead spend their time. */
public final class TimeMetrics {
  /**
   * M-70. Share of the observed time that went to each category, by actor.
   *
   * <p>Example: of Ann 30 minutes of fires and 90 of improvement are logged: 30/120 = 0.25 and
   * 90/120 = 0.75, the other categories 0. Another log of hers says 0.5 and 0.5: on the mean 0.375
   * and 0.625.
   *
   * @see "Supovitz, D'Auria & Spillane 2019; Camburn, Spillane & Sebastian 2010"
   */
  public static final Metric<Table> TIME_SHARES =
      Metric.table("M-70", "time-shares", "Time by category")
          .means(
              "Share of the observed time that went to each category, by actor. What was"
                  + " observed of an actor at one time by one method is one record; the share is"
                  + " the mean over these records. A category that a record does not mention"
                  + " counts as 0 only where the other shares make up the whole or all time is in"
                  + " minutes.")
          .is(
              "the stated share; where only minutes are stated, minutes in the category ÷"
                  + " all minutes; mean over records")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.TIME_USE)
          .undefinedWhen(
              "no time use is recorded; a cell: no record gives a share of the category, or"
                  + " its shares are more than the whole")
          .sources(
              SUPOVITZ_DAURIA_SPILLANE_2019.asWhole(), CAMBURN_SPILLANE_SEBASTIAN_2010.asWhole())
          .computed(
              (index, view) -> {
                Map<String, List<Result<Value>>> rows = new LinkedHashMap<>();
                observed(index)
                    .forEach(
                        (actor, logs) -> rows.put(actor, cells(category -> mean(logs, category))));
                return table(rows, "no time use is recorded");
              });

  /**
   * M-70b. Share of the observed time that went to each category, by role.
   *
   * <p>Example: one principal spends 0.25 of the time on fires, another 0.75: PRINCIPAL 0.5.
   *
   * @see "Supovitz, D'Auria & Spillane 2019; Camburn, Spillane & Sebastian 2010"
   */
  public static final Metric<Table> TIME_SHARES_BY_ROLE =
      Metric.table("M-70b", "time-shares-by-role", "Time by category and role")
          .means(
              "Share of the observed time that went to each category, by role: the mean"
                  + " over the actors who have the role. An actor of several roles counts in each,"
                  + " one without a known role in none. Contributors are the actors, each with its"
                  + " part of the mean.")
          .is("mean of the time shares of the actors of a role")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.TIME_USE)
          .undefinedWhen(
              "no time use of an actor with a known role is recorded; a cell: no share of"
                  + " the category is known")
          .sources(
              SUPOVITZ_DAURIA_SPILLANE_2019.asWhole(), CAMBURN_SPILLANE_SEBASTIAN_2010.asWhole())
          .computed(
              (index, view) -> {
                Map<RoleType, Map<String, List<Log>>> byRole = new EnumMap<>(RoleType.class);
                observed(index)
                    .forEach(
                        (actor, logs) ->
                            roles(index, actor)
                                .forEach(
                                    role ->
                                        byRole
                                            .computeIfAbsent(role, none -> new LinkedHashMap<>())
                                            .put(actor, logs)));
                Map<String, List<Result<Value>>> rows = new LinkedHashMap<>();
                byRole.forEach(
                    (role, actors) ->
                        rows.put(role.name(), cells(category -> mean(index, actors, category))));
                return table(rows, "no time use of an actor with a known role is recorded");
              });

  private static Stream<RoleType> roles(SystemIndex index, String actor) {
    return index.node(actor, Actor.class).stream()
        .flatMap(node -> index.get(Actors.RELATION).rolesOf(node).stream());
  }

  private static Result<Table> table(Map<String, List<Result<Value>>> rows, String otherwise) {
    return Parts.table(
        rows,
        Stream.of(Category.values()).map(Category::name).toList(),
        Result.undefined(Result.Code.NONE_RECORDED, otherwise, "time use"));
  }

  private static List<Result<Value>> cells(Function<Category, Result<Value>> cell) {
    return Stream.of(Category.values()).map(cell).toList();
  }

  private static Map<String, List<Log>> observed(SystemIndex index) {
    return index.get(TimeLogs.RELATION).byActor();
  }

  private static Result<Value> mean(List<Log> logs, Category category) {
    OptionalDouble mean = TimeLogs.mean(logs, category);
    return mean.isEmpty()
        ? Result.undefined(
            Result.Code.NONE_RECORDED, "no share of this category is known", "time use")
        : Result.of(Value.of(mean.getAsDouble()));
  }

  private static Result<Value> mean(
      SystemIndex index, Map<String, List<Log>> actors, Category category) {
    Map<String, Double> known = new LinkedHashMap<>();
    actors.forEach(
        (actor, logs) ->
            mean(logs, category).value().ifPresent(value -> known.put(actor, value.number())));
    if (known.isEmpty()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED, "no share of this category is known", "time use");
    }
    double[] shares = known.values().stream().mapToDouble(share -> share).toArray();
    return Result.of(
        Value.of(Arrays.stream(shares).average().orElseThrow())
            .from(
                Parts.sorted(
                    known.entrySet().stream()
                        .map(
                            one ->
                                Contributor.of(
                                    index.find(one.getKey()).orElseThrow().value(),
                                    one.getValue() / shares.length)))));
  }

  static final List<Metric<?>> METRICS = List.of(TIME_SHARES, TIME_SHARES_BY_ROLE);

  private TimeMetrics() {}
}

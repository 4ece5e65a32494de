package org.concertive.metrics;

import static org.concertive.catalogue.Sources.DANIELSON_2007;
import static org.concertive.catalogue.Sources.HONIG_RAINEY_2014;
import static org.concertive.catalogue.Sources.HULPIA_DEVOS_ROSSEEL_2009;
import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;
import static org.concertive.catalogue.Sources.JAQUITH_AIELLO_KHACHATRYAN;
import static org.concertive.catalogue.Sources.KELLEY_HALVERSON_2012;
import static org.concertive.catalogue.Sources.LEITHWOOD_ET_AL_2006;
import static org.concertive.catalogue.Sources.LEITHWOOD_RIEHL_2005;
import static org.concertive.catalogue.Sources.LIEBERMAN_MILLER_2004;
import static org.concertive.catalogue.Sources.ROBINSON_LLOYD_ROWE_2008;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Caseload;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Entity;
import org.concertive.relation.Leading;
import org.concertive.relation.Span;
import org.concertive.statistics.Result;

/** For which functions and in which roles leaders lead, and how many each of them looks after. */
public final class RoleMetrics {
  private static final Set<RoleType> TEACHERS =
      Collections.unmodifiableSet(
          EnumSet.of(RoleType.TEACHER, RoleType.TEACHER_LEADER, RoleType.COACH));

  /** The column of {@link #SPAN} that counts people. */
  public static final String PEOPLE = "people";

  /**
   * M-09. For how many of the eight leadership functions somebody leads.
   *
   * <p>Example: of three led routines, one is for setting directions, one for developing people and
   * one names no function: 2/8.
   *
   * @see "Leithwood & Riehl 2005; Leithwood et al. 2006; Robinson, Lloyd & Rowe 2008"
   */
  public static final Metric<Value> FUNCTION_COVERAGE =
      Metric.value("M-09", "function-coverage", "Function coverage")
          .means(
              "Share of the eight leadership functions that at least one led routine or"
                  + " activity names.")
          .is("functions of led items ÷ 8")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .inBothViews()
          .undefinedWhen("no led item names a function")
          .sources(
              LEITHWOOD_RIEHL_2005.asWhole(),
              LEITHWOOD_ET_AL_2006.asWhole(),
              ROBINSON_LLOYD_ROWE_2008.asWhole())
          .computed(
              (index, view) -> {
                EnumSet<LeadershipFunction> found =
                    index.get(Leading.in(view)).led().stream()
                        .map(item -> functions(item.value()))
                        .flatMap(Set::stream)
                        .collect(
                            Collectors.toCollection(
                                () -> EnumSet.noneOf(LeadershipFunction.class)));
                return found.isEmpty()
                    ? noFunction(view)
                    : Result.of(Parts.words(found, LeadershipFunction.values().length));
              });

  private static <R> Result<R> noFunction(View view) {
    return Result.undefined(
        Result.Code.NONE_RECORDED,
        "no led " + Parts.item(view) + " names a function",
        "functions of " + Parts.items(view));
  }

  private static Set<LeadershipFunction> functions(Object item) {
    return item instanceof Routine routine
        ? routine.functions()
        : ((JointActivity) item).functions();
  }

  /**
   * M-10. How much of the credit for leading in each function is held in each role.
   *
   * <p>Example: of two routines for developing people a coach leads one, the coach and the
   * principal the other together: COACH 1.5/2 and PRINCIPAL 0.5/2.
   *
   * @see "Kelley & Halverson 2012; Hulpia, Devos & Rosseel 2009"
   */
  public static final Metric<Table> FUNCTION_BY_ROLE =
      Metric.table("M-10", "function-by-role", "Functions by role")
          .means(
              "Share of the credit for leading in each function that is held in each role. There is"
                  + " a row for every function that led items name and a column for every role of"
                  + " their leaders. An item with several functions counts in each, and so does a"
                  + " leader with several roles; one without a known role counts in none. A"
                  + " person has their own roles and those of the positions they hold at the time. A team's"
                  + " credit counts by the share of the role among its members, as an interval where"
                  + " their numbers are not exact and from none to all of it where not all members"
                  + " are listed."
                  + Credits.RULE
                  + " Contributors are the leaders, each with the share it certainly adds.")
          .is("credit in the function of leaders with the role ÷ all credit in the function")
          .in(Unit.SHARE, Range.ZERO_TO_ONE.orIntervals())
          .inBothViews()
          .undefinedWhen(
              "nobody leads anything; no led item names a function; no leader's role is known")
          .sources(KELLEY_HALVERSON_2012.asWhole(), HULPIA_DEVOS_ROSSEEL_2009.asWhole())
          .computed(
              (index, view) ->
                  byFunction(
                      index,
                      view,
                      Credits::roles,
                      (credits, role) -> credits.shareOf(EnumSet.of(role)),
                      Parts.noRole()));

  /**
   * M-10b. How much of the credit for leading in each function is held at each level.
   *
   * <p>Example: of two routines for developing people a coach of the district leads one, the coach
   * and a principal the other together: DISTRICT 1.5/2 and SCHOOL 0.5/2.
   *
   * @see "Kelley & Halverson 2012; Hulpia, Devos & Rosseel 2009"
   */
  public static final Metric<Table> FUNCTION_BY_LEVEL =
      Metric.table("M-10b", "function-by-level", "Functions by level")
          .means(
              "Share of the credit for leading in each function that is held at each level. There"
                  + " is a row for every function that led items name and a column for every level"
                  + " of their leaders. An item with several functions counts in each; a leader"
                  + " whose level is not known counts in none."
                  + Credits.RULE
                  + " Contributors are the leaders, each with its share.")
          .is("credit in the function of leaders at the level ÷ all credit in the function")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .inBothViews()
          .undefinedWhen(
              "nobody leads anything; no led item names a function; no leader's level is known")
          .sources(KELLEY_HALVERSON_2012.asWhole(), HULPIA_DEVOS_ROSSEEL_2009.asWhole())
          .computed(
              (index, view) ->
                  byFunction(
                      index,
                      view,
                      Credits::levels,
                      Credits::shareAt,
                      Result.undefined(
                          Result.Code.NONE_RECORDED,
                          "no leader's level is known",
                          "levels of the leaders")));

  /** A row for every function, with a column for all that is found in any of them. */
  private static <C extends Enum<C>> Result<Table> byFunction(
      SystemIndex index,
      View view,
      Function<Credits, Set<C>> found,
      BiFunction<Credits, C, Value> share,
      Result<Table> otherwise) {
    Leading leading = index.get(Leading.in(view));
    Map<LeadershipFunction, Credits> rows = new EnumMap<>(LeadershipFunction.class);
    for (Node<Entity> item : leading.led()) {
      for (LeadershipFunction function : functions(item.value())) {
        rows.computeIfAbsent(function, none -> new Credits(index, view)).add(item);
      }
    }
    if (rows.isEmpty()) {
      return leading.led().isEmpty() ? Parts.nothingLed(view) : noFunction(view);
    }
    Set<C> columns = new TreeSet<>();
    rows.values().forEach(credits -> columns.addAll(found.apply(credits)));
    return columns.isEmpty()
        ? otherwise
        : Result.of(
            new Table(
                rows.keySet().stream().map(Enum::name).toList(),
                columns.stream().map(Enum::name).toList(),
                rows.values().stream()
                    .map(
                        credits ->
                            columns.stream()
                                .map(column -> Result.of(share.apply(credits, column)))
                                .toList())
                    .toList()));
  }

  /**
   * M-13. How many people, or units of a kind, each holder of a position or role looks after.
   *
   * <p>Example: 7 supervisors look after 60 principals: 60/7 = 8.57. A district coach looks after
   * at least 2 districts: 2 to any number.
   *
   * @see "Honig & Rainey 2014; Jaquith, Aiello & Khachatryan"
   */
  public static final Metric<Table> SPAN =
      Metric.table("M-13", "span", "Span")
          .means(
              "How many people, or units of a kind, one holder of a position or member of a role"
                  + " group looks after. There is a row for every position and role group that"
                  + " looks after anybody, and a column for people and for every kind of unit. What"
                  + " one looks after several times is added up; a cell is an interval where a"
                  + " number is not exact. Contributors are those looked after.")
          .is("the number stated for each holder; else the size of those served ÷ holders")
          .in(Unit.of("people or units for each holder"), Range.atLeast(0).orIntervals())
          .in(View.DESIGNED, Aspect.ORGANIZATION)
          .undefinedWhen(
              "it is not recorded that anybody looks after others; a cell: nothing of the kind is"
                  + " recorded, or it is not known how many are looked after, or by how many")
          .sources(
              HONIG_RAINEY_2014.asWhole(),
              JAQUITH_AIELLO_KHACHATRYAN.says("7 supervisors of 60 principals"),
              IMSS_PROPOSAL.says("district coaches serve several districts"))
          .computed((index, view) -> spans(index));

  private static Result<Table> spans(SystemIndex index) {
    Map<String, Map<String, List<Span>>> rows = new LinkedHashMap<>();
    Set<OrgUnitKind> kinds = new TreeSet<>();
    boolean hasPeople = false;
    for (Node<Caseload> caseload : index.nodes(Caseload.class)) {
      Optional<OrgUnitKind> kind = caseload.value().unitKind();
      kind.ifPresent(kinds::add);
      hasPeople |= kind.isEmpty();
      rows.computeIfAbsent(
              caseload.entity().orElseThrow().value().id(), row -> new LinkedHashMap<>())
          .computeIfAbsent(kind.map(Enum::name).orElse(PEOPLE), column -> new ArrayList<>())
          .add(Span.of(caseload));
    }
    if (rows.isEmpty()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED,
          "it is not recorded that anybody looks after others",
          "serves");
    }
    List<String> columns = new ArrayList<>(hasPeople ? List.of(PEOPLE) : List.of());
    kinds.forEach(kind -> columns.add(kind.name()));
    return Result.of(
        new Table(
            List.copyOf(rows.keySet()),
            columns,
            rows.values().stream()
                .map(
                    row ->
                        columns.stream()
                            .map(column -> span(row.getOrDefault(column, List.of())))
                            .toList())
                .toList()));
  }

  private static Result<Value> span(List<Span> spans) {
    if (spans.isEmpty()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED, "nothing of the kind is recorded", "who looks after whom");
    }
    if (!spans.stream().allMatch(Span::isKnown)) {
      return Result.undefined(
          Result.Code.NONE_RECORDED,
          "it is not known how many are looked after, or by how many",
          "numbers of those served and of those who serve");
    }
    List<Value> each =
        spans.stream().map(span -> Parts.quotient(span.served(), span.holders())).toList();
    Value sum =
        each.size() == 1
            ? each.get(0)
            : Value.between(
                each.stream().mapToDouble(Value::low).sum(),
                each.stream().mapToDouble(Value::high).sum());
    return Result.of(
        sum.from(Parts.plain(spans.stream().flatMap(span -> span.whom().stream()).toList())));
  }

  /**
   * M-14. How much of the credit for leading teachers, teacher leaders and coaches hold.
   *
   * <p>Example: a principal and a coach lead one routine together, the principal another alone: 0.5
   * of 2 credits, 0.25. A team of a principal and three teacher leaders leads a third: 1.25 of 3.
   *
   * @see "Lieberman & Miller 2004; Danielson 2007"
   */
  public static final Metric<Value> TEACHER_LEADER_SHARE =
      Metric.value("M-14", "teacher-leader-share", "Teacher-leader share")
          .means(
              "Share of the credit for leading that teachers, teacher leaders and coaches"
                  + " hold. A person has their own roles and those of the positions they hold at the time; one"
                  + " of the three roles is enough, whatever other roles the leader has. A team's"
                  + " credit counts by the share of the three roles among its members, as an"
                  + " interval where their numbers are not exact and from none to all of it where"
                  + " not all members are listed."
                  + Credits.RULE
                  + " Contributors are these leaders, each with the share of all credit it"
                  + " certainly adds.")
          .is("credit of teachers, teacher leaders and coaches ÷ all credit")
          .in(Unit.SHARE, Range.ZERO_TO_ONE.orIntervals())
          .inBothViews()
          .undefinedWhen("nobody leads anything; no leader's role is known")
          .sources(LIEBERMAN_MILLER_2004.asWhole(), DANIELSON_2007.asWhole())
          .computed(RoleMetrics::teacherLeaderShare);

  private static Result<Value> teacherLeaderShare(SystemIndex index, View view) {
    Credits credits = Credits.ofAll(index, view);
    return credits.isEmpty()
        ? Parts.nothingLed(view)
        : credits.roles().isEmpty() ? Parts.noRole() : Result.of(credits.shareOf(TEACHERS));
  }

  static final List<Metric<?>> METRICS =
      List.of(FUNCTION_COVERAGE, FUNCTION_BY_ROLE, FUNCTION_BY_LEVEL, SPAN, TEACHER_LEADER_SHARE);

  private RoleMetrics() {}
}

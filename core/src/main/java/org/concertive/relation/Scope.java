package org.concertive.relation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.RoleType;
import org.concertive.model.value.Entity;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.NearMiss;
import org.concertive.text.Text;
import org.concertive.text.Words;

/**
 * A part of a description to look at: what is of a unit, a level, a role, a function, a subject,
 * and of a period, as far as each is given.
 *
 * <pre>{@code
 * Scope.EVERYTHING.inUnit("oak-hill").during("2014/15")
 * Scope.parse("unit=oak-hill, period=2014/15")
 * }</pre>
 *
 * <p>What belongs where:
 *
 * <ul>
 *   <li><b>unit</b>: of this unit or one below it. People, posts, teams and groups are of their
 *       unit; everything else of the units it names, else of its owner's or holder's, else of those
 *       of the actors it is about: who took part in an activity, the ends of a tie, who is expected
 *       to lead a routine. What each unit of a kind has, such as a weekly meeting {@code per}
 *       school, is of every such unit.
 *   <li><b>level</b>: where it belongs, as for a unit, is of this level. A strategy is of the
 *       levels it targets.
 *   <li><b>role</b>: routines and activities led by somebody of this role; strategies, goals and
 *       components that address it; ties of those who seek, and time use, rights and declarations
 *       of those who have the role.
 *   <li><b>function</b>: routines, activities and declared leaders of this function.
 *   <li><b>subject</b>: what names this subject, in capitals or not.
 *   <li><b>period</b>: what took place, was collected or was measured certainly within it. What is
 *       in force or under way for a time is in the period unless it certainly was not then; what
 *       has no time, such as a strategy without a period, is in every period.
 * </ul>
 *
 * <p>What says nothing itself belongs where what it is part of or about belongs, such as an
 * activity without a function to its routine's, else where those belong that refer to it. People,
 * units, tools and innovations are of every function and subject. Whatever else says nothing is in
 * no scope that asks for it.
 *
 * @param unit the id of the unit
 * @param level the level
 * @param role the role
 * @param function the function
 * @param subject the subject
 * @param period the period
 */
public record Scope(
    Optional<String> unit,
    Optional<OrgLevel> level,
    Optional<RoleType> role,
    Optional<LeadershipFunction> function,
    Optional<String> subject,
    Optional<TimeSpan> period) {
  /** The whole description. */
  public static final Scope EVERYTHING =
      new Scope(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final List<String> DIMENSIONS =
      List.of("unit", "level", "role", "function", "subject", "period");

  /** The same, of the unit with this id and those below it. */
  public Scope inUnit(String id) {
    return new Scope(Optional.of(id), level, role, function, subject, period);
  }

  /** The same, of this level. */
  public Scope atLevel(OrgLevel only) {
    return new Scope(unit, Optional.of(only), role, function, subject, period);
  }

  /** The same, of this role. */
  public Scope ofRole(RoleType only) {
    return new Scope(unit, level, Optional.of(only), function, subject, period);
  }

  /** The same, of this function. */
  public Scope ofFunction(LeadershipFunction only) {
    return new Scope(unit, level, role, Optional.of(only), subject, period);
  }

  /** The same, of this subject. */
  public Scope onSubject(String only) {
    return new Scope(unit, level, role, function, Optional.of(only), period);
  }

  /** The same, of this period. */
  public Scope during(TimeSpan only) {
    return new Scope(unit, level, role, function, subject, Optional.of(only));
  }

  /**
   * The same, of a period such as {@code 2014/15} or {@code 2013-09..2014-06}.
   *
   * @throws IllegalArgumentException when the text is no period
   */
  public Scope during(String text) {
    return during(TimeSpan.parse(text));
  }

  /**
   * A scope written as its {@link #toString}: {@code unit=oak-hill, role=coach}. Of one dimension
   * given twice the last counts.
   *
   * @throws IllegalArgumentException when a part is not {@code name=value}, the name is not one of
   *     unit, level, role, function, subject and period, or the value is not one of its values
   */
  public static Scope parse(String text) {
    Scope scope = EVERYTHING;
    for (String part :
        Splitter.on(',').trimResults(CharMatcher.whitespace()).omitEmptyStrings().split(text)) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException(
            "The part "
                + Text.quoted(part)
                + " of a scope must be a name and a value, such as unit=oak-hill.");
      }
      scope = scope.with(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
    }
    return scope;
  }

  private Scope with(String dimension, String value) {
    return switch (dimension.toLowerCase(Locale.ROOT)) {
      case "unit" -> inUnit(value);
      case "level" -> atLevel(constant(OrgLevel.class, dimension, value));
      case "role" -> ofRole(constant(RoleType.class, dimension, value));
      case "function" -> ofFunction(constant(LeadershipFunction.class, dimension, value));
      case "subject" -> onSubject(value);
      case "period" -> during(value);
      default ->
          throw new IllegalArgumentException(
              "The name "
                  + Text.quoted(dimension)
                  + " in a scope must be "
                  + Words.choice(DIMENSIONS)
                  + "."
                  + NearMiss.maybe(dimension, DIMENSIONS));
    };
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String dimension, String value) {
    String written = value.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(written)) {
        return constant;
      }
      names.add(constant.name());
    }
    throw new IllegalArgumentException(
        "The "
            + dimension
            + " "
            + Text.quoted(value)
            + " of a scope must be "
            + Words.choice(names)
            + "."
            + NearMiss.maybe(written, names));
  }

  /** Whether it is the whole description. */
  public boolean isEverything() {
    return equals(EVERYTHING);
  }

  /**
   * An index that shows only what is in this scope. Linear in the size of the description.
   *
   * @throws IllegalArgumentException when the description has no unit with the id
   * @see SystemIndex#showing
   */
  public SystemIndex in(SystemIndex index) {
    if (isEverything()) {
      return index;
    }
    unit.ifPresent(id -> requireUnit(id, index));
    return index.get(Membership.RELATION).show(index, this);
  }

  private static void requireUnit(String id, SystemIndex index) {
    if (index.node(id, OrgUnit.class).isEmpty()) {
      List<String> units =
          index.nodes(OrgUnit.class).stream().map(Node::value).map(Entity::id).toList();
      throw new IllegalArgumentException(
          "The unit "
              + Text.quoted(id)
              + " of a scope must be a unit of the description."
              + NearMiss.maybe(id, units));
    }
  }

  /**
   * An index for each unit of a kind, in document order, that shows only what is of the unit or
   * below it. One pass over the description for all of them, and for each what it shows.
   */
  public static Map<Node<OrgUnit>, SystemIndex> byUnit(SystemIndex index, OrgUnitKind kind) {
    return index.get(Membership.RELATION).byUnit(index, kind);
  }

  /** Whether it has no period, or one of whole school years or years of the project. */
  public boolean isOfWholeYears() {
    return period.stream()
        .flatMap(only -> Stream.of(only.start(), only.end()).flatMap(Optional::stream))
        .allMatch(
            time ->
                time.kind() == TimePoint.Kind.SCHOOL_YEAR
                    || time.kind() == TimePoint.Kind.PROJECT_YEAR);
  }

  /** Such as {@code unit=oak-hill, period=2014/15}; of the whole description {@code everything}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    unit.ifPresent(id -> parts.add("unit=" + id));
    level.ifPresent(one -> parts.add("level=" + one));
    role.ifPresent(one -> parts.add("role=" + one));
    function.ifPresent(one -> parts.add("function=" + one));
    subject.ifPresent(one -> parts.add("subject=" + one));
    period.ifPresent(one -> parts.add("period=" + one));
    return parts.isEmpty() ? "everything" : String.join(", ", parts);
  }
}

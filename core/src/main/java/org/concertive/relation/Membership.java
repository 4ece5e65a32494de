package org.concertive.relation;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tool;
import org.concertive.model.scale.Innovation;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Answer;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.rows.IntLists;
import org.concertive.rows.Rows;

/** Which entries of a description belong to which {@link Scope}, and to which unit. */
final class Membership {
  static final Relation<Membership> RELATION = Relation.ofWhole("membership", Membership::new);

  /** Fields that say where an entry belongs. */
  private static final List<Set<String>> PLACES =
      List.of(
          Set.of("unit", "units"),
          Set.of("scope"),
          Set.of("owner", "heldBy"),
          Set.of("holder", "actor", "position", "person", "from", "to", "partners"),
          Set.of("expectedLeaders", "leaders"),
          Set.of("expectedParticipants"),
          Set.of("routine", "cycle", "theory", "measures", "indicator", "about", "practice"));

  /** Fields that say whose an entry is. */
  private static final List<Set<String>> HOLDERS =
      List.of(
          Set.of("target", "holder", "actor", "position", "person", "from"),
          Set.of("routine", "measures", "indicator", "about"));

  /** Fields that say what an entry is about. */
  private static final List<Set<String>> TOPICS =
      List.of(Set.of("routine", "measures", "indicator", "about", "practice"));

  private static final List<Class<?>> OF_EVERY_TOPIC =
      List.of(Actor.class, DecisionDomain.class, Tool.class, Innovation.class);

  private static final String[] EVENTS = {"when", "schoolYear", "asOf", "collected"};

  private final SystemIndex index;
  private final Rows rows;
  private final Entries entries;
  private final Units units;
  private final Actors actors;

  /** The units each entry is of. */
  private final IntLists unitsOf;

  private Membership(SystemIndex index) {
    this.index = index;
    rows = Rows.of(index);
    entries = new Entries(rows);
    units = index.get(Units.RELATION);
    actors = index.get(Actors.RELATION);
    EntryLabels places = new Places();
    IntLists.Builder found = new IntLists.Builder();
    entries
        .all()
        .forEach(
            entry -> {
              found.to(entry);
              IntStream.of(places.of(entry)).forEach(found::add);
            });
    unitsOf = found.build(rows.size());
  }

  /** The units of entries; what each unit of a kind has is also of the units of this kind. */
  private final class Places extends EntryLabels {
    Places() {
      super(entries, PLACES);
    }

    @Override
    int[] own(int entry) {
      if (!rows.is(entry, Actor.class)) {
        return OPEN;
      }
      int unit = actors.unit(entry);
      return unit < 0 ? OPEN : new int[] {unit};
    }

    @Override
    int[] completed(int entry, int[] labels) {
      Collection<?> per = rows.values(entry, "per");
      return per.isEmpty()
          ? labels
          : IntStream.concat(
                  IntStream.of(labels),
                  IntStream.of(labels)
                      .flatMap(units::within)
                      .filter(unit -> per.contains(((OrgUnit) rows.object(unit)).kind())))
              .distinct()
              .toArray();
    }
  }

  /** An index that shows what is in a scope. */
  SystemIndex show(SystemIndex of, Scope scope) {
    BitSet shown = new BitSet(rows.size());
    entries.all().filter(Rows.of(of)::isShown).forEach(shown::set);
    scope.unit().ifPresent(id -> keep(shown, isIn(rows.row(id))));
    scope.level().ifPresent(level -> keep(shown, new OfLevel(level)));
    scope.role().ifPresent(role -> keep(shown, new OfRole(role)));
    scope.function().ifPresent(one -> keep(shown, new OnTopic(one::equals, "functions")));
    scope
        .subject()
        .ifPresent(
            subject ->
                keep(
                    shown,
                    new OnTopic(
                        named -> subject.equalsIgnoreCase(named.toString()),
                        "subjects",
                        "subject")));
    scope.period().ifPresent(period -> keep(shown, entry -> isDuring(entry, period)));
    return show(of, shown);
  }

  /** An index for each unit of a kind, in document order, with what is of it and below it. */
  Map<Node<OrgUnit>, SystemIndex> byUnit(SystemIndex of, OrgUnitKind kind) {
    int[] nearest = units.nearest(unit -> ((OrgUnit) rows.object(unit)).kind() == kind);
    IntLists.Builder around = new IntLists.Builder();
    entries
        .all()
        .filter(Rows.of(of)::isShown)
        .forEach(
            entry -> {
              around.to(entry);
              unitsOf.stream(entry)
                  .map(unit -> nearest[unit])
                  .filter(unit -> unit >= 0)
                  .forEach(around::add);
            });
    IntLists entriesOf = around.build(rows.size()).inverse(rows.size());
    Map<Node<OrgUnit>, SystemIndex> found = new LinkedHashMap<>();
    for (Node<OrgUnit> unit : index.nodes(OrgUnit.class)) {
      if (unit.value().kind() == kind) {
        BitSet shown = new BitSet(rows.size());
        entriesOf.forEach(Rows.row(unit), shown::set);
        found.put(unit, show(of, shown));
      }
    }
    return found;
  }

  /** A theory is shown as soon as a part of it is. */
  private SystemIndex show(SystemIndex of, BitSet shown) {
    int[] theories =
        shown.stream()
            .map(rows::parent)
            .filter(row -> rows.is(row, TheoryOfAction.class))
            .toArray();
    IntStream.of(theories).forEach(shown::set);
    return Rows.showing(of, entries.rowsOf(shown.stream()));
  }

  private static void keep(BitSet shown, EntryLabels labels) {
    keep(shown, entry -> labels.of(entry).length > 0);
  }

  private static void keep(BitSet shown, IntPredicate condition) {
    int[] others = shown.stream().filter(entry -> !condition.test(entry)).toArray();
    IntStream.of(others).forEach(shown::clear);
  }

  private IntPredicate isIn(int outer) {
    return entry -> unitsOf.anyMatch(entry, unit -> units.contains(outer, unit));
  }

  /** Whether entries are of a level. */
  private final class OfLevel extends EntryLabels {
    private final OrgLevel level;

    OfLevel(OrgLevel level) {
      super(entries, PLACES);
      this.level = level;
    }

    @Override
    int[] own(int entry) {
      Collection<?> levels = values(entry, "targetLevels", "unitLevel");
      if (!levels.isEmpty()) {
        return only(levels.contains(level));
      }
      return rows.is(entry, Actor.class)
          ? actors.level(entry).map(own -> only(own == level)).orElse(OPEN)
          : OPEN;
    }
  }

  /** Whether entries are of a role. */
  private final class OfRole extends EntryLabels {
    private final RoleType role;

    OfRole(RoleType role) {
      super(entries, HOLDERS);
      this.role = role;
    }

    @Override
    int[] own(int entry) {
      Collection<?> addressed = values(entry, "targetRoles", "concerns");
      if (!addressed.isEmpty()) {
        return only(addressed.contains(role));
      }
      if (rows.is(entry, Actor.class)) {
        return only(has(entry));
      }
      if (rows.is(entry, Routine.class)) {
        return isLed(entry, Leading.DESIGNED);
      }
      return rows.is(entry, JointActivity.class) ? isLed(entry, Leading.LIVED) : OPEN;
    }

    private int[] isLed(int entry, Relation<Leading> view) {
      Leading leading = index.get(view);
      return only(leading.leadersByItem().anyMatch(leading.item(entry), this::has));
    }

    private boolean has(int actor) {
      return actors.roleTypes(actor).contains(role);
    }
  }

  /** Whether entries are of a function or subject. */
  private final class OnTopic extends EntryLabels {
    private final Predicate<Object> isWanted;
    private final String[] fields;

    OnTopic(Predicate<Object> isWanted, String... fields) {
      super(entries, TOPICS);
      this.isWanted = isWanted;
      this.fields = fields;
    }

    @Override
    int[] own(int entry) {
      Collection<?> topics = values(entry, fields);
      if (!topics.isEmpty()) {
        return only(topics.stream().anyMatch(isWanted));
      }
      return OF_EVERY_TOPIC.stream().anyMatch(type -> rows.is(entry, type)) ? YES : OPEN;
    }
  }

  private boolean isDuring(int entry, TimeSpan period) {
    SchoolCalendar calendar = index.conventions().calendar();
    if (Stream.of(EVENTS).anyMatch(field -> rows.hasField(entry, field))) {
      return values(entry, EVENTS).stream()
          .map(time -> time instanceof TimePoint point ? TimeSpan.of(point) : (TimeSpan) time)
          .findFirst()
          .filter(time -> period.contains(time, calendar) == Answer.YES)
          .isPresent();
    }
    return rows.values(entry, "period").stream()
        .noneMatch(time -> period.isApartFrom((TimeSpan) time, calendar) == Answer.YES);
  }

  private Collection<?> values(int row, String... fields) {
    return Stream.of(fields).flatMap(field -> rows.values(row, field).stream()).toList();
  }
}

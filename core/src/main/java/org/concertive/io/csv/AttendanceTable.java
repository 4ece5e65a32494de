package org.concertive.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Ref;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Keys;

/** Who was at which occurrence of which routine. */
final class AttendanceTable extends SystemTable<AttendanceTable.Presence> {
  /** A participation in an activity; empty when nobody is recorded. */
  record Presence(JointActivity activity, Optional<Participation> participation) {}

  /** What makes an activity that has no id or name in its row. */
  private record Occurrence(
      Optional<Ref<Routine>> routine, Optional<TimeSpan> when, Optional<Ref<OrgUnit>> unit) {
    String key() {
      return Keys.of(routine, when, unit);
    }
  }

  private final Column<Presence, Ref<JointActivity>> activity =
      may(
          "activity",
          CellTypes.refTo(JointActivity.class),
          row -> Optional.of(Ref.to(row.activity())),
          "The id or name of what took place. When empty, the routine, the date and the unit say"
              + " which occurrence it is.",
          "meeting",
          "session",
          "event",
          "activity id");
  private final Column<Presence, String> name =
      may(
          "name",
          CellTypes.TEXT,
          row -> Optional.of(row.activity().name()),
          "What it is called; when empty, its routine and date.",
          "activity name",
          "meeting name");
  private final Column<Presence, Ref<Routine>> routine =
      may(
          "routine",
          CellTypes.refTo(Routine.class),
          row -> row.activity().routine(),
          "The routine it carries out.",
          "meeting type",
          "series");
  private final Column<Presence, TimeSpan> date =
      may(
          "date",
          CellTypes.PERIOD,
          row -> row.activity().when(),
          "When it took place.",
          "when",
          "day",
          "meeting date");
  private final Column<Presence, Ref<OrgUnit>> unit =
      may(
          "unit",
          CellTypes.refTo(OrgUnit.class),
          row -> row.activity().unit(),
          "Where it took place.",
          "school",
          "site",
          "place");
  private final Column<Presence, Ref<Actor>> person =
      needs(
          "person",
          CellTypes.refTo(Actor.class),
          row -> row.participation().map(Participation::actor),
          "Who was expected or took part. An empty cell says only that it took place.",
          "participant",
          "attendee",
          "full name",
          "person id",
          "member");
  private final Column<Presence, Participation.Part> part =
      may(
          "part",
          CellTypes.word(Participation.Part.class),
          row -> row.participation().map(Participation::part),
          "The part they played; follower when empty.",
          "role");
  private final Column<Presence, Answer> present =
      may(
          "present",
          CellTypes.ANSWER,
          row ->
              row.participation()
                  .map(Participation::present)
                  .filter(answer -> answer != Answer.UNKNOWN),
          "Whether they were there: present, yes, 1, x; absent, no, 0. Unknown when empty.",
          "attended",
          "attendance",
          "status");
  private final Column<Presence, Answer> expected =
      may(
          "expected",
          CellTypes.ANSWER,
          row ->
              row.participation()
                  .filter(participation -> !participation.expected())
                  .map(participation -> Answer.NO),
          "Whether they were expected; yes when empty.",
          "invited",
          "required");

  AttendanceTable() {
    super(
        "attendance",
        "A row for each person and occurrence. Whoever is recorded twice at one occurrence in the"
            + " same part counts once, as the last row says.",
        """
        routine,date,person,part,present
        Weekly PLC,2014-09-30,Kim Lee,leader,present
        Weekly PLC,2014-09-30,Ana Díaz,,present
        Weekly PLC,2014-09-30,Lee Ash,,absent
        """,
        "presence",
        "participation");
  }

  @Override
  void take(StoredRows rows, SystemDraft draft) {
    Map<String, String> ids = new HashMap<>();
    for (JointActivity one : draft.before().activities()) {
      ids.putIfAbsent(new Occurrence(one.routine(), one.when(), one.unit()).key(), one.id());
    }
    Map<String, Gathering> gatherings = new LinkedHashMap<>();
    rows.each(
        row -> {
          Occurrence occurrence = new Occurrence(row.find(routine), row.find(date), row.find(unit));
          UnaryOperator<Participation> change = participation(row);
          Optional<Ref<Actor>> actor = row.find(person);
          Optional<Participation.Part> played = row.find(part);
          Gathering gathering =
              gatherings.computeIfAbsent(
                  id(row, occurrence, ids), id -> new Gathering(activity(id, occurrence, draft)));
          occurrence.routine.ifPresent(gathering.activity::routine);
          occurrence.when.ifPresent(gathering.activity::when);
          occurrence.unit.ifPresent(gathering.activity::unit);
          row.find(name).ifPresent(gathering.activity::name);
          actor.ifPresent(who -> gathering.take(who, played, change));
        });
    gatherings.values().forEach(gathering -> draft.put(JointActivity.class, gathering.finish()));
  }

  private UnaryOperator<Participation> participation(Row row) {
    Optional<Answer> wasThere = row.find(present);
    Optional<Answer> wasExpected = row.find(expected);
    return known ->
        known.toBuilder()
            .present(wasThere.orElse(known.present()))
            .expected(wasExpected.map(answer -> answer != Answer.NO).orElse(known.expected()))
            .build();
  }

  private String id(Row row, Occurrence occurrence, Map<String, String> ids) {
    Optional<Ref<JointActivity>> named = row.find(activity);
    if (named.isPresent()) {
      return named.get().id();
    }
    if (occurrence.routine.isEmpty() && occurrence.when.isEmpty()) {
      throw row.bad(activity, "The row must name an activity, or a routine or a date.");
    }
    return ids.computeIfAbsent(
        occurrence.key(),
        none -> row.draft().names().free(title(occurrence, row.draft()), "activity"));
  }

  private static JointActivity activity(String id, Occurrence occurrence, SystemDraft draft) {
    Optional<JointActivity> known = draft.find(JointActivity.class, id);
    JointActivity found = known.orElseGet(() -> JointActivity.of(id, title(occurrence, draft)));
    draft.put(JointActivity.class, found);
    return found;
  }

  /** What an activity is called that only its routine and date are known of. */
  private static String title(Occurrence occurrence, SystemDraft draft) {
    return Stream.of(
            occurrence.routine.map(
                ref -> draft.find(Routine.class, ref.id()).map(Routine::name).orElse(ref.id())),
            occurrence.when.map(TimeSpan::toString))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /** An activity while its rows are read. */
  private static final class Gathering {
    private final JointActivity.Builder activity;
    private final List<Participation> participations;

    Gathering(JointActivity known) {
      activity = known.toBuilder();
      participations = new ArrayList<>(known.participations());
    }

    /** Changes the participation of an actor in a part, or in any when none is given. */
    void take(
        Ref<Actor> actor, Optional<Participation.Part> part, UnaryOperator<Participation> change) {
      for (int i = 0; i < participations.size(); i++) {
        Participation known = participations.get(i);
        if (known.actor().equals(actor) && known.part() == part.orElse(known.part())) {
          participations.set(i, change.apply(known));
          return;
        }
      }
      participations.add(
          change.apply(Participation.of(actor, part.orElse(Participation.Part.FOLLOWER))));
    }

    JointActivity finish() {
      return activity.participations(participations).build();
    }
  }

  @Override
  Stream<Presence> rows(LeadershipSystem system) {
    return system.activities().stream()
        .flatMap(
            one ->
                one.participations().isEmpty()
                    ? Stream.of(new Presence(one, Optional.empty()))
                    : one.participations().stream()
                        .map(part -> new Presence(one, Optional.of(part))));
  }
}

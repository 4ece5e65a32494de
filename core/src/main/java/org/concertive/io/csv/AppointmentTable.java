package org.concertive.io.csv;

import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.value.Ref;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;

/** Who holds which post, and when. */
final class AppointmentTable extends RecordTable<Appointment> {
  private final Column<Appointment, Ref<Person>> person =
      must(
          "person",
          CellTypes.refTo(Person.class),
          Appointment::person,
          "Who holds the position.",
          "name",
          "holder",
          "person id",
          "full name");
  private final Column<Appointment, Ref<Position>> position =
      must(
          "position",
          CellTypes.refTo(Position.class),
          Appointment::position,
          "The position held.",
          "post",
          "job title",
          "title",
          "position id");
  private final Column<Appointment, TimePoint> start =
      may(
          "start",
          CellTypes.TIME,
          appointment -> appointment.period().flatMap(TimeSpan::start),
          "The first time they held it.",
          "from",
          "start date",
          "since");
  private final Column<Appointment, TimePoint> end =
      may(
          "end",
          CellTypes.TIME,
          appointment -> appointment.period().flatMap(TimeSpan::end),
          "The last time they held it; empty when they still do or nobody says.",
          "to",
          "end date",
          "until");
  private final Column<Appointment, TimeSpan> period =
      reads(
          "period",
          CellTypes.PERIOD,
          "When they held it, in place of start and end.",
          "year",
          "school year",
          "date");

  AppointmentTable() {
    super(
        "appointments",
        "A row for each time that a person held a position.",
        """
        person,position,start,end
        Kim Lee,oak-principal,2012-08,
        Ana Díaz,oak-coach,Sept 2013,June 2015
        Lee Ash,oak-lead,2014/15,2014/15
        """,
        "appointment",
        "holders");
  }

  @Override
  Appointment make(Row row) {
    return Appointment.builder(row.get(person), row.get(position))
        .period(row.period(period, start, end))
        .build();
  }

  @Override
  Stream<Appointment> rows(LeadershipSystem system) {
    return system.appointments().stream();
  }
}

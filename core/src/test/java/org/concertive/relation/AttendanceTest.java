package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.model.practice.Participation.Part.FOLLOWER;
import static org.concertive.relation.Nodes.actor;
import static org.concertive.relation.Nodes.node;

import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Answer;
import org.junit.jupiter.api.Test;

/** Who was present where they were expected. */
class AttendanceTest {
  private static Participation present(String actor, Answer present) {
    return Participation.builder(actor, FOLLOWER).present(present).build();
  }

  private static final SystemIndex INDEX =
      SystemIndex.of(
          LeadershipSystem.of("s", "System")
              .with(
                  Person.of("kim", "Kim"),
                  Person.of("ana", "Ana"),
                  Team.of("ilt", "Team"),
                  Routine.of("institute", "Institute"),
                  JointActivity.builder("first", "First")
                      .routine("institute")
                      .occurrences("3")
                      .addParticipation(present("ilt", Answer.YES))
                      .addParticipation(present("kim", Answer.NO))
                      .build(),
                  JointActivity.builder("second", "Second")
                      .routine("nothing")
                      .addParticipation(present("ilt", Answer.UNKNOWN))
                      .addParticipation(present("kim", Answer.YES))
                      .addParticipation(present("nobody", Answer.YES))
                      .build(),
                  JointActivity.builder("third", "Third")
                      .routine("institute")
                      .addParticipation(
                          Participation.builder("ilt", FOLLOWER)
                              .expected(false)
                              .present(Answer.NO)
                              .build())
                      .addParticipation(present("ilt", Answer.NO))
                      .build()));

  @Test
  void a_record_is_an_expected_presence_each_time_its_activity_took_place() {
    Attendance attendance = INDEX.get(Attendance.RELATION);

    assertThat(attendance.ofActor(actor(INDEX, "ilt"))).isEqualTo(new Attendance.Tally(3, 4, 1));
    assertThat(attendance.ofActor(actor(INDEX, "kim"))).isEqualTo(new Attendance.Tally(1, 4, 0));
    assertThat(attendance.ofActor(actor(INDEX, "ana"))).isEqualTo(new Attendance.Tally(0, 0, 0));
  }

  @Test
  void a_routine_gathers_the_presences_of_its_activities() {
    assertThat(INDEX.get(Attendance.RELATION).ofRoutine(node(INDEX, "institute", Routine.class)))
        .isEqualTo(new Attendance.Tally(3, 7, 0));
  }
}

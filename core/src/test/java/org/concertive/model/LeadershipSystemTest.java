package org.concertive.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.concertive.model.evidence.SourceDocument;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.theory.Goal;
import org.concertive.model.value.TimePoint;
import org.junit.jupiter.api.Test;

class LeadershipSystemTest {
  private static final Person KIM = Person.of("kim", "Kim Lee");
  private static final Person SAM = Person.of("sam", "Sam Ortiz");
  private static final Routine PLC = Routine.of("plc", "Weekly PLC");
  private static final LeadershipSystem OAK_HILL =
      LeadershipSystem.of("oak-hill", "Oak Hill School").with(KIM, PLC, SAM);

  @Test
  void entriesGoIntoTheListOfTheirType() {
    assertThat(OAK_HILL.people()).containsExactly(KIM, SAM);
    assertThat(OAK_HILL.routines()).containsExactly(PLC);
    SourceDocument brief = SourceDocument.of("brief", "A brief");
    assertThat(OAK_HILL.with(brief).sources()).containsExactly(brief);
  }

  @Test
  void anEntityTakesThePlaceOfTheOneWithItsId() {
    Person kim = Person.of("kim", "Kim Lee-Park");
    assertThat(OAK_HILL.with(kim).people()).containsExactly(kim, SAM);
    assertThat(OAK_HILL.people()).containsExactly(KIM, SAM);
  }

  @Test
  void theLastOfSeveralWithOneIdStays() {
    Person ana = Person.of("ana", "Ana");
    Person other = Person.of("ana", "Ana Ruiz");
    assertThat(OAK_HILL.with(ana, other).people()).containsExactly(KIM, SAM, other);
  }

  @Test
  void anIdInAnotherListIsLeftThere() {
    LeadershipSystem twice = OAK_HILL.with(Position.of("kim", "Principal"));
    assertThat(twice.person("kim")).contains(KIM);
    assertThat(twice.position("kim")).isPresent();
    assertThat(twice.without("kim")).isEqualTo(OAK_HILL.without("kim"));
  }

  @Test
  void entriesWithoutIdAreAppended() {
    Appointment appointment = Appointment.of("kim", "principal");
    LeadershipSystem system = OAK_HILL.with(appointment).with(appointment);
    assertThat(system.appointments()).containsExactly(appointment, appointment);
  }

  @Test
  void partsOfOtherThingsAreRefusedWithTheirPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OAK_HILL.with(SAM, RoutineStep.of("convene", 1, "Convene")))
        .withMessage(
            "\"Convene\" (convene) has no list of its own in a system:"
                + " it must stand in the steps of its routine.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OAK_HILL.with(Goal.of("g1", "Every student reads")))
        .withMessageEndingWith("it must stand in the goals of its theory of action.");
  }

  @Test
  void entitiesAreTakenOutById() {
    LeadershipSystem without = OAK_HILL.without("kim", "plc");
    assertThat(without.people()).containsExactly(SAM);
    assertThat(without.routines()).isEmpty();
    assertThat(OAK_HILL.without()).isEqualTo(OAK_HILL);
  }

  @Test
  void anUnknownIdIsNotTakenOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OAK_HILL.without("sam", "kimm"))
        .withMessage(
            "No entity in a list of the system \"oak-hill\" has the id"
                + " \"kimm\", so it must not be taken out. Maybe \"kim\".");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OAK_HILL.without("district-office"))
        .withMessageEndingWith("so it must not be taken out.");
  }

  @Test
  void thingsAreFoundById() {
    assertThat(OAK_HILL.person("sam")).contains(SAM);
    assertThat(OAK_HILL.routine("plc")).contains(PLC);
    assertThat(OAK_HILL.routine("sam")).isEmpty();
  }

  @Test
  void whatIsNotSaidIsPartlyCovered() {
    LeadershipSystem system =
        OAK_HILL.toBuilder()
            .putCoverage(Aspect.TIME_USE, Coverage.NOT_DOCUMENTED)
            .putCoverage(Aspect.ROUTINES, Coverage.COMPLETE)
            .build();
    assertThat(system.coverage(Aspect.ROUTINES)).isEqualTo(Coverage.COMPLETE);
    assertThat(system.coverage(Aspect.PEOPLE)).isEqualTo(Coverage.PARTIAL);
    assertThat(system.coverage()).containsOnlyKeys(Aspect.ROUTINES, Aspect.TIME_USE);
    assertThat(system.coverage().keySet()).containsExactly(Aspect.ROUTINES, Aspect.TIME_USE);
  }

  @Test
  void theBuilderTakesWhatADocumentTakes() {
    LeadershipSystem system =
        LeadershipSystem.builder("s", "System")
            .asOf("2010-02")
            .stage(LeadershipSystem.Stage.REPORTED)
            .addWaivers(
                Waiver.builder("LDR-02", "J. Doe", "A deputy starts in May.")
                    .subject("plc")
                    .until("2010-05")
                    .build())
            .build();
    assertThat(system.asOf()).contains(TimePoint.month(2010, 2));
    assertThat(system.waivers().get(0).until()).contains(TimePoint.month(2010, 5));
    assertThat(system.toBuilder().build()).isEqualTo(system).hasSameHashCodeAs(system);
  }

  @Test
  void aSystemShowsAsOneLine() {
    assertThat(OAK_HILL).hasToString("Oak Hill School");
  }

  @Test
  void anIdThatCouldNeverBeUsedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeadershipSystem.of("oak hill", "Oak Hill School"))
        .withMessageEndingWith("Maybe \"oak-hill\".");
  }
}

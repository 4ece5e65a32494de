package org.concertive.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.concertive.model.practice.Participation;
import org.concertive.model.value.SchoolCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConventionsTest {
  private static LeadershipSystem starting(String month) {
    return LeadershipSystem.builder("s", "System")
        .putThreshold("schoolYearStart", new BigDecimal(month))
        .build();
  }

  @Test
  void standardIsJulyAndLeadersAndFacilitators() {
    Conventions conventions = Conventions.of(LeadershipSystem.of("s", "System"));
    assertThat(conventions).isEqualTo(Conventions.STANDARD);
    assertThat(conventions.calendar().start()).isEqualTo(Month.JULY);
    assertThat(conventions.leads(Participation.Part.LEADER)).isTrue();
    assertThat(conventions.leads(Participation.Part.FACILITATOR)).isTrue();
    assertThat(conventions.leads(Participation.Part.FOLLOWER)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "9.0"})
  void aSystemMaySayWhenItsSchoolYearBegins(String month) {
    Conventions conventions = Conventions.of(starting(month));
    assertThat(conventions.calendar().start()).isEqualTo(Month.SEPTEMBER);
    assertThat(conventions.calendar().weeks()).isEqualTo(SchoolCalendar.STANDARD.weeks());
    assertThat(conventions.leadingParts()).isEqualTo(Conventions.STANDARD.leadingParts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "13", "7.5", "-1"})
  void aMonthThatDoesNotExistCountsAsNotSet(String month) {
    assertThat(Conventions.of(starting(month))).isEqualTo(Conventions.STANDARD);
  }

  @Test
  void leadingPartsAreACopyInOrder() {
    EnumSet<Participation.Part> parts =
        EnumSet.of(Participation.Part.PRESENTER, Participation.Part.LEADER);
    Conventions conventions =
        new Conventions(SchoolCalendar.STANDARD, parts, Conventions.Credit.PER_RECORD);
    parts.clear();
    assertThat(List.copyOf(conventions.leadingParts()))
        .containsExactly(Participation.Part.LEADER, Participation.Part.PRESENTER);
    assertThat(
            new Conventions(SchoolCalendar.STANDARD, Set.of(), Conventions.Credit.PER_RECORD)
                .leadingParts())
        .isEmpty();
  }
}

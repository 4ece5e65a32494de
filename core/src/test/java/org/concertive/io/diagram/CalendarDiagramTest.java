package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.practice.Routine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDiagramTest {
  private static final CalendarDiagram OAK_HILL =
      of(
          Concertive.parse(
              """
              format: concertive/1.0
              id: oak-hill
              title: Oak Hill
              practice:
                routines:
                  - id: retreat
                    name: Retreat
                    cadence: {times: 2, per: SCHOOL_YEAR, months: [JANUARY, JUNE]}
                  - {id: council, name: Council, cadence: monthly}
                  - {id: coaching, name: Coaching, cadence: 2/month}
                  - {id: convening, name: Convening, cadence: quarterly}
                  - {id: institute, name: Institute, cadence: 5/school-year}
                  - {id: plc, name: PLC, cadence: weekly}
                  - {id: cycle, name: Inquiry, cadence: 3/cycle}
                  - {id: visit, name: Visit, cadence: regular}
                  - {id: team, name: Team}
              """));

  @Test
  void it_says_how_often_and_when_as_far_as_it_is_recorded() {
    assertThat(OAK_HILL.words())
        .containsExactly(
            "R1 Retreat: 2 a school year (January, June); 2 a year.",
            "R2 Council: monthly; in which months is not recorded; 10–12 a year.",
            "R3 Coaching: 2 a month; in which months is not recorded; 20–24 a year.",
            "R4 Convening: quarterly; in which months is not recorded; 4 a year.",
            "R5 Institute: 5 a school year; in which months is not recorded; 5 a year.",
            "R6 PLC: weekly; in which months is not recorded; 36–40 a year.",
            "R7 Inquiry: 3 a cycle; in which months is not recorded; how many a year is unknown.",
            "R8 Visit: regular; in which months is not recorded; how many a year is unknown.",
            "R9 Team: how often is not recorded; how many a year is unknown.");
    assertThat(OAK_HILL.description())
        .isEqualTo(
            "9 routines over twelve months. How often is recorded for 8, in which months for 1.");
  }

  @Test
  void what_has_no_months_is_said_in_words_or_with_open_marks() {
    Picture picture = Picture.of(OAK_HILL, Form.WIDE);
    picture.check();
    assertThat(picture.texts())
        .contains("5 times, dates not recorded", "weekly, dates not recorded")
        .contains("3 times a cycle; how long a cycle lasts is not recorded")
        .contains("regular; how often is not recorded", "how often is not recorded")
        .contains("2", "10–12", "36–40", "unknown");
    assertThat(Picture.of(routine("2-3/month"), Form.WIDE).texts()).contains("2–3");
  }

  @Test
  void a_mark_stands_in_a_month_only_where_the_month_or_a_monthly_cadence_is_recorded() {
    assertThat(discs("fill=\"#1A1A1A\"", routine("2/school-year"))).isZero();
    assertThat(discs("fill=\"#FFFFFF\"", routine("2/school-year"))).isZero();
    assertThat(discs("fill=\"#1A1A1A\"", OAK_HILL)).isEqualTo(2 + 1);
    assertThat(discs("stroke-dasharray", routine("monthly"))).isEqualTo(2 + 1);
    assertThat(discs("fill=\"#FFFFFF\"", routine("monthly"))).isEqualTo(12 + 2);
    assertThat(discs("fill=\"#FFFFFF\"", routine("every 3 months"))).isEqualTo(4 + 1);
    assertThat(discs("fill=\"#FFFFFF\"", routine("yearly"))).isEqualTo(1 + 1);
  }

  /** How many discs look like this, with those of the legend. */
  private static long discs(String look, CalendarDiagram diagram) {
    return Picture.of(diagram, Form.WIDE)
        .svg()
        .lines()
        .filter(line -> line.startsWith("<circle") && line.contains(look))
        .count();
  }

  private static CalendarDiagram routine(String cadence) {
    return of(
        LeadershipSystem.builder("s", "S")
            .routines(Routine.builder("r", "Meeting").cadence(cadence).build())
            .build());
  }

  @Test
  void the_months_begin_with_the_school_year() {
    CalendarDiagram diagram =
        of(
            Concertive.parse(
                """
                format: concertive/1.0
                id: s
                title: S
                thresholds: {schoolYearStart: 9}
                practice: {routines: [{id: r, name: R}]}
                """));
    assertThat(Picture.of(diagram, Form.WIDE).texts())
        .containsSubsequence("Sep", "Dec", "Jan", "Aug");
  }

  @Test
  void the_narrow_form_is_a_list() {
    Picture picture = Picture.of(OAK_HILL, Form.NARROW);
    picture.check();
    assertThat(String.join(" ", picture.texts())).contains(OAK_HILL.words());
  }

  @Test
  void what_is_not_described_is_said_in_a_line() {
    CalendarDiagram diagram =
        of(
            LeadershipSystem.builder("s", "S")
                .putCoverage(Aspect.ROUTINES, Coverage.NOT_DOCUMENTED)
                .build());
    for (Form form : Form.values()) {
      Picture picture = Picture.of(diagram, form);
      picture.check();
      assertThat(picture.texts()).contains("Routines are not documented.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "daily", "weekly", "every 2 weeks", "twice a week", "monthly", "every 2 months",
        "every 5 months", "twice a month", ">=1/month", "~2/quarter", "100-200/month", "quarterly",
        "1/semester", "3/semester", "yearly", "every 2 years", "5/school-year", "1/cycle",
        "regular", "as-needed"
      })
  void any_cadence_is_drawn_with_all_text_in_place(String cadence) {
    Picture.of(routine(cadence), Form.WIDE).check();
  }

  @Test
  void names_cannot_leave_their_place() {
    String hostile = "<script>alert(1)</script> \u202e\u0007" + "x".repeat(300);
    CalendarDiagram diagram =
        of(LeadershipSystem.builder("s", hostile).routines(Routine.of("r", hostile)).build());
    for (Form form : Form.values()) {
      Picture.of(diagram, form).check();
    }
  }

  private static CalendarDiagram of(LeadershipSystem system) {
    return CalendarDiagram.of(SystemIndex.of(system));
  }
}
